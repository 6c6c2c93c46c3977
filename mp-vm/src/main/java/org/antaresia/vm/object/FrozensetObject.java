package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code frozenset}. */
public final class FrozensetObject extends Type {

  public FrozensetObject() {
    super(Rom.FROZENSET, "frozenset", EQ_CHECKS_OTHER_TYPE);
  }
}
