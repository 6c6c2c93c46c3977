package org.antaresia.vm.object;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/**
 * Floats as text, in the formats {@code e}, {@code f} and {@code g}.
 *
 * <p>As genuine's (py/formatfloat.c), the text has at most 32 characters: numbers that would take
 * more in format {@code f} are printed in format {@code g}, and surplus zeros are left out. Sixteen
 * digits are tried first, more only as long as they do not read back as the same number and the
 * precision asks for them; so 9.3 is 9.300000000000001. The digits are exact, as they are in a
 * genuine build with a wide {@code long double}.
 */
public final class FloatFormat {
  /** Flag: a plus before numbers that are not negative. */
  public static final int SHOW_SIGN = 1;

  /** Flag: a blank before numbers that are not negative. */
  public static final int SPACE_SIGN = 2;

  /** Flag: {@code .0} behind what would look like an int. */
  public static final int ALWAYS_DECIMAL = 4;

  /** Precision of {@code repr}: as many digits as it takes to read back the same number. */
  public static final int REPR_PRECISION = 99;

  private static final int DEFAULT_PRECISION = 6;
  private static final int FIRST_DIGITS = 16;
  private static final int MAX_DIGITS = 19;
  private static final int ROOM = 33;

  /** Characters that do not carry digits: {@code 0.} and NUL, or point, exponent and NUL. */
  private static final int FIXED_OVERHEAD = 3;

  private static final int EXPONENT_OVERHEAD = 8;

  /** The same, where exponents have two digits. */
  private static final int SINGLE_OVERHEAD = 7;

  /** {@code repr} prints whole numbers from ten to this power on with an exponent. */
  private static final int REPR_EXPONENT_FROM = 16;

  private static final int EXPONENT_BELOW = -4;

  /** Whole numbers below this are printed as the long they are. */
  private static final double SHORT_WHOLE = 1e15;

  private final StringBuilder out;
  private final double magnitude;
  private final char exponentLetter;
  private final int room;

  /** Whether the number is a float of single precision. */
  private final boolean isSingle;

  private FloatFormat(StringBuilder out, double magnitude, char exponentLetter, boolean isSingle) {
    this.out = out;
    this.magnitude = magnitude;
    this.exponentLetter = exponentLetter;
    this.isSingle = isSingle;
    this.room = ROOM - out.length();
  }

  /** {@code repr(value)}, which is {@code str(value)} too. */
  public static String repr(Vm vm, double value) {
    return format(vm, value, 'g', REPR_PRECISION, ALWAYS_DECIMAL);
  }

  /** As {@link #format(double, char, int, int, boolean)}, in the precision of an interpreter. */
  public static String format(Vm vm, double value, char type, int precision, int flags) {
    return format(value, type, precision, flags, vm.singleFloats);
  }

  /**
   * Formats a number.
   *
   * @param type e, f, g, or one of these in upper case
   * @param precision digits after the point, in format g all digits; -1 for the default
   * @param flags {@link #SHOW_SIGN} and its kin
   * @param isSingle whether the number has single precision
   */
  static String format(double value, char type, int precision, int flags, boolean isSingle) {
    StringBuilder out = new StringBuilder(ROOM + 2);
    if (Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value)) {
      out.append('-');
    } else if ((flags & SHOW_SIGN) != 0) {
      out.append('+');
    } else if ((flags & SPACE_SIGN) != 0) {
      out.append(' ');
    }
    boolean upperCase = type < 'a';
    if (Double.isNaN(value)) {
      return out.append(upperCase ? "NAN" : "nan").toString();
    }
    if (Double.isInfinite(value)) {
      return out.append(upperCase ? "INF" : "inf").toString();
    }
    double magnitude = Math.abs(value);
    if (precision == REPR_PRECISION
        && magnitude < SHORT_WHOLE
        && magnitude == (long) magnitude
        && !isSingle) {
      out.append((long) magnitude);
    } else {
      new FloatFormat(out, magnitude, upperCase ? 'E' : 'e', isSingle)
          .format(type | 0x20, precision);
    }
    return (flags & ALWAYS_DECIMAL) != 0 && looksLikeInt(out)
        ? out.append(".0").toString()
        : out.toString();
  }

  private static boolean looksLikeInt(StringBuilder text) {
    return text.indexOf(".") < 0 && text.indexOf("e") < 0;
  }

  private void format(int type, int requested) {
    BigDecimal exact = magnitude == 0 ? null : new BigDecimal(magnitude);
    int exponent = exact == null ? 0 : leadingExponent(exact);
    int precision = requested < 0 ? DEFAULT_PRECISION : requested;
    int exponentFrom = Math.min(precision, room - 3);
    int maxDigits = isSingle ? SingleDigits.MAX_DIGITS : MAX_DIGITS;
    if (precision == REPR_PRECISION) {
      precision = maxDigits;
      exponentFrom = REPR_EXPONENT_FROM;
    }
    boolean fixed = type == 'f' && (exponent <= 0 || exponent + precision + 2 <= room);
    boolean general = type == 'g' || (type == 'f' && !fixed);
    if (type == 'f' && !fixed) {
      precision++;
    }
    int decimals = Math.min(precision, room - 3); // of format f
    int first = fixed ? firstDigitFixed(exponent, decimals) : exponent;
    int digits = fixed ? decimals + first + 1 : general ? Math.max(precision, 1) : precision + 1;
    int zeros = 0;
    if (digits > maxDigits) {
      int overhead = fixed ? FIXED_OVERHEAD : isSingle ? SINGLE_OVERHEAD : EXPONENT_OVERHEAD;
      zeros = Math.min(digits - maxDigits, room - maxDigits - overhead);
      digits = maxDigits;
    }
    int n;
    String mantissa;
    if (isSingle) {
      SingleDigits.Digits found = SingleDigits.of((float) magnitude, first, digits);
      n = found.asked();
      mantissa = found.text();
    } else {
      n = Math.min(digits, FIRST_DIGITS);
      mantissa = mantissa(exact, first, n);
      while (n < digits && !readsBack(mantissa, first - n + 1)) {
        mantissa = mantissa(exact, first, ++n);
      }
    }
    if (mantissa.length() > n) { // rounded up to the next power of ten
      first++;
      mantissa = fixed ? mantissa : mantissa.substring(0, n);
    }
    zeros += digits - n;
    if (fixed) {
      plain(mantissa, first, Math.max(zeros, first + 1 - mantissa.length()));
    } else if (!general) {
      scientific(mantissa + "0".repeat(zeros), first);
    } else if (first == 0 || (first >= EXPONENT_BELOW && first < exponentFrom)) {
      plain(mantissa, first, Math.max(0, first + 1 - n));
      stripZeros();
    } else {
      scientific(stripped(mantissa), first);
    }
  }

  /**
   * The power of ten of the first digit. A number that is the float nearest to a power of ten
   * counts as that power, even if it lies just below.
   */
  private int leadingExponent(BigDecimal exact) {
    if (isSingle) {
      return SingleDigits.exponent((float) magnitude);
    }
    int exponent = exact.precision() - exact.scale() - 1;
    return Double.parseDouble("1e" + (exponent + 1)) <= magnitude ? exponent + 1 : exponent;
  }

  /** Where format f starts: numbers below 1 get one leading zero, or zeros that are not counted. */
  private static int firstDigitFixed(int exponent, int decimals) {
    if (exponent >= 0) {
      return exponent;
    }
    return decimals > 2 && exponent < -2 ? 1 - Math.min(-exponent, decimals) : 0;
  }

  /** The number as {@code n} digits, the first of which is worth ten to the power {@code first}. */
  private static String mantissa(@Nullable BigDecimal exact, int first, int n) {
    if (exact == null) {
      return "0".repeat(n);
    }
    String digits = exact.setScale(n - 1 - first, RoundingMode.HALF_UP).unscaledValue().toString();
    return digits.length() < n ? "0".repeat(n - digits.length()) + digits : digits;
  }

  private boolean readsBack(String mantissa, int exponent) {
    return Double.parseDouble(mantissa + 'e' + exponent) == magnitude;
  }

  /** Digits and zeros around a point; {@code first} is the power of ten of the first digit. */
  private void plain(String digits, int first, int zeros) {
    if (first < 0) {
      out.append("0.").append("0".repeat(-first - 1)).append(digits);
    } else if (first + 1 < digits.length()) {
      out.append(digits, 0, first + 1).append('.').append(digits, first + 1, digits.length());
    } else {
      int whole = first + 1 - digits.length();
      out.append(digits).append("0".repeat(whole));
      if (whole < zeros) {
        out.append('.').append("0".repeat(zeros - whole));
      }
      return;
    }
    out.append("0".repeat(zeros));
  }

  private void scientific(String digits, int exponent) {
    out.append(digits.charAt(0));
    if (digits.length() > 1) {
      out.append('.').append(digits, 1, digits.length());
    }
    int size = Math.abs(exponent);
    out.append(exponentLetter).append(exponent < 0 ? '-' : '+');
    out.append(size < 10 ? "0" : "").append(size);
  }

  private static String stripped(String digits) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  /** Takes the zeros behind a point away, and the point if nothing else was behind it. */
  private void stripZeros() {
    if (out.indexOf(".") < 0) {
      return;
    }
    int end = out.length();
    while (out.charAt(end - 1) == '0') {
      end--;
    }
    out.setLength(out.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
