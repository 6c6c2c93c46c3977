package org.antaresia.vm.object;

import org.antaresia.vm.Members;
import org.antaresia.vm.Rom;

/** {@code frozenset}, laid out as {@link SetObject}. */
public final class FrozensetObject extends SetObject {
  public FrozensetObject() {
    super(Rom.FROZENSET, "frozenset", EQ_CHECKS_OTHER_TYPE);
  }

  @Override
  protected void members(Members m) {
    frozenMembers(m);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }
}
