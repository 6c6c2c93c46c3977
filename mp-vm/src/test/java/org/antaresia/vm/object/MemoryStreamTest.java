package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.vm.Iteration;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryStreamTest {
  private final TextFixture fixture = new TextFixture();
  private final Vm vm = fixture.vm;

  @ParameterizedTest
  @CsvSource({
    "héé, 2, hé",
    "😀€z, 2, 😀€",
    "😀€z, 100, 😀€z",
    "abc, 0, ''",
    "abc, -1, abc",
  })
  void readsCharacters(String text, int count, String expected) {
    int stream = fixture.make(Rom.STRINGIO, fixture.str(text));
    assertEquals(
        "'" + expected + "'", fixture.repr(fixture.call(stream, "read", Word.smallInt(count))));
  }

  @Test
  void readsLines() {
    int stream = fixture.make(Rom.STRINGIO, fixture.str("one\n\n" + "x".repeat(1000) + "\nend"));
    assertEquals("'one\\n'", fixture.repr(fixture.call(stream, "readline")));
    assertEquals("'\\n'", fixture.repr(fixture.call(stream, "readline")));
    assertEquals("'xx'", fixture.repr(fixture.call(stream, "readline", Word.smallInt(2))));
    assertEquals(999, StrObject.lengthBytes(vm, Iteration.next(vm, stream)));
    assertEquals("'end'", fixture.repr(Iteration.next(vm, stream)));
    assertEquals(Word.NULL, Iteration.next(vm, stream));
  }

  @Test
  void fillsTheGapBehindASeekWithZeros() {
    int stream = fixture.make(Rom.BYTESIO);
    fixture.call(stream, "write", fixture.value("b'ab'"));
    fixture.call(stream, "seek", Word.smallInt(4));
    fixture.call(stream, "write", fixture.value("b'c'"));
    assertEquals("b'ab\\x00\\x00c'", fixture.repr(fixture.call(stream, "getvalue")));
  }

  @Test
  void copiesWhatItWasMadeFromWhenWrittenTo() {
    int source = fixture.value("b'abc'");
    int stream = fixture.make(Rom.BYTESIO, source);
    fixture.call(stream, "write", fixture.value("b'X'"));
    assertEquals("b'Xbc'", fixture.repr(fixture.call(stream, "getvalue")));
    assertEquals("b'abc'", fixture.repr(source));
  }

  @Test
  void takesThreeAllocationsOfABlock() {
    int before = vm.heap.used();
    fixture.make(Rom.STRINGIO);
    assertEquals(48, vm.heap.used() - before);
  }

  @Test
  void isOfNoUseOnceClosed() {
    int stream = fixture.make(Rom.STRINGIO, fixture.str("abc"));
    fixture.call(stream, "close");
    assertEquals(
        "ValueError: I/O operation on closed file",
        fixture.outcome(() -> fixture.call(stream, "read")));
  }
}
