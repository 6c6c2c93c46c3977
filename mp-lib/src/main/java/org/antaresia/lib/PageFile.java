package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.fill;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * The pages of a Berkeley DB 1.85 file in a stream, and a cache of them in RAM:
 *
 * <pre>
 *   +0 stream | +4 bytes of a page | +8 first free page, 0 for none | +12 pages in the file
 *   +16 how many pages to cache | +20 how many are | +24 the {@code frame} used last
 *   +28 bytes of an entry above which some of it goes to overflow pages
 *   +32 something is to be written | +36 the first page is to be written
 *   +40 key that was found last, NULL at first | +44 it was deleted since
 *   frame:  +0 the one used before | +4 number of the page | +8 it is to be written | +12 page
 *   first page:  magic, version, bytes of a page, first free page, number of records (0), flags
 * </pre>
 *
 * <p>While something is done pages stay where they are; {@link #trim} makes room afterwards.
 */
final class PageFile {
  private static final int STREAM = 0;
  static final int PAGE_BYTES = 4;
  private static final int FREE = 8;
  private static final int PAGES = 12;
  private static final int CAPACITY = 16;
  private static final int CACHED = 20;
  private static final int NEWEST = 24;
  static final int ENTRY_LIMIT = 28;
  private static final int CHANGED = 32;
  private static final int META_CHANGED = 36;
  static final int CURSOR = 40;
  static final int CURSOR_DELETED = 44;
  private static final int SIZE = 48;

  private static final int OLDER = 0;
  private static final int NUMBER = 4;
  private static final int DIRTY = 8;
  private static final int PAGE = 12;

  private static final int META_BYTES = 24;
  private static final int MAGIC = 0x053162;
  private static final int VERSION = 3;

  /** The only flag: a key is there but once. */
  private static final int NO_DUPLICATES = 0x20;

  private static final int MIN_PAGE_BYTES = 512;
  private static final int MAX_PAGE_BYTES = 65536;
  private static final int DEFAULT_PAGE_BYTES = 4096;

  private static final int MIN_CACHED = 5;
  private static final int MIN_KEYS = 2;

  private PageFile() {}

  /** Opens what there is in a stream; an empty one gets a tree when first written to. */
  static int open(Vm vm, int stream, int flags, int cacheBytes, int pageBytes, int minKeys)
      throws ErrnoException {
    if (flags != 0 || !isPageSize(pageBytes) && pageBytes != 0 || minKeys == 1) {
      throw error(ErrnoException.EINVAL);
    }
    int[] ram = vm.ram;
    int file = vm.allocate(SIZE);
    i32(ram, file + STREAM, stream);
    int meta = vm.allocate(META_BYTES);
    int count = checked(Stream.of(vm, stream).read(vm, stream, meta, META_BYTES));
    int bytes = pageBytes == 0 ? DEFAULT_PAGE_BYTES : pageBytes;
    if (count != 0) {
      bytes = i32(ram, meta + 8);
      if (count != META_BYTES
          || i32(ram, meta) != MAGIC
          || i32(ram, meta + 4) != VERSION
          || !isPageSize(bytes)
          || i32(ram, meta + 20) != NO_DUPLICATES) {
        throw error(ErrnoException.EINVAL);
      }
      i32(ram, file + FREE, i32(ram, meta + 12));
    } else {
      i32(ram, file + META_CHANGED, 1);
    }
    i32(ram, file + PAGE_BYTES, bytes);
    i32(ram, file + CAPACITY, Math.max(MIN_CACHED, Integer.divideUnsigned(cacheBytes, bytes)));
    int perKey =
        Integer.divideUnsigned(bytes - BtreePage.ENTRIES, minKeys == 0 ? MIN_KEYS : minKeys);
    i32(ram, file + ENTRY_LIMIT, BtreePage.entryLimit(perKey));
    int end = seek(vm, file, 0, Stream.FROM_END);
    i32(ram, file + PAGES, end / bytes);
    if (end / bytes > 0) {
      get(vm, file, 0);
    } else {
      fresh(vm, file);
      BtreePage.clear(ram, fresh(vm, file), BtreePage.ROOT, BtreePage.LEAF, bytes);
    }
    return file;
  }

  private static boolean isPageSize(int bytes) {
    return bytes >= MIN_PAGE_BYTES && bytes <= MAX_PAGE_BYTES && bytes % 2 == 0;
  }

  private static ErrnoException error(int errno) {
    return new ErrnoException(errno, "btree");
  }

  private static int checked(long result) throws ErrnoException {
    if (result < 0) {
      throw error((int) -result);
    }
    return (int) result;
  }

  private static int seek(Vm vm, int file, long offset, int whence) throws ErrnoException {
    int stream = i32(vm.ram, file + STREAM);
    return checked(Stream.of(vm, stream).control(vm, stream, Stream.SEEK, offset, whence));
  }

  static int pageBytes(int[] ram, int file) {
    return i32(ram, file + PAGE_BYTES);
  }

  /** The address of a page, which is read if need be. */
  static int get(Vm vm, int file, int number) throws ErrnoException {
    int[] ram = vm.ram;
    if (Integer.compareUnsigned(number, i32(ram, file + PAGES)) >= 0) {
      throw error(ErrnoException.EINVAL);
    }
    int newer = Word.NULL;
    for (int frame = i32(ram, file + NEWEST); frame != Word.NULL; frame = i32(ram, frame + OLDER)) {
      if (i32(ram, frame + NUMBER) == number) {
        if (newer != Word.NULL) {
          i32(ram, newer + OLDER, i32(ram, frame + OLDER));
          i32(ram, frame + OLDER, i32(ram, file + NEWEST));
          i32(ram, file + NEWEST, frame);
        }
        return frame + PAGE;
      }
      newer = frame;
    }
    int bytes = pageBytes(ram, file);
    int frame = vm.allocate(PAGE + bytes);
    int stream = i32(ram, file + STREAM);
    seek(vm, file, (long) bytes * number, Stream.FROM_START);
    if (checked(Stream.of(vm, stream).read(vm, stream, frame + PAGE, bytes)) != bytes) {
      throw error(ErrnoException.EINVAL);
    }
    add(ram, file, frame, number);
    return frame + PAGE;
  }

  private static void add(int[] ram, int file, int frame, int number) {
    i32(ram, frame + NUMBER, number);
    i32(ram, frame + OLDER, i32(ram, file + NEWEST));
    i32(ram, file + NEWEST, frame);
    i32(ram, file + CACHED, i32(ram, file + CACHED) + 1);
  }

  /** Notes that a page is to be written. */
  static void touch(int[] ram, int file, int page) {
    i32(ram, page - PAGE + DIRTY, 1);
    i32(ram, file + CHANGED, 1);
  }

  static int number(int[] ram, int page) {
    return i32(ram, page - PAGE + NUMBER);
  }

  /** Address of a page that is free or new, touched already. */
  static int fresh(Vm vm, int file) throws ErrnoException {
    int[] ram = vm.ram;
    int free = i32(ram, file + FREE);
    int page;
    if (free != 0) {
      page = get(vm, file, free);
      i32(ram, file + FREE, BtreePage.next(ram, page));
      i32(ram, file + META_CHANGED, 1);
    } else {
      int frame = vm.allocate(PAGE + pageBytes(ram, file));
      int number = i32(ram, file + PAGES);
      i32(ram, file + PAGES, number + 1);
      add(ram, file, frame, number);
      page = frame + PAGE;
    }
    i32(ram, page - PAGE + DIRTY, 1);
    return page;
  }

  /** Takes a page out of use. */
  static void free(int[] ram, int file, int page) {
    BtreePage.link(ram, page, 0, i32(ram, file + FREE));
    i32(ram, file + FREE, number(ram, page));
    i32(ram, file + META_CHANGED, 1);
    touch(ram, file, page);
  }

  /** Writes what is to be written. */
  static void flush(Vm vm, int file) throws ErrnoException {
    int[] ram = vm.ram;
    if (i32(ram, file + CHANGED) == 0) {
      return;
    }
    if (i32(ram, file + META_CHANGED) != 0) {
      int page = get(vm, file, 0);
      fill(ram, page, pageBytes(ram, file), (byte) 0);
      i32(ram, page, MAGIC);
      i32(ram, page + 4, VERSION);
      i32(ram, page + 8, pageBytes(ram, file));
      i32(ram, page + 12, i32(ram, file + FREE));
      i32(ram, page + 20, NO_DUPLICATES);
      i32(ram, page - PAGE + DIRTY, 1);
    }
    for (int frame = i32(ram, file + NEWEST); frame != Word.NULL; frame = i32(ram, frame + OLDER)) {
      write(vm, file, frame);
    }
    int stream = i32(ram, file + STREAM);
    if (checked(Stream.of(vm, stream).control(vm, stream, Stream.FLUSH, 0, 0)) != 0) {
      throw error(ErrnoException.EIO);
    }
    i32(ram, file + CHANGED, 0);
  }

  private static void write(Vm vm, int file, int frame) throws ErrnoException {
    int[] ram = vm.ram;
    if (i32(ram, frame + DIRTY) == 0) {
      return;
    }
    int bytes = pageBytes(ram, file);
    int stream = i32(ram, file + STREAM);
    seek(vm, file, (long) bytes * i32(ram, frame + NUMBER), Stream.FROM_START);
    int from = frame + PAGE - RAM_BASE;
    if (checked(Stream.of(vm, stream).write(vm, stream, ram, from, bytes)) != bytes) {
      throw error(ErrnoException.EIO);
    }
    i32(ram, frame + DIRTY, 0);
  }

  /** Drops the pages that were not used for longest, until no more than wanted are cached. */
  static void trim(Vm vm, int file) throws ErrnoException {
    int[] ram = vm.ram;
    int capacity = i32(ram, file + CAPACITY);
    if (i32(ram, file + CACHED) <= capacity) {
      return;
    }
    int last = i32(ram, file + NEWEST);
    for (int i = 1; i < capacity; i++) {
      last = i32(ram, last + OLDER);
    }
    while (i32(ram, last + OLDER) != Word.NULL) {
      int frame = i32(ram, last + OLDER);
      write(vm, file, frame);
      i32(ram, last + OLDER, i32(ram, frame + OLDER));
      i32(ram, file + CACHED, i32(ram, file + CACHED) - 1);
      vm.heap.free(frame);
    }
  }
}
