package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Calls;
import org.antaresia.vm.ClassNames;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/**
 * Builtin methods taken from their type, as {@code list.append}: {@code +0 type | +4 class | +8
 * function}. They want an object of just that class.
 */
public final class CheckedMethodObject extends Type {
  private static final int CLASS = 4;
  private static final int FUNCTION = 8;
  private static final int SIZE = 12;

  public CheckedMethodObject() {
    super(Rom.CHECKED_METHOD, "function", BINDS_SELF);
  }

  static int create(Vm vm, int type, int function) {
    int method = vm.allocateObject(SIZE, Rom.CHECKED_METHOD);
    i32(vm.ram, method + CLASS, type);
    i32(vm.ram, method + FUNCTION, function);
    return method;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    int type = i32(vm.ram, self + CLASS);
    if (nArgs > 0 && Type.wordOf(vm.ram, vm.arg(args, 0)) != type) {
      throw vm.typeError(
          "argument should be a '%s' not a '%s'",
          vm.qstrs.text(ClassNames.of(vm, type)), vm.typeName(vm.arg(args, 0)));
    }
    return Calls.call(vm, i32(vm.ram, self + FUNCTION), nArgs, nKw, args);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<function>");
  }
}
