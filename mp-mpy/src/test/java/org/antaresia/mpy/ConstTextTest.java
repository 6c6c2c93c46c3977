package org.antaresia.mpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstTextTest {

  // What genuine prints.
  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0",
    "-0.0, -0.0",
    "1.0, 1.0",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "123456789012345678, 1.2345678901234568e+17",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "1e-20, 1e-20",
    "1e23, 1e+23",
    "1e100, 1e+100",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "4.9e-324, 4.940656458412465e-324",
    "Infinity, inf",
    "-Infinity, -inf",
    "NaN, nan"
  })
  void printsFloats(double value, String text) {
    assertEquals(text, ConstText.repr(value));
  }

  @Test
  void printsFloatsSoThatTheyReadBack() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(value) && !Double.isInfinite(value)) {
        assertEquals(value, Double.parseDouble(ConstText.repr(value)));
      }
    }
  }

  @Test
  void printsOtherConstants() {
    assertEquals("None", ConstText.repr(Const.NONE));
    assertEquals("Ellipsis", ConstText.repr(Const.ELLIPSIS));
    assertEquals("2j", ConstText.repr(new Const.Complex(0, 2)));
    assertEquals("(1+2j)", ConstText.repr(new Const.Complex(1, 2)));
    assertEquals("(1.5-0.5j)", ConstText.repr(new Const.Complex(1.5, -0.5)));
    assertEquals("'a\\n\\x01\\\\'", ConstText.repr(new Const.Str("a\n\u0001\\", false)));
    assertEquals("\"it's\"", ConstText.repr(new Const.Str("it's", false)));
    assertEquals("'\\'\"'", ConstText.repr(new Const.Str("'\"", false)));
    assertEquals("b'\\xff\\t'", ConstText.repr(new Const.Bytes("\u00ff\t")));
    assertEquals(
        "(1, (), (True,))",
        ConstText.repr(
            new Const.Tuple(
                List.of(
                    new Const.Int(BigInteger.ONE),
                    new Const.Tuple(List.of()),
                    new Const.Tuple(List.of(Const.TRUE))))));
  }
}
