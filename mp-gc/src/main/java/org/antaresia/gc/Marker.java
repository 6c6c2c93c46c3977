package org.antaresia.gc;

import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.internal.HeapLayout.BLOCK;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.antaresia.gc.internal.AllocationTable;
import org.antaresia.gc.internal.HeapLayout;
import org.jspecify.annotations.Nullable;

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

  private final int[] ram;
  private final AllocationTable table;
  private final int pool;
  private final int blocks;
  private final int[] stack;
  private final long[] marks; // for each group of 32 blocks: bit 2n is the mark of block n
  private int firstUntraced = NOTHING;

  Marker(int[] ram, AllocationTable table, HeapLayout layout) {
    this.ram = ram;
    this.table = table;
    pool = layout.pool();
    blocks = layout.blocks();
    marks = new long[layout.groups()];
    stack = new int[Math.max(MIN_STACK, blocks >>> 6)];
  }

  /** Takes an object word as a root; words that are no reference into the heap are ignored. */
  public void word(int word) {
    int block = blockAt(word);
    if (block >= 0 && block < blocks && mark(block)) {
      trace(block);
    }
  }

  /** Keeps the allocation at an address, whatever its words say. */
  public void untraced(int at) {
    mark(blockAt(at));
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
        if (isMarked(block)) {
          trace(block);
        }
      }
    }
  }

  boolean isMarked(int block) {
    return (marks[block >>> 5] >>> (block << 1) & 1) != 0;
  }

  /** Marks a block if an allocation starts there that is not marked yet. */
  boolean mark(int block) {
    int group = block >>> 5;
    long lane = 1L << (block << 1);
    long marked = marks[group];
    if ((marked & lane) != 0 || table.kind(block) != AllocationTable.HEAD) {
      return false;
    }
    marks[group] = marked | lane;
    return true;
  }

  /** Frees what is not marked. */
  AllocationTable.Swept sweep(@Nullable IntConsumer onFree) {
    return table.sweep(marks, onFree);
  }

  /** Takes all marks away. */
  void clear() {
    Arrays.fill(marks, 0);
    firstUntraced = NOTHING;
  }

  private void trace(int root) {
    int sp = 0;
    int block = root;
    while (true) {
      int at = pool + (block << 4);
      int end = pool + (table.endOfAllocation(block) << 4);
      do {
        int words = (at >> 2) - WORD_BASE;
        sp = visit(ram[words], sp);
        sp = visit(ram[words + 1], sp);
        sp = visit(ram[words + 2], sp);
        sp = visit(ram[words + 3], sp);
        at += BLOCK;
      } while (at != end);
      if (sp == 0) {
        return;
      }
      block = stack[--sp];
    }
  }

  private int visit(int word, int sp) {
    int block = blockAt(word);
    if (block < 0 || block >= blocks || !mark(block)) {
      return sp;
    }
    if (sp == stack.length) {
      firstUntraced = Math.min(firstUntraced, block);
      return sp;
    }
    stack[sp] = block;
    return sp + 1;
  }

  /** The number of a block, or one out of range when the word is not the address of a block. */
  private int blockAt(int word) {
    return Integer.rotateRight(word - pool, 4);
  }
}
