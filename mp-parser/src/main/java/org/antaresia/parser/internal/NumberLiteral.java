package org.antaresia.parser.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.lexer.SyntaxException;
import org.antaresia.parser.Expr;
import org.antaresia.parser.ParseOptions;

/** Values of number tokens; the rules are those of MicroPython's py/parsenum.c. */
final class NumberLiteral {
  /** Numbers of up to this many digits are left to BigInteger, whose time is quadratic. */
  private static final int DIGITS_AT_ONCE = 512;

  /** Once the digits so far make this much, further ones only count for the exponent. */
  private static final long ENOUGH_DIGITS = 0x1999_9999_9999_9998L;

  private static final int ENOUGH_EXPONENT = 100_000_000;

  private NumberLiteral() {}

  static Expr.Literal integer(String text, int line, ParseOptions options) {
    int base = base(text);
    int start = base == 10 || base == 1 ? 0 : 2;
    int limit = Math.max(base, 1);
    for (int i = start; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), Character.MAX_RADIX);
      if (digit < 0 || digit >= limit) {
        throw notAnInteger(text.substring(start), base, line);
      }
    }
    if (start == text.length()) {
      throw notAnInteger("", base, line);
    }
    if (base == 1) {
      return new Expr.IntLiteral(0, 0);
    }
    BigInteger value = parse(text, start, text.length(), base, new ArrayList<>());
    if (value.bitLength() >= Long.SIZE) {
      return new Expr.BigIntLiteral(value, line);
    }
    long number = value.longValue();
    return new Expr.IntLiteral(number, options.fitsSmallInt(number) ? 0 : line);
  }

  /** The base by the prefix; 1 for a leading zero without one, where only zeros may follow. */
  private static int base(String text) {
    if (text.length() == 1 || text.charAt(0) != '0') {
      return 10;
    }
    return switch (text.charAt(1) | 0x20) {
      case 'x' -> 16;
      case 'o' -> 8;
      case 'b' -> 2;
      default -> 1;
    };
  }

  private static SyntaxException notAnInteger(String digits, int base, int line) {
    return error(
        "invalid syntax for integer with base " + (base == 1 ? 0 : base) + ": '" + digits + "'",
        line);
  }

  /** Value of some digits; {@code powers.get(i)} is the base to the DIGITS_AT_ONCE << i. */
  private static BigInteger parse(
      String digits, int from, int to, int base, List<BigInteger> powers) {
    if (to - from <= DIGITS_AT_ONCE) {
      return new BigInteger(digits.substring(from, to), base);
    }
    int level = 0;
    while (DIGITS_AT_ONCE << level + 1 < to - from) {
      level++;
    }
    while (powers.size() <= level) {
      int last = powers.size() - 1;
      powers.add(
          last < 0
              ? BigInteger.valueOf(base).pow(DIGITS_AT_ONCE)
              : powers.get(last).multiply(powers.get(last)));
    }
    int middle = to - (DIGITS_AT_ONCE << level);
    return parse(digits, from, middle, base, powers)
        .multiply(powers.get(level))
        .add(parse(digits, middle, to, base, powers));
  }

  static Expr.Literal decimal(String text, int line) {
    int length = text.length();
    long mantissa = 0;
    int shift = 0;
    int exponent = 0;
    boolean inFraction = false;
    boolean inExponent = false;
    boolean isNegative = false;
    int at = 0;
    for (; at < length; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        if (inExponent) {
          if (exponent < ENOUGH_EXPONENT) {
            exponent = 10 * exponent + (c - '0');
          }
        } else if (Long.compareUnsigned(mantissa, ENOUGH_DIGITS) < 0) {
          mantissa = 10 * mantissa + (c - '0');
          shift -= inFraction ? 1 : 0;
        } else {
          shift += inFraction ? 0 : 1;
        }
      } else if (c == '.' && !inFraction && !inExponent) {
        inFraction = true;
      } else if (c == 'e' && !inExponent) {
        inExponent = true;
        char sign = at + 1 < length ? text.charAt(at + 1) : 0;
        isNegative = sign == '-';
        at += isNegative || sign == '+' ? 1 : 0;
        if (at + 1 == length) {
          throw error("invalid syntax for number", line);
        }
      } else {
        break;
      }
    }
    int power = shift + (isNegative ? -exponent : exponent);
    double value = Double.parseDouble(Long.toUnsignedString(mantissa) + "e" + power);
    boolean isImaginary = at < length && (text.charAt(at) | 0x20) == 'j';
    if (at + (isImaginary ? 1 : 0) != length) {
      throw error("invalid syntax for number", line);
    }
    return isImaginary
        ? new Expr.ImaginaryLiteral(value, line)
        : new Expr.FloatLiteral(value, line);
  }

  private static SyntaxException error(String message, int line) {
    return new SyntaxException(SyntaxException.Kind.SYNTAX_ERROR, message, line);
  }
}
