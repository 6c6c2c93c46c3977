package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code str.format} and {@code %}; what is expected was printed by genuine. */
class FormatTest {
  private final TextFixture fixture = new TextFixture();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "{}, 1, '1'",
        "{{{}}}, 1, '{1}'",
        "{0}{0}, a, 'aa'",
        "{:>5}|, a, '    a|'",
        "{:^5}|, a, '  a  |'",
        "{:x<5}, é, 'éxxx'",
        "{:5}|, a, 'a    |'",
        "{:5}|, 1, '    1|'",
        "{:.2}, abc, 'ab'",
        "{!r:>6}, a, \"\"\"   'a'\"\"\"",
        "{:d}, a, ValueError: unknown format code 'd' for object of type 'str'",
        "{:=5}, a, ValueError: '=' alignment not allowed in string format specifier",
        "{:+s}, a, ValueError: sign not allowed in string format specifier",
        "{:#x} {0}, 255, ValueError: can't switch from automatic field numbering to manual field"
            + " specification",
        "{:#x}, 255, '0xff'",
        "{:#X}, 255, '0XFF'",
        "{:#o}, 8, '0o10'",
        "{:b}, -5, '-101'",
        "{:+}, 5, '+5'",
        "{: d}, 5, ' 5'",
        "{:05d}, -42, '-0042'",
        "{:#010x}, -255, '-0x00000ff'",
        "\"{:,}\", 1234567, \"'1,234,567'\"",
        "\"{:010,}\", 1234, \"'00,001,234'\"",
        "{:_x}, 123456789, '75b_cd15'",
        "{:c}, 8364, '€'",
        "{:c}, 1114112, OverflowError: char not in range(0x110000)",
        "{:.3f}, 2, '2.000'",
        "{:%}, 2, '200.000000%'",
        "{:q}, 1, ValueError: invalid format specifier",
        "{, 1, ValueError: unmatched '{' in format",
        "}, 1, ValueError: single '}' encountered in format string",
        "{!, 1, ValueError: end of format while looking for conversion specifier",
        "{!x}, 1, ValueError: unknown conversion specifier x",
        "{1}, 1, IndexError: tuple index out of range",
        "{0.x}, 1, NotImplementedError: attributes not supported",
        "{a}, 1, KeyError: a",
      })
  void laysOutFields(String format, String argument, String expected) {
    assertEquals(
        expected,
        fixture.outcome(
            () -> fixture.call(fixture.str(format), "format", fixture.value(argument))));
  }

  @Test
  void readsFieldsInsideSpecifications() {
    int text =
        fixture.call(
            fixture.str("{:{}{}}|"),
            "format",
            fixture.str("a"),
            fixture.str(">"),
            Word.smallInt(3));
    assertEquals("'  a|'", fixture.repr(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "%s, a, 'a'",
        "%r, a, \"\"\"'a'\"\"\"",
        "%5.1s|, abc, '    a|'",
        "%-5s|, a, 'a    |'",
        "%05d, -42, '-0042'",
        "%+d, 42, '+42'",
        "%.3d, 5, '005'",
        "%-+05.3d|, 5, '+005 |'",
        "%#x, 255, '0xff'",
        "%#o, 8, '0o10'",
        "%c, 8364, '€'",
        "%c, ab, TypeError: %c needs int or char",
        "%%, 1, TypeError: format string didn't convert all arguments",
        "%, 1, ValueError: incomplete format",
        "%z, 1, ValueError: unsupported format character 'z' (0x7a) at index 1",
        "%s%s, 1, TypeError: format string needs more arguments",
        "%(a)s, 1, TypeError: format needs a dict",
        "%d, a, TypeError: can't convert str to int",
        "b'%s', b'x', b'x'",
        "b'%r', b'x', b\"b'x'\"",
      })
  void laysOutPercentFields(String format, String argument, String expected) {
    assertEquals(
        expected,
        fixture.outcome(
            () ->
                Operators.binary(
                    fixture.vm, BinaryOp.MODULO, fixture.value(format), fixture.value(argument))));
  }
}
