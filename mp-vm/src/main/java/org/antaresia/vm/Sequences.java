package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.TupleObject;

/** Unpacking of iterables into the value stack. */
final class Sequences {
  private Sequences() {}

  /** Unpacks exactly {@code n} items to the words from {@code at}, the first item last. */
  static void unpack(Vm vm, int sequence, int n, int at) {
    int[] ram = vm.ram;
    int items = itemsOf(vm, sequence);
    if (items != Word.NULL) {
      int len = lengthOf(ram, sequence);
      if (len < n) {
        throw tooFew(vm, len);
      }
      if (len > n) {
        throw vm.valueError("too many values to unpack (expected %s)", n);
      }
      for (int i = 0; i < n; i++) {
        i32(ram, at + 4 * (n - 1 - i), i32(ram, items + 4 * i));
      }
      return;
    }
    Loop loop = Loop.overOnStack(vm, sequence);
    for (int i = 0; i < n; i++) {
      if (!loop.next()) {
        throw tooFew(vm, i);
      }
      i32(ram, at + 4 * (n - 1 - i), loop.item());
    }
    if (loop.next()) {
      throw vm.valueError("too many values to unpack (expected %s)", n);
    }
  }

  /** Unpacks {@code left} items, a list of what is between, and {@code right} items. */
  static void unpackStar(Vm vm, int sequence, int left, int right, int at) {
    int[] ram = vm.ram;
    int items = itemsOf(vm, sequence);
    if (items == Word.NULL) {
      unpackStarOf(vm, sequence, left, right, at);
      return;
    }
    int len = lengthOf(ram, sequence);
    if (len < left + right) {
      throw tooFew(vm, len);
    }
    int middle = ListObject.create(vm, len - left - right, items + 4 * left);
    for (int i = 0; i < left; i++) {
      i32(ram, at + 4 * (left + right - i), i32(ram, items + 4 * i));
    }
    i32(ram, at + 4 * right, middle);
    for (int i = 0; i < right; i++) {
      i32(ram, at + 4 * (right - 1 - i), i32(ram, items + 4 * (len - right + i)));
    }
  }

  /** As {@link #unpackStar}, of what is known only by its iterator. */
  private static void unpackStarOf(Vm vm, int iterable, int left, int right, int at) {
    int[] ram = vm.ram;
    Loop loop = Loop.over(vm, iterable);
    for (int i = 0; i < left; i++) {
      if (!loop.next()) {
        throw tooFew(vm, i);
      }
      i32(ram, at + 4 * (left + right - i), loop.item());
    }
    int middle = ListObject.create(vm, 0, Word.NULL);
    loop.keep(middle);
    while (loop.next()) {
      ListObject.append(vm, middle, loop.item());
    }
    int len = ListObject.len(ram, middle) - right;
    if (len < 0) {
      throw tooFew(vm, left);
    }
    for (int i = 0; i < right; i++) {
      i32(ram, at + 4 * (right - 1 - i), ListObject.item(ram, middle, len + i));
    }
    i32(ram, at + 4 * right, middle);
    ListObject.truncate(ram, middle, len);
  }

  private static PyException tooFew(Vm vm, int length) {
    return vm.valueError("need more than %s values to unpack", length);
  }

  private static int itemsOf(Vm vm, int sequence) {
    if (!Word.isPointer(sequence) || Rom.contains(sequence)) {
      return Word.NULL;
    }
    return switch (i32(vm.ram, sequence)) {
      case Rom.TUPLE -> sequence + TupleObject.ITEMS;
      case Rom.LIST -> ListObject.items(vm.ram, sequence);
      default -> Word.NULL;
    };
  }

  private static int lengthOf(int[] ram, int sequence) {
    return i32(ram, sequence) == Rom.TUPLE
        ? TupleObject.len(ram, sequence)
        : ListObject.len(ram, sequence);
  }
}
