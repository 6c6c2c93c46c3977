package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts were printed by genuine MicroPython 1.29. */
class FloatFormatTest {
  private static final long SEED = Long.getLong("test.seed", 20260801);

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "-1.5, -1.5",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "1e15, 1000000000000000.0",
    "9007199254740993, 9007199254740992.0",
    "1e16, 1e+16",
    "1e22, 1e+22",
    "1e23, 1e+23",
    "123456789012345678, 1.2345678901234568e+17",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "2.5e-5, 2.5e-05",
    "1e100, 1e+100",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "NaN, nan",
    "Infinity, inf",
    "-Infinity, -inf",
    // Sixteen digits come first, though fewer would do.
    "9.3, 9.300000000000001",
    "9.7, 9.699999999999999",
    "5e-324, 4.940656458412465e-324",
    // The nearest float to 1e-323 lies below it, and counts as that power of ten.
    "1e-323, 0.988131291682493e-323",
  })
  void printsAsRepr(double value, String text) {
    assertEquals(
        text,
        FloatFormat.format(
            value, 'g', FloatFormat.REPR_PRECISION, FloatFormat.ALWAYS_DECIMAL, false));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, f, 0, 1",
    "1.5, f, 0, 2",
    "2.5, f, 0, 3",
    "0.9995, f, 3, 1.000",
    "9.9995, f, 2, 10.00",
    "0.00096, f, 3, 0.001",
    "0.001, f, 1, 0.0",
    "1234.5678, f, -1, 1234.567800",
    "1e40, f, -1, 1e+40",
    "1.23456789e30, f, -1, 1.234568e+30",
    "0.1, f, 30, 0.10000000000000000000000000000",
    "12345.678, e, -1, 1.234568e+04",
    "12345.678, E, 1, 1.2E+04",
    "0, e, 3, 0.000e+00",
    "123456789, g, -1, 1.23457e+08",
    "100000, g, -1, 100000",
    "1000000, g, -1, 1e+06",
    "0.1, g, 20, 0.1",
    "0.0001234, g, 2, 0.00012",
    "0.00001234, g, 2, 1.2e-05",
    "100, g, 0, 1e+02",
    "NaN, F, 1, NAN",
    "-Infinity, G, 1, -INF",
  })
  void printsWithPrecision(double value, char type, int precision, String text) {
    assertEquals(text, FloatFormat.format(value, type, precision, 0, false));
  }

  @ParameterizedTest
  @CsvSource({"1, +1", "-1, -1", "0.5, +0.5", "NaN, +nan"})
  void printsPlusOnRequest(double value, String text) {
    assertEquals(text, FloatFormat.format(value, 'g', -1, FloatFormat.SHOW_SIGN, false));
  }

  @Test
  void reprReadsBackAsTheSameFloat() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        String text =
            FloatFormat.format(
                value, 'g', FloatFormat.REPR_PRECISION, FloatFormat.ALWAYS_DECIMAL, false);
        assertEquals(value, Double.parseDouble(text), "test.seed=" + SEED);
      }
    }
  }
}
