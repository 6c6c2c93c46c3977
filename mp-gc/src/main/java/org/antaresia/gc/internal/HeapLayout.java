package org.antaresia.gc.internal;

/**
 * Where the parts of a heap lie in its area, as in the 32-bit builds of MicroPython that have
 * finalisers and no weak references (py/gc.c).
 *
 * <pre>
 * start                                                                 end, rounded down to 16
 *   | allocation table | gap | finaliser table | remainder |    pool    |
 *     2 bits a block     1 B   1 bit a block                16 B a block
 * </pre>
 *
 * The gap is always zero, so that a run of tail blocks ends at the end of the table.
 *
 * @param table address of the allocation table
 * @param finalisers address of the finaliser table
 * @param pool address of the first block
 * @param blocks number of blocks, a multiple of 4
 */
public record HeapLayout(int table, int finalisers, int pool, int blocks) {
  /** Bytes of a block. */
  public static final int BLOCK = 16;

  private static final int BLOCKS_PER_TABLE_BYTE = 4;
  private static final int GAP_BYTES = 1;
  // Bits of the area that one byte of the allocation table needs: itself, 4 finaliser bits, 4
  // blocks
  private static final int BITS_PER_TABLE_BYTE =
      8 + BLOCKS_PER_TABLE_BYTE + BLOCKS_PER_TABLE_BYTE * BLOCK * 8;

  /** Divides the area of {@code bytes} bytes at address {@code start}, a multiple of 4. */
  public static HeapLayout of(int start, int bytes) {
    int end = start + bytes & -BLOCK;
    int tableBytes = (int) ((end - start - GAP_BYTES) * 8L / BITS_PER_TABLE_BYTE);
    if (bytes < 0 || tableBytes <= 0 || (start & 3) != 0) {
      throw new IllegalArgumentException("no room for a heap in " + bytes + " bytes at " + start);
    }
    int blocks = tableBytes * BLOCKS_PER_TABLE_BYTE;
    return new HeapLayout(start, start + tableBytes + GAP_BYTES, end - blocks * BLOCK, blocks);
  }

  /** Bytes of the two tables and the gap. */
  public int tableBytes() {
    return finalisers - table + (blocks + 7 >>> 3);
  }

  /** How many times 64 bits the allocation table takes. */
  public int groups() {
    return blocks + 31 >>> 5;
  }

  /** Bytes of the pool. */
  public int poolBytes() {
    return blocks * BLOCK;
  }

  /** The address behind the last block. */
  public int poolEnd() {
    return pool + poolBytes();
  }
}
