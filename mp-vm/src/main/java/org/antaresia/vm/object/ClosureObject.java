package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code closure}. */
public final class ClosureObject extends Type {

  public ClosureObject() {
    super(Rom.CLOSURE, "closure", BINDS_SELF);
  }
}
