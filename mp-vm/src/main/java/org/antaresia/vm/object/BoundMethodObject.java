package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code bound_method}. */
public final class BoundMethodObject extends Type {

  /** {@code +0 type | +4 function | +8 self}. */
  public static final int FUNCTION = 4;

  public static final int SELF = 8;

  public static int create(Vm vm, int function, int self) {
    int at = vm.allocateObject(12, Rom.BOUND_METHOD);
    org.antaresia.gc.Memory.i32(vm.ram, at + FUNCTION, function);
    org.antaresia.gc.Memory.i32(vm.ram, at + SELF, self);
    return at;
  }

  public BoundMethodObject() {
    super(Rom.BOUND_METHOD, "bound_method", 0);
  }
}
