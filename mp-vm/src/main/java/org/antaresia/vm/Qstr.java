package org.antaresia.vm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.antaresia.mpy.StaticQstrs;

/**
 * The interned strings in ROM: names of builtin types, functions, modules and attributes, shared by
 * all interpreters. The first ones have the numbers that {@code .mpy} files use; the others are
 * numbered as they are first asked for. What programs intern follows from {@link #FIRST_DYNAMIC},
 * see {@link Qstrs}.
 */
public final class Qstr {
  /** Numbers from here on belong to the interpreters' own strings. */
  public static final int FIRST_DYNAMIC = 0x4000;

  // Added to under a lock, read without: a reader that sees an entry half written takes it for a
  // mismatch, and whoever then adds the text looks again under the lock.
  private static final byte[][] TEXTS = new byte[FIRST_DYNAMIC][];
  private static final int[] HASHES = new int[FIRST_DYNAMIC];
  private static volatile int[] index = new int[4096]; // open hash, qstr or 0
  private static int count = 1;

  static {
    TEXTS[0] = new byte[0];
    for (int i = 1; i <= StaticQstrs.last(); i++) {
      add(bytes(StaticQstrs.name(i)));
    }
  }

  private Qstr() {}

  /** The number of {@code text} (a byte string), interned for good. */
  public static int of(String text) {
    byte[] bytes = bytes(text);
    int found = find(bytes, 0, bytes.length, hash(bytes, 0, bytes.length));
    return found != 0 ? found : addNew(bytes);
  }

  private static synchronized int addNew(byte[] bytes) {
    int found = find(bytes, 0, bytes.length, hash(bytes, 0, bytes.length));
    return found != 0 ? found : add(bytes);
  }

  private static int add(byte[] bytes) {
    if (count == FIRST_DYNAMIC) {
      throw new IllegalStateException("no ROM qstr left");
    }
    int qstr = count++;
    TEXTS[qstr] = bytes;
    HASHES[qstr] = hash(bytes, 0, bytes.length);
    int[] table = index;
    if (qstr * 2 > table.length) {
      table = new int[table.length * 2];
      for (int i = 1; i < qstr; i++) {
        enter(table, i);
      }
    }
    enter(table, qstr);
    index = table;
    return qstr;
  }

  private static void enter(int[] table, int qstr) {
    int slot = HASHES[qstr] & table.length - 1;
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = qstr;
  }

  /** The number of the given text, or 0. */
  static int find(byte[] text, int from, int length, int hash) {
    int[] table = index;
    int mask = table.length - 1;
    for (int slot = hash & mask; table[slot] != 0; slot = slot + 1 & mask) {
      int qstr = table[slot];
      byte[] known = TEXTS[qstr];
      if (HASHES[qstr] == hash
          && known != null
          && Arrays.equals(known, 0, known.length, text, from, from + length)) {
        return qstr;
      }
    }
    return 0;
  }

  /** One above the largest ROM qstr. */
  static synchronized int count() {
    return count;
  }

  /** The text of a ROM qstr as a byte string. */
  public static String text(int qstr) {
    return new String(TEXTS[qstr], StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(int qstr) {
    return TEXTS[qstr];
  }

  static int hash(int qstr) {
    return HASHES[qstr];
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** MicroPython's string hash: djb2 with xor, 16 bits, never 0 (py/qstr.c). */
  public static int hash(byte[] text, int from, int length) {
    int hash = 5381;
    for (int i = from; i < from + length; i++) {
      hash = hash * 33 ^ text[i] & 0xff;
    }
    hash &= 0xffff;
    return hash == 0 ? 1 : hash;
  }
}
