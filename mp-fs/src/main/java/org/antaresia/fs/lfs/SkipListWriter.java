package org.antaresia.fs.lfs;

import java.io.IOException;
import java.util.Arrays;

/**
 * Writes a file from some position on into new blocks, which go on the list of what is before it.
 *
 * <p>The block that is being filled stays in memory until it is full or the writer ends; should it
 * turn out to be bad, it goes to another one.
 */
final class SkipListWriter {
  private static final byte ERASED = (byte) 0xff;

  private final Medium medium;
  private final BlockAllocator allocator;
  private final byte[] bytes;

  private int block;
  private int index; // of the block in the file
  private int filled; // bytes of the block
  private int position; // in the file
  private SkipList before; // the blocks ahead of this one

  /** Starts behind the first {@code position} bytes of a file, none of which it changes. */
  SkipListWriter(Medium medium, BlockAllocator allocator, SkipList file, int position)
      throws IOException {
    this.medium = medium;
    this.allocator = allocator;
    this.position = position;
    bytes = new byte[medium.blockSize];
    before = SkipList.EMPTY;
    if (position > 0) {
      int last = file.find(medium, position - 1);
      index = SkipList.index(medium.blockSize, position - 1);
      filled = SkipList.offset(medium.blockSize, position - 1) + 1;
      if (filled < medium.blockSize) {
        medium.read(last, 0, bytes, 0, filled);
        if (index > 0) {
          before = upTo(LittleEndian.i32(bytes, 0), position - dataInBlock());
        }
      } else {
        begin(last);
      }
    }
    block = takeBlock();
  }

  /** Bytes of the file up to where this writer is. */
  int position() {
    return position;
  }

  void write(byte[] from, int start, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (filled == bytes.length) {
        int next = takeBlock();
        store();
        begin(block);
        block = next;
      }
      int count = Math.min(length - done, bytes.length - filled);
      System.arraycopy(from, start + done, bytes, filled, count);
      filled += count;
      position += count;
      done += count;
    }
  }

  /** Ends the file here. */
  SkipList finish() throws IOException {
    store();
    return upTo(block, position);
  }

  /** Visits the blocks that the file would have if it ended here. */
  void visit(BlockVisitor visitor) throws IOException {
    visitor.visit(block);
    before.visit(medium, visitor);
  }

  private static SkipList upTo(int block, int size) {
    return new SkipList(block, size);
  }

  private int dataInBlock() {
    return filled - SkipList.POINTER * SkipList.pointers(index);
  }

  /** Begins the block behind another one, unless that fails. */
  private void begin(int last) throws IOException {
    byte[] pointers = new byte[SkipList.POINTER * SkipList.pointers(index + 1)];
    int target = last;
    for (int at = 0; at < pointers.length; at += SkipList.POINTER) {
      LittleEndian.i32(pointers, at, target);
      if (at + SkipList.POINTER < pointers.length) {
        target = LittleEndian.i32(medium.read(target, at, SkipList.POINTER), 0);
      }
    }
    before = upTo(last, position);
    index++;
    System.arraycopy(pointers, 0, bytes, 0, pointers.length);
    filled = pointers.length;
  }

  private int takeBlock() throws IOException {
    allocator.checkpoint(); // all blocks but this one can be visited
    return allocator.allocate();
  }

  private void store() throws IOException {
    int end = Medium.alignUp(filled, medium.programSize);
    Arrays.fill(bytes, filled, end, ERASED);
    while (!medium.erase(block) || !medium.program(block, 0, bytes, 0, end)) {
      block = allocator.allocate();
    }
  }
}
