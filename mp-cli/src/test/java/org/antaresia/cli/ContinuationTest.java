package org.antaresia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1,",
        "f([",
        "{1: 2,",
        "'''a",
        "\"\"\"a'''",
        "x = \\",
        "if 1:",
        "if 1:\n  2",
        "@deco",
        "class A:",
        "async def f():",
        "for",
        "('''a''' +",
        "'''a\\'''",
        "try:\n  1\nexcept:\n  2"
      })
  void moreIsNeeded(String input) {
    assertEquals(true, Continuation.isNeeded(input));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "(1)",
        "'('",
        "\"it's\"",
        "'''a\nb'''",
        "if 1:\n  2\n",
        "iffy",
        "define = 1",
        "import a",
        "')' + '('",
        "'a",
        "x = '\\''",
        ")(",
        "elif"
      })
  void statementIsWhole(String input) {
    assertEquals(false, Continuation.isNeeded(input));
  }
}
