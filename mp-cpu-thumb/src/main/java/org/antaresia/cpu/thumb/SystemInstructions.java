package org.antaresia.cpu.thumb;

import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;

/** Branches, calls of the system, special registers and hints (ARMv7-M, B5.2). */
final class SystemInstructions {
  private static final int LR = 14;

  private final Registers registers;
  private final Control control;
  private final Nvic nvic;
  private final Attention attention;

  /** WFI or WFE: nothing runs until an exception comes. */
  boolean sleeping;

  private boolean event;

  SystemInstructions(Registers registers, Control control, Nvic nvic, Attention attention) {
    this.registers = registers;
    this.control = control;
    this.nvic = nvic;
    this.attention = attention;
  }

  /** Does an instruction of these; false when there is no such. */
  boolean execute(Instruction in) {
    int pc = registers.pc;
    switch (in.operation()) {
      case B -> {
        if (registers.passes(in.condition())) {
          control.branch(pc + 4 + in.immediate());
        }
      }
      case BL -> {
        registers.r[LR] = control.following() | 1;
        control.branch(pc + 4 + in.immediate());
      }
      case BX -> control.interwork(control.read(in.m()));
      case BLX -> {
        int target = control.read(in.m());
        registers.r[LR] = control.following() | 1;
        control.interwork(target);
      }
      case CBZ, CBNZ -> {
        boolean zero = in.operation() == Operation.CBZ;
        if (registers.r[in.n()] == 0 == zero) {
          control.branch(pc + 4 + in.immediate());
        }
      }
      case IT -> control.beginBlock(in.condition() << 4 | in.immediate());
      case NOP, YIELD, DBG, PLD, PLI, DMB, DSB -> {}
      case ISB -> attention.raise();
      case SEV -> event = true;
      case WFI -> sleep();
      case WFE -> {
        if (event) {
          event = false;
        } else {
          sleep();
        }
      }
      case SVC -> {
        if (!nvic.preempts(Nvic.SV_CALL)) {
          throw new Fault(Fault.Cause.SVCALL, pc);
        }
        nvic.pend(Nvic.SV_CALL, true);
      }
      case BKPT -> throw new Fault(Fault.Cause.DEBUGEVT, pc);
      case UDF -> throw new Fault(Fault.Cause.UNDEFINSTR, pc);
      case CPSIE -> masks(in.immediate(), false);
      case CPSID -> masks(in.immediate(), true);
      case MRS -> control.write(in.d(), special(in.immediate()));
      case MSR -> special(in.immediate(), in.amount(), control.read(in.n()));
      case STC, LDC, MCRR, MRRC, CDP, MCR, MRC -> throw new Fault(Fault.Cause.NOCP, pc);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void sleep() {
    sleeping = true;
    attention.raise();
  }

  private void masks(int which, boolean set) {
    if (!registers.privileged()) {
      return;
    }
    if ((which & 1) != 0) {
      faultmask(set);
    }
    if ((which & 2) != 0) {
      registers.primask = set;
    }
    attention.raise();
  }

  private void faultmask(boolean set) {
    if (!set || nvic.running() > -1) {
      registers.faultmask = set;
    }
  }

  /** A special register by its number SYSm (ARMv7-M, B5.1.1). */
  private int special(int number) {
    boolean privileged = registers.privileged();
    return switch (number >> 3) {
      case 0 -> {
        int value = (number & 4) == 0 ? registers.apsr() : 0;
        yield value | ((number & 1) != 0 && privileged ? registers.exception : 0);
      }
      case 1 ->
          !privileged ? 0 : (number & 7) == 0 ? registers.mainStack() : registers.processStack();
      default ->
          switch (number) {
            case 16 -> privileged && registers.primask ? 1 : 0;
            case 17, 18 -> privileged ? registers.basepri : 0;
            case 19 -> privileged && registers.faultmask ? 1 : 0;
            case 20 -> registers.control;
            default -> 0;
          };
    };
  }

  private void special(int number, int mask, int value) {
    if (number >> 3 == 0) {
      if ((number & 4) == 0) {
        if ((mask & 2) != 0) {
          registers.nzcv(value);
          registers.saturated = (value & Registers.Q) != 0;
        }
        if ((mask & 1) != 0) {
          registers.greaterEqual = value >>> 16 & 15;
        }
      }
      return;
    }
    if (!registers.privileged()) {
      return;
    }
    switch (number) {
      case 8 -> registers.mainStack(value);
      case 9 -> registers.processStack(value);
      case 16 -> registers.primask = (value & 1) != 0;
      case 17 -> registers.basepri = value & 0xf0;
      case 18 -> {
        int wanted = value & 0xf0;
        if (wanted != 0 && (wanted < registers.basepri || registers.basepri == 0)) {
          registers.basepri = wanted;
        }
      }
      case 19 -> faultmask((value & 1) != 0);
      case 20 -> {
        // the stack changes in thread mode only
        int kept = registers.exception == 0 ? 0 : registers.control & Registers.PROCESS_STACK;
        int writable = registers.exception == 0 ? 7 : 5;
        registers.mode(registers.exception, value & writable | kept);
      }
      default -> {}
    }
    attention.raise();
  }
}
