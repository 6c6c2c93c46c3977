package org.antaresia.vm.object;

import org.antaresia.vm.Vm;

/**
 * The hash table behind dicts, instances and keyword arguments.
 *
 * <pre>
 *   +0 flags | used &lt;&lt; 3    +4 alloc    +8 table -&gt; alloc * (key, value)
 *   flags: 1 all keys are qstrs, 2 fixed, 4 ordered array
 * </pre>
 */
public final class MapTable {
  public static final int ALL_KEYS_ARE_QSTRS = 1;
  public static final int FIXED = 2;
  public static final int ORDERED = 4;
  public static final int USED_SHIFT = 3;

  public static final int FLAGS = 0;
  public static final int ALLOC = 4;
  public static final int TABLE = 8;
  public static final int SIZE = 12;

  private MapTable() {}

  /** Sets up an empty map at {@code map} with room for {@code n} entries. */
  public static void init(Vm vm, int map, int n) {
    throw new UnsupportedOperationException();
  }

  /** Address of the entry (key, value) of {@code key}, or NULL. */
  public static int find(Vm vm, int map, int key) {
    throw new UnsupportedOperationException();
  }

  /** Address of the entry of {@code key}, added with value NULL when new. */
  public static int findOrAdd(Vm vm, int map, int key) {
    throw new UnsupportedOperationException();
  }

  /** The value of {@code key} or NULL. */
  public static int get(Vm vm, int map, int key) {
    throw new UnsupportedOperationException();
  }

  /** As {@link #get} for a key that is a qstr word: no hashing call, cannot allocate. */
  public static int getQstr(byte[] ram, Vm vm, int map, int key) {
    throw new UnsupportedOperationException();
  }

  public static void put(Vm vm, int map, int key, int value) {
    throw new UnsupportedOperationException();
  }

  /** Removes {@code key}; its value or NULL. */
  public static int remove(Vm vm, int map, int key) {
    throw new UnsupportedOperationException();
  }

  /** Number of entries. */
  public static int used(byte[] ram, int map) {
    return org.antaresia.gc.Memory.i32(ram, map) >>> USED_SHIFT;
  }

  /** Slot number of the first entry at or after {@code from}, or -1: iteration in order. */
  public static int nextSlot(byte[] ram, int map, int from) {
    throw new UnsupportedOperationException();
  }

  /** Address of slot {@code i}: key, then value at +4. */
  public static int slot(byte[] ram, int map, int i) {
    return org.antaresia.gc.Memory.i32(ram, map + TABLE) + 8 * i;
  }
}
