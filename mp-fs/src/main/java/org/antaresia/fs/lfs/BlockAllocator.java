package org.antaresia.fs.lfs;

import java.io.IOException;
import java.util.BitSet;

/**
 * Finds blocks that nothing uses (DESIGN.md, "The block allocator").
 *
 * <p>Free blocks are written down nowhere: a window of the device is compared with all that the
 * file system holds, and moves on round the device. What was given out and may not be part of the
 * file system yet is remembered here, until callers say that it is, or is not needed any more.
 */
final class BlockAllocator {
  /** Knows what is in use. */
  interface Census {
    void visitBlocks(BlockVisitor visitor) throws IOException;
  }

  private final Census census;
  private final int blockCount;
  private final int windowSize;
  private final BitSet used = new BitSet(); // in the window
  private final BitSet given = new BitSet(); // since the checkpoint

  private int start;
  private int size;
  private int next; // in the window

  /**
   * @param window blocks that it knows of at once
   * @param start where it looks first
   */
  BlockAllocator(Census census, int blockCount, long window, int start) {
    this.census = census;
    this.blockCount = blockCount;
    this.windowSize = (int) Math.min(window, blockCount);
    this.start = start;
  }

  /** How many blocks are in use, where some count more than once. */
  int blocksUsed() throws IOException {
    int[] count = new int[1];
    census.visitBlocks(block -> count[0]++);
    return count[0];
  }

  /** Says that all blocks given out are either in use, or free again. */
  void checkpoint() {
    given.clear();
  }

  /** A free block, which is the caller's now. */
  int allocate() throws IOException {
    long seen = 0;
    while (true) {
      next = used.nextClearBit(next);
      if (next < size) {
        int block = (int) (((long) start + next++) % blockCount);
        given.set(block);
        return block;
      }
      if (seen >= blockCount) {
        throw Medium.full();
      }
      moveOn();
      seen += size;
    }
  }

  private void moveOn() throws IOException {
    start = (int) (((long) start + size) % blockCount);
    next = 0;
    size = 0; // should the census fail, nothing is known
    used.clear();
    census.visitBlocks(this::use);
    for (int block = given.nextSetBit(0); block >= 0; block = given.nextSetBit(block + 1)) {
      use(block);
    }
    size = windowSize;
  }

  private void use(int block) {
    long offset = (block - (long) start + blockCount) % blockCount;
    if (offset >= 0 && offset < windowSize) { // damaged entries name any blocks
      used.set((int) offset);
    }
  }
}
