package org.antaresia.gc;

import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.gc.Memory.i32;

import java.util.function.IntConsumer;
import org.antaresia.gc.internal.AllocationTable;
import org.antaresia.gc.internal.HeapLayout;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a root reaches. Marking is conservative: each aligned word of a reachable object that
 * is the address of a block where an allocation starts counts as a reference.
 *
 * <p>Works without recursion on a stack of bounded size, which only a very deep graph fills: of a
 * long allocation, what has not been looked at waits as one entry. What does not fit is left marked
 * but not traced, and found again by looking through the table.
 */
public final class Marker {
  private static final int MIN_STACK = 256;
  private static final int SEGMENT = 16; // blocks of a long allocation that are looked at together
  private static final int NOTHING = Integer.MAX_VALUE;

  private final int[] ram;
  private final AllocationTable table;
  private final int pool;
  private final int blocks;
  private final int[] stack; // blocks to be traced from, to the end of their allocation
  private final long[] unmarked; // of each group of blocks: bit 2n while n is a head without mark
  private int firstUntraced = NOTHING;

  Marker(int[] ram, AllocationTable table, HeapLayout layout) {
    this.ram = ram;
    this.table = table;
    pool = layout.pool();
    blocks = layout.blocks();
    unmarked = new long[layout.groups()];
    stack = new int[Math.max(MIN_STACK, blocks >>> 6)];
  }

  /** Takes all marks away. */
  void begin() {
    table.heads(unmarked);
    firstUntraced = NOTHING;
  }

  /** Takes an object word as a root; words that are no reference into the heap are ignored. */
  public void word(int word) {
    if (mark(word)) {
      trace(blockAt(word));
    }
  }

  /** Keeps the allocation at an address, whatever its words say. */
  public void untraced(int at) {
    mark(at);
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
        if (table.kind(block) == AllocationTable.HEAD && !isUnmarked(block)) {
          trace(block);
        }
      }
    }
  }

  /** Whether the allocation that starts at a block has no mark. */
  boolean isUnmarked(int block) {
    return (unmarked[block >>> 5] >>> (block << 1) & 1) != 0;
  }

  /** Marks the allocation that a word is the address of, unless that has a mark already. */
  boolean mark(int word) {
    int block = blockAt(word);
    int group = block >>> 5;
    if (group >= unmarked.length) {
      return false;
    }
    long lane = 1L << (block << 1);
    long heads = unmarked[group];
    if ((heads & lane) == 0) {
      return false;
    }
    unmarked[group] = heads & ~lane;
    return true;
  }

  /** Frees what is not marked. */
  AllocationTable.Swept sweep(@Nullable IntConsumer onFree) {
    return table.sweep(unmarked, onFree);
  }

  private void trace(int root) {
    int sp = scan(root, 0);
    while (sp != 0) {
      sp = scanSome(sp);
    }
  }

  // HotSpot soon compiles what is called often, not what loops for long.
  private int scanSome(int top) {
    int sp = top;
    for (int i = 0; i < 64 && sp != 0; i++) {
      sp = scan(stack[sp - 1], sp - 1);
    }
    return sp;
  }

  /** Visits the words of an allocation from a block on, or a segment of them. */
  private int scan(int from, int bottom) {
    int sp = bottom;
    int block = from;
    int words = (pool >> 2) - WORD_BASE + (block << 2);
    do {
      if (block == from + SEGMENT && sp < stack.length) {
        stack[sp] = stack[bottom];
        stack[bottom] = block; // the rest has to wait for all that this segment reaches
        return sp + 1;
      }
      sp = visit(ram[words], sp);
      sp = visit(ram[words + 1], sp);
      sp = visit(ram[words + 2], sp);
      sp = visit(ram[words + 3], sp);
      words += 4;
      block++;
    } while (table.kind(block) == AllocationTable.TAIL);
    return sp;
  }

  private int visit(int word, int sp) {
    if (!mark(word)) {
      return sp;
    }
    int block = blockAt(word);
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
