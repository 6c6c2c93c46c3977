package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Viper functions where a PC's genuine build answers otherwise than a Cortex-M4, or crashes. */
class ViperTest {
  private final MicroPython microPython = new Wiring().vmMicroPython();

  private Interpreter open() {
    return microPython.open(Config.create().heap(256 * 1024));
  }

  /** Measured on a Cortex-M4F. */
  @ParameterizedTest
  @CsvSource({
    "int, 1 << 31, -2147483648",
    "int, 1 << 32, 0",
    "int, 1 << 255, 0",
    "int, 1 << 256, 1",
    "int, -8 >> 1, -4",
    "int, -8 >> 32, -1",
    "uint, -8 >> 1, 2147483644",
    "uint, -8 >> 40, 0",
    "int, -7 // 2, -4",
    "int, -7 % 2, 1",
    "int, 1 // 0, 0",
    "int, 1 % 0, 1",
    "int, 1073741823 * 16, -16",
    "uint, 0 - 1, 4294967295"
  })
  void calculatesAsOnTheBoard(String type, String expression, long result) {
    String[] words = expression.split(" ");
    try (Interpreter py = open()) {
      py.exec(
          "@micropython.viper\ndef f(a: %1$s, b: %1$s) -> %1$s: return a %2$s b"
              .formatted(type, words[1]));
      assertEquals(result, py.eval("f(" + words[0] + ", " + words[2] + ")").asLong());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ptr8, 0, 0",
    "ptr8, 0x1fffffff, 0",
    "ptr16, 0x1fffffff, 0",
    "ptr32, 0x1ffffffd, 0",
    "ptr32, -1, 0",
    "ptr32, 0x7fffffff, 5",
    "ptr8, b, 0x7fffffff",
    "ptr16, b, -0x1fffffff",
    "ptr32, b, 0x1fffffff",
    "ptr32, 1 << 31, 1 << 30"
  })
  void aPointerOutOfMemoryIsAnError(String type, String pointer, String index) {
    try (Interpreter py = open()) {
      py.exec(
          """
          @micropython.viper
          def load(p: %1$s, i: int) -> int: return p[i]
          @micropython.viper
          def store(p: %1$s, i: int): p[i] = 1
          @micropython.viper
          def guarded(p: %1$s, i: int) -> int:
            try:
              return p[i]
            except ValueError:
              return -5
          def attempt(f, *a):
            try:
              return f(*a)
            except ValueError as e:
              return str(e)
          b = bytearray(8)
          """
              .formatted(type));
      String arguments = pointer + ", " + index + ")";
      assertEquals("no memory at that address", py.eval("attempt(load, " + arguments).asString());
      assertEquals("no memory at that address", py.eval("attempt(store, " + arguments).asString());
      assertEquals(-5, py.eval("guarded(" + arguments).asInt());
    }
  }

  /** Many slices, compiled anew on the way, with objects and exceptions around. */
  @Test
  void longLoopsGoOn() {
    try (Interpreter py = open()) {
      py.exec(
          """
          @micropython.viper
          def f(p: ptr8, n: int) -> int:
            total = 0
            for i in range(n):
              try:
                if i & 1:
                  continue
                total += p[i & 7] + i
              finally:
                p[0] = i
            return total
          b = bytearray(range(8))
          r = f(b, 3000000)
          total = 0
          p = bytearray(range(8))
          for i in range(3000000):
            if not i & 1:
              total += p[i & 7] + i
            p[0] = i & 255
          r = (r, (total + (1 << 31)) % (1 << 32) - (1 << 31))
          """);
      assertEquals("True", py.eval("str(r[0] == r[1])").asString());
    }
  }

  /** Genuine's own closures in viper crash. */
  @Test
  void closuresShareVariables() {
    try (Interpreter py = open()) {
      py.exec(
          """
          @micropython.viper
          def outer(a):
            def add(b): return a + b
            return add
          def plain(v):
            @micropython.viper
            def inner(x: int) -> int: return x + int(v)
            return inner
          """);
      assertEquals(9, py.eval("outer(4)(5)").asInt());
      assertEquals(7, py.eval("plain(3)(4)").asInt());
    }
  }
}
