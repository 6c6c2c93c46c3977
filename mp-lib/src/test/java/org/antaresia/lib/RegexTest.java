package org.antaresia.lib;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexTest {
  private final Vm vm = new Vm(64 * 1024, 8 * 1024, MockedHost.create());

  private RegexMatcher matcher(String pattern, byte[] text) {
    byte[] source = pattern.getBytes(ISO_8859_1);
    RegexCompiler compiler = new RegexCompiler(vm, Bytes.pack(source), 0, source.length);
    byte[] code = compiler.compile();
    return new RegexMatcher(vm, code, compiler.groups(), Bytes.pack(text), 0);
  }

  /** Groups from the whole match on, each between slashes. */
  private String search(String pattern, String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    RegexMatcher matcher = matcher(pattern, bytes);
    if (!matcher.find(0, bytes.length, false)) {
      return "none";
    }
    StringBuilder found = new StringBuilder("/");
    for (int i = 0; i < matcher.count(); i++) {
      found.append(matcher.start(i) < 0 ? "-" : text.substring(matcher.start(i), matcher.end(i)));
      found.append('/');
    }
    return found.toString();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "b+, abbbc, /bbb/",
        "b+?, abbbc, /b/",
        "ab*, a, /a/",
        "ab*?c, abbc, /abbc/",
        "ab?c, ac, /ac/",
        "a.c, abc, /abc/",
        "a|b|cd, xcd, /cd/",
        "(a|b)*c, ababc, /ababc/b/",
        "(a)|(b), b, /b/-/b/",
        "(?:ab)+, xababab, /ababab/",
        "(a(b)?)+, aab, /aab/ab/b/",
        "^b, ab, none",
        "b$, abb, /b/",
        "[a-c]+, xxabcd, /abc/",
        "[^a-c]+, abxyc, /xy/",
        "[\\d_]+, a1_2b, /1_2/",
        "[-a]+, x-a-, /-a-/",
        "[], a, none",
        "\\d+\\s\\w, a12 b, /12 b/",
        "\\D\\S\\W, 1a1-, /a1-/",
        "\\., a.b, /./",
        "x*, aaa, //",
        "|a, b, //",
        "a{2}, a{2}, /a{2}/",
      })
  void finds(String pattern, String text, String expected) {
    assertEquals(expected, search(pattern, text));
  }

  @ParameterizedTest
  @CsvSource({
    "*, regex too complex",
    "a**, regex too complex",
    "^*, regex too complex",
    "(a, regex too complex",
    "(?=a), regex too complex",
    "[a, regex too complex",
    "[a-, regex too complex",
    "\\, regex too complex",
    "a), error in regex",
  })
  void refusesWhatItCannotCompile(String pattern, String message) {
    PyException raised = assertThrows(PyException.class, () -> matcher(pattern, new byte[0]));
    assertEquals(message, Printing.text(vm, raised.take(), PrintKind.STR));
  }

  @Test
  void jumpsNoFurtherThanASignedByteTells() {
    matcher("(" + "a".repeat(60) + ")?", new byte[0]);
    assertThrows(PyException.class, () -> matcher("(" + "a".repeat(62) + ")?", new byte[0]));
    matcher("(a)".repeat(63), new byte[0]);
    assertThrows(PyException.class, () -> matcher("(a)".repeat(64), new byte[0]));
  }

  @Test
  void endlessRepetitionEndsInAnError() {
    PyException raised = assertThrows(PyException.class, () -> search("(a*)*", "aaa"));
    assertEquals(
        "maximum recursion depth exceeded", Printing.text(vm, raised.take(), PrintKind.STR));
  }

  @Test
  void aNulEndsThePattern() {
    assertEquals("/a/", search("a\0b", "a"));
  }
}
