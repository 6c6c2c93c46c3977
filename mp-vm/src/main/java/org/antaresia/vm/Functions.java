package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import org.antaresia.mpy.Prelude;
import org.antaresia.vm.object.FunctionObject;

/** What the function types need of frames and code. */
public final class Functions {
  private Functions() {}

  /** The code block of a raw code. */
  public static int codeOf(int[] ram, int raw) {
    return i32(ram, raw + Loader.RAW_CODE);
  }

  /** Whether a raw code is bytecode that may be kept in a file. */
  static boolean isBytecode(int[] ram, int raw) {
    return kindOf(ram, raw) == Loader.BYTECODE;
  }

  /** What a raw code is, a number of {@link Loader}. */
  static int kindOf(int[] ram, int raw) {
    return i32(ram, raw + Loader.RAW_KIND) >>> Loader.RAW_KIND_SHIFT & 0xff;
  }

  /** Whether a raw code is code for the processor of the board. */
  public static boolean isMachine(int[] ram, int raw) {
    int kind = kindOf(ram, raw);
    return kind >= Loader.NATIVE && kind <= Loader.ASM;
  }

  /** Whether a function is one of {@code @micropython.native}. */
  public static boolean isNative(int[] ram, int function) {
    return CodeBlock.isNative(ram, i32(ram, function + FunctionObject.CODE));
  }

  /** Whether a raw code is that of a viper function for the machine that this runs on. */
  public static boolean isViper(int[] ram, int raw) {
    return kindOf(ram, raw) == Loader.HOST_VIPER;
  }

  public static int childrenOf(int[] ram, int raw) {
    return i32(ram, raw + Loader.RAW_CHILDREN);
  }

  /** Whether calling code makes a generator. */
  public static boolean isGenerator(int[] ram, int code) {
    return (CodeBlock.flags(ram, code) & Prelude.GENERATOR) != 0;
  }

  /** How many defaults of positional arguments a function of that code keeps. */
  public static int positionalDefaults(int[] ram, int code) {
    return u16(ram, code + CodeBlock.N_DEFAULTS);
  }

  /** Whether a function of that code keeps a dict of defaults of keyword-only arguments. */
  public static boolean hasKeywordDefaults(int[] ram, int code) {
    return (CodeBlock.flags(ram, code) & Prelude.DEFKWARGS) != 0;
  }

  /** The name (qstr) of a Python function. */
  public static int name(Vm vm, int function) {
    return CodeBlock.name(
        vm.ram,
        i32(vm.ram, function + FunctionObject.CODE),
        i32(vm.ram, function + FunctionObject.CONTEXT),
        0);
  }

  /** The globals (dict) of a Python function. */
  public static int globals(Vm vm, int function) {
    return i32(vm.ram, i32(vm.ram, function + FunctionObject.CONTEXT) + ModuleContext.GLOBALS);
  }

  /** Runs a Python function in an interpreter loop of its own. */
  public static int call(Vm vm, int function, int nArgs, int nKw, int args) {
    int code = i32(vm.ram, function + FunctionObject.CODE);
    if (isGenerator(vm.ram, code)) {
      return generator(vm, function, nArgs, nKw, args);
    }
    FunctionCall.push(vm, function, nArgs, nKw, args, Frame.BASE, 0);
    return Interpreter.run(vm, Word.NULL);
  }

  /** Makes the generator of a generator function. */
  public static int generator(Vm vm, int function, int nArgs, int nKw, int args) {
    return FunctionCall.generator(vm, function, nArgs, nKw, args);
  }

  /** Bytes of the frame that code needs. */
  public static int frameBytes(int[] ram, int code) {
    int word = i32(ram, code + CodeBlock.N_STATE);
    return Frame.bytes(word & 0xffff, CodeBlock.blocks(word));
  }

  /** Sets up a generator's frame. */
  public static void prepareFrame(Vm vm, int frame, int function, int code) {
    Frame.prepare(vm, frame, function, code);
  }
}
