package org.antaresia.fs.lfs;

import java.util.zip.CRC32;

/**
 * The checksum of littlefs: a CRC-32 of the usual polynomial that is not inverted at its end
 * (SPEC.md, {@code LFS_TYPE_CRC}).
 */
final class Checksum {
  private final CRC32 crc = new CRC32();

  void add(byte[] bytes, int from, int length) {
    crc.update(bytes, from, length);
  }

  int value() {
    return ~(int) crc.getValue();
  }

  void restart() {
    crc.reset();
  }

  static int of(byte[] bytes) {
    Checksum sum = new Checksum();
    sum.add(bytes, 0, bytes.length);
    return sum.value();
  }
}
