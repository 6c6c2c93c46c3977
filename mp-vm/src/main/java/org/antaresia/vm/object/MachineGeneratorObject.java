package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Constants;
import org.antaresia.vm.Generators.Outcome;
import org.antaresia.vm.MachineFunctions;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Generators of machine code, laid out as {@link GeneratorObject}. */
public final class MachineGeneratorObject extends IteratorType {
  public static final int PENDING = 4;
  public static final int FRAME = 8;

  private static final int SEND = 1;
  private static final int CLOSE = 2;
  private static final int THROW = 3;
  private static final int PEND_THROW = 4;

  public MachineGeneratorObject() {
    super(Rom.MACHINE_GENERATOR, "generator");
  }

  /** A generator whose frame, of so many bytes, is still to be set up. */
  public static int create(Vm vm, int frameBytes) {
    int generator = vm.allocateObject(FRAME + frameBytes, Rom.MACHINE_GENERATOR);
    i32(vm.ram, generator + PENDING, Word.NONE);
    return generator;
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
    if (MachineFunctions.resume(vm, self, sent, thrown) == Outcome.YIELDED) {
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
      outcome = MachineFunctions.resume(vm, self, Word.NONE, Constants.GENERATOR_EXIT);
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
    if (MachineFunctions.resume(vm, self, Word.NONE, Word.NULL) == Outcome.YIELDED) {
      return vm.resumed;
    }
    vm.stopValue = vm.resumed;
    return Word.NULL;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<generator object '");
    out.qstr(vm, MachineFunctions.name(vm, i32(vm.ram, self + FRAME)));
    out.text("' at " + Integer.toHexString(self) + ">");
  }
}
