package org.antaresia.vm;

/** A builtin function or method: a number within its {@link Namespace} and its argument counts. */
public final class NativeFunction extends RomObject {
  /** Maximum for functions that take any number of arguments. */
  public static final int ANY = 0xffff;

  static final int FUNCTION = 0;
  static final int CLASS_METHOD = 1;
  static final int STATIC_METHOD = 2;
  static final int KEYWORDS = 4;

  private final Namespace owner;
  private final int name;
  private final int id;
  private final int min;
  private final int max;
  private final int flags;
  private final boolean isMethod;

  NativeFunction(Namespace owner, int name, int id, int min, int max, int flags) {
    this.owner = owner;
    this.name = name;
    this.id = id;
    this.min = min;
    this.max = max;
    this.flags = flags;
    this.isMethod = owner instanceof Type && (flags & ~KEYWORDS) == FUNCTION && min > 0;
  }

  @Override
  public Type type() {
    return Rom.type(Rom.NATIVE_FUNCTION);
  }

  /** The name, a qstr. */
  public int name() {
    return name;
  }

  public boolean isClassMethod() {
    return (flags & CLASS_METHOD) != 0;
  }

  public boolean isStaticMethod() {
    return (flags & STATIC_METHOD) != 0;
  }

  /** Checks the argument counts and runs the function. */
  public int call(Vm vm, int nArgs, int nKw, int args) {
    if (nArgs < min || nArgs > max || (nKw != 0 && (flags & KEYWORDS) == 0)) {
      throw Arguments.countError(vm, nArgs, nKw, min, max, (flags & KEYWORDS) != 0);
    }
    if (isMethod && !owner.isInstance(vm, vm.arg(args, 0))) {
      throw vm.typeError("argument has wrong type");
    }
    return owner.invoke(vm, id, nArgs, nKw, args);
  }
}
