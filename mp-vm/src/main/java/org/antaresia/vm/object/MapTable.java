package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Operators;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * The hash table behind dicts, instances, classes and modules (py/map.c).
 *
 * <pre>
 *   +0 flags | used &lt;&lt; 3    +4 alloc    +8 table -&gt; alloc * (key, value)
 * </pre>
 *
 * <p>Probing starts at hash modulo alloc and goes up by one. A free slot has key NULL, a deleted
 * one SENTINEL. An ordered map is an array: entries in the order of insertion, searched linearly.
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

  public static final int ONE_USED = 1 << USED_SHIFT;
  private static final int ORDERED_GROWTH = 4;

  /** No address: a comparison has changed the map. */
  private static final int CHANGED = Word.SENTINEL;

  private static final int[] SIZES = {
    0, 2, 4, 6, 8, 10, 12, 17, 23, 29, 37, 47, 59, 73, 97, 127, 167, 223, 293, 389, 521, 691, 919,
    1223, 1627, 2161, 3229, 4831, 7243, 10861, 16273, 24407, 36607, 54907
  };

  private MapTable() {}

  /** The next size of a table that has to hold at least {@code n} entries. */
  static int sizeFor(int n) {
    for (int size : SIZES) {
      if (size >= n) {
        return size;
      }
    }
    return n + n / 2 | 1;
  }

  /** Sets up an empty map at {@code map} with room for {@code n} entries. */
  public static void init(Vm vm, int map, int n) {
    i32(vm.ram, map + FLAGS, ALL_KEYS_ARE_QSTRS);
    i32(vm.ram, map + ALLOC, n);
    i32(vm.ram, map + TABLE, 0);
    if (n != 0) {
      i32(vm.ram, map + TABLE, vm.allocate(8 * n));
    }
  }

  /**
   * Address of the entry of a qstr word, or NULL; neither allocates nor calls back. Keys that are
   * no str are passed over: what has special methods may equal a str only for {@link #find}.
   */
  public static int findQstr(Vm vm, int map, int key) {
    int[] ram = vm.ram;
    int alloc = i32(ram, map + ALLOC);
    if (alloc == 0) {
      return Word.NULL;
    }
    int table = i32(ram, map + TABLE);
    if ((i32(ram, map) & ORDERED) != 0) {
      return findOrdered(ram, map, table, key);
    }
    int hash = vm.qstrs.hash(Word.qstrNumber(key));
    int slot = hash < alloc ? hash : hash % alloc;
    boolean plain = (i32(ram, map) & ALL_KEYS_ARE_QSTRS) != 0;
    for (int left = alloc; left > 0; left--) {
      int entry = table + 8 * slot;
      int at = i32(ram, entry);
      if (at == key) {
        return entry;
      }
      if (at == Word.NULL) {
        return Word.NULL;
      }
      // A str object that was made before its text got interned equals the qstr.
      if (!plain
          && at != Word.SENTINEL
          && StrObject.isStr(ram, at)
          && StrObject.equal(vm, at, key)) {
        return entry;
      }
      if (++slot == alloc) {
        slot = 0;
      }
    }
    return Word.NULL;
  }

  private static int findOrdered(int[] ram, int map, int table, int key) {
    for (int entry = table, end = table + 8 * used(ram, map); entry < end; entry += 8) {
      if (i32(ram, entry) == key) {
        return entry;
      }
    }
    return Word.NULL;
  }

  /** Address of the entry (key, value) of {@code key}, or NULL. */
  public static int find(Vm vm, int map, int key) {
    int[] ram = vm.ram;
    if ((i32(ram, map) & ALL_KEYS_ARE_QSTRS) != 0) {
      if (Word.isQstr(key)) {
        return findQstr(vm, map, key);
      }
      if (!StrObject.isStr(ram, key)) {
        return Word.NULL; // nothing can match, so the key is not even hashed
      }
    }
    vm.fuel--;
    if ((i32(ram, map) & ORDERED) != 0) {
      Safepoint.spend(vm, 8 * used(ram, map));
      for (int i = 0; i < used(ram, map); i++) {
        int at = i32(ram, slot(ram, map, i));
        if (at == key || Operators.equal(vm, at, key)) {
          return i < used(ram, map) ? slot(ram, map, i) : Word.NULL;
        }
      }
      return Word.NULL;
    }
    boolean empty = i32(ram, map + ALLOC) == 0;
    return empty ? Word.NULL : find(vm, map, key, Operators.hash(vm, key));
  }

  /** Looks a key up whose hash is known, in a map that is not ordered. */
  private static int find(Vm vm, int map, int key, int hash) {
    int[] ram = vm.ram;
    int entry;
    do {
      entry = search(vm, map, i32(ram, map + ALLOC), i32(ram, map + TABLE), key, hash);
    } while (entry == CHANGED);
    return entry;
  }

  /** The entry of a key in a table, NULL, or {@link #CHANGED}. */
  private static int search(Vm vm, int map, int alloc, int table, int key, int hash) {
    int[] ram = vm.ram;
    int slot = alloc == 0 ? 0 : Integer.remainderUnsigned(hash, alloc);
    for (int left = alloc; left > 0; left--) {
      int entry = table + 8 * slot;
      int at = i32(ram, entry);
      if (at == Word.NULL) {
        return Word.NULL;
      }
      if (at == key) {
        return entry;
      }
      if (at != Word.SENTINEL) {
        boolean equal = Operators.equal(vm, at, key);
        if (!has(ram, map, alloc, table)) {
          return CHANGED;
        }
        if (equal) {
          return entry;
        }
      }
      if (++slot == alloc) {
        slot = 0;
      }
    }
    return Word.NULL;
  }

  /** Whether a map still has the table it had before Python code ran. */
  private static boolean has(int[] ram, int map, int alloc, int table) {
    return i32(ram, map + TABLE) == table && i32(ram, map + ALLOC) == alloc;
  }

  /** Address of the entry of {@code key}, added with value NULL when new. */
  public static int findOrAdd(Vm vm, int map, int key) {
    int[] ram = vm.ram;
    if ((i32(ram, map) & ORDERED) != 0) {
      int found = find(vm, map, key);
      return found != Word.NULL ? found : addOrdered(vm, map, key);
    }
    if (Word.isQstr(key) && (i32(ram, map) & ALL_KEYS_ARE_QSTRS) != 0) {
      return findOrAddQstr(vm, map, key);
    }
    int hash = Operators.hash(vm, key);
    int found = find(vm, map, key, hash);
    if (found != Word.NULL) {
      return found;
    }
    while (true) {
      int alloc = i32(ram, map + ALLOC);
      int table = i32(ram, map + TABLE);
      if (alloc != 0) {
        int slot = Integer.remainderUnsigned(hash, alloc);
        for (int left = alloc; left > 0; left--) {
          int entry = table + 8 * slot;
          int at = i32(ram, entry);
          if (at == Word.NULL || at == Word.SENTINEL) {
            enter(ram, map, entry, key);
            return entry;
          }
          if (++slot == alloc) {
            slot = 0;
          }
        }
      }
      rehash(vm, map);
    }
  }

  /** In a map of qstrs, which are equal only when they are the same. */
  private static int findOrAddQstr(Vm vm, int map, int key) {
    int[] ram = vm.ram;
    int hash = vm.qstrs.hash(Word.qstrNumber(key));
    while (true) {
      int alloc = i32(ram, map + ALLOC);
      int table = i32(ram, map + TABLE);
      int slot = hash < alloc ? hash : alloc == 0 ? 0 : hash % alloc;
      int free = Word.NULL;
      for (int left = alloc; left > 0; left--) {
        int entry = table + 8 * slot;
        int at = i32(ram, entry);
        if (at == key) {
          return entry;
        }
        if (at == Word.NULL || at == Word.SENTINEL) {
          free = free == Word.NULL ? entry : free;
          if (at == Word.NULL) {
            break;
          }
        }
        if (++slot == alloc) {
          slot = 0;
        }
      }
      if (free != Word.NULL) {
        enter(ram, map, free, key);
        return free;
      }
      rehash(vm, map);
    }
  }

  private static void enter(int[] ram, int map, int entry, int key) {
    int flags = i32(ram, map) + ONE_USED;
    i32(ram, map, Word.isQstr(key) ? flags : flags & ~ALL_KEYS_ARE_QSTRS);
    i32(ram, entry, key);
    i32(ram, entry + 4, Word.NULL);
  }

  private static int addOrdered(Vm vm, int map, int key) {
    int[] ram = vm.ram;
    int used = used(ram, map);
    int alloc = i32(ram, map + ALLOC);
    if (used == alloc) {
      int table = i32(ram, map + TABLE);
      int grown = alloc + ORDERED_GROWTH;
      int moved = vm.heap.reallocate(table, 8 * grown, true);
      if (moved == 0) {
        throw vm.memoryError(8 * grown);
      }
      for (int at = moved + 8 * alloc; at < moved + 8 * grown; at += 4) {
        i32(ram, at, 0);
      }
      i32(ram, map + TABLE, moved);
      i32(ram, map + ALLOC, grown);
    }
    int entry = slot(ram, map, used);
    enter(ram, map, entry, key);
    return entry;
  }

  /**
   * Moves the entries to a larger table. Until all are there the map keeps its own, as hashes may
   * run Python code; when that changes the map, nothing is moved.
   */
  private static void rehash(Vm vm, int map) {
    int[] ram = vm.ram;
    int oldAlloc = i32(ram, map + ALLOC);
    int oldTable = i32(ram, map + TABLE);
    int alloc = sizeFor(oldAlloc + 1);
    int table = vm.allocate(8 * alloc);
    int flags = i32(ram, map) & ONE_USED - 1 | ALL_KEYS_ARE_QSTRS;
    for (int old = oldTable, end = oldTable + 8 * oldAlloc; old < end; old += 8) {
      int key = i32(ram, old);
      if (key != Word.NULL && key != Word.SENTINEL) {
        int slot = Integer.remainderUnsigned(Operators.hash(vm, key), alloc);
        if (!has(ram, map, oldAlloc, oldTable) || i32(ram, old) != key) {
          vm.heap.free(table);
          return;
        }
        while (i32(ram, table + 8 * slot) != Word.NULL) {
          slot = slot + 1 == alloc ? 0 : slot + 1;
        }
        i32(ram, table + 8 * slot, key);
        i32(ram, table + 8 * slot + 4, i32(ram, old + 4));
        flags = (Word.isQstr(key) ? flags : flags & ~ALL_KEYS_ARE_QSTRS) + ONE_USED;
      }
    }
    i32(ram, map, flags);
    i32(ram, map + ALLOC, alloc);
    i32(ram, map + TABLE, table);
    vm.heap.free(oldTable);
  }

  /**
   * Makes the table of a map of qstrs larger where it lies.
   *
   * @param moved room for all that the table has
   */
  public static void growInPlace(Vm vm, int map, int alloc, int[] moved) {
    int[] ram = vm.ram;
    int old = i32(ram, map + ALLOC);
    int table = i32(ram, map + TABLE);
    for (int i = 0; i < 2 * old; i++) {
      moved[i] = i32(ram, table + 4 * i);
      i32(ram, table + 4 * i, Word.NULL);
    }
    for (int i = 0; i < 2 * old; i += 2) {
      int hash = vm.qstrs.hash(Word.qstrNumber(moved[i]));
      int slot = hash < alloc ? hash : hash % alloc;
      while (i32(ram, table + 8 * slot) != Word.NULL) {
        slot = slot + 1 == alloc ? 0 : slot + 1;
      }
      i32(ram, table + 8 * slot, moved[i]);
      i32(ram, table + 8 * slot + 4, moved[i + 1]);
    }
    i32(ram, map + ALLOC, alloc);
  }

  /** The value of {@code key} or NULL. */
  public static int get(Vm vm, int map, int key) {
    int entry = find(vm, map, key);
    return entry == Word.NULL ? Word.NULL : i32(vm.ram, entry + 4);
  }

  public static void put(Vm vm, int map, int key, int value) {
    i32(vm.ram, findOrAdd(vm, map, key) + 4, value);
  }

  /** Removes {@code key}; its value or NULL. */
  public static int remove(Vm vm, int map, int key) {
    int[] ram = vm.ram;
    int entry = find(vm, map, key);
    if (entry == Word.NULL) {
      return Word.NULL;
    }
    int value = i32(ram, entry + 4);
    vm.keep(value);
    removeSlot(vm, map, entry - i32(ram, map + TABLE) >> 3);
    return value;
  }

  /** Removes the entry in slot {@code slot}. */
  static void removeSlot(Vm vm, int map, int slot) {
    int[] ram = vm.ram;
    vm.caches.removed();
    int entry = slot(ram, map, slot);
    i32(ram, map, i32(ram, map) - ONE_USED);
    int table = i32(ram, map + TABLE);
    if ((i32(ram, map) & ORDERED) != 0) {
      int end = table + 8 * used(ram, map);
      copy(ram, entry + 8, entry, end - entry);
      i32(ram, end, Word.NULL);
      i32(ram, end + 4, Word.NULL);
      return;
    }
    int alloc = i32(ram, map + ALLOC);
    int next = entry + 8 == table + 8 * alloc ? table : entry + 8;
    i32(ram, entry, i32(ram, next) == Word.NULL ? Word.NULL : Word.SENTINEL);
    i32(ram, entry + 4, Word.NULL);
  }

  /** Empties the map. */
  public static void clear(Vm vm, int map) {
    int[] ram = vm.ram;
    vm.caches.removed();
    vm.heap.free(i32(ram, map + TABLE));
    i32(ram, map, i32(ram, map) & ORDERED | ALL_KEYS_ARE_QSTRS);
    i32(ram, map + ALLOC, 0);
    i32(ram, map + TABLE, 0);
  }

  /** Number of entries. */
  public static int used(int[] ram, int map) {
    return i32(ram, map) >>> USED_SHIFT;
  }

  /**
   * Number of the first filled slot behind {@code before}, -1 at first; -1 at the end. Walks over a
   * map in order, also one that changes meanwhile:
   *
   * <pre>
   *   for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) &gt;= 0; ) {
   * </pre>
   */
  public static int nextSlot(Vm vm, int map, int before) {
    int[] ram = vm.ram;
    int table = i32(ram, map + TABLE);
    int end = (i32(ram, map) & ORDERED) != 0 ? used(ram, map) : i32(ram, map + ALLOC);
    int slot = before + 1;
    while (slot < end && isFree(i32(ram, table + 8 * slot))) {
      slot++;
    }
    Safepoint.spend(vm, 8 * (slot - before));
    return slot < end ? slot : -1;
  }

  private static boolean isFree(int key) {
    return key == Word.NULL || key == Word.SENTINEL;
  }

  /** Address of slot {@code i}: key, then value at +4. */
  public static int slot(int[] ram, int map, int i) {
    return i32(ram, map + TABLE) + 8 * i;
  }
}
