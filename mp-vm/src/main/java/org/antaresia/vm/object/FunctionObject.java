package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code function}. */
public final class FunctionObject extends Type {

  public FunctionObject() {
    super(Rom.FUNCTION, "function", BINDS_SELF);
  }
}
