package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

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

  /** A builtin type's member as its {@code __dict__} has it: class and static methods wrapped. */
  public static int ofMember(Vm vm, int member) {
    if (Word.isPointer(member)
        && Rom.contains(member)
        && Rom.object(member) instanceof NativeFunction function) {
      if (function.isClassMethod()) {
        return create(vm, Rom.CLASSMETHOD, member);
      }
      if (function.isStaticMethod()) {
        return create(vm, Rom.STATICMETHOD, member);
      }
    }
    return member;
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
