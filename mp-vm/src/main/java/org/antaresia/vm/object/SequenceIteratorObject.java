package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Iteration;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Iterators of lists and tuples: {@code +0 type | +8 container | +12 position}. */
public final class SequenceIteratorObject extends IteratorType {
  static final int CONTAINER = 8;
  static final int POSITION = 12;

  public SequenceIteratorObject() {
    super(Rom.SEQUENCE_ITERATOR, "iterator");
  }

  static int create(Vm vm, int container, int place) {
    vm.keep(container);
    int iterator = Iteration.place(vm, place, Rom.SEQUENCE_ITERATOR);
    i32(vm.ram, iterator + CONTAINER, container);
    return iterator;
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int container = i32(ram, self + CONTAINER);
    int i = i32(ram, self + POSITION);
    int items;
    int len;
    if (i32(ram, container) == Rom.LIST) {
      items = ListObject.items(ram, container);
      len = ListObject.len(ram, container);
    } else {
      items = container + TupleObject.ITEMS;
      len = TupleObject.len(ram, container);
    }
    if (i >= len) {
      return Word.NULL;
    }
    i32(ram, self + POSITION, i + 1);
    return i32(ram, items + 4 * i);
  }
}
