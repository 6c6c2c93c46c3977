package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.CallSite.Kind;
import org.antaresia.vm.object.BoundMethodObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.ClosureObject;
import org.antaresia.vm.object.FunctionObject;
import org.jspecify.annotations.Nullable;

/**
 * Calls from compiled code of hot functions that take their arguments as they are, whether
 * functions, closures, bound methods, classes or instances are called. The caller's ip is saved,
 * and its sp tells where the result goes.
 */
final class DirectCall {
  private DirectCall() {}

  /**
   * Calls, and notes whom.
   *
   * @param args the arguments; the word before them may be overwritten
   * @param frame the caller's, which runs
   * @return false when nothing was done
   */
  static boolean call(
      Vm vm, RegisterCode caller, int pc, int callee, int n, int args, int frame, int fresh) {
    int[] ram = vm.ram;
    if ((callee & 3) != 0 || callee < RAM_BASE) {
      return false;
    }
    int type = i32(ram, callee);
    Kind kind;
    int function;
    int cells = 0;
    int self = Word.NULL;
    if (type == Rom.FUNCTION) {
      kind = Kind.FUNCTION;
      function = callee;
    } else if (type == Rom.CLOSURE) {
      kind = Kind.CLOSURE;
      function = i32(ram, callee + ClosureObject.FUNCTION);
      cells = i32(ram, callee + ClosureObject.COUNT);
    } else if (type == Rom.BOUND_METHOD) {
      kind = Kind.BOUND_METHOD;
      function = i32(ram, callee + BoundMethodObject.FUNCTION);
      self = i32(ram, callee + BoundMethodObject.SELF);
    } else if (type == Rom.TYPE) {
      kind = Kind.CLASS;
      function = vm.caches.init(callee);
    } else if (type >= RAM_BASE) {
      kind = Kind.INSTANCE;
      function = vm.caches.method(type, Names.__call__);
      self = callee;
    } else {
      return false;
    }
    int given = kind.addsSelf() ? n + 1 : n;
    RegisterCode code = codeOf(vm, ram, function);
    if (code == null || !code.shape.takes(cells + given) || !hasRoom(vm, code) || !vm.descend()) {
      return false;
    }
    if (!caller.inlines) {
      caller.sites[pc] = CallSite.with(caller.sites[pc], kind, code, n, cells);
    }
    int first = args;
    if (given != n) {
      first -= 4;
      if (kind == Kind.CLASS) {
        self = ClassObject.createInstance(vm, callee);
      }
      i32(ram, first, self);
    }
    push(vm, ram, code, function, callee, cells, first, given, kind == Kind.CLASS);
    run(vm, ram, code, frame, fresh);
    return true;
  }

  /**
   * A binary operation that the class of the left operand, an instance, may have a method for.
   *
   * @param operation its number
   * @return NULL when nothing was done
   */
  static int operator(Vm vm, int operation, int left, int right, int frame) {
    int[] ram = vm.ram;
    int type = i32(ram, left);
    int used = operation;
    int function = vm.caches.method(type, ClassObject.operatorMethod(used));
    if (function == Word.NULL && BinaryOp.isInplace(used)) {
      used = BinaryOp.plain(used);
      function = vm.caches.method(type, ClassObject.operatorMethod(used));
    }
    RegisterCode code = codeOf(vm, ram, function);
    if (code == null || !code.shape.takes(2) || !hasRoom(vm, code) || !vm.descend()) {
      return Word.NULL;
    }
    int args = vm.stackTop; // the frame's first words, which are not set before its locals
    i32(ram, args, left);
    i32(ram, args + 4, right);
    vm.keep(left);
    vm.keep(right);
    push(vm, ram, code, function, function, 0, args, 2, false);
    run(vm, ram, code, frame, vm.heap.freshMark());
    int result = i32(ram, i32(ram, frame + Frame.SP));
    return result == Constants.NOT_IMPLEMENTED ? Operators.refused(vm, used, left, right) : result;
  }

  /** The register code of what is a function in RAM, or null. */
  private static @Nullable RegisterCode codeOf(Vm vm, int[] ram, int function) {
    return Routines.isOf(ram, function, Rom.FUNCTION) ? vm.hot.of(ram, function) : null;
  }

  /** Whether there is room for a frame, and no need to look around before. */
  private static boolean hasRoom(Vm vm, RegisterCode code) {
    return vm.stackTop + code.shape.bytes() + Frame.LINK_BYTES <= vm.stackEnd && vm.fuel > 0;
  }

  private static void push(
      Vm vm,
      int[] ram,
      RegisterCode code,
      int function,
      int called,
      int cells,
      int args,
      int given,
      boolean isInit) {
    CallShape shape = code.shape;
    int frame = vm.stackTop;
    int link = frame + shape.bytes();
    int local = frame + Frame.STATE + 4 * shape.stateWords();
    int instance = isInit ? i32(ram, args) : Word.NULL;
    vm.fuel--;
    for (int i = 0; i < cells; i++) {
      local -= 4;
      i32(ram, local, i32(ram, called + ClosureObject.CELLS + 4 * i));
    }
    for (int i = 0; i < given; i++) {
      local -= 4;
      i32(ram, local, i32(ram, args + 4 * i));
    }
    int defaults = shape.defaults();
    for (int i = defaults - (shape.positional() - given - cells); i < defaults; i++) {
      local -= 4;
      i32(ram, local, i32(ram, function + FunctionObject.DEFAULTS + 4 * i));
    }
    while (local > frame + Frame.STATE) {
      local -= 4;
      i32(ram, local, 0);
    }
    i32(ram, frame + Frame.FUNCTION, function);
    i32(ram, frame + Frame.IP, shape.firstIp());
    i32(ram, frame + Frame.SP, frame + Frame.STATE - 4);
    i32(ram, frame + Frame.N_STATE, shape.stateWords());
    i32(ram, frame + Frame.GLOBALS, vm.globals);
    i32(ram, link + Frame.LINK_CALLER, vm.frame);
    i32(ram, link + Frame.LINK_KIND, isInit ? Frame.INIT : Frame.CALL);
    i32(ram, link + Frame.LINK_EXTRA, instance);
    i32(ram, link + Frame.LINK_TOP, frame);
    vm.globals = i32(ram, i32(ram, function + FunctionObject.CONTEXT) + ModuleContext.GLOBALS);
    vm.frame = frame;
    vm.stackTop = link + Frame.LINK_BYTES;
  }

  /** Runs the frame that was pushed. */
  private static void run(Vm vm, int[] ram, RegisterCode code, int frame, int fresh) {
    CompiledCode compiled = code.compiled[0];
    TierUp tierUp = vm.tierUp;
    if (compiled != null && tierUp != null && --code.untilInlined == 0) {
      compiled = tierUp.inline(code, 0, compiled);
    }
    int next =
        compiled == null || code.isProtected || !vm.mayRunCompiled()
            ? RegisterCode.SWITCH
            : compiled.run(code, ram, vm.frame, fresh);
    if (vm.frame != frame) {
      Interpreter.finish(vm, code, 0, next, frame, fresh);
    }
    vm.leave();
    vm.heap.release(fresh);
  }
}
