package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** What lists and tuples have in common: operations on a run of words. */
public final class Items {
  private Items() {}

  /**
   * The number of items of a list or tuple.
   *
   * @throws org.antaresia.vm.PyException TypeError for other objects
   */
  public static int count(Vm vm, int object) {
    if (ListObject.isList(vm.ram, object)) {
      return ListObject.len(vm.ram, object);
    }
    if (Type.wordOf(vm.ram, object) != Rom.TUPLE) { // no namedtuple either
      throw vm.typeError("object '%s' isn't a tuple or list", vm.typeName(object));
    }
    return TupleObject.len(vm.ram, object);
  }

  /** Address of the first item of a list or tuple. */
  public static int first(int[] ram, int object) {
    return ListObject.isList(ram, object)
        ? ListObject.items(ram, object)
        : object + TupleObject.ITEMS;
  }

  /** Copies the words that a slice means to {@code to}. */
  static void copySlice(int[] ram, int items, SliceObject.Bounds bounds, int to) {
    if (bounds.step() == 1) {
      copy(ram, items + 4 * bounds.start(), to, 4 * bounds.count());
      return;
    }
    int at = bounds.start();
    for (int i = 0, n = bounds.count(); i < n; i++, at += bounds.step()) {
      i32(ram, to + 4 * i, i32(ram, items + 4 * at));
    }
  }

  /** Repeats {@code len} words {@code times} times from {@code to} on. */
  static void repeat(int[] ram, int items, int len, int times, int to) {
    for (int i = 0; i < times; i++) {
      copy(ram, items, to + 4 * len * i, 4 * len);
    }
  }

  // What follows may run Python code, which may change a list: each round looks at it anew.

  private static int length(int[] ram, int sequence) {
    return ListObject.isList(ram, sequence)
        ? ListObject.len(ram, sequence)
        : TupleObject.len(ram, sequence);
  }

  private static int item(int[] ram, int sequence, int i) {
    return i32(ram, first(ram, sequence) + 4 * i);
  }

  /** Compares two lists or tuples as {@code op} does: LESS, MORE and their kin, or EQUAL. */
  static boolean compare(Vm vm, int op, int left, int right) {
    int[] ram = vm.ram;
    if (op == BinaryOp.EQUAL && length(ram, left) != length(ram, right)) {
      return false;
    }
    // a < b is b > a
    if (op == BinaryOp.LESS || op == BinaryOp.LESS_EQUAL) {
      return compare(vm, op == BinaryOp.LESS ? BinaryOp.MORE : BinaryOp.MORE_EQUAL, right, left);
    }
    for (int i = 0; i < length(ram, left) && i < length(ram, right); i++) {
      Safepoint.work(vm);
      int a = item(ram, left, i);
      int b = item(ram, right, i);
      if (!Operators.equal(vm, a, b)) {
        return op != BinaryOp.EQUAL && isTrue(vm, op, a, b);
      }
    }
    if (length(ram, left) != length(ram, right)) {
      return length(ram, left) > length(ram, right);
    }
    return op != BinaryOp.MORE;
  }

  private static boolean isTrue(Vm vm, int op, int left, int right) {
    vm.enter();
    try {
      return Operators.isTrue(vm, Operators.binary(vm, op, left, right));
    } finally {
      vm.leave();
    }
  }

  /** Position of an equal item of a list or tuple between {@code from} and {@code to}, or -1. */
  static int indexOf(Vm vm, int sequence, int from, int to, int item) {
    for (int i = from; i < to && i < length(vm.ram, sequence); i++) {
      if (Operators.equal(vm, item(vm.ram, sequence, i), item)) {
        return i;
      }
      Safepoint.work(vm);
    }
    return -1;
  }

  /** How many items of a list or tuple are equal to {@code item}. */
  static int count(Vm vm, int sequence, int item) {
    int count = 0;
    for (int i = 0; i < length(vm.ram, sequence); i++) {
      Safepoint.work(vm);
      if (Operators.equal(vm, item(vm.ram, sequence, i), item)) {
        count++;
      }
    }
    return count;
  }

  /** Prints the items of a list or tuple with commas between. */
  static void print(Vm vm, Output out, int sequence, PrintKind kind) {
    PrintKind inner = kind == PrintKind.JSON ? kind : PrintKind.REPR;
    for (int i = 0; i < length(vm.ram, sequence); i++) {
      Safepoint.work(vm);
      if (i > 0) {
        out.text(out.itemSeparator(inner));
      }
      Printing.print(vm, out, item(vm.ram, sequence, i), inner);
    }
  }
}
