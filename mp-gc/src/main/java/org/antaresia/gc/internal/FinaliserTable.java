package org.antaresia.gc.internal;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i64;

/** One bit per block, eight blocks a byte: set on the head of an object that has a finaliser. */
public final class FinaliserTable {
  private static final int GROUP = 64;

  private final byte[] ram;
  private final int start;
  private final int blocks;

  public FinaliserTable(byte[] ram, HeapLayout layout) {
    this.ram = ram;
    start = layout.finalisers();
    blocks = layout.blocks();
  }

  public boolean isSet(int block) {
    return (ram[start - RAM_BASE + (block >>> 3)] >>> (block & 7) & 1) != 0;
  }

  public void set(int block) {
    ram[start - RAM_BASE + (block >>> 3)] |= (byte) (1 << (block & 7));
  }

  public void clear(int block) {
    ram[start - RAM_BASE + (block >>> 3)] &= (byte) ~(1 << (block & 7));
  }

  /** The first block at or behind a block whose bit is set, or the number of blocks. */
  public int next(int from) {
    for (int block = from; block < blocks; block = (block | GROUP - 1) + 1) {
      // The read may reach behind the table into the pool: bits that are not blocks end the search
      long bits = i64(ram, start + (block >>> 6 << 3)) >>> block;
      if (bits != 0) {
        return Math.min(blocks, block + Long.numberOfTrailingZeros(bits));
      }
    }
    return blocks;
  }
}
