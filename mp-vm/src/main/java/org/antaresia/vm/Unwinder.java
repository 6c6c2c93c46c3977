package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.GeneratorObject;

/** Exception blocks of frames: handlers, finally bodies, and the way out of a frame. */
final class Unwinder {
  /** Bit of a block's saved sp: a finally or with body, not an except clause. */
  private static final int FINALLY = 2;

  private Unwinder() {}

  /**
   * Finds who handles an exception that was raised in the running frame. Afterwards the running
   * frame is the handler's, its ip and sp set to go on.
   *
   * @param ip address just behind the opcode that raised
   * @throws PyException when it leaves the frame that Java entered
   */
  static void unwind(Vm vm, int exception, int ip) {
    unwind(vm, exception, ip, Word.NULL);
  }

  /**
   * As {@link #unwind(Vm, int, int)}, within what compiled code of a frame has called.
   *
   * @throws PyException when it reaches that frame, too
   */
  static void unwind(Vm vm, int exception, int ip, int caller) {
    int[] ram = vm.ram;
    boolean trace = !vm.reraise && exception != Constants.GENERATOR_EXIT;
    vm.reraise = false;
    int raised = exception;
    int at = ip - 1;
    while (true) {
      int frame = vm.frame;
      if (vm.tracing) {
        raised = vm.tracer.raised(vm, raised);
      }
      if (trace) {
        addTraceback(vm, raised, frame, at);
      }
      trace = raised != Constants.GENERATOR_EXIT;
      if (!vm.isOutOfFuel() && handle(ram, frame, raised, at)) {
        return;
      }
      int link = Frame.pop(vm);
      if (Frame.isGenerator(vm, frame)) {
        GeneratorObject.finish(vm, frame);
        raised = Generators.leaving(vm, raised);
      }
      if (i32(ram, link + Frame.LINK_KIND) == Frame.BASE) {
        if (vm.tracing) {
          vm.tracer.leave(vm);
        }
        throw vm.raise(raised);
      }
      if (vm.frame == caller) {
        throw vm.raise(raised);
      }
      vm.keep(raised);
      at = i32(ram, vm.frame + Frame.IP) - 1;
    }
  }

  private static boolean handle(int[] ram, int frame, int exception, int at) {
    i32(ram, Vm.ROOT_HANDLED, exception);
    int index = u16(ram, frame + Frame.EXC_INDEX);
    while (index > 0) {
      int block = Frame.block(ram, frame, index);
      int handler = i32(ram, block + Frame.BLOCK_HANDLER);
      if (handler > at) {
        int sp = (i32(ram, block + Frame.BLOCK_SP) & ~3) + 4;
        i32(ram, block + Frame.BLOCK_EXCEPTION, exception);
        i32(ram, sp, exception);
        i32(ram, frame + Frame.SP, sp);
        i32(ram, frame + Frame.IP, handler);
        u16(ram, frame + Frame.EXC_INDEX, index);
        return true;
      }
      index--;
      i32(ram, Vm.ROOT_HANDLED, Word.NULL);
    }
    u16(ram, frame + Frame.EXC_INDEX, 0);
    return false;
  }

  private static void addTraceback(Vm vm, int exception, int frame, int at) {
    int[] ram = vm.ram;
    int function = i32(ram, frame + Frame.FUNCTION);
    int context = i32(ram, function + FunctionObject.CONTEXT);
    int code = i32(ram, function + FunctionObject.CODE);
    if (CodeBlock.isNative(ram, code)) {
      return; // genuine's machine code does not know its lines
    }
    ExceptionObject.addTraceback(
        vm,
        exception,
        ModuleContext.qstr(ram, context, 0),
        CodeBlock.line(ram, code, at),
        CodeBlock.name(ram, code, context, 0));
  }

  /** Pushes an exception block; {@code finallyKind} for finally and with. */
  static void push(Vm vm, int handler, int sp, boolean finallyKind) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int index = u16(ram, frame + Frame.EXC_INDEX) + 1;
    u16(ram, frame + Frame.EXC_INDEX, index);
    int block = Frame.block(ram, frame, index);
    i32(ram, block + Frame.BLOCK_HANDLER, handler);
    i32(ram, block + Frame.BLOCK_SP, sp | (finallyKind ? FINALLY : 0));
    i32(ram, block + Frame.BLOCK_EXCEPTION, Word.NULL);
  }

  /** Pops the innermost exception block, and as genuine forgets what is being handled in any. */
  static void pop(Vm vm) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    u16(ram, frame + Frame.EXC_INDEX, u16(ram, frame + Frame.EXC_INDEX) - 1);
    i32(ram, Vm.ROOT_HANDLED, Word.NULL);
  }

  /**
   * A return with the value at {@code sp}: when a finally body is still to run, sets the frame up
   * for it.
   *
   * @return false when nothing is left to run: the frame returns
   */
  static boolean returnThroughFinally(Vm vm, int ip, int sp) {
    int left = sp;
    int[] ram = vm.ram;
    int frame = vm.frame;
    while (u16(ram, frame + Frame.EXC_INDEX) > 0) {
      int block = Frame.block(ram, frame, u16(ram, frame + Frame.EXC_INDEX));
      int saved = i32(ram, block + Frame.BLOCK_SP);
      if ((saved & FINALLY) != 0) {
        int handler = i32(ram, block + Frame.BLOCK_HANDLER);
        if (handler >= ip) {
          int to = (saved & ~3) + 4;
          i32(ram, to, i32(ram, left));
          i32(ram, to + 4, Word.smallInt(-1));
          i32(ram, frame + Frame.SP, to + 4);
          i32(ram, frame + Frame.IP, handler);
          return true;
        }
        left = cancelFinally(ram, saved, left);
      }
      pop(vm);
    }
    i32(ram, sp, i32(ram, left));
    return false;
  }

  /** Drops what an active finally body holds up, and all above: to where its block began. */
  private static int cancelFinally(int[] ram, int saved, int sp) {
    int to = (saved & ~3) + 4;
    i32(ram, to, i32(ram, sp));
    return to;
  }

  /**
   * A jump out of {@code blocks} (low 7 bits) exception blocks; bit 7 drops an iterator too. The
   * stack ends with the destination.
   */
  private static void unwindJump(Vm vm, int blocks, int ip) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int sp = i32(ram, frame + Frame.SP);
    int left = blocks;
    while ((left & 0x7f) > 0) {
      left--;
      int block = Frame.block(ram, frame, u16(ram, frame + Frame.EXC_INDEX));
      int saved = i32(ram, block + Frame.BLOCK_SP);
      if ((saved & FINALLY) != 0) {
        int handler = i32(ram, block + Frame.BLOCK_HANDLER);
        if (handler >= ip) {
          int to = (saved & ~3) + 4;
          i32(ram, to, i32(ram, sp));
          i32(ram, to + 4, Word.smallInt(left));
          i32(ram, frame + Frame.SP, to + 4);
          i32(ram, frame + Frame.IP, handler);
          return;
        }
        sp = cancelFinally(ram, saved, sp);
      }
      pop(vm);
    }
    i32(ram, frame + Frame.IP, i32(ram, sp));
    sp -= 4;
    if (left != 0) {
      sp -= 16;
    }
    i32(ram, frame + Frame.SP, sp);
  }

  /** UNWIND_JUMP to {@code destination}. */
  static void jump(Vm vm, int destination, int blocks, int ip) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int sp = i32(ram, frame + Frame.SP) + 4;
    i32(ram, sp, destination);
    i32(ram, frame + Frame.SP, sp);
    unwindJump(vm, blocks, ip);
  }

  /**
   * END_FINALLY: goes on with what the finally body interrupted.
   *
   * @return whether the frame is to return the value at its sp
   */
  static boolean endFinally(Vm vm) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int sp = i32(ram, frame + Frame.SP);
    int ip = i32(ram, frame + Frame.IP);
    int pending = i32(ram, sp);
    pop(vm);
    i32(ram, frame + Frame.SP, sp - 4);
    if (pending == Word.NONE) {
      return false;
    }
    if (Word.isSmallInt(pending)) {
      int cause = Word.smallIntValue(pending);
      if (cause < 0) {
        return !returnThroughFinally(vm, ip, sp - 4);
      }
      unwindJump(vm, cause, ip);
      return false;
    }
    vm.reraise = true;
    throw vm.raise(pending);
  }

  /** The innermost exception that a bare {@code raise} raises again. */
  static PyException raiseLast(Vm vm) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    for (int i = u16(ram, frame + Frame.EXC_INDEX); i > 0; i--) {
      int exception = i32(ram, Frame.block(ram, frame, i) + Frame.BLOCK_EXCEPTION);
      if (exception != Word.NULL) {
        vm.reraise = true;
        return vm.raise(exception);
      }
    }
    vm.reraise = true; // genuine names no line either
    return vm.runtimeError("no active exception to reraise");
  }
}
