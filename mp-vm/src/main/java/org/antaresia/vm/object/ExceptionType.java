package org.antaresia.vm.object;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Names;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** A builtin exception type; {@link ExceptionObject} has the layout of its instances. */
final class ExceptionType extends Type {
  private final int parent;

  ExceptionType(int address, String name, int parent) {
    super(address, name, 0);
    this.parent = parent;
  }

  @Override
  public int parent() {
    return parent;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, NativeFunction.ANY, false);
    return ExceptionObject.createWithArguments(vm, type, nArgs, args);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    ExceptionObject.print(vm, out, self, kind, false);
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    return ExceptionObject.attribute(vm, self, name);
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    if (name == Names.__traceback__ && value == Word.NONE) {
      ExceptionObject.clearTraceback(vm, self);
      return true;
    }
    return false;
  }
}
