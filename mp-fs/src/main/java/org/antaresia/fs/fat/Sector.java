package org.antaresia.fs.fat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a sector, with little-endian fields. */
class Sector {
  /** Where each first sector of a disk or volume has its signature, however large it is. */
  static final int SIGNATURE_AT = 510;

  static final int SIGNATURE = 0xaa55;

  final byte[] bytes;

  /** Whether a field was written since this was last set to false. */
  boolean isChanged;

  Sector(int size) {
    bytes = new byte[size];
  }

  final int u8(int at) {
    return bytes[at] & 0xff;
  }

  final int u16(int at) {
    return u8(at) | u8(at + 1) << 8;
  }

  final int i32(int at) {
    return u16(at) | u16(at + 2) << 16;
  }

  final void u8(int at, int value) {
    bytes[at] = (byte) value;
    isChanged = true;
  }

  final void u16(int at, int value) {
    u8(at, value);
    u8(at + 1, value >> 8);
  }

  final void i32(int at, int value) {
    u16(at, value);
    u16(at + 2, value >> 16);
  }

  final void put(int at, byte[] value) {
    System.arraycopy(value, 0, bytes, at, value.length);
    isChanged = true;
  }

  final void put(int at, String ascii) {
    put(at, ascii.getBytes(StandardCharsets.US_ASCII));
  }

  final void fill(int from, int length, int value) {
    Arrays.fill(bytes, from, from + length, (byte) value);
    isChanged = true;
  }

  final void clear() {
    fill(0, bytes.length, 0);
  }

  final boolean has(int at, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (u8(at + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  final boolean isSigned() {
    return u16(SIGNATURE_AT) == SIGNATURE;
  }
}
