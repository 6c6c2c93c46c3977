package org.antaresia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.antaresia.api.Jit;
import org.antaresia.cli.Options.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  private static Options parse(String line) {
    return Options.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', INPUT, ''",
    "-i, INPUT, ''",
    "a.py, FILE, a.py",
    "a.py -c x, FILE, a.py",
    "-c 1 -h, COMMAND, 1",
    "-m a.b -i, MODULE, a.b",
    "-X emit=native -O a.py, FILE, a.py",
    "-h, HELP, ''",
    "-Z -h, HELP, ''",
    "-h -X nonsense, HELP, ''",
    "-X nonsense -h, INVALID, ''",
    "--version a.py, VERSION, ''",
    "a.py --version, FILE, a.py",
    "-, INVALID, ''",
    "-Z, INVALID, ''",
    "-c, INVALID, ''",
    "-m, INVALID, ''",
    "-X, INVALID, ''",
    "-X heapsize=, INVALID, ''",
    "-X heapsize=699, INVALID, ''",
    "-X heapsize=1kk, INVALID, ''",
    "-X heapsize=1mw, INVALID, ''",
    "-X heapsize=w, INVALID, ''",
    "-X heapsize=9999m, INVALID, ''"
  })
  void programToRun(String line, Program program, String target) {
    Options options = parse(line);
    assertEquals(program, options.program());
    if (program == Program.FILE || program == Program.COMMAND || program == Program.MODULE) {
      assertEquals(target, options.target());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "700, 700",
    "0x1000, 4096",
    "10k, 10240",
    "10K, 10240",
    "2m, 2097152",
    "64wK, 65536",
    "4096w, 4096"
  })
  void heapSize(String size, int bytes) {
    assertEquals(bytes, parse("-X heapsize=" + size).heapBytes());
  }

  @ParameterizedTest
  @CsvSource({"-O0, 0", "-O, 1", "-OO, 2", "-O3, 3", "-OOO -O, 1", "-v, 0"})
  void optimisation(String line, int level) {
    assertEquals(level, parse(line).optimisation());
  }

  @Test
  void argumentsStartWithWhatIsRun() {
    assertEquals(List.of("a.py", "-i", "x"), parse("-v a.py -i x").arguments());
    assertEquals(List.of("-c", "x"), parse("-c 1 x").arguments());
    assertEquals(List.of("a", "x"), parse("-m a x").arguments());
  }

  @Test
  void switches() {
    Options options = parse("-i -v -v -X compile-only -X gcstress -X emit=viper a.py");
    assertTrue(options.inspect());
    assertEquals(2, options.verbosity());
    assertTrue(options.compileOnly());
    assertTrue(options.stress());
    assertEquals("viper", options.emitter());
    assertEquals(Jit.ON, options.jit());
    assertEquals(Jit.EAGER, parse("-X jit=on -X jit=eager a.py").jit());
    assertFalse(parse("a.py -i").inspect());
    assertEquals(0, parse("").heapBytes());
  }
}
