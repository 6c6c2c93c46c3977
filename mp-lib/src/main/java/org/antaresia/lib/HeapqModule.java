package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ListObject;
import org.osgi.service.component.annotations.Component;

/**
 * {@code heapq}: binary heaps in lists, the parent of item {@code i} is item {@code (i - 1) / 2}.
 *
 * <p>A comparison may run Python code: what moves is kept meanwhile, and a list that changed its
 * length is given up.
 */
@Component(service = NativeModule.class)
public final class HeapqModule extends NativeModule {
  private static final int HEAPIFY = 0;
  private static final int HEAPPOP = 1;
  private static final int HEAPPUSH = 2;

  public HeapqModule() {
    super("heapq");
  }

  @Override
  protected void members(Members m) {
    m.function("heappush", HEAPPUSH, 2)
        .function("heappop", HEAPPOP, 1)
        .function("heapify", HEAPIFY, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int heap = vm.arg(args, 0);
    if (!ListObject.isList(vm.ram, heap)) {
      throw vm.typeError("heap must be a list");
    }
    switch (id) {
      case HEAPIFY -> {
        for (int i = ListObject.len(vm.ram, heap) / 2 - 1; i >= 0; i--) {
          sink(vm, heap, i);
        }
        return Word.NONE;
      }
      case HEAPPOP -> {
        return pop(vm, heap);
      }
      default -> {
        ListObject.append(vm, heap, vm.arg(args, 1));
        rise(vm, heap, 0, ListObject.len(vm.ram, heap) - 1);
        return Word.NONE;
      }
    }
  }

  private static int pop(Vm vm, int heap) {
    int[] ram = vm.ram;
    int last = ListObject.len(ram, heap) - 1;
    if (last < 0) {
      throw vm.indexError("empty heap");
    }
    int smallest = ListObject.item(ram, heap, 0);
    vm.keep(smallest);
    put(ram, heap, 0, ListObject.item(ram, heap, last));
    put(ram, heap, last, Word.NULL);
    i32(ram, heap + ListObject.LEN, last);
    if (last > 0) {
      sink(vm, heap, 0);
    }
    return smallest;
  }

  /** Moves the smaller child up at each level, then lets the item rise from the leaf it got to. */
  private static void sink(Vm vm, int heap, int start) {
    int[] ram = vm.ram;
    int end = ListObject.len(ram, heap);
    int item = ListObject.item(ram, heap, start);
    int mark = vm.heap.freshMark();
    vm.keep(item);
    int at = start;
    for (int child = 2 * at + 1; child < end; child = 2 * at + 1) {
      if (child + 1 < end
          && !less(
              vm, heap, ListObject.item(ram, heap, child), ListObject.item(ram, heap, child + 1))) {
        child++;
      }
      put(ram, heap, at, ListObject.item(ram, heap, child));
      at = child;
    }
    put(ram, heap, at, item);
    vm.heap.release(mark);
    rise(vm, heap, start, at);
  }

  private static void rise(Vm vm, int heap, int start, int from) {
    int[] ram = vm.ram;
    int item = ListObject.item(ram, heap, from);
    int mark = vm.heap.freshMark();
    vm.keep(item);
    int at = from;
    while (at > start) {
      int above = ListObject.item(ram, heap, (at - 1) / 2);
      if (!less(vm, heap, item, above)) {
        break;
      }
      put(ram, heap, at, above);
      at = (at - 1) / 2;
    }
    put(ram, heap, at, item);
    vm.heap.release(mark);
  }

  private static boolean less(Vm vm, int heap, int left, int right) {
    Safepoint.work(vm);
    int len = ListObject.len(vm.ram, heap);
    boolean less = Operators.binary(vm, BinaryOp.LESS, left, right) == Word.TRUE;
    if (ListObject.len(vm.ram, heap) != len) {
      throw vm.runtimeError("heap changed size during comparison");
    }
    return less;
  }

  private static void put(int[] ram, int heap, int i, int item) {
    i32(ram, ListObject.items(ram, heap) + 4 * i, item);
  }
}
