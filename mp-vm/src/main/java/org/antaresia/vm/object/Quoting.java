package org.antaresia.vm.object;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Ascii;
import org.antaresia.vm.Output;
import org.antaresia.vm.Utf8;
import org.jspecify.annotations.Nullable;

/** Prints text in quotes: as Python literals and as JSON. */
final class Quoting {
  private Quoting() {}

  /** Prints UTF-8 as a str literal. */
  static void str(Output out, int[] text, int from, int end) {
    quoted(out, text, from, end, false);
  }

  /** Prints bytes as a bytes literal without its {@code b}. */
  static void bytes(Output out, int[] text, int from, int end) {
    quoted(out, text, from, end, true);
  }

  private static void quoted(Output out, int[] text, int from, int end, boolean isBytes) {
    char quote = quote(text, from, end);
    out.ascii(quote);
    int done = from; // what lies before is printed
    int next;
    for (int at = from; at < end; at = next) {
      int c = isBytes ? Bytes.at(text, at) & 0xff : Utf8.codePoint(text, at, end);
      next = isBytes ? at + 1 : Utf8.next(text, at, end);
      String escape = escape(c, quote, isBytes);
      if (escape != null) {
        out.write(text, done, at - done);
        out.text(escape);
        done = next;
      } else if (c < 0x80 && (next > at + 1 || Bytes.at(text, at) < 0)) { // no UTF-8, but read so
        out.write(text, done, at - done);
        out.ascii((char) c);
        done = next;
      }
    }
    out.write(text, done, end - done);
    out.ascii(quote);
  }

  private static char quote(int[] text, int from, int end) {
    boolean single = false;
    for (int at = from; at < end; at++) {
      if (Bytes.at(text, at) == '"') {
        return '\'';
      }
      single |= Bytes.at(text, at) == '\'';
    }
    return single ? '"' : '\'';
  }

  private static @Nullable String escape(int c, char quote, boolean isBytes) {
    if (c == quote) {
      return quote == '"' ? "\\\"" : "\\'";
    }
    if (c == '\\') {
      return "\\\\";
    }
    if (c >= 0x20 && c < 0x7f) {
      return null;
    }
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isBytes || c < 0x80 ? hex("\\x", c, 2) : escapeWide(c);
    };
  }

  /** Surrogates and what is no code point are not printed as they are. */
  private static @Nullable String escapeWide(int c) {
    if (c < 0xd800 || (c >= 0xe000 && c < 0x110000)) {
      return null;
    }
    return c < 0x10000 ? hex("\\u", c, 4) : hex("\\U", c, 8);
  }

  /** Prints UTF-8 as a JSON string. */
  static void json(Output out, int[] text, int from, int end) {
    out.ascii('"');
    int done = from;
    for (int at = from; at < end; at++) {
      String escape =
          switch (Bytes.at(text, at)) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                Bytes.at(text, at) >= 0 && Bytes.at(text, at) < 0x20
                    ? hex("\\u", Bytes.at(text, at), 4)
                    : null;
          };
      if (escape != null) {
        out.write(text, done, at - done);
        out.text(escape);
        done = at + 1;
      }
    }
    out.write(text, done, end - done);
    out.ascii('"');
  }

  private static String hex(String prefix, int value, int digits) {
    StringBuilder text = new StringBuilder(prefix);
    for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
      text.append((char) Ascii.hexDigit(value >>> shift & 15));
    }
    return text.toString();
  }
}
