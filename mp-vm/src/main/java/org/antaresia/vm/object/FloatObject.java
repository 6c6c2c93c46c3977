package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.f32;
import static org.antaresia.gc.Memory.f64;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code float}: {@code +0 type | +4 single | +8 value}. The value is a double; on a board whose
 * floats have single precision it is one that single precision can hold, and machine code finds it
 * as such behind the type.
 */
public final class FloatObject extends Type {
  private static final int SINGLE = 4;
  private static final int VALUE = 8;
  private static final int SIZE = 16;

  public FloatObject() {
    super(Rom.FLOAT, "float", EQ_NOT_REFLEXIVE | EQ_CHECKS_OTHER_TYPE);
  }

  /** A float. */
  public static int create(Vm vm, double value) {
    int at = vm.heap.allocateBlock();
    if (at == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, at, Rom.FLOAT);
    if (vm.singleFloats) {
      float single = (float) value;
      f32(vm.ram, at + SINGLE, single);
      f64(vm.ram, at + VALUE, single);
    } else {
      i32(vm.ram, at + SINGLE, 0);
      f64(vm.ram, at + VALUE, value);
    }
    return at;
  }

  /**
   * A result as precise as floats are. One operation on doubles that single precision can hold,
   * rounded afterwards, gives what the operation in single precision does: 53 bits are more than
   * twice 24 and two (S. A. Figueroa, When is double rounding innocuous?, 1995).
   */
  public static double rounded(Vm vm, double value) {
    return vm.singleFloats ? (float) value : value;
  }

  /** The float of a number in a source text or file, which tells it as a double. */
  public static int literal(Vm vm, double value) {
    return vm.singleFloats && value != (float) value && Double.isFinite(value)
        ? NumberParser.floating(vm, Double.toString(value))
        : create(vm, value);
  }

  public static boolean isFloat(int[] ram, int object) {
    return Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == Rom.FLOAT;
  }

  /** The value of a float object. */
  public static double value(int[] ram, int object) {
    return f64(ram, object + VALUE);
  }

  /**
   * The int or float that stands for a number: itself, 0 or 1 for a bool, or what {@code __float__}
   * of an instance gives; NULL for anything else.
   */
  static int real(Vm vm, int object) {
    if (IntObject.isInt(vm.ram, object) || isFloat(vm.ram, object)) {
      return object;
    }
    if (object == Word.FALSE || object == Word.TRUE) {
      return Word.smallInt(object == Word.TRUE ? 1 : 0);
    }
    int number = Type.of(vm.ram, object).unaryOp(vm, UnaryOp.FLOAT, object);
    return number != Word.NULL && isFloat(vm.ram, number) ? number : Word.NULL;
  }

  /** The value of what {@link #real} gave. */
  static double realValue(Vm vm, int real) {
    int[] ram = vm.ram;
    return Word.isSmallInt(real)
        ? Word.smallIntValue(real)
        : isFloat(ram, real) ? value(ram, real) : IntObject.doubleValue(vm, real);
  }

  /**
   * The value of a float, an int, a bool or an instance with {@code __float__}.
   *
   * @throws PyException TypeError for other objects
   */
  public static double toDouble(Vm vm, int object) {
    int real = real(vm, object);
    if (real == Word.NULL) {
      throw vm.typeError("can't convert %s to float", vm.typeName(object));
    }
    return rounded(vm, realValue(vm, real));
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 1, false);
    if (nArgs == 0) {
      return create(vm, 0);
    }
    int source = vm.arg(args, 0);
    if (isFloat(vm.ram, source)) {
      return source;
    }
    String text = NumberParser.textOf(vm, source);
    return text != null ? NumberParser.floating(vm, text) : create(vm, toDouble(vm, source));
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text(FloatFormat.repr(vm, value(vm.ram, self)));
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    double value = value(vm.ram, self);
    return switch (op) {
      case UnaryOp.BOOL -> Word.bool(value != 0);
      case UnaryOp.HASH -> Word.smallInt(hash(value));
      case UnaryOp.POSITIVE -> self;
      case UnaryOp.NEGATIVE -> create(vm, -value);
      case UnaryOp.ABS -> Double.doubleToRawLongBits(value) < 0 ? create(vm, -value) : self;
      default -> Word.NULL;
    };
  }

  /** The hash of a float: that of the int with its whole part, as long as 64 bits hold that. */
  static int hash(double value) {
    return Math.abs(value) < 0x1p63 ? (int) (long) value : 0;
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    int[] ram = vm.ram;
    double value = value(ram, left);
    if (isFloat(ram, right)) {
      return binary(vm, op, value, value(ram, right));
    }
    if (ComplexObject.isComplex(ram, right)) {
      return ComplexObject.binary(vm, op, value, 0, right);
    }
    int real = real(vm, right);
    return real == Word.NULL ? Word.NULL : binary(vm, op, value, realValue(vm, real));
  }

  /**
   * A binary operation, see {@link BinaryOp}.
   *
   * @return the result, NULL when floats have no such operation
   * @throws PyException ZeroDivisionError
   */
  public static int binary(Vm vm, int op, double leftOperand, double rightOperand) {
    double left = rounded(vm, leftOperand); // it may be an int's
    double right = rounded(vm, rightOperand);
    switch (op) {
      case BinaryOp.ADD, BinaryOp.INPLACE_ADD:
        return create(vm, left + right);
      case BinaryOp.SUBTRACT, BinaryOp.INPLACE_SUBTRACT:
        return create(vm, left - right);
      case BinaryOp.MULTIPLY, BinaryOp.INPLACE_MULTIPLY:
        return create(vm, left * right);
      case BinaryOp.TRUE_DIVIDE, BinaryOp.INPLACE_TRUE_DIVIDE:
        return create(vm, left / divisor(vm, right));
      case BinaryOp.FLOOR_DIVIDE, BinaryOp.INPLACE_FLOOR_DIVIDE:
        return create(vm, floorDivide(vm, left, divisor(vm, right)));
      case BinaryOp.MODULO, BinaryOp.INPLACE_MODULO:
        return create(vm, modulo(vm, left, divisor(vm, right)));
      case BinaryOp.DIVMOD:
        int quotient = create(vm, floorDivide(vm, left, divisor(vm, right)));
        return IntObject.pair(vm, quotient, create(vm, modulo(vm, left, right)));
      case BinaryOp.POWER, BinaryOp.INPLACE_POWER:
        return power(vm, left, right);
      case BinaryOp.LESS:
        return Word.bool(left < right);
      case BinaryOp.MORE:
        return Word.bool(left > right);
      case BinaryOp.LESS_EQUAL:
        return Word.bool(left <= right);
      case BinaryOp.MORE_EQUAL:
        return Word.bool(left >= right);
      case BinaryOp.EQUAL:
        return Word.bool(left == right);
      default:
        return Word.NULL;
    }
  }

  private static double divisor(Vm vm, double value) {
    if (value == 0) {
      throw vm.zeroDivision();
    }
    return value;
  }

  /** The remainder with the sign of the divisor. */
  private static double modulo(Vm vm, double left, double right) {
    double remainder = left % right;
    if (remainder == 0) {
      return Math.copySign(0, right);
    }
    return remainder < 0 == right < 0 ? remainder : rounded(vm, remainder + right);
  }

  /** The quotient that belongs to {@link #modulo}, rounded down to a whole number. */
  private static double floorDivide(Vm vm, double left, double right) {
    double remainder = left % right;
    double quotient = rounded(vm, rounded(vm, left - remainder) / right);
    if (remainder != 0 && remainder < 0 != right < 0) {
      quotient = rounded(vm, quotient - 1);
    }
    if (quotient == 0) {
      return Math.copySign(0, left / right);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor; // the quotient was not quite a whole number
  }

  private static int power(Vm vm, double base, double exponent) {
    if (base == 0 && exponent < 0 && !Double.isInfinite(exponent)) {
      throw vm.zeroDivision();
    }
    if (base < 0 && exponent != Math.floor(exponent) && !Double.isNaN(exponent)) {
      return ComplexObject.power(vm, base, 0, exponent, 0);
    }
    return create(vm, power(base, exponent));
  }

  /** C's {@code pow}: Java's has NaN where the base is 1 or -1 and the exponent infinite or NaN. */
  public static double power(double base, double exponent) {
    if (base == 1 || (base == -1 && Double.isInfinite(exponent))) {
      return 1;
    }
    return Math.pow(base, exponent);
  }
}
