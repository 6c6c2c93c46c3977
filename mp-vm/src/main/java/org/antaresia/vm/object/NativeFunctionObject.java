package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code function}. */
public final class NativeFunctionObject extends Type {

  public NativeFunctionObject() {
    super(Rom.NATIVE_FUNCTION, "function", BINDS_SELF);
  }
}
