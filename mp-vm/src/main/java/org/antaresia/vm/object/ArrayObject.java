package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code array}. */
public final class ArrayObject extends Type {

  public ArrayObject() {
    super(Rom.ARRAY, "array", EQ_CHECKS_OTHER_TYPE);
  }
}
