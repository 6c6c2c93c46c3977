package org.antaresia.vm.object;

/**
 * Single-precision floats as decimal digits and back, with no more than single precision on the
 * way: what a genuine build for a processor without doubles does, to the last digit
 * (py/formatfloat.c and py/parsenum.c, the approximate kind). So texts may be off by a digit, and
 * numbers near the ends of the range by many.
 */
final class SingleDigits {
  /** Digits that are tried first. */
  static final int FIRST_DIGITS = 6;

  static final int MAX_DIGITS = 9;

  /** Up to this power, five is exact enough to divide by. */
  private static final int EXACT_POWER = 10;

  /** Mantissas from here on have no room for another digit. */
  static final int MANTISSA_FULL = 0x1999_9998;

  private static final int MOST_STEPS = 12;

  private static final double LOG10_OF_2 = 0.3010299956639812;

  private SingleDigits() {}

  /** {@code number} times a power of ten: the twos go to the exponent, the fives are multiplied. */
  static float scaled(float number, int power) {
    if (power == 0 || number == 0) {
      return number;
    }
    int bits = Float.floatToRawIntBits(number);
    int exponent = (bits >>> 23) + power & 0xff;
    float shifted = Float.intBitsToFloat(bits & 0x807f_ffff | exponent << 23);
    return power < 0 && power >= -EXACT_POWER
        ? shifted / (float) Math.pow(5, -power)
        : shifted * (float) Math.pow(5, power);
  }

  /** The number of an unsigned mantissa of any length times a power of ten. */
  static float parsed(long mantissa, int power) {
    return scaled((float) mantissa, power);
  }

  /** The power of ten of the first digit of a number above 0. */
  static int exponent(float magnitude) {
    int binary = (Float.floatToRawIntBits(magnitude) >>> 23) - 127;
    int exponent = (int) (binary * (float) LOG10_OF_2);
    if (magnitude >= 1) {
      while (magnitude >= scaled(1, exponent + 1)) {
        exponent++;
      }
    } else {
      while (magnitude < scaled(1, exponent)) {
        exponent--;
      }
    }
    return exponent;
  }

  /**
   * The digits of a number: as few as read back as the same, at least {@link #FIRST_DIGITS}, or as
   * many as there may be.
   *
   * @param first the power of ten of the first digit
   * @param most how many there may be
   * @return the digits and how many were asked for, which may be one less
   */
  static Digits of(float magnitude, int first, int most) {
    int n = Math.min(most, FIRST_DIGITS);
    while (true) {
      int power = n - 1 - first;
      int mantissa = estimate(magnitude, n, power);
      int range = n > FIRST_DIGITS ? 1 << 3 * (n - FIRST_DIGITS) : 1;
      float difference = readBack(mantissa, -power) - magnitude;
      float least = difference;
      int best = mantissa;
      boolean isLast = difference == 0;
      for (int step = 0; !isLast && step < MOST_STEPS; step++) {
        mantissa += difference < 0 ? range : -range;
        difference = readBack(mantissa, -power) - magnitude;
        float gain = Math.abs(least) - Math.abs(difference);
        if (difference == 0 || gain > 0 || gain == 0 && mantissa % 10 == 0) {
          least = difference;
          best = mantissa;
        }
        if (range == 1) {
          isLast = true;
        }
        isLast |= difference == 0;
        range >>= 1;
      }
      if (least == 0 || n >= most) {
        return new Digits(padded(best, n), n);
      }
      n++;
    }
  }

  /** What {@link #of} finds. */
  record Digits(String text, int asked) {}

  private static int estimate(float magnitude, int n, int power) {
    if (magnitude == 0) {
      return 0;
    }
    int exact = 1; // the last digits come from an integer's multiplication
    if (n > FIRST_DIGITS && power > 1) {
      exact = n > FIRST_DIGITS + 1 && power > 2 ? 100 : 10;
    }
    int left = exact == 100 ? power - 2 : exact == 10 ? power - 1 : power;
    return exact * (int) (long) (scaled(magnitude, left) + 0.5f);
  }

  /** The number that these digits are read as, without the zeros at their end. */
  private static float readBack(int digits, int power) {
    int mantissa = digits;
    int scale = power;
    while (mantissa != 0 && mantissa % 10 == 0) {
      mantissa /= 10;
      scale++;
    }
    return mantissa == 0 ? 0 : parsed(mantissa, scale);
  }

  private static String padded(int mantissa, int n) {
    String digits = Integer.toUnsignedString(mantissa);
    return digits.length() < n ? "0".repeat(n - digits.length()) + digits : digits;
  }
}
