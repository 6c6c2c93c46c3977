package org.antaresia.gc;

import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.fill;
import static org.antaresia.gc.Memory.u8;
import static org.antaresia.gc.internal.HeapLayout.BLOCK;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.antaresia.gc.internal.AllocationTable;
import org.antaresia.gc.internal.CollectionEvent;
import org.antaresia.gc.internal.FinaliserTable;
import org.antaresia.gc.internal.FlightRecorders;
import org.antaresia.gc.internal.HeapLayout;
import org.jspecify.annotations.Nullable;

/**
 * A heap of 16-byte blocks with a conservative, non-moving mark-sweep collector; what it hands out,
 * counts and frees is the same as in a 32-bit MicroPython.
 *
 * <p><b>Where blocks come from.</b> Always the first free run that is long enough. The first free
 * run of all is the <em>open run</em>, from which an allocation merely moves a pointer:
 *
 * <pre>
 *        no free block      taken | free              | no run of n blocks | unknown
 *   |---------------------------^-------------^-------|--------------------^----------|
 *  pool                        next         limit   runEnd           searchFrom[n]
 * </pre>
 *
 * {@code limit} is where the quick path has to stop: at the end of the run, earlier when the
 * allocation threshold comes first, at {@code next} when each allocation needs a look (heap locked,
 * stress mode). So the quick path checks nothing else. The run may go on behind {@code runEnd}: it
 * is looked at step by step, as a long run would take long to walk through each time it opens.
 *
 * <p><b>What stays.</b> What the {@link RootSet} names, and the <em>fresh list</em>: each
 * allocation is on it until its maker has stored it somewhere and calls {@link #release}.
 *
 * <p>Addresses stay valid, as nothing moves. One thread at a time.
 */
public final class Heap {
  private static final int FIRST_FRESH = 64;
  private static final int RUN_CLASSES = 22; // the last one has the runs from 1 MB on
  private static final int LOOK_AROUND = 16; // how far to look for the ends of a run
  private static final int RUN_STEP = 1024; // blocks that an open run is extended by
  private static final int REHEARSALS = 16;
  private static final int TWO_WORDS =
      17; // blocks whose table bits fit two words at any lane of the first
  private static final long HEAD_AND_TAILS = 0xaaaa_aaaa_aaaa_aaa9L;
  private static final byte POISON = (byte) 0xdd;
  private static final int OFF = -1;

  private final int[] ram;
  private final int table; // index of a word
  private final int pool;
  private int next;
  private int limit;
  private int[] fresh = new int[FIRST_FRESH];
  private int freshCount;

  private final HeapLayout layout;
  private final AllocationTable blocks;
  private final FinaliserTable finalisers;
  private final Marker marker;
  private final RootSet roots;
  private final Finaliser finaliser;
  private final int[] searchFrom = new int[RUN_CLASSES];
  private int runEnd;

  private int lockDepth;
  private boolean collecting;
  private boolean automatic = true;
  private boolean stress;
  private boolean verify;
  private @Nullable IntConsumer poison;

  private int threshold = OFF; // in blocks
  private long sinceCollection; // blocks
  private int counted; // allocations of the open run below this address are in the figures
  private long allocated; // bytes
  private long freed;
  private long peak;
  private int rehearsals = REHEARSALS; // that are left
  private int collections;
  private int collected;
  private int freedBlocks;
  private long reclaimed;
  private long pauseNanos;
  private long longestPauseNanos;

  /**
   * Makes an empty heap in the area of {@code bytes} bytes at address {@code start}.
   *
   * @throws IllegalArgumentException if that is not enough for a single table byte
   */
  public Heap(int[] ram, int start, int bytes, RootSet roots, Finaliser finaliser) {
    this.ram = ram;
    this.roots = roots;
    this.finaliser = finaliser;
    layout = HeapLayout.of(start, bytes);
    table = (layout.table() >> 2) - WORD_BASE;
    pool = layout.pool();
    fill(ram, layout.table(), layout.tableBytes(), (byte) 0);
    blocks = new AllocationTable(ram, layout);
    finalisers = new FinaliserTable(ram, layout);
    marker = new Marker(ram, blocks, layout);
    searchFromStart();
  }

  /**
   * Allocates {@code bytes} bytes, rounded up to whole blocks and zeroed.
   *
   * @return a multiple of 16, or 0: nothing was asked for, the heap is locked, or there is no such
   *     free run even after a collection
   */
  public int allocate(int bytes) {
    if (bytes - 1 >>> 4 != 0) {
      return allocateRun(bytes);
    }
    int at = allocateBlock();
    if (at != 0) {
      int words = (at >> 2) - WORD_BASE;
      ram[words] = 0;
      ram[words + 1] = 0;
      ram[words + 2] = 0;
      ram[words + 3] = 0;
    }
    return at;
  }

  /**
   * Allocates one block that is <em>not zeroed</em>: the caller writes all four words before it
   * allocates again.
   *
   * @return as {@link #allocate}
   */
  public int allocateBlock() {
    int at = next;
    if (at == limit) {
      return allocateSlowly(1);
    }
    next = at + BLOCK;
    int block = at - pool >> 4;
    ram[table + (block >> 4)] |= AllocationTable.HEAD << (block << 1);
    keep(at);
    return at;
  }

  /** Whether the next {@link #allocateBlock} takes no collection. */
  public boolean hasFreeBlock() {
    return next != limit;
  }

  /** Whether {@link #allocate} of so many bytes takes no collection, for all that is known. */
  public boolean hasFree(int bytes) {
    return bytes <= limit - next;
  }

  private int allocateRun(int bytes) {
    if (bytes <= 0) {
      return 0;
    }
    int at = next;
    int count = bytes + BLOCK - 1 >>> 4;
    int size = count << 4;
    if (count <= TWO_WORDS && size <= limit - at) {
      next = at + size;
      int block = at - pool >> 4;
      int word = table + (block >> 4);
      long kinds = (HEAD_AND_TAILS & -1L >>> -2 * count) << ((block & 15) << 1);
      ram[word] |= (int) kinds;
      ram[word + 1] |= (int) (kinds >>> 32);
      keep(at);
    } else {
      at = allocateSlowly(count);
    }
    if (at != 0) {
      clear(at, size);
    }
    return at;
  }

  private void clear(int at, int bytes) {
    int word = (at >> 2) - WORD_BASE;
    Arrays.fill(ram, word, word + (bytes >> 2), 0);
  }

  /**
   * Allocates like {@link #allocate}; the {@link Finaliser} is told before a collection frees the
   * object. {@link #free} does not tell it.
   */
  public int allocateWithFinaliser(int bytes) {
    int at = allocate(bytes);
    if (at != 0) {
      announce(at);
    }
    return at;
  }

  /** Has the {@link Finaliser} told before a collection frees the allocation at an address. */
  public void announce(int at) {
    finalisers.set(headAt(at));
  }

  private int allocateSlowly(int count) {
    if (isLocked()) {
      return 0;
    }
    count();
    boolean mayCollect = automatic;
    if (mayCollect && (stress || threshold != OFF && sinceCollection >= threshold)) {
      collect();
      mayCollect = false;
    }
    int at = take(count);
    if (at == 0 && mayCollect) {
      collect();
      at = take(count);
    }
    if (at != 0) {
      keep(at);
    }
    return at;
  }

  /** Claims the first free run that is long enough; 0 if there is none. */
  private int take(int count) {
    if (next == runEnd) {
      openRun();
    }
    if (count > runEnd - next >> 4) {
      extendRun(count);
    }
    int at = next;
    if (count <= runEnd - at >> 4) {
      next = at + (count << 4);
    } else {
      at = takeBehindOpenRun(count);
    }
    if (at != 0) {
      blocks.claim(blockAt(at), count);
    }
    settle();
    return at;
  }

  private void openRun() {
    int allocated = blockAt(next);
    if (rehearsals != 0 && allocated >= RUN_STEP) {
      rehearsals--;
      marker.rehearse(allocated - RUN_STEP, allocated);
    }
    next = addressOf(blocks.firstFree(blockAt(searchFrom[1])));
    counted = next;
    runEnd = next;
    extendRun(RUN_STEP);
  }

  /** Looks whether the open run goes on for so many blocks from {@link #next}. */
  private void extendRun(int count) {
    int end = (int) Math.min(layout.blocks(), (long) blockAt(next) + count);
    runEnd = addressOf(blocks.firstUsed(blockAt(runEnd), end));
    searchFrom[1] = Math.max(searchFrom[1], runEnd);
  }

  private int takeBehindOpenRun(int count) {
    int from = runEnd;
    int runClass = 1;
    for (; runClass < RUN_CLASSES && blocksOfClass(runClass) <= count; runClass++) {
      from = Math.max(from, searchFrom[runClass]); // no shorter run, then no longer one either
    }
    int block = blocks.firstFreeRun(count, blockAt(from));
    int end = block < 0 ? layout.poolEnd() : addressOf(block + count);
    if (blocksOfClass(runClass - 1) == count) {
      searchFrom[runClass - 1] = end;
    } else if (runClass < RUN_CLASSES) {
      searchFrom[runClass] = Math.max(searchFrom[runClass], end);
    }
    if (block < 0) {
      return 0;
    }
    sinceCollection += count;
    allocated += (long) count << 4;
    return addressOf(block);
  }

  /** The least length of a run of a class: 1 to 8, then 16, 32 and so on. */
  private static int blocksOfClass(int runClass) {
    return runClass <= 8 ? runClass : 1 << runClass - 5;
  }

  /** Brings figures and {@link #limit} up to date with the open run. */
  private void settle() {
    count();
    if (stress || isLocked()) {
      limit = next;
    } else if (threshold == OFF || !automatic) {
      limit = runEnd;
    } else {
      long budget = Math.max(0, threshold - sinceCollection) << 4;
      limit = (int) Math.min(runEnd, next + budget);
    }
  }

  /** Adds to the figures what the quick path has allocated. */
  private void count() {
    int bytes = next - counted;
    counted = next;
    sinceCollection += bytes >> 4;
    allocated += bytes;
    peak = Math.max(peak, allocated - freed);
  }

  private void searchFromStart() {
    next = pool;
    counted = pool;
    runEnd = pool;
    Arrays.fill(searchFrom, pool);
    settle();
  }

  /**
   * Changes the size of an allocation: in place if it shrinks or the blocks behind it are free,
   * else by moving it. New blocks are zeroed. Address 0 allocates, 0 bytes free.
   *
   * @return where the allocation is now, or 0 on failure, which leaves it as it was
   */
  public int reallocate(int at, int bytes, boolean mayMove) {
    if (at == 0) {
      return allocate(bytes);
    }
    if (bytes == 0) {
      free(at);
      return 0;
    }
    if (isLocked() || bytes < 0) {
      return 0;
    }
    int block = headAt(at);
    int end = blocks.endOfAllocation(block);
    int newEnd = block + (bytes + BLOCK - 1 >>> 4);
    if (newEnd < end) {
      freeRun(newEnd, end);
    } else if (blocks.isFree(end, newEnd - end)) {
      grow(end, newEnd);
    } else {
      return mayMove ? move(block, end, bytes) : 0;
    }
    return at;
  }

  private void grow(int end, int newEnd) {
    int from = addressOf(end);
    int size = newEnd - end << 4;
    blocks.extend(end, newEnd - end);
    clear(from, size);
    count();
    allocated += size; // but growth in place does not count for the threshold
    if (from == next) {
      next += size;
      counted = next;
      runEnd = Math.max(runEnd, next);
    }
    settle();
  }

  private int move(int block, int end, int bytes) {
    int from = addressOf(block);
    keep(from); // else a collection might free it, when only the caller's Java code knows it
    int to = finalisers.isSet(block) ? allocateWithFinaliser(bytes) : allocate(bytes);
    if (to != 0) {
      copy(ram, from, to, end - block << 4);
      free(from);
    }
    return to;
  }

  /**
   * Frees an allocation at once, without telling the finaliser; nothing happens for address 0 or
   * while the heap is locked (then the next collection frees it).
   *
   * @throws IllegalArgumentException if no allocation starts there
   */
  public void free(int at) {
    if (at == 0 || lockDepth > 0) {
      return;
    }
    int block = headAt(at);
    finalisers.clear(block);
    freeRun(block, blocks.endOfAllocation(block));
  }

  private void freeRun(int from, int end) {
    blocks.release(from, end - from);
    if (poison != null) {
      for (int block = from; block < end; block++) {
        poison.accept(block);
      }
    }
    count();
    int at = addressOf(from);
    int endAt = addressOf(end);
    freed += endAt - at;
    if (at >= next) {
      searchNoLaterThan(from, end);
    } else {
      if (endAt != next) { // else the open run just starts earlier
        int oldRun = blockAt(next);
        int oldEnd = blockAt(runEnd);
        runEnd = endAt;
        if (oldRun != oldEnd) {
          searchNoLaterThan(oldRun, oldEnd);
        }
      }
      next = at;
      counted = at;
    }
    settle();
  }

  /**
   * Makes searches see free blocks behind the open run, alone or together with what is free around
   * them. What is short stays out of the searches for long runs: else one freed block would send
   * them through all the holes of a fragmented heap again.
   */
  private void searchNoLaterThan(int from, int end) {
    int before = blocks.freeBefore(from, Math.min(LOOK_AROUND, from - blockAt(runEnd)));
    int behind = blocks.firstUsed(end, Math.min(end + LOOK_AROUND, layout.blocks())) - end;
    boolean ends = before < LOOK_AROUND && behind < LOOK_AROUND;
    int length = ends ? before + end - from + behind : layout.blocks();
    for (int c = 1; c < RUN_CLASSES && blocksOfClass(c) <= length; c++) {
      int start = Math.max(runEnd, addressOf(from - blocksOfClass(c) + 1));
      searchFrom[c] = Math.min(searchFrom[c], start);
    }
  }

  /** Bytes of the allocation that starts at an address, whole blocks; 0 if none starts there. */
  public int sizeOf(int at) {
    if (!isBlock(at)) {
      return 0;
    }
    int block = blockAt(at);
    return blocks.endOfAllocation(block) - block << 4;
  }

  /** Whether an allocation starts at an address. */
  public boolean isBlock(int at) {
    int block = blockAt(at);
    return block >= 0 && block < layout.blocks() && blocks.kind(block) == AllocationTable.HEAD;
  }

  private int headAt(int at) {
    if (!isBlock(at)) {
      throw new IllegalArgumentException("no allocation at 0x" + Integer.toHexString(at));
    }
    return blockAt(at);
  }

  /** Out of range, perhaps negative, when the address is not that of a block. */
  private int blockAt(int at) {
    return Integer.rotateRight(at - pool, 4);
  }

  private int addressOf(int block) {
    return pool + (block << 4);
  }

  /** Where the fresh list ends now; what is allocated from here on is a root until released. */
  public int freshMark() {
    return freshCount;
  }

  /** Cuts the fresh list: what was allocated since the mark must be reachable by itself now. */
  public void release(int mark) {
    if (mark < freshCount) {
      freshCount = mark;
    }
  }

  /** Puts an object word on the fresh list, as if it had just been allocated. */
  public void keep(int word) {
    if (freshCount == fresh.length) {
      makeRoomForFresh();
    }
    fresh[freshCount++] = word;
  }

  private void makeRoomForFresh() {
    if (freshCount >= layout.blocks()) {
      keepFirstOfEachFresh();
    }
    if (freshCount >= fresh.length >> 1) {
      fresh = Arrays.copyOf(fresh, Math.max(FIRST_FRESH, fresh.length << 1));
    }
  }

  /**
   * Changes places with a thread that waits: afterwards the heap has its fresh list and locks, and
   * {@code waiting} what the heap had.
   */
  public void exchange(HeapRegisters waiting) {
    int[] otherFresh = waiting.fresh;
    int otherCount = waiting.freshCount;
    int otherLocks = waiting.lockDepth;
    waiting.fresh = fresh;
    waiting.freshCount = freshCount;
    waiting.lockDepth = lockDepth;
    fresh = otherFresh;
    freshCount = otherCount;
    lockDepth = otherLocks;
    settle();
  }

  /**
   * Drops what is named twice and what is no allocation, or no longer. Entries only move towards
   * the start, where they are released later than they could be, never earlier.
   */
  private void keepFirstOfEachFresh() {
    int kept = 0;
    marker.begin();
    for (int i = 0; i < freshCount; i++) {
      int word = fresh[i];
      if (marker.mark(word)) {
        fresh[kept++] = word;
      }
    }
    freshCount = kept;
  }

  /**
   * Frees all that cannot be reached, after its finalisers have run. Does nothing inside a
   * collection, that is when a finaliser calls it.
   *
   * @return number of allocations freed
   */
  public int collect() {
    return collect(true);
  }

  /** Frees everything, after all finalisers have run: the end of an interpreter. */
  public int sweepAll() {
    return collect(false);
  }

  private int collect(boolean mark) {
    if (collecting) {
      return 0;
    }
    CollectionEvent event = FlightRecorders.begin();
    long begin = System.nanoTime();
    count();
    collecting = true;
    limit = next;
    try {
      marker.begin();
      if (mark) {
        markAll();
      }
      finaliseUnmarked();
      AllocationTable.Swept swept = marker.sweep(poison);
      collected = swept.objects();
      freedBlocks = swept.blocks();
    } finally {
      collecting = false;
      searchFromStart();
    }
    sinceCollection = 0;
    settle();
    collections++;
    reclaimed += (long) freedBlocks << 4;
    long pause = System.nanoTime() - begin;
    pauseNanos += pause;
    longestPauseNanos = Math.max(longestPauseNanos, pause);
    if (event != null) {
      event.end(this);
    }
    if (verify) {
      verify();
    }
    return collected;
  }

  private void markAll() {
    roots.visit(marker);
    for (int i = 0; i < freshCount; i++) {
      marker.word(fresh[i]);
    }
    marker.finish();
  }

  private void finaliseUnmarked() {
    int end = layout.blocks();
    for (int block = finalisers.next(0); block < end; block = finalisers.next(block + 1)) {
      if (marker.isUnmarked(block)) {
        finalisers.clear(block);
        finaliser.finalise(addressOf(block));
      }
    }
  }

  /** Whether a collection runs, that is whether a {@link Finaliser} is asking. */
  public boolean isCollecting() {
    return collecting;
  }

  /** Makes allocations fail and {@link #free} do nothing until {@link #unlock}; may be nested. */
  public void lock() {
    lockDepth++;
    settle();
  }

  /**
   * Takes one lock away, if there is one.
   *
   * @return how many are left
   */
  public int unlock() {
    lockDepth = Math.max(0, lockDepth - 1);
    settle();
    return lockDepth;
  }

  /** How many locks are held. */
  public int lockDepth() {
    return lockDepth;
  }

  /** Whether allocations fail: locked, or inside a collection. */
  public boolean isLocked() {
    return lockDepth > 0 || collecting;
  }

  /** Whether an allocation may collect ({@code gc.enable()}, {@code gc.disable()}). */
  public boolean isAutomatic() {
    return automatic;
  }

  /** Lets allocations collect, or fail at once when there is no room. */
  public void automatic(boolean on) {
    automatic = on;
    settle();
  }

  /** After how many allocated bytes an allocation collects first; -1 when it never does. */
  public int threshold() {
    return threshold == OFF ? OFF : threshold << 4;
  }

  /** Sets the threshold in bytes, whole blocks count; a negative number turns it off. */
  public void threshold(int bytes) {
    threshold = bytes < 0 ? OFF : bytes >> 4;
    settle();
  }

  /** Collects at each allocation, to find references that are not rooted. */
  public void stress(boolean on) {
    stress = on;
    settle();
  }

  /** Fills what is freed with 0xdd, to find uses of it. */
  public void poison(boolean on) {
    poison = on ? this::poison : null;
  }

  private void poison(int block) {
    fill(ram, addressOf(block), BLOCK, POISON);
  }

  /** Checks the tables after each collection as {@link #verify()} does. */
  public void verify(boolean on) {
    verify = on;
  }

  /**
   * Walks through the tables.
   *
   * @throws IllegalStateException if they contradict each other
   */
  public void verify() {
    int end = layout.blocks();
    int before = AllocationTable.FREE;
    int open = blockAt(next);
    int openEnd = blockAt(runEnd);
    require(next <= limit && limit <= runEnd, "limit outside of the open run", open);
    for (int block = 0; block < end; block++) {
      int kind = blocks.kind(block);
      require(kind <= AllocationTable.TAIL, "unknown state", block);
      require(
          kind != AllocationTable.TAIL || before != AllocationTable.FREE, "tail of nothing", block);
      require(
          kind == AllocationTable.HEAD || !finalisers.isSet(block), "finaliser of nothing", block);
      require(kind != AllocationTable.FREE || block >= open, "free before the open run", block);
      require(kind == AllocationTable.FREE || block < open || block >= openEnd, "open run", block);
      before = kind;
    }
    require(u8(ram, layout.table() + (end >> 2)) == 0, "gap overwritten", end);
    for (int c = 1; c < RUN_CLASSES; c++) {
      int run = blocks.firstFreeRun(blocksOfClass(c), openEnd);
      require(run < 0 || run >= blockAt(searchFrom[c]), "run overlooked", run);
    }
  }

  private void require(boolean condition, String problem, int block) {
    if (!condition) {
      throw new IllegalStateException(
          "heap: " + problem + " at 0x" + Integer.toHexString(addressOf(block)));
    }
  }

  /** The state of the block at an address of the pool: 0 free, 1 head, 2 tail. */
  public int kind(int at) {
    return blocks.kind(blockAt(at));
  }

  /** Address of the first block. */
  public int pool() {
    return pool;
  }

  /** Bytes of the pool. */
  public int total() {
    return layout.poolBytes();
  }

  /** Bytes in use, whole blocks: {@code gc.mem_alloc()}. */
  public int used() {
    return blocks.usedBlocks() << 4;
  }

  /** Bytes not in use: {@code gc.mem_free()}. */
  public int free() {
    return total() - used();
  }

  /** Counts allocations by walking over all blocks. */
  public HeapInfo info() {
    int oneBlocks = 0;
    int twoBlocks = 0;
    int maxBlock = 0;
    int maxFree = 0;
    int behind;
    for (int block = 0; block < layout.blocks(); block = behind) {
      if (blocks.kind(block) == AllocationTable.FREE) {
        behind = blocks.firstUsed(block, layout.blocks());
        maxFree = Math.max(maxFree, behind - block);
      } else {
        behind = blocks.endOfAllocation(block);
        int count = behind - block;
        maxBlock = Math.max(maxBlock, count);
        oneBlocks += count == 1 ? 1 : 0;
        twoBlocks += count == 2 ? 1 : 0;
      }
    }
    return new HeapInfo(total(), used(), free(), oneBlocks, twoBlocks, maxBlock, maxFree);
  }

  /** Bytes allocated since the beginning, whole blocks. */
  public long allocated() {
    return allocated + next - counted; // changes nothing: any thread may ask
  }

  /** Bytes allocated and not freed by {@link #free}; what collections free is not subtracted. */
  public long current() {
    return allocated() - freed;
  }

  /** The highest value of {@link #current} so far. */
  public long peak() {
    count();
    return peak;
  }

  /** Number of collections so far. */
  public int collections() {
    return collections;
  }

  /** Number of allocations that the last collection freed. */
  public int collected() {
    return collected;
  }

  /** Number of blocks that the last collection freed. */
  public int freedBlocks() {
    return freedBlocks;
  }

  /** Number of bytes that all collections have freed. */
  public long reclaimed() {
    return reclaimed;
  }

  /** How long all collections took together, finalisers included. */
  public long pauseNanos() {
    return pauseNanos;
  }

  /** How long the longest collection took. */
  public long longestPauseNanos() {
    return longestPauseNanos;
  }
}
