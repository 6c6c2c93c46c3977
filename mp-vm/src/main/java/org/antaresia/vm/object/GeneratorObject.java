package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Constants;
import org.antaresia.vm.Functions;
import org.antaresia.vm.Generators;
import org.antaresia.vm.Generators.Outcome;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Generators: {@code +0 type | +4 pending exception | +8 frame}. Pending is None while idle and
 * NULL while the generator runs; a finished one has ip 0.
 */
public final class GeneratorObject extends IteratorType {
  public static final int PENDING = 4;
  public static final int FRAME = 8;
  private static final int IP = FRAME + 4;

  private static final int SEND = 1;
  private static final int CLOSE = 2;
  private static final int THROW = 3;
  private static final int PEND_THROW = 4;

  public GeneratorObject() {
    super(Rom.GENERATOR, "generator");
  }

  /** A generator that was not started; its locals are still to be set. */
  public static int create(Vm vm, int function, int code) {
    int generator = vm.allocateObject(FRAME + Functions.frameBytes(vm.ram, code), Rom.GENERATOR);
    i32(vm.ram, generator + PENDING, Word.NONE);
    Functions.prepareFrame(vm, generator + FRAME, function, code);
    return generator;
  }

  /** Marks the generator with that frame as finished. */
  public static void finish(Vm vm, int frame) {
    i32(vm.ram, frame - FRAME + IP, 0);
    i32(vm.ram, frame - FRAME + PENDING, Word.NONE);
  }

  /** Marks the generator with that frame as idle. */
  public static void suspend(Vm vm, int frame) {
    i32(vm.ram, frame - FRAME + PENDING, Word.NONE);
  }

  @Override
  protected void members(Members m) {
    m.function("close", CLOSE, 1)
        .function("send", SEND, 2)
        .function("throw", THROW, 2, 4)
        .function("pend_throw", PEND_THROW, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    return switch (id) {
      case SEND -> resumeOrStop(vm, self, vm.arg(args, 1), Word.NULL);
      case THROW -> {
        // (type, value, traceback): the value counts unless it is None
        int thrown = vm.arg(args, nArgs > 2 && vm.arg(args, 2) != Word.NONE ? 2 : 1);
        yield resumeOrStop(vm, self, Word.NONE, thrown);
      }
      case PEND_THROW -> pendThrow(vm, self, vm.arg(args, 1));
      default -> close(vm, self);
    };
  }

  private static int resumeOrStop(Vm vm, int self, int sent, int thrown) {
    if (Generators.resume(vm, self, sent, thrown) == Outcome.YIELDED) {
      return vm.resumed;
    }
    throw vm.stopIteration(vm.resumed);
  }

  private static int pendThrow(Vm vm, int self, int exception) {
    int previous = i32(vm.ram, self + PENDING);
    if (previous == Word.NULL) {
      throw vm.valueError("generator already executing");
    }
    i32(vm.ram, self + PENDING, exception);
    return previous;
  }

  private static int close(Vm vm, int self) {
    Outcome outcome;
    try {
      outcome = Generators.resume(vm, self, Word.NONE, Constants.GENERATOR_EXIT);
    } catch (PyException e) {
      if (ExceptionObject.matches(vm, e.object(), ExceptionObject.STOP_ITERATION)
          || ExceptionObject.matches(vm, e.object(), ExceptionObject.GENERATOR_EXIT)) {
        e.take();
        return Word.NONE;
      }
      throw e;
    }
    if (outcome == Outcome.YIELDED) {
      throw vm.runtimeError("generator ignored GeneratorExit");
    }
    return Word.NONE;
  }

  @Override
  public int next(Vm vm, int self) {
    if (Generators.resume(vm, self, Word.NONE, Word.NULL) == Outcome.YIELDED) {
      return vm.resumed;
    }
    vm.stopValue = vm.resumed;
    return Word.NULL;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<generator object '");
    out.qstr(vm, Functions.name(vm, i32(vm.ram, self + FRAME)));
    out.text("' at " + Integer.toHexString(self) + ">");
  }
}
