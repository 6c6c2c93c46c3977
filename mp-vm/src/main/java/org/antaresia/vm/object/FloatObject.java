package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code float}. */
public final class FloatObject extends Type {

  /** {@code +0 type | +8 value}. */
  private static final int VALUE = 8;

  private static final int SIZE = 16;

  public static int create(Vm vm, double value) {
    int at = vm.allocateObject(SIZE, Rom.FLOAT);
    org.antaresia.gc.Memory.f64(vm.ram, at + VALUE, value);
    return at;
  }

  public static boolean isFloat(byte[] ram, int object) {
    return Word.isPointer(object)
        && !Rom.contains(object)
        && org.antaresia.gc.Memory.i32(ram, object) == Rom.FLOAT;
  }

  /** The value of a float object. */
  public static double value(byte[] ram, int object) {
    return org.antaresia.gc.Memory.f64(ram, object + VALUE);
  }

  /** The value of a float, int or bool; TypeError {@code can't convert X to float}. */
  public static double toDouble(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  public FloatObject() {
    super(Rom.FLOAT, "float", EQ_NOT_REFLEXIVE | EQ_CHECKS_OTHER_TYPE);
  }
}
