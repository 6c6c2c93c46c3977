package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Iteration;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Iterates over array, bytearray and memoryview: {@code +0 type | +4 array | +12 position}. */
public final class ArrayIteratorObject extends IteratorType {
  private static final int ARRAY = 4;
  private static final int POSITION = 12;

  static int create(Vm vm, int array, int place) {
    int iterator = Iteration.place(vm, place, Rom.ARRAY_ITERATOR);
    i32(vm.ram, iterator + ARRAY, array);
    return iterator;
  }

  public ArrayIteratorObject() {
    super(Rom.ARRAY_ITERATOR, "iterator");
  }

  @Override
  public int next(Vm vm, int self) {
    int array = i32(vm.ram, self + ARRAY);
    int i = i32(vm.ram, self + POSITION);
    if (i >= ItemArray.len(vm.ram, array)) {
      return Word.NULL;
    }
    i32(vm.ram, self + POSITION, i + 1);
    int typecode = ItemArray.typecode(vm.ram, array);
    return BinaryValue.get(vm, typecode, ItemArray.first(vm, array), i);
  }
}
