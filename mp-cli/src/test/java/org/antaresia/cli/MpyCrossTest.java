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
import org.antaresia.compiler.Compiler;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.lexer.Lexer;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs command lines of mpy-cross; what is expected was recorded from genuine. */
class MpyCrossTest {
  /** What genuine makes of {@code x=1} after header and source name. */
  private static final String BODY = "000f0278004000020181160251" + "63";

  private final TestConsole console = new TestConsole("");
  @TempDir Path directory;

  private int run(String... args) {
    Compiler compiler = new Compiler(new Parser(new Lexer()));
    compiler.addEmitter(new BytecodeEmitterFactory());
    return new MpyCross(compiler)
        .run(console.shell(), new ByteArrayInputStream("x=1\n".getBytes(UTF_8)), args);
  }

  @ParameterizedTest
  @CsvSource({
    "'-', 4d06001f03000e3c737464696e3e",
    "'-s foo -', 4d06001f030006666f6f",
    "'-s a\\b -', 4d06001f030006612f62",
    "'-msmall-int-bits=16 -s foo -', 4d060010030006666f6f",
    "'-march=armv7m -s foo -', 4d06001f030006666f6f",
    "'-march=rv32imc -march-flags=zba,zcmp -s foo -', 4d06401f03030006666f6f",
    "'-march=rv32imc -march-flags=0b11 -s foo -', 4d06401f03030006666f6f",
    "'-v -O2 -X heapsize=1m -X emit=bytecode -s foo -', 4d06001f030006666f6f"
  })
  void standardInputIsCompiledToStandardOutput(String line, String start) {
    assertEquals(0, run(line.split(" ")), console.err());
    assertEquals(start + BODY, HexFormat.of().formatHex(console.outBytes()));
  }

  @Test
  void outputStandsBesideItsSource() throws IOException {
    Path source = Files.writeString(directory.resolve("m.py"), "x=1\n");
    assertEquals(0, run("-s", "m.py", source.toString()), console.err());
    assertArrayEquals(
        HexFormat.of().parseHex("4d06001f0300086d2e7079" + BODY),
        Files.readAllBytes(directory.resolve("m.mpy")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', no input file",
    "a b, multiple input files",
    "-- -x.py, 'OSError: (2, \"can''t open -x.py\")'",
    "-o /no/x -, 'OSError: (2, \"can''t open /no/x\")'",
    "/, 'OSError: 21'",
    "-X emit=native -, arch not specified",
    "-march=rv32imc -march-flags=9 -, unrecognised arch flags",
    "-march=x64 -march-flags=1 -, unrecognised arch flags"
  })
  void complaint(String line, String text) {
    assertEquals(1, run(line.isEmpty() ? new String[0] : line.split(" ")));
    assertEquals(text + "\n", console.err());
    assertEquals("", console.out());
  }

  @ParameterizedTest
  @CsvSource({"-h", "-o", "-X", "-X foo", "-march=foo", "-msmall-int-bits=x", "-q", "-vv"})
  void usage(String line) {
    assertEquals(1, run(line.split(" ")));
    assertTrue(console.out().startsWith("usage: mpy-cross [<opts>]"), console.out());
  }

  @Test
  void errorOfTheSource() throws IOException {
    Path source = Files.writeString(directory.resolve("m.py"), "\nx = = 1\n");
    assertEquals(1, run("-s", "m.py", source.toString()));
    assertEquals(
        "Traceback (most recent call last):\n  File \"m.py\", line 2\n"
            + "SyntaxError: invalid syntax\n",
        console.err());
  }
}
