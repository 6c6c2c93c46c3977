package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code bytes}: laid out as {@link StrObject}, whose accessors serve it. */
public final class BytesObject extends Type {

  /** A bytes object of the given bytes. */
  public static int create(Vm vm, byte[] bytes, int from, int length) {
    return StrObject.copy(vm, Rom.BYTES, bytes, from, length, 0);
  }

  public BytesObject() {
    super(Rom.BYTES, "bytes", EQ_CHECKS_OTHER_TYPE);
  }
}
