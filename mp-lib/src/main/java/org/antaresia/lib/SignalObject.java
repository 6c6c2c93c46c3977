package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ClassObject;

/** {@code machine.Signal}: {@code +0 type | +4 pin | +8 1 when it is the pin's inverse}. */
final class SignalObject extends Type implements VirtualPin {
  private static final int PIN = 4;
  private static final int INVERT = 8;
  private static final int SIZE = 12;

  private static final int INVERT_NAME = Qstr.of("invert");

  private static final int VALUE = 0;
  private static final int ON = 1;
  private static final int OFF = 2;

  SignalObject() {
    super("machine", "Signal", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("value", VALUE, 1, 2).function("on", ON, 1).function("off", OFF, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    if (id == VALUE) {
      return value(vm, self, nArgs - 1, args + 4);
    }
    write(vm, self, id == ON ? 1 : 0);
    return Word.NONE;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  /** {@code Signal(pin, invert=False)}, where {@code invert} has to be named. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int invert = Arguments.keyword(vm, INVERT_NAME, nKw, args + 4 * nArgs);
    if (nArgs != 1 || nKw > 1 || nKw == 1 && invert == Word.NULL) {
      throw vm.typeError();
    }
    boolean inverted = invert != Word.NULL && Operators.isTrue(vm, invert);
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + PIN, vm.arg(args, 0));
    i32(vm.ram, self + INVERT, inverted ? 1 : 0);
    return self;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 1, false);
    return value(vm, self, nArgs, args);
  }

  private int value(Vm vm, int self, int nArgs, int args) {
    if (nArgs == 0) {
      return Word.smallInt(read(vm, self));
    }
    write(vm, self, Operators.isTrue(vm, vm.arg(args, 0)) ? 1 : 0);
    return Word.NONE;
  }

  @Override
  public int read(Vm vm, int self) {
    int signal = signal(vm, self);
    int pin = i32(vm.ram, signal + PIN);
    return VirtualPin.of(vm, pin).read(vm, pin) ^ i32(vm.ram, signal + INVERT);
  }

  @Override
  public void write(Vm vm, int self, int level) {
    int signal = signal(vm, self);
    int pin = i32(vm.ram, signal + PIN);
    VirtualPin.of(vm, pin).write(vm, pin, level ^ i32(vm.ram, signal + INVERT));
  }

  /** The signal itself, or the one in an instance of a class derived from it. */
  private int signal(Vm vm, int self) {
    int part = ClassObject.nativeBase(vm, self, address());
    return part == Word.NULL ? self : part;
  }
}
