package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Iteration;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Iterators of sets: {@code +0 type | +8 set | +12 position}. */
public final class SetIteratorObject extends IteratorType {
  private static final int SET = 8;
  private static final int POSITION = 12;

  public SetIteratorObject() {
    super(Rom.SET_ITERATOR, "iterator");
  }

  static int create(Vm vm, int set, int place) {
    vm.keep(set);
    int iterator = Iteration.place(vm, place, Rom.SET_ITERATOR);
    i32(vm.ram, iterator + SET, set);
    return iterator;
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int set = i32(ram, self + SET);
    int slot = SetObject.nextSlot(vm, set, i32(ram, self + POSITION) - 1);
    if (slot < 0) {
      return Word.NULL;
    }
    i32(ram, self + POSITION, slot + 1);
    return SetObject.slotItem(ram, set, slot);
  }
}
