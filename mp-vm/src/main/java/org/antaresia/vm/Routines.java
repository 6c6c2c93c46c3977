package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.gc.Memory.f64;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.CellObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;

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
            && InlineCaches.lacks(ram, vm.globals >> 2, name, cache, site)
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
    int name = RegisterOp.name(c);
    int entry = Interpreter.remembered(ram, object, name, code.cache[c >>> 16]);
    if (entry == 0) {
      entry = InlineCaches.add(ram, object, name, code.cache, c >>> 16);
    }
    if (entry == 0) {
      i32(ram, code.vm.frame + Frame.IP, code.ends[pc]);
      code.vm.caches.storeAttr(object, name, value, code.cache, c >>> 16);
      return 1;
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

  /** The next item of a range, list or tuple whose iterator lies in the frame. */
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
    if (kind != Rom.SEQUENCE_ITERATOR) {
      return Word.NULL;
    }
    int item = Interpreter.nextItem(ram, at);
    return item == Word.NULL && isListOrTuple(ram, ram[at + 2]) ? FINISHED : item;
  }

  private static boolean isListOrTuple(int[] ram, int object) {
    int type = i32(ram, object);
    return type == Rom.LIST || type == Rom.TUPLE;
  }

  /** Makes an iterator of a list or tuple at a place of the value stack; 0: it is none. */
  static int iterate(RegisterCode code, int[] ram, int at, int object) {
    if ((object & 3) != 0 || object < RAM_BASE || !isListOrTuple(ram, object)) {
      return 0;
    }
    i32(ram, at, Rom.SEQUENCE_ITERATOR);
    i32(ram, at + 4, 0);
    i32(ram, at + 8, object);
    i32(ram, at + 12, 0);
    return 1;
  }

  /** A tuple of the topmost values. */
  static int tuple(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    Vm vm = code.vm;
    int n = RegisterOp.b(code.words[pc]);
    vm.heap.release(fresh);
    i32(ram, frame + Frame.IP, code.ends[pc]);
    return TupleObject.create(vm, n, frame + 4 * (code.top(pc) - n + 1));
  }

  /** Unpacks a list or tuple over the topmost value; 0: it is none of so many. */
  static int unpack(RegisterCode code, int[] ram, int frame, int pc, int object) {
    int n = RegisterOp.b(code.words[pc]);
    if ((object & 3) != 0 || object < RAM_BASE) {
      return 0;
    }
    int type = i32(ram, object);
    int items;
    if (type == Rom.TUPLE && TupleObject.len(ram, object) == n) {
      items = object + TupleObject.ITEMS;
    } else if (type == Rom.LIST && ListObject.len(ram, object) == n) {
      items = i32(ram, object + ListObject.ITEMS);
    } else {
      return 0;
    }
    int at = frame + 4 * (code.top(pc) + n - 1);
    for (int i = 0; i < n; i++) {
      i32(ram, at - 4 * i, i32(ram, items + 4 * i));
    }
    return 1;
  }

  /** Appends to a list that has room; 0: it has none. */
  static int append(RegisterCode code, int[] ram, int list, int item) {
    int len = ListObject.len(ram, list);
    if (i32(ram, list) != Rom.LIST || len == i32(ram, list + ListObject.ALLOC)) {
      return 0;
    }
    i32(ram, i32(ram, list + ListObject.ITEMS) + 4 * len, item);
    i32(ram, list + ListObject.LEN, len + 1);
    return 1;
  }

  /** Opens an exception block. */
  static void openBlock(RegisterCode code, int[] ram, int frame, int pc) {
    long word = code.words[pc];
    int handler = code.address(RegisterOp.c(word));
    Unwinder.push(code.vm, handler, frame + 4 * code.top(pc), RegisterOp.b(word) != 0);
  }

  static void closeBlock(RegisterCode code, int[] ram) {
    Unwinder.pop(code.vm);
  }

  /** 1 or 0 for texts that are equal or not, or {@link #UNCLEAR}. */
  static int same(RegisterCode code, int[] ram, int left, int right) {
    return Word.isQstr(left) && Word.isQstr(right) ? left == right ? 1 : 0 : UNCLEAR;
  }

  /** 1 or 0 for true and false, or {@link #UNCLEAR}. */
  static int truth(RegisterCode code, int[] ram, int word) {
    if (Interpreter.isPlainTruth(word)) {
      return Interpreter.plainTruth(word) ? 1 : 0;
    }
    if ((word & 3) == 0 && word >= RAM_BASE) {
      int type = i32(ram, word);
      if (type == Rom.LIST) {
        return ListObject.len(ram, word) == 0 ? 0 : 1;
      }
      if (type == Rom.TUPLE) {
        return TupleObject.len(ram, word) == 0 ? 0 : 1;
      }
    }
    return Word.isQstr(word) ? word == StrObject.EMPTY ? 0 : 1 : UNCLEAR;
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
    code.next = slowJump(code, ram, frame, fresh, pc);
    return code.next == pc + 1;
  }

  /** As {@link RegisterCode#execute} of one that jumps: where to go on. */
  static int slowJump(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    Vm vm = code.vm;
    int next = code.execute(vm, pc);
    vm.heap.release(fresh);
    if (next == RegisterCode.SWITCH && vm.frame != frame && Frame.isCallOf(vm, frame)) {
      return finishes(vm, frame, fresh) ? code.entry(i32(ram, frame + Frame.IP)) : next;
    }
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
    i32(ram, frame + Frame.IP, code.starts[pc] + 1);
    int result =
        Interpreter.isInstance(ram, left)
            ? operator(code, ram, frame, fresh, pc, left, right)
            : Arithmetic.binary(vm, code.operation(ram, pc), left, right);
    vm.heap.release(fresh);
    return result;
  }

  /** A binary operation that an instance may have a method for. */
  private static int operator(
      RegisterCode code, int[] ram, int frame, int fresh, int pc, int left, int right) {
    Vm vm = code.vm;
    int type = i32(ram, left);
    CallSite site = code.sites[pc];
    if ((site == null || !site.fits(vm, type, 2)) && (site == null || site.isRenewable(vm))) {
      site = CallSite.ofOperator(vm, left, code.operation(ram, pc));
      code.sites[pc] = site;
    }
    int args = vm.stackTop; // the frame's first words, which are not set before its locals
    if (site != null && site.fits(vm, type, 2) && args + 8 <= vm.stackEnd) {
      int a = frame + 4 * RegisterOp.a(code.words[pc]);
      i32(ram, args, left);
      i32(ram, args + 4, right);
      i32(ram, frame + Frame.SP, a);
      vm.keep(left);
      vm.keep(right);
      if (runs(vm, ram, site, left, args, frame, vm.heap.freshMark())) {
        int result = i32(ram, a);
        return result == Constants.NOT_IMPLEMENTED
            ? Operators.refused(vm, site.operation, left, right)
            : result;
      }
    }
    return Operators.binary(vm, code.operation(ram, pc), left, right);
  }

  /** Calls; NULL when another frame runs now, or this one is to go on without compiled code. */
  static int call(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    Vm vm = code.vm;
    long word = code.words[pc];
    int c = RegisterOp.c(word);
    int place = frame + 4 * RegisterOp.b(word);
    int a = frame + 4 * RegisterOp.a(word);
    int callee = i32(ram, place);
    int args = place + 4;
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
    if (callee < RAM_BASE
        && (callee & 3) == 0
        && Rom.contains(callee)
        && Rom.object(callee) instanceof NativeFunction function) {
      int result = function.call(vm, n, c >> 8 & 0xff, args);
      vm.heap.release(fresh);
      return result;
    }
    CallSite site = code.sites[pc];
    if (site != null) {
      boolean fits =
          switch (site.kind) {
            case INSTANCE ->
                c < RegisterOp.IS_METHOD
                    && Interpreter.isInstance(ram, callee)
                    && site.fits(vm, i32(ram, callee), n);
            case CLOSURE -> site.fitsClosure(vm, ram, callee, n);
            default -> site.fits(vm, callee, n);
          };
      int first = site.kind == CallSite.Kind.INSTANCE ? place : args;
      if (fits && runs(vm, ram, site, callee, first, frame, fresh)) {
        return vm.tracing ? gone(code) : i32(ram, a);
      }
    }
    if ((c & 0xff00) == 0 && (site == null || site.isRenewable(vm))) {
      code.sites[pc] = CallSite.of(vm, callee, n);
    }
    int result =
        Interpreter.callSimple(vm, ram, callee, c & 0xff00, n, args)
            ? Word.NULL
            : FunctionCall.call(vm, callee, n, c >> 8 & 0xff, args);
    if (result != Word.NULL) {
      vm.heap.release(fresh);
      return result;
    }
    return finishes(vm, frame, fresh) ? i32(ram, a) : gone(code);
  }

  /**
   * Calls what a site remembers, and puts the result where the running frame's sp tells.
   *
   * @return false when nothing was done
   */
  private static boolean runs(
      Vm vm, int[] ram, CallSite site, int called, int args, int frame, int fresh) {
    if (!vm.descend()) {
      return false;
    }
    if (!site.push(vm, ram, called, args)) {
      vm.leave();
      return false;
    }
    RegisterCode code = site.code;
    CompiledCode compiled = code.compiled[0];
    int next =
        compiled == null || code.isProtected || !vm.mayRunCompiled()
            ? RegisterCode.SWITCH
            : compiled.run(code, ram, vm.frame, fresh);
    if (vm.frame != frame) {
      Interpreter.finish(vm, code, next, frame, fresh);
    }
    vm.leave();
    vm.heap.release(fresh);
    return true;
  }

  private static int gone(RegisterCode code) {
    code.next = RegisterCode.SWITCH;
    return Word.NULL;
  }

  /**
   * Runs the frame that a compiled one has pushed, if Java's stack has room for that.
   *
   * @return whether the compiled one is to go on
   */
  private static boolean finishes(Vm vm, int frame, int fresh) {
    if (!vm.descend()) {
      return false;
    }
    Interpreter.finish(vm, null, RegisterCode.SWITCH, frame, fresh);
    vm.leave();
    return !vm.tracing;
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
