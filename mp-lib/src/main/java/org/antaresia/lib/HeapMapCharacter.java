package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;

/** The character that stands for a heap block in {@code micropython.mem_info(1)}. */
final class HeapMapCharacter {
  private HeapMapCharacter() {}

  static char of(Vm vm, int block) {
    return switch (vm.heap.kind(block)) {
      case 0 -> '.';
      case 2 -> '=';
      case 3 -> 'm';
      default ->
          switch (i32(vm.ram, block)) {
            case Rom.TUPLE -> 'T';
            case Rom.LIST -> 'L';
            case Rom.DICT -> 'D';
            case Rom.STR, Rom.BYTES -> 'S';
            case Rom.BYTEARRAY, Rom.ARRAY -> 'A';
            case Rom.FLOAT -> 'F';
            case Rom.FUNCTION -> 'B';
            case Rom.MODULE -> 'M';
            default -> 'h';
          };
    };
  }
}
