package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.util.Arrays;
import java.util.List;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Vm;

/**
 * A tree in a {@link PageFile}: leaves with keys and values in order, linked to their neighbours,
 * and inner pages that tell from which key on a page has them.
 */
final class Btree {
  private static final int MAX_DEPTH = 50;

  private final Vm vm;
  private final int[] ram;
  private final int file;
  private final int pageBytes;

  // The way that the last search went down: pages, and which entry of each.
  private final int[] pages = new int[MAX_DEPTH];
  private final int[] places = new int[MAX_DEPTH];
  private int depth;
  private boolean isExact;

  Btree(Vm vm, int file) {
    this.vm = vm;
    this.ram = vm.ram;
    this.file = file;
    this.pageBytes = PageFile.pageBytes(ram, file);
  }

  // Searching.

  /** Address of the entry with a key, or 0. */
  int find(byte[] key) throws ErrnoException {
    search(key);
    return isExact ? entry() : 0;
  }

  /** Address of the first entry, or 0. */
  int first() throws ErrnoException {
    return end(false);
  }

  /** Address of the last entry, or 0. */
  int last() throws ErrnoException {
    return end(true);
  }

  private int end(boolean last) throws ErrnoException {
    int page = PageFile.get(vm, file, BtreePage.ROOT);
    while (true) {
      int count = BtreePage.count(ram, page);
      if (count == 0) {
        return 0;
      }
      int entry = BtreePage.entry(ram, page, last ? count - 1 : 0);
      if (BtreePage.isLeaf(ram, page)) {
        return entry;
      }
      page = PageFile.get(vm, file, i32(ram, entry + BtreePage.CHILD));
    }
  }

  /** Address of the first entry from a key on, or behind it; or 0. */
  int from(byte[] key, boolean behind) throws ErrnoException {
    search(key);
    int page = pages[depth];
    int place = places[depth] + (behind && isExact ? 1 : 0);
    while (place == BtreePage.count(ram, page)) {
      if (BtreePage.next(ram, page) == 0) {
        return 0;
      }
      page = PageFile.get(vm, file, BtreePage.next(ram, page));
      place = 0;
    }
    return BtreePage.entry(ram, page, place);
  }

  /** Address of the last entry before a key, or 0. */
  int before(byte[] key) throws ErrnoException {
    search(key);
    int page = pages[depth];
    int place = places[depth];
    while (place == 0) {
      if (BtreePage.left(ram, page) == 0) {
        return 0;
      }
      page = PageFile.get(vm, file, BtreePage.left(ram, page));
      place = BtreePage.count(ram, page);
    }
    return BtreePage.entry(ram, page, place - 1);
  }

  private int entry() {
    return BtreePage.entry(ram, pages[depth], places[depth]);
  }

  private void search(byte[] key) throws ErrnoException {
    depth = -1;
    int number = BtreePage.ROOT;
    while (true) {
      int page = PageFile.get(vm, file, number);
      int kind = BtreePage.kind(ram, page);
      if (++depth == MAX_DEPTH || kind != BtreePage.LEAF && kind != BtreePage.INNER) {
        throw new ErrnoException(ErrnoException.EINVAL, "no tree");
      }
      pages[depth] = page;
      places[depth] = place(page, key);
      if (kind == BtreePage.LEAF) {
        return;
      }
      if (!isExact && places[depth] > 0) {
        places[depth]--;
      }
      number = i32(ram, entry() + BtreePage.CHILD);
    }
  }

  /** The first entry of a page whose key is not below; notes whether it is the same. */
  private int place(int page, byte[] key) throws ErrnoException {
    // nothing is below the leftmost entry of inner pages, whatever its key
    boolean isEdge = !BtreePage.isLeaf(ram, page) && BtreePage.left(ram, page) == 0;
    int low = isEdge ? 1 : 0;
    int high = BtreePage.count(ram, page);
    isExact = false;
    while (low < high) {
      int middle = low + high >>> 1;
      int order = Arrays.compareUnsigned(key, key(BtreePage.entry(ram, page, middle)));
      if (order == 0) {
        isExact = true;
        return middle;
      }
      if (order < 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  // What entries hold.

  byte[] key(int entry) throws ErrnoException {
    return content(
        entry + BtreePage.KEY,
        BtreePage.keyBytes(ram, entry),
        BtreePage.isBig(ram, entry, BtreePage.BIG_KEY));
  }

  byte[] value(int entry) throws ErrnoException {
    return content(
        entry + BtreePage.KEY + BtreePage.keyBytes(ram, entry),
        i32(ram, entry + BtreePage.VALUE_BYTES),
        BtreePage.isBig(ram, entry, BtreePage.BIG_VALUE));
  }

  private byte[] content(int at, int bytes, boolean isBig) throws ErrnoException {
    int from = at - RAM_BASE;
    if (!isBig) {
      return Bytes.unpack(ram, from, from + bytes);
    }
    int number = Bytes.word(ram, from);
    byte[] content = new byte[checkedSize(Bytes.word(ram, from + 4))];
    for (int done = 0; done < content.length; done += pageBytes - BtreePage.ENTRIES) {
      int page = PageFile.get(vm, file, number);
      int count = Math.min(content.length - done, pageBytes - BtreePage.ENTRIES);
      Bytes.copy(ram, page + BtreePage.ENTRIES - RAM_BASE, content, done, count);
      number = BtreePage.next(ram, page);
    }
    return content;
  }

  /** A size that the heap could hold; others are in damaged files only. */
  private int checkedSize(int bytes) throws ErrnoException {
    if (bytes < 0 || bytes > ram.length * 4L) {
      throw new ErrnoException(ErrnoException.EINVAL, "no size");
    }
    return bytes;
  }

  // Changing.

  /** Sets the value of a key. */
  void put(byte[] key, byte[] value) throws ErrnoException {
    byte[] entry = leafEntry(key, value);
    search(key);
    if (isExact) {
      freeContent(entry());
      BtreePage.remove(ram, pages[depth], pageBytes, places[depth]);
    }
    insert(depth, places[depth], entry);
  }

  private byte[] leafEntry(byte[] key, byte[] value) throws ErrnoException {
    int limit = i32(ram, file + PageFile.ENTRY_LIMIT);
    byte[] shortKey = key;
    byte[] shortValue = value;
    int big = 0;
    if (key.length + value.length > limit) {
      if (key.length > limit) {
        shortKey = overflow(key);
        big = BtreePage.BIG_KEY;
      }
      if (shortKey.length + value.length > limit) {
        shortValue = overflow(value);
        big |= BtreePage.BIG_VALUE;
      }
      if (shortKey.length + shortValue.length > limit) {
        shortKey = overflow(key);
        big |= BtreePage.BIG_KEY;
      }
    }
    return entry(shortKey, shortValue.length, big, shortValue);
  }

  private static byte[] entry(byte[] key, int second, int big, byte[] value) {
    byte[] entry = new byte[BtreePage.entryBytes(key.length, value.length)];
    word(entry, 0, key.length);
    word(entry, 4, second);
    entry[BtreePage.BIG] = (byte) big;
    System.arraycopy(key, 0, entry, BtreePage.KEY, key.length);
    System.arraycopy(value, 0, entry, BtreePage.KEY + key.length, value.length);
    return entry;
  }

  private static void word(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >> 8 * i);
    }
  }

  /** Lays content on pages of its own; answers what stands for it. */
  private byte[] overflow(byte[] content) throws ErrnoException {
    byte[] reference = new byte[BtreePage.REFERENCE];
    word(reference, 4, content.length);
    int room = pageBytes - BtreePage.ENTRIES;
    int last = 0;
    int done = 0;
    do {
      int page = PageFile.fresh(vm, file);
      BtreePage.clear(ram, page, PageFile.number(ram, page), BtreePage.OVERFLOW, 0);
      int count = Math.min(content.length - done, room);
      Bytes.copy(content, done, ram, page + BtreePage.ENTRIES - RAM_BASE, count);
      if (last == 0) {
        word(reference, 0, PageFile.number(ram, page));
      } else {
        BtreePage.next(ram, last, PageFile.number(ram, page));
      }
      last = page;
      done += room;
    } while (done < content.length);
    return reference;
  }

  /** Frees the pages of what overflows of an entry. */
  private void freeContent(int entry) throws ErrnoException {
    int key = entry + BtreePage.KEY - RAM_BASE;
    if (BtreePage.isBig(ram, entry, BtreePage.BIG_KEY)) {
      freeOverflow(Bytes.word(ram, key), Bytes.word(ram, key + 4));
    }
    if (BtreePage.isBig(ram, entry, BtreePage.BIG_VALUE)) {
      int value = key + BtreePage.keyBytes(ram, entry);
      freeOverflow(Bytes.word(ram, value), Bytes.word(ram, value + 4));
    }
  }

  private void freeOverflow(int first, int bytes) throws ErrnoException {
    int number = first;
    int left = bytes;
    do {
      int page = PageFile.get(vm, file, number);
      if ((i32(ram, page + BtreePage.KIND) & BtreePage.PRESERVED) != 0) {
        return;
      }
      number = BtreePage.next(ram, page);
      PageFile.free(ram, file, page);
      left -= pageBytes - BtreePage.ENTRIES;
    } while (left > 0);
  }

  /** Adds an entry to a page on the way down, and splits it if there is no room. */
  private void insert(int level, int place, byte[] entry) throws ErrnoException {
    int page = pages[level];
    PageFile.touch(ram, file, page);
    if (BtreePage.insert(ram, page, place, entry)) {
      return;
    }
    List<byte[]> entries = BtreePage.all(ram, page);
    entries.add(place, entry);
    boolean isRoot = level == 0;
    boolean isLast = BtreePage.next(ram, page) == 0 && place == entries.size() - 1;
    int half = isLast ? place : half(entries);
    int kind = BtreePage.kind(ram, page);
    int left = isRoot ? PageFile.fresh(vm, file) : page;
    int right = PageFile.fresh(vm, file);
    int leftNumber = PageFile.number(ram, left);
    int rightNumber = PageFile.number(ram, right);
    int beyond = BtreePage.next(ram, page);
    if (isRoot) {
      BtreePage.clear(ram, left, leftNumber, kind, pageBytes);
    } else if (beyond != 0) {
      int neighbour = PageFile.get(vm, file, beyond);
      BtreePage.left(ram, neighbour, rightNumber);
      PageFile.touch(ram, file, neighbour);
    }
    BtreePage.clear(ram, right, rightNumber, kind, pageBytes);
    BtreePage.link(ram, right, leftNumber, beyond);
    BtreePage.next(ram, left, rightNumber);
    BtreePage.fill(ram, left, pageBytes, entries.subList(0, half));
    BtreePage.fill(ram, right, pageBytes, entries.subList(half, entries.size()));
    byte[] separator = separator(right, rightNumber);
    if (isRoot) {
      byte[] lowest = entry(new byte[0], leftNumber, 0, new byte[0]);
      i32(ram, page + BtreePage.KIND, BtreePage.INNER);
      BtreePage.fill(ram, page, pageBytes, List.of(lowest, separator));
    } else {
      insert(level - 1, places[level - 1] + 1, separator);
    }
  }

  /** Where to part entries so that the larger part is as small as can be. */
  private static int half(List<byte[]> entries) {
    int right = 0;
    for (byte[] entry : entries) {
      right += entry.length;
    }
    int left = 0;
    int i = 0;
    for (; i < entries.size() - 1; i++) {
      int length = entries.get(i).length;
      if (Math.max(left + length, right - length) >= Math.max(left, right)) {
        break;
      }
      left += length;
      right -= length;
    }
    return i;
  }

  /** What an inner page tells of another: its first key. */
  private byte[] separator(int page, int number) throws ErrnoException {
    int entry = BtreePage.entry(ram, page, 0);
    int from = entry + BtreePage.KEY - RAM_BASE;
    byte[] key = Bytes.unpack(ram, from, from + BtreePage.keyBytes(ram, entry));
    boolean isBig = BtreePage.isBig(ram, entry, BtreePage.BIG_KEY);
    if (isBig) {
      int first = PageFile.get(vm, file, Bytes.word(ram, from));
      i32(ram, first + BtreePage.KIND, BtreePage.OVERFLOW | BtreePage.PRESERVED);
      PageFile.touch(ram, file, first);
    }
    return entry(key, number, isBig ? BtreePage.BIG_KEY : 0, new byte[0]);
  }

  /** Deletes a key; false when it is not there. */
  boolean delete(byte[] key) throws ErrnoException {
    search(key);
    if (!isExact) {
      return false;
    }
    freeContent(entry());
    int level = depth;
    while (true) {
      int page = pages[level];
      BtreePage.remove(ram, page, pageBytes, places[level]);
      PageFile.touch(ram, file, page);
      if (BtreePage.count(ram, page) > 0) {
        return true;
      }
      if (level == 0) {
        i32(ram, page + BtreePage.KIND, BtreePage.LEAF);
        return true;
      }
      unlink(page);
      PageFile.free(ram, file, page);
      level--;
    }
  }

  private void unlink(int page) throws ErrnoException {
    int left = BtreePage.left(ram, page);
    int right = BtreePage.next(ram, page);
    if (left != 0) {
      int neighbour = PageFile.get(vm, file, left);
      BtreePage.next(ram, neighbour, right);
      PageFile.touch(ram, file, neighbour);
    }
    if (right != 0) {
      int neighbour = PageFile.get(vm, file, right);
      BtreePage.left(ram, neighbour, left);
      PageFile.touch(ram, file, neighbour);
    }
  }
}
