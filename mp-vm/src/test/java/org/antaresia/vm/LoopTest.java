package org.antaresia.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.ListObject;
import org.junit.jupiter.api.Test;

class LoopTest {
  private static final int ITEMS = 5000;

  private final Vm vm = new Vm(256 * 1024, 8 * 1024, MockedHost.create());

  private int list(int n) {
    int list = ListObject.create(vm, 0, Word.NULL);
    for (int i = 0; i < n; i++) {
      ListObject.append(vm, list, Word.smallInt(i));
    }
    return list;
  }

  @Test
  void goesOverAllItems() {
    Loop loop = Loop.over(vm, list(3));
    for (int i = 0; i < 3; i++) {
      assertTrue(loop.next());
      assertEquals(Word.smallInt(i), loop.item());
    }
    assertFalse(loop.next());
  }

  @Test
  void needsNoHeapForAnIteratorOnTheStack() {
    int list = list(3);
    int top = vm.stackTop;
    int used = vm.heap.used();
    Loop loop = Loop.overOnStack(vm, list);
    assertTrue(vm.stackTop > top);
    while (loop.next()) {
      assertEquals(used, vm.heap.used());
    }
    assertEquals(top, vm.stackTop);
  }

  @Test
  void givesTheStackBackWhenItIsLeft() {
    int list = list(3);
    int top = vm.stackTop;
    Loop loop = Loop.overOnStack(vm, list);
    loop.next();
    loop.leave();
    assertEquals(top, vm.stackTop);
  }

  @Test
  void releasesWhatARoundAllocates() {
    Loop loop = Loop.over(vm, list(ITEMS));
    int mark = vm.heap.freshMark();
    while (loop.next()) {
      FloatObject.create(vm, 0.5);
      assertTrue(vm.heap.freshMark() <= mark + 2);
    }
  }

  @Test
  void keepsWhatItIsTold() {
    vm.heap.stress(true);
    vm.heap.poison(true);
    Loop loop = Loop.over(vm, list(100));
    int sum = FloatObject.create(vm, 0);
    while (loop.next()) {
      sum = FloatObject.create(vm, FloatObject.value(vm.ram, sum) + 1);
      loop.keep(sum);
    }
    assertEquals(100, FloatObject.value(vm.ram, sum));
  }
}
