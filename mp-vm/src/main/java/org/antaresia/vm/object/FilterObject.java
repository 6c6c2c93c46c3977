package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code filter}: {@code +0 type | +4 function | +8 iterator}. */
public final class FilterObject extends IteratorType {
  private static final int FUNCTION = 4;
  private static final int ITERATOR = 8;
  private static final int SIZE = 12;

  public FilterObject() {
    super(Rom.FILTER, "filter");
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 2, 2, false);
    int made = vm.allocateObject(SIZE, Rom.FILTER);
    i32(vm.ram, made + FUNCTION, vm.arg(args, 0));
    i32(vm.ram, made + ITERATOR, Iteration.iter(vm, vm.arg(args, 1)));
    return made;
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int function = i32(ram, self + FUNCTION);
    int iterator = i32(ram, self + ITERATOR);
    int mark = vm.heap.freshMark();
    for (int item = Iteration.nextOfSource(vm, iterator);
        item != Word.NULL;
        item = Iteration.nextOfSource(vm, iterator)) {
      vm.keep(item);
      int test = function == Word.NONE ? item : Calls.call1(vm, function, item);
      if (Operators.isTrue(vm, test)) {
        return item;
      }
      vm.heap.release(mark);
    }
    return Word.NULL;
  }
}
