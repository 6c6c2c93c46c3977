package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code staticmethod}: {@code +0 type | +4 function}. */
public final class StaticmethodObject extends Type {
  static final int FUNCTION = 4;
  private static final int SIZE = 8;

  public StaticmethodObject() {
    super(Rom.STATICMETHOD, "staticmethod", 0);
  }

  static int create(Vm vm, int function) {
    int wrapped = vm.allocateObject(SIZE, Rom.STATICMETHOD);
    i32(vm.ram, wrapped + FUNCTION, function);
    return wrapped;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 1, false);
    return create(vm, vm.arg(args, 0));
  }
}
