package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.api.OutOfFuelException;
import org.antaresia.api.PythonException;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs on the board {@code stm32f405}: floats of single precision, machine code. */
class PyboardTest {
  private static final Path FOLDER = Path.of("src/test/boards/stm32f405");

  /** One that ends within a second, come what may. */
  private static final long FUEL = 2_000_000;

  private final MicroPython microPython = new Wiring().vmMicroPython();

  private Config config() {
    return Config.create().board("stm32f405").heap(100 << 10).stack(32 << 10).fuel(FUEL);
  }

  /** What genuine prints: a build with single floats, or one that compiles to machine code. */
  @ParameterizedTest
  @CsvSource({
    "floats.py, false",
    "machine_code.mpy, false",
    "machine_code.mpy, true",
    "compiled_here.py, false",
    "compiled_here.py, true"
  })
  void printsWhatGenuineDoes(String file, boolean gcStress) throws IOException {
    var printed = new ByteArrayOutputStream();
    Config config = config().output(printed).gcStress(gcStress).fuel(Config.UNLIMITED);
    try (Interpreter py = microPython.open(config)) {
      if (file.endsWith(".mpy")) {
        py.exec(Files.readAllBytes(FOLDER.resolve(file)));
      } else {
        py.exec(Files.readString(FOLDER.resolve(file)), file);
      }
    }
    String expected = Files.readString(FOLDER.resolve(file.replace(".mpy", ".py") + ".exp"));
    assertEquals(expected, printed.toString(UTF_8));
  }

  @Test
  void tellsWhatItIs() {
    try (Interpreter py = microPython.open(config())) {
      py.exec("import sys");
      assertEquals("pyboard", py.eval("sys.platform").asString());
      assertEquals("PYBv1.1 with STM32F405RG", py.eval("sys.implementation._machine").asString());
      assertEquals(0x1f06, py.eval("sys.implementation._mpy").asLong());
    }
  }

  private Interpreter openWith(String module) throws IOException {
    Interpreter py = microPython.open(config());
    py.exec(Files.readAllBytes(FOLDER.resolve(module)));
    return py;
  }

  /** What machine code does wrong ends in an exception, and everything goes on afterwards. */
  @ParameterizedTest
  @CsvSource({
    "'load(0)', MemoryError",
    "'load(0x1ffffffc)', MemoryError",
    "'load(-4)', MemoryError",
    "'store(0x60000000)', MemoryError",
    "'undefined()', OSError",
    "'jump(0x60000001)', MemoryError",
    "'jump(0)', OSError",
    "'endless(1)', RuntimeError"
  })
  void aFaultIsAnException(String call, String expected) throws IOException {
    try (Interpreter py = openWith("faults.mpy")) {
      var failure = assertThrows(PythonException.class, () -> py.eval(call));
      assertEquals(expected, failure.typeName());
      if (!expected.equals("RuntimeError")) {
        assertTrue(failure.getMessage().contains("r0=0x"), failure.getMessage());
      }
      assertEquals(5, py.eval("add(2, 3)").asLong());
    }
  }

  @ParameterizedTest
  @CsvSource({"spin()", "spin_native()", "spin_asm()"})
  void fuelEndsMachineCode(String call) throws IOException {
    try (Interpreter py = openWith("faults.mpy")) {
      assertThrows(OutOfFuelException.class, () -> py.eval(call));
      py.refuel(FUEL);
      assertEquals(5, py.eval("add(2, 3)").asLong());
    }
  }
}
