package org.antaresia.lexer.internal;

import org.antaresia.lexer.SourceReader;
import org.antaresia.lexer.SyntaxException;
import org.jspecify.annotations.Nullable;

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
 *
 * <p>Where the text comes in parts, the next one takes the place of what was read when its last
 * line end is stepped over.
 */
public final class SourceText {
  /** What a NUL in the source is read as: no valid token, but not the end. */
  private static final byte NUL_IN_SOURCE = 1;

  private static final int TAB_SIZE = 8;
  private static final int ROOM = 256;
  private static final int LOOK_AHEAD = 3;

  /** f-strings in one another are read once for each level; so much is enough for thousands. */
  private static final int MAX_PUSHED_BACK = 32 << 20;

  private @Nullable SourceReader reader; // of the parts to come
  private boolean afterReturn; // whether a part ended with CR, whose LF may come with the next
  private byte[] bytes = new byte[0];
  private int at = ROOM;
  private int end = ROOM;
  private int line = 1;
  private int pushedBack;

  public SourceText(byte[] source) {
    load(source);
  }

  public SourceText(SourceReader reader) {
    this.reader = reader;
    load(new byte[0]);
    loadNext();
  }

  private void load(byte[] source) {
    int room = ROOM + source.length + 1 + LOOK_AHEAD;
    if (room > bytes.length) {
      bytes = new byte[room];
    }
    bytes[ROOM - 1] = '\n'; // where text was pushed back to, perhaps
    int to = ROOM;
    for (int from = afterReturn && source[0] == '\n' ? 1 : 0; from < source.length; from++) {
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
    at = ROOM;
    end = to;
    java.util.Arrays.fill(bytes, end, end + LOOK_AHEAD, (byte) 0);
  }

  private void loadNext() {
    while (reader != null && at == end) {
      byte[] part = reader.read();
      if (part.length == 0) {
        reader = null;
        return;
      }
      load(part);
      afterReturn = part[part.length - 1] == '\r';
    }
  }

  private void stepOverNewline() {
    line++;
    at++;
    if (at == end) {
      loadNext();
    }
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
        stepOverNewline();
      } else {
        at++;
      }
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

  /**
   * Lets {@code text} be read before anything else.
   *
   * @throws SyntaxException {@link SyntaxException.Kind#TOO_DEEP} when that has been too much
   */
  public void pushBack(ByteText text) {
    pushedBack += text.length();
    if (pushedBack > MAX_PUSHED_BACK) {
      throw SyntaxException.tooDeep();
    }
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
          stepOverNewline();
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
          at++;
          stepOverNewline();
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
    if (bytes[at] == '\n') {
      to.add(bytes, start, start + 1);
      next(); // which may bring the next part
      return;
    }
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
