package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What genuine MicroPython 1.29 (32 bits) makes of the texts. */
class NumberParserTest {
  private static final String NO_NUMBER = "ValueError: invalid syntax for number";
  private static final String NO_INTEGER = "ValueError: invalid syntax for integer with base ";

  private final NumbersFixture fixture = new NumbersFixture();

  @ParameterizedTest
  @CsvSource({
    "0, 10, 0",
    "' 12\t', 10, 12",
    "-0x1F, 16, -31",
    "0x1f, 0, 31",
    "0b101, 0, 5",
    "0o17, 0, 15",
    "00, 0, 0",
    "zz, 36, 1295",
    "1_0, 10, 10",
    "_, 10, 0",
    "1073741823, 10, 1073741823",
    "1073741824, 10, 1073741824",
    "-1073741824, 10, -1073741824",
    "123456789012345678901234567890, 10, 123456789012345678901234567890",
    "-ffffffffffffffffffff, 16, -1208925819614629174706175",
  })
  void readsIntegers(String text, int base, String expected) {
    assertEquals(expected, integer(text, base));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\", 10, 10: ''",
        "\" - 1\", 10, 10: ' 1'",
        "12a, 10, 10: '12a'",
        "1\u00e9, 10, 10: '1\\xe9'",
        "it's, 10, 10: \"it's\"",
        "017, 0, 0: '017'",
        "12, 2, 2: '12'",
        "1234567890_1, 10, 10: '1234567890_1'",
      })
  void refusesWhatIsNoInteger(String text, int base, String message) {
    assertEquals(NO_INTEGER + message, integer(text, base));
  }

  @ParameterizedTest
  @CsvSource({"1", "37", "-1"})
  void refusesBase(int base) {
    assertEquals("ValueError: int() arg 2 must be >= 2 and <= 36", integer("1", base));
  }

  private String integer(String text, int base) {
    return fixture.outcome(() -> NumberParser.integer(fixture.vm, text, base));
  }

  @Test
  void readsLongIntegers() {
    BigInteger value = new BigInteger(12_000, new Random(1));
    for (int base : new int[] {2, 3, 10, 36}) {
      int mark = fixture.vm.heap.freshMark();
      int object = NumberParser.integer(fixture.vm, value.toString(base), base);
      assertEquals(value, IntObject.toBig(fixture.vm, object));
      fixture.vm.heap.release(mark);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.0",
    "' -1.5e3 ', -1500.0",
    "1_0.5_, 10.5",
    "., 0.0",
    "e5, 0.0",
    "1., 1.0",
    ".5E-1, 0.05",
    "inf, inf",
    "-Infinity, -inf",
    "NaN, nan",
    "1e400, inf",
    "1e-400, 0.0",
    "1e999999999999, inf",
    "0e999999999999, 0.0",
    "123456789012345678901234567890, 1.2345678901234568e+29",
    "0.000000000000000000000000000001, 1e-30",
    "100000000000000000000000000000, 1e+29",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "9007199254740993, 9007199254740992.0",
  })
  void readsFloats(String text, String expected) {
    assertEquals(expected, fixture.outcome(() -> NumberParser.floating(fixture.vm, text)));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "-", "1e", "1e+", "1 2", "1.2.3", "0x10", "infinit", "1j", "- 1"})
  void refusesWhatIsNoFloat(String text) {
    assertEquals(NO_NUMBER, fixture.outcome(() -> NumberParser.floating(fixture.vm, text)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, (1+0j)",
    "j, 1j",
    "-j, -1j",
    "2.5J, 2.5j",
    "1+2j, (1+2j)",
    "' 1 -2j ', (1-2j)",
    "nan+infj, (nan+infj)",
  })
  void readsComplexNumbers(String text, String expected) {
    assertEquals(expected, fixture.outcome(() -> NumberParser.complex(fixture.vm, text)));
  }

  @ParameterizedTest
  @CsvSource({"''", "1+2", "1 + 2j", "1j+2", "1j2", "1+2j3"})
  void refusesWhatIsNoComplexNumber(String text) {
    assertEquals(NO_NUMBER, fixture.outcome(() -> NumberParser.complex(fixture.vm, text)));
  }
}
