package org.antaresia.vm;

import org.antaresia.vm.object.ExceptionObject;

/**
 * Where running code looks up, and pays: jumps and calls cost a unit of fuel each, what Java does
 * for a program costs as much as it takes. After a slice of fuel the interpreter asks here for what
 * is pending: other threads, a keyboard interrupt, scheduled callbacks, a used-up budget.
 */
public final class Safepoint {
  /**
   * Fuel between two checks; few enough for an interrupt within a millisecond, and for a loop to
   * soon enter what HotSpot makes of the interpreter meanwhile.
   */
  public static final int SLICE = 1024;

  /** A unit of fuel pays for so many bytes that are copied, compared or cleared: its binary log. */
  private static final int BYTES_PER_UNIT = 4;

  private Safepoint() {}

  /** Pays for a jump, a call or a step of a loop, where other Python code may run. */
  public static void step(Vm vm) {
    if (--vm.fuel < 0) {
      poll(vm);
    }
  }

  /**
   * Pays for a step of work that no other Python code may come in between of.
   *
   * @throws PyException out of fuel or KeyboardInterrupt
   */
  public static void work(Vm vm) {
    if (--vm.fuel < 0) {
      look(vm);
    }
  }

  /**
   * Pays for work that is about to be done in one go.
   *
   * @throws PyException as {@link #work}
   */
  public static void charge(Vm vm, long units) {
    if (units <= vm.fuel) {
      vm.fuel -= (int) units;
    } else {
      vm.fuelReserve -= units - vm.fuel;
      vm.fuel = 0;
      look(vm);
    }
  }

  /**
   * Notes that as many bytes are copied, compared or cleared, for the next safepoint to pay: here
   * nothing is raised.
   */
  public static void spend(Vm vm, int bytes) {
    vm.fuel -= bytes >>> BYTES_PER_UNIT;
  }

  /** Makes the next safepoint ask what is pending. */
  public static void soon(Vm vm) {
    vm.fuelSlice -= vm.fuel;
    vm.fuel = 0;
  }

  /**
   * Lets other threads run, does what is pending and starts a new slice.
   *
   * @throws PyException out of fuel, KeyboardInterrupt or what a callback raised
   */
  public static void poll(Vm vm) {
    vm.threads.pass();
    check(vm);
    vm.pending().callBack(vm);
  }

  /** As {@link #poll} but for the code of others, which is left to the next one. */
  private static void look(Vm vm) {
    check(vm);
    if (vm.threads.isCrowded() || vm.pending().isCallWaiting(vm)) {
      soon(vm);
    }
  }

  private static void check(Vm vm) {
    refill(vm, vm.fuelLeft());
    vm.pending().check(vm);
    if (vm.isOutOfFuel()) {
      throw vm.raise(ExceptionObject.BASE_EXCEPTION, "out of fuel");
    }
  }

  /** Starts a slice with that much fuel left. */
  static void refill(Vm vm, long left) {
    vm.fuelReserve = left;
    vm.fuelSlice = (int) Math.max(0, Math.min(SLICE, left));
    vm.fuel = vm.fuelSlice;
  }
}
