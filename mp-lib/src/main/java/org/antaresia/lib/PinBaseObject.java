package org.antaresia.lib;

import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;

/** {@code machine.PinBase}: the base of pins written in Python, whose {@code value} does it all. */
final class PinBaseObject extends Type implements VirtualPin {
  private static final int VALUE = Qstr.of("value");

  /** There is nothing in them that could differ. */
  private final RomInstance only = new RomInstance("machine.PinBase()", this, 0);

  PinBaseObject() {
    super("machine", "PinBase", 0);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    return only.address();
  }

  @Override
  public int read(Vm vm, int self) {
    int method = Attributes.loadMethod(vm, self, VALUE);
    return IntObject.toInt(vm, Calls.callMethod0(vm, method, vm.self));
  }

  @Override
  public void write(Vm vm, int self, int level) {
    int method = Attributes.loadMethod(vm, self, VALUE);
    Calls.callMethod1(vm, method, vm.self, Word.bool(level != 0));
  }
}
