package org.antaresia.lib;

/**
 * Functions of C's math library that Java has not, accurate to a few units in the last place;
 * {@link #lgamma} is so where it is not close to 0.
 */
final class SpecialFunctions {
  private static final double LN_2 = 0.6931471805599453;
  private static final double SQRT_PI = 1.7724538509055160;
  private static final double SQRT_2_PI = 2.5066282746310002;
  private static final double HALF_LN_2_PI = 0.9189385332046727;

  /** Below this the terms that {@link #asinh} and {@link #acosh} keep under the root vanish. */
  private static final double SQUARE_FITS = 0x1p28;

  /** Below this {@link #erf} is summed as a series, from it on {@link #erfc} as a fraction. */
  private static final double ERF_SERIES_LIMIT = 0.5;

  /** {@code erfc} of this is below the smallest float. */
  private static final double ERFC_ZERO = 28;

  /** From here on five terms of Stirling's series give all digits. */
  private static final double STIRLING_FROM = 16;

  /** The smallest number whose gamma is infinite is below this. */
  private static final double GAMMA_OVERFLOW = 172;

  /** The largest n for which a double holds n! exactly. */
  private static final int EXACT_FACTORIAL = 22;

  private SpecialFunctions() {}

  static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x) || x < Double.MIN_NORMAL) {
      return Math.log(x) / LN_2;
    }
    int exponent = Math.getExponent(x);
    double significand = Math.scalb(x, -exponent);
    if (significand > 1.5) { // keeps the sum below from cancelling near 1
      exponent++;
      significand /= 2;
    }
    return exponent + Math.log(significand) / LN_2;
  }

  static double asinh(double x) {
    double magnitude = Math.abs(x);
    double result =
        magnitude > SQUARE_FITS
            ? Math.log(magnitude) + LN_2
            : Math.log1p(
                magnitude + magnitude * magnitude / (1 + Math.sqrt(1 + magnitude * magnitude)));
    return Math.copySign(result, x);
  }

  static double acosh(double x) {
    double above = x - 1;
    return x > SQUARE_FITS
        ? Math.log(x) + LN_2
        : Math.log1p(above + Math.sqrt(above * (above + 2)));
  }

  static double atanh(double x) {
    double magnitude = Math.abs(x);
    return Math.copySign(0.5 * Math.log1p(2 * magnitude / (1 - magnitude)), x);
  }

  /** The error function; Abramowitz and Stegun 7.1.6. */
  static double erf(double x) {
    if (Math.abs(x) >= ERF_SERIES_LIMIT) {
      return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
    }
    double sum = x;
    double term = x;
    for (int n = 1; Math.abs(term) > Math.ulp(sum) / 8; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return 2 / SQRT_PI * expOfMinusSquare(x) * sum;
  }

  /** The complementary error function; from the limit on Abramowitz and Stegun 7.1.14. */
  static double erfc(double x) {
    if (!(x >= ERF_SERIES_LIMIT)) {
      return x <= -ERF_SERIES_LIMIT ? 2 - erfc(-x) : 1 - erf(x);
    }
    if (x > ERFC_ZERO) {
      return 0;
    }
    double fraction = x;
    for (int n = 10 + (int) (200 / (x * x)); n > 0; n--) {
      fraction = x + n * 0.5 / fraction;
    }
    return expOfMinusSquare(x) / SQRT_PI / fraction;
  }

  /** {@code exp(-x * x)} without the error that rounding the square would bring. */
  private static double expOfMinusSquare(double x) {
    double square = x * x;
    double rest = Math.fma(x, x, -square);
    return Math.exp(-square) * (1 - rest);
  }

  static double gamma(double x) {
    if (x == Math.floor(x) && x <= EXACT_FACTORIAL + 1) {
      return gammaOfWhole(x);
    }
    if (x < 0.5) {
      return Math.PI / (sinPi(x) * gamma(1 - x));
    }
    if (!(x < GAMMA_OVERFLOW)) {
      return x > 0 ? Double.POSITIVE_INFINITY : x;
    }
    double divisor = 1;
    double shifted = x;
    double lost = 0; // what rounding took from shifted
    for (; shifted < STIRLING_FROM; shifted++) {
      divisor *= shifted + lost;
      lost += shifted - (shifted + 1 - 1);
    }
    double halfPower = Math.pow(shifted, shifted / 2); // the whole power may overflow
    double rest = Math.exp(stirlingSeries(shifted)) * (1 + lost * Math.log(shifted));
    double factor = SQRT_2_PI / Math.sqrt(shifted) * Math.exp(-shifted) * rest / divisor;
    return halfPower * factor * halfPower;
  }

  private static double gammaOfWhole(double x) {
    if (x <= 0) {
      return x == 0 ? 1 / x : Double.NaN;
    }
    double result = 1;
    for (int factor = 2; factor < x; factor++) {
      result *= factor;
    }
    return result;
  }

  /** The logarithm of the magnitude of {@link #gamma}. */
  static double lgamma(double x) {
    if (Double.isInfinite(x) || (x <= 0 && x == Math.floor(x))) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == 1 || x == 2) {
      return 0;
    }
    if (x < 0.5) {
      return Math.log(Math.PI / Math.abs(sinPi(x))) - lgamma(1 - x);
    }
    if (x < STIRLING_FROM) {
      return Math.log(gamma(x));
    }
    return (x - 0.5) * Math.log(x) - x + HALF_LN_2_PI + stirlingSeries(x);
  }

  /** Abramowitz and Stegun 6.1.41 behind the logarithms. */
  private static double stirlingSeries(double x) {
    double square = x * x;
    return (1.0 / 12
            - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square)
                / square)
        / x;
  }

  /** {@code sin(pi * x)}, with the whole turns taken off before the product is rounded. */
  private static double sinPi(double x) {
    double turn = x % 2;
    return Math.sin(Math.PI * (turn > 1 ? turn - 2 : turn < -1 ? turn + 2 : turn));
  }
}
