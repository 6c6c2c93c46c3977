package org.antaresia.lib;

/**
 * Functions of C's math library that Java has not, accurate to a few units in the last place;
 * {@link #lgamma} of a negative number is so where it is not close to 0.
 */
final class SpecialFunctions {
  private static final double LN_2 = 0.6931471805599453;
  private static final double SQRT_PI = 1.7724538509055160;
  private static final double TWO_BY_SQRT_PI = 1.1283791670955126;
  private static final double TWO_BY_SQRT_PI_REST = 1.533545961316588e-17;
  private static final double SQRT_2_PI = 2.5066282746310002;
  private static final double EULER = 0.5772156649015329;
  private static final double HALF_LN_2_PI = 0.9189385332046727;

  /** Below this the terms that {@link #asinh} and {@link #acosh} keep under the root vanish. */
  private static final double SQUARE_FITS = 0x1p28;

  /** Below this {@link #erf} is summed as a series, from it on {@link #erfc} as a fraction. */
  private static final double ERF_SERIES_LIMIT = 1;

  /** Terms of a series below 1 that are smaller than this change nothing. */
  private static final double SERIES_ENDS = 0x1p-60;

  /** {@code erfc} of this is below the smallest float. */
  private static final double ERFC_ZERO = 28;

  /** From here on five terms of Stirling's series give all digits. */
  private static final double STIRLING_FROM = 16;

  /** The smallest number whose gamma is infinite is below this. */
  private static final double GAMMA_OVERFLOW = 172;

  /** Below this the reciprocal of {@link #gamma} may overflow. */
  private static final double TINY_GAMMA = -165;

  private static final int UPWARDS = 20;

  /** {@code zeta(k) - 1} for k from 2. */
  private static final double[] ZETA_WITHOUT_ONE = {
    0.6449340668482264,
    0.2020569031595943,
    0.08232323371113819,
    0.03692775514336993,
    0.01734306198444914,
    0.008349277381922827,
    0.00407735619794434,
    0.0020083928260822143,
    0.0009945751278180853,
    0.0004941886041194645,
    0.0002460865533080483,
    0.00012271334757848915,
    6.124813505870483e-05,
    3.058823630702049e-05,
    1.528225940865187e-05,
    7.637197637899763e-06,
    3.81729326499984e-06,
    1.908212716553939e-06,
    9.539620338727962e-07,
    4.769329867878064e-07,
    2.38450502727733e-07,
    1.1921992596531106e-07,
    5.960818905125948e-08,
    2.980350351465228e-08,
    1.4901554828365043e-08,
    7.45071178983543e-09,
    3.725334024788457e-09,
  };

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
    if (x < 1) {
      return Double.NaN;
    }
    double above = x - 1;
    return x > SQUARE_FITS
        ? Math.log(x) + LN_2
        : Math.log1p(above + Math.sqrt(above * (above + 2)));
  }

  static double atanh(double x) {
    double magnitude = Math.abs(x);
    return Math.copySign(0.5 * Math.log1p(2 * magnitude / (1 - magnitude)), x);
  }

  /** The error function. */
  static double erf(double x) {
    if (Math.abs(x) >= ERF_SERIES_LIMIT) {
      return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
    }
    return Math.fma(TWO_BY_SQRT_PI, x, erfBehindFirst(x));
  }

  /** The complementary error function; from the limit on Abramowitz and Stegun 7.1.14. */
  static double erfc(double x) {
    if (!(x >= ERF_SERIES_LIMIT)) {
      return x <= -ERF_SERIES_LIMIT
          ? 2 - erfc(-x)
          : Math.fma(-TWO_BY_SQRT_PI, x, 1) - erfBehindFirst(x);
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

  /** {@link #erf} as a series, Abramowitz and Stegun 7.1.5, without its first and largest term. */
  private static double erfBehindFirst(double x) {
    double square = x * x;
    double power = 1;
    double sum = 0;
    for (int n = 1; Math.abs(power) > SERIES_ENDS; n++) {
      power *= -square / n;
      sum += power / (2 * n + 1);
    }
    return TWO_BY_SQRT_PI_REST * x + TWO_BY_SQRT_PI * (x * sum);
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
    if (Math.abs(x) < SERIES_ENDS) {
      return 1 / x;
    }
    if (x < 0) {
      return x < TINY_GAMMA && x > TINY_GAMMA - 2 * UPWARDS
          ? gammaFromAbove(x)
          : -Math.PI / (x * sinPi(x) * gamma(-x));
    }
    if (!(x < GAMMA_OVERFLOW)) {
      return x > 0 ? Double.POSITIVE_INFINITY : x;
    }
    return x < STIRLING_FROM ? gammaFrom2(x) : stirlingGamma(x);
  }

  /** From the next whole number's place beside 2, with all factors between. */
  private static double gammaFrom2(double x) {
    double whole = Math.rint(x);
    double result = Math.exp(lgammaFrom2(x - whole));
    for (int i = 1; i <= whole - 2; i++) {
      result *= x - i;
    }
    for (int i = 0; i < 2 - whole; i++) {
      result /= x + i;
    }
    return result;
  }

  private static double stirlingGamma(double x) {
    double halfPower = Math.pow(x, x / 2); // the whole power may overflow
    double rest = Math.exp(stirlingSeries(x));
    return halfPower * (SQRT_2_PI / Math.sqrt(x) * Math.exp(-x) * rest) * halfPower;
  }

  /** Where {@link #gamma} is so small that its reciprocal is no double. */
  private static double gammaFromAbove(double x) {
    double product = 1;
    for (int i = 0; i < UPWARDS; i++) {
      product *= x + i;
    }
    return gamma(x + UPWARDS) / product;
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
    if (Math.abs(x) < SERIES_ENDS) {
      return -Math.log(Math.abs(x)); // gamma(x) is about 1 / x, which may overflow
    }
    if (x < 0) {
      return Math.log(Math.PI / Math.abs(x * sinPi(x))) - lgamma(-x);
    }
    if (x >= 0.5 && x <= 2.5) { // near the zeros
      return x < 1.5 ? lgammaFrom2(x - 1) - Math.log1p(x - 1) : lgammaFrom2(x - 2);
    }
    if (x < STIRLING_FROM) {
      return Math.log(gamma(x));
    }
    return (x - 0.5) * Math.log(x) - x + HALF_LN_2_PI + stirlingSeries(x);
  }

  /** {@code lgamma(2 + x)} as a series, Abramowitz and Stegun 6.1.33. */
  private static double lgammaFrom2(double x) {
    double sum = 0;
    for (int i = ZETA_WITHOUT_ONE.length - 1; i >= 0; i--) {
      sum = -x * (ZETA_WITHOUT_ONE[i] / (i + 2) + sum);
    }
    return x * (1 - EULER - sum);
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
    if (Math.abs(turn) > 1) {
      turn -= Math.copySign(2, turn);
    }
    if (Math.abs(turn) > 0.5) {
      turn = Math.copySign(1, turn) - turn;
    }
    return Math.sin(Math.PI * turn);
  }
}
