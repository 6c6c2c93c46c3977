package org.antaresia.vm;

import java.lang.invoke.MethodHandles;
import org.antaresia.ir.Function;
import org.antaresia.ir.HostTarget;
import org.antaresia.ir.Verifier;
import org.jspecify.annotations.Nullable;

/** Compiles what runs often, once more when it is not what it was expected to be, and runs it. */
final class TierUp {
  /** Code is compiled after so many calls. */
  private static final int USUAL_THRESHOLD = 500;

  /** What a slice of fuel spent within a loop counts for, in calls. */
  private static final int SLICE = 50;

  /** Code that was left to the interpreter so often is made again, of what has been seen since. */
  private static final int MOST_EXITS = 20;

  private static final int MOST_COMPILATIONS = 6;

  /** HotSpot would interpret the method of a longer one. */
  private static final int MOST_INSTRUCTIONS = 400;

  private static final HostTarget.Binding<CompiledCode> BINDING =
      new HostTarget.Binding<>(
          MethodHandles.lookup(),
          CompiledCode.class,
          RegisterCode.class,
          Routines.class,
          true,
          false);

  private final Host host;
  private final int threshold;
  private final boolean isVerifying;

  TierUp(Host host, boolean isEager) {
    this.host = host;
    threshold = isEager ? 1 : USUAL_THRESHOLD;
    isVerifying = isEager;
  }

  /**
   * Runs the running frame from an instruction on, if that is compiled or hot.
   *
   * @return the instruction for the interpreter to go on with, or as {@link CompiledCode#run}
   */
  int run(RegisterCode code, int pc, int fresh) {
    Vm vm = code.vm;
    CompiledCode compiled = vm.tracing ? null : code.compiled[pc];
    if (compiled == null) {
      compiled = warm(code, pc);
      if (compiled == null) {
        return pc;
      }
    }
    int next = compiled.run(code, vm.ram, vm.frame, fresh);
    if (next >= 0) {
      left(code);
    }
    return next;
  }

  private @Nullable CompiledCode warm(RegisterCode code, int pc) {
    if (code.vm.tracing) {
      return null;
    }
    code.heat += pc == 0 ? 1 : SLICE;
    HostTarget target = host.hostTarget();
    if (code.heat < threshold
        || code.compilations >= MOST_COMPILATIONS
        || code.words.length > MOST_INSTRUCTIONS
        || target == null) {
      return null;
    }
    code.heat = 0;
    code.compilations++;
    try {
      Function function = Lifter.lift(code, pc, code.vm.frame);
      if (isVerifying) {
        Verifier.verify(function);
      }
      CompiledCode made = target.define(function, BINDING);
      code.compiled[pc] = made;
      return made;
    } catch (HostTarget.TooLargeException e) { // and so will be what else it becomes
      code.compilations = MOST_COMPILATIONS;
      return null;
    }
  }

  /** Notes that compiled code has left the rest to the interpreter. */
  static void left(RegisterCode code) {
    if (code.vm.fuel >= 0 && ++code.exits > MOST_EXITS) { // else it was time to look around
      code.exits = 0;
      java.util.Arrays.fill(code.compiled, null);
    }
  }
}
