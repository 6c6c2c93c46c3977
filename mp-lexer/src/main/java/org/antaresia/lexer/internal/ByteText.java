package org.antaresia.lexer.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing text of bytes. */
public final class ByteText {
  private byte[] bytes = new byte[64];
  private int length;

  public int length() {
    return length;
  }

  public int get(int index) {
    return bytes[index] & 0xff;
  }

  public int last() {
    return bytes[length - 1] & 0xff;
  }

  public void clear() {
    length = 0;
  }

  /** Drops everything from {@code newLength} on. */
  public void truncate(int newLength) {
    length = newLength;
  }

  public void add(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  public void add(int value, int times) {
    for (int i = 0; i < times; i++) {
      add(value);
    }
  }

  public void add(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      add(ascii.charAt(i));
    }
  }

  public void add(byte[] source, int from, int to) {
    reserve(to - from);
    System.arraycopy(source, from, bytes, length, to - from);
    length += to - from;
  }

  public void add(ByteText other, int from, int to) {
    add(other.bytes, from, to);
  }

  /** Appends a code point as UTF-8; surrogates get three bytes like their neighbours. */
  public void addUtf8(int codePoint) {
    if (codePoint < 0x80) {
      add(codePoint);
    } else if (codePoint < 0x800) {
      add(0xc0 | codePoint >> 6);
      add(0x80 | codePoint & 0x3f);
    } else if (codePoint < 0x10000) {
      add(0xe0 | codePoint >> 12);
      add(0x80 | codePoint >> 6 & 0x3f);
      add(0x80 | codePoint & 0x3f);
    } else {
      add(0xf0 | codePoint >> 18);
      add(0x80 | codePoint >> 12 & 0x3f);
      add(0x80 | codePoint >> 6 & 0x3f);
      add(0x80 | codePoint & 0x3f);
    }
  }

  /** Inserts {@code other} before everything else. */
  public void prepend(ByteText other) {
    reserve(other.length);
    System.arraycopy(bytes, 0, bytes, other.length, length);
    System.arraycopy(other.bytes, 0, bytes, 0, other.length);
    length += other.length;
  }

  void copyTo(byte[] target, int at) {
    System.arraycopy(bytes, 0, target, at, length);
  }

  private void reserve(int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }

  /** The text as a byte string: one char per byte. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
