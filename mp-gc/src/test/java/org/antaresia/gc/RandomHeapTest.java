package org.antaresia.gc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Random requests against a model of what must be in the heap; the seed is in the message of a
 * failure and can be given as {@code -Dheap.seed=}.
 */
class RandomHeapTest {
  private static final long SEED = Long.getLong("heap.seed", System.nanoTime());

  @ParameterizedTest
  @CsvSource({
    "1500, 20000, false, false",
    "4000, 20000, false, true",
    "20000, 30000, false, true",
    "200000, 60000, false, false",
    "4000, 3000, true, true"
  })
  void neverLosesNorDamagesAnything(int bytes, int requests, boolean stress, boolean poison) {
    Model model = new Model(bytes, new Random(SEED));
    model.heap.stress(stress);
    model.heap.poison(poison);
    for (int i = 0; i < requests; i++) {
      try {
        model.request();
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("request " + i + " with -Dheap.seed=" + SEED, e);
      }
    }
    model.collectExactly();
  }

  /** Every object holds odd words, which are no references, and references to other objects. */
  private static final class Model {
    private static final int SLOTS = 24;

    private final Machine machine;
    private final Heap heap;
    private final Random random;
    private final Map<Integer, int[]> objects = new HashMap<>(); // address to words
    private final int[] slots = new int[SLOTS];

    Model(int bytes, Random random) {
      machine = new Machine(bytes);
      heap = machine.heap;
      this.random = random;
      for (int i = 0; i < SLOTS; i++) {
        machine.roots.add(0);
      }
    }

    void request() {
      int slot = random.nextInt(SLOTS);
      int at = slots[slot];
      switch (random.nextInt(10)) {
        case 0, 1, 2, 3 -> allocate(slot);
        case 4 -> {
          if (at != 0) {
            reallocate(at, 1 + words());
          }
        }
        case 5, 6 -> {
          int target = slots[random.nextInt(SLOTS)];
          if (at != 0 && target != 0) {
            write(at, random.nextInt(objects.get(at).length), target);
          }
        }
        case 7 -> {
          if (at != 0) {
            int[] words = objects.get(at);
            int word = words[random.nextInt(words.length)];
            set(slot, (word & 1) == 0 ? word : 0);
          }
        }
        case 8 -> set(slot, 0);
        default -> {
          if (random.nextInt(50) == 0) {
            collectExactly();
          } else if (at != 0) {
            free(at);
          }
        }
      }
      heap.release(0);
    }

    private int words() {
      return random.nextInt(10) == 0 ? random.nextInt(200) : random.nextInt(12);
    }

    private void set(int slot, int at) {
      slots[slot] = at;
      machine.roots.set(slot, at);
    }

    private void allocate(int slot) {
      int count = 1 + words();
      set(slot, 0);
      int at =
          random.nextBoolean() ? heap.allocate(4 * count) : heap.reallocate(0, 4 * count, true);
      forgetUnreachable();
      checkReachable();
      if (at == 0) {
        assertTrue(16 * heap.info().maxFree() < 4 * count, "there was room");
        return;
      }
      assertTrue(heap.sizeOf(at) >= 4 * count && heap.sizeOf(at) < 4 * count + 16);
      for (int i = 0; i < heap.sizeOf(at); i += 4) {
        assertEquals(0, machine.word(at + i));
      }
      assertNull(objects.put(at, new int[count]), "two objects at one address");
      fill(at, 0);
      set(slot, at);
    }

    private void reallocate(int at, int count) {
      int to = heap.reallocate(at, 4 * count, random.nextBoolean());
      forgetUnreachable();
      if (to == 0) {
        checkReachable();
        return;
      }
      int[] words = objects.remove(at);
      assertNull(objects.put(to, words), "two objects at one address");
      if (to != at) {
        assertEquals(0, heap.sizeOf(at));
        replaceEverywhere(at, to);
      }
      int[] resized = Arrays.copyOf(words, count);
      objects.put(to, resized);
      for (int i = 4 * count; i < heap.sizeOf(to); i += 4) {
        machine.word(to + i, 0); // a reference that was cut off would still count as one
      }
      if (count > words.length) {
        fill(to, words.length);
      }
      checkReachable();
    }

    private void free(int at) {
      forgetUnreachable();
      objects.remove(at);
      heap.free(at);
      replaceEverywhere(at, 0);
    }

    /** Writes odd numbers, no references, from a word on. */
    private void fill(int at, int first) {
      for (int i = first; i < objects.get(at).length; i++) {
        write(at, i, random.nextInt() | 1);
      }
    }

    private void write(int at, int index, int word) {
      objects.get(at)[index] = word;
      machine.word(at + 4 * index, word);
    }

    /** Nobody may refer to an address that can be used for something else. */
    private void replaceEverywhere(int from, int to) {
      for (int i = 0; i < SLOTS; i++) {
        if (slots[i] == from) {
          set(i, to);
        }
      }
      objects.forEach(
          (at, words) -> {
            for (int i = 0; i < words.length; i++) {
              if (words[i] == from) {
                assertEquals(from, machine.word(at + 4 * i), "damaged");
                write(at, i, to);
              }
            }
          });
    }

    private void forgetUnreachable() {
      objects.keySet().retainAll(reachable());
    }

    private void checkReachable() {
      for (int at : reachable()) {
        int[] words = objects.get(at);
        assertNotNull(words);
        assertTrue(heap.isBlock(at), "lost");
        for (int i = 0; i < words.length; i++) {
          assertEquals(words[i], machine.word(at + 4 * i), "damaged");
        }
      }
    }

    void collectExactly() {
      heap.collect();
      checkReachable();
      forgetUnreachable();
      int used = 0;
      for (int at : objects.keySet()) {
        used += heap.sizeOf(at);
      }
      assertEquals(used, heap.used());
    }

    private Set<Integer> reachable() {
      Set<Integer> seen = new HashSet<>();
      Deque<Integer> todo = new ArrayDeque<>();
      for (int slot : slots) {
        todo.add(slot);
      }
      while (!todo.isEmpty()) {
        int at = todo.remove();
        if (at != 0 && (at & 1) == 0 && seen.add(at)) {
          for (int word : objects.get(at)) {
            todo.add(word);
          }
        }
      }
      return seen;
    }
  }
}
