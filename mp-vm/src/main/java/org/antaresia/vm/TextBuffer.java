package org.antaresia.vm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text under construction on the Java side. It never grows beyond what the interpreter's RAM could
 * hold: the script gets a MemoryError, not the JVM.
 */
public final class TextBuffer extends Output {
  private final Vm vm;
  private byte[] bytes;
  private int length;

  public TextBuffer(Vm vm) {
    this.vm = vm;
    this.bytes = new byte[64];
  }

  /** Makes room for {@code more} bytes. */
  public void reserve(int more) {
    int needed = length + more;
    if (needed < 0 || needed > vm.ram.length) {
      throw vm.memoryError(needed);
    }
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
  }

  @Override
  public void write(byte[] from, int at, int count) {
    reserve(count);
    System.arraycopy(from, at, bytes, length, count);
    length += count;
  }

  @SuppressWarnings(
      "deprecation") // getBytes(int, ...) is the copy of low bytes that is wanted here
  @Override
  public void text(String byteString) {
    int count = byteString.length();
    reserve(count);
    byteString.getBytes(0, count, bytes, length);
    length += count;
  }

  @Override
  public void ascii(char c) {
    reserve(1);
    bytes[length++] = (byte) c;
  }

  /** Appends a code point as UTF-8 (surrogates in three bytes, as genuine). */
  public void codePoint(int c) {
    reserve(4);
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | c >> 6);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    } else if (c < 0x10000) {
      bytes[length++] = (byte) (0xe0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    } else {
      bytes[length++] = (byte) (0xf0 | c >> 18);
      bytes[length++] = (byte) (0x80 | c >> 12 & 0x3f);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    }
  }

  /** The bytes so far; only the first {@link #length} count. */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /** Drops all but the first {@code count} bytes. */
  public void truncate(int count) {
    length = count;
  }

  /** The text as a byte string. */
  public String byteString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
