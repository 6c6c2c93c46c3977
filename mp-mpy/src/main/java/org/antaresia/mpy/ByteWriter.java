package org.antaresia.mpy;

import java.util.Arrays;

/** A growing byte array with the integer codings of bytecode and {@code .mpy} files. */
public final class ByteWriter {
  private byte[] bytes = new byte[64];
  private int size;

  public int size() {
    return size;
  }

  /** Forgets all that was written. */
  public void clear() {
    size = 0;
  }

  /** Appends the low 8 bits of {@code value}. */
  public void u8(int value) {
    if (size == bytes.length) {
      grow(1);
    }
    bytes[size++] = (byte) value;
  }

  /**
   * Appends an unsigned varint: groups of 7 bits, most significant first, bit 7 on all but last.
   */
  public void uint(int value) {
    if (value >>> 7 != 0) {
      int shift = 28;
      while (value >>> shift == 0) {
        shift -= 7;
      }
      for (; shift > 0; shift -= 7) {
        u8(0x80 | value >>> shift);
      }
    }
    u8(value & 0x7f);
  }

  /** Appends a signed varint; bit 6 of the first byte is the sign. */
  public void sint(long value) {
    int shift = 0;
    while (shift < 63 && value >> shift + 6 != 0 && value >> shift + 6 != -1) {
      shift += 7;
    }
    for (; shift > 0; shift -= 7) {
      u8(0x80 | (int) (value >> shift));
    }
    u8((int) value & 0x7f);
  }

  /**
   * Whether a label can tell how far a jump leads from behind it.
   *
   * @param signed whether it may lead back
   * @param wide whether it has two bytes
   */
  public static boolean isLabel(int distance, boolean signed, boolean wide) {
    int value = labelValue(distance, signed, wide);
    return value >= 0 && value < (wide ? 0x8000 : 0x80);
  }

  /** Appends a label; what {@link #isLabel} denies loses bits. */
  public void label(int distance, boolean signed, boolean wide) {
    int value = labelValue(distance, signed, wide);
    u8(value & 0x7f | (wide ? 0x80 : 0));
    if (wide) {
      u8(value >> 7);
    }
  }

  private static int labelValue(int distance, boolean signed, boolean wide) {
    return !signed ? distance : distance + (wide ? 0x4000 : 0x40);
  }

  /** Appends the chars of a byte string. */
  public void text(String text) {
    int length = text.length();
    grow(length);
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  public void bytes(byte[] more) {
    grow(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** Appends all that {@code other} holds. */
  public void bytes(ByteWriter other) {
    grow(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void grow(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
