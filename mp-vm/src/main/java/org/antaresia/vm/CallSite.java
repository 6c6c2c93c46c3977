package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import org.antaresia.ir.Routine;
import org.antaresia.vm.object.BoundMethodObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.ClosureObject;
import org.antaresia.vm.object.FunctionObject;
import org.jspecify.annotations.Nullable;

/**
 * What a call in compiled code remembers of whom it called: a hot function that takes its arguments
 * as they are. It holds as long as what {@link InlineCaches} remember.
 */
final class CallSite {
  private static final int MOST_MISSES = 16;

  private static final Routine FUNCTION = Routine.ofWords("function", 3);
  private static final Routine IN_CLOSURE = Routine.ofWords("functionInClosure", 3);
  private static final Routine IN_CLASS = Routine.ofWords("functionInClass", 3);

  /** How the function is found. */
  enum Kind {
    /** It is what is called. */
    FUNCTION,
    /** It is that of the closure that is called. */
    CLOSURE,
    /** It is that of the bound method that is called. */
    BOUND_METHOD,
    /** It is the {@code __init__} of the class that is called. */
    CLASS,
    /** It is the {@code __call__} of the class of what is called. */
    INSTANCE,
    /** It is the method for an operator of the class of the left operand. */
    OPERATOR
  }

  final Kind kind;

  /** The register code of the function. */
  final RegisterCode code;

  /** Of an operator: its number, a plain one where an in-place one has no method. */
  final int operation;

  /** Arguments that are given, {@code self} included when it lies before them. */
  final int arguments;

  private final int callee; // function or class
  private final int epoch;
  private int misses;

  // What goes to the frame.
  private final int function;
  private final int given; // parameters that are arguments
  final int cells; // those before
  final int defaults; // those behind
  final int firstDefault; // which of the function's they are
  final int stateWords;
  final int bytes;
  private final int firstIp;
  private final int globals;

  private CallSite(
      Vm vm,
      Kind kind,
      RegisterCode code,
      int callee,
      int function,
      int arguments,
      int given,
      int cells,
      int operation) {
    int[] ram = vm.ram;
    int block = i32(ram, function + FunctionObject.CODE);
    int word = i32(ram, block + CodeBlock.N_STATE);
    this.kind = kind;
    this.code = code;
    this.callee = callee;
    this.function = function;
    this.arguments = arguments;
    this.given = given;
    this.cells = cells;
    this.operation = operation;
    int positional = CodeBlock.positionalArgs(ram, block);
    defaults = positional - given - cells;
    firstDefault = u16(ram, block + CodeBlock.N_DEFAULTS) - defaults;
    epoch = vm.caches.epoch;
    firstIp = i32(ram, block + CodeBlock.OPCODES);
    stateWords = word & 0xffff;
    bytes = Frame.bytes(stateWords, CodeBlock.blocks(word));
    globals = i32(ram, i32(ram, function + FunctionObject.CONTEXT) + ModuleContext.GLOBALS);
  }

  /** What there is to remember of a call with so many arguments, if anything. */
  static @Nullable CallSite of(Vm vm, int callee, int arguments) {
    if (!Word.isPointer(callee) || Rom.contains(callee)) {
      return null;
    }
    int type = i32(vm.ram, callee);
    if (type == Rom.FUNCTION) {
      return of(vm, Kind.FUNCTION, callee, callee, arguments, arguments, 0, 0);
    }
    if (type == Rom.CLOSURE) {
      int function = i32(vm.ram, callee + ClosureObject.FUNCTION);
      int cells = i32(vm.ram, callee + ClosureObject.COUNT);
      return of(vm, Kind.CLOSURE, function, function, arguments, arguments, cells, 0);
    }
    if (type == Rom.BOUND_METHOD) {
      int function = i32(vm.ram, callee + BoundMethodObject.FUNCTION);
      return of(vm, Kind.BOUND_METHOD, function, function, arguments, arguments + 1, 0, 0);
    }
    if (type == Rom.TYPE) {
      int init = vm.caches.init(callee);
      return of(vm, Kind.CLASS, callee, init, arguments, arguments + 1, 0, 0);
    }
    if (!Interpreter.isInstance(vm.ram, callee)) {
      return null;
    }
    int method = method(vm, type, Names.__call__);
    return of(vm, Kind.INSTANCE, type, method, arguments, arguments + 1, 0, 0);
  }

  /** What there is to remember of a binary operation on an instance and something else. */
  static @Nullable CallSite ofOperator(Vm vm, int left, int operation) {
    int type = i32(vm.ram, left);
    int plain = operation;
    int method = method(vm, type, ClassObject.operatorMethod(operation));
    if (method == Word.NULL && BinaryOp.isInplace(operation)) {
      plain = BinaryOp.plain(operation);
      method = method(vm, type, ClassObject.operatorMethod(plain));
    }
    return of(vm, Kind.OPERATOR, type, method, 2, 2, 0, plain);
  }

  /** A method of a class's own or of a base that is no builtin, or NULL. */
  private static int method(Vm vm, int type, int name) {
    int member = ClassObject.find(vm, type, name, Word.NULL);
    return member == Word.NULL || Rom.contains(vm.owner) ? Word.NULL : member;
  }

  private static @Nullable CallSite of(
      Vm vm,
      Kind kind,
      int callee,
      int function,
      int arguments,
      int given,
      int cells,
      int operation) {
    int[] ram = vm.ram;
    if (!Word.isPointer(function)
        || function == Word.NULL
        || Rom.contains(function)
        || i32(ram, function) != Rom.FUNCTION) {
      return null;
    }
    int block = i32(ram, function + FunctionObject.CODE);
    RegisterCode code = vm.hot.of(ram, function);
    int missing = CodeBlock.positionalArgs(ram, block) - given - cells;
    return code == null
            || (CodeBlock.callShape(ram, block) & CodeBlock.SIMPLE) == 0
            || missing < 0
            || missing > u16(ram, block + CodeBlock.N_DEFAULTS)
        ? null
        : new CallSite(vm, kind, code, callee, function, arguments, given, cells, operation);
  }

  /** Whether the callee's code may become part of the caller's. */
  boolean isInlinable() {
    return !code.isProtected
        && switch (kind) {
          case FUNCTION, CLOSURE, CLASS -> true;
          case BOUND_METHOD, INSTANCE, OPERATOR -> false;
        };
  }

  /** What tells calls apart that become part of the same code in other ways. */
  long shape() {
    return kind.ordinal() | given << 8 | cells << 16 | defaults << 24 | (long) firstDefault << 32;
  }

  /** What the link of the frame is. */
  int linkKind() {
    return kind == Kind.CLASS ? Frame.INIT : Frame.CALL;
  }

  /** The routine that finds the function behind what is called if it is the one expected. */
  Routine finder() {
    return switch (kind) {
      case CLOSURE -> IN_CLOSURE;
      case CLASS -> IN_CLASS;
      default -> FUNCTION;
    };
  }

  /** Whether it is worth while to remember the next callee instead. */
  boolean isRenewable(Vm vm) {
    return epoch != vm.caches.epoch || ++misses < MOST_MISSES;
  }

  /** Whether it is about this function or class, called so. */
  boolean fits(Vm vm, int called, int nArgs) {
    return called == callee && nArgs == arguments && epoch == vm.caches.epoch;
  }

  /** As {@link #fits}, of one for closures. */
  boolean fitsClosure(Vm vm, int[] ram, int called, int nArgs) {
    return Routines.isOf(ram, called, Rom.CLOSURE)
        && fits(vm, i32(ram, called + ClosureObject.FUNCTION), nArgs);
  }

  /** As {@link #fits}, of one for bound methods. */
  boolean fitsBoundMethod(Vm vm, int[] ram, int called, int nArgs) {
    return Routines.isOf(ram, called, Rom.BOUND_METHOD)
        && fits(vm, i32(ram, called + BoundMethodObject.FUNCTION), nArgs);
  }

  /**
   * Pushes the frame.
   *
   * @param called what is called
   * @param args the arguments; of a {@link Kind#CLASS} and a {@link Kind#BOUND_METHOD} another one
   *     comes into the word before
   * @return false when it is time to look around, or there is no room
   */
  boolean push(Vm vm, int[] ram, int called, int args) {
    int frame = vm.stackTop;
    int link = frame + bytes;
    if (link + Frame.LINK_BYTES > vm.stackEnd || vm.fuel <= 0) {
      return false;
    }
    vm.fuel--;
    int arg = args;
    int instance = Word.NULL;
    if (kind == Kind.CLASS) {
      instance = ClassObject.createInstance(vm, callee);
      arg -= 4;
      i32(ram, arg, instance);
    } else if (kind == Kind.BOUND_METHOD) {
      arg -= 4;
      i32(ram, arg, i32(ram, called + BoundMethodObject.SELF));
    }
    int local = frame + Frame.STATE + 4 * stateWords;
    for (int i = 0; i < cells; i++) {
      local -= 4;
      i32(ram, local, i32(ram, called + ClosureObject.CELLS + 4 * i));
    }
    for (int i = 0; i < given; i++) {
      local -= 4;
      i32(ram, local, i32(ram, arg + 4 * i));
    }
    for (int i = 0; i < defaults; i++) {
      local -= 4;
      i32(ram, local, i32(ram, function + FunctionObject.DEFAULTS + 4 * (firstDefault + i)));
    }
    while (local > frame + Frame.STATE) {
      local -= 4;
      i32(ram, local, 0);
    }
    i32(ram, frame + Frame.FUNCTION, function);
    i32(ram, frame + Frame.IP, firstIp);
    i32(ram, frame + Frame.SP, frame + Frame.STATE - 4);
    i32(ram, frame + Frame.N_STATE, stateWords);
    i32(ram, frame + Frame.GLOBALS, vm.globals);
    i32(ram, link + Frame.LINK_CALLER, vm.frame);
    i32(ram, link + Frame.LINK_KIND, linkKind());
    i32(ram, link + Frame.LINK_EXTRA, instance);
    i32(ram, link + Frame.LINK_TOP, frame);
    vm.globals = globals;
    vm.frame = frame;
    vm.stackTop = link + Frame.LINK_BYTES;
    return true;
  }
}
