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
  private static final int TURN = 64; // allocations that are traced in one go
  private static final int NOTHING = 0;
  private static final int NO_BLOCK = Integer.MAX_VALUE;

  private final int[] ram;
  private final AllocationTable table;
  private final int pool;
  private final int poolWord; // index of a word
  private final int blocks;
  private final int[] stack; // addresses of blocks to be traced from, to the end of the allocation
  private final int full; // length of the stack from which on nothing more is traced
  private final long[] unmarked; // of each group of blocks: bit 2n while n is a head without mark
  private int firstUntraced = NO_BLOCK;

  Marker(int[] ram, AllocationTable table, HeapLayout layout) {
    this.ram = ram;
    this.table = table;
    pool = layout.pool();
    poolWord = (pool >> 2) - WORD_BASE;
    blocks = layout.blocks();
    unmarked = new long[layout.groups()];
    full = Math.max(MIN_STACK, blocks >>> 6);
    stack = new int[full + 4 * SEGMENT + 1];
  }

  /** Takes all marks away. */
  void begin() {
    table.heads(unmarked);
    firstUntraced = NO_BLOCK;
  }

  /**
   * Marks and traces some blocks to no purpose, so that HotSpot knows the way when it matters: a
   * first collection is long over before HotSpot has compiled what it runs.
   */
  void rehearse(int from, int end) {
    table.heads(unmarked, from >>> 5, end >>> 5);
    for (int block = from; block < end; block++) {
      word(addressOf(block));
    }
  }

  /** Takes an object word as a root; words that are no reference into the heap are ignored. */
  public void word(int word) {
    if (mark(word)) {
      trace(word);
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
    while (firstUntraced != NO_BLOCK) {
      int block = firstUntraced;
      firstUntraced = NO_BLOCK;
      for (; block < blocks; block++) {
        if (table.kind(block) == AllocationTable.HEAD && !isUnmarked(block)) {
          trace(addressOf(block));
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
    // Unsigned as the array's own check is, so that HotSpot makes one of both.
    if (Integer.compareUnsigned(group, unmarked.length) >= 0) {
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
    stack[0] = root;
    int sp = 1;
    while (sp != 0) {
      sp = traceSome(sp);
    }
  }

  /**
   * Traces what is on the stack, and stops after a while: HotSpot soon compiles what is called
   * often, not what loops for long. The last reference found is followed first, and goes through no
   * memory: in a chain each has to wait for the one before.
   */
  private int traceSome(int top) {
    int sp = top - 1;
    int last = stack[sp];
    for (int i = 0; i < TURN; i++) {
      int bottom = sp;
      int block = blockAt(last);
      int word = (last >> 2) - WORD_BASE;
      int segment = block + SEGMENT;
      last = NOTHING;
      do {
        // There always is room; unless asked, HotSpot takes this for a loop of many turns and has
        // preparations for it that take longer than the one or two that there mostly are.
        if (block == segment && sp < stack.length) {
          stack[sp++] = stack[bottom];
          stack[bottom] = addressOf(block); // the rest waits for all that this segment reaches
          break;
        }
        int a = ram[word];
        int b = ram[word + 1];
        int c = ram[word + 2];
        int d = ram[word + 3];
        if (mark(a)) {
          if (last != NOTHING) {
            stack[sp++] = last;
          }
          last = a;
        }
        if (mark(b)) {
          if (last != NOTHING) {
            stack[sp++] = last;
          }
          last = b;
        }
        if (mark(c)) {
          if (last != NOTHING) {
            stack[sp++] = last;
          }
          last = c;
        }
        if (mark(d)) {
          if (last != NOTHING) {
            stack[sp++] = last;
          }
          last = d;
        }
        word += 4;
        block++;
      } while (table.kind(block) == AllocationTable.TAIL);
      if (last == NOTHING) {
        if (sp == 0) {
          return 0;
        }
        last = stack[--sp];
      }
      while (sp >= full) {
        leave(last);
        last = stack[--sp];
      }
    }
    stack[sp] = last;
    return sp + 1;
  }

  /** Leaves an allocation, or the rest of one, to {@link #finish}. */
  private void leave(int at) {
    int head = blockAt(at);
    while (table.kind(head) == AllocationTable.TAIL) {
      head--;
    }
    firstUntraced = Math.min(firstUntraced, head);
  }

  /** The number of a block, or one out of range when the word is not the address of a block. */
  private int blockAt(int word) {
    return Integer.rotateRight(word - pool, 4);
  }

  private int addressOf(int block) {
    return pool + (block << 4);
  }
}
