package org.antaresia.lexer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplInputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f(",
        "f(')'",
        "[1,",
        "{",
        "x = (1 +\n 2",
        "x = \\",
        "'abc\\",
        "'''a'b",
        "\"\"\"a\nb",
        "'''a\\'''",
        "if x:",
        "if",
        "if(x):",
        "if x:\n  y",
        "for x in y:",
        "while 1:",
        "try:",
        "with a:",
        "def f():",
        "class A:",
        "async def f():",
        "@d",
        "(1,",
        "f([",
        "{1: 2,",
        "'''a",
        "\"\"\"a'''",
        "if 1:\n  2",
        "for",
        "('''a''' +",
        "try:\n  1\nexcept:\n  2",
        "if\u00c3\u00a9 = 1",
      })
  void asksForMore(String input) {
    assertTrue(ReplInput.continues(input));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "f()",
        "f())",
        "'('",
        "\"(\"",
        "'abc",
        "'a' '''b'''",
        "'''a'''",
        "'\\'('",
        "(]'",
        "iffy",
        "if_ = 1",
        "if1",
        " if x:",
        "if x:\n  y\n",
        "lambda: 1",
        "else:",
        "1",
        "(1)",
        "\"it's\"",
        "'''a\nb'''",
        "define = 1",
        "')' + '('",
        "'a",
        "x = '\\''",
        ")(",
        "elif",
      })
  void isContent(String input) {
    assertFalse(ReplInput.continues(input));
  }
}
