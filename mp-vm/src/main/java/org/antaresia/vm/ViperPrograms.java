package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.util.Arrays;
import org.antaresia.mpy.ViperCode;
import org.jspecify.annotations.Nullable;

/**
 * The viper functions of an interpreter. In memory there is a block for each that holds its number;
 * when room is needed, those whose block is gone are forgotten.
 */
public final class ViperPrograms {
  private static final int BLOCK_BYTES = 16;

  private final Vm vm;
  private @Nullable ViperProgram[] programs = new @Nullable ViperProgram[8];
  private int[] blocks = new int[8];
  private int next;

  ViperPrograms(Vm vm) {
    this.vm = vm;
  }

  /** The block of a new function. */
  int place(ViperCode code) {
    int block = vm.allocate(BLOCK_BYTES);
    if (next == programs.length) {
      forgetDead();
      if (next > programs.length / 2) {
        programs = Arrays.copyOf(programs, 2 * programs.length);
        blocks = Arrays.copyOf(blocks, programs.length);
      }
    }
    programs[next] = new ViperProgram(code);
    blocks[next] = block;
    i32(vm.ram, block, next++);
    return block;
  }

  /** Moves those that are alive together. */
  private void forgetDead() {
    int kept = 0;
    for (int i = 0; i < next; i++) {
      if (vm.heap.sizeOf(blocks[i]) != 0 && i32(vm.ram, blocks[i]) == i) {
        programs[kept] = programs[i];
        blocks[kept] = blocks[i];
        i32(vm.ram, blocks[kept], kept);
        kept++;
      }
    }
    Arrays.fill(programs, kept, next, null);
    next = kept;
  }

  /** Calls a function object. */
  public int call(int function, int block, int nArgs, int nKw, int args) {
    int number = i32(vm.ram, block);
    ViperProgram program = number >= 0 && number < next ? programs[number] : null;
    if (program == null) {
      throw vm.runtimeError("no such function"); // the program has written over the block
    }
    return program.call(vm, function, nArgs, nKw, args);
  }
}
