package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.f64;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code complex}: {@code +0 type | +8 real | +16 imaginary}, doubles. */
public final class ComplexObject extends Type {
  private static final int REAL = 8;
  private static final int IMAGINARY = 16;
  private static final int SIZE = 24;

  private static final int REAL_NAME = Qstr.of("real");
  private static final int IMAGINARY_NAME = Qstr.of("imag");

  public ComplexObject() {
    super(Rom.COMPLEX, "complex", EQ_NOT_REFLEXIVE | EQ_CHECKS_OTHER_TYPE);
  }

  /** A complex number. */
  public static int create(Vm vm, double real, double imaginary) {
    int at = vm.allocateObject(SIZE, Rom.COMPLEX);
    f64(vm.ram, at + REAL, FloatObject.rounded(vm, real));
    f64(vm.ram, at + IMAGINARY, FloatObject.rounded(vm, imaginary));
    return at;
  }

  public static boolean isComplex(int[] ram, int object) {
    return Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == Rom.COMPLEX;
  }

  /**
   * The int, float or complex that stands for a number, or NULL: as {@link FloatObject#real}, or a
   * complex itself, or what {@code __complex__} of an instance gives.
   */
  private static int number(Vm vm, int object) {
    if (isComplex(vm.ram, object)) {
      return object;
    }
    int real = FloatObject.real(vm, object);
    if (real != Word.NULL) {
      return real;
    }
    int number = Type.of(vm.ram, object).unaryOp(vm, UnaryOp.COMPLEX, object);
    return number != Word.NULL && isComplex(vm.ram, number) ? number : Word.NULL;
  }

  /**
   * The int, float or complex that stands for any number; {@link #real} and {@link #imaginary} read
   * it.
   *
   * @throws PyException TypeError for other objects
   */
  public static int toNumber(Vm vm, int object) {
    int number = number(vm, object);
    if (number == Word.NULL) {
      throw vm.typeError("can't convert %s to complex", vm.typeName(object));
    }
    return number;
  }

  /** The real part of an int, float or complex. */
  public static double real(Vm vm, int number) {
    return isComplex(vm.ram, number)
        ? f64(vm.ram, number + REAL)
        : FloatObject.realValue(vm, number);
  }

  /** The imaginary part of an int, float or complex. */
  public static double imaginary(int[] ram, int number) {
    return isComplex(ram, number) ? f64(ram, number + IMAGINARY) : 0;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 2, false);
    int[] ram = vm.ram;
    if (nArgs == 0) {
      return create(vm, 0, 0);
    }
    int first = vm.arg(args, 0);
    if (nArgs == 1) {
      if (StrObject.isStr(ram, first)) {
        return NumberParser.complex(vm, StrObject.text(vm, first));
      }
      int number = toNumber(vm, first);
      return isComplex(ram, number) && number == first
          ? first
          : create(vm, real(vm, number), imaginary(ram, number));
    }
    int second = vm.arg(args, 1);
    double real = isComplex(ram, first) ? real(vm, first) : FloatObject.toDouble(vm, first);
    double imaginary = isComplex(ram, first) ? imaginary(ram, first) : 0;
    if (isComplex(ram, second)) {
      return create(vm, real - imaginary(ram, second), imaginary + real(vm, second));
    }
    return create(vm, real, imaginary + FloatObject.toDouble(vm, second));
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    double real = real(vm, self);
    double imaginary = imaginary(vm.ram, self);
    if (real == 0) {
      out.text(FloatFormat.format(vm, imaginary, 'g', FloatFormat.REPR_PRECISION, 0));
      out.text("j");
    } else {
      out.text("(");
      out.text(FloatFormat.format(vm, real, 'g', FloatFormat.REPR_PRECISION, 0));
      out.text(
          FloatFormat.format(
              vm, imaginary, 'g', FloatFormat.REPR_PRECISION, FloatFormat.SHOW_SIGN));
      out.text("j)");
    }
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    if (name == REAL_NAME) {
      return FloatObject.create(vm, real(vm, self));
    }
    return name == IMAGINARY_NAME ? FloatObject.create(vm, imaginary(vm.ram, self)) : Word.NULL;
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    double real = real(vm, self);
    double imaginary = imaginary(vm.ram, self);
    return switch (op) {
      case UnaryOp.BOOL -> Word.bool(real != 0 || imaginary != 0);
      case UnaryOp.HASH -> Word.smallInt(FloatObject.hash(real) ^ FloatObject.hash(imaginary));
      case UnaryOp.POSITIVE -> self;
      case UnaryOp.NEGATIVE -> create(vm, -real, -imaginary);
      case UnaryOp.ABS -> FloatObject.create(vm, magnitude(real, imaginary));
      default -> Word.NULL;
    };
  }

  private static double magnitude(double real, double imaginary) {
    return Math.sqrt(real * real + imaginary * imaginary);
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    return binary(vm, op, real(vm, left), imaginary(vm.ram, left), right);
  }

  /**
   * A binary operation, see {@link BinaryOp}, between {@code real + imaginary * 1j} and an object.
   *
   * @return the result, NULL when there is none
   */
  static int binary(Vm vm, int op, double real, double imaginary, int right) {
    int number = number(vm, right);
    if (number == Word.NULL) {
      return Word.NULL;
    }
    double otherReal = real(vm, number);
    double otherImaginary = imaginary(vm.ram, number);
    switch (BinaryOp.plain(op)) {
      case BinaryOp.ADD:
        return create(vm, real + otherReal, imaginary + otherImaginary);
      case BinaryOp.SUBTRACT:
        return create(vm, real - otherReal, imaginary - otherImaginary);
      case BinaryOp.MULTIPLY:
        return product(vm, real, imaginary, otherReal, otherImaginary);
      case BinaryOp.TRUE_DIVIDE:
        return quotient(vm, real, imaginary, otherReal, otherImaginary);
      case BinaryOp.FLOOR_DIVIDE:
        throw vm.typeError("can't truncate-divide a complex number");
      case BinaryOp.POWER:
        return power(vm, real, imaginary, otherReal, otherImaginary);
      case BinaryOp.EQUAL:
        return Word.bool(real == otherReal && imaginary == otherImaginary);
      default:
        return Word.NULL;
    }
  }

  private static int product(Vm vm, double a, double b, double c, double d) {
    double real = FloatObject.rounded(vm, a * c) - FloatObject.rounded(vm, b * d);
    return create(vm, real, FloatObject.rounded(vm, a * d) + FloatObject.rounded(vm, b * c));
  }

  private static int quotient(Vm vm, double a, double b, double c, double d) {
    if (d != 0) {
      if (c == 0) {
        return create(vm, b / d, -a / d);
      }
      double square = FloatObject.rounded(vm, c * c + d * d);
      double real = FloatObject.rounded(vm, c / square);
      return product(vm, a, b, real, FloatObject.rounded(vm, d / -square));
    }
    if (c == 0) {
      throw vm.raise(ExceptionObject.ZERO_DIVISION_ERROR, "complex divide by zero");
    }
    return create(vm, a / c, b / c);
  }

  /** {@code (a + b * 1j) ** (c + d * 1j)} by way of the logarithm of the base. */
  static int power(Vm vm, double a, double b, double c, double d) {
    double magnitude = magnitude(a, b);
    if (magnitude == 0) {
      if (d != 0 || !(c >= 0)) {
        throw vm.raise(ExceptionObject.ZERO_DIVISION_ERROR, "0.0 to a complex power");
      }
      return create(vm, c == 0 ? 1 : 0, b);
    }
    double logarithm = Math.log(magnitude);
    double angle = Math.atan2(b, a);
    double newMagnitude = Math.exp(c * logarithm - d * angle);
    double newAngle = d * logarithm + c * angle;
    return create(vm, newMagnitude * Math.cos(newAngle), newMagnitude * Math.sin(newAngle));
  }
}
