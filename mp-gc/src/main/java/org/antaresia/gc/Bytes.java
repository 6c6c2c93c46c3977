package org.antaresia.gc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Bytes packed into words, four to a word with the first one lowest: RAM as text sees it, and the
 * texts in ROM. Positions are indexes of bytes, {@code address - RAM_BASE} for RAM, and need no
 * alignment.
 */
public final class Bytes {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)
          .withInvokeExactBehavior();

  private Bytes() {}

  /** The byte at an index. */
  public static byte at(int[] words, int index) {
    return (byte) (words[index >> 2] >> (index << 3));
  }

  /** Sets the byte at an index. */
  public static void set(int[] words, int index, int value) {
    int word = index >> 2;
    words[word] = words[word] & ~(0xff << (index << 3)) | (value & 0xff) << (index << 3);
  }

  /** The four bytes at an index as a word. */
  public static int word(int[] words, int index) {
    int word = words[index >> 2];
    int shift = index << 3;
    return (index & 3) == 0 ? word : word >>> shift | words[(index >> 2) + 1] << -shift;
  }

  /** Copies bytes between two arrays, or inside one: the areas may overlap. */
  public static void copy(int[] from, int fromIndex, int[] to, int toIndex, int count) {
    Objects.checkFromIndexSize(fromIndex, count, from.length << 2);
    Objects.checkFromIndexSize(toIndex, count, to.length << 2);
    int head = Math.min(count, -toIndex & 3); // up to a word of the target
    int words = count - head >> 2;
    int tail = head + (words << 2);
    boolean aligned = (fromIndex + head & 3) == 0;
    if (from == to && fromIndex < toIndex && toIndex < fromIndex + count) { // from the end
      copyBackward(from, fromIndex + tail, toIndex + tail, count - tail);
      int source = fromIndex + head;
      int target = toIndex + head >> 2;
      if (aligned) {
        System.arraycopy(from, source >> 2, to, target, words);
      } else {
        for (int i = words - 1; i >= 0; i--) {
          to[target + i] = word(from, source + (i << 2));
        }
      }
      copyBackward(from, fromIndex, toIndex, head);
    } else {
      copyForward(from, fromIndex, to, toIndex, head);
      int source = fromIndex + head;
      int target = toIndex + head >> 2;
      if (aligned) {
        System.arraycopy(from, source >> 2, to, target, words);
      } else {
        for (int i = 0; i < words; i++) {
          to[target + i] = word(from, source + (i << 2));
        }
      }
      copyForward(from, fromIndex + tail, to, toIndex + tail, count - tail);
    }
  }

  private static void copyForward(int[] from, int fromIndex, int[] to, int toIndex, int count) {
    for (int i = 0; i < count; i++) {
      set(to, toIndex + i, at(from, fromIndex + i));
    }
  }

  private static void copyBackward(int[] words, int fromIndex, int toIndex, int count) {
    for (int i = count - 1; i >= 0; i--) {
      set(words, toIndex + i, at(words, fromIndex + i));
    }
  }

  /** Copies bytes in. */
  public static void copy(byte[] from, int fromIndex, int[] to, int toIndex, int count) {
    Objects.checkFromIndexSize(fromIndex, count, from.length);
    Objects.checkFromIndexSize(toIndex, count, to.length << 2);
    int i = 0;
    for (; i < count && (toIndex + i & 3) != 0; i++) {
      set(to, toIndex + i, from[fromIndex + i]);
    }
    for (; i <= count - 4; i += 4) {
      to[toIndex + i >> 2] = (int) WORDS.get(from, fromIndex + i);
    }
    for (; i < count; i++) {
      set(to, toIndex + i, from[fromIndex + i]);
    }
  }

  /** Copies bytes out. */
  public static void copy(int[] from, int fromIndex, byte[] to, int toIndex, int count) {
    Objects.checkFromIndexSize(fromIndex, count, from.length << 2);
    Objects.checkFromIndexSize(toIndex, count, to.length);
    int i = 0;
    for (; i <= count - 4; i += 4) {
      WORDS.set(to, toIndex + i, word(from, fromIndex + i));
    }
    for (; i < count; i++) {
      to[toIndex + i] = at(from, fromIndex + i);
    }
  }

  /** The words that hold the given bytes. */
  public static int[] pack(byte[] bytes) {
    return pack(bytes, 0, bytes.length);
  }

  /** The words that hold the given bytes. */
  public static int[] pack(byte[] bytes, int from, int count) {
    int[] words = new int[count + 3 >> 2];
    copy(bytes, from, words, 0, count);
    return words;
  }

  /** The words that hold a byte string: the low byte of each char. */
  public static int[] pack(String byteString) {
    return pack(byteString.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The bytes from one index up to another. */
  public static byte[] unpack(int[] words, int from, int end) {
    byte[] bytes = new byte[end - from];
    copy(words, from, bytes, 0, bytes.length);
    return bytes;
  }

  /** The bytes from one index up to another as a byte string: one char each. */
  public static String string(int[] words, int from, int end) {
    return new String(unpack(words, from, end), StandardCharsets.ISO_8859_1);
  }

  /** Where two areas of {@code count} bytes first differ, counted from their start, or -1. */
  public static int mismatch(int[] a, int aFrom, int[] b, int bFrom, int count) {
    int i = 0;
    for (; i <= count - 4; i += 4) {
      int difference = word(a, aFrom + i) ^ word(b, bFrom + i);
      if (difference != 0) {
        return i + (Integer.numberOfTrailingZeros(difference) >> 3);
      }
    }
    for (; i < count; i++) {
      if (at(a, aFrom + i) != at(b, bFrom + i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two areas of {@code count} bytes are equal. */
  public static boolean equal(int[] a, int aFrom, int[] b, int bFrom, int count) {
    return mismatch(a, aFrom, b, bFrom, count) < 0;
  }

  /** Sets the bytes from one index up to another. */
  public static void fill(int[] words, int from, int end, byte value) {
    Objects.checkFromToIndex(from, end, words.length << 2);
    int at = from;
    for (; at < end && (at & 3) != 0; at++) {
      set(words, at, value);
    }
    if (end - at >= 4) {
      Arrays.fill(words, at >> 2, end >> 2, (value & 0xff) * 0x0101_0101);
      at = end & ~3;
    }
    for (; at < end; at++) {
      set(words, at, value);
    }
  }

  /** Reads a number of 1 to 8 bytes, the lowest first. */
  public static long number(int[] words, int index, int count) {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | at(words, index + i) & 0xff;
    }
    return value;
  }

  /** Writes the lowest 1 to 8 bytes of a number, the lowest first. */
  public static void number(int[] words, int index, int count, long value) {
    for (int i = 0; i < count; i++) {
      set(words, index + i, (int) (value >> (i << 3)));
    }
  }
}
