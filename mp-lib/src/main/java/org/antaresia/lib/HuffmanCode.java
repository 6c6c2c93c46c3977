package org.antaresia.lib;

import static org.antaresia.gc.Memory.u16;

/**
 * A canonical Huffman code (RFC 1951 3.2.2) in RAM:
 *
 * <pre>
 *   +0 how many codes of 0 to 15 bits there are, 16 bits each
 *   +32 symbols in the order of their codes, 16 bits each
 * </pre>
 */
final class HuffmanCode {
  static final int MAX_BITS = 15;

  private static final int SYMBOLS = 32;

  static final int SIZE = SYMBOLS + 2 * DeflateCodes.LITERALS;

  private HuffmanCode() {}

  /** Makes the code whose {@code count} symbols have the given numbers of bits; 0 for none. */
  static void make(int[] ram, int code, byte[] lengths, int from, int count) {
    int[] counts = new int[MAX_BITS + 1];
    for (int i = 0; i < count; i++) {
      counts[lengths[from + i]]++;
    }
    counts[0] = 0;
    int[] places = new int[MAX_BITS + 1];
    for (int bits = 0; bits <= MAX_BITS; bits++) {
      u16(ram, code + 2 * bits, counts[bits]);
      if (bits < MAX_BITS) {
        places[bits + 1] = places[bits] + counts[bits];
      }
    }
    for (int i = 0; i < count; i++) {
      int bits = lengths[from + i];
      if (bits != 0) {
        u16(ram, code + SYMBOLS + 2 * places[bits]++, i);
      }
    }
  }

  /** How many codes of that many bits there are. */
  static int codes(int[] ram, int code, int bits) {
    return u16(ram, code + 2 * bits);
  }

  /** The symbol whose code has that place in the order of codes. */
  static int symbol(int[] ram, int code, int place) {
    return u16(ram, code + SYMBOLS + 2 * place);
  }
}
