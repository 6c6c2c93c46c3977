package org.antaresia.cpu.thumb;

import static org.antaresia.cpu.thumb.FloatStatus.DIVIDE_BY_ZERO;
import static org.antaresia.cpu.thumb.FloatStatus.FLUSH_TO_ZERO;
import static org.antaresia.cpu.thumb.FloatStatus.INEXACT;
import static org.antaresia.cpu.thumb.FloatStatus.INVALID;

/**
 * Arithmetic on single-precision numbers as bits, with the modes and flags of the FPSCR (ARMv7-M,
 * A2.5). To nearest and without special values the JVM's own arithmetic does it; all else is done
 * with integers.
 */
final class FloatArithmetic {
  static final int SIGN = 1 << 31;
  static final int INFINITY = 0x7f80_0000;

  /** What the quick way does not do. */
  private static final int SLOW_MODES = 3 << FloatStatus.ROUNDING_SHIFT | FLUSH_TO_ZERO;

  /** Where numbers have their highest bit while they are added. */
  private static final int TOP = 61;

  private final Registers registers;
  private final FloatRounding rounding;

  FloatArithmetic(Registers registers) {
    this.registers = registers;
    rounding = new FloatRounding(registers);
  }

  static float number(int bits) {
    return Float.intBitsToFloat(bits);
  }

  /** Whether a rounded result is neither zero nor near to what has no normal exponent. */
  private static boolean ordinary(float result) {
    float magnitude = Math.abs(result);
    return magnitude > Float.MIN_NORMAL && magnitude <= Float.MAX_VALUE;
  }

  private boolean quick() {
    return (registers.fpscr & SLOW_MODES) == 0;
  }

  private void inexact(boolean is) {
    if (is) {
      registers.fpscr |= INEXACT;
    }
  }

  int add(int a, int b) {
    if (quick()) {
      double x = number(a);
      double y = number(b);
      double sum = x + y;
      float result = (float) sum; // rounding twice does no harm: a double has 53 bits
      if (ordinary(result)) {
        double back = sum - x;
        inexact(result != sum || x - (sum - back) + (y - back) != 0);
        return Float.floatToRawIntBits(result);
      }
    }
    return addExactly(rounding.flushed(a), rounding.flushed(b));
  }

  int subtract(int a, int b) {
    return isNan(b) ? subtractNan(a, b) : add(a, b ^ SIGN);
  }

  /** A NaN keeps its sign. */
  private int subtractNan(int a, int b) {
    return rounding.nan(rounding.flushed(a), b);
  }

  int multiply(int a, int b) {
    if (quick()) {
      double product = (double) number(a) * number(b);
      float result = (float) product;
      if (ordinary(result)) {
        inexact(result != product);
        return Float.floatToRawIntBits(result);
      }
    }
    return multiplyExactly(rounding.flushed(a), rounding.flushed(b));
  }

  int divide(int a, int b) {
    if (quick()) {
      float result = number(a) / number(b);
      if (ordinary(result) && Math.abs(number(b)) <= Float.MAX_VALUE) {
        inexact((double) result * number(b) != number(a));
        return Float.floatToRawIntBits(result);
      }
    }
    return divideExactly(rounding.flushed(a), rounding.flushed(b));
  }

  int squareRoot(int a) {
    if (quick()) {
      float result = (float) Math.sqrt(number(a));
      if (ordinary(result)) {
        inexact((double) result * result != number(a));
        return Float.floatToRawIntBits(result);
      }
    }
    return rootExactly(rounding.flushed(a));
  }

  private int addExactly(int a, int b) {
    if (isNan(a) || isNan(b)) {
      return rounding.nan(a, b);
    }
    if (isInfinite(a)) {
      return isInfinite(b) && a != b ? rounding.invalid() : a;
    }
    if (isInfinite(b)) {
      return b;
    }
    if (isZero(a) && isZero(b)) {
      return a == b ? a : rounding.zeroOfSum();
    }
    return sum(
        a, exponent(a), (long) mantissa(a) << 37, b < 0, exponent(b), (long) mantissa(b) << 37);
  }

  /** Adds numbers, given as a power of two and bits below {@link #TOP} + 1; one is not zero. */
  private int sum(int a, int aExponent, long aBits, boolean bNegative, int bExponent, long bBits) {
    boolean aNegative = a < 0;
    int exponent = Math.max(aExponent, bExponent);
    if (aBits == 0) {
      exponent = bExponent;
    } else if (bBits == 0) {
      exponent = aExponent;
    }
    long x = FloatRounding.shiftRight(aBits, exponent - aExponent);
    long y = FloatRounding.shiftRight(bBits, exponent - bExponent);
    long sum = (aNegative ? -x : x) + (bNegative ? -y : y);
    return sum == 0 ? rounding.zeroOfSum() : rounding.round(sum < 0, exponent + 2, Math.abs(sum));
  }

  private int multiplyExactly(int a, int b) {
    int sign = (a ^ b) & SIGN;
    if (isNan(a) || isNan(b)) {
      return rounding.nan(a, b);
    }
    if (isInfinite(a) || isInfinite(b)) {
      return isZero(a) || isZero(b) ? rounding.invalid() : sign | INFINITY;
    }
    if (isZero(a) || isZero(b)) {
      return sign;
    }
    // mantissas have 23 bits behind the point
    long product = (long) mantissa(a) * mantissa(b);
    return rounding.round(sign != 0, exponent(a) + exponent(b) + 62 - 46, product);
  }

  private int divideExactly(int a, int b) {
    int sign = (a ^ b) & SIGN;
    if (isNan(a) || isNan(b)) {
      return rounding.nan(a, b);
    }
    if (isInfinite(a)) {
      return isInfinite(b) ? rounding.invalid() : sign | INFINITY;
    }
    if (isInfinite(b)) {
      return sign;
    }
    if (isZero(b)) {
      if (isZero(a)) {
        return rounding.invalid();
      }
      registers.fpscr |= DIVIDE_BY_ZERO;
      return sign | INFINITY;
    }
    if (isZero(a)) {
      return sign;
    }
    int left = Integer.numberOfLeadingZeros(mantissa(a)) - 8;
    int right = Integer.numberOfLeadingZeros(mantissa(b)) - 8;
    long dividend = (long) mantissa(a) << left + 38;
    long divisor = (long) mantissa(b) << right;
    long quotient = dividend / divisor;
    quotient |= quotient * divisor != dividend ? 1 : 0;
    int exponent = exponent(a) - left - exponent(b) + right;
    return rounding.round(sign != 0, exponent + 62 - 38, quotient);
  }

  private int rootExactly(int a) {
    if (isNan(a)) {
      return rounding.nan(a, a);
    }
    if (isZero(a) || a == INFINITY) {
      return a;
    }
    if (a < 0) {
      return rounding.invalid();
    }
    int left = Integer.numberOfLeadingZeros(mantissa(a)) - 8;
    int exponent = exponent(a) - left;
    int odd = exponent & 1;
    // 52 bits behind the point, and an even exponent
    long square = (long) mantissa(a) << left + 29 + odd;
    long root = (long) Math.sqrt((double) square);
    while (root * root > square) {
      root--;
    }
    while ((root + 1) * (root + 1) <= square) {
      root++;
    }
    root = root << 1 | (root * root != square ? 1 : 0);
    return rounding.round(false, (exponent - odd >> 1) + 62 - 27, root);
  }

  /** {@code addend + a * b}, rounded once (ARMv7-M: FPMulAdd). */
  int multiplyAdd(int addendBits, int aBits, int bBits) {
    if (quick()) {
      double product = (double) number(aBits) * number(bBits);
      double added = number(addendBits);
      double sum = product + added;
      float result = (float) sum;
      double back = sum - product;
      if (ordinary(result) && product - (sum - back) + (added - back) == 0) {
        inexact(result != sum);
        return Float.floatToRawIntBits(result);
      }
    }
    int addend = rounding.flushed(addendBits);
    int a = rounding.flushed(aBits);
    int b = rounding.flushed(bBits);
    boolean undefined = isInfinite(a) && isZero(b) || isZero(a) && isInfinite(b);
    if (isNan(addend) || isNan(a) || isNan(b)) {
      int result = rounding.nan(addend, a, b);
      return undefined && isNan(addend) && (addend & FloatRounding.QUIET) != 0
          ? rounding.invalid()
          : result;
    }
    boolean negative = (a ^ b) < 0;
    boolean infinite = isInfinite(a) || isInfinite(b);
    if (undefined || infinite && isInfinite(addend) && negative != addend < 0) {
      return rounding.invalid();
    }
    if (isInfinite(addend)) {
      return addend;
    }
    if (infinite) {
      return (negative ? SIGN : 0) | INFINITY;
    }
    boolean productZero = isZero(a) || isZero(b);
    if (productZero && isZero(addend)) {
      return negative == addend < 0 ? addend : rounding.zeroOfSum();
    }
    long product = productZero ? 0 : (long) mantissa(a) * mantissa(b);
    long added = mantissa(addend);
    int up = product == 0 ? 0 : Long.numberOfLeadingZeros(product) - (63 - TOP);
    int addendUp = added == 0 ? 0 : Long.numberOfLeadingZeros(added) - (63 - TOP);
    // both so that a value is bits * 2^(exponent - 60 - 1), see sum
    int productExponent = exponent(a) + exponent(b) - 46 - up + 60;
    int addendExponent = exponent(addend) - 23 - addendUp + 60;
    return sum(addend, addendExponent, added << addendUp, negative, productExponent, product << up);
  }

  /** The flags N, Z, C and V of a comparison, which go to the FPSCR (ARMv7-M: FPCompare). */
  void compare(int aBits, int bBits, boolean quietIsInvalid) {
    int a = rounding.flushed(aBits);
    int b = rounding.flushed(bBits);
    int flags;
    if (isNan(a) || isNan(b)) {
      flags = 3;
      if (quietIsInvalid || FloatRounding.isSignalling(a) || FloatRounding.isSignalling(b)) {
        registers.fpscr |= INVALID;
      }
    } else {
      float x = number(a);
      float y = number(b);
      flags = x == y ? 6 : x < y ? 8 : 2;
    }
    registers.fpscr = registers.fpscr & 0x0fff_ffff | flags << 28;
  }

  static boolean isNan(int bits) {
    return (bits & ~SIGN) > INFINITY;
  }

  static boolean isInfinite(int bits) {
    return (bits & ~SIGN) == INFINITY;
  }

  static boolean isZero(int bits) {
    return (bits & ~SIGN) == 0;
  }

  /** The exponent of a finite number whose {@link #mantissa} has 23 bits behind the point. */
  private static int exponent(int bits) {
    return Math.max(1, bits >>> 23 & 0xff) - 127;
  }

  private static int mantissa(int bits) {
    int fraction = bits & 0x7f_ffff;
    return (bits & INFINITY) != 0 ? fraction | 0x80_0000 : fraction;
  }
}
