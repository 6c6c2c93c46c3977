package org.antaresia.cpu.thumb;

import static org.antaresia.cpu.thumb.FloatStatus.DOWN;
import static org.antaresia.cpu.thumb.FloatStatus.INEXACT;
import static org.antaresia.cpu.thumb.FloatStatus.INVALID;
import static org.antaresia.cpu.thumb.FloatStatus.TO_NEAREST;
import static org.antaresia.cpu.thumb.FloatStatus.UP;

/** Integers and fixed-point numbers of floats, and back (ARMv7-M: FPToFixed and FixedToFP). */
final class FloatConversion {
  private final Registers registers;
  private final FloatRounding rounding;

  FloatConversion(Registers registers) {
    this.registers = registers;
    rounding = new FloatRounding(registers);
  }

  /** A number of 16 or 32 bits, of which some are behind the point; what is too large, the most. */
  int toFixed(int operand, int bits, int fractionBits, boolean unsigned, int mode) {
    int flushed = rounding.flushed(operand);
    if (FloatArithmetic.isNan(flushed)) {
      registers.fpscr |= INVALID;
      return 0;
    }
    // exact: a double has the exponents for it
    double exact = FloatArithmetic.number(flushed) * (double) (1L << fractionBits);
    double rounded =
        switch (mode) {
          case TO_NEAREST -> Math.rint(exact);
          case UP -> Math.ceil(exact);
          case DOWN -> Math.floor(exact);
          default -> exact < 0 ? Math.ceil(exact) : Math.floor(exact);
        };
    long most = (1L << (unsigned ? bits : bits - 1)) - 1;
    long least = unsigned ? 0 : -most - 1;
    if (rounded > most || rounded < least) {
      registers.fpscr |= INVALID;
      return (int) (rounded < least ? least : most);
    }
    if (rounded != exact) {
      registers.fpscr |= INEXACT;
    }
    return (int) (long) rounded;
  }

  /** A float of a number, of which some bits are behind the point. */
  int fromFixed(int operand, int bits, int fractionBits, boolean unsigned, int mode) {
    long value =
        bits == 16
            ? unsigned ? operand & 0xffff : (short) operand
            : unsigned ? operand & 0xffff_ffffL : operand;
    return value == 0 ? 0 : rounding.round(value < 0, 62 - fractionBits, Math.abs(value), mode);
  }

  int toHalf(int operand) {
    return rounding.toHalf(operand);
  }

  int fromHalf(int half) {
    return rounding.fromHalf(half);
  }
}
