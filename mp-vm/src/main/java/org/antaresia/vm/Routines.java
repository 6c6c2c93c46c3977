package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.gc.Memory.f64;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.CellObject;
import org.antaresia.vm.object.FloatObject;

/**
 * What {@link CompiledCode} calls. The quick ones look into memory only; NULL (or 0) is their way
 * to say that it takes more. {@link #slow} and those named in its company may run anything, so the
 * frame has to be up to date before.
 */
final class Routines {
  /** {@link #nextItem}: there is none. */
  static final int FINISHED = Word.SENTINEL;

  /** {@link #truth}: the word does not tell. */
  static final int UNCLEAR = 2;

  private Routines() {}

  /** Pays for a jump backwards; negative when the slice is used up. */
  static int tick(RegisterCode code, int[] ram) {
    return --code.vm.fuel;
  }

  /** The word that a LOAD_WORD loads. */
  static int constant(RegisterCode code, int[] ram, int pc) {
    return RegisterOp.c(code.words[pc]);
  }

  static int global(RegisterCode code, int[] ram, int pc) {
    Vm vm = code.vm;
    int c = RegisterOp.c(code.words[pc]);
    int name = RegisterOp.name(c);
    int[] cache = code.cache;
    int site = c >>> 16;
    int entry = Interpreter.remembered(ram, vm.globals, name, cache[site]);
    if (entry != 0) {
      return ram[entry + 1];
    }
    return cache[site + InlineCaches.EPOCH] == vm.caches.epoch
            && InlineCaches.lacks(ram, vm.globals >> 2, name, cache[site + InlineCaches.HASH])
        ? cache[site + InlineCaches.VALUE]
        : Word.NULL;
  }

  static int name(RegisterCode code, int[] ram, int pc) {
    return code.vm.locals == code.vm.globals ? global(code, ram, pc) : Word.NULL;
  }

  /** Whether the global was set. */
  static int setGlobal(RegisterCode code, int[] ram, int pc, int value) {
    int c = RegisterOp.c(code.words[pc]);
    int entry =
        Interpreter.remembered(ram, code.vm.globals, RegisterOp.name(c), code.cache[c >>> 16]);
    if (entry == 0) {
      return 0;
    }
    ram[entry + 1] = value;
    return 1;
  }

  static int setName(RegisterCode code, int[] ram, int pc, int value) {
    return code.vm.locals == code.vm.globals ? setGlobal(code, ram, pc, value) : 0;
  }

  static int attr(RegisterCode code, int[] ram, int pc, int object) {
    int c = RegisterOp.c(code.words[pc]);
    if (!Interpreter.isInstanceWithDict(ram, object)) {
      return Word.NULL;
    }
    int entry = Interpreter.remembered(ram, object, RegisterOp.name(c), code.cache[c >>> 16]);
    return entry != 0 ? ram[entry + 1] : Word.NULL;
  }

  /** Whether the attribute was set. */
  static int setAttr(RegisterCode code, int[] ram, int pc, int object, int value) {
    int c = RegisterOp.c(code.words[pc]);
    if (value == Word.NULL || !Interpreter.isInstanceThatStores(ram, object)) {
      return 0;
    }
    int entry = Interpreter.remembered(ram, object, RegisterOp.name(c), code.cache[c >>> 16]);
    if (entry == 0) {
      return 0;
    }
    ram[entry + 1] = value;
    return 1;
  }

  static int method(RegisterCode code, int[] ram, int pc, int object) {
    int c = RegisterOp.c(code.words[pc]);
    return code.vm.caches.find(ram, object, RegisterOp.name(c), code.cache, c >>> 16);
  }

  /** What a method that {@link #method} found is bound to. */
  static int self(RegisterCode code, int[] ram, int object) {
    return Interpreter.isModule(object) ? Word.NULL : object;
  }

  /** The content of a cell. */
  static int content(RegisterCode code, int[] ram, int cell) {
    return i32(ram, cell + CellObject.CONTENT);
  }

  static void setContent(RegisterCode code, int[] ram, int cell, int value) {
    i32(ram, cell + CellObject.CONTENT, value);
  }

  static int item(RegisterCode code, int[] ram, int object, int index) {
    return (object & 3) == 0 && object >= RAM_BASE
        ? Interpreter.item(ram, object >> 2, index)
        : Word.NULL;
  }

  /** Whether the item was set. */
  static int setItem(RegisterCode code, int[] ram, int object, int index, int value) {
    return (object & 3) == 0
            && object >= RAM_BASE
            && Interpreter.setItem(ram, object >> 2, index, value)
        ? 1
        : 0;
  }

  /** The next item of a range or list whose iterator lies in the frame. */
  static int nextItem(RegisterCode code, int[] ram, int iterator) {
    int at = (iterator >> 2) - WORD_BASE;
    int kind = ram[at];
    if (kind == Rom.RANGE_ITERATOR) {
      int current = ram[at + 1];
      int stop = ram[at + 2];
      int step = ram[at + 3];
      if (step > 0 ? current >= stop : current <= stop) {
        return FINISHED;
      }
      ram[at + 1] = current + step;
      return current << 1 | 1;
    }
    return kind == Rom.SEQUENCE_ITERATOR ? Interpreter.nextOfList(ram, at) : Word.NULL;
  }

  /** 1 or 0 for true and false, or {@link #UNCLEAR}. */
  static int truth(RegisterCode code, int[] ram, int word) {
    return Interpreter.isPlainTruth(word) ? Interpreter.plainTruth(word) ? 1 : 0 : UNCLEAR;
  }

  static int isFloat(RegisterCode code, int[] ram, int word) {
    return (word & 3) == 0 && word >= RAM_BASE && i32(ram, word) == Rom.FLOAT ? 1 : 0;
  }

  /** Whether a word is a small int or a float. */
  static int isNumber(RegisterCode code, int[] ram, int word) {
    return (word & 1) != 0 ? 1 : isFloat(code, ram, word);
  }

  /** The value of a float object. */
  static double real(RegisterCode code, int[] ram, int word) {
    return f64(ram, word + 8);
  }

  /** The value of a small int or a float object. */
  static double number(RegisterCode code, int[] ram, int word) {
    return (word & 1) != 0 ? word >> 1 : f64(ram, word + 8);
  }

  static int floorMod(RegisterCode code, int[] ram, int left, int right) {
    return Math.floorMod(left, right);
  }

  static int floorDiv(RegisterCode code, int[] ram, int left, int right) {
    return Math.floorDiv(left, right);
  }

  /** A new float object, put into a word of the frame. May collect. */
  static void boxInto(RegisterCode code, int[] ram, int at, double value) {
    int mark = code.vm.heap.freshMark();
    i32(ram, at, FloatObject.create(code.vm, value));
    code.vm.heap.release(mark);
  }

  /**
   * As {@link RegisterCode#execute} of an instruction with a result. NULL: look at {@link #next}.
   */
  static int slow(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    return proceed(code, ram, frame, fresh, pc)
        ? i32(ram, frame + 4 * RegisterOp.a(code.words[pc]))
        : Word.NULL;
  }

  /** As {@link #slow} of one without: 1 to go on with what follows. */
  static int slowVoid(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    return proceed(code, ram, frame, fresh, pc) ? 1 : 0;
  }

  private static boolean proceed(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    code.next = code.execute(code.vm, pc);
    code.vm.heap.release(fresh);
    return code.next == pc + 1;
  }

  /** As {@link RegisterCode#execute} of one that jumps: where to go on. */
  static int slowJump(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    int next = code.execute(code.vm, pc);
    code.vm.heap.release(fresh);
    return next;
  }

  /** Where to go on after the last {@link #slow}. */
  static int next(RegisterCode code, int[] ram) {
    return code.next;
  }

  /** A binary operation, or NULL: look at {@link #next}. */
  static int binary(
      RegisterCode code, int[] ram, int frame, int fresh, int pc, int left, int right) {
    Vm vm = code.vm;
    int ip = code.starts[pc];
    i32(ram, frame + Frame.IP, ip + 1);
    int result = Arithmetic.binary(vm, code.operation(ram, pc), left, right);
    vm.heap.release(fresh);
    return result;
  }

  /** Calls; NULL when another frame runs now. */
  static int call(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    Vm vm = code.vm;
    long word = code.words[pc];
    int c = RegisterOp.c(word);
    int callee = frame + 4 * RegisterOp.b(word);
    int a = frame + 4 * RegisterOp.a(word);
    int function = i32(ram, callee);
    int args = callee + 4;
    int n = c & 0xff;
    if (c >= RegisterOp.IS_METHOD) {
      if (i32(ram, args) != Word.NULL) {
        n++;
      } else {
        args += 4;
      }
    }
    i32(ram, frame + Frame.IP, code.ends[pc]);
    i32(ram, frame + Frame.SP, a);
    int result =
        Interpreter.callSimple(vm, ram, function, c & 0xff00, n, args)
            ? Word.NULL
            : FunctionCall.call(vm, function, n, c >> 8 & 0xff, args);
    if (result == Word.NULL) {
      int next = runCallee(vm, ram, frame, fresh);
      if (vm.frame == frame && next == RegisterCode.SWITCH && !vm.tracing) {
        return i32(ram, a);
      }
      code.next = next;
      return Word.NULL;
    }
    vm.heap.release(fresh);
    return result;
  }

  /** Runs the frame that was pushed, if it is compiled, until another one runs. */
  private static int runCallee(Vm vm, int[] ram, int caller, int fresh) {
    int callee = vm.frame;
    RegisterCode code = vm.hot.of(ram, i32(ram, callee + Frame.FUNCTION));
    if (code == null || i32(ram, callee + Frame.IP) != code.starts[0]) {
      return RegisterCode.SWITCH;
    }
    CompiledCode compiled = code.compiled[0];
    if (compiled == null || vm.tracing || !vm.descend()) {
      return RegisterCode.SWITCH;
    }
    int top = vm.stackTop;
    try {
      int next = compiled.run(code, ram, callee, fresh);
      if (next >= 0) {
        TierUp.left(code);
        int end = Interpreter.execute(vm, code, next, fresh);
        next = end == Opcodes.LEAVE ? RegisterCode.LEAVE : RegisterCode.SWITCH;
      }
      return next;
    } catch (PyException e) {
      if (vm.frame == caller) { // raised while the callee was being left
        throw e;
      }
      vm.heap.release(fresh);
      vm.stackTop = top;
      vm.heap.keep(e.object());
      Unwinder.unwind(vm, e.take(), i32(ram, vm.frame + Frame.IP), caller);
      return RegisterCode.SWITCH;
    } finally {
      vm.leave();
    }
  }

  /** Returns from the frame with what lies in the slot that the instruction names. */
  static int leave(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    Vm vm = code.vm;
    if (Interpreter.returnSimply(
        vm, ram, frame, i32(ram, frame + 4 * RegisterOp.b(code.words[pc])))) {
      return RegisterCode.SWITCH;
    }
    return slowJump(code, ram, frame, fresh, pc);
  }
}
