package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Arguments.Parameter;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code list.sort}: genuine's quicksort with the last item as pivot. It is not stable, and scripts
 * see where equal items end up and when the key function is called, so the same partition is made.
 */
final class ListSort {
  private static final Parameter[] PARAMETERS = {
    Parameter.keywordOnly("key"), Parameter.keywordOnly("reverse")
  };

  private final Vm vm;
  private final int list;
  private final int key;
  private final int wanted; // what "a < b" is for a before b: False when the order is reversed
  private final int mark;

  /** Where the lower part ends: before the pivot, or with it, when a comparison has met there. */
  private int lower;

  private ListSort(Vm vm, int list, int key, boolean reverse) {
    this.vm = vm;
    this.list = list;
    this.key = key;
    this.wanted = Word.bool(!reverse);
    this.mark = vm.heap.freshMark();
  }

  /** Sorts {@code list}; the keyword pairs lie at {@code pairs}. */
  static void sort(Vm vm, int list, int nKw, int pairs) {
    int[] given = Arguments.bind(vm, PARAMETERS, 0, nKw, pairs);
    int key = given[0] == Word.NONE ? Word.NULL : given[0];
    boolean reverse = given[1] != Word.NULL && Operators.isTrue(vm, given[1]);
    int n = ListObject.len(vm.ram, list);
    if (n > 1) {
      new ListSort(vm, list, key, reverse).range(0, n - 1);
    }
  }

  private void range(int first, int last) {
    vm.enter();
    try {
      int from = first;
      int to = last;
      while (from < to) {
        int pivotAt = partition(from, to);
        int endOfLower = lower;
        // The smaller part by recursion, so that its depth stays logarithmic.
        if (endOfLower - from < to - pivotAt - 1) {
          range(from, endOfLower);
          from = pivotAt + 1;
        } else {
          range(pivotAt + 1, to);
          to = endOfLower;
        }
      }
    } finally {
      vm.leave();
    }
  }

  /**
   * Moves what belongs before the pivot (the last item) before it, up to {@link #lower}.
   *
   * @return the position of the pivot
   */
  private int partition(int from, int to) {
    int low = from - 1;
    int high = to;
    int pivotSlot = vm.pushWords(1);
    int pivot = keyOf(item(to));
    i32(vm.ram, pivotSlot, pivot);
    vm.heap.release(mark);
    while (true) {
      do {
        low++;
      } while (low < high && less(keyOf(item(low)), pivot));
      do {
        high--;
      } while (low < high && less(pivot, keyOf(item(high))));
      if (low >= high) {
        break;
      }
      swap(low, high);
    }
    swap(low, to);
    lower = high;
    vm.stackTop = pivotSlot;
    return low;
  }

  private int item(int i) {
    // A comparison may have changed the list: never touch what lies beyond its end.
    if (i >= ListObject.len(vm.ram, list)) {
      throw vm.indexError("list index out of range");
    }
    return ListObject.item(vm.ram, list, i);
  }

  private int keyOf(int item) {
    return key == Word.NULL ? item : Calls.call1(vm, key, item);
  }

  private boolean less(int a, int b) {
    boolean result =
        Word.isSmallInt(a) && Word.isSmallInt(b)
            ? Word.bool(a < b) == wanted
            : Operators.binary(vm, BinaryOp.LESS, a, b) == wanted;
    vm.heap.release(mark);
    Safepoint.work(vm);
    return result;
  }

  private void swap(int a, int b) {
    int first = item(a);
    int second = item(b);
    int items = ListObject.items(vm.ram, list);
    i32(vm.ram, items + 4 * a, second);
    i32(vm.ram, items + 4 * b, first);
  }
}
