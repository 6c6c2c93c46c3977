package org.antaresia.vm;

import java.util.Iterator;
import java.util.List;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;
import org.antaresia.mpy.Opcode;
import org.antaresia.vm.object.BoundMethodObject;
import org.antaresia.vm.object.ClosureObject;
import org.antaresia.vm.object.FunctionObject;

/**
 * Makes an IR function of {@link RegisterCode}, from one instruction on. What is not as expected is
 * left to the interpreter.
 */
final class Lifter extends SlotRegisters {
  private static final Opcode[] OPCODES = Opcode.values();

  /** Whether what is compiled has a loop. */
  private final boolean hasLoop;

  private final QuickCalls quickCalls = new QuickCalls(this);

  private Lifter(Sketch sketch, int mostInstructions) {
    super(sketch, mostInstructions);
    hasLoop = sketch.code.hasLoop;
  }

  /**
   * Lifts a function's code.
   *
   * @param mostInstructions that the result may have, more or less; what is not in it is left to
   *     others
   */
  static Function lift(Sketch sketch, int mostInstructions) {
    Lifter lifter = new Lifter(sketch, mostInstructions);
    lifter.enter();
    while (!lifter.waiting.isEmpty()) {
      lifter.version(lifter.waiting.remove());
    }
    return lifter.function;
  }

  /** Takes ints and floats out of the frame, where there were some. */
  private void enter() {
    pc = in.sketch.start;
    for (int slot = 0; slot < in.sketch.slots; slot++) {
      if (in.isLive(pc, slot) && !in.liveness.isIterator(slot)) {
        switch (in.sketch.kind(slot)) {
          case SlotState.INT -> expectInt(slot);
          case SlotState.FLOAT -> expectFloat(slot);
          default -> {}
        }
      }
    }
    jump(pc);
  }

  private void version(Version version) {
    in = version.in();
    block = version.block();
    state = version.state().copy();
    pc = version.pc();
    while (lift()) {
      pc++;
      if (in.targets.get(pc)) {
        jump(pc);
        return;
      }
      forgetDead(state, pc);
    }
  }

  // Instructions that take more than what is quick.

  /** Executes the instruction as the interpreter would, and goes on with what follows if it may. */
  private boolean step() {
    int op = RegisterOp.op(in.code.words[pc]);
    if (op == RegisterOp.STEP) {
      switch (RegisterOp.a(in.code.words[pc])) {
        case RegisterOp.ON_STACK -> {
          stepOnStack();
          return true;
        }
        case RegisterOp.OPEN_BLOCK -> {
          call(OPEN_BLOCK, FRAME, constant(pc));
          return true;
        }
        case RegisterOp.YIELD -> {
          spillAll();
          block.end(new Terminator.Return(call(YIELD, FRAME, FRESH, constant(pc))));
          return false;
        }
        case RegisterOp.CLOSE_BLOCK -> {
          int to = in.code.entryAt(RegisterOp.c(in.code.words[pc]));
          if (to >= 0) {
            tick();
            call(CLOSE_BLOCK);
            jump(to);
            return false;
          }
        }
        default -> {}
      }
    }
    spillAll();
    push();
    int next = call(SLOW_JUMP, frame(), FRESH, constant(pc));
    state.forgetAll();
    if (RegisterOp.jumps(op)) {
      int to = in.code.target(pc);
      Block other = function.newBlock();
      comeBack(next, to, other);
      SlotState here = state.copy();
      jump(to);
      state = here;
      block = other;
    }
    if (op == RegisterOp.RETURN || op == RegisterOp.JUMP || pc + 1 >= in.code.words.length) {
      leaveWith(next);
      return false;
    }
    comeBackOrLeave(next);
    return true;
  }

  /** Ends the block: goes on in a new one if a routine says so, else in another. */
  private void comeBack(int next, int to, Block other) {
    Block back = function.newBlock();
    block.end(new Terminator.Branch(Condition.EQUAL, next, constant(to), back, other));
    block = back;
    pop();
  }

  /** Goes on with the next instruction in a new block if a routine says so. */
  private void comeBackOrLeave(int next) {
    Block other = function.newColdBlock();
    comeBack(next, pc + 1, other);
    SlotState here = state.copy();
    Block back = block;
    block = other;
    leaveWith(next);
    block = back;
    state = here;
  }

  /** Executes what sees the value stack only. */
  private void stepOnStack() {
    Opcode opcode = OPCODES[RegisterOp.c(in.code.words[pc])];
    int n = RegisterOp.b(in.code.words[pc]);
    int top = in.slot(in.code.top(pc));
    switch (opcode) {
      case BUILD_TUPLE -> {
        if (n > 0) {
          for (int slot = top - n + 1; slot <= top; slot++) {
            spill(slot);
          }
          spillFor();
          push();
          int tuple = call(TUPLE, frame(), FRESH, constant(pc));
          pop();
          forget(top - n + 1, top);
          setWord(top - n + 1, tuple);
          return;
        }
      }
      case BUILD_LIST, BUILD_MAP -> {
        if (n > 0) {
          int place = opcode == Opcode.BUILD_LIST ? top - n + 2 : top + 1;
          for (int slot = place; slot <= top; slot++) {
            spill(slot);
          }
          spillFor();
          push();
          Routine make = opcode == Opcode.BUILD_LIST ? LIST : DICT;
          int made = call(make, frame(), FRESH, constant(pc), constant(n - 1));
          pop();
          forget(place, top);
          setWord(place, made);
          return;
        }
      }
      case STORE_MAP -> {
        int dict = word(top - 2);
        int key = word(top);
        quickOrSlowVoid(call(STORE_MAP, dict, key, word(top - 1)), top - 2, top - 1, top);
        forget(top - 1, top);
        return;
      }
      case BUILD_SLICE -> {
        if (n > 0) {
          spillFor(top - 2, top - 1, top);
          int object = word(top - 2);
          int start = word(top - 1);
          int stop = word(top);
          int done = temporary();
          push();
          int part = call(SLICE, frame(), FRESH, constant(pc), object, start, stop);
          pop();
          block.add(new Instruction.Move(done, part));
          Block next = function.newBlock();
          Block cold = function.newColdBlock();
          block.end(new Terminator.Branch(Condition.NOT_EQUAL, done, zero, next, cold));
          SlotState here = state.copy();
          block = cold;
          push();
          callInto(done, SLOW_VOID, frame(), FRESH, constant(pc));
          Block check = function.newColdBlock();
          block.end(new Terminator.Jump(check));
          block = check;
          Block load = function.newColdBlock();
          forget(top - 2, top);
          leaveIfNull(done, load);
          block = load;
          block.add(new Instruction.Load(Instruction.Width.WORD, done, FRAME, 4 * (top - 2)));
          block.end(new Terminator.Jump(next));
          block = next;
          state = here;
          forget(top - 2, top);
          setWord(top - 2, done);
          return;
        }
      }
      case UNPACK_SEQUENCE -> {
        if (n > 0) {
          quickOrSlowVoid(call(UNPACK, frame(), constant(pc), word(top)), top);
          forget(top, top + n - 1);
          return;
        }
      }
      case STORE_COMP -> {
        if (n > 0) {
          int list = word(top - n + 1);
          quickOrSlowVoid(call(APPEND, list, word(top)), top - n + 1, top);
          forget(top, top);
          return;
        }
      }
      case GET_ITER_STACK -> {
        int at = binary(Instruction.Operation.ADD, FRAME, constant(4 * top));
        quickOrSlowVoid(call(ITERATE, at, word(top)), top);
        forget(top, top + 3);
        return;
      }
      default -> {}
    }
    int[] stack = new int[in.liveness.firstLocal() - Frame.STATE / 4];
    for (int i = 0; i < stack.length; i++) {
      stack[i] = in.slot(Frame.STATE / 4 + i);
    }
    spillFor(stack);
    push();
    int next = call(SLOW_JUMP, frame(), FRESH, constant(pc));
    for (int slot : stack) {
      state.forget(slot);
    }
    comeBackOrLeave(next);
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
    push();
    callInto(result, slow, frame(), FRESH, constant(pc));
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
    Block back = in.call == null ? next : function.newColdBlock();
    forgetDead(state, pc + 1);
    forgetResult();
    block.end(new Terminator.Branch(Condition.NOT_EQUAL, result, zero, back, leaveWithNext()));
    if (back != next) {
      block = back;
      pop();
      block.end(new Terminator.Jump(next));
    }
  }

  private void forget(int from, int to) {
    for (int slot = from; slot <= to; slot++) {
      state.forget(slot);
    }
  }

  /** What an instruction sets is in the frame, or will be. */
  private void forgetResult() {
    for (int slot : SlotLiveness.sets(in.code.words[pc])) {
      state.forget(in.slot(slot));
    }
  }

  // Instructions.

  /** Lifts the instruction at pc; whether the next one follows. */
  private boolean lift() {
    long word = in.code.words[pc];
    int op = RegisterOp.op(word);
    int a = in.slot(RegisterOp.a(word));
    int b = in.slot(RegisterOp.b(word));
    int c = RegisterOp.c(word);
    switch (op) {
      case RegisterOp.MOVE -> move(a, b);
      case RegisterOp.MOVE_TWO -> {
        move(a, b);
        move(a + 1, in.slot(c));
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
        spillFor(); // it may raise
        int value = word(a);
        Routine set = in.call == null ? SET_ATTR : SET_KNOWN_ATTR;
        quickOrSlowVoid(call(set, constant(pc), word(b), value), a, b);
      }
      case RegisterOp.LOAD_METHOD -> loadMethod(a, b);
      case RegisterOp.LOAD_ITEM -> loadItem(a, b, in.slot(c));
      case RegisterOp.LOAD_ITEM_WORD ->
          setWord(a, quickOrSlow(call(ITEM, word(b), constant(c >> 1)), b));
      case RegisterOp.STORE_ITEM -> storeItem(a, b, in.slot(c));
      case RegisterOp.CALL -> {
        return quickCalls.call(a, b, c) || callPython(a, b, c);
      }
      case RegisterOp.RETURN -> {
        Activation.Call call = in.call;
        if (call != null) {
          returnInto(call, b);
          return false;
        }
        spillFor(b);
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
        branch(is ? Condition.EQUAL : Condition.NOT_EQUAL, value, constant(RegisterOp.b(word)), c);
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
        arithmetic(op, a, b, (op - RegisterOp.BINARY & 1) != 0 ? c : in.slot(c));
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
    } else if (in.sketch.isReal(pc)) {
      int value = function.newRegister(Type.FLOAT);
      block.add(new Instruction.FloatConstant(value, in.sketch.real(pc)));
      setFloat(a, value);
    } else if (Sketch.isReference(word)) {
      setWord(a, call(CONSTANT, constant(pc)));
    } else {
      setConstant(a, word);
    }
  }

  private void loadMethod(int a, int b) {
    int object = word(b);
    Block next = this.function.newBlock();
    Block cold = this.function.newColdBlock();
    int method = temporary();
    int self = temporary();
    if (quickCalls.isOfBuiltinType(object, cold)) {
      block.add(new Instruction.Constant(method, in.sketch.builtin(pc)));
      block.add(new Instruction.Move(self, object));
    } else {
      int function = call(METHOD, constant(pc), object);
      ifNot(Condition.NOT_EQUAL, function, zero, cold);
      block.add(new Instruction.Move(method, function));
      block.add(new Instruction.Move(self, call(SELF, object)));
    }
    block.end(new Terminator.Jump(next));
    SlotState here = state.copy();
    block = cold;
    spillFor(b);
    push();
    callInto(method, SLOW, frame(), FRESH, constant(pc));
    Block load = this.function.newColdBlock();
    leaveIfNull(method, load);
    block = load;
    block.add(new Instruction.Load(Instruction.Width.WORD, self, FRAME, 4 * (a + 1)));
    block.end(new Terminator.Jump(next));
    block = next;
    state = here;
    setWord(a, method);
    setWord(a + 1, self);
  }

  private void loadItem(int a, int b, int c) {
    if (state.kind(c) != SlotState.INT && (in.sketch.seen(pc) & RegisterCode.SEEN_OTHER) == 0) {
      expectInt(c);
    }
    if (state.kind(c) == SlotState.INT) {
      int object = word(b);
      setWord(a, quickOrSlow(call(ITEM, object, register(SlotState.INT, c)), b, c));
    } else {
      int object = word(b);
      setWord(a, quickOrSlow(call(ITEM_OF, object, word(c)), b, c));
    }
  }

  /** Executes the instruction as the interpreter would; its result is a word. */
  private void slowWord(int a) {
    push();
    int result = call(SLOW, frame(), FRESH, constant(pc));
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
    if (state.kind(c) != SlotState.INT && (in.sketch.seen(pc) & RegisterCode.SEEN_OTHER) == 0) {
      expectInt(c);
    }
    if (state.kind(c) == SlotState.INT) {
      int value = word(a);
      int object = word(b);
      quickOrSlowVoid(call(SET_ITEM, object, register(SlotState.INT, c), value), a, b, c);
    } else {
      int value = word(a);
      int object = word(b);
      quickOrSlowVoid(call(SET_ITEM_OF, object, word(c), value), a, b, c);
    }
  }

  /** Calls; whether the next instruction follows in the same block. */
  private boolean callPython(int a, int b, int c) {
    List<Activation> callees = in.callees(pc);
    if (callees.isEmpty() || function.size() > mostInstructions / 2) {
      callAnything(a, b, c);
      return true;
    }
    boolean isMethod = c >= RegisterOp.IS_METHOD;
    int called = word(b);
    int self = isMethod ? word(b + 1) : zero;
    int late = temporary();
    block.add(new Instruction.Move(late, zero));
    Block other = function.newColdBlock();
    for (Iterator<Activation> each = callees.iterator(); each.hasNext(); ) {
      Activation callee = each.next();
      boolean hasSelf = isMethod && callee.site().arguments == (c & 0xff) + 1;
      int first = isMethod && !hasSelf ? b + 2 : b + 1;
      Block next = each.hasNext() ? function.newBlock() : other;
      SlotState here = state.copy();
      int found = find(callee, called, next);
      if (isMethod) {
        ifNot(hasSelf ? Condition.NOT_EQUAL : Condition.EQUAL, self, zero, next);
      }
      tickOrElse(late, other);
      goInto(callee, called, found, first);
      block = next;
      state = here;
    }
    callAnything(a, b, c);
    goOnUnlessLate(late);
    return false;
  }

  /** The function behind what is called, if it is the one that is part of the code. */
  private int find(Activation callee, int called, Block other) {
    int end = constant(4 * callee.base + 4 * callee.sketch.frameWords);
    int endOfFrame = binary(Instruction.Operation.ADD, FRAME, end);
    int found = callForRoot(callee.site().finder(), called, constant(callee.unit), endOfFrame);
    ifNot(Condition.NOT_EQUAL, found, zero, other);
    return found;
  }

  /** Pays for a call; when it is time to look around, a real call does that. */
  private void tickOrElse(int late, Block other) {
    callInto(late, TICK);
    ifNot(Condition.MORE_EQUAL, late, zero, other);
  }

  private void goOnUnlessLate(int late) {
    if (hasLoop) {
      call(SOON, late); // where newer code of the JVM may take over
    }
    jump(pc + 1);
  }

  private void ifNot(Condition condition, int left, int right, Block other) {
    Block next = function.newBlock();
    block.end(new Terminator.Branch(condition, left, right, next, other));
    block = next;
  }

  /**
   * Goes on in what is part of the code.
   *
   * @param first the slot of the first argument that is given
   */
  private void goInto(Activation callee, int called, int found, int first) {
    CallSite site = callee.site();
    int local = 0;
    if (site.kind == CallSite.Kind.CLASS) {
      spillFor();
      push();
      int instance = call(CREATE, frame(), FRESH, constant(pc), called);
      pop();
      setWord(callee.local(local++), instance);
      save(instance, extra(callee));
    } else if (site.kind == CallSite.Kind.INSTANCE) {
      setWord(callee.local(local++), called);
    } else if (site.kind == CallSite.Kind.BOUND_METHOD) {
      setWord(callee.local(local++), load(called, BoundMethodObject.SELF));
    }
    for (int i = 0; i < site.cells; i++) {
      setWord(callee.local(local++), load(called, ClosureObject.CELLS + 4 * i));
    }
    for (int i = 0; i < site.arguments; i++) {
      move(callee.local(local++), first + i);
    }
    int defaults = callee.code.shape.defaults();
    for (int i = defaults - site.defaults(); i < defaults; i++) {
      setWord(callee.local(local++), load(found, FunctionObject.DEFAULTS + 4 * i));
    }
    save(found, callee.slot(Frame.FUNCTION / 4));
    forgetDead(state, pc + 1);
    forgetResult();
    Activation caller = in;
    in = callee;
    for (int slot = callee.slot(callee.liveness.firstLocal());
        slot <= callee.local(local);
        slot++) {
      if (callee.isLive(0, slot)) {
        setConstant(slot, Word.NULL);
      }
    }
    jump(0);
    in = caller;
  }

  private int load(int object, int offset) {
    int to = temporary();
    block.add(new Instruction.Load(Instruction.Width.WORD, to, object, offset));
    return to;
  }

  /** Where the link of a function's frame has what its result is when it is an {@code __init__}. */
  private static int extra(Activation of) {
    return of.slot(of.sketch.frameWords - Frame.LINK_BYTES / 4 + Frame.LINK_EXTRA / 4);
  }

  /** Goes on in the caller of what is part of the code, with the value in a slot. */
  private void returnInto(Activation.Call call, int b) {
    Activation callee = in;
    Activation caller = call.caller();
    int a = caller.slot(RegisterOp.a(caller.code.words[call.pc()]));
    if (call.site().kind == CallSite.Kind.CLASS) {
      require(Condition.EQUAL, word(b), constant(Word.NONE));
      setWord(a, load(FRAME, 4 * extra(callee)));
    } else {
      move(a, b);
    }
    forget(callee.base, state.slots() - 1);
    in = caller;
    jump(call.pc() + 1);
  }

  void callAnything(int a, int b, int c) {
    int[] operands = QuickCalls.operands(b, c);
    spillFor(operands);
    for (int slot : operands) {
      state.forget(slot);
    }
    push();
    int result = call(CALL, frame(), FRESH, constant(pc));
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
        jumpIfClear(truth, sense ? Condition.NOT_EQUAL : Condition.EQUAL, to, b);
      }
    }
  }

  /** Executes a jump as the interpreter would, and ends the block. */
  private void slowJump(int to, int... operands) {
    spillFor(operands);
    push();
    int next = call(SLOW_JUMP, frame(), FRESH, constant(pc));
    Block notTaken = function.newBlock();
    Block elsewhere = function.newBlock();
    comeBack(next, to, notTaken);
    SlotState here = state.copy();
    jump(to);
    state = here.copy();
    block = notTaken;
    comeBack(next, pc + 1, elsewhere);
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
    push();
    int next = call(FOR_ITER, frame(), FRESH, constant(pc));
    SlotState spilled = state.copy();
    Block other = function.newColdBlock();
    comeBack(next, pc + 1, other);
    block.add(new Instruction.Load(Instruction.Width.WORD, item, FRAME, 4 * a));
    block.end(new Terminator.Jump(some));
    block = other;
    Block leave = function.newColdBlock();
    comeBack(next, end, leave);
    state = spilled.copy();
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
      if (in.sketch.seen(pc) == RegisterCode.SEEN_FLOAT) {
        expectFloat(b);
      } else if (in.sketch.seen(pc) == 0) {
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
    int seen = in.sketch.seen(pc);
    int kind = state.kind(b);
    int other = isWord ? SlotState.INT : state.kind(c);
    int operation = in.sketch.operation(pc);
    boolean ints =
        kind == SlotState.INT && other == SlotState.INT && (seen & RegisterCode.SEEN_OTHER) == 0;
    boolean floats = kind == SlotState.FLOAT || other == SlotState.FLOAT;
    if (!ints && (floats || seen == RegisterCode.SEEN_FLOAT)) {
      if ((seen & RegisterCode.SEEN_OTHER) == 0 && floats(operation, a, b, c, isWord, seen)) {
        return;
      }
    } else if ((seen == 0 || ints) && isIntOperation(operation)) {
      expectInt(b);
      int left = register(SlotState.INT, b);
      ints(operation, a, left, intOf(isWord, c, c >> 1));
      return;
    }
    callBinary(operation, a, b, c, isWord);
  }

  private void callBinary(int operation, int a, int b, int c, boolean isWord) {
    Block next = null;
    int found = temporary();
    if (operation == BinaryOp.IN && !isWord) {
      int item = word(b);
      int container = word(c);
      callInto(found, CONTAINS, item, container);
      next = function.newBlock();
      Block cold = function.newColdBlock();
      block.end(new Terminator.Branch(Condition.NOT_EQUAL, found, zero, next, cold));
      block = cold;
    }
    SlotState here = state.copy();
    if (isWord) {
      spillFor(b);
    } else {
      spillFor(b, c);
    }
    int left = word(b);
    int right = isWord ? constant(c) : word(c);
    push();
    int result = call(BINARY, frame(), FRESH, constant(pc), left, right);
    pop();
    if (next != null) {
      block.add(new Instruction.Move(found, result));
      block.end(new Terminator.Jump(next));
      block = next;
      state = here;
      result = found;
    }
    setWord(a, result);
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
    int right = realOf(isWord, c, c >> 1, mixed);
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

  /** The int in a slot, or the one that the instruction holds itself. */
  private int intOf(boolean isWord, int slot, int value) {
    if (isWord) {
      return constant(value);
    }
    expectInt(slot);
    return register(SlotState.INT, slot);
  }

  /** As {@link #intOf}, as a float. */
  private int realOf(boolean isWord, int slot, int value, boolean mixed) {
    if (!isWord) {
      return real(slot, mixed);
    }
    int to = function.newRegister(Type.FLOAT);
    block.add(new Instruction.FloatConstant(to, value));
    return to;
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
    int seen = in.sketch.seen(pc);
    int kind = state.kind(a);
    int other = isWord ? SlotState.INT : state.kind(b);
    boolean floats = kind == SlotState.FLOAT || other == SlotState.FLOAT;
    if ((floats || seen == RegisterCode.SEEN_FLOAT) && (seen & RegisterCode.SEEN_OTHER) == 0) {
      boolean mixed = (seen & RegisterCode.SEEN_MIXED) != 0;
      int left = real(a, mixed);
      compareFloats(condition, left, realOf(isWord, b, c >> 16, mixed), to);
      return true;
    }
    if (seen == 0 || kind == SlotState.INT && other == SlotState.INT) {
      expectInt(a);
      int left = register(SlotState.INT, a);
      branch(condition, left, intOf(isWord, b, c >> 16), to);
      return true;
    }
    int comparison = in.sketch.operation(pc);
    if (isWord) {
      slowJump(to, a);
      return false;
    }
    int left = word(a);
    int right = word(b);
    if (comparison == BinaryOp.EQUAL || comparison == BinaryOp.NOT_EQUAL) {
      boolean jumpsIfSame = condition == Condition.EQUAL;
      int same = call(SAME, left, right);
      jumpIfClear(same, jumpsIfSame ? Condition.NOT_EQUAL : Condition.EQUAL, to, a, b);
    } else {
      boolean jumpsIfTrue = condition(comparison) == condition;
      int truth = call(ORDER, constant(comparison), left, right);
      jumpIfClear(truth, jumpsIfTrue ? Condition.NOT_EQUAL : Condition.EQUAL, to, a, b);
    }
    return true;
  }

  /** Jumps if a truth compares so with 0, or finds out itself. */
  private void jumpIfClear(int truth, Condition condition, int to, int... operands) {
    Block clear = function.newBlock();
    Block unclear = function.newColdBlock();
    block.end(
        new Terminator.Branch(
            Condition.NOT_EQUAL, truth, constant(Routines.UNCLEAR), clear, unclear));
    SlotState here = state.copy();
    block = unclear;
    slowJump(to, operands);
    block = clear;
    state = here;
    branch(condition, truth, zero, to);
  }

  /** A jump for the negated comparison is one for a NaN, too. */
  private void compareFloats(Condition jump, int left, int right, int to) {
    int comparison = in.sketch.operation(pc);
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
  private static final Routine SET_KNOWN_ATTR = Routine.ofWords("setKnownAttr", 3);
  private static final Routine METHOD = Routine.ofWords("method", 2);
  private static final Routine SELF = Routine.ofWords("self", 1);
  private static final Routine CONTENT = Routine.ofWords("content", 1);
  private static final Routine ITEM = Routine.ofWords("item", 2);
  private static final Routine SET_ITEM = Routine.ofWords("setItem", 3);
  private static final Routine ITEM_OF = Routine.ofWords("itemOf", 2);
  private static final Routine SET_ITEM_OF = Routine.ofWords("setItemOf", 3);
  private static final Routine CONTAINS = Routine.ofWords("contains", 2);
  private static final Routine NEXT_ITEM = Routine.ofWords("nextItem", 1);
  private static final Routine TRUTH = Routine.ofWords("truth", 1);
  private static final Routine IS_NUMBER = Routine.ofWords("isNumber", 1);
  private static final Routine NUMBER = new Routine("number", List.of(Type.WORD), Type.FLOAT);
  private static final Routine FLOOR_MOD = Routine.ofWords("floorMod", 2);
  private static final Routine FLOOR_DIV = Routine.ofWords("floorDiv", 2);
  private static final Routine SLOW = Routine.ofWords("slow", 3);
  private static final Routine SLOW_VOID = Routine.ofWords("slowVoid", 3);
  private static final Routine SLOW_JUMP = Routine.ofWords("slowJump", 3);
  private static final Routine FOR_ITER = Routine.ofWords("forIter", 3);
  private static final Routine YIELD = Routine.ofWords("yield", 3);
  private static final Routine SAME = Routine.ofWords("same", 2);
  private static final Routine ORDER = Routine.ofWords("order", 3);
  private static final Routine APPEND = Routine.ofWords("append", 2);
  private static final Routine TUPLE = Routine.ofWords("tuple", 3);
  private static final Routine LIST = Routine.ofWords("list", 4);
  private static final Routine DICT = Routine.ofWords("dict", 4);
  private static final Routine STORE_MAP = Routine.ofWords("storeMap", 3);
  private static final Routine SLICE = Routine.ofWords("slice", 6);
  private static final Routine UNPACK = Routine.ofWords("unpack", 3);
  private static final Routine ITERATE = Routine.ofWords("iterate", 2);
  private static final Routine OPEN_BLOCK =
      new Routine("openBlock", List.of(Type.WORD, Type.WORD), null);
  private static final Routine CLOSE_BLOCK = new Routine("closeBlock", List.of(), null);
  private static final Routine SOON = new Routine("soon", List.of(Type.WORD), null);
  private static final Routine CREATE = Routine.ofWords("create", 4);
  private static final Routine BINARY = Routine.ofWords("binary", 5);
  private static final Routine CALL = Routine.ofWords("call", 3);
  private static final Routine LEAVE = Routine.ofWords("leave", 3);
}
