package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

/**
 * The queue of {@code micropython.schedule}: pairs of function and argument among the root words,
 * run at safepoints, one slot of {@link #DEPTH} used up by each call that waits.
 */
public final class Scheduler {
  /** How many calls can wait, as on genuine. */
  public static final int DEPTH = 4;

  private static final int COUNT = Vm.moduleRoot(0, 1); // a raw count, not an object
  private static final int QUEUE = Vm.moduleRoot(1, 2 * DEPTH);

  private Scheduler() {}

  /** Appends a call; false when the queue is full. */
  public static boolean schedule(Vm vm, int function, int argument) {
    int count = i32(vm.ram, COUNT);
    if (count == DEPTH) {
      return false;
    }
    i32(vm.ram, QUEUE + 8 * count, function);
    i32(vm.ram, QUEUE + 8 * count + 4, argument);
    i32(vm.ram, COUNT, count + 1);
    Safepoint.soon(vm);
    return true;
  }

  static boolean isCallWaiting(Vm vm) {
    return i32(vm.ram, COUNT) > 0;
  }

  /** Runs the calls that wait; a call that schedules runs later. */
  static void run(Vm vm) {
    for (int left = i32(vm.ram, COUNT); left > 0; left--) {
      int function = i32(vm.ram, QUEUE);
      int argument = i32(vm.ram, QUEUE + 4);
      int count = i32(vm.ram, COUNT) - 1;
      org.antaresia.gc.Memory.copy(vm.ram, QUEUE + 8, QUEUE, 8 * count);
      i32(vm.ram, QUEUE + 8 * count, Word.NULL);
      i32(vm.ram, QUEUE + 8 * count + 4, Word.NULL);
      i32(vm.ram, COUNT, count);
      Calls.call1(vm, function, argument);
    }
  }
}
