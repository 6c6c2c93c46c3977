package org.antaresia.vm;

/**
 * Where running code looks up: after {@link #SLICE} back-edges and calls the interpreter asks here
 * for pending work: a keyboard interrupt, scheduled callbacks, a used-up budget.
 */
public final class Safepoint {
  /** Jumps and calls between two checks; small enough for an interrupt within a millisecond. */
  public static final int SLICE = 4096;

  private Safepoint() {}

  /**
   * Does what is pending and starts a new slice.
   *
   * @throws PyException KeyboardInterrupt or what a callback raised
   */
  public static void poll(Vm vm) {
    vm.fuel = SLICE;
    vm.pending().run(vm);
  }
}
