package org.antaresia.vm.object;

import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** Builtin functions: ROM objects, see {@link NativeFunction}. */
public final class NativeFunctionObject extends Type {
  public NativeFunctionObject() {
    super(Rom.NATIVE_FUNCTION, "function", BINDS_SELF);
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    return ((NativeFunction) Rom.object(self)).call(vm, nArgs, nKw, args);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<function>");
  }
}
