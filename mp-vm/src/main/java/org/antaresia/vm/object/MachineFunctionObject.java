package org.antaresia.vm.object;

import org.antaresia.vm.MachineFunctions;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Functions of machine code: as in genuine those of Python code, of viper, of inline assembler and
 * those that make generators have four types. See {@link MachineFunctions}.
 */
public final class MachineFunctionObject extends Type {
  /**
   * The type at the given address.
   *
   * @param address {@link Rom#MACHINE_FUNCTION} or one of its kin
   */
  public MachineFunctionObject(int address) {
    super(
        address, address == Rom.MACHINE_GENERATOR_FUNCTION ? "generator" : "function", BINDS_SELF);
  }

  /** Whether the functions have a prelude. */
  private boolean isPython() {
    return address() == Rom.MACHINE_FUNCTION || address() == Rom.MACHINE_GENERATOR_FUNCTION;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    return MachineFunctions.call(vm, self, nArgs, nKw, args);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    if (!isPython()) {
      super.print(vm, out, self, kind);
      return;
    }
    out.text("<function ");
    out.qstr(vm, MachineFunctions.name(vm, self));
    out.text(" at 0x" + Integer.toHexString(self) + ">");
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    return isPython() ? MachineFunctions.attribute(vm, self, name) : Word.NULL;
  }
}
