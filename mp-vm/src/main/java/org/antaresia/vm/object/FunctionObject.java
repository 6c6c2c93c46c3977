package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.mpy.MpyFormatException;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Functions;
import org.antaresia.vm.MachineFunctions;
import org.antaresia.vm.ModuleContext;
import org.antaresia.vm.Names;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Python functions.
 *
 * <pre>
 *   +0 type   +4 module context   +8 children   +12 code   +16 defaults.., keyword defaults
 * </pre>
 */
public final class FunctionObject extends Type {
  public static final int CONTEXT = 4;
  public static final int CHILDREN = 8;
  public static final int CODE = 12;
  public static final int DEFAULTS = 16;

  private static final int CODE_NAME = Qstr.of("__code__");

  public FunctionObject() {
    super(Rom.FUNCTION, "function", BINDS_SELF);
  }

  /**
   * A function of raw code {@code raw}; a generator or viper function when the code says so.
   *
   * @param defaults tuple of positional defaults or NULL
   * @param keywordDefaults dict of keyword-only defaults or NULL
   */
  public static int create(Vm vm, int context, int raw, int defaults, int keywordDefaults) {
    int[] ram = vm.ram;
    if (Functions.isViper(ram, raw)) {
      return ViperFunctionObject.create(vm, context, raw);
    }
    if (Functions.isMachine(ram, raw)) {
      return MachineFunctions.create(vm, context, raw, defaults, keywordDefaults);
    }
    int code = Functions.codeOf(ram, raw);
    return create(
        vm,
        context,
        code,
        Functions.childrenOf(ram, raw),
        defaults,
        keywordDefaults,
        Functions.isGenerator(ram, code) ? Rom.GENERATOR_FUNCTION : Rom.FUNCTION);
  }

  /**
   * A function of a code block, of the given type.
   *
   * @param code the block that tells of the arguments
   */
  public static int create(
      Vm vm, int context, int code, int children, int defaults, int keywordDefaults, int type) {
    int[] ram = vm.ram;
    int n = defaults == Word.NULL ? 0 : TupleObject.len(ram, defaults);
    if (n != Functions.positionalDefaults(ram, code)
        || (keywordDefaults != Word.NULL) != Functions.hasKeywordDefaults(ram, code)) {
      throw vm.valueError(MpyFormatException.INCOMPATIBLE); // calls go by what the code says
    }
    int function = place(vm, context, code, children, type);
    for (int i = 0; i < n; i++) {
      i32(ram, function + DEFAULTS + 4 * i, TupleObject.item(ram, defaults, i));
    }
    if (keywordDefaults != Word.NULL) {
      i32(ram, function + DEFAULTS + 4 * n, keywordDefaults);
    }
    return function;
  }

  /** A function with room for the defaults that its code says it has. */
  private static int place(Vm vm, int context, int code, int children, int type) {
    int[] ram = vm.ram;
    int n = Functions.positionalDefaults(ram, code);
    int function =
        vm.allocateObject(
            DEFAULTS + 4 * n + (Functions.hasKeywordDefaults(ram, code) ? 4 : 0), type);
    i32(ram, function + CONTEXT, context);
    i32(ram, function + CHILDREN, children);
    i32(ram, function + CODE, code);
    return function;
  }

  /**
   * A function of code whose defaults nobody knows. A positional argument that had one is None
   * without it: genuine reads what lies behind the function.
   */
  private static int withoutDefaults(Vm vm, int context, int code, int children) {
    int[] ram = vm.ram;
    int type = Functions.isGenerator(ram, code) ? Rom.GENERATOR_FUNCTION : Rom.FUNCTION;
    int function = place(vm, context, code, children, type);
    int n = Functions.positionalDefaults(ram, code);
    for (int i = 0; i < n; i++) {
      i32(ram, function + DEFAULTS + 4 * i, Word.NONE);
    }
    if (Functions.hasKeywordDefaults(ram, code)) {
      i32(ram, function + DEFAULTS + 4 * n, DictObject.create(vm, 0));
    }
    return function;
  }

  /** A function of raw code {@code raw}, but none of its defaults. */
  public static int withoutDefaults(Vm vm, int context, int raw) {
    int[] ram = vm.ram;
    return withoutDefaults(vm, context, Functions.codeOf(ram, raw), Functions.childrenOf(ram, raw));
  }

  /**
   * A function of the code of {@code original}, but none of its defaults, in a module of its own
   * that has the given globals.
   */
  static int rebind(Vm vm, int original, int globals) {
    int[] ram = vm.ram;
    int context = vm.allocate(ModuleContext.SIZE);
    copy(ram, i32(ram, original + CONTEXT), context, ModuleContext.SIZE);
    i32(ram, context + ModuleContext.GLOBALS, globals);
    return Type.wordOf(ram, original) == Rom.FUNCTION
            || Type.wordOf(ram, original) == Rom.GENERATOR_FUNCTION
        ? withoutDefaults(vm, context, i32(ram, original + CODE), i32(ram, original + CHILDREN))
        : machineCode(vm, context, original);
  }

  /** A function of machine code in another module: its object has what it needs of its code. */
  private static int machineCode(Vm vm, int context, int original) {
    vm.keep(context);
    int bytes = vm.heap.sizeOf(original);
    int function = vm.allocate(bytes);
    copy(vm.ram, original, function, bytes);
    i32(vm.ram, function + CONTEXT, context);
    return function;
  }

  /** {@code type(f)(code, globals)}. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 2, 2, false);
    int code = vm.arg(args, 0);
    int globals = vm.arg(args, 1);
    if (!CodeObject.isCode(vm.ram, code) || Type.wordOf(vm.ram, globals) != Rom.DICT) {
      throw vm.typeError();
    }
    return rebind(vm, CodeObject.function(vm, code), globals);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    return Functions.call(vm, self, nArgs, nKw, args);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<function ");
    out.qstr(vm, Functions.name(vm, self));
    out.text(" at 0x" + Integer.toHexString(self) + ">");
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    return attribute(vm, self, name);
  }

  static int attribute(Vm vm, int self, int name) {
    if (name == Names.__name__) {
      return Word.qstr(Functions.name(vm, self));
    }
    if (name == Names.__globals__) {
      return Functions.globals(vm, self);
    }
    return name == CODE_NAME && !Functions.isNative(vm.ram, self)
        ? CodeObject.of(vm, self)
        : Word.NULL;
  }
}
