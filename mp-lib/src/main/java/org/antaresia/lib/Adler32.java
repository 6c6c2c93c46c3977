package org.antaresia.lib;

import org.antaresia.gc.Bytes;

/** The checksum of zlib (RFC 1950); unlike the JDK's it goes on from a given one. */
final class Adler32 {
  private static final int MODULUS = 65521;

  private Adler32() {}

  /** The checksum of what {@code before} is the checksum of, with bytes behind it. */
  static int update(int before, int[] words, int from, int length) {
    int sum = before & 0xffff;
    int sumOfSums = before >>> 16;
    for (int i = from; i < from + length; i++) {
      sum += Bytes.at(words, i) & 0xff;
      sum -= sum >= MODULUS ? MODULUS : 0;
      sumOfSums += sum;
      sumOfSums -= sumOfSums >= MODULUS ? MODULUS : 0;
    }
    return sumOfSums << 16 | sum;
  }
}
