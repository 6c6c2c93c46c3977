package org.antaresia.lib;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Arguments.Parameter;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Operators;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.TupleObject;
import org.osgi.service.component.annotations.Component;

/** {@code math}. */
@Component(service = NativeModule.class)
public final class MathModule extends NativeModule {
  // Functions of one float; those up to LAST_SHAPED only change its shape and have no domain.
  private static final int FABS = 0;
  private static final int RADIANS = 1;
  private static final int DEGREES = 2;
  private static final int LAST_SHAPED = DEGREES;
  private static final int SQRT = 3;
  private static final int EXP = 4;
  private static final int EXPM1 = 5;
  private static final int LOG2 = 6;
  private static final int LOG10 = 7;
  private static final int COSH = 8;
  private static final int SINH = 9;
  private static final int TANH = 10;
  private static final int ACOSH = 11;
  private static final int ASINH = 12;
  private static final int ATANH = 13;
  private static final int COS = 14;
  private static final int SIN = 15;
  private static final int TAN = 16;
  private static final int ACOS = 17;
  private static final int ASIN = 18;
  private static final int ATAN = 19;
  private static final int ERF = 20;
  private static final int ERFC = 21;
  private static final int GAMMA = 22;
  private static final int LGAMMA = 23;
  private static final int LAST_UNARY = LGAMMA;

  // Functions of two floats.
  private static final int POW = 24;
  private static final int ATAN2 = 25;
  private static final int COPYSIGN = 26;
  private static final int FMOD = 27;
  private static final int LAST_BINARY = FMOD;

  private static final int CEIL = 28;
  private static final int FLOOR = 29;
  private static final int TRUNC = 30;
  private static final int ISFINITE = 31;
  private static final int ISINF = 32;
  private static final int ISNAN = 33;
  private static final int ISCLOSE = 34;
  private static final int LOG = 35;
  private static final int LDEXP = 36;
  private static final int FREXP = 37;
  private static final int MODF = 38;
  private static final int FACTORIAL = 39;

  private static final Parameter[] ISCLOSE_PARAMETERS = {
    Parameter.keywordOnly("rel_tol"), Parameter.keywordOnly("abs_tol")
  };
  private static final double DEFAULT_RELATIVE_TOLERANCE = 1e-9;

  public MathModule() {
    super("math");
  }

  @Override
  protected void members(Members m) {
    m.floating("e", Math.E)
        .floating("pi", Math.PI)
        .floating("tau", 2 * Math.PI)
        .floating("inf", Double.POSITIVE_INFINITY)
        .floating("nan", Double.NaN)
        .function("sqrt", SQRT, 1)
        .function("pow", POW, 2)
        .function("exp", EXP, 1)
        .function("expm1", EXPM1, 1)
        .function("log", LOG, 1, 2)
        .function("log2", LOG2, 1)
        .function("log10", LOG10, 1)
        .function("cosh", COSH, 1)
        .function("sinh", SINH, 1)
        .function("tanh", TANH, 1)
        .function("acosh", ACOSH, 1)
        .function("asinh", ASINH, 1)
        .function("atanh", ATANH, 1)
        .function("cos", COS, 1)
        .function("sin", SIN, 1)
        .function("tan", TAN, 1)
        .function("acos", ACOS, 1)
        .function("asin", ASIN, 1)
        .function("atan", ATAN, 1)
        .function("atan2", ATAN2, 2)
        .function("ceil", CEIL, 1)
        .function("copysign", COPYSIGN, 2)
        .function("fabs", FABS, 1)
        .function("floor", FLOOR, 1)
        .function("fmod", FMOD, 2)
        .function("frexp", FREXP, 1)
        .function("ldexp", LDEXP, 2)
        .function("modf", MODF, 1)
        .function("isfinite", ISFINITE, 1)
        .function("isinf", ISINF, 1)
        .function("isnan", ISNAN, 1)
        .keywords("isclose", ISCLOSE, 2, NativeFunction.ANY)
        .function("trunc", TRUNC, 1)
        .function("radians", RADIANS, 1)
        .function("degrees", DEGREES, 1)
        .function("factorial", FACTORIAL, 1)
        .function("erf", ERF, 1)
        .function("erfc", ERFC, 1)
        .function("gamma", GAMMA, 1)
        .function("lgamma", LGAMMA, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int first = vm.arg(args, 0);
    if (id == FACTORIAL) {
      return factorial(vm, IntObject.toInt(vm, first));
    }
    double x = FloatObject.toDouble(vm, first);
    if (id <= LAST_UNARY) {
      double result = unary(id, x);
      if (id > LAST_SHAPED && leavesDomain(result, x, x)) {
        throw domainError(vm);
      }
      return FloatObject.create(vm, result);
    }
    if (id <= LAST_BINARY) {
      double y = FloatObject.toDouble(vm, vm.arg(args, 1));
      double result = binary(id, x, y);
      if (leavesDomain(result, x, y)) {
        throw domainError(vm);
      }
      return FloatObject.create(vm, result);
    }
    return switch (id) {
      case CEIL -> IntObject.ofDouble(vm, Math.ceil(x));
      case FLOOR -> IntObject.ofDouble(vm, Math.floor(x));
      case TRUNC -> IntObject.ofDouble(vm, x);
      case ISFINITE -> Word.bool(Double.isFinite(x));
      case ISINF -> Word.bool(Double.isInfinite(x));
      case ISNAN -> Word.bool(Double.isNaN(x));
      case ISCLOSE -> isClose(vm, x, nArgs, nKw, args);
      case LOG -> log(vm, x, nArgs, args);
      case LDEXP -> FloatObject.create(vm, Math.scalb(x, IntObject.toInt(vm, vm.arg(args, 1))));
      case FREXP -> frexp(vm, x);
      case MODF -> modf(vm, x);
      default -> super.invoke(vm, id, nArgs, nKw, args);
    };
  }

  private static PyException domainError(Vm vm) {
    return vm.valueError("math domain error");
  }

  /** Whether a result is NaN or infinite though no argument is. */
  private static boolean leavesDomain(double result, double x, double y) {
    return (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y))
        || (Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y));
  }

  private static double unary(int id, double x) {
    return switch (id) {
      case FABS -> Math.abs(x);
      case RADIANS -> x * (Math.PI / 180);
      case DEGREES -> x * (180 / Math.PI);
      case SQRT -> Math.sqrt(x);
      case EXP -> Math.exp(x);
      case EXPM1 -> Math.expm1(x);
      case LOG2 -> SpecialFunctions.log2(x);
      case LOG10 -> Math.log10(x);
      case COSH -> Math.cosh(x);
      case SINH -> Math.sinh(x);
      case TANH -> Math.tanh(x);
      case ACOSH -> SpecialFunctions.acosh(x);
      case ASINH -> SpecialFunctions.asinh(x);
      case ATANH -> SpecialFunctions.atanh(x);
      case COS -> Math.cos(x);
      case SIN -> Math.sin(x);
      case TAN -> Math.tan(x);
      case ACOS -> Math.acos(x);
      case ASIN -> Math.asin(x);
      case ATAN -> Math.atan(x);
      case ERF -> SpecialFunctions.erf(x);
      case ERFC -> SpecialFunctions.erfc(x);
      case GAMMA -> SpecialFunctions.gamma(x);
      case LGAMMA -> SpecialFunctions.lgamma(x);
      default -> throw new IllegalArgumentException("no function of one float: " + id);
    };
  }

  private static double binary(int id, double x, double y) {
    return switch (id) {
      case POW -> FloatObject.power(x, y);
      case ATAN2 -> Math.atan2(x, y);
      case COPYSIGN -> Math.copySign(x, y);
      case FMOD -> x % y;
      default -> throw new IllegalArgumentException("no function of two floats: " + id);
    };
  }

  private static int log(Vm vm, double x, int nArgs, int args) {
    if (x <= 0) {
      throw domainError(vm);
    }
    if (nArgs == 1) {
      return FloatObject.create(vm, Math.log(x));
    }
    double base = FloatObject.toDouble(vm, vm.arg(args, 1));
    if (base <= 0) {
      throw domainError(vm);
    }
    if (base == 1) {
      throw vm.zeroDivision();
    }
    return FloatObject.create(vm, Math.log(x) / Math.log(base));
  }

  private static int isClose(Vm vm, double a, int nArgs, int nKw, int args) {
    int[] tolerances = Arguments.bind(vm, ISCLOSE_PARAMETERS, nArgs - 2, nKw, args + 8);
    double b = FloatObject.toDouble(vm, vm.arg(args, 1));
    double relative =
        tolerances[0] == Word.NULL
            ? DEFAULT_RELATIVE_TOLERANCE
            : FloatObject.toDouble(vm, tolerances[0]);
    double absolute = tolerances[1] == Word.NULL ? 0 : FloatObject.toDouble(vm, tolerances[1]);
    if (relative < 0 || absolute < 0) {
      throw domainError(vm);
    }
    if (a == b) {
      return Word.TRUE;
    }
    double difference = Math.abs(a - b);
    return Word.bool(
        !Double.isInfinite(difference)
            && (difference <= absolute
                || difference <= Math.abs(relative * a)
                || difference <= Math.abs(relative * b)));
  }

  /** {@code x} as a number from 0.5 to below 1 times a power of two. */
  private static int frexp(Vm vm, double x) {
    if (x == 0 || !Double.isFinite(x)) {
      return pair(vm, FloatObject.create(vm, x), Word.smallInt(0));
    }
    double normal = x;
    int exponent = 1;
    if (Math.abs(x) < Double.MIN_NORMAL) {
      normal = x * 0x1p64;
      exponent -= 64;
    }
    exponent += Math.getExponent(normal);
    double significand = Math.scalb(normal, -1 - Math.getExponent(normal));
    return pair(vm, FloatObject.create(vm, significand), Word.smallInt(exponent));
  }

  private static int modf(Vm vm, double x) {
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    double fraction = Double.isInfinite(x) ? 0 : x - whole;
    return pair(
        vm, FloatObject.create(vm, Math.copySign(fraction, x)), FloatObject.create(vm, whole));
  }

  private static int pair(Vm vm, int first, int second) {
    int tuple = TupleObject.create(vm, 2, Word.NULL);
    TupleObject.item(vm.ram, tuple, 0, first);
    TupleObject.item(vm.ram, tuple, 1, second);
    return tuple;
  }

  private static int factorial(Vm vm, int n) {
    if (n < 0) {
      throw vm.valueError("negative factorial");
    }
    double bytes = SpecialFunctions.lgamma(n + 1.0) / Math.log(2) / 8;
    if (bytes > vm.heap.total()) {
      throw vm.memoryError((int) Math.min(bytes, Integer.MAX_VALUE));
    }
    return n == 0 ? Word.smallInt(1) : product(vm, 1, n);
  }

  /** The product of all numbers from one to another, multiplied as a tree, as genuine does. */
  private static int product(Vm vm, int from, int to) {
    if (from == to) {
      return IntObject.create(vm, from);
    }
    int middle = to - from == 2 ? from + 1 : from + (to - from >> 1);
    int mark = vm.heap.freshMark();
    int left = product(vm, from, middle);
    int product = Operators.binary(vm, BinaryOp.MULTIPLY, left, product(vm, middle + 1, to));
    vm.heap.release(mark);
    vm.keep(product);
    return product;
  }
}
