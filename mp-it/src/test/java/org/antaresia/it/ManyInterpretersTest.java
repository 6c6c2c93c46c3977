package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A thousand interpreters in one JVM: each right, none in another's way, little more than their
 * heaps.
 */
class ManyInterpretersTest {
  private static final int COUNT = 1000;
  private static final int HEAP_BYTES = 64 * 1024;

  /** What an interpreter may take of the JVM, its heap included. */
  private static final int LIMIT_BYTES = 100 * 1000;

  private static final String PROGRAM =
      """
      import math
      class Counter:
          def __init__(self, start):
              self.value = start
          def add(self, n):
              self.value += n
              return self
      def squares(n):
          for i in range(n):
              yield i * i
      def run(number):
          counter = Counter(number)
          for square in squares(100):
              counter.add(square)
          words = sorted(["word%d" % (i * 7 % 20) for i in range(20)])
          return counter.value + math.floor(math.sqrt(number)) + len(" ".join(words))
      """;

  private final MicroPython microPython = new Wiring().vmMicroPython();
  private final List<Interpreter> interpreters = new ArrayList<>();

  @AfterEach
  void closeAll() {
    interpreters.forEach(Interpreter::close);
  }

  private Interpreter open() {
    return microPython.open(Config.create().heap(HEAP_BYTES).stack(8 * 1024));
  }

  private static int answer(int number) {
    return number + 328_350 + (int) Math.sqrt(number) + 129;
  }

  @Test
  void takeLittleMoreThanTheirHeaps() throws IOException {
    try (Interpreter first = open()) { // loads classes, compiles nothing yet
      first.exec(PROGRAM);
      assertEquals(answer(1), first.call("run", 1).asInt());
    }
    long heapBefore = usedHeap();
    long metaspaceBefore = metaspace();
    long residentBefore = resident();
    for (int i = 0; i < COUNT; i++) {
      Interpreter interpreter = open();
      interpreters.add(interpreter);
      interpreter.exec(PROGRAM);
      assertEquals(answer(i), interpreter.call("run", i).asInt());
    }
    long each = (usedHeap() - heapBefore) / COUNT;
    System.out.printf(
        "%d interpreters with a heap of %d bytes take %d bytes each;"
            + " metaspace grew by %d KB, resident memory by %d KB%n",
        COUNT,
        HEAP_BYTES,
        each,
        (metaspace() - metaspaceBefore) >> 10,
        (resident() - residentBefore) >> 10);
    assertTrue(each < LIMIT_BYTES, "an interpreter takes " + each + " bytes");
    for (int i = 0; i < COUNT; i++) {
      assertEquals(answer(2 * i), interpreters.get(i).call("run", 2 * i).asInt());
    }
  }

  @Test
  void runOnAFewThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> runs = new ArrayList<>();
      for (int i = 0; i < COUNT; i++) {
        int number = i;
        runs.add(() -> runAlone(number));
      }
      List<Future<Integer>> answers = threads.invokeAll(runs);
      for (int i = 0; i < COUNT; i++) {
        assertEquals(answer(i), answers.get(i).get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private int runAlone(int number) {
    try (Interpreter interpreter = open()) {
      interpreter.exec(PROGRAM);
      return interpreter.call("run", number).asInt();
    }
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long metaspace() {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      used += pool.getName().contains("Metaspace") ? pool.getUsage().getUsed() : 0;
    }
    return used;
  }

  /** Resident memory of the process in bytes, 0 where the system does not tell. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/statm");
    return Files.exists(status) ? Long.parseLong(Files.readString(status).split(" ")[1]) * 4096 : 0;
  }
}
