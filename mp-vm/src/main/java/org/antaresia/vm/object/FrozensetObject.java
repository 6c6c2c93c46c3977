package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;

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

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 1, false);
    if (nArgs == 1
        && isSet(vm.ram, vm.arg(args, 0))
        && i32(vm.ram, vm.arg(args, 0)) == Rom.FROZENSET) {
      return vm.arg(args, 0);
    }
    return super.makeNew(vm, type, nArgs, nKw, args);
  }
}
