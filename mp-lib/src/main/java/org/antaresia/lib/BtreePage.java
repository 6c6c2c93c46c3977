package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;
import static org.antaresia.gc.Memory.u8;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.gc.Bytes;

/**
 * A page of a Berkeley DB 1.85 tree, in RAM as in the file. Entries fill it from its end.
 *
 * <pre>
 *   +0 number | +4 page to the left, 0 for none | +8 to the right | +12 kind
 *   +16 end of the offsets | +18 start of the entries | +20 offsets of the entries: 16 bits each
 *   entry of a leaf:      +0 bytes of key | +4 bytes of value | +8 which overflow | +9 key, value
 *   entry of an inner page:  +0 bytes of key | +4 page with keys from it on | +8 as above | +9 key
 * </pre>
 *
 * <p>Of what overflows there is the number of the first page and the size in its place.
 */
final class BtreePage {
  static final int ROOT = 1;

  // Kinds.
  static final int INNER = 1;
  static final int LEAF = 2;
  static final int OVERFLOW = 4;

  /** Added to the kind of an overflow page that inner pages use. */
  static final int PRESERVED = 0x20;

  private static final int KIND_MASK = 0x1f;

  // Which overflow.
  static final int BIG_VALUE = 1;
  static final int BIG_KEY = 2;

  private static final int LEFT = 4;
  private static final int RIGHT = 8;
  static final int KIND = 12;
  private static final int LOWER = 16;
  private static final int UPPER = 18;
  static final int ENTRIES = 20;

  private static final int OFFSET_BYTES = 2;

  static final int VALUE_BYTES = 4;
  static final int CHILD = 4;
  static final int BIG = 8;
  static final int KEY = 9;

  /** Bytes of what stands for something that overflows. */
  static final int REFERENCE = 8;

  private BtreePage() {}

  /** Bytes that a leaf's entry takes, or an inner one's with no value. */
  static int entryBytes(int key, int value) {
    return KEY + key + value + 3 & ~3;
  }

  /** How much key and value may have when they get so many bytes of a page. */
  static int entryLimit(int bytes) {
    int least = entryBytes(REFERENCE, REFERENCE) + OFFSET_BYTES;
    return Math.max(least, bytes - OFFSET_BYTES - entryBytes(0, 0));
  }

  /** Makes an empty page. */
  static void clear(int[] ram, int page, int number, int kind, int bytes) {
    i32(ram, page, number);
    link(ram, page, 0, 0);
    i32(ram, page + KIND, kind);
    u16(ram, page + LOWER, ENTRIES);
    u16(ram, page + UPPER, bytes);
  }

  static void link(int[] ram, int page, int left, int right) {
    i32(ram, page + LEFT, left);
    i32(ram, page + RIGHT, right);
  }

  static int left(int[] ram, int page) {
    return i32(ram, page + LEFT);
  }

  static void left(int[] ram, int page, int number) {
    i32(ram, page + LEFT, number);
  }

  static int next(int[] ram, int page) {
    return i32(ram, page + RIGHT);
  }

  static void next(int[] ram, int page, int number) {
    i32(ram, page + RIGHT, number);
  }

  static int kind(int[] ram, int page) {
    return i32(ram, page + KIND) & KIND_MASK;
  }

  static boolean isLeaf(int[] ram, int page) {
    return kind(ram, page) == LEAF;
  }

  /** Number of entries. */
  static int count(int[] ram, int page) {
    return (u16(ram, page + LOWER) - ENTRIES) / OFFSET_BYTES;
  }

  /** Address of an entry, which is that of a multiple of four. */
  static int entry(int[] ram, int page, int i) {
    return page + u16(ram, page + ENTRIES + OFFSET_BYTES * i);
  }

  static int keyBytes(int[] ram, int entry) {
    return i32(ram, entry);
  }

  static boolean isBig(int[] ram, int entry, int which) {
    return (u8(ram, entry + BIG) & which) != 0;
  }

  /** The bytes of an entry, padding included. */
  static byte[] bytes(int[] ram, int page, int i) {
    int entry = entry(ram, page, i);
    int value = isLeaf(ram, page) ? i32(ram, entry + VALUE_BYTES) : 0;
    int from = entry - RAM_BASE;
    return Bytes.unpack(ram, from, from + entryBytes(keyBytes(ram, entry), value));
  }

  static List<byte[]> all(int[] ram, int page) {
    List<byte[]> entries = new ArrayList<>();
    for (int i = 0; i < count(ram, page); i++) {
      entries.add(bytes(ram, page, i));
    }
    return entries;
  }

  /** Adds an entry before another if there is room. */
  static boolean insert(int[] ram, int page, int i, byte[] entry) {
    int lower = u16(ram, page + LOWER);
    int upper = (u16(ram, page + UPPER) - 1 & 0xffff) + 1; // 64 K are noted as 0
    if (upper - lower < entry.length + OFFSET_BYTES) {
      return false;
    }
    int offset = page + ENTRIES + OFFSET_BYTES * i - RAM_BASE;
    int end = page + lower - RAM_BASE;
    Bytes.copy(ram, offset, ram, offset + OFFSET_BYTES, end - offset);
    u16(ram, offset + RAM_BASE, upper - entry.length);
    Bytes.copy(entry, 0, ram, page + upper - entry.length - RAM_BASE, entry.length);
    u16(ram, page + LOWER, lower + OFFSET_BYTES);
    u16(ram, page + UPPER, upper - entry.length);
    return true;
  }

  /** Replaces all entries. */
  static void fill(int[] ram, int page, int bytes, List<byte[]> entries) {
    u16(ram, page + LOWER, ENTRIES);
    u16(ram, page + UPPER, bytes);
    for (int i = 0; i < entries.size(); i++) {
      insert(ram, page, i, entries.get(i));
    }
  }

  static void remove(int[] ram, int page, int bytes, int i) {
    List<byte[]> entries = all(ram, page);
    entries.remove(i);
    fill(ram, page, bytes, entries);
  }
}
