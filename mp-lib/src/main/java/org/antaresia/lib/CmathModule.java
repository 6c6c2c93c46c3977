package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ComplexObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.TupleObject;
import org.osgi.service.component.annotations.Component;

/** {@code cmath}. */
@Component(service = NativeModule.class)
public final class CmathModule extends NativeModule {
  private static final int PHASE = 0;
  private static final int POLAR = 1;
  private static final int RECT = 2;
  private static final int EXP = 3;
  private static final int LOG = 4;
  private static final int LOG10 = 5;
  private static final int SQRT = 6;
  private static final int COS = 7;
  private static final int SIN = 8;

  private static final double LOG10_E = 0.4342944819032518;

  public CmathModule() {
    super("cmath");
  }

  @Override
  protected void members(Members m) {
    m.floating("e", Math.E)
        .floating("pi", Math.PI)
        .function("phase", PHASE, 1)
        .function("polar", POLAR, 1)
        .function("rect", RECT, 2)
        .function("exp", EXP, 1)
        .function("log", LOG, 1)
        .function("log10", LOG10, 1)
        .function("sqrt", SQRT, 1)
        .function("cos", COS, 1)
        .function("sin", SIN, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    if (id == RECT) {
      double length = FloatObject.toDouble(vm, vm.arg(args, 0));
      return rect(vm, length, FloatObject.toDouble(vm, vm.arg(args, 1)));
    }
    int number = ComplexObject.toNumber(vm, vm.arg(args, 0));
    double real = ComplexObject.real(vm, number);
    double imaginary = ComplexObject.imaginary(vm.ram, number);
    double square = FloatObject.rounded(vm, real * real + imaginary * imaginary);
    double phase = FloatObject.rounded(vm, Math.atan2(imaginary, real));
    return switch (id) {
      case PHASE -> FloatObject.create(vm, phase);
      case POLAR -> polar(vm, Math.sqrt(square), phase);
      case EXP -> rect(vm, Math.exp(real), imaginary);
      case LOG -> ComplexObject.create(vm, 0.5 * Math.log(square), phase);
      case LOG10 -> ComplexObject.create(vm, 0.5 * Math.log10(square), LOG10_E * phase);
      case SQRT -> rect(vm, Math.pow(square, 0.25), 0.5 * phase);
      case COS ->
          ComplexObject.create(
              vm, Math.cos(real) * Math.cosh(imaginary), -Math.sin(real) * Math.sinh(imaginary));
      case SIN ->
          ComplexObject.create(
              vm, Math.sin(real) * Math.cosh(imaginary), Math.cos(real) * Math.sinh(imaginary));
      default -> super.invoke(vm, id, nArgs, nKw, args);
    };
  }

  private static int rect(Vm vm, double length, double phase) {
    double rounded = FloatObject.rounded(vm, length);
    return ComplexObject.create(vm, rounded * Math.cos(phase), rounded * Math.sin(phase));
  }

  private static int polar(Vm vm, double length, double phase) {
    int first = FloatObject.create(vm, length);
    int second = FloatObject.create(vm, phase);
    int tuple = TupleObject.create(vm, 2, Word.NULL);
    TupleObject.item(vm.ram, tuple, 0, first);
    TupleObject.item(vm.ram, tuple, 1, second);
    return tuple;
  }
}
