package org.antaresia.gc.internal;

import static org.antaresia.gc.Memory.WORD_BASE;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The state of each block in two bits, four blocks a byte, low bits first.
 *
 * <pre>
 *  00 FREE    01 HEAD of an allocation    10 TAIL of the one before    11 not used
 * </pre>
 *
 * Whatever looks at many blocks reads 64 bits, that is 32 blocks at once: a <em>group</em>. A lane
 * is the two bits of a block in its group; results are masks that have the low bit of each lane
 * that was found. A group may reach behind the table (never behind the pool), so the last one is
 * masked with the lanes that exist.
 *
 * <p>MicroPython marks a reachable head as 11. Here marks have a table of their own outside of the
 * memory: then nothing is written to this one while marking, and no 64-bit read has to wait for a
 * byte written just before, which took a third of the time.
 */
public final class AllocationTable {
  public static final int FREE = 0;
  public static final int HEAD = 1;
  public static final int TAIL = 2;

  private static final int TAIL_TO_HEAD = 3; // the bits in which they differ

  private static final long LOW_BITS = 0x5555_5555_5555_5555L;
  private static final long HIGH_BITS = ~LOW_BITS;
  private static final int GROUP = 32;

  /** Groups that a method walks over: HotSpot soon compiles what is called often. */
  private static final int STRIDE = 64;

  private final int[] ram;
  private final int start; // index of a word
  private final int blocks;
  private final int lastGroup;
  private final long lanesOfLastGroup;

  public AllocationTable(int[] ram, HeapLayout layout) {
    this.ram = ram;
    start = (layout.table() >> 2) - WORD_BASE;
    blocks = layout.blocks();
    lastGroup = layout.groups() - 1;
    lanesOfLastGroup = lanes(lastGroup, 0, blocks);
  }

  /** The state of a block. */
  public int kind(int block) {
    return ram[start + (block >>> 4)] >>> (block << 1) & 3;
  }

  /** Turns a free run into one allocation. */
  public void claim(int block, int count) {
    extend(block, count);
    ram[start + (block >>> 4)] ^= TAIL_TO_HEAD << (block << 1);
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

  /** The block behind an allocation. */
  public int endOfAllocation(int head) {
    int group = (head + 1) / GROUP;
    long others = notTails(read(group)) & lanes(group, head + 1, blocks);
    while (others == 0 && group < lastGroup) {
      others = notTails(read(++group));
    }
    return Math.min(blocks, group * GROUP + firstLane(others));
  }

  private static long notTails(long bits) {
    return (bits | ~bits >>> 1) & LOW_BITS;
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

  /** The first block in use at or behind a block, at most {@code end}. */
  public int firstUsed(int from, int end) {
    int group = from / GROUP;
    long used = used(group) & lanes(group, from, end);
    while (used == 0) {
      if (++group * GROUP >= end) {
        return end;
      }
      used = used(group);
    }
    return Math.min(end, group * GROUP + firstLane(used));
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

  /** How many blocks just before a block are free, at most {@code max}. */
  public int freeBefore(int block, int max) {
    int count = 0;
    while (count < max && kind(block - 1 - count) == FREE) {
      count++;
    }
    return count;
  }

  /** The first run of at least {@code count} free blocks at or behind a block, or -1. */
  public int firstFreeRun(int count, int from) {
    int begin = Math.min(count, GROUP);
    for (int run = firstShortRun(begin, from); run >= 0; ) {
      int end = firstUsed(run + begin, Math.min(run + count, blocks));
      if (end == run + count) {
        return run;
      }
      run = firstShortRun(begin, end);
    }
    return -1;
  }

  /** The first run of at least {@code count} free blocks, which is no more than a group has. */
  private int firstShortRun(int count, int from) {
    int group = from / GROUP;
    if (group > lastGroup) {
      return -1;
    }
    long free = free(group) & lanes(group, from, blocks);
    while (true) {
      long next = group == lastGroup ? 0 : free(group + 1);
      if (free != 0) {
        long starts = startsOfRuns(count, free, next);
        if (starts != 0) {
          return group * GROUP + firstLane(starts);
        }
      }
      if (group == lastGroup) {
        return -1;
      }
      group++;
      free = next;
    }
  }

  /** The free lanes of a group with {@code count - 1} free lanes behind them. */
  private static long startsOfRuns(int count, long free, long next) {
    long starts = free;
    long nextStarts = next;
    for (int length = 1; length < count; ) { // all of these lanes start runs of that length
      int step = Math.min(length, count - length);
      starts &= starts >>> 2 * step | nextStarts << 64 - 2 * step;
      nextStarts &= nextStarts >>> 2 * step;
      length += step;
    }
    return starts;
  }

  /** How many blocks are in use. */
  public int usedBlocks() {
    int count = 0;
    for (int group = 0; group <= lastGroup; group++) {
      count += Long.bitCount(used(group));
    }
    return count;
  }

  /** Sets for each group the low bit of the lanes where an allocation starts. */
  public void heads(long[] lanes) {
    for (int group = 0; group <= lastGroup; group += STRIDE) {
      heads(lanes, group, Math.min(group + STRIDE, lastGroup + 1));
    }
  }

  /** The same for groups {@code from} to {@code end - 1}. */
  public void heads(long[] lanes, int from, int end) {
    for (int group = from; group < end; group++) {
      lanes[group] = heads(valid(group));
    }
  }

  private static long heads(long bits) {
    return bits & ~(bits >>> 1) & LOW_BITS;
  }

  /**
   * Frees every allocation whose head has no mark.
   *
   * @param unmarked for each group the low bit of the lanes of heads without mark; none is set
   *     afterwards
   * @param onFree told each freed block, or null
   */
  public Swept sweep(long[] unmarked, @Nullable IntConsumer onFree) {
    Swept swept = new Swept();
    for (int group = 0; group <= lastGroup; group += STRIDE) {
      sweep(group, Math.min(group + STRIDE, lastGroup + 1), unmarked, onFree, swept);
    }
    return swept;
  }

  private void sweep(
      int from, int end, long[] unmarked, @Nullable IntConsumer onFree, Swept swept) {
    for (int group = from; group < end; group++) {
      if ((unmarked[group] | swept.carry) == 0) {
        continue; // nothing dies that begins here, or began before
      }
      long dead = dead(valid(group), unmarked[group], swept.carry);
      swept.carry = dead >>> 62;
      if (dead != 0) {
        swept.objects += Long.bitCount(dead & unmarked[group]);
        swept.blocks += Long.bitCount(dead);
        free(group, dead, onFree);
      }
      unmarked[group] = 0;
    }
  }

  /** The lanes of heads without mark and of the tails behind them. */
  private static long dead(long bits, long unmarked, long carry) {
    // One addition follows all chains of tails: a tail is 11, a 1 added where a chain begins
    // ripples to its end and leaves 00 behind.
    long heads = heads(bits) & unmarked;
    long tails = bits >>> 1 & ~bits & LOW_BITS;
    return heads | tails & ~(tails * 3 + (heads << 2) + carry);
  }

  private void free(int group, long lanes, @Nullable IntConsumer onFree) {
    write(group, read(group) & ~(lanes * 3));
    if (onFree != null) {
      for (long rest = lanes; rest != 0; rest &= rest - 1) {
        onFree.accept(group * GROUP + firstLane(rest));
      }
    }
  }

  /** What a sweep has freed. */
  public static final class Swept {
    private int objects;
    private int blocks;
    private long carry; // 1: the last block so far was freed, so tails behind it go with it

    /** Number of allocations. */
    public int objects() {
      return objects;
    }

    /** Number of blocks. */
    public int blocks() {
      return blocks;
    }
  }

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
    return ram[start + (group << 1)] & 0xffff_ffffL | (long) ram[start + (group << 1) + 1] << 32;
  }

  private void write(int group, long bits) {
    ram[start + (group << 1)] = (int) bits;
    ram[start + (group << 1) + 1] = (int) (bits >> 32);
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
