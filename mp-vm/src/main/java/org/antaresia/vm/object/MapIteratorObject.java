package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code map}: {@code +0 type | +4 count | +8 function | +12 iterators..}. */
public final class MapIteratorObject extends IteratorType {
  private static final int COUNT = 4;
  private static final int FUNCTION = 8;
  private static final int ITERATORS = 12;

  public MapIteratorObject() {
    super(Rom.MAP, "map");
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 2, NativeFunction.ANY, false);
    int made = vm.allocateObject(ITERATORS + 4 * (nArgs - 1), Rom.MAP);
    i32(vm.ram, made + COUNT, nArgs - 1);
    i32(vm.ram, made + FUNCTION, vm.arg(args, 0));
    for (int i = 1; i < nArgs; i++) {
      i32(vm.ram, made + ITERATORS + 4 * (i - 1), Iteration.iter(vm, vm.arg(args, i)));
    }
    return made;
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int n = i32(ram, self + COUNT);
    int args = vm.pushWords(n);
    int unused = vm.allocate(4 * n); // genuine has the arguments here, and drops them after a call
    for (int i = 0; i < n; i++) {
      int item = Iteration.nextOfSource(vm, i32(ram, self + ITERATORS + 4 * i));
      if (item == Word.NULL) {
        vm.heap.free(unused);
        vm.stackTop = args;
        return Word.NULL;
      }
      i32(ram, args + 4 * i, item);
    }
    int result = Calls.call(vm, i32(ram, self + FUNCTION), n, 0, args);
    vm.stackTop = args;
    return result;
  }
}
