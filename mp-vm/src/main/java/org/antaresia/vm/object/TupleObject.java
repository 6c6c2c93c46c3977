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
    throw new UnsupportedOperationException();
  }

  /** Whether {@code object} is a tuple or a subtype written in Java (namedtuple). */
  public static boolean isTuple(Vm vm, int object) {
    throw new UnsupportedOperationException();
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
