package org.antaresia.cpu.thumb;

import org.jspecify.annotations.Nullable;

/**
 * How exceptions are entered and left (ARMv7-M, B1.5.6 to B1.5.8): stacking, vectors, EXC_RETURN,
 * tail-chaining, late arrival, and what becomes of a fault in the middle of it.
 */
final class Exceptions {
  private static final int BASIC_FRAME = 0x20;
  private static final int FLOAT_FRAME = 0x68;
  private static final int LR = 14;

  /** EXC_RETURN without the bits that say where to return to. */
  private static final int RETURN = 0xffff_ffe1;

  private static final int TO_THREAD = 8;
  private static final int FROM_PROCESS_STACK = 4;
  private static final int BASIC = 16;

  /** Bit 9 of the stacked xPSR: four bytes were left out to align the stack. */
  private static final int PADDED = 1 << 9;

  private static final int ENTRY_CYCLES = 12;
  private static final int CHAIN_CYCLES = 6;
  private static final int EXIT_CYCLES = 10;

  private final Registers registers;
  private final Attention attention;
  private final Nvic nvic;
  private final SystemControl control;
  private final FloatContext floats;
  private final MemoryPort memory;

  /** The fault at which the core has stopped, as faults were being handled (ARMv7-M, B1.5.15). */
  private @Nullable Fault lockup;

  Exceptions(
      Registers registers,
      Attention attention,
      Nvic nvic,
      SystemControl control,
      FloatContext floats,
      MemoryPort memory) {
    this.registers = registers;
    this.attention = attention;
    this.nvic = nvic;
    this.control = control;
    this.floats = floats;
    this.memory = memory;
  }

  boolean lockedUp() {
    return lockup != null;
  }

  /** The fault that locked the core up; it runs again. */
  @Nullable Fault unlock() {
    Fault fault = lockup;
    lockup = null;
    return fault;
  }

  private void lockUp(Fault fault) {
    lockup = fault;
    attention.raise();
  }

  /** Enters the most urgent exception when it pre-empts what runs. */
  void enterDue() {
    if (nvic.due() == 0) {
      return;
    }
    int code = stack();
    registers.cycles += ENTRY_CYCLES;
    take(nvic.due(), code);
  }

  /** An instruction could not be done. */
  void fault(Fault fault) {
    if (pendFault(fault)) {
      enterDue();
    }
  }

  /** Has a fault's handler run next; false when none can. */
  private boolean pendFault(Fault fault) {
    control.note(fault);
    int number =
        switch (fault.cause) {
          case VECTTBL, DEBUGEVT, SVCALL -> Nvic.HARD_FAULT;
          default ->
              switch (fault.cause.kind()) {
                case MEMORY -> Nvic.MEMORY_FAULT;
                case BUS -> Nvic.BUS_FAULT;
                case USAGE -> Nvic.USAGE_FAULT;
              };
        };
    if (number == Nvic.HARD_FAULT) {
      if (fault.cause == Fault.Cause.SVCALL) {
        control.forced();
      }
    } else if (!nvic.enabled(number) || !nvic.preempts(number)) {
      control.forced();
      number = Nvic.HARD_FAULT;
    }
    if (!nvic.preempts(number)) {
      lockUp(fault);
      return false;
    }
    nvic.pend(number, true);
    return true;
  }

  /** Puts registers on the stack; gives the EXC_RETURN with which they come back. */
  private int stack() {
    Registers g = registers;
    int[] r = g.r;
    boolean withFloats = (g.control & Registers.FLOAT_ACTIVE) != 0;
    boolean aligned = withFloats || (control.configuration & SystemControl.STACK_ALIGN) != 0;
    int padding = aligned ? r[13] & 4 : 0;
    int frame = r[13] - (withFloats ? FLOAT_FRAME : BASIC_FRAME) - padding;
    int code = RETURN | (withFloats ? 0 : BASIC);
    if (g.exception == 0) {
      code |= TO_THREAD | (g.processStackActive() ? FROM_PROCESS_STACK : 0);
    }
    r[13] = frame;
    try {
      for (int i = 0; i < 4; i++) {
        memory.writeWord(frame + 4 * i, r[i]);
      }
      memory.writeWord(frame + 16, r[12]);
      memory.writeWord(frame + 20, r[LR]);
      memory.writeWord(frame + 24, g.pc);
      memory.writeWord(frame + 28, g.xpsr() & ~PADDED | padding << 7);
      if (withFloats) {
        floats.stack(memory, frame + BASIC_FRAME);
      }
    } catch (Fault fault) {
      pendFault(new Fault(fault.cause.stacking(), fault.address));
    }
    return code;
  }

  /** Goes to the handler of an exception. */
  private void take(int number, int code) {
    if (lockup != null) {
      return;
    }
    Registers g = registers;
    nvic.pend(number, false);
    int vector;
    try {
      vector = memory.read(control.vectorTable + 4 * number, 4, true);
    } catch (Fault fault) {
      Fault noVector = new Fault(Fault.Cause.VECTTBL, fault.address);
      control.note(noVector);
      if (number <= Nvic.HARD_FAULT) {
        lockUp(noVector);
      } else {
        take(Nvic.HARD_FAULT, code);
      }
      return;
    }
    nvic.activate(number, true);
    g.mode(number, g.control & Registers.UNPRIVILEGED);
    g.r[LR] = code;
    g.itState = 0;
    g.thumb = (vector & 1) != 0;
    g.pc = vector & ~1;
    g.exclusive = false;
    attention.raise();
  }

  /** Returns from the exception that runs (ARMv7-M, B1.5.8: ExceptionReturn). */
  void exit(int code) {
    Registers g = registers;
    int returning = g.exception;
    boolean toThread = (code & TO_THREAD) != 0;
    boolean fromProcess = (code & FROM_PROCESS_STACK) != 0;
    int nested = nvic.activeCount();
    boolean valid =
        nvic.active(returning)
            && (code | TO_THREAD | FROM_PROCESS_STACK | BASIC) == (RETURN | 0x1c)
            && (toThread
                ? nested == 1 || control.threadFromAnyLevel()
                : !fromProcess && nested > 1);
    nvic.activate(returning, false);
    if (returning != Nvic.NMI) {
      g.faultmask = false;
    }
    attention.raise();
    if (!valid) {
      chain(new Fault(Fault.Cause.INVPC, g.pc), code | 0xf000_0000);
      return;
    }
    int next = nvic.due();
    if (next != 0) {
      g.cycles += CHAIN_CYCLES;
      take(next, code);
      return;
    }
    g.cycles += EXIT_CYCLES;
    try {
      unstack(code, toThread, fromProcess);
    } catch (Fault fault) {
      chain(new Fault(fault.cause.unstacking(), fault.address), code);
    }
  }

  /** The handler of a fault runs instead of what was to be returned to. */
  private void chain(Fault fault, int code) {
    if (pendFault(fault)) {
      take(nvic.due(), code);
    }
  }

  private void unstack(int code, boolean toThread, boolean fromProcess) {
    Registers g = registers;
    int frame = fromProcess ? g.processStack() : g.mainStack();
    boolean withFloats = (code & BASIC) == 0;
    int[] words = new int[8];
    for (int i = 0; i < 8; i++) {
      words[i] = memory.readWord(frame + 4 * i);
    }
    int psr = words[7];
    if (toThread != ((psr & 0x1ff) == 0)) {
      throw new Fault(Fault.Cause.INVPC, words[6]); // the frame says otherwise
    }
    if (withFloats) {
      floats.unstack(memory, frame + BASIC_FRAME);
    }
    boolean aligned = withFloats || (control.configuration & SystemControl.STACK_ALIGN) != 0;
    int above =
        frame + (withFloats ? FLOAT_FRAME : BASIC_FRAME) + (aligned && (psr & PADDED) != 0 ? 4 : 0);
    g.mode(
        psr & 0x1ff,
        g.control & Registers.UNPRIVILEGED
            | (fromProcess ? Registers.PROCESS_STACK : 0)
            | (withFloats ? Registers.FLOAT_ACTIVE : 0));
    System.arraycopy(words, 0, g.r, 0, 4);
    g.r[12] = words[4];
    g.r[13] = above;
    g.r[LR] = words[5];
    g.pc = words[6] & ~1;
    g.xpsr(psr);
    g.exclusive = false;
  }
}
