package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import org.antaresia.mpy.Prelude;
import org.antaresia.vm.object.BoundMethodObject;
import org.antaresia.vm.object.CellObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.ClosureObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.GeneratorObject;
import org.antaresia.vm.object.TupleObject;

/** Calls of Python functions: finds the code behind a callable and binds the arguments. */
final class FunctionCall {
  private FunctionCall() {}

  /**
   * Calls {@code callee} on behalf of the running frame, whose ip and sp are saved.
   *
   * @return the result, or NULL when a frame was pushed that gives its result later
   */
  static int call(Vm vm, int callee, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    if (Rom.contains(callee) && Word.isPointer(callee)) { // a small int may look as if it were
      if (Rom.object(callee) instanceof NativeFunction function) {
        return function.call(vm, nArgs, nKw, args);
      }
    } else if (Word.isPointer(callee)) {
      switch (i32(ram, callee)) {
        case Rom.FUNCTION:
          push(vm, callee, nArgs, nKw, args, Frame.CALL, 0);
          return Word.NULL;
        case Rom.CLOSURE:
          int function = i32(ram, callee + ClosureObject.FUNCTION);
          if (i32(ram, function) == Rom.FUNCTION) {
            int top = vm.stackTop;
            int n = i32(ram, callee + ClosureObject.COUNT);
            int all = joined(vm, callee + ClosureObject.CELLS, n, nArgs + 2 * nKw, args);
            push(vm, function, n + nArgs, nKw, all, Frame.CALL, 0);
            i32(ram, vm.stackTop - Frame.LINK_BYTES + Frame.LINK_TOP, top);
            return Word.NULL;
          }
          break;
        case Rom.BOUND_METHOD:
          int bound = i32(ram, callee + BoundMethodObject.FUNCTION);
          if (Type.wordOf(ram, bound) == Rom.BOUND_METHOD) {
            break; // a chain of them: as deep as Java's stack allows
          }
          int top = vm.stackTop;
          int all = joined(vm, callee + BoundMethodObject.SELF, 1, nArgs + 2 * nKw, args);
          int result = call(vm, bound, nArgs + 1, nKw, all);
          if (result == Word.NULL) {
            i32(ram, vm.stackTop - Frame.LINK_BYTES + Frame.LINK_TOP, top);
          } else {
            vm.stackTop = top;
          }
          return result;
        case Rom.TYPE:
          int init = vm.caches.init(callee);
          if (init != Word.NULL) {
            return construct(vm, callee, init, nArgs, nKw, args);
          }
          break;
        default:
      }
    }
    return Type.of(ram, callee).call(vm, callee, nArgs, nKw, args);
  }

  /**
   * Makes an instance of a class when that only takes a call of a simple {@code __init__}, which
   * then runs; the word before the arguments is lost.
   *
   * @return false when nothing was done
   */
  static boolean constructSimple(Vm vm, int type, int nArgs, int args) {
    int[] ram = vm.ram;
    int init = vm.caches.init(type);
    if (init == Word.NULL) {
      return false;
    }
    int code = i32(ram, init + FunctionObject.CODE);
    if (CodeBlock.callShape(ram, code) != (CodeBlock.SIMPLE | nArgs + 1)) {
      return false;
    }
    int instance = ClassObject.createInstance(vm, type);
    i32(ram, args - 4, instance);
    Frame.pushSimple(vm, init, code, nArgs + 1, args - 4, Frame.INIT, instance);
    return true;
  }

  /** A new instance whose {@code __init__} is a Python function runs in the same loop. */
  private static int construct(Vm vm, int type, int init, int nArgs, int nKw, int args) {
    int top = vm.stackTop;
    int all = vm.pushWords(1 + nArgs + 2 * nKw);
    int instance = ClassObject.createInstance(vm, type);
    i32(vm.ram, all, instance);
    org.antaresia.gc.Memory.copy(vm.ram, args, all + 4, 4 * (nArgs + 2 * nKw));
    push(vm, init, nArgs + 1, nKw, all, Frame.INIT, instance);
    i32(vm.ram, vm.stackTop - Frame.LINK_BYTES + Frame.LINK_TOP, top);
    return Word.NULL;
  }

  /** Pushes {@code n} words followed by {@code words} words of arguments. */
  private static int joined(Vm vm, int first, int n, int words, int args) {
    int all = vm.pushWords(n + words);
    org.antaresia.gc.Memory.copy(vm.ram, first, all, 4 * n);
    org.antaresia.gc.Memory.copy(vm.ram, args, all + 4 * n, 4 * words);
    return all;
  }

  /** Pushes the frame of a bytecode function with its arguments bound. */
  static void push(Vm vm, int function, int nArgs, int nKw, int args, int kind, int extra) {
    int[] ram = vm.ram;
    int code = i32(ram, function + FunctionObject.CODE);
    int caller = vm.frame;
    int top = vm.stackTop;
    int globals = vm.globals;
    int frame = Frame.push(vm, function, code, kind, extra);
    try {
      bind(vm, function, code, frame, nArgs, nKw, args);
    } catch (PyException e) {
      // The error belongs to the caller: genuine raises it before the frame exists.
      vm.frame = caller;
      vm.stackTop = top;
      vm.globals = globals;
      throw e;
    }
  }

  /** Makes the generator object of a generator function. */
  static int generator(Vm vm, int function, int nArgs, int nKw, int args) {
    int code = i32(vm.ram, function + FunctionObject.CODE);
    int generator = GeneratorObject.create(vm, function, code);
    bind(vm, function, code, generator + GeneratorObject.FRAME, nArgs, nKw, args);
    return generator;
  }

  /** Binds arguments to the locals of a frame whose state is all zero (py/bc.c). */
  static void bind(Vm vm, int function, int code, int frame, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int flags = CodeBlock.flags(ram, code);
    int positional = CodeBlock.positionalArgs(ram, code);
    int keywordOnly = u16(ram, code + CodeBlock.N_KEYWORD_ONLY);
    int defaults = u16(ram, code + CodeBlock.N_DEFAULTS);
    int extraLocal = positional + keywordOnly;
    int bound = nArgs;
    if (nArgs > positional) {
      if ((flags & Prelude.VARARGS) == 0) {
        throw mismatch(vm, function, code, positional, nArgs);
      }
      bound = positional;
      i32(
          ram,
          Frame.local(ram, frame, extraLocal),
          TupleObject.create(vm, nArgs - positional, args + 4 * positional));
      extraLocal++;
    } else {
      if ((flags & Prelude.VARARGS) != 0) {
        i32(ram, Frame.local(ram, frame, extraLocal), Constants.EMPTY_TUPLE);
        extraLocal++;
      }
      // Without keywords the missing arguments can only come from defaults.
      if (nKw == 0 && (flags & Prelude.DEFKWARGS) == 0) {
        if (nArgs < positional - defaults) {
          throw mismatch(vm, function, code, positional - defaults, nArgs);
        }
      }
    }
    for (int i = 0; i < bound; i++) {
      i32(ram, Frame.local(ram, frame, i), i32(ram, args + 4 * i));
    }
    int from = function + FunctionObject.DEFAULTS;
    if (nKw != 0 || keywordOnly != 0 || (flags & Prelude.VARKEYWORDS) != 0) {
      bindKeywords(
          vm, function, code, frame, args + 4 * nArgs, nKw, positional, keywordOnly, extraLocal);
      for (int i = positional - defaults; i < positional; i++) {
        int local = Frame.local(ram, frame, i);
        if (i >= 0 && i32(ram, local) == Word.NULL) {
          i32(ram, local, i32(ram, from + 4 * (i - (positional - defaults))));
        }
      }
      for (int i = positional - 1; i >= 0; i--) {
        if (i32(ram, Frame.local(ram, frame, i)) == Word.NULL) {
          throw vm.typeError("function missing required positional argument #%s", i);
        }
      }
      bindKeywordDefaults(
          vm, code, function, frame, from + 4 * defaults, positional, keywordOnly, flags, nKw);
    } else {
      for (int i = bound; i < positional; i++) {
        i32(ram, Frame.local(ram, frame, i), i32(ram, from + 4 * (i - (positional - defaults))));
      }
    }
    makeCells(vm, code, frame);
  }

  private static void bindKeywords(
      Vm vm,
      int function,
      int code,
      int frame,
      int pairs,
      int nKw,
      int positional,
      int keywordOnly,
      int extraLocal) {
    int[] ram = vm.ram;
    int dict = Word.NULL;
    if ((CodeBlock.flags(ram, code) & Prelude.VARKEYWORDS) != 0) {
      dict = DictObject.create(vm, nKw);
      i32(ram, Frame.local(ram, frame, extraLocal), dict);
    }
    int context = i32(ram, function + FunctionObject.CONTEXT);
    int[] names = CodeBlock.names(ram, code);
    for (int k = 0; k < nKw; k++) {
      int name = i32(ram, pairs + 8 * k);
      int value = i32(ram, pairs + 8 * k + 4);
      int i = 0;
      while (i < positional + keywordOnly
          && Word.qstr(ModuleContext.qstr(ram, context, names[i + 1])) != name) {
        i++;
      }
      if (i < positional + keywordOnly) {
        int local = Frame.local(ram, frame, i);
        if (i32(ram, local) != Word.NULL) {
          throw multipleValues(vm, name);
        }
        i32(ram, local, value);
      } else if (dict != Word.NULL) {
        if (DictObject.get(vm, dict, name) != Word.NULL) {
          throw multipleValues(vm, name);
        }
        DictObject.put(vm, dict, name, value);
      } else {
        throw vm.typeError(
            "unexpected keyword argument '%s'", Printing.text(vm, name, PrintKind.STR));
      }
    }
  }

  private static void bindKeywordDefaults(
      Vm vm,
      int code,
      int function,
      int frame,
      int dictAt,
      int positional,
      int keywordOnly,
      int flags,
      int nKw) {
    int[] ram = vm.ram;
    int context = i32(ram, function + FunctionObject.CONTEXT);
    for (int i = positional; i < positional + keywordOnly; i++) {
      int local = Frame.local(ram, frame, i);
      if (i32(ram, local) != Word.NULL) {
        continue;
      }
      boolean hasDefaults = (flags & Prelude.DEFKWARGS) != 0;
      if (nKw == 0 && !hasDefaults) {
        throw vm.typeError("function missing keyword-only argument");
      }
      int name = CodeBlock.name(ram, code, context, i + 1);
      int value = hasDefaults ? DictObject.get(vm, i32(ram, dictAt), Word.qstr(name)) : Word.NULL;
      if (value == Word.NULL) {
        throw vm.typeError("function missing required keyword argument '%s'", vm.qstrs.text(name));
      }
      i32(ram, local, value);
    }
  }

  private static void makeCells(Vm vm, int code, int frame) {
    int[] ram = vm.ram;
    int cells = org.antaresia.gc.Memory.u8(ram, code + CodeBlock.N_CELLS);
    int at = i32(ram, code + CodeBlock.OPCODES) - cells;
    for (int i = 0; i < cells; i++) {
      int local = Frame.local(ram, frame, org.antaresia.gc.Memory.u8(ram, at + i));
      i32(ram, local, CellObject.create(vm, i32(ram, local)));
    }
  }

  private static PyException mismatch(Vm vm, int function, int code, int expected, int given) {
    int context = i32(vm.ram, function + FunctionObject.CONTEXT);
    return vm.typeError(
        "%s() takes %s positional arguments but %s were given",
        vm.qstrs.text(CodeBlock.name(vm.ram, code, context, 0)), expected, given);
  }

  private static PyException multipleValues(Vm vm, int name) {
    return vm.typeError(
        "function got multiple values for argument '%s'", Printing.text(vm, name, PrintKind.STR));
  }
}
