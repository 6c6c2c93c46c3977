package org.antaresia.vm;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.Items;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.StrObject;

/** Calls with {@code *iterable} and {@code **mapping} arguments. */
final class StarArguments {
  private StarArguments() {}

  /**
   * Expands the arguments of CALL_FUNCTION_VAR_KW or CALL_METHOD_VAR_KW above the stack top and
   * calls.
   *
   * @param words address of the callable; self for a method, arguments, pairs and the bitmap of
   *     starred positions follow
   * @return as {@link FunctionCall#call}
   */
  static int call(Vm vm, int words, boolean method, int counts) {
    return call(vm, words, method, counts, false);
  }

  /** As {@link #call}, with the result in any case. */
  static int callNested(Vm vm, int words, boolean method, int counts) {
    return call(vm, words, method, counts, true);
  }

  private static int call(Vm vm, int words, boolean method, int counts, boolean isNested) {
    int[] ram = vm.ram;
    int nArgs = counts & 0xff;
    int nKw = counts >> 8;
    int callee = i32(ram, words);
    int args = words + (method ? 8 : 4);
    int bitmap = Word.smallIntValue(i32(ram, args + 4 * (nArgs + 2 * nKw)));
    int below = vm.pushWords(Iteration.ITERATOR_BYTES / 4);
    int top = vm.stackTop;
    int self = method ? i32(ram, words + 4) : Word.NULL;
    if (self != Word.NULL) {
      push(vm, self);
    }
    for (int i = 0; i < nArgs; i++) {
      int length = isStarred(bitmap, i) ? Operators.lenMaybe(vm, vm.arg(args, i)) : Word.NULL;
      if (length != Word.NULL) {
        IntObject.toInt(vm, length); // genuine asks for the lengths first, to make room
      }
    }
    for (int i = 0; i < nArgs; i++) {
      int argument = vm.arg(args, i);
      if (isStarred(bitmap, i)) {
        pushAll(vm, argument, below);
      } else {
        push(vm, argument);
      }
    }
    int positional = vm.stackTop - top >> 2;
    int pairs = args + 4 * nArgs;
    for (int k = 0; k < nKw; k++) {
      int key = i32(ram, pairs + 8 * k);
      int value = i32(ram, pairs + 8 * k + 4);
      if (key == Word.NULL) {
        pushMapping(vm, value);
      } else {
        push(vm, key);
        push(vm, value);
      }
    }
    int keywords = (vm.stackTop - top >> 2) - positional >> 1;
    int result =
        isNested
            ? Calls.call(vm, callee, positional, keywords, top)
            : FunctionCall.call(vm, callee, positional, keywords, top);
    if (result == Word.NULL) {
      i32(ram, vm.stackTop - Frame.LINK_BYTES + Frame.LINK_TOP, below);
    } else {
      vm.stackTop = below;
    }
    return result;
  }

  /** Positions from 31 on share the last bit of the bitmap. */
  private static boolean isStarred(int bitmap, int i) {
    return bitmap < 0 ? (bitmap >> Math.min(i, 30) & 1) != 0 : i < 30 && (bitmap >> i & 1) != 0;
  }

  private static void push(Vm vm, int word) {
    i32(vm.ram, vm.pushWords(1), word);
  }

  /** Pushes all items of an iterable, whose iterator may be at {@code place}. */
  private static void pushAll(Vm vm, int iterable, int place) {
    int[] ram = vm.ram;
    int type = Type.wordOf(ram, iterable);
    if (type == Rom.TUPLE || type == Rom.LIST) {
      int n = Items.count(vm, iterable);
      int at = vm.pushWords(n);
      copy(ram, Items.first(ram, iterable), at, 4 * n);
      return;
    }
    int iterator = Iteration.iter(vm, iterable, place);
    vm.keep(iterator);
    for (int item = Iteration.next(vm, iterator);
        item != Word.NULL;
        item = Iteration.next(vm, iterator)) {
      push(vm, item);
    }
  }

  private static void pushMapping(Vm vm, int mapping) {
    int[] ram = vm.ram;
    if (Type.wordOf(ram, mapping) == Rom.DICT) {
      int map = mapping + DictObject.MAP;
      for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
        int entry = MapTable.slot(ram, map, slot);
        push(vm, Word.qstr(StrObject.toInterned(vm, i32(ram, entry))));
        push(vm, i32(ram, entry + 4));
      }
      return;
    }
    int keys = Attributes.loadMethod(vm, mapping, Names.keys);
    int iterator = Iteration.iter(vm, Calls.callMethod0(vm, keys, vm.self));
    vm.keep(iterator);
    for (int key = Iteration.next(vm, iterator);
        key != Word.NULL;
        key = Iteration.next(vm, iterator)) {
      int name = Word.qstr(StrObject.toInterned(vm, key));
      push(vm, name);
      push(vm, Operators.load(vm, mapping, name));
    }
  }
}
