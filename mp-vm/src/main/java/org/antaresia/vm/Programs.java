package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.lexer.SourceReader;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.Disassembler;
import org.antaresia.mpy.MpyFormatException;
import org.antaresia.mpy.MpyReader;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.ModuleObject;
import org.jspecify.annotations.Nullable;

/** Source text and compiled modules as running code. */
public final class Programs {
  /** The verbosity from which on bytecode is listed. */
  private static final int LISTING = 2;

  /** Fuel for compiling a byte of source text. */
  private static final int UNITS_PER_BYTE = 8;

  private static final byte[] NOTHING = {};

  private Programs() {}

  /**
   * Compiles source text.
   *
   * @param file the name that tracebacks show, a byte string
   * @param globals dict that the code will have as globals
   * @return a function object that runs the text
   * @throws PyException SyntaxError and its kin
   */
  public static int compile(
      Vm vm, byte[] source, String file, CompileOptions.Input input, boolean repl, int globals) {
    return compile(vm, source, null, file, options(vm, input, repl), globals);
  }

  /** As above for the text of a file, while it comes: its reader may raise, too. */
  public static int compile(Vm vm, SourceReader source, String file, int globals) {
    CompileOptions options = options(vm, CompileOptions.Input.FILE, false);
    return compile(vm, NOTHING, source, file, options, globals);
  }

  private static int compile(
      Vm vm,
      byte[] source,
      @Nullable SourceReader reader,
      String file,
      CompileOptions options,
      int globals) {
    Safepoint.charge(vm, (long) source.length * UNITS_PER_BYTE);
    CompiledModule module;
    try {
      Compiler compiler = vm.host.compiler();
      module =
          reader != null
              ? compiler.compile(reader, file, options)
              : JavaStack.hasRoom(Compiler.STACK_BYTES)
                  ? compiler.compile(source, file, options)
                  : compiler.compileApart(source, file, options);
    } catch (CompileException e) {
      throw error(vm, e, file);
    } catch (IllegalStateException e) {
      throw vm.raise(ExceptionObject.RUNTIME_ERROR, "%s", String.valueOf(e.getMessage()));
    }
    if (vm.verbosity >= LISTING) {
      vm.out.text(Disassembler.listing(module));
    }
    return load(vm, module, context(vm, globals));
  }

  /**
   * The listing of a source file's syntax tree, a byte string.
   *
   * @param file as of {@link #compile}
   * @throws PyException SyntaxError and its kin
   */
  public static String parseTree(Vm vm, byte[] source, String file) {
    try {
      CompileOptions options = options(vm, CompileOptions.Input.FILE, false);
      return vm.host.compiler().parseTree(source, file, options);
    } catch (CompileException e) {
      throw error(vm, e, file);
    }
  }

  private static CompileOptions options(Vm vm, CompileOptions.Input input, boolean repl) {
    return CompileOptions.DEFAULT
        .withInput(input, repl)
        .withPlatform(new RuntimePlatform(vm))
        .withOptimisation(vm.optimisation)
        .withEmitter(vm.emitter);
  }

  private static PyException error(Vm vm, CompileException e, String file) {
    int exception =
        ExceptionObject.create(
            vm, ExceptionObject.typeNamed(e.typeName()), "%s", String.valueOf(e.getMessage()));
    if (e.line() != 0) {
      String block = e.block();
      ExceptionObject.addTraceback(
          vm,
          exception,
          vm.qstrs.intern(file),
          e.line(),
          block == null ? 0 : vm.qstrs.intern(block));
    }
    return vm.raise(exception);
  }

  /** A context for code that is no module of its own, such as that of {@code exec}. */
  private static int context(Vm vm, int globals) {
    int context = vm.allocateObject(ModuleContext.SIZE, Rom.MODULE);
    i32(vm.ram, context + ModuleObject.GLOBALS, globals);
    return context;
  }

  /** The function that runs a compiled module within {@code context}, a module object. */
  private static int load(Vm vm, CompiledModule module, int context) {
    return Loader.load(vm, module, context, Word.NULL);
  }

  /**
   * The function that runs what a {@code .mpy} file holds within {@code context}, a module object.
   *
   * @param address where the file stands in memory, or NULL
   * @throws PyException ValueError when the file is damaged or made for something else
   */
  static int load(Vm vm, byte[] mpy, int address, int context) {
    return Loader.load(vm, read(vm, mpy), context, address);
  }

  /**
   * The function that runs what a {@code .mpy} file holds.
   *
   * @throws PyException ValueError when the file is damaged or made for something else
   */
  public static int load(Vm vm, byte[] mpy) {
    return load(vm, read(vm, mpy), context(vm, vm.globals));
  }

  private static CompiledModule read(Vm vm, byte[] mpy) {
    MachineLoader.checkHeader(vm, mpy);
    CompiledModule module;
    try {
      module = MpyReader.read(mpy);
    } catch (MpyFormatException e) {
      throw vm.valueError(MpyFormatException.INCOMPATIBLE);
    }
    if (module.smallIntBits() > CompiledModule.SMALL_INT_BITS) {
      throw vm.valueError(MpyFormatException.INCOMPATIBLE);
    }
    return module;
  }

  /** Runs the function of a module body with the given globals and locals. */
  public static int run(Vm vm, int function, int globals, int locals) {
    int oldGlobals = vm.globals;
    int oldLocals = vm.locals;
    vm.keep(oldGlobals);
    vm.keep(oldLocals);
    vm.globals = globals;
    vm.locals = locals;
    try {
      return Calls.call0(vm, function);
    } finally {
      vm.globals = oldGlobals;
      vm.locals = oldLocals;
    }
  }
}
