package org.antaresia.gc;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.internal.AllocationTable;
import org.antaresia.gc.internal.HeapLayout;

/**
 * Marks what a root reaches. Marking is conservative: each aligned word of a reachable object that
 * is the address of a block where an allocation starts counts as a reference.
 *
 * <p>Works without recursion on a stack of bounded size. What does not fit there is left marked but
 * not traced, and found again by looking through the table.
 */
public final class Marker {
  private static final int MIN_STACK = 64;
  private static final int NOTHING = Integer.MAX_VALUE;

  private final byte[] ram;
  private final AllocationTable table;
  private final int tableStart;
  private final int pool;
  private final int blocks;
  private final int[] stack;
  private int firstUntraced = NOTHING;

  Marker(byte[] ram, AllocationTable table, HeapLayout layout) {
    this.ram = ram;
    this.table = table;
    tableStart = layout.table() - RAM_BASE;
    pool = layout.pool();
    blocks = layout.blocks();
    stack = new int[Math.max(MIN_STACK, blocks >>> 6)];
  }

  /** Takes an object word as a root; words that are no reference into the heap are ignored. */
  public void word(int word) {
    int block = blockAt(word);
    if (block >= 0 && block < blocks && mark(block)) {
      trace(block);
    }
  }

  /** Takes each word of an area as a root; both addresses are multiples of 4. */
  public void range(int from, int to) {
    for (int at = from; at < to; at += 4) {
      word(i32(ram, at));
    }
  }

  /** Traces what did not fit on the stack. */
  void finish() {
    while (firstUntraced != NOTHING) {
      int block = firstUntraced;
      firstUntraced = NOTHING;
      for (; block < blocks; block++) {
        if (table.kind(block) == AllocationTable.MARK) {
          trace(block);
        }
      }
    }
  }

  private void trace(int root) {
    int[] stack = this.stack;
    int sp = 0;
    int block = root;
    while (true) {
      int end = pool + (table.endOfAllocation(block) << 4);
      for (int at = pool + (block << 4); at < end; at += 4) {
        int child = blockAt(i32(ram, at));
        if (child >= 0 && child < blocks && mark(child)) {
          if (sp < stack.length) {
            stack[sp++] = child;
          } else {
            firstUntraced = Math.min(firstUntraced, child);
          }
        }
      }
      if (sp == 0) {
        return;
      }
      block = stack[--sp];
    }
  }

  /** The number of a block, or one out of range when the word is not the address of a block. */
  private int blockAt(int word) {
    return Integer.rotateRight(word - pool, 4);
  }

  private boolean mark(int block) {
    int index = tableStart + (block >>> 2);
    int shift = (block & 3) << 1;
    int kinds = ram[index];
    if ((kinds >>> shift & 3) != AllocationTable.HEAD) {
      return false;
    }
    ram[index] = (byte) (kinds | AllocationTable.MARK << shift);
    return true;
  }
}
