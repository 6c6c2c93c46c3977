package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.ClassObject;

/** Runtime functions that call objects from Java. */
public final class Calls {
  private Calls() {}

  /**
   * Calls any object.
   *
   * @param args address of {@code nArgs} words, then {@code nKw} pairs of name and value
   * @return the result, kept alive as if the running builtin had allocated it
   */
  public static int call(Vm vm, int function, int nArgs, int nKw, int args) {
    vm.enter();
    try {
      return Type.of(vm.ram, function).call(vm, function, nArgs, nKw, args);
    } finally {
      vm.leave();
    }
  }

  public static int call0(Vm vm, int function) {
    return call(vm, function, 0, 0, vm.stackTop);
  }

  public static int call1(Vm vm, int function, int argument) {
    int args = vm.pushWords(1);
    i32(vm.ram, args, argument);
    int result = call(vm, function, 1, 0, args);
    vm.stackTop = args;
    return result;
  }

  public static int call2(Vm vm, int function, int first, int second) {
    int args = vm.pushWords(2);
    i32(vm.ram, args, first);
    i32(vm.ram, args + 4, second);
    int result = call(vm, function, 2, 0, args);
    vm.stackTop = args;
    return result;
  }

  public static int call3(Vm vm, int function, int first, int second, int third) {
    int args = vm.pushWords(3);
    i32(vm.ram, args, first);
    i32(vm.ram, args + 4, second);
    i32(vm.ram, args + 8, third);
    int result = call(vm, function, 3, 0, args);
    vm.stackTop = args;
    return result;
  }

  /**
   * Calls what {@link Attributes#loadMethodMaybe} found: {@code self} NULL means a plain function.
   *
   * @param self {@link Vm#self} as it was left by the look-up
   */
  public static int callMethod0(Vm vm, int method, int self) {
    return self == Word.NULL ? call0(vm, method) : call1(vm, method, self);
  }

  public static int callMethod1(Vm vm, int method, int self, int argument) {
    return self == Word.NULL ? call1(vm, method, argument) : call2(vm, method, self, argument);
  }

  public static int callMethod2(Vm vm, int method, int self, int first, int second) {
    return self == Word.NULL
        ? call2(vm, method, first, second)
        : call3(vm, method, self, first, second);
  }

  /** Whether {@code callable(object)}. */
  public static boolean isCallable(Vm vm, int object) {
    return ClassObject.isInstance(vm.ram, object)
        ? ClassObject.isCallable(vm, object)
        : Type.of(vm.ram, object).isCallable();
  }
}
