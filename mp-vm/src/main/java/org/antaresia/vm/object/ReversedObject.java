package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Names;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code reversed}: {@code +0 type | +4 sequence | +8 index}, the index counts down to 0. */
public final class ReversedObject extends IteratorType {
  private static final int SEQUENCE = 4;
  private static final int INDEX = 8;
  private static final int SIZE = 12;

  public ReversedObject() {
    super(Rom.REVERSED, "reversed");
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 1, false);
    int sequence = vm.arg(args, 0);
    int method = Attributes.loadMethodMaybe(vm, sequence, Names.__reversed__);
    if (method != Word.NULL) {
      return Calls.callMethod0(vm, method, vm.self);
    }
    int made = vm.allocateObject(SIZE, Rom.REVERSED);
    i32(vm.ram, made + SEQUENCE, sequence);
    i32(vm.ram, made + INDEX, IntObject.toInt(vm, Operators.len(vm, sequence)));
    return made;
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int index = i32(ram, self + INDEX);
    if (index == 0) {
      return Word.NULL;
    }
    i32(ram, self + INDEX, index - 1);
    return Operators.load(vm, i32(ram, self + SEQUENCE), Word.smallInt(index - 1));
  }
}
