package org.antaresia.cpu.thumb;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The decoded pages of all memories. Writes of machine code to code that was decoded make it be
 * decoded again; {@link #marks} tells stores to the main memory quickly that there is none.
 */
final class CodeCache {
  /** The words of main memory for each mark, as a shift. */
  static final int MARK_SHIFT = 4;

  /** A page takes some 24 KB of the JVM; when there are so many, all are forgotten. */
  private static final int MOST_PAGES = 160;

  private static final int MARK_BYTES = 4 << MARK_SHIFT;

  private final Bus bus;
  private final Bus.Region main;

  /** Not 0 where decoded code is in main memory. */
  final byte[] marks;

  private int count;

  /** Which pages are used: with a protection unit, code has rights of its own. */
  private int space;

  CodeCache(Bus bus) {
    this.bus = bus;
    main = bus.main();
    marks = new byte[(main.bytes + MARK_BYTES - 1) / MARK_BYTES];
  }

  /** Chooses between pages of the two levels of privilege. */
  void space(int space) {
    this.space = space;
  }

  /** The page of an address; null where there is no memory. */
  @Nullable Page page(int address) {
    Bus.Region region = main.contains(address) ? main : bus.find(address);
    if (region == null || region.words == null) {
      return null;
    }
    Page[] pages = region.pages(space);
    int index = address - region.base >>> Page.BITS;
    Page page = pages[index];
    if (page == null) {
      if (++count > MOST_PAGES) {
        discardAll();
        pages = region.pages(space);
      }
      page = new Page(region.base + (index << Page.BITS));
      pages[index] = page;
    }
    return page;
  }

  /** Notes that an instruction has been decoded. */
  void mark(int address, int bytes) {
    if (main.contains(address)) {
      marks[address - main.base >>> 2 + MARK_SHIFT] = 1;
      int last = address + bytes - 1;
      if (main.contains(last)) {
        marks[last - main.base >>> 2 + MARK_SHIFT] = 1;
      }
    }
  }

  /** Machine code wrote near an address. */
  void written(int address) {
    if (main.contains(address)) {
      int mark = address - main.base >>> 2 + MARK_SHIFT;
      if (marks[mark] != 0) {
        discard(main.base + mark * MARK_BYTES, MARK_BYTES);
        marks[mark] = 0;
      }
    } else {
      Bus.Region region = bus.find(address);
      if (region != null && region.hasPages()) {
        forget(region, address & ~3, 4);
      }
    }
  }

  /** Memory has changed. */
  void discard(int address, int bytes) {
    int at = address;
    int left = bytes;
    while (left > 0) {
      int step = Math.min(left, Page.BYTES - (at & Page.BYTES - 1));
      Bus.Region region = bus.find(at);
      if (region != null && region.hasPages()) {
        forget(region, at, step);
      }
      at += step;
      left -= step;
    }
  }

  /** All that was decoded is forgotten: rights have changed. */
  void discardAll() {
    count = 0;
    bus.discardPages();
    Arrays.fill(marks, (byte) 0);
  }

  private static void forget(Bus.Region region, int address, int bytes) {
    for (int space = 0; space < Bus.Region.SPACES; space++) {
      // what depends on these bytes may be in the pages before and behind
      forget(region, space, address - Page.BEFORE_BYTES, address, bytes);
      forget(region, space, address, address, bytes);
      forget(region, space, address + bytes + Page.BEHIND_BYTES, address, bytes);
    }
  }

  private static void forget(Bus.Region region, int space, int where, int address, int bytes) {
    if (region.contains(where)) {
      Page page = region.page(space, where - region.base >>> Page.BITS);
      if (page != null) {
        page.forget(address, bytes);
      }
    }
  }
}
