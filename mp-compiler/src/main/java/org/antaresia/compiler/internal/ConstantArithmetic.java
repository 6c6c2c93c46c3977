package org.antaresia.compiler.internal;

import java.math.BigInteger;
import org.antaresia.parser.BinaryOp;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Expr.BigIntLiteral;
import org.antaresia.parser.Expr.FloatLiteral;
import org.antaresia.parser.Expr.IntLiteral;
import org.antaresia.parser.Expr.Literal;
import org.antaresia.parser.UnaryOp;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on int and float constants with Python's results.
 *
 * <p>A null result means that the operation is left to run time: it fails there, gives a complex
 * number, or its result is so large that genuine runs out of memory while folding.
 */
final class ConstantArithmetic {
  private static final long MAX_RESULT_BITS = 1 << 20;

  private ConstantArithmetic() {}

  /** The int or float that {@code expr} stands for, or null if it is none. */
  static @Nullable Literal number(Expr expr) {
    Expr value = expr instanceof Expr.ConstantUse use ? use.value() : expr;
    return value instanceof IntLiteral
            || value instanceof BigIntLiteral
            || value instanceof FloatLiteral
        ? (Literal) value
        : null;
  }

  static @Nullable Literal unary(UnaryOp operator, Literal operand) {
    if (operand instanceof FloatLiteral number) {
      return switch (operator) {
        case POSITIVE -> operand;
        case NEGATIVE -> new FloatLiteral(-number.value(), 0);
        case INVERT -> null;
      };
    }
    BigInteger value = integer(operand);
    return switch (operator) {
      case POSITIVE -> literal(value);
      case NEGATIVE -> negated(value);
      case INVERT -> literal(value.not());
    };
  }

  /** What is an object on genuine's 64-bit machine stays one, even if the result is small. */
  private static Literal negated(BigInteger value) {
    return value.bitLength() < Long.SIZE - 1
        ? literal(value.negate())
        : new BigIntLiteral(value.negate(), 0);
  }

  static @Nullable Literal binary(BinaryOp operator, Literal left, Literal right) {
    if (left instanceof FloatLiteral || right instanceof FloatLiteral) {
      return floats(operator, real(left), real(right));
    }
    if (left instanceof IntLiteral a && right instanceof IntLiteral b) {
      Literal result = smallInts(operator, a.value(), b.value());
      if (result != null) {
        return result;
      }
    }
    return integers(operator, integer(left), integer(right));
  }

  /** The common cases without big integers; null if this is not one. */
  private static @Nullable Literal smallInts(BinaryOp operator, long a, long b) {
    boolean small = a == (int) a && b == (int) b;
    return switch (operator) {
      case OR -> literal(a | b);
      case XOR -> literal(a ^ b);
      case AND -> literal(a & b);
      case ADD -> small ? literal(a + b) : null;
      case SUBTRACT -> small ? literal(a - b) : null;
      case MULTIPLY -> small ? literal(a * b) : null;
      case LSHIFT -> small && b >= 0 && b < Integer.SIZE ? literal(a << b) : null;
      default -> null;
    };
  }

  private static @Nullable Literal integers(BinaryOp operator, BigInteger a, BigInteger b) {
    return switch (operator) {
      case OR -> literal(a.or(b));
      case XOR -> literal(a.xor(b));
      case AND -> literal(a.and(b));
      case LSHIFT -> shift(a, b, 1);
      case RSHIFT -> shift(a, b, -1);
      case ADD -> literal(a.add(b));
      case SUBTRACT -> literal(a.subtract(b));
      case MULTIPLY ->
          a.bitLength() + b.bitLength() > MAX_RESULT_BITS ? null : literal(a.multiply(b));
      case FLOOR_DIVIDE -> b.signum() == 0 ? null : literal(floorDivide(a, b));
      case MODULO -> b.signum() == 0 ? null : literal(a.subtract(floorDivide(a, b).multiply(b)));
      case TRUE_DIVIDE -> floats(operator, a.doubleValue(), b.doubleValue());
      case POWER -> power(a, b);
      case MAT_MULTIPLY -> null;
    };
  }

  private static BigInteger floorDivide(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean down = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static @Nullable Literal shift(BigInteger a, BigInteger b, int direction) {
    if (b.signum() < 0 || b.bitLength() >= Integer.SIZE) {
      return null;
    }
    int count = b.intValue();
    if (direction < 0) {
      return literal(a.shiftRight(count));
    }
    return a.signum() != 0 && a.bitLength() + (long) count > MAX_RESULT_BITS
        ? null
        : literal(a.shiftLeft(count));
  }

  private static @Nullable Literal power(BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      return floats(BinaryOp.POWER, a.doubleValue(), b.doubleValue());
    }
    if (a.bitLength() <= 1 && a.abs().compareTo(BigInteger.ONE) <= 0) {
      // 0, 1 and -1 stay small for any exponent.
      return b.signum() == 0
          ? literal(BigInteger.ONE)
          : literal(a.signum() < 0 && !b.testBit(0) ? BigInteger.ONE : a);
    }
    return b.bitLength() >= Integer.SIZE || a.bitLength() * b.longValue() > MAX_RESULT_BITS
        ? null
        : literal(a.pow(b.intValue()));
  }

  private static @Nullable Literal floats(BinaryOp operator, double a, double b) {
    return switch (operator) {
      case ADD -> floating(a + b);
      case SUBTRACT -> floating(a - b);
      case MULTIPLY -> floating(a * b);
      case TRUE_DIVIDE -> b == 0 ? null : floating(a / b);
      case FLOOR_DIVIDE -> b == 0 ? null : floating(floorDivide(a, b));
      case MODULO -> b == 0 ? null : floating(modulo(a, b));
      case POWER -> {
        boolean fails = a == 0 && b < 0 && !Double.isInfinite(b);
        boolean complex = a < 0 && b != Math.floor(b) && !Double.isNaN(b);
        yield fails || complex ? null : floating(power(a, b));
      }
      default -> null;
    };
  }

  /** As C's pow, where 1 to any power is 1; Java has NaN for 1 ** nan and 1 ** inf. */
  private static double power(double a, double b) {
    boolean one = a == 1 || a == -1 && Double.isInfinite(b);
    return one ? 1 : Math.pow(a, b);
  }

  private static double modulo(double a, double b) {
    double result = a % b;
    if (result == 0) {
      return Math.copySign(0.0, b);
    }
    return result < 0 != b < 0 ? result + b : result;
  }

  private static double floorDivide(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && rest < 0 != b < 0) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  private static double real(Literal number) {
    if (number instanceof FloatLiteral literal) {
      return literal.value();
    }
    return number instanceof IntLiteral literal
        ? (double) literal.value()
        : integer(number).doubleValue();
  }

  private static BigInteger integer(Literal number) {
    return number instanceof BigIntLiteral big
        ? big.value()
        : BigInteger.valueOf(((IntLiteral) number).value());
  }

  private static Literal floating(double value) {
    return new FloatLiteral(value, 0);
  }

  private static Literal literal(long value) {
    return new IntLiteral(value, 0);
  }

  private static Literal literal(BigInteger value) {
    return value.bitLength() < Long.SIZE
        ? new IntLiteral(value.longValue(), 0)
        : new BigIntLiteral(value, 0);
  }
}
