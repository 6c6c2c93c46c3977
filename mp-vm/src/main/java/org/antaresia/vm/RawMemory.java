package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;

/** The memory of an interpreter as programs see it that use addresses. */
public final class RawMemory {
  private RawMemory() {}

  /** Whether an address is one of the memory, or the one behind. */
  public static boolean contains(Vm vm, int address) {
    return Integer.compareUnsigned(address - RAM_BASE, vm.ram.length << 2) <= 0;
  }

  /**
   * Checks that bytes lie in memory.
   *
   * @param length unsigned
   * @return the address
   * @throws PyException ValueError when they do not: another board may have something there
   */
  public static int checked(Vm vm, int address, int length) {
    int left = (vm.ram.length << 2) - (address - RAM_BASE);
    if (!contains(vm, address) || Integer.compareUnsigned(length, left) > 0) {
      throw vm.valueError("no memory at address %s", String.format("%08x", address));
    }
    return address;
  }
}
