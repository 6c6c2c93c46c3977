package org.antaresia.vm;

import java.util.Arrays;
import org.antaresia.api.Jit;
import org.antaresia.ir.HostTarget;
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

  private final Host host;
  private final Jit mode;

  TierUp(Host host, Jit mode) {
    this.host = host;
    this.mode = mode;
  }

  /**
   * Runs the running frame from an instruction on, if that is compiled or hot.
   *
   * @return the instruction for the interpreter to go on with, or as {@link CompiledCode#run}
   */
  int run(RegisterCode code, int pc, int fresh) {
    Vm vm = code.vm;
    if (!vm.mayRunCompiled()) {
      return pc;
    }
    CompiledCode compiled = code.compiled[pc];
    if (compiled == null) {
      compiled = warm(code, pc);
      if (compiled == null) {
        return pc;
      }
    }
    int next = compiled.run(code, vm.ram, vm.frame, fresh);
    return next >= 0 ? leftAt(code, next) : next;
  }

  private @Nullable CompiledCode warm(RegisterCode code, int pc) {
    boolean atOnce = mode == Jit.EAGER || code.isNative;
    int threshold = atOnce ? 1 : USUAL_THRESHOLD;
    code.heat += pc == 0 ? 1 : SLICE;
    HostTarget target = host.hostTarget();
    if (code.heat < threshold
        || mode == Jit.OFF && !atOnce
        || code.compilations >= MOST_COMPILATIONS
        || code.words.length > MOST_INSTRUCTIONS
        || target == null) {
      return null;
    }
    code.heat = threshold / 2; // so it asks again if it has to wait
    try {
      Sketch sketch = code.waiting;
      if (sketch == null || sketch.start != pc) {
        sketch = new Sketch(code, pc, code.vm.frame);
        code.waiting = sketch;
      }
      CompiledCode made = host.codeCache().get(sketch, target, atOnce);
      if (made != null) {
        code.heat = 0;
        code.waiting = null;
        code.compilations++;
        code.compiled[pc] = made;
        if (code.vm.jitStatistics != null) {
          code.vm.jitStatistics.made(code.vm);
        }
      }
      return made;
    } catch (HostTarget.TooLargeException e) { // and so will be what else it becomes
      code.compilations = MOST_COMPILATIONS;
      code.waiting = null;
      if (code.vm.jitStatistics != null) {
        code.vm.jitStatistics.refused(code.vm, String.valueOf(e.getMessage()));
      }
      return null;
    }
  }

  /**
   * Notes that compiled code has left the rest to the interpreter.
   *
   * @param next what it returned
   * @return the instruction to go on with
   */
  static int leftAt(RegisterCode code, int next) {
    int pc = next & RegisterCode.EXIT - 1;
    if ((next & RegisterCode.EXIT) == 0 || code.vm.fuel < 0) { // it was time to look around
      return pc;
    }
    if (code.vm.jitStatistics != null) {
      code.vm.jitStatistics.left(code.vm, code, pc);
    }
    if (++code.exits > MOST_EXITS) {
      code.exits = 0;
      Arrays.fill(code.compiled, null);
    }
    return pc;
  }
}
