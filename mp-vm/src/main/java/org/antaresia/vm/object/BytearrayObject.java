package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code bytearray}. */
public final class BytearrayObject extends Type {

  public static int create(Vm vm, byte[] bytes, int from, int length) {
    throw new UnsupportedOperationException();
  }

  public BytearrayObject() {
    super(Rom.BYTEARRAY, "bytearray", EQ_CHECKS_OTHER_TYPE);
  }
}
