package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code bool}. */
public final class BoolObject extends Type {

  public BoolObject() {
    super(Rom.BOOL, "bool", EQ_CHECKS_OTHER_TYPE);
  }
}
