package org.antaresia.cpu.thumb;

import org.antaresia.hal.MachineFault;

/** What an instruction could not do. It ends the instruction, and has no trace of Java's stack. */
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Causes with their bits in the CFSR, or in the HFSR when they belong there (ARMv7-M, B3.2). */
  enum Cause {
    IACCVIOL(0, "no instruction may be fetched here"),
    DACCVIOL(1, "no right to access"),
    MUNSTKERR(3, "no right to unstack from"),
    MSTKERR(4, "no right to stack to"),
    MLSPERR(5, "no right to save floating-point registers to"),
    IBUSERR(8, "no code at"),
    PRECISERR(9, "no memory at"),
    UNSTKERR(11, "no memory to unstack from"),
    STKERR(12, "no memory to stack to"),
    LSPERR(13, "no memory to save floating-point registers to"),
    UNDEFINSTR(16, "undefined instruction at"),
    INVSTATE(17, "not in Thumb state at"),
    INVPC(18, "wrong exception return to"),
    NOCP(19, "no coprocessor for the instruction at"),
    UNALIGNED(24, "unaligned access to"),
    DIVBYZERO(25, "division by zero at"),
    /** HFSR.VECTTBL: the vector could not be read. */
    VECTTBL(33, "no vector at"),
    /** HFSR.DEBUGEVT: a breakpoint without a debugger. */
    DEBUGEVT(63, "breakpoint at"),
    /** HFSR.FORCED alone: a call of the supervisor that is not possible now. */
    SVCALL(62, "supervisor call at too high a priority at");

    /** The bit in the CFSR; from 32 on, the HFSR's. */
    final int bit;

    final String text;

    Cause(int bit, String text) {
      this.bit = bit;
      this.text = text;
    }

    MachineFault.Kind kind() {
      return bit < 8
          ? MachineFault.Kind.MEMORY
          : bit < 16 || this == VECTTBL ? MachineFault.Kind.BUS : MachineFault.Kind.USAGE;
    }

    /** The cause when a bus or memory fault arises while registers are stacked. */
    Cause stacking() {
      return kind() == MachineFault.Kind.MEMORY ? MSTKERR : STKERR;
    }

    /** The cause when it arises while they come back. */
    Cause unstacking() {
      return switch (kind()) {
        case MEMORY -> MUNSTKERR;
        case BUS -> UNSTKERR;
        case USAGE -> this;
      };
    }

    /** The cause when it arises while floating-point registers are saved late. */
    Cause lazySaving() {
      return kind() == MachineFault.Kind.MEMORY ? MLSPERR : LSPERR;
    }
  }

  final Cause cause;

  /** The address that was not reached, or the instruction's. */
  final int address;

  Fault(Cause cause, int address) {
    super(null, null, false, false);
    this.cause = cause;
    this.address = address;
  }

  @Override
  public String getMessage() {
    return cause.text + " " + Registers.hex(address);
  }
}
