package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code zip}: {@code +0 type | +4 count | +8 iterators..}. */
public final class ZipObject extends IteratorType {
  private static final int COUNT = 4;
  private static final int ITERATORS = 8;

  public ZipObject() {
    super(Rom.ZIP, "zip");
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, NativeFunction.ANY, false);
    int made = vm.allocateObject(ITERATORS + 4 * nArgs, Rom.ZIP);
    i32(vm.ram, made + COUNT, nArgs);
    for (int i = 0; i < nArgs; i++) {
      i32(vm.ram, made + ITERATORS + 4 * i, Iteration.iter(vm, vm.arg(args, i)));
    }
    return made;
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int n = i32(ram, self + COUNT);
    if (n == 0) {
      return Word.NULL;
    }
    int tuple = TupleObject.create(vm, n, Word.NULL);
    for (int i = 0; i < n; i++) {
      int item = Iteration.nextOfSource(vm, i32(ram, self + ITERATORS + 4 * i));
      if (item == Word.NULL) {
        vm.heap.free(tuple);
        return Word.NULL;
      }
      TupleObject.item(ram, tuple, i, item);
    }
    return tuple;
  }
}
