package org.antaresia.cpu.thumb;

/** Who may use the floating-point unit, and what of it an exception saves (ARMv7-M, B3.2.20 ff). */
final class FloatContext {
  private static final int LAZY_ACTIVE = 1;
  private static final int USER = 1 << 1;
  private static final int THREAD = 1 << 3;
  private static final int HARD_FAULT_READY = 1 << 4;
  private static final int MEMORY_FAULT_READY = 1 << 5;
  private static final int BUS_FAULT_READY = 1 << 6;
  private static final int MONITOR_READY = 1 << 8;
  private static final int LAZY_ENABLED = 1 << 30;
  private static final int AUTOMATIC = 1 << 31;

  private final Registers registers;
  private final Nvic nvic;
  private int access;
  private int control = AUTOMATIC | LAZY_ENABLED;
  private int address;
  private int defaults;

  FloatContext(Registers registers, Nvic nvic) {
    this.registers = registers;
    this.nvic = nvic;
  }

  void reset() {
    access = 0;
    control = AUTOMATIC | LAZY_ENABLED;
    address = 0;
    defaults = 0;
  }

  /** Gives everyone the unit, as a board's start-up code does. */
  void grant() {
    access = 0xf << 20;
  }

  /** Whether instructions can run without {@link #prepare}. */
  boolean ready() {
    return allowed()
        && (control & LAZY_ACTIVE) == 0
        && (control >= 0 || (registers.control & Registers.FLOAT_ACTIVE) != 0);
  }

  private boolean allowed() {
    int rights = access >>> 20 & 3;
    return rights == 3 || rights == 1 && registers.privileged();
  }

  /**
   * Makes an instruction possible (ARMv7-M, A2.5.4: ExecuteFPCheck).
   *
   * @throws Fault when the code has no right to it
   */
  void prepare(MemoryPort memory) {
    if (!allowed()) {
      throw new Fault(Fault.Cause.NOCP, registers.pc);
    }
    if ((control & LAZY_ACTIVE) != 0) {
      saveLate(memory);
    }
    if (control < 0 && (registers.control & Registers.FLOAT_ACTIVE) == 0) {
      registers.control |= Registers.FLOAT_ACTIVE;
      registers.fpscr = defaults;
    }
  }

  private void saveLate(MemoryPort memory) {
    boolean privileged = (control & USER) == 0;
    try {
      store(memory, address, privileged);
    } catch (Fault fault) {
      throw new Fault(fault.cause.lazySaving(), fault.address);
    }
    control &= ~LAZY_ACTIVE;
  }

  private void store(MemoryPort memory, int at, boolean privileged) {
    for (int i = 0; i < 16; i++) {
      memory.write(at + 4 * i, 4, registers.s[i], privileged);
    }
    memory.write(at + 64, 4, registers.fpscr, privileged);
  }

  /** An exception's frame has room at an address: saves now, or notes where to do it later. */
  void stack(MemoryPort memory, int at) {
    if ((control & LAZY_ENABLED) == 0) {
      store(memory, at, registers.privileged());
      return;
    }
    address = at & ~7;
    int running = nvic.running();
    control &= AUTOMATIC | LAZY_ENABLED;
    control |=
        LAZY_ACTIVE
            | (registers.privileged() ? 0 : USER)
            | (registers.exception == 0 ? THREAD : 0)
            | (running > -1 ? HARD_FAULT_READY : 0)
            | ready(Nvic.MEMORY_FAULT, running, MEMORY_FAULT_READY)
            | ready(Nvic.BUS_FAULT, running, BUS_FAULT_READY)
            | ready(Nvic.DEBUG_MONITOR, running, MONITOR_READY);
  }

  private int ready(int exception, int running, int bit) {
    return nvic.enabled(exception) && nvic.priority(exception) < running ? bit : 0;
  }

  /** A frame with floating-point registers goes: takes them from it when they were saved. */
  void unstack(MemoryPort memory, int at) {
    if ((control & LAZY_ACTIVE) != 0) {
      control &= ~LAZY_ACTIVE;
      return;
    }
    for (int i = 0; i < 16; i++) {
      registers.s[i] = memory.read(at + 4 * i, 4, registers.privileged());
    }
    registers.fpscr = memory.read(at + 64, 4, registers.privileged()) & FloatStatus.WRITABLE;
  }

  /** Reads a word; the offset is from 0xE000ED00. */
  int read(int offset) {
    return switch (offset) {
      case 0x88 -> access;
      case 0x234 -> control;
      case 0x238 -> address;
      case 0x23c -> defaults;
      case 0x240 -> 0x1011_0021; // MVFR0 and MVFR1: single precision, fused multiply, halves
      case 0x244 -> 0x1100_0011;
      default -> 0;
    };
  }

  void write(int offset, int value) {
    switch (offset) {
      case 0x88 -> access = value & 0xf << 20;
      case 0x234 ->
          control =
              value
                  & (AUTOMATIC
                      | LAZY_ENABLED
                      | LAZY_ACTIVE
                      | USER
                      | THREAD
                      | HARD_FAULT_READY
                      | MEMORY_FAULT_READY
                      | BUS_FAULT_READY
                      | MONITOR_READY);
      case 0x238 -> address = value & ~7;
      case 0x23c -> defaults = value & FloatStatus.MODES;
      default -> {}
    }
  }
}
