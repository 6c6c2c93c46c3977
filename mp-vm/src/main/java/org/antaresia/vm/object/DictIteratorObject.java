package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Iteration;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Iterators of dicts and their views: {@code +0 type | +4 kind | +8 dict | +12 position}. */
public final class DictIteratorObject extends IteratorType {
  private static final int KIND = 4;
  private static final int DICT = 8;
  private static final int POSITION = 12;

  public DictIteratorObject() {
    super(Rom.DICT_ITERATOR, "iterator");
  }

  static int create(Vm vm, int dict, int kind, int place) {
    vm.keep(dict);
    int iterator = Iteration.place(vm, place, Rom.DICT_ITERATOR);
    i32(vm.ram, iterator + KIND, kind);
    i32(vm.ram, iterator + DICT, dict);
    return iterator;
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int map = i32(ram, self + DICT) + DictObject.MAP;
    int slot = MapTable.nextSlot(vm, map, i32(ram, self + POSITION) - 1);
    if (slot < 0) {
      return Word.NULL;
    }
    i32(ram, self + POSITION, slot + 1);
    int entry = MapTable.slot(ram, map, slot);
    return switch (i32(ram, self + KIND)) {
      case DictViewObject.KEYS -> i32(ram, entry);
      case DictViewObject.VALUES -> i32(ram, entry + 4);
      default -> TupleObject.create(vm, 2, entry);
    };
  }
}
