package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.antaresia.vm.Operators;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrObjectTest {
  private final TextFixture fixture = new TextFixture();
  private final Vm vm = fixture.vm;

  @Test
  void takesAnInternedTextsQstr() {
    int heap = fixture.str("nobody interned this");
    assertFalse(Word.isQstr(heap));
    int qstr = Word.qstr(StrObject.toQstr(vm, heap));
    assertEquals(qstr, fixture.str("nobody interned this"));
    assertTrue(StrObject.equal(vm, heap, qstr));
    assertTrue(StrObject.equal(vm, qstr, heap));
    assertFalse(StrObject.equal(vm, qstr, fixture.str("nobody interned that")));
    assertEquals(StrObject.hash(vm, heap), StrObject.hash(vm, qstr));
  }

  @Test
  void refusesToInternWhatIsTooLong() {
    int text = fixture.str("x".repeat(256));
    assertEquals("RuntimeError: name too long", fixture.outcome(() -> StrObject.toQstr(vm, text)));
  }

  @Test
  void takesAHeaderAndItsBytesWithANul() {
    int before = vm.heap.used();
    fixture.str("fifteen letters");
    assertEquals(16 + 16, vm.heap.used() - before);
    fixture.str("sixteen letters!");
    assertEquals(16 + 16 + 16 + 32, vm.heap.used() - before);
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 0, 'a'",
    "abc, -1, 'c'",
    "aé€😀, 3, '😀'",
    "aé€😀, -3, 'é'",
    "abc, 3, IndexError: string index out of range",
    "abc, -4, IndexError: string index out of range",
    "abc, None, 'TypeError: string indices must be integers, not NoneType'",
  })
  void countsIndicesInCharacters(String text, String index, String expected) {
    int self = fixture.str(text);
    int i = fixture.value(index);
    assertEquals(
        expected.startsWith("'") ? expected : quotedUnlessError(expected),
        fixture.outcome(() -> Operators.load(vm, self, i)));
  }

  private static String quotedUnlessError(String expected) {
    return expected.contains("Error: ") ? expected : "'" + expected + "'";
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, 1, 3, bc",
    "abcdef, None, -2, abcd",
    "abcdef, -100, 100, abcdef",
    "abcdef, 4, 2, ''",
    "aé€😀z, 1, -1, é€😀",
  })
  void slices(String text, String start, String stop, String expected) {
    int slice = fixture.slice(fixture.value(start), fixture.value(stop));
    assertEquals("'" + expected + "'", fixture.repr(Operators.load(vm, fixture.str(text), slice)));
  }

  @Test
  void isIterableByCharacters() {
    int list = fixture.make(Rom.LIST, fixture.str("aé😀"));
    assertEquals("['a', 'é', '😀']", fixture.repr(list));
  }

  @Test
  void decodesBytesWithoutCopyingThem() {
    int bytes = fixture.value("b'some bytes'");
    int before = vm.heap.used();
    int text = fixture.make(Rom.STR, bytes, fixture.str("utf-8"));
    assertEquals("'some bytes'", fixture.repr(text));
    assertEquals(16, vm.heap.used() - before);
  }

  @ParameterizedTest
  @CsvSource({
    "b'a', utf8, None, 'a'",
    "b'é', ascii, None, 'UnicodeError: '",
    "b'aé', ascii, ignore, 'a'",
    "b'a', latin1, None, LookupError: unknown encoding: latin1",
  })
  void knowsTwoEncodings(String bytes, String encoding, String errors, String expected) {
    assertEquals(
        quotedUnlessError(expected),
        fixture.outcome(
            () ->
                fixture.make(
                    Rom.STR, fixture.value(bytes), fixture.str(encoding), fixture.value(errors))));
  }

  @Test
  void printsWithTheQuotesThatNeedFewestEscapes() {
    assertEquals("\"it's\"", fixture.repr(fixture.str("it's")));
    assertEquals("'\"it\\'s\"'", fixture.repr(fixture.str("\"it's\"")));
    assertEquals("'\\n\\x00\\x7f\\\\é'", fixture.repr(fixture.str("\n\0\177\\é")));
    assertEquals("b\"\\xc3\\xa9'\"", fixture.repr(fixture.value("b'é''")));
  }
}
