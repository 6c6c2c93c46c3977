package org.antaresia.gc.internal;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i64;

import java.util.function.IntConsumer;
import org.antaresia.gc.Memory;
import org.jspecify.annotations.Nullable;

/**
 * The state of each block in two bits, four blocks a byte, low bits first.
 *
 * <pre>
 *  00 FREE    01 HEAD of an allocation    10 TAIL of the one before    11 MARK: a reachable head
 * </pre>
 *
 * Whatever looks at many blocks reads 64 bits, that is 32 blocks at once: a <em>group</em>. A lane
 * is the two bits of a block in its group; results are masks that have the low bit of each lane
 * that was found. A group may reach behind the table (never behind the pool), so the last one is
 * masked with the lanes that exist.
 */
public final class AllocationTable {
  public static final int FREE = 0;
  public static final int HEAD = 1;
  public static final int TAIL = 2;
  public static final int MARK = 3;

  // The bits in which two states differ
  private static final int TAIL_TO_HEAD = 3;
  private static final int HEAD_TO_MARK = 2;

  private static final long LOW_BITS = 0x5555_5555_5555_5555L;
  private static final long HIGH_BITS = ~LOW_BITS;
  private static final int GROUP = 32;

  private final byte[] ram;
  private final int start;
  private final int blocks;
  private final int lastGroup;
  private final long lanesOfLastGroup;

  public AllocationTable(byte[] ram, HeapLayout layout) {
    this.ram = ram;
    start = layout.table();
    blocks = layout.blocks();
    lastGroup = (blocks - 1) / GROUP;
    lanesOfLastGroup = lanes(lastGroup, 0, blocks);
  }

  /** The state of a block. */
  public int kind(int block) {
    return ram[start - RAM_BASE + (block >>> 2)] >>> ((block & 3) << 1) & 3;
  }

  /** Turns a free run into one allocation. */
  public void claim(int block, int count) {
    extend(block, count);
    toggle(block, TAIL_TO_HEAD);
  }

  /** Turns a free run into further tail blocks. */
  public void extend(int block, int count) {
    int end = block + count;
    for (int group = block / GROUP; group * GROUP < end; group++) {
      write(group, read(group) | HIGH_BITS & lanes(group, block, end));
    }
  }

  /** Makes blocks free. */
  public void release(int block, int count) {
    int end = block + count;
    for (int group = block / GROUP; group * GROUP < end; group++) {
      write(group, read(group) & ~lanes(group, block, end));
    }
  }

  /** Marks a head, or takes the mark away. */
  public void toggleMark(int block) {
    toggle(block, HEAD_TO_MARK);
  }

  private void toggle(int block, int bits) {
    ram[start - RAM_BASE + (block >>> 2)] ^= (byte) (bits << ((block & 3) << 1));
  }

  /** The block behind an allocation. */
  public int endOfAllocation(int head) {
    int next = head + 1;
    if (next == blocks || kind(next) != TAIL) {
      return next;
    }
    int group = next / GROUP;
    long bits = read(group);
    long others = ~(bits >>> 1 & ~bits) & LOW_BITS & lanes(group, next, blocks);
    while (others == 0 && group < lastGroup) {
      bits = valid(++group);
      others = ~(bits >>> 1 & ~bits) & LOW_BITS;
    }
    return Math.min(blocks, group * GROUP + firstLane(others));
  }

  /** The first free block at or behind a block, or the number of blocks. */
  public int firstFree(int from) {
    int group = from / GROUP;
    if (group > lastGroup) {
      return blocks;
    }
    long free = free(group) & lanes(group, from, blocks);
    while (free == 0 && group < lastGroup) {
      free = free(++group);
    }
    return Math.min(blocks, group * GROUP + firstLane(free));
  }

  /** The first block in use at or behind a block, or the number of blocks. */
  public int firstUsed(int from) {
    int group = from / GROUP;
    if (group > lastGroup) {
      return blocks;
    }
    long used = used(group) & lanes(group, from, blocks);
    while (used == 0 && group < lastGroup) {
      used = used(++group);
    }
    return Math.min(blocks, group * GROUP + firstLane(used));
  }

  /** Whether all blocks of a run exist and are free. */
  public boolean isFree(int block, int count) {
    int end = block + count;
    if (end > blocks) {
      return false;
    }
    for (int group = block / GROUP; group * GROUP < end; group++) {
      if ((read(group) & lanes(group, block, end)) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The first run of at least {@code count} free blocks at or behind a block, or -1. */
  public int firstFreeRun(int count, int from) {
    for (int run = firstFree(from); run <= blocks - count; ) {
      int end = firstUsed(run + 1);
      if (end - run >= count) {
        return run;
      }
      run = firstFree(end);
    }
    return -1;
  }

  /** How many blocks are in use. */
  public int usedBlocks() {
    int count = 0;
    for (int group = 0; group <= lastGroup; group++) {
      count += Long.bitCount(used(group));
    }
    return count;
  }

  /** Takes all marks away. */
  public void unmark() {
    for (int group = 0; group <= lastGroup; group++) {
      long bits = valid(group);
      long marks = bits & bits >>> 1 & LOW_BITS;
      if (marks != 0) {
        write(group, read(group) ^ marks << 1);
      }
    }
  }

  /**
   * Frees every head that has no mark together with its tails, and makes the marked ones heads.
   *
   * @param onFree told each freed block, or null
   */
  public Swept sweep(@Nullable IntConsumer onFree) {
    int objects = 0;
    int freed = 0;
    long carry = 0; // 1: the last block of the group before was freed, so tails here go with it
    for (int group = 0; group <= lastGroup; group++) {
      long bits = valid(group);
      if (bits == 0) {
        carry = 0;
        continue;
      }
      long low = bits & LOW_BITS;
      long high = bits >>> 1 & LOW_BITS;
      long heads = low & ~high;
      long marks = low & high;
      long tails = high & ~low;
      // One addition follows all chains of tails: a tail is 11, a 1 added where a chain begins
      // ripples to its end and leaves 00 behind.
      long rippled = tails * 3 + (heads << 2) + carry;
      long dead = heads | tails & ~rippled;
      carry = dead >>> 62;
      if ((dead | marks) != 0) {
        write(group, read(group) & ~(dead * 3 | marks << 1));
        objects += Long.bitCount(heads);
        freed += Long.bitCount(dead);
        if (onFree != null) {
          for (long rest = dead; rest != 0; rest &= rest - 1) {
            onFree.accept(group * GROUP + firstLane(rest));
          }
        }
      }
    }
    return new Swept(objects, freed);
  }

  /**
   * What a sweep has freed.
   *
   * @param objects number of allocations
   * @param blocks number of blocks
   */
  public record Swept(int objects, int blocks) {}

  private long free(int group) {
    return ~used(group) & (group == lastGroup ? lanesOfLastGroup & LOW_BITS : LOW_BITS);
  }

  private long used(int group) {
    long bits = valid(group);
    return (bits | bits >>> 1) & LOW_BITS;
  }

  private long valid(int group) {
    return group == lastGroup ? read(group) & lanesOfLastGroup : read(group);
  }

  private long read(int group) {
    return i64(ram, start + (group << 3));
  }

  private void write(int group, long bits) {
    Memory.i64(ram, start + (group << 3), bits);
  }

  /** Both bits of the lanes of a group that belong to blocks {@code from} to {@code end - 1}. */
  private static long lanes(int group, int from, int end) {
    int first = Math.max(0, from - group * GROUP);
    int behind = end - group * GROUP;
    long lanes = -1L << (first << 1);
    return behind < GROUP ? lanes & ~(-1L << (behind << 1)) : lanes;
  }

  private static int firstLane(long lanes) {
    return Long.numberOfTrailingZeros(lanes) >>> 1;
  }
}
