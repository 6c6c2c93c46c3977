package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;
import static org.antaresia.mpy.Op.*;

import org.antaresia.vm.object.CellObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.ClosureObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.SetObject;
import org.antaresia.vm.object.SliceObject;
import org.antaresia.vm.object.TupleObject;

/**
 * Every opcode in full, on the frame in RAM: what the bytecode means. {@link Interpreter} comes
 * here where its fast way ends.
 */
final class Opcodes {
  /** The same frame goes on. */
  static final int STAY = 0;

  /** Another frame runs now, or this one was left. */
  static final int SWITCH = 1;

  /** The base frame was left with {@link Vm#result}. */
  static final int LEAVE = 2;

  private Opcodes() {}

  /**
   * Executes one opcode of the running frame, whose ip (behind the operand) and sp are saved.
   *
   * @return {@link #STAY}, {@link #SWITCH} or {@link #LEAVE}
   */
  static int execute(Vm vm, int op, int arg) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    int function = i32(ram, frame + Frame.FUNCTION);
    int context = i32(ram, function + FunctionObject.CONTEXT);
    int ip = i32(ram, frame + Frame.IP);
    int sp = i32(ram, frame + Frame.SP);
    switch (op) {
      case LOAD_CONST_STRING -> {
        sp += 4;
        i32(ram, sp, name(ram, context, arg));
      }
      case LOAD_CONST_SMALL_INT -> {
        sp += 4;
        i32(ram, sp, Word.smallInt(arg));
      }
      case LOAD_CONST_OBJ -> {
        sp += 4;
        i32(ram, sp, i32(ram, i32(ram, context + ModuleContext.CONSTANTS) + 4 * arg));
      }
      case LOAD_CONST_FALSE -> {
        sp += 4;
        i32(ram, sp, Word.FALSE);
      }
      case LOAD_CONST_NONE -> {
        sp += 4;
        i32(ram, sp, Word.NONE);
      }
      case LOAD_CONST_TRUE -> {
        sp += 4;
        i32(ram, sp, Word.TRUE);
      }
      case LOAD_NULL -> {
        sp += 4;
        i32(ram, sp, Word.NULL);
      }
      case LOAD_FAST_N -> {
        sp += 4;
        i32(ram, sp, bound(vm, i32(ram, Frame.local(ram, frame, arg))));
      }
      case LOAD_DEREF -> {
        int cell = i32(ram, Frame.local(ram, frame, arg));
        sp += 4;
        i32(ram, sp, bound(vm, i32(ram, cell + CellObject.CONTENT)));
      }
      case STORE_FAST_N -> {
        i32(ram, Frame.local(ram, frame, arg), i32(ram, sp));
        sp -= 4;
      }
      case STORE_DEREF -> {
        i32(ram, i32(ram, Frame.local(ram, frame, arg)) + CellObject.CONTENT, i32(ram, sp));
        sp -= 4;
      }
      case DUP_TOP -> {
        sp += 4;
        i32(ram, sp, i32(ram, sp - 4));
      }
      case DUP_TOP_TWO -> {
        sp += 8;
        i32(ram, sp, i32(ram, sp - 8));
        i32(ram, sp - 4, i32(ram, sp - 12));
      }
      case POP_TOP -> sp -= 4;
      case ROT_TWO -> {
        int value = i32(ram, sp);
        i32(ram, sp, i32(ram, sp - 4));
        i32(ram, sp - 4, value);
      }
      case ROT_THREE -> {
        int value = i32(ram, sp);
        i32(ram, sp, i32(ram, sp - 4));
        i32(ram, sp - 4, i32(ram, sp - 8));
        i32(ram, sp - 8, value);
      }
      case LOAD_NAME, LOAD_GLOBAL -> {
        int dict = op == LOAD_GLOBAL ? vm.globals : vm.locals;
        sp += 4;
        i32(ram, sp, Variables.load(vm, dict, name(ram, context, arg)));
      }
      case STORE_NAME, STORE_GLOBAL -> {
        int dict = op == STORE_GLOBAL ? vm.globals : vm.locals;
        DictObject.put(vm, dict, name(ram, context, arg), i32(ram, sp));
        sp -= 4;
      }
      case LOAD_ATTR ->
          i32(ram, sp, loadAttr(vm, i32(ram, sp), ModuleContext.qstr(ram, context, arg)));
      case STORE_ATTR -> {
        sp -= 8;
        int value = i32(ram, sp + 4);
        Attributes.store(vm, i32(ram, sp + 8), ModuleContext.qstr(ram, context, arg), value);
      }
      case LOAD_METHOD -> {
        i32(
            ram,
            sp,
            Attributes.loadMethod(vm, i32(ram, sp), ModuleContext.qstr(ram, context, arg)));
        sp += 4;
        i32(ram, sp, vm.self);
      }
      case LOAD_SUPER_METHOD -> {
        sp -= 4;
        Variables.loadSuperMethod(vm, sp - 4, ModuleContext.qstr(ram, context, arg));
      }
      case LOAD_SUBSCR -> {
        sp -= 4;
        i32(ram, sp, Operators.load(vm, i32(ram, sp), i32(ram, sp + 4)));
      }
      case STORE_SUBSCR -> {
        sp -= 12;
        Operators.subscript(vm, i32(ram, sp + 8), i32(ram, sp + 12), i32(ram, sp + 4));
      }
      case BUILD_TUPLE -> {
        sp -= 4 * arg - 4;
        i32(ram, sp, TupleObject.create(vm, arg, sp));
      }
      case BUILD_LIST -> {
        sp -= 4 * arg - 4;
        i32(ram, sp, ListObject.create(vm, arg, sp));
      }
      case CALL_FUNCTION, CALL_METHOD -> {
        int n = arg & 0xff;
        int args = sp - 4 * (n + (arg >> 8) * 2) + 4;
        sp = args - 4;
        if (op == CALL_METHOD) {
          sp -= 4;
          if (i32(ram, args - 4) != Word.NULL) { // self is the first argument
            args -= 4;
            n++;
          }
        }
        i32(ram, frame + Frame.SP, sp);
        int result = FunctionCall.call(vm, i32(ram, sp), n, arg >> 8, args);
        if (result == Word.NULL) {
          return SWITCH;
        }
        i32(ram, sp, result);
        return STAY;
      }
      case CALL_FUNCTION_VAR_KW, CALL_METHOD_VAR_KW -> {
        boolean isMethod = op == CALL_METHOD_VAR_KW;
        sp -= 4 * ((arg & 0xff) + 2 * (arg >> 8) + (isMethod ? 2 : 1));
        i32(ram, frame + Frame.SP, sp);
        int result = StarArguments.call(vm, sp, isMethod, arg);
        if (result == Word.NULL) {
          return SWITCH;
        }
        i32(ram, sp, result);
        return STAY;
      }
      case JUMP -> {
        i32(ram, frame + Frame.IP, ip + arg);
        Safepoint.step(vm);
        return STAY;
      }
      case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> {
        boolean jumps = Operators.isTrue(vm, i32(ram, sp)) == (op == POP_JUMP_IF_TRUE);
        i32(ram, frame + Frame.SP, sp - 4);
        i32(ram, frame + Frame.IP, jumps ? ip + arg : ip);
        Safepoint.step(vm);
        return STAY;
      }
      case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> {
        if (Operators.isTrue(vm, i32(ram, sp)) == (op == JUMP_IF_TRUE_OR_POP)) {
          ip += arg;
        } else {
          sp -= 4;
        }
      }
      case GET_ITER_STACK -> {
        int iterator = Iteration.iterForLoop(vm, i32(ram, sp), sp);
        if (iterator != sp) {
          i32(ram, sp, Word.NULL);
          i32(ram, sp + 4, iterator);
        }
        sp += 12;
      }
      case FOR_ITER -> {
        int iterator = i32(ram, sp - 12) == Word.NULL ? i32(ram, sp - 8) : sp - 12;
        if (Type.wordOf(ram, iterator) == Rom.GENERATOR) {
          if (Generators.enter(vm, iterator, Frame.FOR_ITER, ip + arg)) {
            return SWITCH;
          }
          sp -= 16;
          ip += arg;
        } else {
          int item = Iteration.next(vm, iterator);
          if (item == Word.NULL) {
            sp -= 16;
            ip += arg;
          } else {
            sp += 4;
            i32(ram, sp, item);
          }
        }
      }
      case RETURN_VALUE -> {
        return !Unwinder.returnThroughFinally(vm, ip, sp) && leave(vm, i32(ram, sp), false)
            ? LEAVE
            : SWITCH;
      }
      case END_FINALLY -> { // true: a return that was held up
        return Unwinder.endFinally(vm) && leave(vm, i32(ram, sp - 4), false) ? LEAVE : SWITCH;
      }
      case YIELD_VALUE -> {
        return leave(vm, i32(ram, sp), true) ? LEAVE : SWITCH;
      }
      case YIELD_FROM -> {
        if (!Generators.delegate(vm, Word.NULL)) {
          return SWITCH;
        }
        vm.result = i32(ram, sp);
        return LEAVE;
      }
      case DELETE_NAME ->
          Variables.delete(vm, vm.locals, Word.qstr(ModuleContext.qstr(ram, context, arg)));
      case DELETE_GLOBAL ->
          Variables.delete(vm, vm.globals, Word.qstr(ModuleContext.qstr(ram, context, arg)));
      case IMPORT_NAME -> {
        int module =
            Imports.importStatement(
                vm, ModuleContext.qstr(ram, context, arg), i32(ram, sp), i32(ram, sp - 4));
        sp -= 4;
        i32(ram, sp, module);
      }
      case IMPORT_FROM -> {
        int value = Imports.importFrom(vm, i32(ram, sp), ModuleContext.qstr(ram, context, arg));
        sp += 4;
        i32(ram, sp, value);
      }
      case IMPORT_STAR -> {
        Imports.importStar(vm, i32(ram, sp));
        sp -= 4;
      }
      case DELETE_FAST -> {
        int local = Frame.local(ram, frame, arg);
        if (i32(ram, local) == Word.NULL) {
          throw Variables.unbound(vm);
        }
        i32(ram, local, Word.NULL);
      }
      case DELETE_DEREF -> {
        int content = i32(ram, Frame.local(ram, frame, arg)) + CellObject.CONTENT;
        if (i32(ram, content) == Word.NULL) {
          throw Variables.unbound(vm);
        }
        i32(ram, content, Word.NULL);
      }
      case BUILD_MAP -> {
        sp += 4;
        i32(ram, sp, DictObject.create(vm, arg));
      }
      case STORE_MAP -> {
        int dict = i32(ram, sp - 8);
        if (DictObject.isDict(ram, dict)) {
          DictObject.put(vm, dict, i32(ram, sp), i32(ram, sp - 4));
        } else { // OrderedDict({...}) fills what that name made, whatever it is
          Operators.subscript(vm, dict, i32(ram, sp), i32(ram, sp - 4));
        }
        sp -= 8;
      }
      case BUILD_SET -> {
        sp -= 4 * arg - 4;
        i32(ram, sp, SetObject.create(vm, arg, sp));
      }
      case BUILD_SLICE -> {
        int step = Word.NONE;
        if (arg == 3) {
          step = i32(ram, sp);
          sp -= 4;
        }
        sp -= 4;
        int next = u8(ram, ip);
        if ((next == LOAD_SUBSCR || next == STORE_SUBSCR)
            && (Type.of(ram, i32(ram, sp - 4)).flags() & Type.SUBSCR_ALLOWS_STACK_SLICE) != 0) {
          ip++;
          sp = subscriptWithStackSlice(vm, next == STORE_SUBSCR, sp, step);
        } else {
          i32(ram, sp, SliceObject.create(vm, i32(ram, sp), i32(ram, sp + 4), step));
        }
      }
      case STORE_COMP -> {
        int collection = i32(ram, sp - 4 * (arg >> 2));
        switch (arg & 3) {
          case 0 -> ListObject.append(vm, collection, i32(ram, sp));
          case 1 -> {
            DictObject.put(vm, collection, i32(ram, sp), i32(ram, sp - 4));
            sp -= 4;
          }
          default -> SetObject.add(vm, collection, i32(ram, sp));
        }
        sp -= 4;
      }
      case UNPACK_SEQUENCE -> {
        Sequences.unpack(vm, i32(ram, sp), arg, sp);
        sp += 4 * (arg - 1);
      }
      case UNPACK_EX -> {
        Sequences.unpackStar(vm, i32(ram, sp), arg & 0xff, arg >> 8, sp);
        sp += 4 * ((arg & 0xff) + (arg >> 8));
      }
      case MAKE_FUNCTION -> {
        sp += 4;
        i32(ram, sp, makeFunction(vm, function, context, arg, Word.NULL, Word.NULL));
      }
      case MAKE_FUNCTION_DEFARGS -> {
        sp -= 4;
        i32(ram, sp, makeFunction(vm, function, context, arg, i32(ram, sp), i32(ram, sp + 4)));
      }
      case MAKE_CLOSURE -> {
        int n = u8(ram, ip++);
        sp -= 4 * (n - 1);
        int made = makeFunction(vm, function, context, arg, Word.NULL, Word.NULL);
        i32(ram, sp, ClosureObject.create(vm, made, n, sp));
      }
      case MAKE_CLOSURE_DEFARGS -> {
        int n = u8(ram, ip++);
        sp -= 4 * (n + 1);
        int made = makeFunction(vm, function, context, arg, i32(ram, sp), i32(ram, sp + 4));
        i32(ram, sp, ClosureObject.create(vm, made, n, sp + 8));
      }
      case UNWIND_JUMP -> {
        // The label counts from behind its own bytes, the extra byte follows.
        Unwinder.jump(vm, ip + arg, u8(ram, ip), ip);
        Safepoint.step(vm);
        return STAY;
      }
      case SETUP_WITH -> {
        int manager = i32(ram, sp);
        int exit = Attributes.loadMethod(vm, manager, Names.__exit__);
        i32(ram, sp, exit);
        i32(ram, sp + 4, vm.self);
        int enter = Attributes.loadMethod(vm, manager, Names.__enter__);
        int value = Calls.callMethod0(vm, enter, vm.self);
        sp += 4;
        Unwinder.push(vm, ip + arg, sp, true);
        sp += 4;
        i32(ram, sp, value);
      }
      case WITH_CLEANUP -> sp = withCleanup(vm, sp);
      case SETUP_EXCEPT -> Unwinder.push(vm, ip + arg, sp, false);
      case SETUP_FINALLY -> Unwinder.push(vm, ip + arg, sp, true);
      case POP_EXCEPT_JUMP -> {
        Unwinder.pop(vm);
        i32(ram, frame + Frame.IP, ip + arg);
        Safepoint.step(vm);
        return STAY;
      }
      case RAISE_LAST -> throw Unwinder.raiseLast(vm);
      case RAISE_OBJ -> throw vm.raise(ExceptionObject.toRaise(vm, i32(ram, sp)));
      case RAISE_FROM -> {
        if (i32(ram, sp) != Word.NONE) {
          vm.warn("exception chaining not supported");
        }
        throw vm.raise(ExceptionObject.toRaise(vm, i32(ram, sp - 4)));
      }
      case GET_ITER -> i32(ram, sp, Iteration.iter(vm, i32(ram, sp)));
      case LOAD_BUILD_CLASS -> {
        sp += 4;
        i32(ram, sp, Variables.builtin(vm, Names.__build_class__));
      }
      default -> {
        if (op >= BINARY_OP_MULTI) {
          sp -= 4;
          int operation = op - BINARY_OP_MULTI;
          i32(ram, sp, Arithmetic.binary(vm, operation, i32(ram, sp), i32(ram, sp + 4)));
        } else if (op >= UNARY_OP_MULTI) {
          i32(ram, sp, Operators.unary(vm, op - UNARY_OP_MULTI, i32(ram, sp)));
        } else if (op >= STORE_FAST_MULTI) {
          i32(ram, Frame.local(ram, frame, op - STORE_FAST_MULTI), i32(ram, sp));
          sp -= 4;
        } else if (op >= LOAD_FAST_MULTI) {
          sp += 4;
          i32(ram, sp, bound(vm, i32(ram, Frame.local(ram, frame, op - LOAD_FAST_MULTI))));
        } else if (op >= LOAD_CONST_SMALL_INT_MULTI) {
          sp += 4;
          i32(ram, sp, Word.smallInt(op - LOAD_CONST_SMALL_INT_MULTI + SMALL_INT_MULTI_MIN));
        } else {
          throw vm.notImplementedError("opcode");
        }
      }
    }
    i32(ram, frame + Frame.IP, ip);
    i32(ram, frame + Frame.SP, sp);
    return STAY;
  }

  /** The value of a variable, unless there is none. */
  private static int bound(Vm vm, int value) {
    if (value == Word.NULL) {
      throw Variables.unbound(vm);
    }
    return value;
  }

  static boolean leave(Vm vm, int result, boolean yielded) {
    vm.result = result;
    return Frame.leave(vm, result, yielded);
  }

  private static int name(int[] ram, int context, int arg) {
    return Word.qstr(ModuleContext.qstr(ram, context, arg));
  }

  /** What an instance has itself is found first here, even a {@code __class__}. */
  private static int loadAttr(Vm vm, int object, int name) {
    if (ClassObject.isInstance(vm.ram, object)) {
      int entry = MapTable.findQstr(vm, object + DictObject.MAP, Word.qstr(name));
      if (entry != Word.NULL) {
        return i32(vm.ram, entry + 4);
      }
    }
    return Attributes.load(vm, object, name);
  }

  private static int makeFunction(
      Vm vm, int parent, int context, int child, int defaults, int keywordDefaults) {
    int raw = i32(vm.ram, i32(vm.ram, parent + FunctionObject.CHILDREN) + 4 * child);
    return FunctionObject.create(vm, context, raw, defaults, keywordDefaults);
  }

  /** WITH_CLEANUP; the three shapes of the stack are drawn in bytecode terms. */
  private static int withCleanup(Vm vm, int sp) {
    int[] ram = vm.ram;
    int pending = i32(ram, sp);
    if (pending == Word.NONE) { // exit, manager, None
      exit(vm, sp - 8, Word.NONE, Word.NONE);
      i32(ram, sp - 8, Word.NONE);
      return sp - 8;
    }
    if (Word.isSmallInt(pending)) { // exit, manager, value or destination, cause
      int data = i32(ram, sp - 4);
      exit(vm, sp - 12, Word.NONE, Word.NONE);
      i32(ram, sp - 12, data);
      i32(ram, sp - 8, pending);
      return sp - 8;
    }
    // exit, manager, exception
    int swallow = exit(vm, sp - 8, Type.wordOf(ram, pending), pending);
    i32(ram, sp - 8, Operators.isTrue(vm, swallow) ? Word.NONE : pending);
    return sp - 8;
  }

  /**
   * {@code object[start:stop:step]} with a slice that takes no memory.
   *
   * @param sp address of start; stop follows, the object stands before, and before that what to
   *     store
   * @return the new sp
   */
  private static int subscriptWithStackSlice(Vm vm, boolean store, int sp, int step) {
    int[] ram = vm.ram;
    int slice = vm.pushWords(SliceObject.SIZE / 4);
    SliceObject.place(ram, slice, i32(ram, sp), i32(ram, sp + 4), step);
    int value = store ? i32(ram, sp - 8) : Word.SENTINEL;
    int result = Operators.subscript(vm, i32(ram, sp - 4), slice, value);
    vm.stackTop = slice;
    if (store) {
      return sp - 12;
    }
    i32(ram, sp - 4, result);
    return sp - 4;
  }

  private static int exit(Vm vm, int words, int type, int exception) {
    int[] ram = vm.ram;
    int args = vm.pushWords(4);
    int self = i32(ram, words + 4);
    int n = 0;
    if (self != Word.NULL) {
      i32(ram, args, self);
      n = 1;
    }
    i32(ram, args + 4 * n, type);
    i32(ram, args + 4 * n + 4, exception);
    i32(ram, args + 4 * n + 8, Word.NONE);
    int result = Calls.call(vm, i32(ram, words), n + 3, 0, args);
    vm.stackTop = args;
    return result;
  }
}
