package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.util.Arrays;
import org.antaresia.vm.object.FunctionObject;
import org.jspecify.annotations.Nullable;

/**
 * Which functions of an interpreter are hot, and their {@link RegisterCode}. A code block knows the
 * index of its register code by itself, so what is remembered for a freed block is never used; it
 * is dropped when room is needed.
 */
final class HotCode {
  /** After so many calls and turns of loops a function is hot. */
  private static final int USUAL_THRESHOLD = 4;

  /** Counters, shared by blocks as their addresses fall. */
  private static final int COUNTERS = 256;

  /** The index of code that {@link RegisterCoder} does not take. */
  private static final int HOPELESS = CodeBlock.MAX_REGISTER_CODE;

  private final Vm vm;
  private final byte[] counters = new byte[COUNTERS];
  private @Nullable RegisterCode[] codes = new @Nullable RegisterCode[8];
  private int[] blocks = new int[8];
  private int next = 1; // 0 is for blocks without
  private int threshold = USUAL_THRESHOLD;

  HotCode(Vm vm) {
    this.vm = vm;
  }

  /** From now on a function is hot at its first call. */
  void takeAll() {
    threshold = 1;
  }

  /** The register code of a function, or null. */
  @Nullable RegisterCode of(int[] ram, int function) {
    int index = CodeBlock.registerCode(ram, i32(ram, function + FunctionObject.CODE));
    return index < codes.length ? codes[index] : null;
  }

  /**
   * Notes that a function without register code was called or took a turn; it may have some now.
   */
  @Nullable RegisterCode warm(int function) {
    int block = i32(vm.ram, function + FunctionObject.CODE);
    int counter = block >>> 4 & COUNTERS - 1;
    boolean isHot = ++counters[counter] >= threshold || CodeBlock.isNative(vm.ram, block);
    if (!isHot || CodeBlock.registerCode(vm.ram, block) != 0) {
      return null;
    }
    counters[counter] = 0;
    RegisterCode code = RegisterCoder.code(vm, function);
    int index = code == null ? HOPELESS : freeIndex();
    CodeBlock.registerCode(vm.ram, block, index);
    if (index == HOPELESS) {
      return null;
    }
    codes[index] = code;
    blocks[index] = block;
    return code;
  }

  private int freeIndex() {
    if (!findFree()) {
      if (dropDead() <= codes.length / 2) {
        int length = Math.min(2 * codes.length, HOPELESS);
        codes = Arrays.copyOf(codes, length);
        blocks = Arrays.copyOf(blocks, length);
      }
      findFree();
    }
    return next < codes.length ? next : HOPELESS;
  }

  private boolean findFree() {
    while (next < codes.length && codes[next] != null) {
      next++;
    }
    return next < codes.length;
  }

  /** Drops what belongs to blocks that are no more, and returns how many entries are free now. */
  private int dropDead() {
    int free = 0;
    next = codes.length;
    for (int i = codes.length - 1; i > 0; i--) {
      int block = blocks[i];
      if (vm.heap.sizeOf(block) == 0 || CodeBlock.registerCode(vm.ram, block) != i) {
        codes[i] = null;
        next = i;
        free++;
      }
    }
    return free;
  }
}
