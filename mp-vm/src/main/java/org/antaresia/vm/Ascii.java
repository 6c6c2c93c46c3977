package org.antaresia.vm;

/** Classes and case of characters as MicroPython sees them: only ASCII characters have any. */
public final class Ascii {
  private Ascii() {}

  /** Whether {@code c} is a blank, tab, line feed, vertical tab, form feed or carriage return. */
  public static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  public static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  public static boolean isLetter(int c) {
    return isUpper(c) || isLower(c);
  }

  public static int toUpper(int c) {
    return isLower(c) ? c - 0x20 : c;
  }

  public static int toLower(int c) {
    return isUpper(c) ? c + 0x20 : c;
  }

  /** The value of a hexadecimal digit, or -1. */
  public static int hexValue(int c) {
    return isDigit(c)
        ? c - '0'
        : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }

  /** The lower-case digit of a value below 16. */
  public static byte hexDigit(int value) {
    return (byte) (value < 10 ? '0' + value : 'a' + value - 10);
  }
}
