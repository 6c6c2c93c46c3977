package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.vm.Buffer;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemArrayTest {
  private final TextFixture fixture = new TextFixture();
  private final Vm vm = fixture.vm;

  private int array(String typecode, String items) {
    return fixture.make(Rom.ARRAY, fixture.str(typecode), fixture.list(items));
  }

  @Test
  void appendMakesRoomForEight() {
    int array = fixture.make(Rom.BYTEARRAY);
    for (int length = 1; length <= 20; length++) {
      fixture.call(array, "append", Word.smallInt(length));
      assertEquals(length, ItemArray.len(vm.ram, array));
      assertEquals(7 - (length - 1) % 8, ItemArray.free(vm.ram, array));
    }
  }

  @Test
  void extendMakesRoomForNoMoreThanItNeeds() {
    int array = fixture.value("bytearray(b'abc')");
    fixture.call(array, "extend", array);
    assertEquals("bytearray(b'abcabc')", fixture.repr(array));
    assertEquals(0, ItemArray.free(vm.ram, array));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, b'XY', bytearray(b'aXYdef')",
    "1, 3, b'', bytearray(b'adef')",
    "1, 3, b'WXYZ', bytearray(b'aWXYZdef')",
    "6, 6, b'X', bytearray(b'abcdefX')",
    "4, 2, b'X', bytearray(b'abcdXef')",
    "0, 6, b'', bytearray(b'')",
    "0, 1, bytearray(b'XY'), bytearray(b'XYbcdef')",
    "0, 1, a, NotImplementedError: array/bytes required on right side",
  })
  void replacesSlices(int start, int stop, String value, String expected) {
    int array = fixture.value("bytearray(b'abcdef')");
    int slice = fixture.slice(Word.smallInt(start), Word.smallInt(stop));
    int source = fixture.value(value);
    assertEquals(
        expected,
        fixture.outcome(
            () -> {
              Operators.subscript(vm, array, slice, source);
              return array;
            }));
  }

  @Test
  void replacesAPartOfItselfByItself() {
    int array = fixture.value("bytearray(b'abcd')");
    Operators.subscript(vm, array, fixture.slice(Word.smallInt(1), Word.smallInt(2)), array);
    assertEquals("bytearray(b'aabcdcd')", fixture.repr(array));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "b, 127 128 -1, \"array('b', [127, -128, -1])\"",
        "H, 65535 65536 -1, \"array('H', [65535, 0, 65535])\"",
        "i, 2147483648, \"array('i', [-2147483648])\"",
        "L, 4294967295, \"array('L', [4294967295])\"",
        "q, -1, \"array('q', [-1])\"",
        "Q, -1, \"array('Q', [18446744073709551615])\"",
        "f, 1 2, \"array('f', [1.0, 2.0])\"",
        "x, 1, ValueError: bad typecode",
        "B, a, TypeError: can't convert str to int",
      })
  void cutsIntsToSize(String typecode, String items, String expected) {
    assertEquals(expected, fixture.outcome(() -> array(typecode, items)));
  }

  @Test
  void viewsShareWhatTheyView() {
    int array = fixture.value("bytearray(b'abcdef')");
    int view = fixture.make(Rom.MEMORYVIEW, array);
    int narrow = Operators.load(vm, view, fixture.slice(Word.smallInt(2), Word.smallInt(5)));
    Operators.subscript(vm, narrow, Word.smallInt(0), Word.smallInt('X'));
    assertEquals("bytearray(b'abXdef')", fixture.repr(array));
    assertEquals("b'Xde'", fixture.repr(fixture.make(Rom.BYTES, narrow)));
    assertEquals(i32(vm.ram, view + ItemArray.ITEMS), i32(vm.ram, narrow + ItemArray.ITEMS));
    assertEquals(2, Buffer.of(vm, narrow, true).at - Buffer.of(vm, array, true).at);
  }

  @Test
  void viewsOfBytesAreReadOnly() {
    int view = fixture.make(Rom.MEMORYVIEW, fixture.value("b'abc'"));
    assertEquals(
        "TypeError: 'memoryview' object doesn't support item assignment",
        fixture.outcome(() -> Operators.subscript(vm, view, Word.smallInt(0), Word.smallInt(1))));
  }

  @ParameterizedTest
  @CsvSource({"b, B, True", "h, H, True", "i, l, False", "f, f, False"})
  void comparesOnlyWhatIsTheSameInMemory(String left, String right, String expected) {
    int a = fixture.make(Rom.MEMORYVIEW, array(left, "1 2"));
    int b = fixture.make(Rom.MEMORYVIEW, array(right, "1 2"));
    String outcome = fixture.outcome(() -> Word.bool(Operators.equal(vm, a, b)));
    assertEquals(expected.equals("True") ? "True" : "NotImplementedError: ", outcome);
  }
}
