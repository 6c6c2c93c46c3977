package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Slices of what lies in memory byte by byte: their step can only be 1. */
final class StepOneSlice {
  private StepOneSlice() {}

  static boolean isSlice(int[] ram, int object) {
    return Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == Rom.SLICE;
  }

  static int start(int[] ram, int slice) {
    return i32(ram, slice + 4);
  }

  static int stop(int[] ram, int slice) {
    return i32(ram, slice + 8);
  }

  static int step(int[] ram, int slice) {
    return i32(ram, slice + 12);
  }

  /**
   * The items of a sequence of {@code length} items that a slice means.
   *
   * @return the index of the first one; that behind the last one, not lower, in the upper half
   */
  static long bounds(Vm vm, int slice, int length) {
    int stepWord = step(vm.ram, slice);
    int step = stepWord == Word.NONE ? 1 : IntObject.toInt(vm, stepWord);
    if (step == 0) {
      throw vm.valueError("slice step can't be zero");
    }
    int start = bound(vm, start(vm.ram, slice), 0, length);
    int stop = bound(vm, stop(vm.ram, slice), length, length);
    if (step != 1) {
      throw otherStep(vm);
    }
    return start | (long) Math.max(start, stop) << 32;
  }

  private static int bound(Vm vm, int bound, int otherwise, int length) {
    if (bound == Word.NONE) {
      return otherwise;
    }
    int i = IntObject.toInt(vm, bound);
    return i < 0 ? Math.max(0, i + length) : Math.min(i, length);
  }

  static PyException otherStep(Vm vm) {
    return vm.notImplementedError("only slices with step=1 (aka None) are supported");
  }
}
