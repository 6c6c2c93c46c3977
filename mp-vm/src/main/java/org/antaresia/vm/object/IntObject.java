package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code int}. */
public final class IntObject extends Type {

  /** An int of any 32-bit value. */
  public static int create(Vm vm, int value) {
    return Word.fitsSmallInt(value) ? Word.smallInt(value) : create(vm, (long) value);
  }

  /** An int of any 64-bit value. */
  public static int create(Vm vm, long value) {
    throw new UnsupportedOperationException();
  }

  /** An int of any size. */
  public static int create(Vm vm, java.math.BigInteger value) {
    throw new UnsupportedOperationException();
  }

  /** Whether {@code object} is an int (a bool is not). */
  public static boolean isInt(byte[] ram, int object) {
    return Word.isSmallInt(object)
        || (Word.isPointer(object)
            && !Rom.contains(object)
            && org.antaresia.gc.Memory.i32(ram, object) == Rom.INT);
  }

  /** The value of an int or bool; TypeError or OverflowError as genuine's mp_obj_get_int. */
  public static int toInt(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** The low 32 bits of an int or bool (mp_obj_get_int_truncated). */
  public static int toIntTruncated(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** The value of an int or bool, OverflowError beyond 64 bits. */
  public static long toLong(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** The value of an int or bool. */
  public static java.math.BigInteger toBig(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  public IntObject() {
    super(Rom.INT, "int", EQ_CHECKS_OTHER_TYPE);
  }
}
