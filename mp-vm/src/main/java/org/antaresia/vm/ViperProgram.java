package org.antaresia.vm;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import org.antaresia.ir.HostTarget;
import org.antaresia.mpy.NativeType;
import org.antaresia.mpy.ViperCode;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.IntObject;
import org.jspecify.annotations.Nullable;

/**
 * A viper function of an interpreter: its code, which is compiled when it is called first, and once
 * more when it has run for long.
 */
final class ViperProgram {
  private static final HostTarget.Binding<CompiledViper> AT_FIRST = binding(false);
  private static final HostTarget.Binding<CompiledViper> AT_LAST = binding(true);

  /** Turns of loops in one go: few at first, as the JVM counts calls, one more each time. */
  private static final int FEW_TURNS = 64;

  private static final int MOST_TURNS = 2048;

  private final ViperCode code;
  private final @Nullable CompiledViper[] entries;
  private HostTarget.Binding<CompiledViper> binding = AT_FIRST;
  private int turns = FEW_TURNS;

  ViperProgram(ViperCode code) {
    this.code = code;
    entries = new @Nullable CompiledViper[code.function().entries().size()];
  }

  private static HostTarget.Binding<CompiledViper> binding(boolean isLasting) {
    return new HostTarget.Binding<>(
        MethodHandles.lookup(),
        CompiledViper.class,
        Vm.class,
        ViperRoutines.class,
        false,
        isLasting);
  }

  /** Calls a function object with this code. */
  int call(Vm vm, int function, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, code.arguments(), code.arguments(), false);
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
      int word = run(vm, ram, frame, 0);
      for (int entry = next(ram, frame); entry != 0; entry = next(ram, frame)) {
        word = run(vm, ram, frame, entry);
      }
      return object(vm, code.result(), word);
    } catch (IndexOutOfBoundsException e) {
      throw ViperRoutines.noMemory(vm);
    } finally {
      vm.globals = globals;
      vm.stackTop = frame;
      vm.leave();
    }
  }

  private static int next(int[] ram, int frame) {
    int entry = i32(ram, frame + ViperCode.ENTRY);
    i32(ram, frame + ViperCode.ENTRY, 0);
    return entry;
  }

  private int run(Vm vm, int[] ram, int frame, int entry) {
    if (turns < MOST_TURNS) {
      turns++;
    } else if (binding == AT_FIRST) {
      binding = AT_LAST;
      turns = FEW_TURNS;
      Arrays.fill(entries, null);
    }
    i32(ram, frame + ViperCode.TURNS, turns);
    CompiledViper compiled = entries[entry];
    return (compiled != null ? compiled : compile(vm, entry)).run(vm, ram, frame);
  }

  private CompiledViper compile(Vm vm, int entry) {
    HostTarget target = vm.host.hostTarget();
    if (target == null) {
      throw vm.runtimeError("no target for viper code; start bundle org.antaresia.asm.jvm");
    }
    try {
      CompiledViper made = target.define(code.function(), entry, binding);
      entries[entry] = made;
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
