package org.antaresia.gc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CollectionTest {
  private final Machine machine = new Machine(16384);
  private final Heap heap = machine.heap;

  @Nested
  class Reaching {
    @Test
    void freesBlocksNobodyReaches() {
      int lost = machine.allocate(100);
      int kept = machine.root(100);
      assertEquals(1, heap.collect());
      assertFalse(heap.isBlock(lost));
      assertEquals(112, heap.sizeOf(kept));
    }

    @Test
    void followsEachWordOfAnObject() {
      int root = machine.root(160);
      for (int i = 0; i < 40; i++) {
        machine.word(root + 4 * i, machine.allocate(16 + i));
      }
      assertEquals(0, heap.collect());
      machine.word(root + 156, 0);
      assertEquals(1, heap.collect());
    }

    @Test
    void freesCycles() {
      int a = machine.allocate(16);
      int b = machine.allocate(16);
      machine.word(a, b);
      machine.word(b, a);
      machine.roots.add(b);
      assertEquals(0, heap.collect());
      machine.roots.clear();
      assertEquals(2, heap.collect());
    }

    @Test
    void takesOnlyTheAddressOfAHeadForAReference() {
      int at = machine.allocate(32);
      int odd = machine.root(64);
      machine.word(odd, at + 1);
      machine.word(odd + 4, at + 4);
      machine.word(odd + 8, at + 16);
      machine.word(odd + 12, at - heap.pool());
      machine.word(odd + 16, heap.pool() - 16);
      machine.word(odd + 20, heap.pool() + heap.total());
      machine.word(odd + 24, -16);
      assertEquals(1, heap.collect());
    }

    @Test
    void takesRangesAsRoots() {
      int stack = Memory.RAM_BASE;
      int[] ram = new int[1024];
      Heap heap =
          new Heap(ram, stack + 64, 4032, marker -> marker.range(stack + 8, stack + 16), at -> {});
      for (int i = 0; i < 6; i++) {
        Memory.i32(ram, stack + 4 * i, heap.allocate(16));
      }
      heap.release(0);
      assertEquals(4, heap.collect());
      assertTrue(heap.isBlock(Memory.i32(ram, stack + 8)));
      assertTrue(heap.isBlock(Memory.i32(ram, stack + 12)));
    }

    @Test
    void freesAroundLongAllocations() {
      for (int tails : new int[] {1, 27, 28, 29, 30, 31, 32, 33, 63, 64, 65, 200}) {
        for (int before = 0; before < 33; before++) {
          Machine machine = new Machine(16384);
          for (int i = 0; i < before; i++) {
            machine.allocate(16);
          }
          int lost = machine.allocate(16 + 16 * tails);
          int kept = machine.root(16 + 16 * tails);
          machine.allocate(16 + 16 * tails);
          machine.root(16);
          assertEquals(before + 2, machine.heap.collect());
          assertFalse(machine.heap.isBlock(lost));
          assertEquals(16 + 16 * tails, machine.heap.sizeOf(kept));
          assertEquals(32 + 16 * tails, machine.heap.used());
          assertEquals(lost - 16 * before, machine.heap.allocate(16 * tails + 16));
        }
      }
    }

    @Test
    void followsAChainOfAMillion() {
      Machine large = new Machine(20 << 20);
      int first = large.root(16);
      int last = first;
      for (int i = 1; i < 1_000_000; i++) {
        int next = large.allocate(16);
        large.word(last + 12, next);
        last = next;
      }
      assertEquals(0, large.heap.collect());
      assertEquals(16_000_000, large.heap.used());
      large.word(first + 12, 0);
      assertEquals(999_999, large.heap.collect());
    }

    @Test
    void followsMoreThanFitsOnTheStack() {
      Machine wide = new Machine(4 << 20);
      // 8,000 children, each the head of a chain that leads to lower and to higher addresses
      int count = 8000;
      int[] low = new int[count];
      int keeper = wide.root(4 * count);
      for (int i = 0; i < count; i++) {
        low[i] = wide.allocate(16);
        wide.word(keeper + 4 * i, low[i]);
      }
      int root = wide.root(4 * count);
      for (int i = 0; i < count; i++) {
        int child = wide.allocate(32);
        wide.word(root + 4 * i, child);
        int grandchild = wide.allocate(48);
        wide.word(child + 28, grandchild);
        wide.word(grandchild + 44, low[count - 1 - i]);
      }
      wide.roots.remove(Integer.valueOf(keeper));
      assertEquals(1, wide.heap.collect());
      assertEquals(0, wide.heap.collect());
      wide.roots.clear();
      assertEquals(3 * count + 1, wide.heap.collect());
    }

    @Test
    void followsWideLevelsOfATree() {
      Machine wide = new Machine(8 << 20);
      int[] level = {wide.root(400)};
      int total = 1;
      for (int depth = 0; depth < 2; depth++) {
        int[] nextLevel = new int[level.length * 100];
        for (int i = 0; i < nextLevel.length; i++) {
          nextLevel[i] = wide.allocate(400);
          wide.word(level[i / 100] + 4 * (i % 100), nextLevel[i]);
        }
        level = nextLevel;
        total += level.length;
      }
      assertEquals(0, wide.heap.collect());
      wide.roots.clear();
      assertEquals(total, wide.heap.collect());
    }

    @Test
    void followsLongAllocationsWhenTheStackIsFull() {
      for (int words : new int[] {4, 64, 68, 128, 300}) {
        Machine deep = new Machine(2 << 20);
        int count = 2;
        int from = deep.root(16);
        for (int depth = 0; depth < 40; depth++) { // each of so many words, the last one leads on
          int level = deep.allocate(4 * words);
          deep.word(from, level);
          for (int i = 0; i < words - 1; i++) {
            int child = deep.allocate(32);
            deep.word(level + 4 * i, child);
            deep.word(child + 28, deep.allocate(16));
            count += 2;
          }
          from = level + 4 * (words - 1);
          count++;
        }
        deep.word(from, deep.allocate(16));
        assertEquals(0, deep.heap.collect());
        deep.roots.clear();
        assertEquals(count, deep.heap.collect());
      }
    }

    @Test
    void leavesTheHeapAsItWasWhenRootsCannotBeNamed() {
      IllegalStateException failure = new IllegalStateException();
      int[] ram = new int[1024];
      boolean[] fail = {true};
      int[] root = new int[1];
      Heap heap =
          new Heap(
              ram,
              Memory.RAM_BASE,
              4096,
              marker -> {
                marker.word(root[0]);
                if (fail[0]) {
                  throw failure;
                }
              },
              at -> {});
      root[0] = heap.allocate(16);
      heap.allocate(16);
      heap.release(0);
      assertSame(failure, assertThrows(IllegalStateException.class, heap::collect));
      heap.verify();
      assertEquals(32, heap.used());
      assertEquals(root[0] + 32, heap.allocate(16));
      heap.release(0);
      fail[0] = false;
      assertEquals(2, heap.collect());
    }
  }

  @Nested
  class Fresh {
    @Test
    void keepsAllocationsUntilReleased() {
      int mark = heap.freshMark();
      int first = heap.allocate(16);
      int inner = heap.freshMark();
      heap.allocate(100);
      heap.allocateBlock();
      heap.allocateWithFinaliser(20);
      assertEquals(0, heap.collect());
      heap.release(inner);
      assertEquals(3, heap.collect());
      assertTrue(heap.isBlock(first));
      heap.release(mark);
      assertEquals(1, heap.collect());
    }

    @Test
    void keepsWhatTheyReferTo() {
      int inner = machine.allocate(16);
      int fresh = heap.allocate(16);
      machine.word(fresh, inner);
      assertEquals(0, heap.collect());
    }

    @Test
    void keepsWordsThatAreHandedIn() {
      int at = machine.allocate(16);
      heap.keep(at);
      heap.keep(3);
      heap.keep(0x0800_0000);
      assertEquals(0, heap.collect());
      heap.release(0);
      assertEquals(1, heap.collect());
    }

    @Test
    void releasingTwiceDoesNothing() {
      heap.allocate(16);
      int mark = heap.freshMark();
      heap.allocate(16);
      heap.release(mark);
      heap.release(mark);
      assertEquals(mark, heap.freshMark());
      assertEquals(1, heap.collect());
    }

    @Test
    void growsNoFurtherThanTheHeap() {
      int early = heap.allocate(16);
      int mark = heap.freshMark();
      List<Integer> later = new ArrayList<>();
      for (int i = 0; i < 100_000; i++) {
        int at = heap.allocate(16);
        if (i % 1000 == 0) {
          later.add(at);
        } else {
          heap.free(at);
        }
        heap.keep(2 * i + 1);
      }
      assertTrue(heap.freshMark() < 4 * heap.total() / 16, () -> "entries: " + heap.freshMark());
      heap.collect();
      assertTrue(heap.isBlock(early));
      for (int at : later) {
        assertTrue(heap.isBlock(at));
      }
      heap.release(mark);
      heap.collect();
      assertTrue(heap.isBlock(early));
      heap.release(0);
      heap.collect();
      assertEquals(0, heap.used());
    }

    @Test
    void survivesMovingReallocations() {
      heap.stress(true);
      int at = heap.allocate(16);
      machine.word(at, 0x01234567);
      heap.release(0);
      for (int bytes = 32; bytes < 4000; bytes += 100) {
        int mark = heap.freshMark();
        heap.keep(at);
        heap.allocate(16); // in the way
        at = heap.reallocate(at, bytes, true);
        assertEquals(0x01234567, machine.word(at));
        heap.release(mark);
      }
    }
  }

  @Nested
  class Finalising {
    @Test
    void happensOnceInOrderOfAddresses() {
      int first = machine.allocateWithFinaliser(16);
      machine.allocate(16);
      int second = machine.allocateWithFinaliser(100);
      int kept = machine.allocateWithFinaliser(16);
      machine.roots.add(kept);
      assertEquals(3, heap.collect());
      assertEquals(List.of(first, second), machine.finalised);
      assertEquals(0, heap.collect());
      assertEquals(2, machine.finalised.size());
      machine.allocate(16);
      machine.allocate(100);
      heap.collect();
      assertEquals(2, machine.finalised.size());
    }

    @Test
    void happensBeforeAnythingIsFreed() {
      List<Integer> seen = new ArrayList<>();
      int[] ram = new int[1024];
      Heap[] heap = new Heap[1];
      heap[0] =
          new Heap(
              ram,
              Memory.RAM_BASE,
              4096,
              marker -> {},
              at -> {
                seen.add(Memory.i32(ram, Memory.i32(ram, at)));
                assertTrue(heap[0].isLocked());
                assertEquals(0, heap[0].allocate(16));
                assertEquals(0, heap[0].collect());
              });
      heap[0].poison(true);
      int buffer = heap[0].allocate(16);
      Memory.i32(ram, buffer, 42);
      for (int i = 0; i < 2; i++) {
        Memory.i32(ram, heap[0].allocateWithFinaliser(16), buffer);
      }
      heap[0].release(0);
      assertEquals(3, heap[0].collect());
      assertEquals(List.of(42, 42), seen);
      assertFalse(heap[0].isLocked());
    }

    @Test
    void mayFree() {
      int[] ram = new int[1024];
      Heap[] heap = new Heap[1];
      heap[0] =
          new Heap(
              ram,
              Memory.RAM_BASE,
              4096,
              marker -> {},
              at -> {
                int next = Memory.i32(ram, at);
                if (next != 0) {
                  heap[0].free(next);
                }
              });
      heap[0].verify(true);
      int first = heap[0].allocateWithFinaliser(16);
      int second = heap[0].allocateWithFinaliser(32);
      int third = heap[0].allocateWithFinaliser(48);
      Memory.i32(ram, first, second); // so the second one is never finalised
      Memory.i32(ram, second, third);
      heap[0].release(0);
      assertEquals(2, heap[0].collect());
      assertEquals(0, heap[0].used());
    }

    @Test
    void doesNotSaveAnObject() {
      List<Integer> roots = new ArrayList<>();
      Heap heap =
          new Heap(
              new int[1024],
              Memory.RAM_BASE,
              4096,
              marker -> roots.forEach(marker::word),
              roots::add);
      int at = heap.allocateWithFinaliser(16);
      heap.release(0);
      heap.collect();
      assertEquals(List.of(at), roots);
      assertFalse(heap.isBlock(at));
      assertEquals(0, heap.collect());
    }

    @Test
    void goesOnInTheNextCollectionAfterAnException() {
      List<Integer> finalised = new ArrayList<>();
      int[] ram = new int[1024];
      Heap heap =
          new Heap(
              ram,
              Memory.RAM_BASE,
              4096,
              marker -> {},
              at -> {
                finalised.add(at);
                if (finalised.size() == 2) {
                  throw new IllegalStateException("second");
                }
              });
      heap.verify(true);
      for (int i = 0; i < 4; i++) {
        heap.allocateWithFinaliser(16);
      }
      heap.release(0);
      assertThrows(IllegalStateException.class, heap::collect);
      heap.verify();
      assertEquals(64, heap.used());
      assertFalse(heap.isLocked());
      assertEquals(4, heap.collect());
      assertEquals(List.of(0, 16, 32, 48), finalised.stream().map(at -> at - heap.pool()).toList());
    }

    @Test
    void sweepAllFinalisesEvenRoots() {
      int root = machine.allocateWithFinaliser(16);
      machine.roots.add(root);
      machine.root(100);
      assertEquals(2, heap.sweepAll());
      assertEquals(List.of(root), machine.finalised);
      assertEquals(0, heap.used());
    }
  }

  @Nested
  class Switches {
    @Test
    void stressCollectsAtEachAllocation() {
      heap.stress(true);
      int lost = machine.allocate(16);
      machine.allocate(100);
      assertFalse(heap.isBlock(lost) && heap.sizeOf(lost) == 16);
      machine.allocateWithFinaliser(16);
      heap.allocateBlock();
      assertEquals(4, heap.collections());
      heap.stress(false);
      machine.allocate(16);
      assertEquals(4, heap.collections());
    }

    @Test
    void stressRespectsDisabledCollections() {
      heap.stress(true);
      heap.automatic(false);
      machine.allocate(16);
      assertEquals(0, heap.collections());
    }

    @Test
    void poisonOverwritesWhatIsFreed() {
      heap.poison(true);
      int swept = machine.allocate(100);
      int shrunk = machine.root(64);
      int freed = machine.root(32);
      machine.word(shrunk + 12, 1);
      heap.free(freed);
      assertEquals(0xdddddddd, machine.word(freed + 28));
      heap.reallocate(shrunk, 16, false);
      assertEquals(1, machine.word(shrunk + 12));
      assertEquals(0xdddddddd, machine.word(shrunk + 16));
      machine.roots.remove(Integer.valueOf(freed));
      heap.collect();
      assertEquals(0xdddddddd, machine.word(swept));
      assertEquals(0xdddddddd, machine.word(swept + 108));
      assertEquals(1, machine.word(shrunk + 12));
      assertEquals(0, machine.word(machine.allocate(112) + 108));
      heap.poison(false);
      int at = machine.allocate(16);
      heap.free(at);
      assertEquals(0, machine.word(at));
    }

    @Test
    void verifyFindsDamagedTables() {
      machine.root(16);
      int table = Memory.RAM_BASE;
      heap.verify();
      Memory.u8(machine.ram, table + 5, 0x02); // a tail without a head
      assertThrows(IllegalStateException.class, heap::verify);
      Memory.u8(machine.ram, table + 5, 0x03); // no such state
      assertThrows(IllegalStateException.class, heap::verify);
      Memory.u8(machine.ram, table + 5, 0);
      int gap = table + heap.total() / 64;
      Memory.u8(machine.ram, gap, 1);
      assertThrows(IllegalStateException.class, heap::verify);
      Memory.u8(machine.ram, gap, 0);
      Memory.u8(machine.ram, gap + 1, 2); // a finaliser on a free block
      assertThrows(IllegalStateException.class, heap::verify);
      assertThrows(IllegalStateException.class, heap::collect);
      Memory.u8(machine.ram, gap + 1, 0);
      heap.verify();
    }
  }
}
