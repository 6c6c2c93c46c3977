package org.antaresia.cpu.thumb;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is where in the 4 GB of addresses: one main memory, which the core reaches quickly, further
 * memories and devices. Words of memories are items of arrays, little-endian.
 */
public final class Bus {
  /** An area of addresses. Memory has words, a device none. */
  static final class Region {
    final int base;
    final int bytes;
    final int @Nullable [] words;
    final boolean writable;
    final @Nullable Device device;

    Region(int base, int bytes, int @Nullable [] words, boolean writable, @Nullable Device device) {
      this.base = base;
      this.bytes = bytes;
      this.words = words;
      this.writable = writable;
      this.device = device;
    }

    /** The kinds of pages: see {@link CodeCache#space(int)}. */
    static final int SPACES = 2;

    private final Page[][] pages = new Page[SPACES][];

    /** The decoded pages of a memory. */
    Page[] pages(int space) {
      Page[] found = pages[space];
      if (found == null) {
        found = new Page[(bytes + Page.BYTES - 1) >>> Page.BITS];
        pages[space] = found;
      }
      return found;
    }

    @Nullable Page page(int space, int index) {
      Page[] found = pages[space];
      return found == null ? null : found[index];
    }

    boolean hasPages() {
      return pages[0] != null || pages[1] != null;
    }

    boolean contains(int address) {
      return Integer.compareUnsigned(address - base, bytes) < 0;
    }
  }

  private final Region main;
  private final int[] mainWords;
  private Region[] regions;
  private Region last;

  /**
   * A bus with its main memory.
   *
   * @param base a multiple of 4096
   */
  public Bus(int base, int[] words) {
    requireAligned(base, Page.BYTES);
    main = new Region(base, words.length << 2, words, true, null);
    mainWords = words;
    last = main;
    regions = new Region[] {main};
  }

  /** Adds memory that is read only, where code may run. */
  public Bus rom(int base, int[] words) {
    return add(new Region(base, words.length << 2, words, false, null));
  }

  /** Adds another memory that is read and written. */
  public Bus memory(int base, int[] words) {
    return add(new Region(base, words.length << 2, words, true, null));
  }

  /** Adds a device. */
  public Bus device(int base, int bytes, Device device) {
    return add(new Region(base, bytes, null, false, device));
  }

  private static void requireAligned(int base, int bytes) {
    if ((base & bytes - 1) != 0) {
      throw new IllegalArgumentException("not aligned: " + Registers.hex(base));
    }
  }

  private Bus add(Region region) {
    requireAligned(region.base, region.words != null ? Page.BYTES : 4);
    for (Region other : regions) {
      if (other.contains(region.base) || region.contains(other.base)) {
        throw new IllegalArgumentException("two at " + Registers.hex(region.base));
      }
    }
    Region[] more = Arrays.copyOf(regions, regions.length + 1);
    more[regions.length] = region;
    Arrays.sort(more, (a, b) -> Integer.compareUnsigned(a.base, b.base));
    regions = more;
    return this;
  }

  void discardPages() {
    for (Region region : regions) {
      Arrays.fill(region.pages, null);
    }
  }

  int[] mainWords() {
    return mainWords;
  }

  Region main() {
    return main;
  }

  /** The area of an address, or null. */
  @Nullable Region find(int address) {
    Region region = last;
    if (region.contains(address)) {
      return region;
    }
    int low = 0;
    int high = regions.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      region = regions[middle];
      if (region.contains(address)) {
        last = region;
        return region;
      }
      if (Integer.compareUnsigned(address, region.base) < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  /**
   * Reads at a multiple of the size.
   *
   * @throws Fault when there is nothing
   */
  int read(int address, int bytes) {
    Region region = find(address);
    if (region != null) {
      int offset = address - region.base;
      if (region.words != null) {
        int word = region.words[offset >>> 2];
        return switch (bytes) {
          case 1 -> word >>> (offset << 3) & 0xff;
          case 2 -> word >>> (offset << 3) & 0xffff;
          default -> word;
        };
      }
      if (region.device != null) {
        int value = region.device.read(offset, bytes);
        return bytes == 4 ? value : value & (1 << (bytes << 3)) - 1;
      }
    }
    throw new Fault(Fault.Cause.PRECISERR, address);
  }

  /**
   * Writes at a multiple of the size.
   *
   * @throws Fault when there is nothing that can be written
   */
  void write(int address, int bytes, int value) {
    Region region = find(address);
    if (region != null && region.words != null && region.writable) {
      int offset = address - region.base;
      int shift = offset << 3 & 31;
      int mask = bytes == 4 ? -1 : (1 << (bytes << 3)) - 1 << shift;
      int[] words = region.words;
      words[offset >>> 2] = words[offset >>> 2] & ~mask | value << shift & mask;
    } else if (region != null && region.device != null) {
      region.device.write(address - region.base, bytes, value);
    } else {
      throw new Fault(Fault.Cause.PRECISERR, address);
    }
  }
}
