package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.GeneratorObject;

/**
 * Activation records, laid out as genuine's code state.
 *
 * <pre>
 *   +0 function    +4 ip    +8 sp    +12 n_state u16, exception index u16    +16 caller's globals
 *   +20 state: the value stack grows up from here, local k lies at n_state-1-k
 *   then the exception blocks, 12 bytes each: handler, saved sp, exception
 *   then, for frames on the Python stack, the link
 * </pre>
 *
 * <p>A link tells what follows when a frame is left. It is the topmost thing on the Python stack
 * while the frame runs, also that of a generator, whose frame lies in the heap.
 *
 * <pre>
 *   +0 caller's frame    +4 kind    +8 extra    +12 stack top of the caller
 * </pre>
 */
final class Frame {
  static final int FUNCTION = 0;
  static final int IP = 4;
  static final int SP = 8;
  static final int N_STATE = 12;
  static final int EXC_INDEX = 14;
  static final int GLOBALS = 16;
  static final int STATE = 20;

  static final int BLOCK_HANDLER = 0;
  static final int BLOCK_SP = 4;
  static final int BLOCK_EXCEPTION = 8;
  static final int BLOCK_BYTES = 12;

  static final int LINK_CALLER = 0;
  static final int LINK_KIND = 4;
  static final int LINK_EXTRA = 8;
  static final int LINK_TOP = 12;
  static final int LINK_BYTES = 16;

  /**
   * What a running generator takes on the stack besides its link: as much as a small function
   * would, so that generators that nest without end meet the end of the stack, not of the heap.
   */
  private static final int GENERATOR_BYTES = 32;

  // Kinds of links.
  /** Entered from Java: leaving ends the interpreter loop. */
  static final int BASE = 0;

  /** An ordinary call: the result replaces the caller's top of stack. */
  static final int CALL = 1;

  /** {@code __init__}: extra is the new instance, which is the result. */
  static final int INIT = 2;

  /** A generator driven by FOR_ITER: extra is where the loop ends. */
  static final int FOR_ITER = 3;

  /** A generator driven by YIELD_FROM of another one. */
  static final int YIELD_FROM = 4;

  private Frame() {}

  /** Bytes of a frame up to the link. */
  static int bytes(int stateWords, int excBlocks) {
    return STATE + 4 * stateWords + BLOCK_BYTES * excBlocks;
  }

  /**
   * Pushes the frame of a function; locals are still to be set, all state is zero.
   *
   * @return the frame, which is now the running one
   * @throws PyException RuntimeError when the stack is full
   */
  static int push(Vm vm, int function, int code, int kind, int extra) {
    Safepoint.step(vm);
    int[] ram = vm.ram;
    int word = i32(ram, code + CodeBlock.N_STATE);
    int stateWords = word & 0xffff;
    int frame = vm.stackTop;
    int link = frame + bytes(stateWords, CodeBlock.blocks(word));
    if (link + LINK_BYTES > vm.stackEnd) {
      throw vm.recursionError();
    }
    for (int at = frame + STATE, end = at + 4 * stateWords; at < end; at += 4) {
      i32(ram, at, 0);
    }
    start(vm, frame, function, code, stateWords);
    link(vm, link, kind, extra, frame);
    return frame;
  }

  /** As {@link #push} for exactly the positional arguments of a simple function. */
  static void pushSimple(Vm vm, int function, int code, int nArgs, int args, int kind, int extra) {
    Safepoint.step(vm);
    int[] ram = vm.ram;
    int word = i32(ram, code + CodeBlock.N_STATE);
    int stateWords = word & 0xffff;
    int frame = vm.stackTop;
    int link = frame + bytes(stateWords, CodeBlock.blocks(word));
    if (link + LINK_BYTES > vm.stackEnd) {
      throw vm.recursionError();
    }
    int local = frame + STATE + 4 * stateWords;
    for (int end = args + 4 * nArgs; args < end; args += 4) {
      local -= 4;
      i32(ram, local, i32(ram, args));
    }
    while (local > frame + STATE) {
      local -= 4;
      i32(ram, local, 0);
    }
    start(vm, frame, function, code, stateWords);
    link(vm, link, kind, extra, frame);
  }

  private static void start(Vm vm, int frame, int function, int code, int stateWords) {
    int[] ram = vm.ram;
    i32(ram, frame + FUNCTION, function);
    i32(ram, frame + IP, i32(ram, code + CodeBlock.OPCODES));
    i32(ram, frame + SP, frame + STATE - 4);
    i32(ram, frame + N_STATE, stateWords);
    i32(ram, frame + GLOBALS, vm.globals);
    vm.globals = i32(ram, i32(ram, function + FunctionObject.CONTEXT) + ModuleContext.GLOBALS);
  }

  private static void link(Vm vm, int link, int kind, int extra, int callerTop) {
    int[] ram = vm.ram;
    i32(ram, link + LINK_CALLER, vm.frame);
    i32(ram, link + LINK_KIND, kind);
    i32(ram, link + LINK_EXTRA, extra);
    i32(ram, link + LINK_TOP, callerTop);
    vm.frame = callerTop;
    vm.stackTop = link + LINK_BYTES;
  }

  /** Sets up a frame outside the stack, for a generator that was not started yet. */
  static void prepare(Vm vm, int frame, int function, int code) {
    int[] ram = vm.ram;
    int stateWords = CodeBlock.stateWords(ram, code);
    i32(ram, frame + FUNCTION, function);
    i32(ram, frame + IP, i32(ram, code + CodeBlock.OPCODES));
    i32(ram, frame + SP, frame + STATE - 4);
    i32(ram, frame + N_STATE, stateWords);
  }

  /** Makes a generator's frame the running one. */
  static void resume(Vm vm, int frame, int kind, int extra) {
    int[] ram = vm.ram;
    int top = vm.stackTop;
    int link = top + GENERATOR_BYTES;
    if (link + LINK_BYTES > vm.stackEnd) {
      throw vm.recursionError();
    }
    for (int at = top; at < link; at += 4) {
      i32(ram, at, 0);
    }
    i32(ram, link + LINK_CALLER, vm.frame);
    i32(ram, link + LINK_KIND, kind);
    i32(ram, link + LINK_EXTRA, extra);
    i32(ram, link + LINK_TOP, top);
    i32(ram, frame + GLOBALS, vm.globals);
    vm.globals =
        i32(ram, i32(ram, i32(ram, frame) + FunctionObject.CONTEXT) + ModuleContext.GLOBALS);
    vm.frame = frame;
    vm.stackTop = link + LINK_BYTES;
  }

  /** Makes the caller's frame the running one again; returns the link that was left. */
  static int pop(Vm vm) {
    int[] ram = vm.ram;
    int link = vm.stackTop - LINK_BYTES;
    vm.globals = i32(ram, vm.frame + GLOBALS);
    vm.frame = i32(ram, link + LINK_CALLER);
    vm.stackTop = i32(ram, link + LINK_TOP);
    return link;
  }

  /**
   * Leaves the running frame with a result, a return or a yield, and gives the result to whom the
   * link names. A frame that yields has its ip and sp saved.
   *
   * @return whether the link was the base: the loop ends with the result
   */
  static boolean leave(Vm vm, int result, boolean yielded) {
    int[] ram = vm.ram;
    for (; ; ) {
      int left = vm.frame;
      int link = pop(vm);
      int kind = i32(ram, link + LINK_KIND);
      if (isGenerator(vm, left)) {
        if (yielded) {
          GeneratorObject.suspend(vm, left);
        } else {
          GeneratorObject.finish(vm, left);
        }
      }
      int caller = vm.frame;
      switch (kind) {
        case BASE:
          vm.yielded = yielded;
          return true;
        case CALL:
          i32(ram, i32(ram, caller + SP), result);
          return false;
        case INIT:
          if (result != Word.NONE) {
            throw vm.typeError("__init__() should return None, not '%s'", vm.typeName(result));
          }
          i32(ram, i32(ram, caller + SP), i32(ram, link + LINK_EXTRA));
          return false;
        case FOR_ITER:
          if (yielded) {
            int sp = i32(ram, caller + SP) + 4;
            i32(ram, sp, result);
            i32(ram, caller + SP, sp);
          } else {
            i32(ram, caller + SP, i32(ram, caller + SP) - 16);
            i32(ram, caller + IP, i32(ram, link + LINK_EXTRA));
          }
          return false;
        case YIELD_FROM:
          int sp = i32(ram, caller + SP);
          if (!yielded) { // the result replaces iterator and sent value
            i32(ram, sp - 4, result);
            i32(ram, caller + SP, sp - 4);
            return false;
          }
          i32(ram, sp, result); // the caller yields it in turn and resumes at YIELD_FROM
          i32(ram, caller + IP, i32(ram, caller + IP) - 1);
          break;
        default:
          throw new IllegalStateException("link kind " + kind);
      }
    }
  }

  /** Whether a frame goes on when the running one is left, and not before. */
  static boolean isCallOf(Vm vm, int frame) {
    int link = vm.stackTop - LINK_BYTES;
    return i32(vm.ram, link + LINK_CALLER) == frame
        && i32(vm.ram, link + LINK_KIND) != YIELD_FROM; // which yields what it is given at once
  }

  /** The stack top while a frame runs; of a generator's, what it is now. */
  static int top(Vm vm, int frame) {
    return isGenerator(vm, frame) ? vm.stackTop : linkOf(vm, frame, vm.stackTop) + LINK_BYTES;
  }

  /** The link of the running frame when the stack top above it is not known: a stack frame's. */
  static int linkOf(Vm vm, int frame, int top) {
    if (isGenerator(vm, frame)) {
      return top - LINK_BYTES;
    }
    int word = i32(vm.ram, code(vm.ram, frame) + CodeBlock.N_STATE);
    return frame + bytes(word & 0xffff, CodeBlock.blocks(word));
  }

  /** Whether a frame belongs to a generator: it lies in the heap, not on the thread's stack. */
  static boolean isGenerator(Vm vm, int frame) {
    return frame >= vm.stackEnd || frame < vm.stackStart;
  }

  /** Address of local {@code k} of a frame. */
  static int local(int[] ram, int frame, int k) {
    return frame + STATE + 4 * (u16(ram, frame + N_STATE) - 1 - k);
  }

  /** Address of the exception block with the given index, counted from 1. */
  static int block(int[] ram, int frame, int index) {
    return frame + STATE + 4 * u16(ram, frame + N_STATE) + BLOCK_BYTES * (index - 1);
  }

  /** Address of the first opcode of the code that a frame runs. */
  static int firstIp(int[] ram, int frame) {
    return i32(ram, code(ram, frame) + CodeBlock.OPCODES);
  }

  /** The code block that a frame runs. */
  static int code(int[] ram, int frame) {
    return i32(ram, i32(ram, frame + FUNCTION) + FunctionObject.CODE);
  }
}
