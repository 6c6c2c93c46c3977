package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;

import org.antaresia.gc.Bytes;

/** The round function of SHA-1 (FIPS 180-4, 6.1). */
final class Sha1 {
  private static final int[] CONSTANTS = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};

  private Sha1() {}

  static void compress(int[] state, int[] ram, int block) {
    int[] w = new int[80];
    for (int i = 0; i < 16; i++) {
      w[i] = Integer.reverseBytes(Bytes.word(ram, block - RAM_BASE + 4 * i));
    }
    for (int i = 16; i < 80; i++) {
      w[i] = Integer.rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    }
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    for (int i = 0; i < 80; i++) {
      int phase = i / 20;
      int mixed =
          switch (phase) {
            case 0 -> b & c | ~b & d;
            case 2 -> b & c | b & d | c & d;
            default -> b ^ c ^ d;
          };
      int next = Integer.rotateLeft(a, 5) + mixed + e + CONSTANTS[phase] + w[i];
      e = d;
      d = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = next;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
  }
}
