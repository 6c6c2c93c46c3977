package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Iterators of ranges: {@code +0 type | +4 current | +8 stop | +12 step}, plain ints. */
public final class RangeIteratorObject extends IteratorType {
  static final int CURRENT = 4;
  static final int STOP = 8;
  static final int STEP = 12;

  public RangeIteratorObject() {
    super(Rom.RANGE_ITERATOR, "iterator");
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int current = i32(ram, self + CURRENT);
    int stop = i32(ram, self + STOP);
    int step = i32(ram, self + STEP);
    if (step > 0 ? current >= stop : current <= stop) {
      return Word.NULL;
    }
    i32(ram, self + CURRENT, current + step);
    return IntObject.create(vm, current);
  }
}
