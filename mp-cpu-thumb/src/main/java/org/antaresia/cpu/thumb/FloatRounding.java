package org.antaresia.cpu.thumb;

import static org.antaresia.cpu.thumb.FloatStatus.ALTERNATIVE_HALF;
import static org.antaresia.cpu.thumb.FloatStatus.DEFAULT_NAN;
import static org.antaresia.cpu.thumb.FloatStatus.DENORMAL_INPUT;
import static org.antaresia.cpu.thumb.FloatStatus.DOWN;
import static org.antaresia.cpu.thumb.FloatStatus.FLUSH_TO_ZERO;
import static org.antaresia.cpu.thumb.FloatStatus.INEXACT;
import static org.antaresia.cpu.thumb.FloatStatus.INVALID;
import static org.antaresia.cpu.thumb.FloatStatus.OVERFLOW;
import static org.antaresia.cpu.thumb.FloatStatus.TO_NEAREST;
import static org.antaresia.cpu.thumb.FloatStatus.TO_ZERO;
import static org.antaresia.cpu.thumb.FloatStatus.UNDERFLOW;
import static org.antaresia.cpu.thumb.FloatStatus.UP;

/** Rounding, NaNs and flushing to zero (ARMv7-M, A2.5.4: FPRound, FPProcessNaNs, FPUnpack). */
final class FloatRounding {
  /** What makes a NaN quiet. */
  static final int QUIET = 1 << 22;

  private static final int NAN = FloatArithmetic.INFINITY | QUIET;

  private final Registers registers;

  FloatRounding(Registers registers) {
    this.registers = registers;
  }

  /** An operand, or zero for a denormal one in flush-to-zero mode. */
  int flushed(int bits) {
    if ((registers.fpscr & FLUSH_TO_ZERO) != 0
        && (bits & FloatArithmetic.INFINITY) == 0
        && (bits & ~FloatArithmetic.SIGN) != 0) {
      registers.fpscr |= DENORMAL_INPUT;
      return bits & FloatArithmetic.SIGN;
    }
    return bits;
  }

  static boolean isSignalling(int bits) {
    return FloatArithmetic.isNan(bits) && (bits & QUIET) == 0;
  }

  /** The result of what has no result. */
  int invalid() {
    registers.fpscr |= INVALID;
    return NAN;
  }

  /** The result when one of two operands is a NaN: signalling ones come first. */
  int nan(int a, int b) {
    return nan(a, b, b);
  }

  int nan(int a, int b, int c) {
    int chosen =
        isSignalling(a)
            ? a
            : isSignalling(b)
                ? b
                : isSignalling(c)
                    ? c
                    : FloatArithmetic.isNan(a) ? a : FloatArithmetic.isNan(b) ? b : c;
    return nan(chosen);
  }

  private int nan(int bits) {
    if (isSignalling(bits)) {
      registers.fpscr |= INVALID;
    }
    return (registers.fpscr & DEFAULT_NAN) != 0 ? NAN : bits | QUIET;
  }

  /** A sum that is exactly zero. */
  int zeroOfSum() {
    return mode() == DOWN ? FloatArithmetic.SIGN : 0;
  }

  private int mode() {
    return FloatStatus.rounding(registers.fpscr);
  }

  /** Shifts right; the lowest bit tells whether a 1 was lost. */
  static long shiftRight(long bits, int by) {
    if (by > 62) {
      return bits != 0 ? 1 : 0;
    }
    return bits >>> by | ((bits & (1L << by) - 1) != 0 ? 1 : 0);
  }

  /** Rounds {@code bits * 2^(exponent - 62)}, which is not zero, in the FPSCR's mode. */
  int round(boolean negative, int exponent, long bits) {
    return round(negative, exponent, bits, mode());
  }

  int round(boolean negative, int exponent, long bits, int mode) {
    int up = Long.numberOfLeadingZeros(bits) - 1;
    int normal = exponent - up;
    int sign = negative ? FloatArithmetic.SIGN : 0;
    if (normal < -126 && (registers.fpscr & FLUSH_TO_ZERO) != 0) {
      registers.fpscr |= UNDERFLOW;
      return sign;
    }
    int magnitude = pack(negative, normal, bits << up, mode, 23, 127);
    if (magnitude >= FloatArithmetic.INFINITY) {
      registers.fpscr |= OVERFLOW | INEXACT;
      magnitude = away(negative, mode) ? FloatArithmetic.INFINITY : FloatArithmetic.INFINITY - 1;
    }
    return sign | magnitude;
  }

  /** Whether what is too large becomes infinite. */
  private static boolean away(boolean negative, int mode) {
    return mode == TO_NEAREST || mode == (negative ? DOWN : UP);
  }

  /** Rounds a number with bit 62 set to a fraction of some bits; flags but for overflow. */
  private int pack(
      boolean negative, int exponent, long bits, int mode, int fractionBits, int bias) {
    int biased = exponent + bias;
    boolean denormal = biased < 1;
    long shifted = denormal ? shiftRight(bits, 1 - biased) : bits;
    int unused = 62 - fractionBits;
    long rest = shifted & (1L << unused) - 1;
    int fraction = (int) (shifted >>> unused);
    if (rest != 0) {
      registers.fpscr |= denormal ? INEXACT | UNDERFLOW : INEXACT;
      long half = 1L << unused - 1;
      boolean increment =
          switch (mode) {
            case TO_NEAREST -> rest > half || rest == half && (fraction & 1) != 0;
            case TO_ZERO -> false;
            default -> mode == (negative ? DOWN : UP);
          };
      fraction += increment ? 1 : 0;
    }
    return denormal
        ? fraction
        : (int) Math.min(Integer.MAX_VALUE, (biased - 1L << fractionBits) + fraction);
  }

  /** A half-precision number of a single one (ARMv7-M: FPSingleToHalf). */
  int toHalf(int operand) {
    int bits = flushed(operand);
    boolean alternative = (registers.fpscr & ALTERNATIVE_HALF) != 0;
    int sign = bits >>> 16 & 0x8000;
    if (FloatArithmetic.isNan(bits)) {
      if (alternative || isSignalling(bits)) {
        registers.fpscr |= INVALID;
      }
      return alternative
          ? sign
          : (registers.fpscr & DEFAULT_NAN) != 0 ? 0x7e00 : sign | 0x7e00 | bits >>> 13 & 0x1ff;
    }
    if (FloatArithmetic.isInfinite(bits)) {
      if (alternative) {
        registers.fpscr |= INVALID;
      }
      return sign | (alternative ? 0x7fff : 0x7c00);
    }
    if (FloatArithmetic.isZero(bits)) {
      return sign;
    }
    double value = Math.abs((double) FloatArithmetic.number(bits));
    long exact = Double.doubleToRawLongBits(value);
    int exponent = (int) (exact >>> 52) - 1023;
    long mantissa = (exact & (1L << 52) - 1 | 1L << 52) << 10;
    int before = registers.fpscr;
    int magnitude = pack(sign != 0, exponent, mantissa, mode(), 10, 15);
    if (alternative && magnitude > 0x7fff) {
      registers.fpscr = before | INVALID;
      magnitude = 0x7fff;
    } else if (!alternative && magnitude >= 0x7c00) {
      registers.fpscr |= OVERFLOW | INEXACT;
      magnitude = away(sign != 0, mode()) ? 0x7c00 : 0x7bff;
    }
    return sign | magnitude;
  }

  /** A single-precision number of a half one (ARMv7-M: FPHalfToSingle). */
  int fromHalf(int half) {
    int sign = half << 16 & FloatArithmetic.SIGN;
    int exponent = half >>> 10 & 31;
    int fraction = half & 0x3ff;
    if (exponent == 31 && (registers.fpscr & ALTERNATIVE_HALF) == 0) {
      int bits = sign | FloatArithmetic.INFINITY | fraction << 13;
      return fraction == 0 ? bits : nan(bits);
    }
    if (exponent == 0) {
      float value = fraction * 0x1p-24f;
      return sign | Float.floatToRawIntBits(value);
    }
    return sign | exponent + 112 << 23 | fraction << 13;
  }
}
