package org.antaresia.emit.inlineasm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.compiler.MpyCross;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.RawCode;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions are what genuine mpy-cross makes of them. */
class ThumbAssemblerTest {
  private static final String ENTRY = "f2b5";
  private static final String EXIT = "f2bd";

  private static RawCode assemble(String text, String architecture) {
    Compiler compiler = new Compiler(new Parser(new Lexer()));
    compiler.addEmitter(new BytecodeEmitterFactory());
    compiler.addAssembler(new ThumbAssembler());
    CompileOptions options = CompileOptions.DEFAULT.withPlatform(MpyCross.of(architecture));
    return compiler
        .compile("@micropython.asm_thumb\n" + text, "f.py", options)
        .root()
        .children()
        .get(0);
  }

  private static String code(String text, String architecture) {
    return HexFormat.of().formatHex(assemble(text, architecture).code());
  }

  static List<String> instructions() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ThumbAssemblerTest.class.getResourceAsStream("instructions.txt"),
                StandardCharsets.US_ASCII))) {
      return lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
    }
  }

  @ParameterizedTest
  @MethodSource("instructions")
  void instruction(String line) {
    int split = line.indexOf(") ") + 1;
    String text = "def f():\n    " + line.substring(0, split) + "\n    label(L)\n";
    String expected = line.substring(split).strip();
    if (expected.startsWith("!")) {
      CompileException e = assertThrows(CompileException.class, () -> code(text, "armv7emsp"));
      assertEquals(expected.substring(2), e.getMessage());
      assertEquals(3, e.line());
    } else {
      assertEquals(ENTRY + expected.replace(" ", "") + EXIT, code(text, "armv7emsp"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          armv6m  | clz(r0, r1)      | unsupported Thumb instruction 'clz' with 2 arguments
          armv6m  | push({r8})       | unsupported Thumb instruction 'push' with 1 arguments
          armv6m  | beq_w(L)         | unsupported Thumb instruction 'beq_w' with 1 arguments
          armv7m  | vadd(s0, s1, s2) | unsupported Thumb instruction 'vadd' with 3 arguments
          armv7em | it(xx)           | unsupported Thumb instruction 'it' with 1 arguments
          armv7m  | b(M)             | label 'M' not defined
          armv7m  | label(L)         | label redefined
          armv7m  | a = 1            | expecting an assembler instruction
          armv7m  | label()          | 'label' requires 1 argument
          armv7m  | align(L)         | 'align' requires 1 argument
          armv7m  | data(1)          | 'data' requires at least 2 arguments
          armv7m  | data(1, L)       | 'data' requires integer arguments
          """,
      quoteCharacter = '"',
      delimiter = '|')
  void refuses(String architecture, String instruction, String message) {
    String text = "def f():\n    label(L)\n    " + instruction + "\n";
    CompileException e = assertThrows(CompileException.class, () -> code(text, architecture));
    assertEquals(message, e.getMessage());
    assertEquals("SyntaxError", e.typeName());
    assertEquals("f", e.block());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          def f(a): nop()                   | parameters must be registers in sequence r0 to r3
          def f(r0, r2): nop()              | parameters must be registers in sequence r0 to r3
          def f(r0=1): nop()                | parameters must be registers in sequence r0 to r3
          def f(r0, r1, r2, r3, r4): nop()  | can only have up to 4 parameters to Thumb assembly
          def f() -> str: nop()             | unknown type
          def f() -> 1: nop()               | return annotation must be an identifier
          """,
      delimiter = '|')
  void refusesSignatures(String text, String message) {
    CompileException e = assertThrows(CompileException.class, () -> code(text + "\n", "armv7m"));
    assertEquals(message, e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"'', 0, 2", "'r0, r1', 2, 2"})
  void tellsArgumentsAndResult(String parameters, int count, int type) {
    RawCode code = assemble("def f(" + parameters + "):\n    nop()\n", "armv7m");
    assertEquals(RawCode.Kind.ASM, code.kind());
    assertEquals(count, code.machine().positionalArgs());
    assertEquals(type, code.machine().typeSignature());
  }

  @Test
  void laysOutDataAndLabels() {
    String text =
        """
        def f(r0) -> object:
            b(END)
            data(1, 1, 2, 3)
            align(4)
            data(4, 0x12345678, -1)
            label(END)
            beq(END)
        """;
    byte[] expected =
        HexFormat.of()
            .parseHex(ENTRY + "05e0" + "010203" + "00" + "78563412ffffffff" + "fed0" + EXIT);
    assertArrayEquals(expected, assemble(text, "armv7m").code());
    assertEquals(0, assemble(text, "armv7m").machine().typeSignature());
  }

  @Test
  void refusesFarBranches() {
    String far = "def f():\n    label(L)\n    data(1" + ", 0".repeat(260) + ")\n    beq(L)\n";
    CompileException e = assertThrows(CompileException.class, () -> code(far, "armv7m"));
    assertEquals("branch not in range", e.getMessage());
  }
}
