package org.antaresia.repl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antaresia.vm.Output;

/**
 * Passes a traceback on with the colours that CPython 3.13 gives it: places in magenta, the
 * exception's name in bold magenta. Without the escape sequences the text is what came in.
 */
final class TracebackColours extends Output {
  private static final String RESET = "\033[0m";
  private static final String PLACE = "\033[35m";
  private static final String NAME = "\033[1;35m";

  private static final Pattern ENTRY =
      Pattern.compile("  File (\".*\"), line (\\d+)(?:, in (.*))?");
  private static final Pattern EXCEPTION = Pattern.compile("([\\w.]+)(: .*)");

  private final Output out;
  private final StringBuilder line = new StringBuilder();

  TracebackColours(Output out) {
    this.out = out;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, ISO_8859_1);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      line.append(text, start, end < 0 ? text.length() : end);
      if (end < 0) {
        return;
      }
      out.text(coloured(line.toString()) + "\n");
      line.setLength(0);
      start = end + 1;
    }
  }

  private static String coloured(String line) {
    Matcher entry = ENTRY.matcher(line);
    if (entry.matches()) {
      String where = entry.group(3);
      return "  File "
          + place(entry.group(1))
          + ", line "
          + place(entry.group(2))
          + (where == null ? "" : ", in " + place(where));
    }
    Matcher exception = EXCEPTION.matcher(line);
    return exception.matches()
        ? NAME + exception.group(1) + RESET + PLACE + exception.group(2) + RESET
        : line;
  }

  private static String place(String text) {
    return PLACE + text + RESET;
  }
}
