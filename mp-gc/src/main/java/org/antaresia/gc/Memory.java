package org.antaresia.gc;

/**
 * Little-endian access to the flat memory of an interpreter, an array of words that starts at
 * address {@link #RAM_BASE}.
 *
 * <p>Addresses are 32-bit numbers of bytes. Words and halfwords are read and written at multiples
 * of their size (the low bits of another address do not count), longer numbers at multiples of
 * four; {@link Bytes} is for what may lie anywhere. What lies outside of the array (ROM, NULL, a
 * wild pointer) ends in an {@link IndexOutOfBoundsException}. Writers take the value last.
 *
 * <p>Why words: nearly every access of an interpreter is one, and an int[] is what both compilers
 * of HotSpot, and its interpreter, read and write with one instruction. A byte[] behind VarHandles
 * was as fast once fully compiled, but 2.5 times slower under C1, 10 times under the interpreter,
 * and took four times as long to compile.
 */
public final class Memory {
  /** Address of the first byte: where the Cortex-M memory map has its RAM (ARMv7-M, B3.1). */
  public static final int RAM_BASE = 0x2000_0000;

  /** To be taken from {@code address >> 2} to get the index of a word. */
  public static final int WORD_BASE = RAM_BASE >> 2;

  private Memory() {}

  /** Reads an unsigned byte. */
  public static int u8(int[] ram, int at) {
    return ram[(at >> 2) - WORD_BASE] >> (at << 3) & 0xff;
  }

  /** Writes the low 8 bits of a value. */
  public static void u8(int[] ram, int at, int value) {
    int word = (at >> 2) - WORD_BASE;
    ram[word] = ram[word] & ~(0xff << (at << 3)) | (value & 0xff) << (at << 3);
  }

  /** Reads an unsigned 16-bit number. */
  public static int u16(int[] ram, int at) {
    return ram[(at >> 2) - WORD_BASE] >> ((at & 2) << 3) & 0xffff;
  }

  /** Writes the low 16 bits of a value. */
  public static void u16(int[] ram, int at, int value) {
    int word = (at >> 2) - WORD_BASE;
    int shift = (at & 2) << 3;
    ram[word] = ram[word] & ~(0xffff << shift) | (value & 0xffff) << shift;
  }

  /** Reads a word. */
  public static int i32(int[] ram, int at) {
    return ram[(at >> 2) - WORD_BASE];
  }

  /** Writes a word. */
  public static void i32(int[] ram, int at, int value) {
    ram[(at >> 2) - WORD_BASE] = value;
  }

  /** Reads a 64-bit number. */
  public static long i64(int[] ram, int at) {
    int word = (at >> 2) - WORD_BASE;
    return ram[word] & 0xffff_ffffL | (long) ram[word + 1] << 32;
  }

  /** Writes a 64-bit number. */
  public static void i64(int[] ram, int at, long value) {
    int word = (at >> 2) - WORD_BASE;
    ram[word] = (int) value;
    ram[word + 1] = (int) (value >> 32);
  }

  /** Reads a single-precision float. */
  public static float f32(int[] ram, int at) {
    return Float.intBitsToFloat(i32(ram, at));
  }

  /** Writes a single-precision float. */
  public static void f32(int[] ram, int at, float value) {
    i32(ram, at, Float.floatToRawIntBits(value));
  }

  /** Reads a double-precision float. */
  public static double f64(int[] ram, int at) {
    return Double.longBitsToDouble(i64(ram, at));
  }

  /** Writes a double-precision float. */
  public static void f64(int[] ram, int at, double value) {
    i64(ram, at, Double.doubleToRawLongBits(value));
  }

  /** Copies bytes inside the memory; the areas may overlap. */
  public static void copy(int[] ram, int from, int to, int bytes) {
    if (bytes == 0) { // an empty area may lie at NULL
      return;
    }
    if (((from | to | bytes) & 3) == 0) {
      System.arraycopy(ram, (from >> 2) - WORD_BASE, ram, (to >> 2) - WORD_BASE, bytes >> 2);
    } else {
      Bytes.copy(ram, from - RAM_BASE, ram, to - RAM_BASE, bytes);
    }
  }

  /** Sets every byte of an area to one value. */
  public static void fill(int[] ram, int at, int bytes, byte value) {
    Bytes.fill(ram, at - RAM_BASE, at - RAM_BASE + bytes, value);
  }
}
