package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.mpy.Op.*;

/** Runs bytecode as it lies in RAM, one instruction at a time. */
final class Stepper {
  private Stepper() {}

  /**
   * Executes the instruction at the running frame's ip, which then stands behind it.
   *
   * @return as {@link Opcodes#execute}
   */
  static int step(Vm vm) {
    int[] ram = vm.ram;
    int ip = i32(ram, vm.frame + Frame.IP) - RAM_BASE;
    int op = byteAt(ram, ip++);
    int arg = 0;
    if (op < LOAD_CONST_FALSE) { // 0x00..0x4f carry an operand
      int b = byteAt(ram, ip++);
      arg = b & 0x7f;
      if (op < UNWIND_JUMP) {
        if (op == LOAD_CONST_SMALL_INT) {
          arg = b << 25 >> 25;
        }
        for (; (b & 0x80) != 0; arg = arg << 7 | b & 0x7f) {
          b = byteAt(ram, ip++);
        }
      } else {
        int bias = 0x40;
        if ((b & 0x80) != 0) {
          arg |= byteAt(ram, ip++) << 7;
          bias = 0x4000;
        }
        if (op <= POP_JUMP_IF_FALSE) { // may lead backwards
          arg -= bias;
        }
      }
    }
    i32(ram, vm.frame + Frame.IP, ip + RAM_BASE);
    return Opcodes.execute(vm, op, arg);
  }

  private static int byteAt(int[] ram, int index) {
    return ram[index >> 2] >> (index << 3) & 0xff;
  }
}
