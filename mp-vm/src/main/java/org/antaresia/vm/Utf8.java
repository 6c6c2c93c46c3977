package org.antaresia.vm;

import org.antaresia.gc.Bytes;

/**
 * Characters in UTF-8 text. What MicroPython takes for valid is wider than the standard: overlong
 * forms, surrogates and code points up to 0x1fffff pass.
 *
 * <p>Texts are given as an array with the index of their first byte and the index behind the last.
 */
public final class Utf8 {
  /** The character that stands for bytes that could not be decoded. */
  public static final int REPLACEMENT = 0xfffd;

  private static final int HIGH_BITS = 0x8080_8080;

  private Utf8() {}

  /** Whether a byte is one of the second to fourth of a character. */
  public static boolean isContinuation(byte b) {
    return (b & 0xc0) == 0x80;
  }

  /** The number of characters. */
  public static int count(int[] text, int from, int end) {
    int at = asciiEnd(text, from, end);
    int count = at - from;
    for (; at < end; at++) {
      count += isContinuation(Bytes.at(text, at)) ? 0 : 1;
    }
    return count;
  }

  /** The end of the run of ASCII characters that starts at {@code from}, or a little before it. */
  static int asciiEnd(int[] text, int from, int end) {
    int at = from;
    while (at < end && (at & 3) != 0 && Bytes.at(text, at) >= 0) {
      at++;
    }
    if ((at & 3) == 0) {
      while (end - at >= 4 && (text[at >> 2] & HIGH_BITS) == 0) {
        at += 4;
      }
    }
    return at;
  }

  /** The start of the character behind the one at {@code at}. */
  public static int next(int[] text, int at, int end) {
    int next = at + 1;
    while (next < end && isContinuation(Bytes.at(text, next))) {
      next++;
    }
    return next;
  }

  /** The start of the character {@code count} characters behind {@code from}, at most the end. */
  public static int forward(int[] text, int from, int end, int count) {
    int at = asciiEnd(text, from, count < end - from ? from + count : end);
    for (int left = count - (at - from); left > 0 && at < end; left--) {
      at = next(text, at, end);
    }
    return at;
  }

  /** The start of the {@code count}-th last character, or -1 when there are fewer. */
  public static int backward(int[] text, int from, int end, int count) {
    int at = end;
    for (int left = count; left > 0; ) {
      if (--at < from) {
        return -1;
      }
      left -= isContinuation(Bytes.at(text, at)) ? 0 : 1;
    }
    return at;
  }

  /** The code point of the character at {@code at}. */
  public static int codePoint(int[] text, int at, int end) {
    int first = Bytes.at(text, at);
    if (first >= 0) {
      return first;
    }
    // As many leading ones as there are bytes; then a zero, then the first bits of the value.
    int value = first & 0xff >> Math.min(8, 1 + Integer.numberOfLeadingZeros(~first << 24));
    for (int i = at + 1; i < end && isContinuation(Bytes.at(text, i)); i++) {
      value = value << 6 | Bytes.at(text, i) & 0x3f;
    }
    return value;
  }

  /** How many bytes follow a lead byte: 0 for ASCII, -1 for what is no lead byte. */
  private static int following(byte lead) {
    int bits = lead & 0xff;
    if (bits < 0x80) {
      return 0;
    }
    return bits < 0xc0 || bits >= 0xf8 ? -1 : bits < 0xe0 ? 1 : bits < 0xf0 ? 2 : 3;
  }

  /** Whether all bytes are ASCII. */
  public static boolean isAscii(int[] text, int from, int end) {
    for (int at = asciiEnd(text, from, end); at < end; at++) {
      if (Bytes.at(text, at) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text is valid. */
  public static boolean isValid(int[] text, int from, int end) {
    for (int at = asciiEnd(text, from, end); at < end; ) {
      int sequence = sequence(text, at, end);
      if (sequence <= 0) {
        return false;
      }
      at += sequence;
    }
    return true;
  }

  /** Length of the valid sequence at {@code at}, or minus that of the invalid one. */
  private static int sequence(int[] text, int at, int end) {
    int following = following(Bytes.at(text, at));
    int got = 0;
    while (got < following && at + 1 + got < end && isContinuation(Bytes.at(text, at + 1 + got))) {
      got++;
    }
    return got == following ? 1 + got : -1 - got;
  }

  /**
   * Appends the valid characters of a text to {@code out}.
   *
   * @param ascii take only ASCII for valid
   * @param replace whether {@link #REPLACEMENT} stands for what is invalid, or nothing
   */
  public static void repair(
      int[] text, int from, int end, boolean ascii, boolean replace, TextBuffer out) {
    int sequence;
    for (int at = from; at < end; at += Math.abs(sequence)) {
      sequence = ascii ? (Bytes.at(text, at) < 0 ? -1 : 1) : sequence(text, at, end);
      if (sequence > 0) {
        out.write(text, at, sequence);
      } else if (replace) {
        out.codePoint(REPLACEMENT);
      }
    }
  }
}
