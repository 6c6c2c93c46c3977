package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.gc.Memory;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;
import org.antaresia.vm.object.FloatObject;

/**
 * Makes an IR function of {@link RegisterCode}, from one instruction on. Small ints and floats are
 * kept in registers without tag or box as long as they are known to be what they are; the
 * instruction is left to the interpreter once they are not.
 *
 * <p>Where ways meet with other kinds of values, code is made once more for each combination, up to
 * a limit (Chevalier-Boisvert and Feeley, Simple and Effective Type Check Removal through Lazy
 * Basic Block Versioning, 2015); so a loop whose first turn turns an int into a float is no
 * exception.
 */
final class Lifter {
  /** Versions of the code at a target; then what differs goes through the frame. */
  private static final int VERSIONS = 3;

  private static final int MOST_VERSIONS = 6;

  private static final int FRAME = 0; // parameters
  private static final int FRESH = 1;

  private record Version(int pc, SlotState state, Block block) {}

  private record Leaving(SlotState state, Block block) {}

  private final RegisterCode code;
  private final int[] ram;
  private final Function function;
  private final SlotLiveness liveness;
  private final BitSet targets;
  private final boolean isProtected;
  private final Map<Integer, List<Version>> versions = new HashMap<>();
  private final Deque<Version> waiting = new ArrayDeque<>();
  private final int[][] registers;
  private final List<Leaving> exits = new ArrayList<>();
  private final int zero;

  /** The instruction to leave for. */
  private final int left;

  // What is being made.
  private int pc;
  private SlotState state;
  private Block block;

  private Lifter(RegisterCode code, int stateWords, boolean isProtected) {
    this.code = code;
    this.ram = code.vm.ram;
    this.isProtected = isProtected;
    function = new Function("python", List.of(Type.WORD, Type.WORD));
    int slots = Frame.STATE / 4 + stateWords;
    liveness = new SlotLiveness(code, slots, isProtected);
    targets = code.targets();
    registers = new int[4][slots];
    state = new SlotState(slots);
    block = function.newBlock();
    zero = constant(0);
    left = function.newRegister(Type.WORD);
  }

  /**
   * Lifts a function's code.
   *
   * @param frame a frame that is about to execute {@code pc}: its values tell what to expect
   */
  static Function lift(RegisterCode code, int pc, int frame) {
    int[] ram = code.vm.ram;
    int block = Frame.code(ram, frame);
    boolean isProtected = CodeBlock.blocks(i32(ram, block + CodeBlock.N_STATE)) > 0;
    Lifter lifter = new Lifter(code, CodeBlock.stateWords(ram, block), isProtected);
    lifter.enter(pc, frame);
    while (!lifter.waiting.isEmpty()) {
      lifter.version(lifter.waiting.remove());
    }
    return lifter.function;
  }

  /** Takes ints and floats out of the frame, where the given one has some. */
  private void enter(int start, int frame) {
    pc = start;
    for (int slot = 0; slot < state.slots(); slot++) {
      if (!liveness.isLive(start, slot)) {
        continue;
      }
      int word = i32(ram, frame + 4 * slot);
      if (Word.isSmallInt(word) && !liveness.isIterator(slot)) {
        expectInt(slot);
      } else if (isFloat(word)) {
        expectFloat(slot);
      }
    }
    jump(start);
  }

  /** Whether a word that may be anything is the address of a float. */
  private boolean isFloat(int word) {
    return (word & 3) == 0
        && word >= Memory.RAM_BASE
        && (word - Memory.RAM_BASE) >> 2 < ram.length
        && i32(ram, word) == Rom.FLOAT;
  }

  private void version(Version version) {
    block = version.block;
    state = version.state.copy();
    pc = version.pc;
    while (lift()) {
      pc++;
      if (targets.get(pc)) {
        jump(pc);
        return;
      }
      forgetDead(state, pc);
    }
  }

  // Ways.

  private void forgetDead(SlotState of, int at) {
    for (int slot = 0; slot < of.slots(); slot++) {
      if (of.kind(slot) != SlotState.FRAME && !liveness.isLive(at, slot)) {
        of.forget(slot);
      }
    }
  }

  private void jump(int to) {
    block.end(new Terminator.Jump(target(to)));
  }

  /** The block that goes on at an instruction with the values as they are. */
  private Block target(int to) {
    SlotState there = state.copy();
    forgetDead(there, to);
    List<Version> known = versions.computeIfAbsent(to, k -> new ArrayList<>());
    for (Version version : known) {
      if (version.state.accepts(there)) {
        return version.block;
      }
    }
    SlotState next = there;
    boolean isMet = known.size() >= VERSIONS;
    if (isMet) {
      next = there.meet(known.get(known.size() - 1).state);
      if (known.size() >= MOST_VERSIONS) {
        next.forgetAll();
      }
    }
    next = next.copy();
    next.soil();
    Block destination = null;
    for (Version version : known) {
      if (version.state.accepts(next)) {
        destination = version.block;
      }
    }
    if (destination == null) {
      destination = function.newBlock();
      Version version = new Version(to, next, destination);
      known.add(version);
      waiting.add(version);
    }
    return isMet ? bridge(there, next, destination) : destination;
  }

  /** A block in which what the other state does not know goes to the frame. */
  private Block bridge(SlotState from, SlotState to, Block destination) {
    Block outer = block;
    SlotState here = state;
    block = function.newBlock();
    Block bridge = block;
    state = from.copy();
    for (int slot = 0; slot < from.slots(); slot++) {
      if (to.kind(slot) == SlotState.FRAME) {
        spill(slot);
      }
    }
    block.end(new Terminator.Jump(destination));
    block = outer;
    state = here;
    return bridge;
  }

  // Registers.

  private int register(int kind, int slot) {
    if (registers[kind][slot] == 0) {
      registers[kind][slot] =
          function.newRegister(kind == SlotState.FLOAT ? Type.FLOAT : Type.WORD);
    }
    return registers[kind][slot];
  }

  private int temporary() {
    return function.newRegister(Type.WORD);
  }

  private int constant(int value) {
    int register = temporary();
    block.add(new Instruction.Constant(register, value));
    return register;
  }

  private int binary(Instruction.Operation operation, int left, int right) {
    int to = temporary();
    block.add(new Instruction.Binary(operation, to, left, right));
    return to;
  }

  private int call(Routine routine, Integer... arguments) {
    int to = routine.result() == null ? Instruction.NONE : function.newRegister(routine.result());
    block.add(new Instruction.Call(routine, to, List.of(arguments)));
    return to;
  }

  private int load(int slot) {
    int to = register(SlotState.WORD, slot);
    block.add(new Instruction.Load(Instruction.Width.WORD, to, FRAME, 4 * slot));
    return to;
  }

  private void save(int register, int slot) {
    block.add(new Instruction.Store(Instruction.Width.WORD, register, FRAME, 4 * slot));
  }

  /** The value of a slot as a word. May collect when it is a float. */
  private int word(int slot) {
    switch (state.kind(slot)) {
      case SlotState.WORD:
        return register(SlotState.WORD, slot);
      case SlotState.INT:
        return tagged(register(SlotState.INT, slot));
      case SlotState.FLOAT:
        spillFloat(slot);
        int word = temporary();
        block.add(new Instruction.Load(Instruction.Width.WORD, word, FRAME, 4 * slot));
        return word;
      default:
        state.set(slot, SlotState.WORD, false);
        return load(slot);
    }
  }

  private int tagged(int value) {
    int one = constant(1);
    return binary(
        Instruction.Operation.OR, binary(Instruction.Operation.SHIFT_LEFT, value, one), one);
  }

  /** What may be the address of an object goes to the frame at once, where a collection sees it. */
  private void set(int slot, int kind, int register) {
    block.add(new Instruction.Move(register(kind, slot), register));
    if (kind == SlotState.WORD) {
      save(register, slot);
    }
    state.set(slot, kind, kind != SlotState.WORD);
  }

  private void setWord(int slot, int register) {
    set(slot, SlotState.WORD, register);
  }

  private void setInt(int slot, int register) {
    set(slot, SlotState.INT, register);
  }

  private void setFloat(int slot, int register) {
    set(slot, SlotState.FLOAT, register);
  }

  private void setConstant(int slot, int word) {
    setWord(slot, constant(word));
  }

  // The frame.

  private void spillInt(int slot) {
    if (state.isDirty(slot) && state.kind(slot) == SlotState.INT) {
      save(tagged(register(SlotState.INT, slot)), slot);
      state.clean(slot);
    }
  }

  private void spillFloat(int slot) {
    if (state.isDirty(slot) && state.kind(slot) == SlotState.FLOAT) {
      int at = binary(Instruction.Operation.ADD, FRAME, constant(4 * slot));
      call(BOX_INTO, at, register(SlotState.FLOAT, slot));
      state.clean(slot);
    }
  }

  private void spill(int slot) {
    spillInt(slot);
    spillFloat(slot);
  }

  private void spillAll() {
    for (int slot = 0; slot < state.slots(); slot++) {
      spill(slot);
    }
  }

  /** Before what may run anything but looks into the frame for some slots only. */
  private void spillFor(int... operands) {
    if (isProtected) {
      spillAll();
      return;
    }
    for (int slot : operands) {
      spill(slot);
    }
  }

  /** A cold block that leaves the instruction, not begun yet, to the interpreter. */
  private Block exit() {
    Block exit = function.newColdBlock();
    exit.add(new Instruction.Constant(left, pc));
    SlotState there = state.copy();
    forgetDead(there, pc);
    exit.end(new Terminator.Jump(leaving(there)));
    return exit;
  }

  /** The block that brings the frame up to date and leaves with {@link #left}. */
  private Block leaving(SlotState there) {
    for (Leaving known : exits) {
      if (known.state.needsAsMuchAs(there)) {
        return known.block;
      }
    }
    Block outer = block;
    SlotState here = state;
    Block leaving = function.newColdBlock();
    exits.add(new Leaving(there.copy(), leaving));
    block = leaving;
    state = there;
    spillAll();
    block.end(new Terminator.Return(left));
    block = outer;
    state = here;
    return leaving;
  }

  /** Ends the block: leaves with what is in a register. */
  private void leaveWith(int next) {
    block.add(new Instruction.Move(left, next));
    block.end(new Terminator.Jump(leaving(state)));
  }

  /** Goes on in a new block when a comparison holds, else leaves it to the interpreter. */
  private void require(Condition condition, int left, int right) {
    Block next = function.newBlock();
    block.end(new Terminator.Branch(condition, left, right, next, exit()));
    block = next;
  }

  private void expectInt(int slot) {
    if (state.kind(slot) == SlotState.INT) {
      return;
    }
    int word = word(slot);
    int one = constant(1);
    require(Condition.NOT_EQUAL, binary(Instruction.Operation.AND, word, one), zero);
    int value = binary(Instruction.Operation.SHIFT_RIGHT, word, one);
    block.add(new Instruction.Move(register(SlotState.INT, slot), value));
    state.set(slot, SlotState.INT, false);
  }

  private void expectFloat(int slot) {
    if (state.kind(slot) == SlotState.FLOAT) {
      return;
    }
    int word = word(slot);
    require(Condition.NOT_EQUAL, call(IS_FLOAT, word), zero);
    int value = call(REAL, word);
    block.add(new Instruction.Move(register(SlotState.FLOAT, slot), value));
    state.set(slot, SlotState.FLOAT, false);
  }

  // Instructions that take more than what is quick.

  /** Executes the instruction as the interpreter would, and goes on with what follows if it may. */
  private boolean step() {
    spillAll();
    int next = call(SLOW_JUMP, FRAME, FRESH, constant(pc));
    state.forgetAll();
    int op = RegisterOp.op(code.words[pc]);
    Block leave = function.newColdBlock();
    leave.end(new Terminator.Return(next));
    if (RegisterOp.jumps(op)) {
      int to = code.target(pc);
      Block other = function.newBlock();
      Block elsewhere = target(to);
      block.end(new Terminator.Branch(Condition.EQUAL, next, constant(to), elsewhere, other));
      block = other;
    }
    if (op == RegisterOp.RETURN || op == RegisterOp.JUMP || pc + 1 >= code.words.length) {
      block.end(new Terminator.Jump(leave));
      return false;
    }
    Block follower = function.newBlock();
    block.end(new Terminator.Branch(Condition.EQUAL, next, constant(pc + 1), follower, leave));
    block = follower;
    return true;
  }

  /**
   * The quick result of an instruction, or what executing it as a whole leaves in its slot a.
   *
   * @param quick what a quick routine gave
   * @param operands the slots that the instruction reads
   */
  private int quickOrSlow(int quick, int... operands) {
    int result = temporary();
    block.add(new Instruction.Move(result, quick));
    return orSlow(result, SLOW, operands);
  }

  private void quickOrSlowVoid(int done, int... operands) {
    int result = temporary();
    block.add(new Instruction.Move(result, done));
    orSlow(result, SLOW_VOID, operands);
  }

  private int orSlow(int result, Routine slow, int... operands) {
    Block next = function.newBlock();
    Block cold = function.newColdBlock();
    block.end(new Terminator.Branch(Condition.NOT_EQUAL, result, zero, next, cold));
    SlotState here = state.copy();
    block = cold;
    spillFor(operands);
    block.add(new Instruction.Call(slow, result, List.of(FRAME, FRESH, constant(pc))));
    Block check = function.newColdBlock();
    block.end(new Terminator.Jump(check));
    block = check;
    leaveIfNull(result, next);
    block = next;
    state = here;
    return result;
  }

  /** Ends a block: goes on unless a routine gave NULL; then others run, or this frame elsewhere. */
  private void leaveIfNull(int result, Block next) {
    Block leave = function.newColdBlock();
    block.end(new Terminator.Branch(Condition.NOT_EQUAL, result, zero, next, leave));
    block = leave;
    forgetDead(state, pc + 1);
    forgetResult();
    leaveWith(call(NEXT));
  }

  /** What an instruction sets is in the frame, or will be. */
  private void forgetResult() {
    for (int slot : SlotLiveness.sets(code.words[pc])) {
      state.forget(slot);
    }
  }

  // Instructions.

  /** Lifts the instruction at pc; whether the next one follows. */
  private boolean lift() {
    long word = code.words[pc];
    int op = RegisterOp.op(word);
    int a = RegisterOp.a(word);
    int b = RegisterOp.b(word);
    int c = RegisterOp.c(word);
    switch (op) {
      case RegisterOp.MOVE -> move(a, b);
      case RegisterOp.MOVE_TWO -> {
        move(a, b);
        move(a + 1, c);
      }
      case RegisterOp.MOVE_BOUND -> {
        if (state.kind(b) == SlotState.INT || state.kind(b) == SlotState.FLOAT) {
          move(a, b);
        } else {
          int value = word(b);
          require(Condition.NOT_EQUAL, value, zero);
          setWord(a, value);
        }
      }
      case RegisterOp.LOAD_WORD -> loadWord(a, c);
      case RegisterOp.LOAD_GLOBAL -> setWord(a, quickOrSlow(call(GLOBAL, constant(pc))));
      case RegisterOp.LOAD_DEREF -> setWord(a, quickOrSlow(call(CONTENT, word(b)), b));
      case RegisterOp.STORE_DEREF -> {
        int value = word(b);
        call(SET_CONTENT, word(a), value);
      }
      case RegisterOp.LOAD_NAME -> setWord(a, quickOrSlow(call(NAME, constant(pc))));
      case RegisterOp.STORE_NAME -> quickOrSlowVoid(call(SET_NAME, constant(pc), word(b)), b);
      case RegisterOp.STORE_GLOBAL -> quickOrSlowVoid(call(SET_GLOBAL, constant(pc), word(b)), b);
      case RegisterOp.LOAD_ATTR -> setWord(a, quickOrSlow(call(ATTR, constant(pc), word(b)), b));
      case RegisterOp.STORE_ATTR -> {
        int value = word(a);
        quickOrSlowVoid(call(SET_ATTR, constant(pc), word(b), value), a, b);
      }
      case RegisterOp.LOAD_METHOD -> loadMethod(a, b);
      case RegisterOp.LOAD_ITEM -> loadItem(a, b, c);
      case RegisterOp.LOAD_ITEM_WORD ->
          setWord(a, quickOrSlow(call(ITEM, word(b), constant(c >> 1)), b));
      case RegisterOp.STORE_ITEM -> storeItem(a, b, c);
      case RegisterOp.CALL -> callPython(a, b, c);
      case RegisterOp.RETURN -> {
        spillAll();
        block.end(new Terminator.Return(call(LEAVE, FRAME, FRESH, constant(pc))));
        return false;
      }
      case RegisterOp.JUMP -> {
        if (c <= pc) {
          tick();
        }
        jump(c);
        return false;
      }
      case RegisterOp.JUMP_TRUE, RegisterOp.JUMP_FALSE -> jumpOnTruth(op, b, c);
      case RegisterOp.JUMP_IS, RegisterOp.JUMP_IS_NOT -> {
        int value = state.kind(a) == SlotState.FLOAT ? constant(Word.NULL) : word(a);
        boolean is = op == RegisterOp.JUMP_IS;
        branch(is ? Condition.EQUAL : Condition.NOT_EQUAL, value, constant(b), c);
      }
      case RegisterOp.FOR_ITER -> forIter(a, b, c);
      case RegisterOp.NOT -> not(a, b);
      case RegisterOp.NEGATIVE -> negative(a, b);
      case RegisterOp.EXCHANGE -> exchange(a, b);
      default -> {
        if (op >= RegisterOp.JUMP_LESS) {
          return compare(op, a, b, c);
        }
        if (op < RegisterOp.BINARY) {
          return step();
        }
        arithmetic(op, a, b, c);
      }
    }
    return true;
  }

  private void move(int to, int from) {
    int kind = state.kind(from);
    if (kind == SlotState.INT || kind == SlotState.FLOAT) {
      set(to, kind, register(kind, from));
    } else {
      setWord(to, word(from));
    }
  }

  private void exchange(int a, int b) {
    int kindOfA = kindForMove(a);
    int kindOfB = kindForMove(b);
    int copy = function.newRegister(kindOfA == SlotState.FLOAT ? Type.FLOAT : Type.WORD);
    block.add(new Instruction.Move(copy, register(kindOfA, a)));
    set(a, kindOfB, register(kindOfB, b));
    set(b, kindOfA, copy);
  }

  private int kindForMove(int slot) {
    if (state.kind(slot) == SlotState.FRAME) {
      word(slot);
    }
    return state.kind(slot);
  }

  private void loadWord(int a, int word) {
    if (Word.isSmallInt(word)) {
      setInt(a, constant(word >> 1));
    } else if (word != Word.NULL && FloatObject.isFloat(ram, word)) {
      int value = function.newRegister(Type.FLOAT);
      block.add(new Instruction.FloatConstant(value, FloatObject.value(ram, word)));
      setFloat(a, value);
    } else if (Word.isQstr(word) || word != Word.NULL && Word.isPointer(word)) {
      setWord(a, call(CONSTANT, constant(pc)));
    } else {
      setConstant(a, word);
    }
  }

  private void loadMethod(int a, int b) {
    int object = word(b);
    int function = call(METHOD, constant(pc), object);
    Block next = this.function.newBlock();
    Block cold = this.function.newColdBlock();
    int method = temporary();
    int self = temporary();
    Block quick = this.function.newBlock();
    block.end(new Terminator.Branch(Condition.NOT_EQUAL, function, zero, quick, cold));
    block = quick;
    block.add(new Instruction.Move(method, function));
    block.add(new Instruction.Move(self, call(SELF, object)));
    block.end(new Terminator.Jump(next));
    SlotState here = state.copy();
    block = cold;
    spillFor(b);
    block.add(new Instruction.Call(SLOW, method, List.of(FRAME, FRESH, constant(pc))));
    Block load = this.function.newColdBlock();
    Block loaded = load;
    SlotState spilled = state;
    leaveIfNull(method, load);
    block = loaded;
    state = spilled;
    block.add(new Instruction.Load(Instruction.Width.WORD, self, FRAME, 4 * (a + 1)));
    block.end(new Terminator.Jump(next));
    block = next;
    state = here;
    setWord(a, method);
    setWord(a + 1, self);
  }

  private void loadItem(int a, int b, int c) {
    if (state.kind(c) != SlotState.INT && (code.seen[pc] & RegisterCode.SEEN_OTHER) == 0) {
      expectInt(c);
    }
    if (state.kind(c) == SlotState.INT) {
      int object = word(b);
      setWord(a, quickOrSlow(call(ITEM, object, register(SlotState.INT, c)), b, c));
    } else {
      spillFor(b, c);
      slowWord(a);
    }
  }

  /** Executes the instruction as the interpreter would; its result is a word. */
  private void slowWord(int a) {
    int result = call(SLOW, FRAME, FRESH, constant(pc));
    checkResult(result);
    setWord(a, result);
  }

  private void checkResult(int result) {
    Block next = function.newBlock();
    SlotState here = state.copy();
    leaveIfNull(result, next);
    block = next;
    state = here;
  }

  private void storeItem(int a, int b, int c) {
    if (state.kind(c) != SlotState.INT && (code.seen[pc] & RegisterCode.SEEN_OTHER) == 0) {
      expectInt(c);
    }
    if (state.kind(c) == SlotState.INT) {
      int value = word(a);
      int object = word(b);
      quickOrSlowVoid(call(SET_ITEM, object, register(SlotState.INT, c), value), a, b, c);
    } else {
      spillFor(a, b, c);
      checkResult(call(SLOW_VOID, FRAME, FRESH, constant(pc)));
    }
  }

  private void callPython(int a, int b, int c) {
    int last = b + (c & 0xff) + 2 * (c >> 8 & 0xff) + (c >= RegisterOp.IS_METHOD ? 1 : 0);
    int[] operands = new int[last - b + 1];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = b + i;
    }
    spillFor(operands);
    for (int slot : operands) {
      state.forget(slot);
    }
    int result = call(CALL, FRAME, FRESH, constant(pc));
    checkResult(result);
    setWord(a, result);
  }

  private void tick() {
    require(Condition.MORE_EQUAL, call(TICK), zero);
  }

  /** Ends the block: to {@code to} when a comparison holds, else on with the next instruction. */
  private void branch(Condition condition, int left, int right, int to) {
    Block taken = function.newBlock();
    Block next = function.newBlock();
    block.end(new Terminator.Branch(condition, left, right, taken, next));
    take(taken, to);
    block = next;
  }

  private void branchFloat(Condition condition, int left, int right, int to) {
    Block taken = function.newBlock();
    Block next = function.newBlock();
    block.end(new Terminator.FloatBranch(condition, left, right, taken, next));
    take(taken, to);
    block = next;
  }

  private void take(Block taken, int to) {
    SlotState here = state.copy();
    block = taken;
    if (to <= pc) {
      tick();
    }
    jump(to);
    state = here;
  }

  private void jumpOnTruth(int op, int b, int to) {
    boolean sense = op == RegisterOp.JUMP_TRUE;
    switch (state.kind(b)) {
      case SlotState.INT ->
          branch(
              sense ? Condition.NOT_EQUAL : Condition.EQUAL, register(SlotState.INT, b), zero, to);
      case SlotState.FLOAT -> {
        int none = function.newRegister(Type.FLOAT);
        block.add(new Instruction.FloatConstant(none, 0));
        branchFloat(
            sense ? Condition.NOT_EQUAL : Condition.EQUAL, register(SlotState.FLOAT, b), none, to);
      }
      default -> {
        int truth = call(TRUTH, word(b));
        Block clear = function.newBlock();
        Block unclear = function.newColdBlock();
        block.end(
            new Terminator.Branch(
                Condition.NOT_EQUAL, truth, constant(Routines.UNCLEAR), clear, unclear));
        SlotState here = state.copy();
        block = unclear;
        slowJump(to, b);
        block = clear;
        state = here;
        branch(sense ? Condition.NOT_EQUAL : Condition.EQUAL, truth, zero, to);
      }
    }
  }

  /** Executes a jump as the interpreter would, and ends the block. */
  private void slowJump(int to, int... operands) {
    spillFor(operands);
    int next = call(SLOW_JUMP, FRAME, FRESH, constant(pc));
    Block notTaken = function.newBlock();
    Block elsewhere = function.newBlock();
    Block taken = function.newBlock();
    block.end(new Terminator.Branch(Condition.EQUAL, next, constant(to), taken, notTaken));
    SlotState here = state.copy();
    block = taken;
    jump(to);
    state = here.copy();
    block = notTaken;
    Block follower = function.newBlock();
    block.end(new Terminator.Branch(Condition.EQUAL, next, constant(pc + 1), follower, elsewhere));
    block = follower;
    jump(pc + 1);
    state = here.copy();
    block = elsewhere;
    forgetDead(state, pc + 1);
    leaveWith(next);
  }

  private void forIter(int a, int b, int end) {
    int at = binary(Instruction.Operation.ADD, FRAME, constant(4 * b));
    int quick = call(NEXT_ITEM, at);
    int item = temporary();
    block.add(new Instruction.Move(item, quick));
    Block some = function.newBlock();
    Block cold = function.newColdBlock();
    Block check = function.newBlock();
    block.end(new Terminator.Branch(Condition.NOT_EQUAL, item, zero, check, cold));
    SlotState here = state.copy();
    block = cold;
    spillFor();
    int next = call(SLOW_JUMP, FRAME, FRESH, constant(pc));
    Block given = function.newColdBlock();
    Block other = function.newColdBlock();
    block.end(new Terminator.Branch(Condition.EQUAL, next, constant(pc + 1), given, other));
    given.add(new Instruction.Load(Instruction.Width.WORD, item, FRAME, 4 * a));
    given.end(new Terminator.Jump(some));
    Block leave = function.newColdBlock();
    Block ended = function.newColdBlock();
    SlotState spilled = state.copy();
    block = other;
    block.end(new Terminator.Branch(Condition.EQUAL, next, constant(end), ended, leave));
    block = ended;
    jump(end);
    block = leave;
    state = spilled;
    forgetDead(state, pc + 1);
    forgetResult();
    leaveWith(next);
    state = here;
    block = check;
    Block finished = function.newBlock();
    block.end(
        new Terminator.Branch(
            Condition.NOT_EQUAL, item, constant(Routines.FINISHED), some, finished));
    block = finished;
    SlotState before = state.copy();
    jump(end);
    state = before;
    block = some;
    setWord(a, item);
  }

  private void not(int a, int b) {
    int truth;
    if (state.kind(b) == SlotState.INT) {
      truth = register(SlotState.INT, b);
    } else {
      truth = call(TRUTH, word(b));
      require(Condition.NOT_EQUAL, truth, constant(Routines.UNCLEAR));
    }
    select(a, Condition.EQUAL, truth, zero);
  }

  /** A slot becomes True or False. */
  private void select(int a, Condition condition, int left, int right) {
    int result = temporary();
    Block then = function.newBlock();
    Block otherwise = function.newBlock();
    block.end(new Terminator.Branch(condition, left, right, then, otherwise));
    join(a, result, then, otherwise);
  }

  private void join(int a, int result, Block then, Block otherwise) {
    Block next = function.newBlock();
    then.add(new Instruction.Constant(result, Word.TRUE));
    then.end(new Terminator.Jump(next));
    otherwise.add(new Instruction.Constant(result, Word.FALSE));
    otherwise.end(new Terminator.Jump(next));
    block = next;
    setWord(a, result);
  }

  private void negative(int a, int b) {
    if (state.kind(b) == SlotState.FRAME || state.kind(b) == SlotState.WORD) {
      if (code.seen[pc] == RegisterCode.SEEN_FLOAT) {
        expectFloat(b);
      } else if (code.seen[pc] == 0) {
        expectInt(b);
      } else {
        spillFor(b);
        slowWord(a);
        return;
      }
    }
    if (state.kind(b) == SlotState.FLOAT) {
      int to = function.newRegister(Type.FLOAT);
      block.add(new Instruction.FloatNegate(to, register(SlotState.FLOAT, b)));
      setFloat(a, to);
    } else {
      checked(Instruction.Operation.SUBTRACT, a, zero, register(SlotState.INT, b));
    }
  }

  private void checked(Instruction.Operation operation, int a, int left, int right) {
    Block next = function.newBlock();
    int to = temporary();
    block.end(new Terminator.Checked(operation, to, left, right, next, exit()));
    block = next;
    setInt(a, to);
  }

  // Arithmetic.

  private void arithmetic(int op, int a, int b, int c) {
    boolean isWord = (op - RegisterOp.BINARY & 1) != 0;
    int seen = code.seen[pc];
    int kind = state.kind(b);
    int other = isWord ? SlotState.INT : state.kind(c);
    int operation = code.operation(ram, pc);
    if (kind == SlotState.FLOAT || other == SlotState.FLOAT || seen == RegisterCode.SEEN_FLOAT) {
      if ((seen & RegisterCode.SEEN_OTHER) == 0 && floats(operation, a, b, c, isWord, seen)) {
        return;
      }
    } else if (seen == 0 && isIntOperation(operation)) {
      expectInt(b);
      int left = register(SlotState.INT, b);
      int right;
      if (isWord) {
        right = constant(c >> 1);
      } else {
        expectInt(c);
        right = register(SlotState.INT, c);
      }
      ints(operation, a, left, right);
      return;
    }
    generic(operation, a, b, c, isWord);
  }

  private void generic(int operation, int a, int b, int c, boolean isWord) {
    if (isWord) {
      spillFor(b);
    } else {
      spillFor(b, c);
    }
    int left = word(b);
    int right = isWord ? constant(c) : word(c);
    setWord(a, call(BINARY, FRAME, FRESH, constant(pc), left, right));
  }

  private static boolean isIntOperation(int operation) {
    return switch (operation) {
      case BinaryOp.ADD,
          BinaryOp.INPLACE_ADD,
          BinaryOp.SUBTRACT,
          BinaryOp.INPLACE_SUBTRACT,
          BinaryOp.MULTIPLY,
          BinaryOp.INPLACE_MULTIPLY,
          BinaryOp.FLOOR_DIVIDE,
          BinaryOp.INPLACE_FLOOR_DIVIDE,
          BinaryOp.MODULO,
          BinaryOp.INPLACE_MODULO,
          BinaryOp.AND,
          BinaryOp.INPLACE_AND,
          BinaryOp.OR,
          BinaryOp.INPLACE_OR,
          BinaryOp.XOR,
          BinaryOp.INPLACE_XOR,
          BinaryOp.LSHIFT,
          BinaryOp.INPLACE_LSHIFT,
          BinaryOp.RSHIFT,
          BinaryOp.INPLACE_RSHIFT,
          BinaryOp.LESS,
          BinaryOp.LESS_EQUAL,
          BinaryOp.MORE,
          BinaryOp.MORE_EQUAL,
          BinaryOp.EQUAL,
          BinaryOp.NOT_EQUAL ->
          true;
      default -> false;
    };
  }

  private void ints(int operation, int a, int left, int right) {
    switch (operation) {
      case BinaryOp.ADD, BinaryOp.INPLACE_ADD -> checked(Instruction.Operation.ADD, a, left, right);
      case BinaryOp.SUBTRACT, BinaryOp.INPLACE_SUBTRACT ->
          checked(Instruction.Operation.SUBTRACT, a, left, right);
      case BinaryOp.MULTIPLY, BinaryOp.INPLACE_MULTIPLY ->
          checked(Instruction.Operation.MULTIPLY, a, left, right);
      case BinaryOp.AND, BinaryOp.INPLACE_AND ->
          setInt(a, binary(Instruction.Operation.AND, left, right));
      case BinaryOp.OR, BinaryOp.INPLACE_OR ->
          setInt(a, binary(Instruction.Operation.OR, left, right));
      case BinaryOp.XOR, BinaryOp.INPLACE_XOR ->
          setInt(a, binary(Instruction.Operation.XOR, left, right));
      case BinaryOp.MODULO, BinaryOp.INPLACE_MODULO -> {
        require(Condition.NOT_EQUAL, right, zero);
        setInt(a, call(FLOOR_MOD, left, right));
      }
      case BinaryOp.FLOOR_DIVIDE, BinaryOp.INPLACE_FLOOR_DIVIDE -> {
        require(Condition.NOT_EQUAL, right, zero);
        checked(Instruction.Operation.ADD, a, call(FLOOR_DIV, left, right), zero);
      }
      case BinaryOp.LSHIFT, BinaryOp.INPLACE_LSHIFT -> {
        require(Condition.BELOW, right, constant(30));
        int shifted = binary(Instruction.Operation.SHIFT_LEFT, left, right);
        int back = binary(Instruction.Operation.SHIFT_RIGHT, shifted, right);
        require(Condition.EQUAL, back, left);
        checked(Instruction.Operation.ADD, a, shifted, zero);
      }
      case BinaryOp.RSHIFT, BinaryOp.INPLACE_RSHIFT -> {
        require(Condition.BELOW, right, constant(32));
        setInt(a, binary(Instruction.Operation.SHIFT_RIGHT, left, right));
      }
      default -> select(a, condition(operation), left, right);
    }
  }

  private static Condition condition(int comparison) {
    return switch (comparison) {
      case BinaryOp.LESS -> Condition.LESS;
      case BinaryOp.LESS_EQUAL -> Condition.LESS_EQUAL;
      case BinaryOp.MORE -> Condition.MORE;
      case BinaryOp.MORE_EQUAL -> Condition.MORE_EQUAL;
      case BinaryOp.EQUAL -> Condition.EQUAL;
      case BinaryOp.NOT_EQUAL -> Condition.NOT_EQUAL;
      default -> throw new IllegalArgumentException("no comparison: " + comparison);
    };
  }

  /** Whether an operation of floats is one that makes no call. */
  private boolean floats(int operation, int a, int b, int c, boolean isWord, int seen) {
    Instruction.FloatOperation floatOperation;
    switch (operation) {
      case BinaryOp.ADD, BinaryOp.INPLACE_ADD -> floatOperation = Instruction.FloatOperation.ADD;
      case BinaryOp.SUBTRACT, BinaryOp.INPLACE_SUBTRACT ->
          floatOperation = Instruction.FloatOperation.SUBTRACT;
      case BinaryOp.MULTIPLY, BinaryOp.INPLACE_MULTIPLY ->
          floatOperation = Instruction.FloatOperation.MULTIPLY;
      case BinaryOp.TRUE_DIVIDE, BinaryOp.INPLACE_TRUE_DIVIDE ->
          floatOperation = Instruction.FloatOperation.DIVIDE;
      default -> {
        return false;
      }
    }
    boolean mixed = (seen & RegisterCode.SEEN_MIXED) != 0;
    boolean oneIsFloat =
        state.kind(b) == SlotState.FLOAT || !isWord && state.kind(c) == SlotState.FLOAT;
    if (mixed && !oneIsFloat) {
      return false;
    }
    int left = real(b, mixed);
    int right;
    if (isWord) {
      right = function.newRegister(Type.FLOAT);
      block.add(new Instruction.FloatConstant(right, c >> 1));
    } else {
      right = real(c, mixed);
    }
    if (floatOperation == Instruction.FloatOperation.DIVIDE) {
      int none = function.newRegister(Type.FLOAT);
      block.add(new Instruction.FloatConstant(none, 0));
      Block next = function.newBlock();
      block.end(new Terminator.FloatBranch(Condition.EQUAL, right, none, exit(), next));
      block = next;
    }
    int to = function.newRegister(Type.FLOAT);
    block.add(new Instruction.FloatBinary(floatOperation, to, left, right));
    setFloat(a, to);
    return true;
  }

  /** The value of a slot as a float: it is one, or an int when those have been seen too. */
  private int real(int slot, boolean mixed) {
    switch (state.kind(slot)) {
      case SlotState.FLOAT:
        return register(SlotState.FLOAT, slot);
      case SlotState.INT:
        int to = function.newRegister(Type.FLOAT);
        block.add(new Instruction.ToFloat(to, register(SlotState.INT, slot)));
        return to;
      default:
        if (mixed) {
          int word = word(slot);
          require(Condition.NOT_EQUAL, call(IS_NUMBER, word), zero);
          return call(NUMBER, word);
        }
        expectFloat(slot);
        return register(SlotState.FLOAT, slot);
    }
  }

  private boolean compare(int op, int a, int b, int c) {
    boolean isWord = RegisterOp.isWithInt(op);
    int to = c & 0xffff;
    Condition condition =
        switch (op) {
          case RegisterOp.JUMP_LESS, RegisterOp.JUMP_LESS_INT -> Condition.LESS;
          case RegisterOp.JUMP_LESS_EQUAL, RegisterOp.JUMP_LESS_EQUAL_INT -> Condition.LESS_EQUAL;
          case RegisterOp.JUMP_MORE, RegisterOp.JUMP_MORE_INT -> Condition.MORE;
          case RegisterOp.JUMP_MORE_EQUAL, RegisterOp.JUMP_MORE_EQUAL_INT -> Condition.MORE_EQUAL;
          case RegisterOp.JUMP_EQUAL, RegisterOp.JUMP_EQUAL_INT -> Condition.EQUAL;
          default -> Condition.NOT_EQUAL;
        };
    int seen = code.seen[pc];
    int kind = state.kind(a);
    int other = isWord ? SlotState.INT : state.kind(b);
    boolean floats = kind == SlotState.FLOAT || other == SlotState.FLOAT;
    if ((floats || seen == RegisterCode.SEEN_FLOAT) && (seen & RegisterCode.SEEN_OTHER) == 0) {
      boolean mixed = (seen & RegisterCode.SEEN_MIXED) != 0;
      int left = real(a, mixed);
      int right;
      if (isWord) {
        right = function.newRegister(Type.FLOAT);
        block.add(new Instruction.FloatConstant(right, c >> 16));
      } else {
        right = real(b, mixed);
      }
      compareFloats(condition, left, right, to);
      return true;
    }
    if (seen == 0 || kind == SlotState.INT && other == SlotState.INT) {
      expectInt(a);
      int left = register(SlotState.INT, a);
      int right;
      if (isWord) {
        right = constant(c >> 16);
      } else {
        expectInt(b);
        right = register(SlotState.INT, b);
      }
      branch(condition, left, right, to);
      return true;
    }
    if (isWord) {
      slowJump(to, a);
    } else {
      slowJump(to, a, b);
    }
    return false;
  }

  /** A jump for the negated comparison is one for a NaN, too. */
  private void compareFloats(Condition jump, int left, int right, int to) {
    int comparison = code.operation(ram, pc);
    Condition asked = condition(comparison);
    if (asked == jump) {
      branchFloat(jump, left, right, to);
      return;
    }
    Block holds = function.newBlock();
    Block fails = function.newBlock();
    block.end(new Terminator.FloatBranch(asked, left, right, holds, fails));
    take(fails, to);
    block = holds;
  }

  // Routines.

  private static final Routine TICK = Routine.ofWords("tick", 0);
  private static final Routine CONSTANT = Routine.ofWords("constant", 1);
  private static final Routine GLOBAL = Routine.ofWords("global", 1);
  private static final Routine NAME = Routine.ofWords("name", 1);
  private static final Routine SET_NAME = Routine.ofWords("setName", 2);
  private static final Routine SET_GLOBAL = Routine.ofWords("setGlobal", 2);
  private static final Routine SET_CONTENT =
      new Routine("setContent", List.of(Type.WORD, Type.WORD), null);
  private static final Routine ATTR = Routine.ofWords("attr", 2);
  private static final Routine SET_ATTR = Routine.ofWords("setAttr", 3);
  private static final Routine METHOD = Routine.ofWords("method", 2);
  private static final Routine SELF = Routine.ofWords("self", 1);
  private static final Routine CONTENT = Routine.ofWords("content", 1);
  private static final Routine ITEM = Routine.ofWords("item", 2);
  private static final Routine SET_ITEM = Routine.ofWords("setItem", 3);
  private static final Routine NEXT_ITEM = Routine.ofWords("nextItem", 1);
  private static final Routine TRUTH = Routine.ofWords("truth", 1);
  private static final Routine IS_FLOAT = Routine.ofWords("isFloat", 1);
  private static final Routine IS_NUMBER = Routine.ofWords("isNumber", 1);
  private static final Routine REAL = new Routine("real", List.of(Type.WORD), Type.FLOAT);
  private static final Routine NUMBER = new Routine("number", List.of(Type.WORD), Type.FLOAT);
  private static final Routine FLOOR_MOD = Routine.ofWords("floorMod", 2);
  private static final Routine FLOOR_DIV = Routine.ofWords("floorDiv", 2);
  private static final Routine BOX_INTO =
      new Routine("boxInto", List.of(Type.WORD, Type.FLOAT), null);
  private static final Routine SLOW = Routine.ofWords("slow", 3);
  private static final Routine SLOW_VOID = Routine.ofWords("slowVoid", 3);
  private static final Routine SLOW_JUMP = Routine.ofWords("slowJump", 3);
  private static final Routine NEXT = Routine.ofWords("next", 0);
  private static final Routine BINARY = Routine.ofWords("binary", 5);
  private static final Routine CALL = Routine.ofWords("call", 3);
  private static final Routine LEAVE = Routine.ofWords("leave", 3);
}
