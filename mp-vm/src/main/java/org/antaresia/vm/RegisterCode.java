package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;
import static org.antaresia.mpy.Op.BINARY_OP_MULTI;
import static org.antaresia.mpy.Op.YIELD_FROM;
import static org.antaresia.mpy.Op.YIELD_VALUE;
import static org.antaresia.vm.RegisterOp.name;

import java.util.Arrays;
import java.util.BitSet;
import org.antaresia.vm.object.FloatObject;
import org.jspecify.annotations.Nullable;

/**
 * A function as {@link Interpreter} runs it when it is hot: bytecode with the pushes and pops taken
 * out, whose instructions name the slots of the frame that they read and write. Memory looks at
 * each safepoint as it would with the bytecode, but for stack slots that only the skipped
 * instructions would have written.
 */
final class RegisterCode {
  /** Another frame runs now, or this one goes on with bytecode. */
  static final int SWITCH = -1;

  /** The base frame was left with {@link Vm#result}. */
  static final int LEAVE = -2;

  /** Instructions, see {@link RegisterOp}. */
  final long[] words;

  /** For each instruction the address of the bytecode that it stands for, and of what follows. */
  final int[] starts;

  final int[] ends;

  /** For each instruction the slot of the topmost value before it. */
  private final char[] tops;

  /** For each byte of the bytecode: 1 + the instruction to go on with, 0 where there is none. */
  private final char[] entries;

  /** For each of those the slot of the topmost value where bytecode goes on there. */
  private final char[] entryTops;

  private final int base;

  /** The interpreter that it is for. */
  final Vm vm;

  /** For each instruction what its operands have been, besides small ints with such a result. */
  final byte[] seen;

  static final int SEEN_FLOAT = 1; // at least one is a float
  static final int SEEN_MIXED = 2; // the other one is a small int
  static final int SEEN_OTHER = 4;

  /** How much it has run since it was compiled the last time. */
  int heat;

  /** How often compiled code had to leave it to the interpreter. */
  int exits;

  /** How often it was entered with other kinds of values than it was compiled for. */
  int surprises;

  int compilations;

  /** What is being compiled. */
  @Nullable Sketch waiting;

  /** For each instruction the code that starts there. */
  final @Nullable CompiledCode[] compiled;

  /** For each of those the kinds of values that it expects there, see {@link SlotState}. */
  final byte[] @Nullable [] expected;

  /**
   * The instructions at which such code may start: the first one, heads of loops and handlers, what
   * follows yields and, in code with handlers, calls; and where code has ended that would have
   * become too large.
   */
  final BitSet mayStart = new BitSet();

  /** Whether a jump leads backwards. */
  boolean hasLoop;

  /** Whether such code starts elsewhere than with the first instruction. */
  boolean loopIsCompiled;

  /** The slots that are known to hold values of several kinds. */
  final BitSet varied = new BitSet();

  final CallShape shape;

  // The function that was found to have this code, see Routines#function.
  int known;
  int knownEpoch;
  int knownGlobals;

  /** For each instruction whom compiled code has called there. */
  final @Nullable CallSite[] sites;

  /** Whether it is to be compiled to code of the JVM before it runs. */
  final boolean isNative;

  /** Whether exceptions may lead to handlers in it. */
  final boolean isProtected;

  /** The instructions at which they may. */
  final BitSet guarded;

  /** Where to go on when a routine did not bring the instruction to its end. */
  int next;

  /** Of what {@link CompiledCode} returns: it expected other values at the instruction. */
  static final int EXIT = 0x10000;

  /**
   * Of what {@link CompiledCode} returns: the running frame is one of what it has called itself.
   */
  static final int INLINED = 0x20000;

  /** This one, and others that are part of compiled code. */
  RegisterCode[] units = {this};

  /** Whether what it calls becomes part of what is compiled from now on. */
  boolean inlines;

  /** The entries where it has. */
  final BitSet inlined = new BitSet();

  /** How much it runs before that. */
  int untilInlined;

  /** What the instructions remember, see {@link InlineCaches}. */
  final int[] cache;

  RegisterCode(
      Vm vm,
      long[] words,
      int[] starts,
      int[] ends,
      char[] tops,
      char[] entries,
      char[] entryTops,
      int base,
      int cacheWords,
      CallShape shape,
      boolean isNative,
      boolean isProtected,
      BitSet guarded) {
    this.vm = vm;
    this.words = words;
    this.seen = new byte[words.length];
    this.compiled = new CompiledCode[words.length];
    this.expected = new byte[words.length] @Nullable [];
    this.sites = new CallSite[words.length];
    this.shape = shape;
    this.isNative = isNative;
    this.isProtected = isProtected;
    this.guarded = guarded;
    this.cache = new int[cacheWords];
    this.starts = starts;
    this.ends = ends;
    this.tops = tops;
    this.entries = entries;
    this.entryTops = entryTops;
    this.base = base;
    findStarts();
  }

  private void findStarts() {
    mayStart.set(0);
    for (int pc = 0; pc < words.length; pc++) {
      int op = RegisterOp.op(words[pc]);
      if (RegisterOp.jumps(op) && target(pc) <= pc) {
        mayStart.set(target(pc));
        hasLoop = true;
      } else if (op == RegisterOp.CALL && isProtected) { // its loops may end with a block
        mayStart.set(pc + 1);
      } else if (op == RegisterOp.STEP) {
        int opcode = u8(vm.ram, starts[pc]);
        int handler =
            RegisterOp.a(words[pc]) == RegisterOp.OPEN_BLOCK
                ? entryAt(RegisterOp.c(words[pc]))
                : SWITCH;
        if (handler >= 0) {
          mayStart.set(handler);
        } else if (opcode == YIELD_VALUE || opcode == YIELD_FROM) {
          mayStart.set(pc + 1);
        }
      }
    }
  }

  /** The instruction to go on with at an address in the bytecode, or {@link #SWITCH}. */
  int entry(int ip) {
    return entries[ip - base] - 1;
  }

  /** The instruction to go on with at an offset in the bytecode, or {@link #SWITCH}. */
  int entryAt(int offset) {
    return entries[offset] - 1;
  }

  /** The address of the first bytecode at which to go on with an instruction. */
  int addressOf(int pc) {
    int at = 0;
    while (entries[at] != pc + 1) {
      at++;
    }
    return base + at;
  }

  /** The address of a bytecode. */
  int address(int offset) {
    return base + offset;
  }

  /** The slot of the topmost value before an instruction. */
  int top(int pc) {
    return tops[pc];
  }

  /** The highest of those. */
  int maxTop() {
    int max = Frame.STATE / 4 - 1;
    for (char top : tops) {
      max = Math.max(max, top);
    }
    return max;
  }

  /** The instruction that a jump leads to. */
  int target(int pc) {
    int c = RegisterOp.c(words[pc]);
    return RegisterOp.op(words[pc]) >= RegisterOp.JUMP_LESS ? c & 0xffff : c;
  }

  /** The instructions that jumps lead to. */
  BitSet targets() {
    BitSet targets = new BitSet();
    for (int pc = 0; pc < words.length; pc++) {
      if (RegisterOp.jumps(RegisterOp.op(words[pc]))) {
        targets.set(target(pc));
      }
    }
    return targets;
  }

  /** The number of the binary operation that an instruction stands for. */
  int operation(int[] ram, int pc) {
    return u8(ram, starts[pc]) - BINARY_OP_MULTI;
  }

  /** Notes the operands of an operation that is not one of small ints with such a result. */
  void note(int[] ram, int pc, int left, int right) {
    int kinds;
    if (isFloat(ram, left)) {
      kinds =
          isFloat(ram, right)
              ? SEEN_FLOAT
              : (right & 1) != 0 ? SEEN_FLOAT | SEEN_MIXED : SEEN_OTHER;
    } else {
      kinds = (left & 1) != 0 && isFloat(ram, right) ? SEEN_FLOAT | SEEN_MIXED : SEEN_OTHER;
    }
    seen[pc] |= (byte) kinds;
  }

  /** Notes ints, where compiled code that expected others has left. */
  void noteInts(int pc) {
    long word = words[pc];
    int op = RegisterOp.op(word);
    if (op < RegisterOp.BINARY || seen[pc] == 0) {
      return;
    }
    boolean jumps = op >= RegisterOp.JUMP_LESS;
    int left = slot(jumps ? RegisterOp.a(word) : RegisterOp.b(word));
    boolean isWithInt = jumps ? RegisterOp.isWithInt(op) : (op - RegisterOp.BINARY & 1) != 0;
    int right = isWithInt ? 1 : slot(jumps ? RegisterOp.b(word) : RegisterOp.c(word));
    if ((left & right & 1) != 0) {
      seen[pc] |= SEEN_OTHER;
    }
  }

  private int slot(int number) {
    return i32(vm.ram, vm.frame + 4 * number);
  }

  private boolean isFloat(int[] ram, int word) {
    return FloatObject.isFloat(ram, word) && !vm.singleFloats;
  }

  /** The number of a code among the units. */
  int unitOf(RegisterCode code) {
    int number = 0;
    while (number < units.length && units[number] != code) {
      number++;
    }
    if (number == units.length) {
      units = Arrays.copyOf(units, number + 1);
      units[number] = code;
    }
    return number;
  }

  /** Whether the running frame has values of other kinds than compiled code expects at an entry. */
  boolean isSurprising(int entry) {
    return !surprising(entry).isEmpty();
  }

  /** What surprises at an entry is not expected any more. */
  void vary(int entry) {
    varied.or(surprising(entry));
  }

  private BitSet surprising(int entry) {
    BitSet slots = new BitSet();
    byte @Nullable [] kinds = expected[entry];
    for (int slot = Frame.STATE / 4; kinds != null && slot < kinds.length; slot++) {
      if (kinds[slot] != SlotState.FRAME && kinds[slot] != Sketch.kindOf(vm, slot(slot))) {
        slots.set(slot);
      }
    }
    return slots;
  }

  /** Sets sp for bytecode that goes on where this code would: calls may have set it to a local. */
  void settle(int[] ram, int frame) {
    int at = i32(ram, frame + Frame.IP) - base;
    if (entries[at] != 0) {
      i32(ram, frame + Frame.SP, frame + 4 * entryTops[at]);
    }
  }

  /**
   * Executes an instruction of the running frame, whatever it takes.
   *
   * @return the instruction to go on with, or {@link #SWITCH} or {@link #LEAVE}
   */
  int execute(Vm vm, int pc) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    long word = words[pc];
    int a = frame + 4 * RegisterOp.a(word);
    int b = frame + 4 * RegisterOp.b(word);
    int c = RegisterOp.c(word);
    i32(ram, frame + Frame.IP, ends[pc]);
    int op = RegisterOp.op(word);
    if (op == RegisterOp.LOAD_NAME && vm.locals == vm.globals) {
      op = RegisterOp.LOAD_GLOBAL;
    } else if (op == RegisterOp.STORE_NAME && vm.locals == vm.globals) {
      op = RegisterOp.STORE_GLOBAL;
    }
    switch (op) {
      case RegisterOp.LOAD_GLOBAL -> i32(ram, a, vm.caches.loadGlobal(name(c), cache, c >>> 16));
      case RegisterOp.STORE_GLOBAL -> vm.caches.storeGlobal(name(c), i32(ram, b), cache, c >>> 16);
      case RegisterOp.LOAD_ATTR ->
          i32(ram, a, vm.caches.loadAttr(i32(ram, b), name(c), cache, c >>> 16));
      case RegisterOp.STORE_ATTR ->
          vm.caches.storeAttr(i32(ram, b), name(c), i32(ram, a), cache, c >>> 16);
      case RegisterOp.LOAD_METHOD -> {
        i32(ram, a, vm.caches.loadMethod(i32(ram, b), name(c), cache, c >>> 16));
        i32(ram, a + 4, vm.self);
      }
      case RegisterOp.LOAD_ITEM -> {
        int index = i32(ram, frame + 4 * c);
        if (!Word.isSmallInt(index)) {
          seen[pc] |= SEEN_OTHER;
        }
        i32(ram, a, Operators.load(vm, i32(ram, b), index));
      }
      case RegisterOp.LOAD_ITEM_WORD -> i32(ram, a, Operators.load(vm, i32(ram, b), c));
      case RegisterOp.FOR_ITER -> {
        return forIter(vm, pc, a, b, c);
      }
      case RegisterOp.NOT -> i32(ram, a, Word.bool(!Operators.isTrue(vm, i32(ram, b))));
      case RegisterOp.STORE_ITEM -> {
        int index = i32(ram, frame + 4 * c);
        if (!Word.isSmallInt(index)) {
          seen[pc] |= SEEN_OTHER;
        }
        Operators.subscript(vm, i32(ram, b), index, i32(ram, a));
      }
      case RegisterOp.NEGATIVE -> {
        int value = i32(ram, b);
        seen[pc] |= (byte) (isFloat(ram, value) ? SEEN_FLOAT : SEEN_OTHER);
        return step(vm, pc);
      }
      default -> {
        return step(vm, pc);
      }
    }
    return pc + 1;
  }

  /** The next item of an iterator that lies at {@code iterator} or is named there. */
  private int forIter(Vm vm, int pc, int item, int place, int end) {
    int[] ram = vm.ram;
    int iterator = i32(ram, place) == Word.NULL ? i32(ram, place + 4) : place;
    if (Type.wordOf(ram, iterator) == Rom.GENERATOR) {
      int frame = vm.frame;
      int next = step(vm, pc);
      if (next == SWITCH) { // it will give its item to the word behind sp
        i32(ram, frame + Frame.SP, item - 4);
        i32(ram, frame + Frame.IP, ends[pc]);
      }
      return next;
    }
    int value = Iteration.next(vm, iterator);
    if (value == Word.NULL) {
      return end;
    }
    i32(ram, item, value);
    return pc + 1;
  }

  /** Executes an instruction by the bytecode that it stands for. */
  private int step(Vm vm, int pc) {
    int[] ram = vm.ram;
    int frame = vm.frame;
    long word = words[pc];
    int start = starts[pc];
    int end = ends[pc];
    placeOperands(ram, frame, word, frame + 4 * tops[pc]);
    i32(ram, frame + Frame.IP, start);
    i32(ram, frame + Frame.SP, frame + 4 * tops[pc]);
    int next;
    do {
      next = Stepper.step(vm);
    } while (next == Opcodes.STAY
        && i32(ram, frame + Frame.IP) > start
        && i32(ram, frame + Frame.IP) < end);
    int op = RegisterOp.op(word);
    if (next != Opcodes.STAY) {
      return next == Opcodes.SWITCH ? SWITCH : LEAVE;
    }
    if (op == RegisterOp.STEP || RegisterOp.jumps(op)) {
      return entry(i32(ram, frame + Frame.IP));
    }
    if (op != RegisterOp.STORE_NAME) { // a result, as yet where the bytecode leaves it
      i32(ram, frame + 4 * RegisterOp.a(word), i32(ram, i32(ram, frame + Frame.SP)));
    }
    return pc + 1;
  }

  /** Puts the values that an instruction names where its bytecode finds them. */
  private static void placeOperands(int[] ram, int frame, long word, int top) {
    int a = i32(ram, frame + 4 * RegisterOp.a(word));
    int b = i32(ram, frame + 4 * RegisterOp.b(word));
    int c = RegisterOp.c(word);
    int op = RegisterOp.op(word);
    switch (op) {
      case RegisterOp.STORE_NAME,
          RegisterOp.RETURN,
          RegisterOp.JUMP_TRUE,
          RegisterOp.JUMP_FALSE,
          RegisterOp.NEGATIVE ->
          i32(ram, top, b);
      case RegisterOp.JUMP_IS, RegisterOp.JUMP_IS_NOT -> {
        i32(ram, top - 4, a);
        i32(ram, top, RegisterOp.b(word));
      }
      default -> {
        if (op >= RegisterOp.JUMP_LESS) {
          i32(ram, top - 4, a);
          i32(ram, top, RegisterOp.isWithInt(op) ? Word.smallInt(c >> 16) : b);
        }
      }
    }
  }
}
