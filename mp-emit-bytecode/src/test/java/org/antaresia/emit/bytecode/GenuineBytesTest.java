package org.antaresia.emit.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.Disassembler;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compiles the golden files to the bytes that genuine mpy-cross made of them. */
class GenuineBytesTest {
  private static final Path GOLDEN = Path.of("src/test/golden/bytecode");

  private final Compiler compiler = new Compiler(new Parser(new Lexer()));

  GenuineBytesTest() {
    compiler.addEmitter(new BytecodeEmitterFactory());
  }

  @TestFactory
  List<DynamicTest> compilesToTheSameBytes() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path source : sources()) {
      for (int level : new int[] {0, 3}) {
        String name = source.getFileName() + " -O" + level;
        tests.add(dynamicTest(name, () -> compare(source, level)));
      }
    }
    return tests;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  private void compare(Path source, int level) throws IOException {
    String file = source.getFileName().toString();
    CompiledModule ours =
        compiler.compile(
            Files.readAllBytes(source), file, CompileOptions.DEFAULT.withOptimisation(level));
    Path golden = GOLDEN.resolve(file.replace(".py", ".O" + level + ".hex"));
    byte[] genuine =
        HexFormat.of().parseHex(Files.readString(golden).replace(" ", "").replace("\n", ""));
    // The listings show where they differ, the bytes that nothing is left out.
    CompiledModule theirs = MpyReader.read(genuine);
    assertEquals(
        Disassembler.listing(theirs).lines().toList(),
        Disassembler.listing(MpyReader.read(MpyWriter.write(ours))).lines().toList());
    assertEquals(hex(genuine), hex(MpyWriter.write(ours)));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").formatHex(bytes);
  }
}
