package org.antaresia.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.antaresia.compiler.Compiler;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.mpy.Op;
import org.antaresia.mpy.RawCode;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MpyToolTest {
  private static final String PROGRAM =
      """
      def add(a, *, b=1):
          return a + b
      x = add("text that is no name", b=1.5)
      """;

  private final TestConsole console = new TestConsole("");
  @TempDir Path directory;

  private int run(String... args) {
    return new MpyTool().run(console.shell(), args);
  }

  private String module(String name, String program) {
    Compiler compiler = new Compiler(new Parser(new Lexer()));
    compiler.addEmitter(new BytecodeEmitterFactory());
    String file = directory.resolve(name).toString();
    new MpyCross(compiler)
        .run(
            console.shell(),
            new ByteArrayInputStream(program.getBytes(UTF_8)),
            "-s",
            "m.py",
            "-o",
            file,
            "-");
    return file;
  }

  @Test
  void dumpsTablesAndInstructionsWithTheirLines() {
    String file = module("m.mpy", PROGRAM);
    assertEquals(0, run("dump", file), console.err());
    assertEquals(
        """
        %s: compiled from m.py
        small ints of 31 bits, no machine code

        names: 6
            0 m.py
            1 <module> (static)
            2 b
            3 add
            4 x
            5 a

        objects: 2
            0 'text that is no name'
            1 1.5

        <module>(), defaults 0, state 4, exception blocks 0, cells 0, 30 bytes
             1     0 LOAD_NULL
                   1 BUILD_MAP 0
                   3 LOAD_CONST_SMALL_INT 1
                   4 LOAD_CONST_STRING 'b'
                   6 STORE_MAP
                   7 MAKE_FUNCTION_DEFARGS add
                   9 STORE_NAME add
             3    11 LOAD_NAME add
                  13 LOAD_CONST_OBJ 'text that is no name'
                  15 LOAD_CONST_STRING 'b'
                  17 LOAD_CONST_OBJ 1.5
                  19 CALL_FUNCTION n=1 nkw=1
                  22 STORE_NAME x
                  24 LOAD_CONST_NONE
                  25 RETURN_VALUE

        <module>.add(a, *, b), defaults 0, state 4, exception blocks 0, cells 0, 14 bytes
             2     0 LOAD_FAST 0
                   1 LOAD_FAST 1
                   2 BINARY_OP 27 __add__
                   3 RETURN_VALUE

        """
            .formatted(file),
        console.out());
  }

  @Test
  void showsEachNameOnOneLine() {
    String file = module("m.mpy", "x = 'a\\nb'\n");
    assertEquals(0, run("dump", file), console.err());
    assertTrue(console.out().contains("\n    2 'a\\nb'\n"), console.out());
    assertTrue(console.out().contains(" LOAD_CONST_STRING 'a\\nb'\n"), console.out());
  }

  /** Every byte of the file is counted once. */
  @Test
  void tellsWhereTheBytesGo() throws IOException {
    String file = module("m.mpy", PROGRAM);
    assertEquals(0, run("sizes", file), console.err());
    String[] lines = console.out().split("\n");
    assertEquals(file + ": " + Files.size(Path.of(file)) + " bytes", lines[0]);
    int sum = 0;
    for (int i = 1; i <= 7; i++) {
      sum += Integer.parseInt(lines[i].substring(0, 6).strip());
    }
    assertEquals(Files.size(Path.of(file)), sum);
    assertTrue(lines[10].endsWith("  <module>"), lines[10]);
    assertTrue(lines[11].endsWith("  <module>.add"), lines[11]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a + b' | 'a + b' | 0 | '2 functions equal, 0 differ'",
        "'a + b' | 'a - b' | 1 | '<module>.add: line 2, 2 BINARY_OP 27 __add__ | line 2, 2 BINARY_OP 28 __sub__'",
      })
  void comparesFunctionByFunction(String left, String right, int code, String answer) {
    String one = module("one.mpy", PROGRAM.replace("a + b", left));
    String other = module("other.mpy", PROGRAM.replace("a + b", right));
    assertEquals(code, run("compare", one, other), console.err());
    assertEquals(answer, console.out().split("\n")[0]);
  }

  @Test
  void comparesByNameAndNotByIndex() {
    String one = module("one.mpy", "a\ndef f(): return b\n");
    String other = module("other.mpy", "b\ndef f(): return b\n");
    assertEquals(1, run("compare", one, other), console.err());
    assertTrue(console.out().endsWith("\n1 function equal, 1 differ\n"), console.out());
  }

  @Test
  void namesFunctionsThatOneFileLacks() {
    String one = module("one.mpy", "f = lambda: 1\n");
    String other = module("other.mpy", "f = 1\n");
    assertEquals(1, run("compare", one, other));
    assertTrue(console.out().contains("<module>.<lambda>: only in the first\n"), console.out());
  }

  @Test
  void mergesWhatRunsInTurn() throws IOException {
    String one = module("one.mpy", "x = 1\n");
    String other = module("other.mpy", "y = x\n");
    String merged = directory.resolve("merged.mpy").toString();
    assertEquals(0, run("merge", "-o", merged, one, other), console.err());
    assertEquals(0, run("merge", "-o", "-", one, other), console.err());
    assertArrayEquals(Files.readAllBytes(Path.of(merged)), console.outBytes());
    CompiledModule module = MpyReader.read(console.outBytes());
    assertEquals(List.of("m.py", "<module>", "x", "y"), module.qstrs());
    assertEquals(2, module.root().children().size());
  }

  /** What is loaded from the function table and called has the function's name. */
  @Test
  void disassemblesMachineCodeOfArm() throws IOException {
    byte[] bytes = HexFormat.of().parseHex("f2b5" + "bb6c" + "9847" + "d7f8b430" + "f2bd");
    Path file = Files.write(directory.resolve("asm.mpy"), machineCode(bytes, 7));
    assertEquals(0, run("disasm", file.toString()), console.err());
    assertTrue(
        console
            .out()
            .endsWith(
                """
                         0x0  b5f2       push {r1, r4, r5, r6, r7, lr}
                         0x2  6cbb       ldr r3, [r7, #72] @ 0x48
                         0x4  4798       blx r3 ; binary_op
                         0x6  f8d7 30b4  ldr.w r3, [r7, #180] @ 0xb4
                         0xa  bdf2       pop {r1, r4, r5, r6, r7, pc}
                """),
        console.out());
  }

  private static byte[] machineCode(byte[] bytes, int arch) {
    RawCode code = new RawCode(RawCode.Kind.ASM, bytes, List.of(), RawCode.Machine.assembler(0, 0));
    RawCode root = new RawCode(new byte[] {0, 2, 0, Op.LOAD_CONST_NONE, 99}, List.of(code));
    return MpyWriter.write(
        new CompiledModule(List.of("m.py"), List.of(), root, List.of(root, code), 31, arch, 0));
  }

  @Test
  void showsOtherMachineCodeAsBytes() throws IOException {
    Path file = Files.write(directory.resolve("asm.mpy"), machineCode(new byte[20], 2));
    assertEquals(0, run("dump", file.toString()), console.err());
    assertTrue(console.out().contains("machine code for x64\n"), console.out());
    assertTrue(
        console.out().endsWith("  0" + " 00".repeat(16) + "\n          16 00 00 00 00\n\n"),
        console.out());
  }

  @ParameterizedTest
  @CsvSource({
    "merge -o x, see mpy-tool --help for what it can do",
    "'', see mpy-tool --help for what it can do",
    "frob, see mpy-tool --help for what it can do",
    "compare x, see mpy-tool --help for what it can do",
    "dump nowhere.mpy, there is no file nowhere.mpy",
  })
  void saysWhatIsWrong(String line, String complaint) {
    assertEquals(2, run(line.isEmpty() ? new String[0] : line.split(" ")));
    assertEquals("mpy-tool: " + complaint + "\n", console.err());
  }

  @Test
  void saysWhatIsWrongWithFile() throws IOException {
    Path file = Files.write(directory.resolve("bad.mpy"), new byte[] {'M', 6, 0, 31, 1, 0});
    assertEquals(2, run("dump", file.toString()));
    assertEquals("mpy-tool: " + file + ": incompatible .mpy file: cut off\n", console.err());
  }
}
