package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code tuple}. */
public final class TupleObject extends Type {

  /** {@code +0 type | +4 len | +8 items}. */
  public static final int LEN = 4;

  public static final int ITEMS = 8;

  /** A tuple of {@code n} words copied from {@code items}; NULL items: filled with NULL. */
  public static int create(Vm vm, int n, int items) {
    if (n == 0) {
      return org.antaresia.vm.Constants.EMPTY_TUPLE;
    }
    int tuple = vm.allocateObject(ITEMS + 4 * n, Rom.TUPLE);
    org.antaresia.gc.Memory.i32(vm.ram, tuple + LEN, n);
    if (items != 0) {
      org.antaresia.gc.Memory.copy(vm.ram, items, tuple + ITEMS, 4 * n);
    }
    return tuple;
  }

  /** Whether {@code object} is a tuple or a subtype written in Java (namedtuple). */
  public static boolean isTuple(Vm vm, int object) {
    return Type.wordOf(vm.ram, object) == Rom.TUPLE;
  }

  public static int len(byte[] ram, int tuple) {
    return org.antaresia.gc.Memory.i32(ram, tuple + LEN);
  }

  public static int item(byte[] ram, int tuple, int i) {
    return org.antaresia.gc.Memory.i32(ram, tuple + ITEMS + 4 * i);
  }

  public static void item(byte[] ram, int tuple, int i, int value) {
    org.antaresia.gc.Memory.i32(ram, tuple + ITEMS + 4 * i, value);
  }

  public TupleObject() {
    super(Rom.TUPLE, "tuple", 0);
  }
}
