package org.antaresia.vm;

import org.antaresia.gc.Bytes;
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

  /** Single characters that genuine has in ROM, as its modules written in Python name them. */
  private static final String CHARACTERS =
      "\0\n !\"$%&'*+-./:<=>?ABHIMPSTY[\\]^_abcdefhjlmnoprstuvwxy~";

  // Added to under a lock, read without: a reader that sees an entry half written takes it for a
  // mismatch, and whoever then adds the text looks again under the lock.
  private static final int[][] TEXTS = new int[FIRST_DYNAMIC][];
  private static final int[] LENGTHS = new int[FIRST_DYNAMIC];
  private static final int[] HASHES = new int[FIRST_DYNAMIC];
  private static volatile int[] index = new int[4096]; // open hash, qstr or 0
  private static int count = 1;

  static {
    TEXTS[0] = new int[0];
    for (int i = 1; i <= StaticQstrs.last(); i++) {
      String name = StaticQstrs.name(i);
      add(Bytes.pack(name), name.length());
    }
    for (int i = 0; i < CHARACTERS.length(); i++) {
      of(CHARACTERS.substring(i, i + 1));
    }
  }

  private Qstr() {}

  /** The number of {@code text} (a byte string), interned for good. */
  public static int of(String text) {
    int[] words = Bytes.pack(text);
    int length = text.length();
    int found = find(words, 0, length, hash(words, 0, length));
    return found != 0 ? found : addNew(words, length);
  }

  private static synchronized int addNew(int[] words, int length) {
    int found = find(words, 0, length, hash(words, 0, length));
    return found != 0 ? found : add(words, length);
  }

  private static int add(int[] words, int length) {
    if (count == FIRST_DYNAMIC) {
      throw new IllegalStateException("no ROM qstr left");
    }
    int qstr = count++;
    TEXTS[qstr] = words;
    LENGTHS[qstr] = length;
    HASHES[qstr] = hash(words, 0, length);
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
  static int find(int[] text, int from, int length, int hash) {
    int[] table = index;
    int mask = table.length - 1;
    for (int slot = hash & mask; table[slot] != 0; slot = slot + 1 & mask) {
      int qstr = table[slot];
      int[] known = TEXTS[qstr];
      if (HASHES[qstr] == hash
          && LENGTHS[qstr] == length
          && known != null
          && Bytes.equal(known, 0, text, from, length)) {
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
    return Bytes.string(TEXTS[qstr], 0, LENGTHS[qstr]);
  }

  static int[] words(int qstr) {
    return TEXTS[qstr];
  }

  static int length(int qstr) {
    return LENGTHS[qstr];
  }

  static int hash(int qstr) {
    return HASHES[qstr];
  }

  /** MicroPython's string hash: djb2 with xor, 16 bits, never 0 (py/qstr.c). */
  public static int hash(int[] text, int from, int length) {
    int hash = 5381;
    for (int i = from; i < from + length; i++) {
      hash = hash * 33 ^ Bytes.at(text, i) & 0xff;
    }
    hash &= 0xffff;
    return hash == 0 ? 1 : hash;
  }
}
