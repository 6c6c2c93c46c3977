package org.antaresia.lexer.internal;

/**
 * The source as the lexer sees it: lines end in LF, the last one too, and a 0 follows.
 *
 * <p>Text can be pushed back in front of what is still to be read. It overwrites what was read
 * before, so that costs no copy of the rest:
 *
 * <pre>
 *   bytes:  room | read already, or pushed back ... | still to read ... | 0 0 0
 *                                                   ^ at                ^ end
 * </pre>
 */
public final class SourceText {
  /** What a NUL in the source is read as: no valid token, but not the end. */
  private static final byte NUL_IN_SOURCE = 1;

  private static final int TAB_SIZE = 8;
  private static final int ROOM = 256;
  private static final int LOOK_AHEAD = 3;

  private byte[] bytes;
  private int at = ROOM;
  private int end;
  private int line = 1;

  public SourceText(byte[] source) {
    bytes = new byte[ROOM + source.length + 1 + LOOK_AHEAD];
    int to = ROOM;
    for (int from = 0; from < source.length; from++) {
      byte b = source[from];
      if (b == '\r') {
        b = '\n';
        if (from + 1 < source.length && source[from + 1] == '\n') {
          from++;
        }
      } else if (b == 0) {
        b = NUL_IN_SOURCE;
      }
      bytes[to++] = b;
    }
    if (to > ROOM && bytes[to - 1] != '\n') {
      bytes[to++] = '\n';
    }
    end = to;
  }

  /** Line (from 1) of the next byte; newlines in text that was pushed back count again. */
  public int line() {
    return line;
  }

  public boolean atEnd() {
    return at == end;
  }

  /** The next byte, 0 at the end. */
  public int peek() {
    return bytes[at] & 0xff;
  }

  /** The byte {@code distance} (up to 2) after the next. */
  public int peek(int distance) {
    return bytes[at + distance] & 0xff;
  }

  /** Steps over a byte; stays at the end. */
  public void next() {
    if (at < end) {
      if (bytes[at] == '\n') {
        line++;
      }
      at++;
    }
  }

  /** Steps over the next byte if it is the given one. */
  public boolean accept(int wanted) {
    if (bytes[at] == wanted) {
      next();
      return true;
    }
    return false;
  }

  /** Lets {@code text} be read before anything else. */
  public void pushBack(ByteText text) {
    if (text.length() > at) {
      int room = 2 * text.length() + ROOM;
      byte[] larger = new byte[room + bytes.length - at];
      System.arraycopy(bytes, at, larger, room, bytes.length - at);
      end += room - at;
      at = room;
      bytes = larger;
    }
    at -= text.length();
    text.copyTo(bytes, at);
  }

  /**
   * Steps over white space, comments and joined lines.
   *
   * @return whether it stopped at the end of a line
   */
  public boolean skipBlank(boolean stopAtNewline) {
    while (true) {
      switch (bytes[at]) {
        case '\n' -> {
          if (stopAtNewline) {
            return true;
          }
          line++;
          at++;
        }
        case ' ', '\t', 0x0b, '\f' -> at++;
        case '#' -> {
          while (bytes[at] != '\n' && at < end) {
            at++;
          }
        }
        case '\\' -> {
          if (bytes[at + 1] != '\n') {
            return false;
          }
          line++;
          at += 2;
        }
        default -> {
          return false;
        }
      }
    }
  }

  /** Columns of white space between the start of the line and the next byte. */
  public int indentation() {
    int start = at;
    while (start > 0 && isBlank(bytes[start - 1])) {
      start--;
    }
    int column = 0;
    for (int i = start; i < at; i++) {
      column = bytes[i] == '\t' ? (column / TAB_SIZE + 1) * TAB_SIZE : column + 1;
    }
    return column;
  }

  /** Reads the longest name that starts here. */
  public Names.Entry name(Names names) {
    int start = at;
    int hash = 0;
    while (isNameByte(bytes[at])) {
      hash = 31 * hash + bytes[at];
      at++;
    }
    return names.find(bytes, start, at, hash);
  }

  /** Appends the next byte and those up to a quote, backslash, brace, newline or the end. */
  void copyPlain(ByteText to, int quote) {
    int start = at;
    next();
    byte b = bytes[at];
    while (b != quote && b != '\\' && b != '{' && b != '}' && b != '\n' && at < end) {
      b = bytes[++at];
    }
    to.add(bytes, start, at);
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == 0x0b || b == '\f';
  }

  private static boolean isNameByte(byte b) {
    return b < 0
        || b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b == '_'
        || b >= '0' && b <= '9';
  }
}
