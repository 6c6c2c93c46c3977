package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Operators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods and operators of str, bytes and bytearray; what is expected was printed by genuine. */
class TextMethodsTest {
  private final TextFixture fixture = new TextFixture();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "héllo, find, l, 2",
        "héllo, rfind, l, 3",
        "héllo, find, x, -1",
        "héllo, index, x, ValueError: substring not found",
        "abc, find, b'b', TypeError: can't convert 'bytes' object to str implicitly",
        "b'abc', find, 98, 1",
        "b'abc', find, 256, ValueError: bytes value out of range",
        "b'abc', find, bytearray(b'c'), 2",
        "aaa, count, a, 3",
        "aaa, count, aa, 1",
        "é€, count, \"\", 3",
        "abc, startswith, ab, True",
        "abc, endswith, bc, True",
        "abc, startswith, bytearray(b'a'), TypeError: can't convert 'bytearray' object to str"
            + " implicitly",
        "\" ab \", strip, None, TypeError: can't convert 'NoneType' object to str implicitly",
        "xaxbx, strip, x, 'axb'",
        "xaxbx, lstrip, x, 'axbx'",
        "bytearray(b'aa'), strip, b'a', b''",
        "a.b.c, partition, ., \"('a', '.', 'b.c')\"",
        "a.b.c, rpartition, ., \"('a.b', '.', 'c')\"",
        "abc, partition, ., \"('abc', '', '')\"",
        "abc, partition, \"\", ValueError: empty separator",
        "bytearray(b'a-b'), partition, b'-', \"(bytearray(b'a'), bytearray(b'-'),"
            + " bytearray(b'b'))\"",
        "a b, split, \" \", \"['a', 'b']\"",
        "\"a,,b,\", split, \",\", \"['a', '', 'b', '']\"",
        "abc, split, \"\", ValueError: empty separator",
        "é, center, 4, ' é  '",
        "b'61 6Z', fromhex, b'61 6Z', ValueError: non-hex digit",
      })
  void work(String self, String method, String argument, String expected) {
    assertEquals(
        expected,
        fixture.outcome(() -> fixture.call(fixture.value(self), method, fixture.value(argument))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "abcabc, replace, b, xy, 'axycaxyc'",
        "abc, replace, \"\", -, '-a-b-c-'",
        "abc, replace, x, y, 'abc'",
        "a.b.c, split, ., 1, \"['a', 'b.c']\"",
        "a.b.c, rsplit, ., 1, \"['a.b', 'c']\"",
        "a b  c, split, None, 1, \"['a', 'b  c']\"",
        "a b, rsplit, None, 1, \"NotImplementedError: rsplit(None,n)\"",
        "éaéa, find, a, 2, 3",
        "abcabc, count, b, 2, 1",
      })
  void workWithTwoArguments(
      String self, String method, String first, String second, String expected) {
    assertEquals(
        expected,
        fixture.outcome(
            () ->
                fixture.call(
                    fixture.value(self), method, fixture.value(first), fixture.value(second))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "aÉb, upper, 'AÉB'",
        "AÉB, lower, 'aÉb'",
        "\" \\t\\n\", isspace, True",
        "\"\", isspace, False",
        "a1, isalpha, False",
        "a1, islower, True",
        "_1, isupper, False",
        "\" a \\n b \", split, \"['a', 'b']\"",
        "a\\nb\\r\\nc\\r, splitlines, \"['a', 'b', 'c']\"",
        "\" ab\\n\", strip, 'ab'",
        "b'a\\n', hex, '610a'",
        "b'é', decode, 'é'",
        "é, encode, b'\\xc3\\xa9'",
      })
  void workWithoutArguments(String self, String method, String expected) {
    assertEquals(expected, fixture.outcome(() -> fixture.call(fixture.value(self), method)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\", \", a b c, \"'a, b, c'\"",
        "-, \"\", ''",
        "-, a b'b', TypeError: join expects a list of str/bytes objects consistent with self"
            + " object",
        "b'-', b'a' bytearray(b'b'), b'a-b'",
      })
  void join(String self, String items, String expected) {
    assertEquals(
        expected,
        fixture.outcome(() -> fixture.call(fixture.value(self), "join", fixture.list(items))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "27, abc, def, 'abcdef'",
        "27, b'a', bytearray(b'b'), b'ab'",
        "27, bytearray(b'a'), b'b', bytearray(b'ab')",
        "27, abc, 1, \"TypeError: unsupported types for __add__: 'str', 'int'\"",
        "29, ab, 3, 'ababab'",
        "29, ab, -1, ''",
        "29, b'ab', 2, b'abab'",
        "36, abcd, bc, True",
        "36, abcd, b'bc', TypeError: can't convert 'bytes' object to str implicitly",
        "36, b'abcd', bytearray(b'bc'), True",
        "0, abc, abd, True",
        "0, abc, ab, False",
        "4, b'abc', bytearray(b'abc'), True",
        "2, b'a', bytearray(b'a'), True",
        "2, b'a', a, False",
      })
  void takePartInOperators(int op, String left, String right, String expected) {
    assertEquals(
        expected,
        fixture.outcome(
            () -> Operators.binary(fixture.vm, op, fixture.value(left), fixture.value(right))));
  }

  @ParameterizedTest
  @CsvSource({"268435456", "1073741823"})
  void refuseToGrowBeyondMemory(int times) {
    String expected = "MemoryError: memory allocation failed, allocating ";
    assertEquals(
        expected,
        fixture
            .outcome(
                () ->
                    Operators.binary(
                        fixture.vm,
                        BinaryOp.MULTIPLY,
                        fixture.str("abcd"),
                        IntObject.create(fixture.vm, times)))
            .substring(0, expected.length()));
  }
}
