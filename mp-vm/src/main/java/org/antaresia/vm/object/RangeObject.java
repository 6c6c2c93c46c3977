package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code range}. */
public final class RangeObject extends Type {

  /** {@code +0 type | +4 start | +8 stop | +12 step}, plain ints. */
  public static int create(Vm vm, int start, int stop, int step) {
    throw new UnsupportedOperationException();
  }

  public RangeObject() {
    super(Rom.RANGE, "range", 0);
  }
}
