package org.antaresia.emit.native_;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antaresia.asm.thumb.ThumbTarget;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.compiler.MpyCross;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.mpy.Prelude;
import org.antaresia.mpy.RawCode;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files with machine code hold; that the code runs is seen under genuine firmware. */
class MachineCodeTest {
  private final Compiler compiler = new Compiler(new Parser(new Lexer()));

  MachineCodeTest() {
    compiler.addEmitter(new BytecodeEmitterFactory());
    compiler.addEmitter(new MachineEmitterFactory(new ThumbTarget()));
  }

  private CompiledModule compile(byte[] source, String architecture, String emitter) {
    CompileOptions options =
        CompileOptions.DEFAULT.withPlatform(MpyCross.of(architecture)).withEmitter(emitter);
    return compiler.compile(source, "machine.py", options);
  }

  private static byte[] sample() throws IOException {
    return Files.readAllBytes(Path.of("src/test/golden/machine.py"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"armv6m", "armv7m", "armv7em", "armv7emsp", "armv7emdp"})
  void functionsHaveTheirPreludeBehindTheCode(String architecture) throws IOException {
    CompiledModule module = compile(sample(), architecture, "bytecode");
    for (RawCode function : module.root().children()) {
      assertEquals(RawCode.Kind.NATIVE, function.kind());
      byte[] code = function.code();
      assertEquals(function.children().size(), word(code, 0));
      Prelude prelude = function.prelude();
      if ((prelude.scopeFlags() & Prelude.GENERATOR) != 0) {
        int first = word(code, 4);
        assertEquals(0, first & 1);
        assertEquals(true, first > 8 && first < function.machine().preludeOffset());
      }
      int end = prelude.infoOffset() + prelude.infoBytes() + prelude.cells();
      assertEquals(code.length, end);
    }
    byte[] file = MpyWriter.write(module);
    assertArrayEquals(file, MpyWriter.write(MpyReader.read(file)));
  }

  private static int word(byte[] code, int at) {
    return code[at] & 0xff | (code[at + 1] & 0xff) << 8 | (code[at + 2] & 0xff) << 16;
  }

  @ParameterizedTest
  @ValueSource(strings = {"armv6m", "armv7emsp"})
  void wholeModulesAreMachineCode(String architecture) throws IOException {
    CompiledModule module = compile(sample(), architecture, "native");
    assertEquals(RawCode.Kind.NATIVE, module.root().kind());
    assertArrayEquals(
        MpyWriter.write(module), MpyWriter.write(compile(sample(), architecture, "native")));
  }

  @Test
  void aFileWithoutMachineCodeIsForAllMachines() {
    byte[] source = "print(1)\n".getBytes(StandardCharsets.US_ASCII);
    assertEquals(0, compile(source, "armv7emsp", "bytecode").arch());
    assertEquals(7, compile(source, "armv7emsp", "native").arch());
  }

  @Test
  void raisingAgainIsRefusedAsInGenuine() {
    byte[] source = "@micropython.native\ndef f():\n  raise\n".getBytes(StandardCharsets.US_ASCII);
    var e = assertThrows(CompileException.class, () -> compile(source, "armv7emsp", "bytecode"));
    assertEquals("NotImplementedError: native raise", e.typeName() + ": " + e.getMessage());
  }
}
