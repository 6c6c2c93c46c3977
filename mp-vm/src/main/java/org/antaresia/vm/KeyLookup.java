package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.SetObject;
import org.antaresia.vm.object.StrObject;

/**
 * Looks up small ints and strs in the tables of dicts and sets, as {@link MapTable} does, where
 * that takes no call: as long as other keys are small ints and strs, too.
 */
final class KeyLookup {
  /** It takes more to find out. */
  static final int UNCLEAR = 0;

  /** There is no such key. */
  static final int NONE = -1;

  private static final int PAIR = 3; // binary log of the bytes of an entry
  private static final int ITEM = 2;

  private KeyLookup() {}

  /** The address of the entry of a key in a map, {@link #NONE} or {@link #UNCLEAR}. */
  static int find(Vm vm, int[] ram, int map, int key) {
    int flags = i32(ram, map);
    int alloc = i32(ram, map + MapTable.ALLOC);
    if ((flags & MapTable.ORDERED) != 0) {
      return UNCLEAR;
    }
    boolean plain = (flags & MapTable.ALL_KEYS_ARE_QSTRS) != 0;
    if (plain && Word.isQstr(key)) {
      return alloc == 0 ? NONE : findQstr(vm, ram, i32(ram, map + MapTable.TABLE), alloc, key);
    }
    if (plain && Word.isSmallInt(key)) {
      return NONE;
    }
    if (!isKey(ram, key)) {
      return UNCLEAR;
    }
    vm.fuel--;
    return alloc == 0
        ? NONE
        : search(vm, ram, i32(ram, map + MapTable.TABLE), alloc, PAIR, key, false);
  }

  private static int findQstr(Vm vm, int[] ram, int table, int alloc, int key) {
    int entry = table + (home(vm.qstrs.hash(Word.qstrNumber(key)), alloc) << PAIR);
    int end = table + (alloc << PAIR);
    for (int left = alloc; left > 0; left--) {
      int at = i32(ram, entry);
      if (at == key) {
        return entry;
      }
      if (at == Word.NULL) {
        return NONE;
      }
      entry += 1 << PAIR;
      if (entry == end) {
        entry = table;
      }
    }
    return NONE;
  }

  /**
   * The address of the entry of a key in a map, made without a value when there was none and the
   * table has room; or {@link #UNCLEAR}.
   */
  static int findOrAdd(Vm vm, int[] ram, int map, int key) {
    int flags = i32(ram, map);
    int alloc = i32(ram, map + MapTable.ALLOC);
    if ((flags & (MapTable.ORDERED | MapTable.FIXED)) != 0 || alloc == 0 || !isKey(ram, key)) {
      return UNCLEAR;
    }
    int entry = search(vm, ram, i32(ram, map + MapTable.TABLE), alloc, PAIR, key, true);
    if (entry == NONE || entry == UNCLEAR) {
      return UNCLEAR;
    }
    int at = i32(ram, entry);
    if (at == Word.NULL || at == Word.SENTINEL) {
      int more = flags + MapTable.ONE_USED;
      i32(ram, map, Word.isQstr(key) ? more : more & ~MapTable.ALL_KEYS_ARE_QSTRS);
      i32(ram, entry, key);
      i32(ram, entry + 4, Word.NULL);
    }
    return entry;
  }

  /** As {@link #find}, of an item in a set. */
  static int findInSet(Vm vm, int[] ram, int set, int item) {
    int alloc = i32(ram, set + SetObject.ALLOC);
    if (alloc == 0) {
      return NONE;
    }
    return isKey(ram, item)
        ? search(vm, ram, i32(ram, set + SetObject.TABLE), alloc, ITEM, item, false)
        : UNCLEAR;
  }

  /** Whether an item is in a set now; it may have been added when the table had room. */
  static boolean addToSet(Vm vm, int[] ram, int set, int item) {
    int alloc = i32(ram, set + SetObject.ALLOC);
    if (alloc == 0 || !isKey(ram, item)) {
      return false;
    }
    int at = search(vm, ram, i32(ram, set + SetObject.TABLE), alloc, ITEM, item, true);
    if (at == NONE || at == UNCLEAR) {
      return false;
    }
    int old = i32(ram, at);
    if (old == Word.NULL || old == Word.SENTINEL) {
      i32(ram, at, item);
      i32(ram, set + SetObject.USED, i32(ram, set + SetObject.USED) + 1);
    }
    return true;
  }

  private static boolean isKey(int[] ram, int key) {
    return Word.isSmallInt(key) || StrObject.isStr(ram, key);
  }

  private static int home(int hash, int alloc) {
    return Integer.compareUnsigned(hash, alloc) < 0
        ? hash
        : hash >= 0 ? hash % alloc : Integer.remainderUnsigned(hash, alloc);
  }

  /**
   * The address of an entry.
   *
   * @param forRoom whether the first free one is of use when there is no such key
   */
  private static int search(
      Vm vm, int[] ram, int table, int alloc, int shift, int key, boolean forRoom) {
    boolean isInt = Word.isSmallInt(key);
    int entry = table + (home(isInt ? key >> 1 : StrObject.hash(vm, key), alloc) << shift);
    int end = table + (alloc << shift);
    int free = NONE;
    for (int left = alloc; left > 0; left--) {
      int at = i32(ram, entry);
      if (at == key) {
        return entry;
      }
      if (at == Word.NULL || at == Word.SENTINEL) {
        if (forRoom && free == NONE) {
          free = entry;
        }
        if (at == Word.NULL) {
          return free;
        }
      } else if (!Word.isSmallInt(at) && !(Word.isQstr(at) && (isInt || Word.isQstr(key)))) {
        if (!StrObject.isStr(ram, at)) {
          return UNCLEAR;
        }
        if (!isInt && StrObject.equal(vm, at, key)) {
          return entry;
        }
      }
      entry += 1 << shift;
      if (entry == end) {
        entry = table;
      }
    }
    return free;
  }
}
