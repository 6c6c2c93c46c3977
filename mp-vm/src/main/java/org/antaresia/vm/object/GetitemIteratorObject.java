package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Calls;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Iterators of objects that only have {@code __getitem__}: {@code +0 type | +4 method | +8 self |
 * +12 index}.
 */
public final class GetitemIteratorObject extends IteratorType {
  private static final int METHOD = 4;
  private static final int SELF = 8;
  private static final int INDEX = 12;

  public GetitemIteratorObject() {
    super(Rom.GETITEM_ITERATOR, "iterator");
  }

  /**
   * An iterator that calls a {@code __getitem__}.
   *
   * @param self its first argument, NULL for none
   */
  public static int create(Vm vm, int method, int self, int place) {
    vm.keep(method);
    vm.keep(self);
    int iterator = Iteration.place(vm, place, Rom.GETITEM_ITERATOR);
    i32(vm.ram, iterator + METHOD, method);
    i32(vm.ram, iterator + SELF, self);
    i32(vm.ram, iterator + INDEX, Word.smallInt(0));
    return iterator;
  }

  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int top = vm.stackTop;
    int index = i32(ram, self + INDEX);
    try {
      int item = Calls.callMethod1(vm, i32(ram, self + METHOD), i32(ram, self + SELF), index);
      i32(ram, self + INDEX, Word.smallInt(Word.smallIntValue(index) + 1));
      return item;
    } catch (PyException e) {
      if (!ExceptionObject.matches(vm, e.object(), ExceptionObject.STOP_ITERATION)
          && !ExceptionObject.matches(vm, e.object(), ExceptionObject.INDEX_ERROR)) {
        throw e;
      }
      vm.stackTop = top;
      e.take();
      return Word.NULL;
    }
  }
}
