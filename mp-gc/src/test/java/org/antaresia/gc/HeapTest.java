package org.antaresia.gc;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeapTest {
  private static final int BLOCKS = 124; // of 2048 bytes

  private final Machine machine = new Machine(2048);
  private final Heap heap = machine.heap;

  @Nested
  class Layout {
    /** Measured: gc.mem_alloc() + gc.mem_free() of the 32-bit unix build, -X heapsize=. */
    @ParameterizedTest
    @CsvSource({
      "2048, 1984",
      "2049, 1984",
      "2100, 1984",
      "2500, 2432",
      "3000, 2880",
      "4096, 3968",
      "5000, 4864",
      "8192, 8000",
      "10000, 9728",
      "16384, 16000",
      "20000, 19520",
      "32768, 32000",
      "49152, 48000",
      "65536, 64000",
      "65537, 64000",
      "102400, 100032",
      "131072, 128064",
      "131073, 128064",
      "1048576, 1024512",
      "2097152, 2049088",
      "16777216, 16392960"
    })
    void poolIsAsLargeAsTheGenuineOne(int bytes, int total) {
      Heap heap = new Machine(bytes).heap;
      assertEquals(total, heap.total());
      assertEquals(total, heap.free());
      assertEquals(0, heap.used());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 12, 16, 20})
    void poolEndsAlignedWhereverTheAreaStarts(int offset) {
      Heap heap =
          new Heap(new int[1024], RAM_BASE + offset, 3000, marker -> {}, machine.finalised::add);
      int end = heap.pool() + heap.total();
      assertEquals(0, end % 16);
      assertTrue(end <= RAM_BASE + offset + 3000 && end > RAM_BASE + offset + 3000 - 16);
    }

    @Test
    void areaStartsAtAWord() {
      assertThrows(
          IllegalArgumentException.class,
          () -> new Heap(new int[1024], RAM_BASE + 2, 3000, marker -> {}, at -> {}));
    }

    @Test
    void smallestHeapHasFourBlocks() {
      Machine tiny = new Machine(80);
      assertEquals(64, tiny.heap.total());
      for (int i = 0; i < 4; i++) {
        assertEquals(tiny.heap.pool() + 16 * i, tiny.root(16));
      }
      assertEquals(0, tiny.allocate(16));
      assertThrows(IllegalArgumentException.class, () -> new Machine(64));
      assertThrows(IllegalArgumentException.class, () -> new Machine(0));
    }

    @Test
    void clearsWhatWasThereBefore() {
      Memory.fill(machine.ram, RAM_BASE, machine.ram.length, (byte) 0xff);
      Heap second = new Heap(machine.ram, RAM_BASE, 2048, machine, machine);
      second.verify();
      assertEquals(0, second.used());
    }
  }

  @Nested
  class Allocating {
    @ParameterizedTest
    @CsvSource({"1, 16", "16, 16", "17, 32", "48, 48", "448, 448", "449, 464", "1984, 1984"})
    void roundsUpToWholeBlocks(int bytes, int size) {
      int at = machine.allocate(bytes);
      assertEquals(heap.pool(), at);
      assertEquals(size, heap.sizeOf(at));
      assertEquals(size, heap.used());
      assertEquals(1984 - size, heap.free());
    }

    @Test
    void givesNothingForNothing() {
      assertEquals(0, heap.allocate(0));
      assertEquals(0, heap.allocate(-1));
      assertEquals(0, heap.allocate(Integer.MIN_VALUE));
      assertEquals(0, heap.allocateWithFinaliser(0));
      assertEquals(0, heap.used());
    }

    @ParameterizedTest
    @ValueSource(ints = {1985, 1 << 20, Integer.MAX_VALUE})
    void givesNothingForTooMuch(int bytes) {
      assertEquals(0, heap.allocate(bytes));
      assertEquals(1, heap.collections());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 40, 64, 100, 1000})
    void zeroesAllBlocks(int bytes) {
      Memory.fill(machine.ram, heap.pool(), heap.total(), (byte) 0x55);
      int at = machine.allocate(bytes);
      for (int i = 0; i < heap.sizeOf(at); i++) {
        assertEquals(0, Memory.u8(machine.ram, at + i));
      }
      assertEquals(0x55, Memory.u8(machine.ram, at + heap.sizeOf(at)));
    }

    @Test
    void leavesSingleBlocksAsTheyWereWhenAskedTo() {
      Memory.fill(machine.ram, heap.pool(), heap.total(), (byte) 0x55);
      int at = heap.allocateBlock();
      assertEquals(16, heap.sizeOf(at));
      assertEquals(0x55555555, machine.word(at));
    }

    @Test
    void takesTheFirstRunThatIsLongEnough() {
      int[] at = new int[12];
      for (int i = 0; i < at.length; i++) {
        at[i] = machine.root(16);
      }
      heap.free(at[1]);
      heap.free(at[4]);
      heap.free(at[5]);
      heap.free(at[8]);
      heap.free(at[9]);
      heap.free(at[10]);
      assertEquals(at[8], heap.allocate(48));
      assertEquals(at[4], heap.allocate(20));
      assertEquals(at[11] + 16, heap.allocate(20));
      assertEquals(at[1], heap.allocate(1));
      assertEquals(at[11] + 48, heap.allocate(1));
    }

    @Test
    void joinsWhatIsFreedSideBySide() {
      int[] at = new int[BLOCKS];
      for (int i = 0; i < BLOCKS; i++) {
        at[i] = machine.root(16);
      }
      heap.free(at[51]);
      heap.free(at[50]);
      heap.free(at[53]);
      heap.free(at[52]);
      assertEquals(at[50], heap.allocate(64));
      assertEquals(0, heap.allocate(1));
    }

    @Test
    void usesEveryBlock() {
      for (int i = 0; i < BLOCKS; i++) {
        assertEquals(heap.pool() + 16 * i, machine.root(16));
      }
      assertEquals(0, heap.allocate(1));
      assertEquals(0, heap.free());
      heap.verify();
    }

    @Test
    void collectsOnceAndTriesAgain() {
      machine.root(16);
      machine.allocate(1900);
      assertEquals(0, heap.collections());
      assertEquals(heap.pool() + 16, machine.root(1900));
      assertEquals(1, heap.collections());
      assertEquals(0, machine.allocate(100));
      assertEquals(2, heap.collections());
    }

    @Test
    void failsAtOnceWhenItMayNotCollect() {
      heap.automatic(false);
      assertFalse(heap.isAutomatic());
      machine.allocate(1900);
      assertEquals(0, machine.allocate(1900));
      assertEquals(0, heap.collections());
      heap.automatic(true);
      assertNotEquals(0, machine.allocate(1900));
    }

    @Test
    void staysUsableAfterFailure() {
      machine.root(1000);
      assertEquals(0, machine.allocate(1000));
      assertNotEquals(0, machine.root(900));
      assertNotEquals(0, machine.root(10));
      heap.verify();
    }
  }

  @Nested
  class Freeing {
    @Test
    void givesBackAllBlocks() {
      int first = machine.allocate(100);
      int second = machine.allocate(16);
      heap.free(first);
      assertEquals(16, heap.used());
      assertFalse(heap.isBlock(first));
      assertEquals(0, heap.sizeOf(first));
      assertTrue(heap.isBlock(second));
    }

    @Test
    void ignoresNull() {
      heap.free(0);
      assertEquals(0, heap.used());
    }

    @Test
    void refusesWhatIsNotAllocated() {
      int at = machine.allocate(40);
      heap.free(at);
      assertThrows(IllegalArgumentException.class, () -> heap.free(at));
      int again = machine.allocate(40);
      assertThrows(IllegalArgumentException.class, () -> heap.free(again + 16));
      assertThrows(IllegalArgumentException.class, () -> heap.free(again + 4));
      assertThrows(IllegalArgumentException.class, () -> heap.free(0x0800_0000));
      assertThrows(IllegalArgumentException.class, () -> heap.free(heap.pool() + heap.total()));
      assertThrows(IllegalArgumentException.class, () -> heap.reallocate(4, 1, true));
    }

    @Test
    void tellsNoFinaliser() {
      heap.free(machine.allocateWithFinaliser(16));
      machine.allocate(16);
      heap.collect();
      assertTrue(machine.finalised.isEmpty());
    }
  }

  @Nested
  class Reallocating {
    @Test
    void allocatesForNull() {
      assertEquals(heap.pool(), heap.reallocate(0, 20, true));
      assertEquals(32, heap.used());
    }

    @Test
    void freesForZeroBytes() {
      int at = machine.allocate(20);
      assertEquals(0, heap.reallocate(at, 0, true));
      assertEquals(0, heap.used());
    }

    @Test
    void shrinksInPlace() {
      int at = machine.allocate(100);
      machine.allocate(16);
      assertEquals(at, heap.reallocate(at, 33, false));
      assertEquals(48, heap.sizeOf(at));
      assertEquals(at + 48, heap.allocate(64));
    }

    @Test
    void growsIntoFreeBlocksAndZeroesThem() {
      Memory.fill(machine.ram, heap.pool(), heap.total(), (byte) 0x55);
      int at = machine.allocate(16);
      assertEquals(at, heap.reallocate(at, 1000, false));
      assertEquals(1008, heap.sizeOf(at));
      assertEquals(0, machine.word(at + 16));
      assertEquals(0, machine.word(at + 1004));
      assertEquals(at + 1008, heap.allocate(16));
    }

    @Test
    void growsUpToTheEndOfTheHeap() {
      int at = machine.root(16);
      assertEquals(at, heap.reallocate(at, 1984, false));
      assertEquals(0, heap.reallocate(at, 1985, false));
      assertEquals(1984, heap.sizeOf(at));
      assertEquals(0, heap.allocate(1));
    }

    @Test
    void growsFurtherThanTheHeapLooksAhead() {
      Machine large = new Machine(1 << 20);
      int at = large.root(16);
      assertEquals(at, large.heap.reallocate(at, 500_000, false));
      large.heap.verify();
      assertEquals(at + 500_000, large.allocate(16));
      assertEquals(at + 500_016, large.allocate(100_000));
      large.heap.verify();
    }

    @Test
    void movesWhenItMust() {
      int at = machine.root(32);
      machine.word(at + 28, 0x1234567);
      int neighbour = machine.root(16);
      assertEquals(0, heap.reallocate(at, 48, false));
      int moved = heap.reallocate(at, 48, true);
      assertEquals(neighbour + 16, moved);
      assertEquals(0x1234567, machine.word(moved + 28));
      assertEquals(0, machine.word(moved + 32));
      assertFalse(heap.isBlock(at));
    }

    @Test
    void keepsTheFinaliserWhenItMoves() {
      int at = machine.allocateWithFinaliser(16);
      machine.root(16);
      int moved = heap.reallocate(at, 32, true);
      heap.release(0);
      heap.collect();
      assertEquals(List.of(moved), machine.finalised);
    }

    @Test
    void leavesTheOldOneOnFailure() {
      int at = machine.allocate(32); // reachable from nowhere
      machine.word(at, 0x1234567);
      machine.root(16);
      assertEquals(0, heap.reallocate(at, 1984, true));
      assertEquals(0, heap.reallocate(at, Integer.MAX_VALUE, true));
      assertEquals(0, heap.reallocate(at, -1, true));
      assertEquals(0x1234567, machine.word(at));
      assertEquals(32, heap.sizeOf(at));
    }
  }

  @Nested
  class Locking {
    @Test
    void failsAllocationsAndIgnoresFrees() {
      int at = machine.root(16);
      heap.lock();
      assertTrue(heap.isLocked());
      assertEquals(0, heap.allocate(16));
      assertEquals(0, heap.allocate(100));
      assertEquals(0, heap.allocateBlock());
      assertEquals(0, heap.allocateWithFinaliser(16));
      assertEquals(0, heap.reallocate(at, 32, true));
      heap.free(at);
      assertTrue(heap.isBlock(at));
      assertEquals(0, heap.collections());
      assertEquals(0, heap.unlock());
      assertEquals(at + 16, heap.allocate(16));
    }

    @Test
    void nests() {
      heap.lock();
      heap.lock();
      assertEquals(2, heap.lockDepth());
      assertEquals(1, heap.unlock());
      assertEquals(0, heap.allocate(16));
      assertEquals(0, heap.unlock());
      assertEquals(0, heap.unlock());
      assertNotEquals(0, heap.allocate(16));
    }

    @Test
    void doesNotKeepFromCollecting() {
      machine.allocate(16);
      heap.lock();
      assertEquals(1, heap.collect());
    }
  }

  @Nested
  class Threshold {
    @Test
    void isOffAtFirst() {
      assertEquals(-1, heap.threshold());
    }

    @Test
    void countsWholeBlocks() {
      heap.threshold(1000);
      assertEquals(992, heap.threshold());
      heap.threshold(-7);
      assertEquals(-1, heap.threshold());
    }

    @Test
    void collectsBeforeTheAllocationThatFollows() {
      heap.threshold(64);
      for (int i = 0; i < 4; i++) {
        machine.allocate(16);
      }
      assertEquals(0, heap.collections());
      machine.allocate(16);
      assertEquals(1, heap.collections());
      machine.allocate(160);
      assertEquals(1, heap.collections());
      machine.allocate(16);
      assertEquals(2, heap.collections());
    }

    @Test
    void zeroCollectsEachTime() {
      heap.threshold(0);
      machine.allocate(16);
      machine.allocate(16);
      assertEquals(2, heap.collections());
      heap.automatic(false);
      machine.allocate(16);
      assertEquals(2, heap.collections());
    }

    @Test
    void startsAgainAfterCollect() {
      heap.threshold(32);
      machine.allocate(32);
      heap.collect();
      machine.allocate(16);
      assertEquals(1, heap.collections());
    }
  }

  @Nested
  class Figures {
    @Test
    void infoDescribesTheBlocks() {
      int hole = machine.root(48);
      machine.root(16);
      machine.root(32);
      machine.root(16);
      machine.root(80);
      heap.free(hole);
      assertEquals(new HeapInfo(1984, 144, 1840, 2, 1, 5, 112), heap.info());
    }

    @Test
    void infoSeesAFreeTailShorterThanAHole() {
      int hole = machine.root(1000);
      machine.root(900);
      heap.free(hole);
      assertEquals(63, heap.info().maxFree());
    }

    @Test
    void statesOfBlocks() {
      int at = machine.root(40);
      assertEquals(1, heap.kind(at));
      assertEquals(2, heap.kind(at + 16));
      assertEquals(2, heap.kind(at + 32));
      assertEquals(0, heap.kind(at + 48));
    }

    @Test
    void countsWhatWasAllocatedAndFreed() {
      int at = machine.allocate(100);
      machine.allocate(1);
      heap.free(at);
      machine.allocate(16);
      assertEquals(112 + 16 + 16, heap.allocated());
      assertEquals(32, heap.current());
      assertEquals(128, heap.peak());
      heap.collect();
      assertEquals(32, heap.current());
    }

    @Test
    void countsGrowthInPlace() {
      int at = machine.allocate(16);
      heap.reallocate(at, 160, true);
      assertEquals(160, heap.allocated());
      heap.reallocate(at, 16, true);
      assertEquals(16, heap.current());
      assertEquals(160, heap.peak());
    }

    @Test
    void countsCollections() {
      machine.allocate(16);
      machine.allocate(40);
      machine.root(16);
      assertEquals(2, heap.collect());
      assertEquals(2, heap.collected());
      assertEquals(4, heap.freedBlocks());
      assertEquals(1, heap.collections());
      assertEquals(4 << 4, heap.reclaimed());
      machine.allocate(40);
      long pause = heap.pauseNanos();
      assertTrue(pause > 0);
      assertEquals(pause, heap.longestPauseNanos());
      heap.collect();
      assertEquals(7 << 4, heap.reclaimed());
      assertTrue(heap.pauseNanos() > pause);
      assertTrue(heap.pauseNanos() > heap.longestPauseNanos());
    }
  }
}
