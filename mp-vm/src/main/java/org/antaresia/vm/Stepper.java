package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;
import static org.antaresia.mpy.Op.*;

import org.jspecify.annotations.Nullable;

/**
 * Runs bytecode as it lies in RAM, one instruction at a time: what is not hot, and finally bodies.
 */
final class Stepper {
  private Stepper() {}

  /**
   * Executes the running frame until another one runs or there is register code to go on with.
   *
   * @param known the register code of the frame's function, or null when it has none yet
   * @return {@link Opcodes#SWITCH} or {@link Opcodes#LEAVE}
   */
  static int run(Vm vm, @Nullable RegisterCode known, int fresh) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int function = i32(ram, frame + Frame.FUNCTION);
    RegisterCode code = known;
    if (code == null && i32(ram, frame + Frame.IP) == Frame.firstIp(ram, frame)) {
      code = vm.hot.warm(function);
    }
    while (code == null || code.entry(i32(ram, frame + Frame.IP)) < 0) {
      int ip = i32(ram, frame + Frame.IP);
      int next = step(vm);
      if (next != Opcodes.STAY) {
        return next;
      }
      vm.heap.release(fresh);
      if (code == null && i32(ram, frame + Frame.IP) <= ip) {
        code = vm.hot.warm(function);
      }
    }
    return Opcodes.SWITCH;
  }

  /**
   * Executes the instruction at the running frame's ip, which then stands behind it.
   *
   * @return as {@link Opcodes#execute}
   */
  static int step(Vm vm) {
    int[] ram = vm.ram;
    int ip = i32(ram, vm.frame + Frame.IP);
    int op = u8(ram, ip++);
    int arg = 0;
    if (op < LOAD_CONST_FALSE) { // 0x00..0x4f carry an operand
      int b = u8(ram, ip++);
      arg = b & 0x7f;
      if (op < UNWIND_JUMP) {
        if (op == LOAD_CONST_SMALL_INT) {
          arg = b << 25 >> 25;
        }
        for (; (b & 0x80) != 0; arg = arg << 7 | b & 0x7f) {
          b = u8(ram, ip++);
        }
      } else {
        int bias = 0x40;
        if ((b & 0x80) != 0) {
          arg |= u8(ram, ip++) << 7;
          bias = 0x4000;
        }
        if (op <= POP_JUMP_IF_FALSE) { // may lead backwards
          arg -= bias;
        }
      }
    }
    i32(ram, vm.frame + Frame.IP, ip);
    return Opcodes.execute(vm, op, arg);
  }
}
