package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.GeneratorObject;

/** How generators go on: driven by a loop, by another generator or from Java. */
public final class Generators {
  private Generators() {}

  /**
   * Makes {@code generator} the running frame, sent None.
   *
   * @return false when it is finished already
   */
  static boolean enter(Vm vm, int generator, int kind, int extra) {
    return enter(vm, generator, Word.NONE, kind, extra);
  }

  private static boolean enter(Vm vm, int generator, int sent, int kind, int extra) {
    int[] ram = vm.ram;
    int frame = generator + GeneratorObject.FRAME;
    if (i32(ram, generator + GeneratorObject.PENDING) == Word.NULL) {
      throw vm.valueError("generator already executing");
    }
    if (i32(ram, frame + Frame.IP) == 0) {
      return false;
    }
    int sp = i32(ram, frame + Frame.SP);
    if (sp == frame + Frame.STATE - 4) {
      if (sent != Word.NONE) {
        throw vm.typeError("can't send non-None value to a just-started generator");
      }
    } else {
      i32(ram, sp, sent);
    }
    Frame.resume(vm, frame, kind, extra);
    i32(ram, generator + GeneratorObject.PENDING, Word.NULL);
    return true;
  }

  /** What {@link #resume} ended with. */
  public enum Outcome {
    RETURNED,
    YIELDED
  }

  /** Whether what is thrown, not always an exception, is GeneratorExit or its class. */
  static boolean isGeneratorExit(Vm vm, int thrown) {
    return thrown == ExceptionObject.GENERATOR_EXIT
        || ExceptionObject.matches(vm, thrown, ExceptionObject.GENERATOR_EXIT);
  }

  /**
   * Resumes a generator from Java; {@link Vm#resumed} holds the value it yielded or returned.
   *
   * @param thrown an exception or its class to raise inside, or NULL
   * @throws PyException what the generator raises
   */
  public static Outcome resume(Vm vm, int generator, int sent, int thrown) {
    int[] ram = vm.ram;
    int pending = i32(ram, generator + GeneratorObject.PENDING);
    vm.keep(generator);
    vm.enter();
    try {
      if (!enter(vm, generator, sent, Frame.BASE, 0)) {
        vm.resumed = Word.NONE; // a finished one is not even thrown at
        return Outcome.RETURNED;
      }
      if (pending == Word.NONE) {
        vm.resumed = Interpreter.run(vm, thrown);
      } else {
        vm.keep(pending);
        vm.resumed = Interpreter.run(vm, ExceptionObject.toRaise(vm, pending));
      }
      return vm.yielded ? Outcome.YIELDED : Outcome.RETURNED;
    } finally {
      vm.leave();
    }
  }

  /**
   * Resumes any iterator as {@code yield from} does (mp_resume).
   *
   * @return as {@link #resume(Vm, int, int, int)}
   */
  public static Outcome resumeAny(Vm vm, int iterator, int sent, int thrown) {
    Type type = Type.of(vm.ram, iterator);
    if (type == Rom.type(Rom.GENERATOR)) {
      return resume(vm, iterator, sent, thrown);
    }
    if (thrown == Word.NULL) {
      int top = vm.stackTop;
      try {
        if (sent == Word.NONE && type.isIterator() && Rom.contains(Type.wordOf(vm.ram, iterator))) {
          vm.stopValue = Word.NONE;
          int item = Iteration.next(vm, iterator);
          vm.resumed = item == Word.NULL ? vm.takeStopValue() : item;
          return item == Word.NULL ? Outcome.RETURNED : Outcome.YIELDED;
        }
        int method =
            Attributes.loadMethodMaybe(
                vm, iterator, sent == Word.NONE ? Names.__next__ : Names.send);
        if (method == Word.NULL) {
          throw Attributes.missing(vm, iterator, Names.send);
        }
        vm.resumed =
            sent == Word.NONE
                ? Calls.callMethod0(vm, method, vm.self)
                : Calls.callMethod1(vm, method, vm.self, sent);
        return Outcome.YIELDED;
      } catch (PyException e) {
        if (!ExceptionObject.matches(vm, e.object(), ExceptionObject.STOP_ITERATION)) {
          throw e;
        }
        vm.stackTop = top;
        vm.resumed = ExceptionObject.value(vm, e.take());
        return Outcome.RETURNED;
      }
    }
    boolean exit = ExceptionObject.matches(vm, thrown, ExceptionObject.GENERATOR_EXIT);
    int method = Attributes.loadMethodMaybe(vm, iterator, exit ? Names.close : Names.throw_);
    if (method == Word.NULL) {
      throw vm.raise(leaving(vm, ExceptionObject.toRaise(vm, thrown)));
    }
    if (exit) {
      vm.resumed = Calls.callMethod0(vm, method, vm.self);
      return Outcome.RETURNED;
    }
    vm.resumed = Calls.callMethod1(vm, method, vm.self, thrown);
    return Outcome.YIELDED;
  }

  /** What an exception becomes when it leaves a generator: StopIteration must not end its user. */
  static int leaving(Vm vm, int exception) {
    if (!ExceptionObject.matches(vm, exception, ExceptionObject.STOP_ITERATION)) {
      return exception;
    }
    vm.keep(exception);
    return ExceptionObject.create(
        vm, ExceptionObject.RUNTIME_ERROR, "generator raised StopIteration");
  }

  /**
   * YIELD_FROM of the running frame, whose ip (behind the opcode) and sp are saved: the stack ends
   * with iterator and value to send.
   *
   * @param inject an exception that was thrown into the frame, or NULL
   * @return whether the interpreter loop ends, with the value at the frame's top of stack
   */
  static boolean delegate(Vm vm, int inject) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int sp = i32(ram, frame + Frame.SP);
    int iterator = i32(ram, sp - 4);
    int sent = i32(ram, sp);
    boolean plain =
        inject == Word.NULL
            && Word.isPointer(iterator)
            && !Rom.contains(iterator)
            && i32(ram, iterator) == Rom.GENERATOR;
    if (plain && enter(vm, iterator, sent, Frame.YIELD_FROM, 0)) {
      return false;
    }
    Outcome outcome = Outcome.RETURNED;
    int top = vm.stackTop;
    if (plain) {
      vm.resumed = Word.NONE;
    } else {
      try {
        outcome = resumeAny(vm, iterator, sent, inject);
      } catch (PyException e) {
        if (!ExceptionObject.matches(vm, e.object(), ExceptionObject.STOP_ITERATION)) {
          throw e;
        }
        vm.stackTop = top;
        vm.resumed = ExceptionObject.value(vm, e.take());
      }
    }
    if (outcome == Outcome.YIELDED) {
      i32(ram, sp, vm.resumed);
      i32(ram, frame + Frame.IP, i32(ram, frame + Frame.IP) - 1);
      return Frame.leave(vm, vm.resumed, true);
    }
    i32(ram, sp - 4, vm.resumed);
    i32(ram, frame + Frame.SP, sp - 4);
    if (inject != Word.NULL && isGeneratorExit(vm, inject)) {
      throw vm.raise(ExceptionObject.toRaise(vm, inject)); // even when the inner one swallowed it
    }
    return false;
  }
}
