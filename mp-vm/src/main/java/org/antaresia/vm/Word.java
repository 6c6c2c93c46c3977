package org.antaresia.vm;

/**
 * Object words: what a Python value is in memory (MicroPython's representation A).
 *
 * <pre>
 *   ....1  small int, 31 bits     ..010  qstr (a str)
 *   ..110  None, False, True      ...00  address of an object
 * </pre>
 */
public final class Word {
  /** No object; also the end of an iteration. */
  public static final int NULL = 0;

  /** A marker that is no object: a deleted table slot, or "load" in a subscript. */
  public static final int SENTINEL = 4;

  public static final int NONE = 6;
  public static final int FALSE = 0x0e;
  public static final int TRUE = 0x1e;

  public static final int SMALL_INT_MIN = -(1 << 30);
  public static final int SMALL_INT_MAX = (1 << 30) - 1;

  private Word() {}

  public static boolean isSmallInt(int word) {
    return (word & 1) != 0;
  }

  /** The word of a small int; the value must fit 31 bits. */
  public static int smallInt(int value) {
    return value << 1 | 1;
  }

  /** The value of a small int word. */
  public static int smallIntValue(int word) {
    return word >> 1;
  }

  public static boolean fitsSmallInt(int value) {
    return value >= SMALL_INT_MIN && value <= SMALL_INT_MAX;
  }

  public static boolean fitsSmallInt(long value) {
    return value >= SMALL_INT_MIN && value <= SMALL_INT_MAX;
  }

  public static boolean isQstr(int word) {
    return (word & 7) == 2;
  }

  public static int qstr(int number) {
    return number << 3 | 2;
  }

  public static int qstrNumber(int word) {
    return word >>> 3;
  }

  /** Whether the word is None, False or True. */
  public static boolean isImmediate(int word) {
    return (word & 7) == 6;
  }

  public static boolean isPointer(int word) {
    return (word & 3) == 0;
  }

  public static int bool(boolean value) {
    return value ? TRUE : FALSE;
  }
}
