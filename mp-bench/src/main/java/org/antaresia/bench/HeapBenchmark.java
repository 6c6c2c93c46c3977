package org.antaresia.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.antaresia.gc.Heap;
import org.antaresia.gc.Marker;
import org.antaresia.gc.Memory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an allocation costs, collections included, and what a collection of a half-full heap costs.
 */
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls fillHalf
public class HeapBenchmark {
  private static final int ALLOCATIONS = 1000;

  @Param({"131072", "1048576", "16777216"})
  int bytes;

  private int[] ram;
  private Heap heap;
  private int root;

  /**
   * Fills half of the heap with a random graph of objects of one to four blocks, spread so that
   * every hole is of a few blocks only up to there.
   */
  @Setup
  public void fillHalf() {
    ram = new int[bytes >> 2];
    heap = new Heap(ram, Memory.RAM_BASE, bytes, this::visitRoots, at -> {});
    Random random = new Random(1);
    int slots = heap.total() / 80;
    root = heap.allocate(4 * slots);
    for (int i = 0; heap.used() < heap.total() / 2 && i < slots; i++) {
      int object = heap.allocate(16 << random.nextInt(3));
      Memory.i32(ram, object, 0x0800_0000);
      Memory.i32(ram, object + 4, Memory.i32(ram, root + 4 * random.nextInt(i + 1)));
      Memory.i32(ram, root + 4 * i, object);
      if (random.nextInt(3) == 0) {
        heap.allocate(16 << random.nextInt(2)); // becomes a hole
      }
      heap.release(0);
    }
    heap.collect();
  }

  private void visitRoots(Marker marker) {
    marker.word(root);
  }

  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public int collectHalfFullHeap() {
    return heap.collect();
  }

  /** Objects that die at once: a thousand floats, each cut off the fresh list. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @OperationsPerInvocation(ALLOCATIONS)
  public int allocateFloats() {
    int last = 0;
    for (int i = 0; i < ALLOCATIONS; i++) {
      last = heap.allocateBlock();
      Memory.i64(ram, last, 0x0800_1000);
      Memory.i64(ram, last + 8, i);
      heap.release(0);
    }
    return last;
  }

  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @OperationsPerInvocation(ALLOCATIONS)
  public int allocateOneBlock() {
    int last = 0;
    for (int i = 0; i < ALLOCATIONS; i++) {
      last = heap.allocate(12);
      heap.release(0);
    }
    return last;
  }

  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @OperationsPerInvocation(ALLOCATIONS)
  public int allocateThreeBlocks() {
    int last = 0;
    for (int i = 0; i < ALLOCATIONS; i++) {
      last = heap.allocate(40);
      heap.release(0);
    }
    return last;
  }

  /** Lists that grow by steps, in place or past the object that was allocated in their way. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @OperationsPerInvocation(ALLOCATIONS)
  public int growAndFree() {
    int items = 0;
    for (int i = 0; i < ALLOCATIONS; i++) {
      items = heap.reallocate(items, 16 + (i & 63) * 8, true);
      heap.allocate(8);
      if ((i & 63) == 63) {
        heap.free(items);
        items = 0;
        heap.release(0);
      }
    }
    heap.release(0);
    return items;
  }
}
