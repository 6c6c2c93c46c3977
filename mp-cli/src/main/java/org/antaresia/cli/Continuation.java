package org.antaresia.cli;

/** Whether what was typed so far needs another line (py/repl.c). */
final class Continuation {
  private static final String[] COMPOUND = {
    "if", "while", "for", "try", "with", "def", "class", "async"
  };

  private Continuation() {}

  /**
   * Whether a string of three quotes, a bracket, a backslash or a compound statement is open.
   *
   * @param input the lines, a byte string, without the last line's end
   */
  static boolean isNeeded(String input) {
    if (input.isEmpty()) {
      return false;
    }
    int parentheses = 0;
    int brackets = 0;
    int braces = 0;
    char quote = 0;
    boolean triple = false;
    for (int i = 0; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '\'' || c == '"') {
        boolean three = input.startsWith(String.valueOf(c).repeat(3), i);
        if (three && (quote == 0 || triple && quote == c)) {
          i += 2;
          triple = quote == 0;
          quote = triple ? c : 0;
        } else if (quote == 0) {
          quote = c;
        } else if (quote == c && !triple) {
          quote = 0;
        }
      } else if (quote != 0) {
        i += isEscape(input, i) ? 1 : 0;
      } else {
        switch (c) {
          case '(' -> parentheses++;
          case ')' -> parentheses--;
          case '[' -> brackets++;
          case ']' -> brackets--;
          case '{' -> braces++;
          case '}' -> braces--;
          default -> {
            // nothing that opens or closes
          }
        }
      }
    }
    char last = input.charAt(input.length() - 1);
    return triple
        || quote == 0 && (parentheses > 0 || brackets > 0 || braces > 0)
        || last == '\\'
        || last != '\n' && startsCompound(input);
  }

  private static boolean isEscape(String input, int i) {
    return input.charAt(i) == '\\'
        && i + 1 < input.length()
        && "'\"\\".indexOf(input.charAt(i + 1)) >= 0;
  }

  private static boolean startsCompound(String input) {
    if (input.charAt(0) == '@') {
      return true;
    }
    for (String keyword : COMPOUND) {
      if (input.startsWith(keyword)
          && (input.length() == keyword.length() || !isName(input.charAt(keyword.length())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(char c) {
    return c >= 0x80 || c == '_' || Character.isLetterOrDigit(c);
  }
}
