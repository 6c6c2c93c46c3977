package org.antaresia.cpu.thumb;

/** Where an instruction goes on: behind itself, or where it branches to (ARMv7-M, A2.3.1). */
final class Control {
  private final Registers registers;
  private final Exceptions exceptions;
  private final Attention attention;
  private int next;
  private int itNext;

  Control(Registers registers, Exceptions exceptions, Attention attention) {
    this.registers = registers;
    this.exceptions = exceptions;
    this.attention = attention;
  }

  /** An instruction begins. */
  void begin(int length) {
    next = registers.pc + length;
    itNext = Registers.itAdvance(registers.itState);
  }

  /** It has ended without a fault. */
  void end() {
    registers.pc = next;
    registers.itState = itNext;
  }

  /** The address behind the instruction. */
  int following() {
    return next;
  }

  /** Begins an IT block. */
  void beginBlock(int state) {
    itNext = state;
  }

  /** Branches within Thumb state. */
  void branch(int address) {
    next = address & ~1;
    itNext = 0;
    registers.cycles += Cycles.REFILL;
  }

  /** Branches as BX does: bit 0 says Thumb state, and in a handler it may be a return. */
  void interwork(int address) {
    if (registers.exception != 0 && address >>> 28 == 15) {
      registers.pc = next;
      registers.itState = itNext;
      exceptions.exit(address);
      next = registers.pc;
      itNext = registers.itState;
      return;
    }
    registers.thumb = (address & 1) != 0;
    if (!registers.thumb) {
      attention.raise();
    }
    branch(address);
  }

  /** The same, outside of an instruction of the {@link Executor}. */
  void exchange(int address) {
    begin(0);
    interwork(address);
    end();
  }

  /** A register as an instruction reads it: PC is 4 ahead (ARMv7-M, A5.1.2). */
  int read(int register) {
    return register == 15 ? registers.pc + 4 : registers.r[register];
  }

  /** Writes a register: PC branches, and the low bits of SP stay 0. */
  void write(int register, int value) {
    switch (register) {
      case 13 -> registers.r[13] = value & ~3;
      case 15 -> branch(value);
      default -> registers.r[register] = value;
    }
  }
}
