package org.antaresia.gc;

import static org.antaresia.gc.Memory.WORD_BASE;

/**
 * Elements of arrays in the memory of an interpreter. An array may start at any address, an index
 * counts elements and may be negative. What lies outside of memory ends in an {@link
 * IndexOutOfBoundsException}, as with {@link Memory}.
 *
 * <p>Whether an array is aligned is asked of its address alone, which a loop does not change: so
 * HotSpot asks once, and checks the bounds of an array of words once for a whole loop.
 */
public final class Elements {
  private Elements() {}

  /** Reads an unsigned byte. */
  public static int u8(int[] ram, int array, int index) {
    return Memory.u8(ram, array + index);
  }

  /** Writes the low 8 bits of a value. */
  public static void u8(int[] ram, int array, int index, int value) {
    Memory.u8(ram, array + index, value);
  }

  /** Reads an unsigned 16-bit number. */
  public static int u16(int[] ram, int array, int index) {
    int at = array + 2 * index;
    return (array & 1) == 0
        ? Memory.u16(ram, at)
        : Memory.u8(ram, at) | Memory.u8(ram, at + 1) << 8;
  }

  /** Writes the low 16 bits of a value. */
  public static void u16(int[] ram, int array, int index, int value) {
    int at = array + 2 * index;
    if ((array & 1) == 0) {
      Memory.u16(ram, at, value);
    } else {
      Memory.u8(ram, at + 1, value >> 8); // first what may lie outside
      Memory.u8(ram, at, value);
    }
  }

  /** Reads a word. */
  public static int i32(int[] ram, int array, int index) {
    int word = (array >> 2) - WORD_BASE + index;
    int bits = array << 3;
    return (array & 3) == 0 ? ram[word] : ram[word] >>> bits | ram[word + 1] << -bits;
  }

  /** Writes a word. */
  public static void i32(int[] ram, int array, int index, int value) {
    int word = (array >> 2) - WORD_BASE + index;
    if ((array & 3) == 0) {
      ram[word] = value;
    } else {
      int bits = array << 3;
      ram[word + 1] = ram[word + 1] & -1 << bits | value >>> -bits;
      ram[word] = ram[word] & ~(-1 << bits) | value << bits;
    }
  }
}
