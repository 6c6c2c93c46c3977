package org.antaresia.vm;

import org.antaresia.vm.object.ClassObject;

/** A builtin function or method: a number within its {@link Namespace} and its argument counts. */
public final class NativeFunction extends RomObject {
  /** Maximum for functions that take any number of arguments. */
  public static final int ANY = 0xffff;

  static final int FUNCTION = 0;
  static final int CLASS_METHOD = 1;
  static final int STATIC_METHOD = 2;
  static final int KEYWORDS = 4;

  private final Namespace owner;
  private final int id;
  private final int min;
  private final int max;
  private final int flags;

  // The type that the first argument must have, or NULL.
  private final int selfType;

  NativeFunction(Namespace owner, int id, int min, int max, int flags) {
    this.owner = owner;
    this.id = id;
    this.min = min;
    this.max = max;
    this.flags = flags;
    this.selfType =
        (flags & (CLASS_METHOD | STATIC_METHOD)) == 0 && owner instanceof Type type
            ? type.selfType()
            : Word.NULL;
  }

  @Override
  public Type type() {
    if (min != max || (flags & KEYWORDS) != 0) {
      return Rom.type(Rom.NATIVE_FUNCTION);
    }
    return Rom.type(
        switch (min) {
          case 0 -> Rom.NATIVE_FUNCTION_0;
          case 1 -> Rom.NATIVE_FUNCTION_1;
          case 2 -> Rom.NATIVE_FUNCTION_2;
          case 3 -> Rom.NATIVE_FUNCTION_3;
          default -> Rom.NATIVE_FUNCTION;
        });
  }

  /** The type or module that it belongs to. */
  Namespace owner() {
    return owner;
  }

  int id() {
    return id;
  }

  public boolean isClassMethod() {
    return (flags & CLASS_METHOD) != 0;
  }

  public boolean isStaticMethod() {
    return (flags & STATIC_METHOD) != 0;
  }

  /** Checks the argument counts, then the type of self, and runs the function. */
  public int call(Vm vm, int nArgs, int nKw, int args) {
    if (nArgs < min || nArgs > max || (nKw != 0 && (flags & KEYWORDS) == 0)) {
      throw Arguments.countError(vm, nArgs, nKw, min, max, (flags & KEYWORDS) != 0);
    }
    if (selfType != Word.NULL && nArgs > 0) {
      int type = Type.wordOf(vm.ram, vm.arg(args, 0));
      if (type != selfType && !ClassObject.isBuiltinSubtype(vm, type, selfType)) {
        throw wrongSelf(vm, vm.arg(args, 0));
      }
    }
    return owner.invoke(vm, id, nArgs, nKw, args);
  }

  private PyException wrongSelf(Vm vm, int self) {
    return vm.typeError(
        "argument should be a '%s' not a '%s'",
        vm.qstrs.text(ClassNames.of(vm, selfType)), vm.typeName(self));
  }
}
