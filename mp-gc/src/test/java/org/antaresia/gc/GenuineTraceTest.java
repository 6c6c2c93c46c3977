package org.antaresia.gc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays recorded requests to the allocator of MicroPython (py/gc.c, 32 bits) and expects the same
 * answers: each address, each finaliser, each figure.
 *
 * <p>A recording starts with {@code heap} BYTES TOTAL THRESHOLD; then one request a line, addresses
 * as offset into the pool, -1 for NULL. 64 slots are the roots.
 *
 * <pre>
 * a SLOT BYTES =AT         allocate              x SLOT        forget
 * f SLOT BYTES =AT         with a finaliser      d SLOT        free
 * r SLOT BYTES MOVE =AT    reallocate            w SLOT N SLOT write a reference into word N
 * c =COUNT                 collect               l SLOT =AT    allocate and free while locked
 * ~ =AT                    a finaliser ran       i =USED =FREE =ONES =TWOS =MAX =MAXFREE
 * </pre>
 */
class GenuineTraceTest {
  private static final int SLOTS = 64;

  @TestFactory
  Stream<DynamicTest> answersAsRecorded() throws IOException {
    return Files.list(Path.of("src/test/golden/traces"))
        .sorted()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> new Replay(file).run()));
  }

  private static final class Replay implements RootSet, Finaliser {
    private final List<String> lines;
    private final int[] slots = new int[SLOTS];
    private final Queue<Integer> finalised = new ArrayDeque<>();
    private final int[] ram;
    private final Heap heap;
    private int lineNumber;

    Replay(Path file) throws IOException {
      lines = Files.readAllLines(file);
      String[] header = lines.get(0).split(" ");
      int bytes = Integer.parseInt(header[1]);
      ram = new int[bytes + 3 >> 2];
      heap = new Heap(ram, Memory.RAM_BASE, bytes, this, this);
      assertEquals(Integer.parseInt(header[2]), heap.total());
      heap.threshold(Integer.parseInt(header[3]));
      heap.verify(true);
    }

    @Override
    public void visit(Marker marker) {
      for (int slot : slots) {
        marker.word(slot);
      }
    }

    @Override
    public void finalise(int at) {
      finalised.add(offset(at));
    }

    void run() {
      Queue<Integer> expectedFinalised = new ArrayDeque<>();
      for (lineNumber = 1; lineNumber < lines.size(); lineNumber++) {
        String[] words = lines.get(lineNumber).split(" ");
        int[] args = new int[words.length - 1];
        for (int i = 0; i < args.length; i++) {
          args[i] = Integer.parseInt(words[i + 1]);
        }
        if (words[0].equals("~")) {
          expectedFinalised.add(args[0]);
        } else {
          request(words[0].charAt(0), args);
          while (!finalised.isEmpty()) {
            same(expectedFinalised.poll(), finalised.poll());
          }
          same(0, expectedFinalised.size());
          heap.release(0);
        }
      }
      heap.verify();
    }

    private void request(char name, int[] args) {
      switch (name) {
        case 'a', 'f' -> {
          slots[args[0]] = 0;
          int at = name == 'a' ? heap.allocate(args[1]) : heap.allocateWithFinaliser(args[1]);
          if (name == 'f' && at != 0) {
            Memory.i32(ram, at, 1);
          }
          slots[args[0]] = at;
          same(args[2], offset(at));
        }
        case 'r' -> {
          int old = slots[args[0]];
          int at = heap.reallocate(old, args[1], args[2] != 0);
          same(args[3], offset(at));
          if (at != 0 && at != old) {
            drop(old);
          }
          slots[args[0]] = at != 0 ? at : old;
        }
        case 'd' -> {
          int at = slots[args[0]];
          drop(at);
          heap.free(at);
        }
        case 'x' -> slots[args[0]] = 0;
        case 'w' -> Memory.i32(ram, slots[args[0]] + 4 * args[1], slots[args[2]]);
        case 'c' -> same(args[0], heap.collect());
        case 'l' -> {
          heap.lock();
          same(args[1], offset(heap.allocate(5)));
          heap.free(slots[args[0]]);
          heap.unlock();
        }
        case 'i' ->
            assertEquals(
                new HeapInfo(heap.total(), args[0], args[1], args[2], args[3], args[4], args[5]),
                heap.info());
        default -> throw new IllegalArgumentException(name + " in line " + (lineNumber + 1));
      }
    }

    private void drop(int at) {
      for (int i = 0; i < SLOTS; i++) {
        slots[i] = slots[i] == at ? 0 : slots[i];
      }
    }

    private int offset(int at) {
      return at == 0 ? -1 : at - heap.pool();
    }

    private void same(Integer expected, Integer actual) {
      assertEquals(expected, actual, () -> "line " + (lineNumber + 1));
    }
  }
}
