package org.antaresia.vm.object;

import org.antaresia.vm.Functions;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** Functions that make a generator when called; laid out as {@link FunctionObject}. */
public final class GeneratorFunctionObject extends Type {
  public GeneratorFunctionObject() {
    super(Rom.GENERATOR_FUNCTION, "generator", BINDS_SELF);
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    return Functions.generator(vm, self, nArgs, nKw, args);
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    return FunctionObject.attribute(vm, self, name);
  }
}
