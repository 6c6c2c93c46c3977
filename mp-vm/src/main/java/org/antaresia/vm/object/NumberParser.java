package org.antaresia.vm.object;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers from text (byte strings) as {@code int()}, {@code float()} and {@code complex()}.
 */
public final class NumberParser {
  /** Digits that {@link BigInteger} converts at once; its time grows with their square. */
  private static final int CHUNK_DIGITS = 512;

  /** A mantissa from here on takes no further digit: ten times it would not fit 64 bits. */
  private static final long MANTISSA_FULL = 0x1999_9999_9999_9998L;

  /** An exponent from here on takes no further digit: it means infinity or zero anyway. */
  private static final int EXPONENT_FULL = 100_000_000;

  private static final long EXACT_MANTISSA = 1L << 53;

  /** The powers of ten that are exact as a double. */
  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** The base in which 0 is the only digit. */
  private static final int ZERO_ONLY = 1;

  private static final int UNDERSCORE = -1;
  private static final int NO_DIGIT = 99;

  private static final String HEX = "0123456789abcdef";

  private final Vm vm;
  private final String text;
  private int at;

  /** Whether {@link #imaginaryOrReal} read a number with a {@code j}. */
  private boolean imaginary;

  private NumberParser(Vm vm, String text) {
    this.vm = vm;
    this.text = text;
  }

  /** The text in a str or another object with a buffer, or null. */
  static @Nullable String textOf(Vm vm, int object) {
    if (StrObject.isStr(vm.ram, object)) {
      return StrObject.text(vm, object);
    }
    Buffer buffer = Buffer.maybe(vm, object, false);
    return buffer == null
        ? null
        : Bytes.string(vm.ram, buffer.index(), buffer.index() + buffer.length);
  }

  /**
   * {@code int(text, base)}.
   *
   * @throws PyException ValueError
   */
  public static int integer(Vm vm, String text, int base) {
    if ((base != 0 && base < 2) || base > 36) {
      throw vm.valueError("int() arg 2 must be >= 2 and <= 36");
    }
    return new NumberParser(vm, text).integer(base);
  }

  /**
   * {@code float(text)}.
   *
   * @throws PyException ValueError
   */
  public static int floating(Vm vm, String text) {
    NumberParser parser = new NumberParser(vm, text);
    double value = parser.real();
    if (parser.at < text.length()) {
      throw parser.invalid();
    }
    return FloatObject.create(vm, value);
  }

  /**
   * {@code complex(text)}.
   *
   * @throws PyException ValueError
   */
  public static int complex(Vm vm, String text) {
    NumberParser parser = new NumberParser(vm, text);
    double first = parser.imaginaryOrReal();
    if (parser.imaginary) {
      return ComplexObject.create(vm, 0, parser.end(first));
    }
    if (parser.at == text.length()) {
      return ComplexObject.create(vm, first, 0);
    }
    double second = parser.imaginaryOrReal();
    if (!parser.imaginary) {
      throw parser.invalid();
    }
    return ComplexObject.create(vm, first, parser.end(second));
  }

  private double end(double value) {
    if (at < text.length()) {
      throw invalid();
    }
    return value;
  }

  private PyException invalid() {
    return vm.valueError("invalid syntax for number");
  }

  private int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : -1;
  }

  private void skipSpaces() {
    while (isSpace(peek(0))) {
      at++;
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Reads a sign if there is one. */
  private boolean minus() {
    int sign = peek(0);
    if (sign == '+' || sign == '-') {
      at++;
    }
    return sign == '-';
  }

  // Integers.

  private int integer(int requestedBase) {
    skipSpaces();
    boolean negative = minus();
    int base = prefix(requestedBase);
    int start = at;
    long value = 0;
    int limit = -Word.SMALL_INT_MIN - 1;
    for (int digit = digit(); digit < base; digit = digit()) {
      at++;
      if (digit >= 0) {
        value = value * base + digit;
        if (value > limit) {
          return big(start, negative, base);
        }
      }
    }
    endOfInteger(start, base);
    return Word.smallInt((int) (negative ? -value : value));
  }

  /**
   * Reads a prefix such as {@code 0x} and tells the base. Base 0 and a leading zero without one
   * give a base in which 0 is the only digit.
   */
  private int prefix(int base) {
    if (peek(0) != '0' || peek(1) < 0) {
      return base == 0 ? 10 : base;
    }
    int meant =
        switch (peek(1) | 0x20) {
          case 'x' -> 16;
          case 'o' -> 8;
          case 'b' -> 2;
          default -> ZERO_ONLY;
        };
    if (meant != ZERO_ONLY && (base == 0 || base == meant)) {
      at += 2;
      return meant;
    }
    return base == 0 ? ZERO_ONLY : base;
  }

  /** The value of the digit here, UNDERSCORE, or NO_DIGIT. */
  private int digit() {
    int c = peek(0);
    if (c == '_') {
      return UNDERSCORE;
    }
    int digit = c < 0 || c >= 0x80 ? -1 : Character.digit(c, 36);
    return digit < 0 ? NO_DIGIT : digit;
  }

  private void endOfInteger(int start, int base) {
    int end = at;
    skipSpaces();
    if (end == start || at < text.length()) {
      throw invalidInteger(start, base);
    }
  }

  private PyException invalidInteger(int start, int base) {
    StringBuilder message = new StringBuilder("invalid syntax for integer with base ");
    message.append(base == ZERO_ONLY ? 0 : base).append(": ");
    int text = vm.str(quoted(message, this.text.substring(start)).toString());
    return vm.raiseValue(ExceptionObject.VALUE_ERROR, text);
  }

  /** Reads a number beyond the small ints; here genuine takes no underscores. */
  private int big(int start, boolean negative, int base) {
    at = start;
    for (int digit = digit(); digit >= 0 && digit < base; digit = digit()) {
      at++;
    }
    long bits = 4L * (at - start);
    IntObject.chargeProduct(vm, bits, bits);
    BigInteger value = new BigDigits(base).value(text, start, at);
    endOfInteger(start, base);
    int alloc = (text.length() - start) / 2 + 1;
    return IntObject.create(vm, negative ? value.negate() : value, alloc);
  }

  /** Converts digits to a number, long texts by halves. */
  private static final class BigDigits {
    private final int base;

    /** Item {@code i} is the base to the power {@code CHUNK_DIGITS << i}. */
    private final List<BigInteger> powers = new ArrayList<>();

    BigDigits(int base) {
      this.base = base;
    }

    BigInteger value(String digits, int from, int end) {
      int count = end - from;
      if (count <= CHUNK_DIGITS) {
        return new BigInteger(digits.substring(from, end), base);
      }
      int level = 31 - Integer.numberOfLeadingZeros((count - 1) / CHUNK_DIGITS);
      int middle = end - (CHUNK_DIGITS << level);
      return value(digits, from, middle).multiply(power(level)).add(value(digits, middle, end));
    }

    private BigInteger power(int level) {
      if (powers.isEmpty()) {
        powers.add(BigInteger.valueOf(base).pow(CHUNK_DIGITS));
      }
      while (powers.size() <= level) {
        BigInteger last = powers.get(powers.size() - 1);
        powers.add(last.multiply(last));
      }
      return powers.get(level);
    }
  }

  // Floats.

  /** Reads a real number with spaces around it. */
  private double real() {
    skipSpaces();
    boolean negative = minus();
    int start = at;
    double value = magnitude();
    if (at == start) {
      throw invalid();
    }
    skipSpaces();
    return negative ? -value : value;
  }

  /** Reads a real or imaginary number with spaces around it. */
  private double imaginaryOrReal() {
    skipSpaces();
    boolean negative = minus();
    int start = at;
    double value = magnitude();
    imaginary = (peek(0) | 0x20) == 'j';
    if (imaginary) {
      value = at == start ? 1 : value;
      at++;
    }
    if (at == start) {
      throw invalid();
    }
    skipSpaces();
    return negative ? -value : value;
  }

  private double magnitude() {
    if (isWord("inf")) {
      at += 3;
      if (isWord("inity")) {
        at += 5;
      }
      return Double.POSITIVE_INFINITY;
    }
    if (isWord("nan")) {
      at += 3;
      return Double.NaN;
    }
    return decimal();
  }

  private boolean isWord(String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  /**
   * Reads digits, point and exponent, each of which may be missing, and underscores anywhere. Only
   * the first nineteen or twenty digits count.
   */
  private double decimal() {
    long mantissa = 0;
    int pending = 0; // digits that are not in the mantissa (yet): zeros, or too many
    int decimals = 0;
    boolean afterPoint = false;
    long full = vm.singleFloats ? SingleDigits.MANTISSA_FULL : MANTISSA_FULL;
    for (; ; at++) {
      int c = peek(0);
      if (c >= '0' && c <= '9') {
        decimals += afterPoint ? 1 : 0;
        pending++;
        while (c != '0' && pending > 0 && Long.compareUnsigned(mantissa, full) < 0) {
          pending--;
          mantissa = mantissa * 10 + (pending == 0 ? c - '0' : 0);
        }
      } else if (c == '.' && !afterPoint) {
        afterPoint = true;
      } else if ((c | 0x20) == 'e') {
        at++;
        return scaled(mantissa, exponent() + pending - decimals);
      } else if (c != '_') {
        return scaled(mantissa, pending - decimals);
      }
    }
  }

  private int exponent() {
    boolean negative = minus();
    if (at == text.length()) {
      throw invalid();
    }
    int exponent = 0;
    for (; ; at++) {
      int c = peek(0);
      if (c >= '0' && c <= '9') {
        exponent = exponent < EXPONENT_FULL ? exponent * 10 + c - '0' : exponent;
      } else if (c != '_') {
        return negative ? -exponent : exponent;
      }
    }
  }

  /** The double nearest to {@code mantissa} (unsigned) times a power of ten. */
  private double scaled(long mantissa, int exponent) {
    if (vm.singleFloats) {
      return SingleDigits.parsed(mantissa, exponent);
    }
    if (mantissa >= 0 && mantissa <= EXACT_MANTISSA && Math.abs(exponent) < POWERS_OF_TEN.length) {
      return exponent < 0
          ? mantissa / POWERS_OF_TEN[-exponent]
          : mantissa * POWERS_OF_TEN[exponent];
    }
    return Double.parseDouble(Long.toUnsignedString(mantissa) + 'e' + exponent);
  }

  /** Appends {@code bytes} as in a bytes literal. */
  private static StringBuilder quoted(StringBuilder out, String bytes) {
    char quote = bytes.indexOf('\'') >= 0 && bytes.indexOf('"') < 0 ? '"' : '\'';
    out.append(quote);
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c == quote) {
            out.append('\\').append(c);
          } else if (c < ' ' || c >= 0x7f) {
            out.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append(quote);
  }
}
