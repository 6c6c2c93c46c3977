package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code bytes}. */
public final class BytesObject extends Type {

  public static int create(Vm vm, byte[] bytes, int from, int length) {
    throw new UnsupportedOperationException();
  }

  public BytesObject() {
    super(Rom.BYTES, "bytes", EQ_CHECKS_OTHER_TYPE);
  }
}
