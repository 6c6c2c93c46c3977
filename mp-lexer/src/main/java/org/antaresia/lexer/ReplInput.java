package org.antaresia.lexer;

/** Decides when an interactive prompt has read enough. */
public final class ReplInput {
  private static final String[] COMPOUND_KEYWORDS = {
    "if", "while", "for", "try", "with", "def", "class", "async"
  };

  private ReplInput() {}

  /**
   * Whether the prompt should ask for another line; the rules of MicroPython's py/repl.c.
   *
   * <p>It does in an open bracket or triple quote, after a backslash, and in a compound statement
   * that no empty line has ended yet.
   *
   * @param input the lines so far, the last one without its line end
   */
  public static boolean continues(String input) {
    if (input.isEmpty()) {
      return false;
    }
    int parens = 0;
    int brackets = 0;
    int braces = 0;
    char quote = 0;
    boolean isTriple = false;
    for (int i = 0; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '\'' || c == '"') {
        boolean threeFollow = input.startsWith("" + c + c, i + 1);
        if (threeFollow && (quote == 0 || quote == c && isTriple)) {
          i += 2;
          isTriple = quote == 0;
          quote = isTriple ? c : 0;
        } else if (quote == 0) {
          quote = c;
        } else if (quote == c && !isTriple) {
          quote = 0;
        }
      } else if (quote != 0) {
        if (c == '\\' && i + 1 < input.length() && "'\"\\".indexOf(input.charAt(i + 1)) >= 0) {
          i++;
        }
      } else {
        switch (c) {
          case '(' -> parens++;
          case ')' -> parens--;
          case '[' -> brackets++;
          case ']' -> brackets--;
          case '{' -> braces++;
          case '}' -> braces--;
          default -> {}
        }
      }
    }
    if (isTriple && quote != 0) {
      return true;
    }
    if ((parens > 0 || brackets > 0 || braces > 0) && quote == 0) {
      return true;
    }
    char last = input.charAt(input.length() - 1);
    return last == '\\' || last != '\n' && startsCompoundStatement(input);
  }

  private static boolean startsCompoundStatement(String input) {
    if (input.charAt(0) == '@') {
      return true;
    }
    for (String keyword : COMPOUND_KEYWORDS) {
      if (input.startsWith(keyword)
          && (input.length() == keyword.length() || !isWord(input.charAt(keyword.length())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char c) {
    return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
