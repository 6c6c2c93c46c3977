package org.antaresia.lib;

/** Ilya Levin's pseudo-random generator; genuine's sequence for the same seed. */
final class Yasmarang {
  private int pad;
  private int n;
  private int d;
  private int dat; // 8 bits

  Yasmarang(int seed) {
    seed(seed);
  }

  void seed(int seed) {
    pad = seed;
    n = 69;
    d = 233;
    dat = 0;
  }

  /** The next 32 bits. */
  int next() {
    pad = Integer.rotateLeft(pad + dat + d * n, 3);
    n = pad | 2;
    d ^= Integer.rotateRight(pad, 1);
    dat = (dat ^ pad ^ d >>> 8 ^ 1) & 0xff;
    return pad ^ d << 5 ^ pad >>> 18 ^ dat << 1;
  }

  /** An unsigned number below {@code limit}, which is unsigned too. */
  int below(int limit) {
    int mask = 1;
    while (Integer.compareUnsigned(limit & mask, limit) < 0) {
      mask = mask << 1 | 1;
    }
    int value;
    do {
      value = next() & mask;
    } while (Integer.compareUnsigned(value, limit) >= 0);
    return value;
  }

  /** A number from 0 to below 1: 52 bits of fraction. */
  double fraction() {
    long high = (long) next() << 32;
    long bits = high | next() & 0xffff_ffffL;
    return Double.longBitsToDouble(0x3ff0_0000_0000_0000L | bits & 0xf_ffff_ffff_ffffL) - 1;
  }
}
