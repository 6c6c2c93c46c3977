package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import org.antaresia.vm.Generators.Outcome;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.Items;
import org.antaresia.vm.object.MachineGeneratorObject;
import org.antaresia.vm.object.StrObject;

/**
 * Functions of machine code.
 *
 * <p>Those of Python code, viper ones and generators are laid out as other Python functions; their
 * code is the machine's, as the file has it. In that of Python code the first word, which in files
 * leads to the prelude, is the offset of a {@link CodeBlock} with the prelude.
 *
 * <pre>
 *   inline assembler: +0 type   +4 arguments   +8 code   +12 result
 * </pre>
 */
public final class MachineFunctions {
  // Where code begins.
  private static final int NATIVE_ENTRY = 4;
  private static final int RESUME_ENTRY = 8;
  private static final int FIRST_ENTRY_OFFSET = 4;

  private static final int ASM_ARGUMENTS = 4;
  private static final int ASM_CODE = 8;
  private static final int ASM_RESULT = 12;
  private static final int ASM_BYTES = 16;

  /** In a generator's frame, where others have the number of blocks. */
  private static final int IS_MACHINE_CODE = 0xffff;

  // What a generator's code returns.
  private static final int RETURNED = 0;
  private static final int YIELDED = 1;

  private MachineFunctions() {}

  /** A function of a raw code of machine code. */
  public static int create(Vm vm, int context, int raw, int defaults, int keywordDefaults) {
    int[] ram = vm.ram;
    int code = Functions.codeOf(ram, raw);
    int children = Functions.childrenOf(ram, raw);
    switch (Functions.kindOf(ram, raw)) {
      case Loader.NATIVE -> {
        int block = code + i32(ram, code);
        int type =
            Functions.isGenerator(ram, block)
                ? Rom.MACHINE_GENERATOR_FUNCTION
                : Rom.MACHINE_FUNCTION;
        int made =
            FunctionObject.create(vm, context, block, children, defaults, keywordDefaults, type);
        i32(ram, made + FunctionObject.CODE, code);
        return made;
      }
      case Loader.VIPER -> {
        int made = vm.allocateObject(FunctionObject.DEFAULTS, Rom.MACHINE_VIPER_FUNCTION);
        i32(ram, made + FunctionObject.CONTEXT, context);
        i32(ram, made + FunctionObject.CHILDREN, children);
        i32(ram, made + FunctionObject.CODE, code);
        return made;
      }
      default -> {
        int signature = i32(ram, raw + Loader.RAW_SIGNATURE);
        int made = vm.allocateObject(ASM_BYTES, Rom.MACHINE_ASM_FUNCTION);
        i32(ram, made + ASM_ARGUMENTS, signature & 0xffff);
        i32(ram, made + ASM_CODE, code);
        i32(ram, made + ASM_RESULT, signature >>> 16);
        return made;
      }
    }
  }

  /** The block with the prelude of a function of Python code. */
  static int block(int[] ram, int function) {
    int code = i32(ram, function + FunctionObject.CODE);
    return code + i32(ram, code);
  }

  /** The name (qstr) of a function of Python code. */
  public static int name(Vm vm, int function) {
    int[] ram = vm.ram;
    return CodeBlock.name(
        ram, block(ram, function), i32(ram, function + FunctionObject.CONTEXT), 0);
  }

  /** An attribute of a function of Python code, or NULL. */
  public static int attribute(Vm vm, int function, int name) {
    if (name == Names.__name__) {
      return Word.qstr(name(vm, function));
    }
    return name == Names.__globals__ ? Functions.globals(vm, function) : Word.NULL;
  }

  /** Calls C code by its address. */
  public static int callAddress(Vm vm, int address, int r0, int r1, int r2, int r3) {
    return MachineLoader.machine(vm).call(address, r0, r1, r2, r3);
  }

  /** Prints an object by a function of C code. */
  public static void print(Vm vm, Output out, int function, int object, PrintKind kind) {
    MachineLoader.machine(vm).print(out, function, object, kind);
  }

  /** Calls any of them. */
  public static int call(Vm vm, int function, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    MachineCode machine = MachineLoader.machine(vm);
    int code = i32(ram, function + FunctionObject.CODE);
    return switch (i32(ram, function)) {
      case Rom.MACHINE_FUNCTION ->
          vm.kept(machine.call(code + NATIVE_ENTRY, function, nArgs, nKw, args));
      case Rom.MACHINE_VIPER_FUNCTION -> vm.kept(machine.call(code, function, nArgs, nKw, args));
      case Rom.MACHINE_GENERATOR_FUNCTION -> generator(vm, function, nArgs, nKw, args);
      default -> callAsm(vm, machine, function, nArgs, nKw, args);
    };
  }

  private static int generator(Vm vm, int function, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int code = i32(ram, function + FunctionObject.CODE);
    int block = block(ram, function);
    int stateWords = CodeBlock.stateWords(ram, block);
    int generator = MachineGeneratorObject.create(vm, Frame.bytes(stateWords, 0));
    int frame = generator + MachineGeneratorObject.FRAME;
    Frame.prepare(vm, frame, function, block);
    FunctionCall.bind(vm, function, block, frame, nArgs, nKw, args);
    u16(ram, frame + Frame.EXC_INDEX, IS_MACHINE_CODE);
    i32(ram, frame + Frame.IP, code + i32(ram, code + FIRST_ENTRY_OFFSET) | 1);
    return generator;
  }

  /**
   * Resumes a generator, as {@link Generators#resume}.
   *
   * @param thrown an exception or its class to raise inside, or NULL
   */
  public static Outcome resume(Vm vm, int generator, int sent, int thrown) {
    int[] ram = vm.ram;
    int frame = generator + MachineGeneratorObject.FRAME;
    int pending = i32(ram, generator + MachineGeneratorObject.PENDING);
    if (pending == Word.NULL) {
      throw vm.valueError("generator already executing");
    }
    vm.keep(generator);
    vm.resumed = Word.NONE;
    if (i32(ram, frame + Frame.IP) == 0) {
      return Outcome.RETURNED;
    }
    int sp = i32(ram, frame + Frame.SP);
    if (sp != frame + Frame.STATE - 4) {
      i32(ram, sp, sent);
    } else if (sent != Word.NONE) {
      throw vm.typeError("can't send non-None value to a just-started generator");
    }
    int function = i32(ram, frame + Frame.FUNCTION);
    int code = i32(ram, function + FunctionObject.CODE);
    int globals = vm.globals;
    i32(ram, frame + Frame.GLOBALS, globals);
    vm.globals = Functions.globals(vm, function);
    i32(ram, generator + MachineGeneratorObject.PENDING, Word.NULL);
    int outcome;
    try {
      int inject = pending == Word.NONE ? thrown : ExceptionObject.toRaise(vm, pending);
      outcome = MachineLoader.machine(vm).call(code + RESUME_ENTRY, frame, inject, 0, 0);
    } catch (PyException e) { // one that no code takes
      i32(ram, frame + Frame.IP, 0);
      throw e;
    } finally {
      vm.globals = globals;
      i32(ram, generator + MachineGeneratorObject.PENDING, Word.NONE);
    }
    switch (outcome) {
      case YIELDED -> {
        vm.resumed = vm.kept(i32(ram, i32(ram, frame + Frame.SP)));
        return Outcome.YIELDED;
      }
      case RETURNED -> {
        i32(ram, frame + Frame.IP, 0);
        vm.resumed = vm.kept(i32(ram, i32(ram, frame + Frame.SP)));
        return Outcome.RETURNED;
      }
      default -> {
        i32(ram, frame + Frame.IP, 0);
        throw vm.raise(Generators.leaving(vm, i32(ram, frame + Frame.STATE)));
      }
    }
  }

  // Inline assembler.

  private static int callAsm(
      Vm vm, MachineCode machine, int function, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int n = i32(ram, function + ASM_ARGUMENTS);
    Arguments.check(vm, nArgs, nKw, n, n, false);
    int mark = vm.pushWords(4);
    for (int i = 0; i < nArgs; i++) {
      i32(ram, mark + 4 * i, wordOf(vm, vm.arg(args, i)));
    }
    int word =
        machine.call(
            i32(ram, function + ASM_CODE),
            i32(ram, mark),
            i32(ram, mark + 4),
            i32(ram, mark + 8),
            i32(ram, mark + 12));
    vm.stackTop = mark;
    return vm.kept(RuntimeTraps.toObject(vm, word, i32(ram, function + ASM_RESULT)));
  }

  /** What an argument is to inline assembler. */
  private static int wordOf(Vm vm, int object) {
    int[] ram = vm.ram;
    if (IntObject.isInt(ram, object)) {
      return IntObject.toIntTruncated(vm, object);
    }
    if (object == Word.NONE || object == Word.FALSE) {
      return 0;
    }
    if (object == Word.TRUE) {
      return 1;
    }
    if (StrObject.isStr(ram, object)) {
      return text(vm, object);
    }
    int type = Type.wordOf(ram, object);
    if (type == Rom.FLOAT) {
      return (int) FloatObject.value(ram, object);
    }
    if (type == Rom.TUPLE || type == Rom.LIST) {
      return Items.first(ram, object);
    }
    Buffer buffer = Buffer.anywhere(vm, object, false);
    return buffer != null ? buffer.at : object;
  }

  /** The address of the bytes of a str, a NUL behind them. */
  private static int text(Vm vm, int object) {
    Buffer buffer = Buffer.anywhere(vm, object, false);
    return buffer == null ? Word.NULL : buffer.at;
  }

  /** Calls a function of fixed or varying arguments that C code has made. */
  public static int callBuiltin(Vm vm, int function, int nArgs, int nKw, int args) {
    MachineCode machine = MachineLoader.machine(vm);
    int[] ram = vm.ram;
    int type = i32(ram, function);
    int fixed =
        switch (type) {
          case Rom.NATIVE_FUNCTION_0 -> 0;
          case Rom.NATIVE_FUNCTION_1 -> 1;
          case Rom.NATIVE_FUNCTION_2 -> 2;
          case Rom.NATIVE_FUNCTION_3 -> 3;
          default -> -1;
        };
    if (fixed >= 0) {
      Arguments.check(vm, nArgs, nKw, fixed, fixed, false);
      int first = fixed > 0 ? vm.arg(args, 0) : 0;
      int second = fixed > 1 ? vm.arg(args, 1) : 0;
      int third = fixed > 2 ? vm.arg(args, 2) : 0;
      return vm.kept(machine.call(i32(ram, function + 4), first, second, third, 0));
    }
    int signature = i32(ram, function + 4);
    boolean takesKeywords = (signature & 1) != 0;
    Arguments.check(vm, nArgs, nKw, signature >>> 17, signature >>> 1 & 0xffff, takesKeywords);
    int address = i32(ram, function + 8);
    if (!takesKeywords) {
      return vm.kept(machine.call(address, nArgs, args, 0, 0));
    }
    int map = vm.pushWords(3); // over the pairs, ordered: as it was written
    i32(ram, map, nKw << 3 | 7);
    i32(ram, map + 4, nKw);
    i32(ram, map + 8, args + 4 * nArgs);
    int result = vm.kept(machine.call(address, nArgs, args, map, 0));
    vm.stackTop = map;
    return result;
  }
}
