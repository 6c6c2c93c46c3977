package org.antaresia.vm;

import java.util.Arrays;
import org.antaresia.gc.Bytes;

/**
 * Text under construction on the Java side. It never grows beyond what the interpreter's RAM could
 * hold: the script gets a MemoryError, not the JVM.
 */
public final class TextBuffer extends Output {
  private final Vm vm;
  private int[] words;
  private int length;

  public TextBuffer(Vm vm) {
    this.vm = vm;
    this.words = new int[16];
  }

  /** A text that genuine builds in the heap: MemoryError while that is locked. */
  public static TextBuffer inHeap(Vm vm) {
    vm.requireUnlocked();
    return new TextBuffer(vm);
  }

  /** Makes room for {@code more} bytes. */
  public void reserve(int more) {
    int needed = length + more;
    if (needed < 0 || needed > vm.ram.length << 2) {
      throw vm.memoryError(needed);
    }
    if (needed > words.length << 2) {
      words = Arrays.copyOf(words, Math.max(needed + 3 >> 2, words.length * 2));
    }
  }

  @Override
  public void write(byte[] from, int at, int count) {
    reserve(count);
    Bytes.copy(from, at, words, length, count);
    length += count;
  }

  @Override
  public void write(int[] from, int at, int count) {
    reserve(count);
    Bytes.copy(from, at, words, length, count);
    length += count;
  }

  @Override
  public void text(String byteString) {
    int count = byteString.length();
    reserve(count);
    for (int i = 0; i < count; i++) {
      Bytes.set(words, length++, byteString.charAt(i));
    }
  }

  @Override
  public void ascii(char c) {
    reserve(1);
    Bytes.set(words, length++, c);
  }

  /** Appends a code point as UTF-8 (surrogates in three bytes, as genuine). */
  public void codePoint(int c) {
    reserve(4);
    if (c < 0x80) {
      Bytes.set(words, length++, c);
    } else if (c < 0x800) {
      Bytes.set(words, length++, 0xc0 | c >> 6);
      Bytes.set(words, length++, (0x80 | c & 0x3f));
    } else if (c < 0x10000) {
      Bytes.set(words, length++, (0xe0 | c >> 12));
      Bytes.set(words, length++, (0x80 | c >> 6 & 0x3f));
      Bytes.set(words, length++, (0x80 | c & 0x3f));
    } else {
      Bytes.set(words, length++, (0xf0 | c >> 18));
      Bytes.set(words, length++, (0x80 | c >> 12 & 0x3f));
      Bytes.set(words, length++, (0x80 | c >> 6 & 0x3f));
      Bytes.set(words, length++, (0x80 | c & 0x3f));
    }
  }

  /** The text so far; only the first {@link #length} bytes count. */
  public int[] words() {
    return words;
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
    return Bytes.string(words, 0, length);
  }
}
