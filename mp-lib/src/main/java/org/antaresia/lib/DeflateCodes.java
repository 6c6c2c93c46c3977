package org.antaresia.lib;

/**
 * What symbols for lengths and distances stand for (RFC 1951 3.2.5), and the fixed code (3.2.6).
 */
final class DeflateCodes {
  /** Number of symbols of literals and lengths. */
  static final int LITERALS = 288;

  /** Number of symbols of distances; the last two stand for none. */
  static final int DISTANCES = 32;

  /** The symbol that ends a block; those of lengths follow. */
  static final int END = 256;

  static final int FIRST_LENGTH = 257;

  /** The least length of each symbol, and how many bits behind the symbol are added to it. */
  static final int[] LENGTH_BASE = bases(3, 4, 29);

  static final int[] LENGTH_BITS = extraBits(4, 29);

  /** The same for distances. */
  static final int[] DISTANCE_BASE = bases(1, 2, 30);

  static final int[] DISTANCE_BITS = extraBits(2, 30);

  private static final int LONGEST = 258;

  static {
    LENGTH_BASE[28] = LONGEST; // the only one that is out of the series
    LENGTH_BITS[28] = 0;
  }

  private DeflateCodes() {}

  private static int[] extraBits(int perStep, int count) {
    int[] bits = new int[count];
    for (int i = 0; i < count; i++) {
      bits[i] = Math.max(0, i / perStep - 1);
    }
    return bits;
  }

  private static int[] bases(int first, int perStep, int count) {
    int[] bits = extraBits(perStep, count);
    int[] bases = new int[count];
    int base = first;
    for (int i = 0; i < count; i++) {
      bases[i] = base;
      base += 1 << bits[i];
    }
    return bases;
  }

  /** Number of bits of a literal's or length's code in blocks with the fixed code. */
  static int fixedBits(int symbol) {
    return symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
  }

  /** A literal's or length's code in blocks with the fixed code. */
  static int fixedCode(int symbol) {
    return symbol < 144
        ? 0x30 + symbol
        : symbol < 256 ? 0x190 - 144 + symbol : symbol < 280 ? symbol - 256 : 0xc0 - 280 + symbol;
  }

  /** Number of bits of a distance's code, which is its symbol, in blocks with the fixed code. */
  static final int FIXED_DISTANCE_BITS = 5;
}
