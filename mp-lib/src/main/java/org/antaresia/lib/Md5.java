package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;

import org.antaresia.gc.Bytes;

/** The round function of MD5 (RFC 1321). */
final class Md5 {
  private static final int[] SINES = sines();
  private static final int[][] SHIFTS = {
    {7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}
  };

  private Md5() {}

  private static int[] sines() {
    int[] sines = new int[64];
    for (int i = 0; i < sines.length; i++) {
      sines[i] = (int) (long) (Math.abs(StrictMath.sin(i + 1)) * 0x1p32);
    }
    return sines;
  }

  static void compress(int[] state, int[] ram, int block) {
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    for (int i = 0; i < 64; i++) {
      int mixed;
      int word;
      switch (i >> 4) {
        case 0 -> {
          mixed = b & c | ~b & d;
          word = i;
        }
        case 1 -> {
          mixed = d & b | ~d & c;
          word = 5 * i + 1;
        }
        case 2 -> {
          mixed = b ^ c ^ d;
          word = 3 * i + 5;
        }
        default -> {
          mixed = c ^ (b | ~d);
          word = 7 * i;
        }
      }
      int sum = a + mixed + SINES[i] + Bytes.word(ram, block - RAM_BASE + 4 * (word & 15));
      a = d;
      d = c;
      c = b;
      b += Integer.rotateLeft(sum, SHIFTS[i >> 4][i & 3]);
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
  }
}
