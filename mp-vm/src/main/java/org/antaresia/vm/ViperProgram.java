package org.antaresia.vm;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import java.lang.invoke.MethodHandles;
import org.antaresia.ir.HostTarget;
import org.antaresia.mpy.NativeType;
import org.antaresia.mpy.ViperCode;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.IntObject;
import org.jspecify.annotations.Nullable;

/** A viper function of an interpreter: its code, which is compiled when it is called first. */
final class ViperProgram {
  private static final HostTarget.Binding<CompiledViper> BINDING =
      new HostTarget.Binding<>(
          MethodHandles.lookup(), CompiledViper.class, Vm.class, ViperRoutines.class, false);

  private final ViperCode code;
  private @Nullable CompiledViper compiled;

  ViperProgram(ViperCode code) {
    this.code = code;
  }

  /** Calls a function object with this code. */
  int call(Vm vm, int function, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, code.arguments(), code.arguments(), false);
    CompiledViper runs = compiled != null ? compiled : compile(vm);
    Safepoint.step(vm);
    vm.enter();
    int globals = vm.globals;
    int mark = vm.heap.freshMark();
    int frame = vm.stackTop;
    try {
      int[] ram = vm.ram;
      vm.pushWords(code.frameWords());
      i32(ram, frame + ViperCode.FUNCTION, function);
      i32(ram, frame + ViperCode.MARK, Word.smallInt(mark));
      copy(ram, args, frame + ViperCode.ARGUMENTS, 4 * nArgs);
      vm.globals = i32(ram, i32(ram, function + FunctionObject.CONTEXT) + ModuleContext.GLOBALS);
      return object(vm, code.result(), runs.run(vm, ram, frame));
    } catch (ArrayIndexOutOfBoundsException e) {
      throw ViperRoutines.noMemory(vm);
    } finally {
      vm.globals = globals;
      vm.stackTop = frame;
      vm.leave();
    }
  }

  private CompiledViper compile(Vm vm) {
    HostTarget target = vm.host.hostTarget();
    if (target == null) {
      throw vm.runtimeError("no target for viper code; start bundle org.antaresia.asm.jvm");
    }
    try {
      CompiledViper made = target.define(code.function(), BINDING);
      compiled = made;
      return made;
    } catch (HostTarget.TooLargeException e) {
      throw vm.runtimeError("function is too large");
    }
  }

  /** A word as an object, kept alive. */
  static int object(Vm vm, NativeType type, int word) {
    return switch (type) {
      case OBJECT -> vm.kept(word);
      case BOOL -> Word.bool(word != 0);
      case INT -> IntObject.create(vm, word);
      default -> IntObject.create(vm, Integer.toUnsignedLong(word));
    };
  }
}
