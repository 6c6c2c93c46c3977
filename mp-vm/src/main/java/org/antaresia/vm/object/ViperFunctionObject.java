package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Functions;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** Viper functions; laid out as {@link FunctionObject}, without defaults. */
public final class ViperFunctionObject extends Type {
  public ViperFunctionObject() {
    super(Rom.VIPER_FUNCTION, "function", BINDS_SELF);
  }

  static int create(Vm vm, int context, int raw) {
    int[] ram = vm.ram;
    int function = vm.allocateObject(FunctionObject.DEFAULTS, Rom.VIPER_FUNCTION);
    i32(ram, function + FunctionObject.CONTEXT, context);
    i32(ram, function + FunctionObject.CHILDREN, Functions.childrenOf(ram, raw));
    i32(ram, function + FunctionObject.CODE, Functions.codeOf(ram, raw));
    return function;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    return vm.viper.call(self, i32(vm.ram, self + FunctionObject.CODE), nArgs, nKw, args);
  }
}
