package org.antaresia.vm.object;

import org.antaresia.vm.MachineFunctions;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/**
 * Builtin functions: ROM objects, see {@link NativeFunction}. As in genuine those of 0, 1, 2 and 3
 * arguments and those of other or varying counts have five types, all of one name.
 */
public final class NativeFunctionObject extends Type {
  /**
   * The type at the given address.
   *
   * @param address {@link Rom#NATIVE_FUNCTION} or one of its kin
   */
  public NativeFunctionObject(int address) {
    super(address, "function", BINDS_SELF);
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    return Rom.contains(self)
        ? ((NativeFunction) Rom.object(self)).call(vm, nArgs, nKw, args)
        : MachineFunctions.callBuiltin(vm, self, nArgs, nKw, args);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<function>");
  }
}
