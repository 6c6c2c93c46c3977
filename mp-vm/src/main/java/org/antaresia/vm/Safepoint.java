package org.antaresia.vm;

import org.antaresia.vm.object.ExceptionObject;

/**
 * Where running code looks up, and pays: jumps and calls cost a unit of fuel each, what Java does
 * for a program costs as much as it takes. After a slice of fuel the interpreter asks here for what
 * is pending: a keyboard interrupt, scheduled callbacks, a used-up budget.
 */
public final class Safepoint {
  /** Fuel between two checks; small enough for an interrupt within a millisecond. */
  public static final int SLICE = 4096;

  /** A unit of fuel pays for so many bytes that are copied, compared or cleared: its binary log. */
  private static final int BYTES_PER_UNIT = 4;

  private Safepoint() {}

  /** Pays for a step of a loop in Java. */
  public static void step(Vm vm) {
    if (--vm.fuel < 0) {
      poll(vm);
    }
  }

  /**
   * Pays for work that is about to be done in one go.
   *
   * @throws PyException as {@link #poll}
   */
  public static void charge(Vm vm, long units) {
    if (units <= vm.fuel) {
      vm.fuel -= (int) units;
    } else {
      vm.fuelReserve -= units - vm.fuel;
      vm.fuel = 0;
      poll(vm);
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
   * Does what is pending and starts a new slice.
   *
   * @throws PyException out of fuel, KeyboardInterrupt or what a callback raised
   */
  public static void poll(Vm vm) {
    refill(vm, vm.fuelReserve - (vm.fuelSlice - vm.fuel));
    vm.pending().run(vm);
    if (vm.fuelReserve <= 0) {
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
