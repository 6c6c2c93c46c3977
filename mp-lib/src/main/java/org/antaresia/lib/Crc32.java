package org.antaresia.lib;

import org.antaresia.gc.Bytes;

/** The checksum of Ethernet and gzip (ISO 3309); unlike the JDK's it goes on from a given one. */
final class Crc32 {
  private static final int POLYNOMIAL = 0xedb8_8320;
  private static final int[] TABLE = table();

  private Crc32() {}

  private static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc >>> 1 ^ ((crc & 1) != 0 ? POLYNOMIAL : 0);
      }
      table[i] = crc;
    }
    return table;
  }

  /** The checksum of what {@code before} is the checksum of, with bytes behind it. */
  static int update(int before, int[] words, int from, int length) {
    int crc = ~before;
    for (int i = from; i < from + length; i++) {
      crc = crc >>> 8 ^ TABLE[(crc ^ Bytes.at(words, i)) & 0xff];
    }
    return ~crc;
  }
}
