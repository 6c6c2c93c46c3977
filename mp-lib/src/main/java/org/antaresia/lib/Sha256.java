package org.antaresia.lib;

import static java.lang.Integer.rotateRight;
import static org.antaresia.gc.Memory.RAM_BASE;

import org.antaresia.gc.Bytes;

/** The round function of SHA-256 (FIPS 180-4, 6.2). */
final class Sha256 {
  private static final int[] CONSTANTS = constants();

  private Sha256() {}

  /** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
  private static int[] constants() {
    int[] constants = new int[64];
    int found = 0;
    for (int n = 2; found < constants.length; n++) {
      if (isPrime(n)) {
        double root = StrictMath.cbrt(n);
        constants[found++] = (int) (long) ((root - Math.floor(root)) * 0x1p32);
      }
    }
    return constants;
  }

  private static boolean isPrime(int n) {
    for (int factor = 2; factor * factor <= n; factor++) {
      if (n % factor == 0) {
        return false;
      }
    }
    return true;
  }

  static void compress(int[] state, int[] ram, int block) {
    int[] w = new int[64];
    for (int i = 0; i < 16; i++) {
      w[i] = Integer.reverseBytes(Bytes.word(ram, block - RAM_BASE + 4 * i));
    }
    for (int i = 16; i < 64; i++) {
      int x = w[i - 15];
      int y = w[i - 2];
      w[i] =
          w[i - 16]
              + (rotateRight(x, 7) ^ rotateRight(x, 18) ^ x >>> 3)
              + w[i - 7]
              + (rotateRight(y, 17) ^ rotateRight(y, 19) ^ y >>> 10);
    }
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    int f = state[5];
    int g = state[6];
    int h = state[7];
    for (int i = 0; i < 64; i++) {
      int first =
          h
              + (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25))
              + (e & f ^ ~e & g)
              + CONSTANTS[i]
              + w[i];
      int second =
          (rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + (a & b ^ a & c ^ b & c);
      h = g;
      g = f;
      f = e;
      e = d + first;
      d = c;
      c = b;
      b = a;
      a = first + second;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }
}
