package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

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

  /** What was taken for a kind of value at an entry may be of another so often. */
  private static final int MOST_SURPRISES = 4;

  /** After so many compilations code is good enough, however often it is left. */
  private static final int GOOD_ENOUGH = 8;

  /** Compiled code that was called so often is compiled with what it calls. */
  private static final int INLINE_THRESHOLD = 1000;

  /** After so many more calls what is to be compiled may be ready. */
  private static final int ASK_AGAIN = 100;

  private static final int MOST_COMPILATIONS = 16;

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
    int entry = pc;
    while (vm.mayRunCompiled()) {
      CompiledCode compiled = code.compiled[entry];
      if (compiled == null) {
        if (!code.mayStart.get(entry)) {
          hurry(code);
          return entry;
        }
        compiled = warm(code, entry);
        if (compiled == null) {
          return entry;
        }
      } else if (!code.inlined.get(entry)) {
        code.untilInlined -= entry == 0 ? 1 : SLICE;
        if (code.untilInlined <= 0) {
          compiled = inline(code, entry, compiled);
        }
      }
      int next = compiled.run(code, vm.ram, vm.frame, fresh);
      if (leaves(vm, next)) {
        return leftAt(code, entry, next, fresh);
      }
      code.mayStart.set(next); // what was too large goes on there
      entry = next;
    }
    return entry;
  }

  /**
   * Has the interpreter look around when it jumps backwards the next time, if compiled code may
   * start there: slices of fuel that always end in a call would keep it from that.
   */
  private void hurry(RegisterCode code) {
    if (code.hasLoop
        && (code.loopIsCompiled || ++code.heat >= USUAL_THRESHOLD)
        && code.compilations < MOST_COMPILATIONS
        && (mode != Jit.OFF || code.isNative)) {
      Safepoint.soon(code.vm);
    }
  }

  /**
   * Goes on with the running frame after compiled code has returned.
   *
   * @param entry the instruction that it was entered at
   * @param next what it returned
   * @return as {@link #run}
   */
  int goOn(RegisterCode code, int entry, int next, int fresh) {
    return leaves(code.vm, next) ? leftAt(code, entry, next, fresh) : run(code, next, fresh);
  }

  /** Whether no other compiled code may start at once at the instruction to go on with. */
  private static boolean leaves(Vm vm, int next) {
    return next < 0 || (next & (RegisterCode.EXIT | RegisterCode.INLINED)) != 0 || vm.fuel < 0;
  }

  private @Nullable CompiledCode warm(RegisterCode code, int pc) {
    int threshold = isAtOnce(code) ? 1 : USUAL_THRESHOLD;
    code.heat += pc == 0 ? 1 : SLICE;
    if (code.heat < threshold || mode == Jit.OFF && !code.isNative) {
      return null;
    }
    code.heat = threshold / 2; // so it asks again if it has to wait
    CompiledCode made = compile(code, pc, isAtOnce(code));
    if (made != null) {
      code.heat = 0;
      code.untilInlined = mode == Jit.EAGER ? 1 : INLINE_THRESHOLD;
    }
    return made;
  }

  private boolean isAtOnce(RegisterCode code) {
    return mode == Jit.EAGER || code.isNative;
  }

  /**
   * Compiles code once more that has run for a while, together with what it calls.
   *
   * @return what there is to be run at the entry now
   */
  CompiledCode inline(RegisterCode code, int entry, CompiledCode compiled) {
    if (code.inlined.get(entry)) {
      code.untilInlined = Integer.MAX_VALUE;
      return compiled;
    }
    code.untilInlined = ASK_AGAIN;
    if (!code.inlines) {
      code.inlines = true;
      code.waiting = null;
    }
    CompiledCode made = compile(code, entry, mode == Jit.EAGER);
    return made == null ? compiled : made;
  }

  /** What is compiled of the running frame from an instruction on, if that is ready. */
  private @Nullable CompiledCode compile(RegisterCode code, int pc, boolean atOnce) {
    HostTarget target = host.hostTarget();
    if (code.compilations >= MOST_COMPILATIONS || target == null) {
      return null;
    }
    try {
      Sketch sketch = code.waiting;
      if (sketch == null || sketch.start != pc) {
        sketch = Sketch.of(code, pc, code.vm.frame);
        code.waiting = sketch;
      }
      CompiledCode known = code.compiled[pc];
      if (known != null && !sketch.hasParts()) {
        code.waiting = null;
        code.inlined.set(pc);
        return known;
      }
      CompiledCode made = host.codeCache().get(sketch, target, atOnce);
      if (made != null) {
        code.waiting = null;
        code.compilations++;
        code.compiled[pc] = made;
        code.loopIsCompiled |= pc != 0;
        code.expected[pc] = sketch.kinds();
        code.inlined.set(pc, code.inlines);
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
   * Notes that compiled code has left the rest to others.
   *
   * @param entry the instruction that it was entered at
   * @param next what it returned
   * @return as {@link #run}
   */
  private static int leftAt(RegisterCode code, int entry, int next, int fresh) {
    if (next < 0) {
      return next;
    }
    int pc = next & RegisterCode.EXIT - 1;
    Vm vm = code.vm;
    boolean isExit = (next & RegisterCode.EXIT) != 0 && vm.fuel >= 0; // else: time to look around
    if ((next & RegisterCode.INLINED) != 0) {
      RegisterCode running = vm.hot.of(vm.ram, i32(vm.ram, vm.frame + Frame.FUNCTION));
      if (running == null) {
        throw new IllegalStateException("part of compiled code without code of its own");
      }
      if (isExit) {
        left(code, running, RegisterCode.SWITCH, pc);
      }
      return Interpreter.execute(vm, running, pc, fresh);
    }
    if (isExit) {
      left(code, code, entry, pc);
    } else if (vm.fuel < 0) {
      Safepoint.soon(vm); // the interpreter jumps in its stead, and looks around once
    }
    return pc;
  }

  /**
   * Notes that compiled code has met what it was not made for.
   *
   * @param running the code of the running frame
   */
  private static void left(RegisterCode code, RegisterCode running, int entry, int pc) {
    if (code.vm.jitStatistics != null) {
      code.vm.jitStatistics.left(code.vm, running, pc);
    }
    running.noteInts(pc);
    if (pc == entry && code.isSurprising(entry)) {
      if (++code.surprises > MOST_SURPRISES) {
        code.surprises = 0;
        code.vary(entry);
        code.compiled[entry] = null;
      }
    } else if (++code.exits > MOST_EXITS && code.compilations < GOOD_ENOUGH) {
      code.exits = 0;
      Arrays.fill(code.compiled, null);
      code.loopIsCompiled = false;
    }
  }
}
