package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
  private final Vm vm = new NumbersFixture().vm;

  /** Reserved: the format and a NUL; a piece that leaves no room for the NUL adds itself and 16. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name '%s' isn't defined | x | name 'x' isn't defined | 24",
        "name '%s' isn't defined | xyz | name 'xyz' isn't defined | 55",
        "can't convert %s to int | a_rather_long_type | can't convert a_rather_long_type to int | 58",
        "%s | text | text | 23",
      })
  void reservesAsGenuine(String format, String value, String text, int reserved) {
    assertEquals(new Message(text, reserved), Message.of(format, value));
  }

  @Test
  void fillsThePlacesInTheirOrder() {
    assertEquals("1 of 2, or 3", Message.of("%s of %s, or %s", 1, "2", 3L).text());
  }

  @Test
  void keepsAMessageWithoutValuesInRom() {
    int before = vm.heap.used();
    int exception = ExceptionObject.create(vm, ExceptionObject.TYPE_ERROR, "the same as always");
    assertEquals(3 * 16, vm.heap.used() - before); // exception, its arguments, str
    int message = TupleObject.item(vm.ram, ExceptionObject.args(vm, exception), 0);
    assertTrue(RomText.contains(i32(vm.ram, message + StrObject.DATA)));
    assertEquals("the same as always", StrObject.text(vm, message));
    assertTrue(StrObject.equal(vm, message, vm.str("the same as always")));
    assertTrue(StrObject.equal(vm, Word.qstr(vm.qstrs.intern("the same as always")), message));
  }

  @Test
  void givesEqualTextsOneAddress() {
    assertEquals(RomText.address("a message"), RomText.address("a " + "message".strip()));
  }
}
