package org.antaresia.gc.internal;

import static org.antaresia.gc.Memory.RAM_BASE;

import org.antaresia.gc.Bytes;

/** One bit per block, eight blocks a byte: set on the head of an object that has a finaliser. */
public final class FinaliserTable {
  private static final int GROUP = 32;

  private final int[] ram;
  private final int start; // index of a byte
  private final int blocks;
  private int end; // no bit is set from here on

  public FinaliserTable(int[] ram, HeapLayout layout) {
    this.ram = ram;
    start = layout.finalisers() - RAM_BASE;
    blocks = layout.blocks();
  }

  public boolean isSet(int block) {
    return (Bytes.at(ram, start + (block >>> 3)) >>> (block & 7) & 1) != 0;
  }

  public void set(int block) {
    end = Math.max(end, block + 1);
    int index = start + (block >>> 3);
    Bytes.set(ram, index, Bytes.at(ram, index) | 1 << (block & 7));
  }

  public void clear(int block) {
    int index = start + (block >>> 3);
    Bytes.set(ram, index, Bytes.at(ram, index) & ~(1 << (block & 7)));
  }

  /** The first block at or behind a block whose bit is set, or the number of blocks. */
  public int next(int from) {
    for (int block = from; block < end; block = (block | GROUP - 1) + 1) {
      // The read may reach behind the table into the pool: bits that are not blocks end the search
      int bits = Bytes.word(ram, start + (block >>> 5 << 2)) >>> block;
      if (bits != 0) {
        return Math.min(blocks, block + Integer.numberOfTrailingZeros(bits));
      }
    }
    return blocks;
  }
}
