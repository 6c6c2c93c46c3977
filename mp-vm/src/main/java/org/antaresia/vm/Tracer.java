package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;
import static org.antaresia.mpy.Op.*;

import org.antaresia.gc.Marker;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FrameObject;

/**
 * What {@code sys.settrace} set up on a thread: calls trace functions while bytecode runs opcode by
 * opcode. As long as nothing is traced there are no frame objects; then each function that runs has
 * one, found by where the stack ends, and the fast loop hands over at each change of frame.
 */
final class Tracer {
  private static final int CALL = Qstr.of("call");
  private static final int LINE = Qstr.of("line");
  private static final int RETURN = Qstr.of("return");
  private static final int EXCEPTION = Qstr.of("exception");

  /** The function that is told of calls, or NULL. */
  private int callback;

  /** The frame object of the innermost function that has one, or NULL. */
  private int top;

  /** From this end of the stack on there was no memory for frame objects. */
  private int unseen = Integer.MAX_VALUE;

  /** Whether a trace function runs: what it calls is not traced. */
  private boolean calling;

  void visitRoots(Marker marker) {
    marker.word(callback);
    marker.word(top);
  }

  /** Forgets what runs: no code does. */
  void settle(Vm vm) {
    top = Word.NULL;
    calling = false;
    vm.tracing = callback != Word.NULL;
  }

  /** Sets the function that is told of calls from now on, NULL for none. */
  void set(Vm vm, int function) {
    callback = function;
    if (!calling) {
      if (!vm.tracing && function != Word.NULL) {
        learn(vm);
      }
      update(vm);
    }
  }

  /** Gives a frame object to each function that runs already. */
  private void learn(Vm vm) {
    int[] ram = vm.ram;
    int inner = Word.NULL;
    for (int frame = vm.frame, end = vm.stackTop; frame != Word.NULL; ) {
      int link = Frame.linkOf(vm, frame, end);
      if (!isNative(ram, frame)) {
        int function = i32(ram, frame + Frame.FUNCTION);
        int made = FrameObject.createMaybe(vm, function, Word.NULL, link + Frame.LINK_BYTES);
        if (made == Word.NULL) {
          top = Word.NULL;
          throw vm.memoryError(0);
        }
        if (inner == Word.NULL) {
          top = made;
        } else {
          FrameObject.back(ram, inner, made);
        }
        inner = made;
        note(vm, made, frame, i32(ram, frame + Frame.IP) - 1);
      }
      end = i32(ram, link + Frame.LINK_TOP);
      frame = i32(ram, link + Frame.LINK_CALLER);
    }
  }

  /** Whether a frame is a native function's: genuine's machine code traces nothing. */
  private static boolean isNative(int[] ram, int frame) {
    return CodeBlock.isNative(ram, Frame.code(ram, frame));
  }

  /** Notes where a function is that runs no code of its own now. */
  private static void note(Vm vm, int object, int frame, int ip) {
    int[] ram = vm.ram;
    int code = Frame.code(ram, frame);
    FrameObject.offset(ram, object, ip - i32(ram, code + CodeBlock.OPCODES));
    FrameObject.line(ram, object, CodeBlock.line(ram, code, ip));
  }

  /** Tracing goes on as long as it can make a difference. */
  private void update(Vm vm) {
    boolean needed = callback != Word.NULL;
    for (int frame = top; !needed && frame != Word.NULL; frame = FrameObject.back(vm.ram, frame)) {
      needed = FrameObject.callback(vm.ram, frame) != Word.NULL;
    }
    vm.tracing = needed;
    if (!needed) {
      top = Word.NULL;
    }
  }

  /** Drops the frame objects of functions that were left. */
  void leave(Vm vm) {
    int before = top;
    while (top != Word.NULL && FrameObject.stackEnd(vm.ram, top) > vm.stackTop) {
      top = FrameObject.back(vm.ram, top);
    }
    if (vm.stackTop < unseen) {
      unseen = Integer.MAX_VALUE;
    }
    if (top != before && callback == Word.NULL) {
      update(vm);
    }
  }

  /**
   * Runs the running frame and what follows, as {@link Interpreter#run} does, until a function runs
   * that is not traced.
   *
   * @param inject an exception to raise first, or NULL
   * @param until the frame to stop at, or NULL
   * @return whether the base frame was left with {@link Vm#result}
   */
  boolean run(Vm vm, int inject, int until) {
    int fresh = vm.heap.freshMark();
    int pendingRaise = inject;
    while (true) {
      vm.heap.release(fresh);
      leave(vm);
      if (!vm.tracing && pendingRaise == Word.NULL) {
        return false;
      }
      int frame = vm.frame;
      if (frame == until) {
        return false;
      }
      int stackEnd = vm.stackTop;
      try {
        if (!isSeen(vm) && stackEnd < unseen) {
          enter(vm);
        }
        if (pendingRaise == Word.NULL && !isTraced(vm)) {
          return false; // register code may be in the middle of it
        }
        int next;
        if (pendingRaise != Word.NULL) {
          int exception = pendingRaise;
          pendingRaise = Word.NULL;
          next = inject(vm, exception);
        } else {
          tick(vm);
          RegisterCode code = vm.hot.of(vm.ram, i32(vm.ram, frame + Frame.FUNCTION));
          if (code != null) {
            code.settle(vm.ram, frame);
          }
          next = Stepper.step(vm);
        }
        if (next == Opcodes.LEAVE) {
          return true;
        }
      } catch (PyException e) {
        vm.heap.release(fresh);
        Interpreter.unwind(vm, e, frame, stackEnd, until);
      }
    }
  }

  /** Whether the running function has a frame object. */
  private boolean isSeen(Vm vm) {
    return top != Word.NULL && FrameObject.stackEnd(vm.ram, top) == vm.stackTop;
  }

  /** Whether a trace function is told of each line of the running function. */
  private boolean isTraced(Vm vm) {
    return isSeen(vm) && FrameObject.callback(vm.ram, top) != Word.NULL;
  }

  /**
   * Whether bytecode can go on where a generator stands that register code may have left: no value
   * of an unfinished expression is missing on its stack.
   */
  private static boolean isBetweenStatements(int[] ram, int ip) {
    int op = u8(ram, ip) == YIELD_FROM ? u8(ram, ip + 1) : u8(ram, ip);
    return switch (op) {
      case POP_TOP, STORE_FAST_N, STORE_DEREF, STORE_NAME, STORE_GLOBAL, RETURN_VALUE -> true;
      default -> op >= STORE_FAST_MULTI && op < UNARY_OP_MULTI;
    };
  }

  /** Raises what was thrown into a generator where it goes on. */
  private static int inject(Vm vm, int exception) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int ip = i32(ram, frame + Frame.IP);
    i32(ram, frame + Frame.IP, ip + 1);
    if (u8(ram, ip) != YIELD_FROM) {
      throw vm.raise(ExceptionObject.toRaise(vm, exception));
    }
    if (!Generators.delegate(vm, exception)) {
      return Opcodes.SWITCH;
    }
    vm.result = i32(ram, i32(ram, frame + Frame.SP));
    return Opcodes.LEAVE;
  }

  /** The running function was called, or resumed. */
  private void enter(Vm vm) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int caller = i32(ram, vm.stackTop - Frame.LINK_BYTES + Frame.LINK_CALLER);
    if (isNative(ram, frame)) {
      return;
    }
    if (top != Word.NULL && caller != Word.NULL && !isNative(ram, caller)) {
      note(vm, top, caller, i32(ram, caller + Frame.IP) - 1);
    }
    int function = i32(ram, frame + Frame.FUNCTION);
    int object = FrameObject.createMaybe(vm, function, top, vm.stackTop);
    if (object == Word.NULL) {
      unseen = vm.stackTop;
      return;
    }
    top = object;
    int ip = i32(ram, frame + Frame.IP);
    note(vm, object, frame, ip);
    int code = Frame.code(ram, frame);
    int definition = CodeBlock.definitionLine(ram, code);
    boolean starts = ip == i32(ram, code + CodeBlock.OPCODES);
    if (starts && caller != Word.NULL && definition != 0) {
      FrameObject.line(ram, object, definition);
    }
    if (callback == Word.NULL) {
      return;
    }
    int local;
    try {
      local = tell(vm, callback, CALL);
    } catch (PyException e) {
      vm.reraise = true; // the function has not begun
      throw e;
    }
    boolean steps = Calls.isCallable(vm, local) && (starts || isBetweenStatements(ram, ip));
    FrameObject.callback(ram, object, steps ? local : Word.NULL);
    FrameObject.line(ram, object, 0);
    update(vm);
  }

  /** The running function, which is traced, is about to execute an opcode. */
  private void tick(Vm vm) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int object = top;
    int ip = i32(ram, frame + Frame.IP);
    int opcode = u8(ram, ip);
    int code = Frame.code(ram, frame);
    i32(ram, frame + Frame.IP, ip + 1); // should a trace function raise
    if (FrameObject.loop(ram, object) == ip) {
      FrameObject.line(ram, object, 0); // each round begins a line
    }
    FrameObject.loop(ram, object, opcode == FOR_ITER ? behindLabel(ram, ip + 1) : 0);
    int line = CodeBlock.line(ram, code, ip);
    if (line != FrameObject.line(ram, object)) {
      FrameObject.line(ram, object, line);
      tell(vm, FrameObject.callback(ram, object), LINE);
    }
    if (opcode == RETURN_VALUE || opcode == YIELD_VALUE) {
      tell(vm, FrameObject.callback(ram, object), RETURN);
      if (opcode == RETURN_VALUE && FrameObject.back(ram, object) != Word.NULL) {
        FrameObject.callback(ram, object, Word.NULL);
      }
    }
    update(vm);
    i32(ram, frame + Frame.IP, ip);
    switch (opcode) {
      case LOAD_ATTR,
          STORE_ATTR,
          FOR_ITER,
          CALL_FUNCTION,
          CALL_FUNCTION_VAR_KW,
          CALL_METHOD,
          CALL_METHOD_VAR_KW,
          IMPORT_NAME,
          IMPORT_FROM ->
          FrameObject.offset(ram, object, ip - i32(ram, code + CodeBlock.OPCODES));
      default -> {}
    }
  }

  /** The address behind the label at {@code ip}, of one byte or two. */
  private static int behindLabel(int[] ram, int ip) {
    return u8(ram, ip) < 0x80 ? ip + 1 : ip + 2;
  }

  /**
   * An exception leaves an opcode of the running function.
   *
   * @return what a trace function raised instead, or the exception
   */
  int raised(Vm vm, int exception) {
    leave(vm);
    if (!isSeen(vm)
        || FrameObject.callback(vm.ram, top) == Word.NULL
        || !ExceptionObject.matches(vm, exception, ExceptionObject.EXCEPTION)) {
      return exception;
    }
    vm.keep(exception);
    int stackEnd = vm.stackTop;
    try {
      tell(vm, FrameObject.callback(vm.ram, top), EXCEPTION);
    } catch (PyException e) {
      vm.stackTop = stackEnd;
      return e.take();
    }
    update(vm);
    return exception;
  }

  /**
   * Calls a trace function for the running function.
   *
   * @throws PyException what it raises: that ends all tracing
   */
  private int tell(Vm vm, int function, int event) {
    calling = true;
    vm.tracing = false;
    try {
      int result = Calls.call3(vm, function, top, Word.qstr(vm.qstrs.local(event)), Word.NONE);
      vm.tracing = true;
      return result;
    } catch (PyException e) {
      callback = Word.NULL;
      top = Word.NULL;
      throw e;
    } finally {
      calling = false;
    }
  }
}
