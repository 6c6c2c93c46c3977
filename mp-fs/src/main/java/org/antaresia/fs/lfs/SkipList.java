package org.antaresia.fs.lfs;

import java.io.IOException;

/**
 * The blocks of a file: a list from its last block back to its first (DESIGN.md, "CTZ skip-lists").
 *
 * <p>Block <i>n</i> begins with pointers to the blocks <i>n</i> - 1, <i>n</i> - 2, <i>n</i> - 4 ...
 * as long as the distance divides <i>n</i>; data follows.
 *
 * @param head number of the last block
 * @param size bytes of the file
 */
record SkipList(int head, int size) {
  static final SkipList EMPTY = new SkipList(-1, 0);

  /** Bytes of a pointer. */
  static final int POINTER = 4;

  /** Which block of a file holds a position. */
  static int index(int blockSize, int position) {
    int data = blockSize - 2 * POINTER; // of a block, on the average
    int blocks = position / data;
    return blocks == 0 ? 0 : (position - POINTER * (Integer.bitCount(blocks - 1) + 2)) / data;
  }

  /** Where in its block a position is. */
  static int offset(int blockSize, int position) {
    int index = index(blockSize, position);
    int data = blockSize - 2 * POINTER;
    return position - data * index - POINTER * Integer.bitCount(index);
  }

  /** How many pointers a block has. */
  static int pointers(int index) {
    return index == 0 ? 0 : Integer.numberOfTrailingZeros(index) + 1;
  }

  /** The block that holds a position. */
  int find(Medium medium, int position) throws IOException {
    int current = index(medium.blockSize, size - 1);
    check(medium, current);
    int target = index(medium.blockSize, position);
    int block = head;
    while (current > target) {
      int farthest = 31 - Integer.numberOfLeadingZeros(current - target);
      int skip = Math.min(farthest, Integer.numberOfTrailingZeros(current));
      block = LittleEndian.i32(medium.read(block, POINTER * skip, POINTER), 0);
      current -= 1 << skip;
    }
    return block;
  }

  /** Visits all blocks. */
  void visit(Medium medium, BlockVisitor visitor) throws IOException {
    if (size == 0) {
      return;
    }
    int index = index(medium.blockSize, size - 1);
    check(medium, index);
    int block = head;
    while (true) {
      if (!medium.has(block)) {
        throw medium.corrupt("no such block: " + block);
      }
      visitor.visit(block);
      if (index == 0) {
        return;
      }
      int steps = Math.min(2, pointers(index)); // two for one request
      byte[] pointers = medium.read(block, 0, steps * POINTER);
      if (steps == 2) {
        visitor.visit(LittleEndian.i32(pointers, 0));
      }
      block = LittleEndian.i32(pointers, (steps - 1) * POINTER);
      index -= steps;
    }
  }

  private void check(Medium medium, int lastIndex) throws IOException {
    if (size < 0 || lastIndex >= medium.blockCount) {
      throw medium.corrupt("a file larger than its device");
    }
  }
}
