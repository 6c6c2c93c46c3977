package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code staticmethod} and {@code classmethod}: {@code +0 type | +4 function}. */
public final class WrappedMethodObject extends Type {
  static final int FUNCTION = 4;
  private static final int SIZE = 8;

  public WrappedMethodObject(int address, String name) {
    super(address, name, 0);
  }

  /** A wrapped function of type {@link Rom#STATICMETHOD} or {@link Rom#CLASSMETHOD}. */
  static int create(Vm vm, int type, int function) {
    int wrapped = vm.allocateObject(SIZE, type);
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
    return create(vm, address(), vm.arg(args, 0));
  }
}
