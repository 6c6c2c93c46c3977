package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.WORD_BASE;
import static org.antaresia.gc.Memory.f64;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.object.BoundMethodObject;
import org.antaresia.vm.object.CellObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.ClosureObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.GeneratorObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;

/**
 * What {@link CompiledCode} calls. The quick ones look into memory only; NULL (or 0) is their way
 * to say that it takes more. {@link #slow} and those named in its company may run anything, so the
 * frame has to be up to date before.
 */
final class Routines extends BuiltinRoutines {
  /** {@link #nextItem}: there is none. */
  static final int FINISHED = Word.SENTINEL;

  /** {@link #truth}: the word does not tell. */
  static final int UNCLEAR = 2;

  /** The code that a call in compiled code is for. */
  static RegisterCode unit(RegisterCode code, int number) {
    return code.units[number];
  }

  /**
   * The function that is called, if it is what compiled code has as a part and may run; or NULL.
   */
  static int function(RegisterCode code, int[] ram, int called, int unit, int end) {
    return isOf(ram, called, Rom.FUNCTION) && isUnit(code, ram, called, unit, end)
        ? called
        : Word.NULL;
  }

  /** As {@link #function}, of a closure. */
  static int functionInClosure(RegisterCode code, int[] ram, int called, int unit, int end) {
    return isOf(ram, called, Rom.CLOSURE)
        ? function(code, ram, i32(ram, called + ClosureObject.FUNCTION), unit, end)
        : Word.NULL;
  }

  /** As {@link #function}, of a bound method. */
  static int functionInBoundMethod(RegisterCode code, int[] ram, int called, int unit, int end) {
    return isOf(ram, called, Rom.BOUND_METHOD)
        ? function(code, ram, i32(ram, called + BoundMethodObject.FUNCTION), unit, end)
        : Word.NULL;
  }

  /** As {@link #function}, of the {@code __init__} of a class. */
  static int functionInClass(RegisterCode code, int[] ram, int called, int unit, int end) {
    int init = isOf(ram, called, Rom.TYPE) ? code.vm.caches.init(called) : Word.NULL;
    return init != Word.NULL && isUnit(code, ram, init, unit, end) ? init : Word.NULL;
  }

  /** As {@link #function}, of the {@code __call__} that the class of an instance has. */
  static int functionInInstance(RegisterCode code, int[] ram, int called, int unit, int end) {
    int method =
        Interpreter.isInstance(ram, called)
            ? code.vm.caches.method(i32(ram, called), Names.__call__)
            : Word.NULL;
    return method != Word.NULL && isUnit(code, ram, method, unit, end) ? method : Word.NULL;
  }

  /** Whether a word is the address of an object in RAM of a builtin type. */
  static boolean isOf(int[] ram, int object, int type) {
    return (object & 3) == 0 && object >= RAM_BASE && i32(ram, object) == type;
  }

  /**
   * Whether a function has the code of a unit, globals of the running one, and a frame has room.
   */
  private static boolean isUnit(RegisterCode code, int[] ram, int function, int unit, int end) {
    Vm vm = code.vm;
    RegisterCode callee = code.units[unit];
    return (callee.known == function
                && callee.knownEpoch == vm.caches.epoch
                && callee.knownGlobals == vm.globals
            || isKnown(vm, ram, callee, function))
        && end <= vm.stackEnd
        && vm.mayRunCompiled();
  }

  private static boolean isKnown(Vm vm, int[] ram, RegisterCode callee, int function) {
    int context = i32(ram, function + FunctionObject.CONTEXT);
    if (vm.hot.of(ram, function) != callee
        || i32(ram, context + ModuleContext.GLOBALS) != vm.globals) {
      return false;
    }
    callee.known = function;
    callee.knownEpoch = vm.caches.epoch;
    callee.knownGlobals = vm.globals;
    return true;
  }

  /** An instance of a class. */
  static int create(RegisterCode code, int[] ram, int frame, int fresh, int pc, int type) {
    code.vm.heap.release(fresh);
    i32(ram, frame + Frame.IP, code.ends[pc]);
    return ClassObject.createInstance(code.vm, type);
  }

  /**
   * Makes the frame of a function that is part of compiled code the running one. Function and
   * locals are in it already, and the instance when it is an {@code __init__}.
   *
   * @param caller the running frame
   * @param callingUnit the number of its code among the units
   * @param unit that of the function's
   * @param pc the call
   */
  static void push(
      RegisterCode root,
      int[] ram,
      int caller,
      int frame,
      int callingUnit,
      int unit,
      int pc,
      int linkKind) {
    Vm vm = root.vm;
    RegisterCode code = root.units[callingUnit];
    CallShape shape = root.units[unit].shape;
    int link = frame + shape.bytes();
    i32(ram, caller + Frame.IP, code.ends[pc]);
    i32(ram, caller + Frame.SP, caller + 4 * RegisterOp.a(code.words[pc]));
    i32(ram, frame + Frame.IP, shape.firstIp());
    i32(ram, frame + Frame.SP, frame + Frame.STATE - 4);
    i32(ram, frame + Frame.N_STATE, shape.stateWords());
    i32(ram, frame + Frame.GLOBALS, vm.globals);
    i32(ram, link + Frame.LINK_CALLER, caller);
    i32(ram, link + Frame.LINK_KIND, linkKind);
    i32(ram, link + Frame.LINK_TOP, frame);
    vm.frame = frame;
    vm.stackTop = link + Frame.LINK_BYTES;
  }

  /** Makes the frame of compiled code the running one again, up to where others lie behind it. */
  static void pop(RegisterCode code, int[] ram, int frame, int top) {
    code.vm.frame = frame;
    code.vm.stackTop = top;
  }

  /** Pays for a jump backwards; negative when the slice is used up. */
  static int tick(RegisterCode code, int[] ram) {
    return --code.vm.fuel;
  }

  /** Has the next jump backwards look around, when a call had to. */
  static void soon(RegisterCode code, int[] ram, int tick) {
    if (tick < 0) {
      Safepoint.soon(code.vm);
    }
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
            && vm.caches.lackGlobal(ram, name, cache, site)
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
    if (setKnownAttr(code, ram, pc, object, value) != 0) {
      return 1;
    }
    if (value == Word.NULL || !Interpreter.isInstanceThatStores(ram, object)) {
      return 0;
    }
    int c = RegisterOp.c(code.words[pc]);
    i32(ram, code.vm.frame + Frame.IP, code.ends[pc]);
    code.vm.caches.storeAttr(object, RegisterOp.name(c), value, code.cache, c >>> 16);
    return 1;
  }

  /** As {@link #setAttr} of an attribute that takes no new memory. */
  static int setKnownAttr(RegisterCode code, int[] ram, int pc, int object, int value) {
    int c = RegisterOp.c(code.words[pc]);
    if (value == Word.NULL || !Interpreter.isInstanceThatStores(ram, object)) {
      return 0;
    }
    int name = RegisterOp.name(c);
    int entry = Interpreter.remembered(ram, object, name, code.cache[c >>> 16]);
    if (entry == 0) {
      entry = code.vm.caches.addWithRoom(ram, object, name, code.cache, c >>> 16);
    }
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
    if (Word.isQstr(object)) {
      return character(code.vm, object, index);
    }
    if ((object & 3) != 0 || object < RAM_BASE) {
      return Word.NULL;
    }
    int item = Interpreter.item(ram, object >> 2, index);
    if (item != Word.NULL) {
      return item;
    }
    return switch (i32(ram, object)) {
      case Rom.STR -> character(code.vm, object, index);
      case Rom.DICT -> value(code.vm, ram, object, Word.smallInt(index));
      default -> Word.NULL;
    };
  }

  /** The bytes of a text; negative when they are somewhere else. */
  private static int length(Vm vm, int text) {
    return Word.isQstr(text)
        ? vm.qstrs.length(Word.qstrNumber(text))
        : i32(vm.ram, text + StrObject.LEN);
  }

  /** A character of a text that is all ASCII up to it, if it is interned already. */
  private static int character(Vm vm, int object, int index) {
    int length = length(vm, object);
    if (index < 0 || index >= length) {
      return Word.NULL;
    }
    int[] text = StrObject.array(vm, object);
    int from = StrObject.offset(vm, object);
    int at = Utf8.forward(text, from, from + length, index);
    Safepoint.spend(vm, at - from);
    return ascii(vm, text, at, from + length);
  }

  /** The ASCII character at a place, if it is interned already. */
  private static int ascii(Vm vm, int[] text, int at, int end) {
    int c = at < end && Utf8.next(text, at, end) == at + 1 ? Bytes.at(text, at) : -1;
    int known = c < 0 ? 0 : vm.qstrs.knownAscii(c);
    return known == 0 ? Word.NULL : Word.qstr(known);
  }

  /** Whether the item was set. */
  static int setItem(RegisterCode code, int[] ram, int object, int index, int value) {
    if ((object & 3) != 0 || object < RAM_BASE) {
      return 0;
    }
    if (Interpreter.setItem(ram, object >> 2, index, value)) {
      return 1;
    }
    return i32(ram, object) == Rom.DICT && value != Word.NULL
        ? store(code.vm, ram, object, Word.smallInt(index), value)
        : 0;
  }

  /** The next item of a range, list, tuple or text whose iterator lies in the frame. */
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
    if (kind == Rom.POLYMORPH_ITERATOR && ram[at + 1] == Word.NULL) {
      return nextCharacter(code.vm, ram, at);
    }
    if (kind != Rom.SEQUENCE_ITERATOR) {
      return Word.NULL;
    }
    int item = Interpreter.nextItem(ram, at);
    return item == Word.NULL && isListOrTuple(ram, ram[at + 2]) ? FINISHED : item;
  }

  private static int nextCharacter(Vm vm, int[] ram, int iterator) {
    int object = ram[iterator + 2];
    int done = ram[iterator + 3];
    int length = length(vm, object);
    if (done < 0 || length < 0 || !StrObject.isStr(ram, object)) {
      return Word.NULL;
    }
    if (done >= length) {
      return FINISHED;
    }
    int from = StrObject.offset(vm, object);
    int character = ascii(vm, StrObject.array(vm, object), from + done, from + length);
    if (character != Word.NULL) {
      ram[iterator + 3] = done + 1;
    }
    return character;
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
    if (Word.isQstr(left) && Word.isQstr(right)) {
      return left == right ? 1 : 0;
    }
    if (!StrObject.isStr(ram, left)) {
      return UNCLEAR;
    }
    if (StrObject.isStr(ram, right)) {
      return StrObject.equal(code.vm, left, right) ? 1 : 0;
    }
    return Word.isPointer(right) ? UNCLEAR : 0;
  }

  /** 1 or 0 for whether texts are in an order, or {@link #UNCLEAR}. */
  static int order(RegisterCode code, int[] ram, int comparison, int left, int right) {
    return StrObject.isStr(ram, left) && StrObject.isStr(ram, right)
        ? Rom.type(Rom.STR).binaryOp(code.vm, comparison, left, right) == Word.TRUE ? 1 : 0
        : UNCLEAR;
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
      if (type == Rom.STR) {
        return length(code.vm, word) == 0 ? 0 : 1;
      }
      if (type == Rom.DICT) {
        return MapTable.used(ram, word + DictObject.MAP) == 0 ? 0 : 1;
      }
    }
    return Word.isQstr(word) ? word == StrObject.EMPTY ? 0 : 1 : UNCLEAR;
  }

  static int isFloat(RegisterCode code, int[] ram, int word) {
    return isOf(ram, word, Rom.FLOAT) ? 1 : 0;
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

  /** Notes of what kind the result of a call was that is not what compiled code has expected. */
  static void noteResult(RegisterCode code, int[] ram, int pc, int result) {
    boolean isFloat =
        isFloat(code, ram, result) != 0 && code.seen[pc] == 0 && !code.vm.singleFloats;
    code.seen[pc] |= (byte) (isFloat ? RegisterCode.SEEN_FLOAT : RegisterCode.SEEN_OTHER);
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

  /** As {@link #boxInto} if that takes no collection; else 0. */
  static int boxQuickly(RegisterCode code, int[] ram, int at, double value) {
    if (!code.vm.heap.hasFreeBlock()) {
      return 0;
    }
    boxInto(code, ram, at, value);
    return 1;
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

  /** As {@link #slowJump} of one for a loop; a generator's compiled code runs at once. */
  static int forIter(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    Vm vm = code.vm;
    long word = code.words[pc];
    int place = frame + 4 * RegisterOp.b(word);
    int generator = i32(ram, place) == Word.NULL ? i32(ram, place + 4) : Word.NULL;
    if (!isOf(ram, generator, Rom.GENERATOR)) {
      return slowJump(code, ram, frame, fresh, pc);
    }
    int inner = generator + GeneratorObject.FRAME;
    int ip = i32(ram, inner + Frame.IP);
    RegisterCode callee = vm.hot.of(ram, i32(ram, inner + Frame.FUNCTION));
    if (callee == null || callee.isProtected || ip == 0) {
      return slowJump(code, ram, frame, fresh, pc);
    }
    int entry = callee.entry(ip);
    CompiledCode compiled = entry < 0 ? null : callee.compiled[entry];
    if (compiled == null || !vm.mayRunCompiled() || !vm.descend()) {
      return slowJump(code, ram, frame, fresh, pc);
    }
    int item = frame + 4 * RegisterOp.a(word);
    i32(ram, frame + Frame.IP, code.ends[pc]);
    i32(ram, frame + Frame.SP, item - 4);
    Generators.enter(vm, generator, Frame.FOR_ITER, code.starts[pc]); // tells that it has ended
    int top = vm.stackTop;
    int nesting = vm.nesting;
    int next = RegisterCode.SWITCH;
    try {
      next = compiled.run(callee, ram, inner, fresh);
    } catch (PyException e) { // only here it is known where the stack ends in the generator
      vm.heap.release(fresh);
      vm.nesting = nesting;
      Interpreter.unwind(vm, e, inner, top, frame);
    }
    if (vm.frame != frame) {
      Interpreter.finish(vm, callee, entry, next, frame, fresh);
    }
    vm.leave();
    vm.heap.release(fresh);
    boolean isEnd = i32(ram, frame + Frame.IP) == code.starts[pc];
    int to = isEnd ? code.target(pc) : pc + 1;
    if (vm.mayRunCompiled()) {
      return to;
    }
    if (isEnd) {
      i32(ram, frame + Frame.IP, code.addressOf(to));
    }
    return RegisterCode.SWITCH;
  }

  /** Yields the topmost value of the running frame. */
  static int yield(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    int sp = frame + 4 * code.top(pc);
    i32(ram, frame + Frame.IP, code.ends[pc]);
    i32(ram, frame + Frame.SP, sp);
    return Opcodes.leave(code.vm, i32(ram, sp), true) ? RegisterCode.LEAVE : RegisterCode.SWITCH;
  }

  /** Where to go on after the last {@link #slow}. */
  static int next(RegisterCode code, int[] ram) {
    return code.next;
  }

  /** As {@link #next}, in the frame of what is part of compiled code. */
  static int nextInlined(RegisterCode code, int[] ram) {
    return inlined(code, ram, code.next);
  }

  /** What compiled code returns when that frame is to go on at an instruction. */
  static int inlined(RegisterCode code, int[] ram, int next) {
    return next < 0 ? next : next | RegisterCode.INLINED;
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
    i32(ram, frame + Frame.SP, frame + 4 * RegisterOp.a(code.words[pc]));
    int operation = code.operation(ram, pc);
    int result = DirectCall.operator(vm, operation, left, right, frame);
    return result != Word.NULL ? result : Operators.binary(vm, operation, left, right);
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
      if (!vm.mayRunCompiled()) {
        i32(ram, a, result);
        code.next = pc + 1;
        return Word.NULL;
      }
      return result;
    }
    if ((c & 0xff00) == 0 && DirectCall.call(vm, code, pc, callee, n, args, frame, fresh)) {
      return vm.tracing ? gone(code) : i32(ram, a);
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
    Interpreter.finish(vm, null, 0, RegisterCode.SWITCH, frame, fresh);
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
