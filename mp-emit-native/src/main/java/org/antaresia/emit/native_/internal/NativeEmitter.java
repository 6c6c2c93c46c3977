package org.antaresia.emit.native_.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Pass;
import org.antaresia.compiler.Scope;
import org.antaresia.compiler.machine.CodeState;
import org.antaresia.compiler.machine.FunTable;
import org.antaresia.compiler.machine.FunctionWriter;
import org.antaresia.compiler.machine.Surroundings;
import org.antaresia.emit.native_.internal.Values.Comparison;
import org.antaresia.emit.native_.internal.Values.Value;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.MachineTarget;
import org.antaresia.ir.Terminator;
import org.antaresia.mpy.ByteWriter;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.Op;
import org.antaresia.mpy.Prelude;
import org.antaresia.mpy.RawCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes Python functions as machine code: the values of the stack and the locals are in registers,
 * and in their slots of the frame where a function of the run-time system wants an array. A
 * generator has all that outlives a yield in the slots of its state.
 */
public final class NativeEmitter implements Emitter {
  private static final int ITERATOR_SLOTS = 4;
  private static final int LOAD = 4; // what obj_subscr takes for a value that reads
  private static final int CELL_VALUE = 4;
  private static final String NO_ARGUMENT = "*";
  private static final String UNWANTED = "native raise";

  private final ModuleContext context;
  private final MachineTarget target;
  private final String architecture;

  // What the pass before found.
  private boolean usesGlobals;
  private boolean hasHandlers;
  private int deepest;
  private int mostProtections;

  // Of this pass.
  private Pass pass = Pass.SCOPE;
  private Scope scope;
  private FunctionWriter code;
  private Values stack;
  private Surroundings around;
  private CodeState state;
  private Labels labels = new Labels();
  private Variable[] locals = {};
  private Variable result;
  private final List<Scope> children = new ArrayList<>();
  private final List<ProtectedBlock> protections = new ArrayList<>();
  private int protectionsSeen;
  private boolean protects;
  private @Nullable Block first;
  private @Nullable Comparison comparison;

  /** An emitter that adds to the tables of {@code context}. */
  @SuppressWarnings("NullAway.Init") // startPass comes before all else
  public NativeEmitter(ModuleContext context, MachineTarget target, String architecture) {
    this.context = context;
    this.target = target;
    this.architecture = architecture;
  }

  // Passes.

  @Override
  public void startPass(Pass pass, Scope scope) {
    if (pass == Pass.STACK_SIZE) {
      usesGlobals = false;
      hasHandlers = false;
      deepest = 0;
      mostProtections = 0;
    }
    this.pass = pass;
    this.scope = scope;
    boolean isGenerator = scope.isGenerator();
    labels = new Labels();
    children.clear();
    protections.clear();
    protectionsSeen = 0;
    protects = false;
    comparison = null;
    first = null;
    code = new FunctionWriter(scope.simpleName(), isGenerator ? 2 : 4);
    stack = new Values(code, isGenerator);
    int table = context.useConst(Const.Singleton.FUN_TABLE);
    around = new Surroundings(code, isGenerator, usesGlobals, hasHandlers, table);
    state = isGenerator ? around.generatorState() : around.codeState(stateWords());
    stack.frame(state);
    locals = new Variable[scope.locals()];
    for (int i = 0; i < locals.length; i++) {
      locals[i] =
          isGenerator ? Variable.inSlot(code, state, slot(i)) : Variable.inRegister(code, state);
    }
    result = extra(mostProtections);
    if (!isGenerator) {
      result.setConstant(0);
      fetchLocals();
    }
    around.enter();
    if (isGenerator) {
      first = around.resumption();
      code.start(first);
      code.call(FunTable.RAISE, Surroundings.THROWN);
      clearLocals();
    }
  }

  private int stateWords() {
    int extra = scope.isGenerator() ? mostProtections + 1 : 0;
    return scope.locals() + deepest + extra;
  }

  /** The slot of a local. */
  private int slot(int local) {
    return stateWords() - 1 - local;
  }

  /** A word that lies, in a generator, between the stack and the locals. */
  private Variable extra(int number) {
    return scope.isGenerator()
        ? Variable.inSlot(code, state, deepest + number)
        : Variable.inRegister(code, state);
  }

  private boolean isArgument(int local) {
    int arguments = scope.positionalArgs() + scope.keywordArgs();
    arguments += (scope.flags() & Prelude.VARARGS) != 0 ? 1 : 0;
    arguments += (scope.flags() & Prelude.VARKEYWORDS) != 0 ? 1 : 0;
    return local < arguments;
  }

  private boolean isCell(int local) {
    for (IdInfo id : scope.ids()) {
      if (id.kind() == IdInfo.Kind.CELL && id.local() == local) {
        return true;
      }
    }
    return false;
  }

  private void fetchLocals() {
    for (int i = 0; i < locals.length; i++) {
      if (isArgument(i) || isCell(i)) {
        code.loadInto(locals[i].register(), state.base, CodeState.STATE + 4 * slot(i));
      }
    }
    clearLocals();
  }

  /** Locals before they are assigned to: whatever the way, they hold an object. */
  private void clearLocals() {
    int none = code.object(FunTable.NONE);
    for (int i = 0; i < locals.length; i++) {
      if (!isArgument(i) && !isCell(i)) {
        locals[i].set(none);
      }
    }
  }

  @Override
  public boolean endPass() {
    if (code.isReachable()) {
      code.end(new Terminator.Return(code.constant(0)));
    }
    around.end();
    usesGlobals |= code.usesGlobals();
    hasHandlers |= protects;
    deepest = Math.max(deepest, stack.deepest());
    mostProtections = Math.max(mostProtections, protectionsSeen);
    if (pass == Pass.EMIT) {
      finish();
    }
    return true;
  }

  private void finish() {
    MachineTarget.Code machine = target.assemble(code.function(), architecture);
    ByteWriter out = new ByteWriter();
    word(out, children.size()); // where the loader puts the prelude's address
    if (first != null) {
      word(out, 8 + machine.offset(first));
    }
    out.bytes(machine.bytes());
    int prelude = out.size();
    prelude(out);
    scope.assignCode(
        RawCode.Kind.NATIVE, out.toByteArray(), children, RawCode.Machine.python(prelude));
  }

  private static void word(ByteWriter out, int value) {
    for (int i = 0; i < 4; i++) {
      out.u8(value >> 8 * i & 0xff);
    }
  }

  private void prelude(ByteWriter out) {
    Prelude.encodeSignature(
        out,
        Math.max(stateWords(), 1),
        0,
        scope.flags(),
        scope.positionalArgs(),
        scope.keywordArgs(),
        scope.positionalDefaults());
    ByteWriter names = new ByteWriter();
    names.uint(context.useQstr(scope.simpleName()));
    int arguments = scope.positionalArgs() + scope.keywordArgs();
    for (int i = 0; i < arguments; i++) {
      names.uint(context.useQstr(argumentName(i)));
    }
    ByteWriter cells = new ByteWriter();
    for (IdInfo id : scope.ids()) {
      if (id.kind() == IdInfo.Kind.CELL) {
        cells.u8(id.local());
      }
    }
    Prelude.encodeSizes(out, names.size(), cells.size());
    out.bytes(names);
    out.bytes(cells);
  }

  private String argumentName(int number) {
    for (IdInfo id : scope.ids()) {
      if (id.isParameter() && id.local() == number) {
        return id.name();
      }
    }
    return NO_ARGUMENT;
  }

  // The stack.

  private void push(int register) {
    flush();
    stack.push(Value.in(register));
  }

  private int pop() {
    flush();
    return stack.popWord();
  }

  /** Makes an object of a comparison that waits. */
  private void flush() {
    Comparison waiting = comparison;
    if (waiting == null) {
      return;
    }
    comparison = null;
    stack.pop();
    if (!code.isReachable()) {
      stack.push(Value.known(0));
      return;
    }
    int to = code.newWord();
    Block yes = code.newBlock();
    Block no = code.newBlock();
    Block next = code.newBlock();
    Block slow = compare(waiting, yes, no);
    code.start(yes);
    code.move(to, code.object(FunTable.TRUE));
    code.jump(next);
    code.start(no);
    code.move(to, code.object(FunTable.FALSE));
    code.jump(next);
    code.start(slow);
    code.move(to, slow(waiting));
    code.jump(next);
    code.start(next);
    stack.push(Value.in(to));
  }

  private int slow(Comparison of) {
    int left = stack.word(of.left());
    int right = stack.word(of.right());
    return code.call(FunTable.BINARY_OP, code.constant(of.operation()), left, right);
  }

  /** Compares small ints; returns the block for what is none. */
  private Block compare(Comparison of, Block yes, Block no) {
    int left = stack.word(of.left());
    int right = stack.word(of.right());
    Block slow = code.newColdBlock();
    requireSmallInts(of.left(), left, of.right(), right, slow);
    code.branch(of.condition(), left, right, yes, no);
    return slow;
  }

  private void requireSmallInts(Value left, int leftWord, Value right, int rightWord, Block slow) {
    int one = code.constant(1);
    int tags =
        left.isSmallInt()
            ? rightWord
            : right.isSmallInt()
                ? leftWord
                : code.binary(Instruction.Operation.AND, leftWord, rightWord);
    int tag = code.binary(Instruction.Operation.AND, tags, one);
    Block fast = code.newBlock();
    code.branch(Condition.EQUAL, tag, code.constant(0), slow, fast);
    code.start(fast);
  }

  @Override
  public void adjustStackSize(int delta) {
    flush();
    stack.adjust(delta);
  }

  @Override
  public void setSourceLine(int line) {
    // Machine code has no lines.
  }

  @Override
  public void dupTop() {
    duplicate(0);
  }

  @Override
  public void dupTopTwo() {
    duplicate(1);
    duplicate(1);
  }

  private void duplicate(int below) {
    flush();
    Value value = stack.peek(below);
    if (value.isInSlot()) {
      value = Value.in(stack.word(stack.depth() - 1 - below));
    }
    stack.push(value);
  }

  @Override
  public void popTop() {
    flush();
    stack.drop(1);
  }

  @Override
  public void rotTwo() {
    rotate(1);
  }

  @Override
  public void rotThree() {
    rotate(2);
  }

  /** Puts the top so many values deeper. */
  private void rotate(int below) {
    flush();
    stack.fromSlots(below + 1);
    int top = stack.depth() - 1;
    Value moved = stack.peek(0);
    for (int i = top; i > top - below; i--) {
      stack.set(i, stack.peek(top - i + 1));
    }
    stack.set(top - below, moved);
  }

  // Constants.

  @Override
  public void loadConstTok(Const.Singleton value) {
    switch (value) {
      case NONE -> push(code.object(FunTable.NONE));
      case FALSE -> push(code.object(FunTable.FALSE));
      case TRUE -> push(code.object(FunTable.TRUE));
      case ELLIPSIS, FUN_TABLE -> loadConstObj(value);
    }
  }

  @Override
  public void loadConstSmallInt(long value) {
    flush();
    stack.push(Value.known((int) value << 1 | 1));
  }

  @Override
  public void loadConstStr(String text) {
    loadConstObj(new Const.Str(text, true));
  }

  @Override
  public void loadConstObj(Const object) {
    push(around.object(context.useConst(object)));
  }

  @Override
  public void loadNull() {
    flush();
    stack.push(Value.known(0));
  }

  // Variables.

  private int qstr(String name) {
    return around.qstr(context.useQstr(name));
  }

  @Override
  public void loadFast(String name, int local) {
    push(locals[local].get());
  }

  @Override
  public void storeFast(String name, int local) {
    int value = pop();
    if (locals[local].register() >= 0) {
      stack.release(locals[local].register());
    }
    locals[local].set(value);
  }

  /** As in genuine, deleting assigns None. */
  @Override
  public void deleteFast(String name, int local) {
    loadConstTok(Const.Singleton.NONE);
    storeFast(name, local);
  }

  @Override
  public void loadDeref(String name, int local) {
    push(code.load(locals[local].get(), CELL_VALUE));
  }

  @Override
  public void storeDeref(String name, int local) {
    int value = pop();
    code.store(value, locals[local].get(), CELL_VALUE);
  }

  @Override
  public void deleteDeref(String name, int local) {
    loadConstTok(Const.Singleton.NONE);
    storeDeref(name, local);
  }

  @Override
  public void loadName(String name) {
    flush();
    push(code.call(FunTable.LOAD_NAME, qstr(name)));
  }

  @Override
  public void loadGlobal(String name) {
    flush();
    push(code.call(FunTable.LOAD_GLOBAL, qstr(name)));
  }

  @Override
  public void storeName(String name) {
    int value = pop();
    code.call(FunTable.STORE_NAME, qstr(name), value);
  }

  @Override
  public void storeGlobal(String name) {
    int value = pop();
    code.call(FunTable.STORE_GLOBAL, qstr(name), value);
  }

  @Override
  public void deleteName(String name) {
    flush();
    code.call(FunTable.DELETE_NAME, qstr(name));
  }

  @Override
  public void deleteGlobal(String name) {
    flush();
    code.call(FunTable.DELETE_GLOBAL, qstr(name));
  }

  @Override
  public void importName(String name) {
    int from = pop();
    int level = pop();
    push(code.call(FunTable.IMPORT_NAME, qstr(name), from, level));
  }

  @Override
  public void importFrom(String name) {
    flush();
    stack.fromSlots(1);
    int module = stack.word(stack.depth() - 1);
    push(code.call(FunTable.IMPORT_FROM, module, qstr(name)));
  }

  @Override
  public void importStar() {
    code.call(FunTable.IMPORT_ALL, pop());
  }

  // Attributes and subscripts.

  @Override
  public void loadAttr(String name) {
    int base = pop();
    push(code.call(FunTable.LOAD_ATTR, base, qstr(name)));
  }

  @Override
  public void storeAttr(String name) {
    int base = pop();
    int value = pop();
    code.call(FunTable.STORE_ATTR, base, qstr(name), value);
  }

  @Override
  public void deleteAttr(String name) {
    int base = pop();
    code.call(FunTable.STORE_ATTR, base, qstr(name), code.constant(0));
  }

  @Override
  public void loadMethod(String name, boolean isSuper) {
    flush();
    if (isSuper) {
      stack.toSlots(2);
      int at = state.address(stack.depth() - 3);
      code.call(FunTable.LOAD_SUPER_METHOD, qstr(name), at);
      stack.drop(3);
    } else {
      int base = pop();
      stack.reach(2);
      int at = state.address(stack.depth());
      code.call(FunTable.LOAD_METHOD, base, qstr(name), at);
    }
    stack.push(Value.IN_SLOT);
    stack.push(Value.IN_SLOT);
  }

  @Override
  public void loadSubscr() {
    int index = pop();
    int base = pop();
    push(code.call(FunTable.SUBSCRIPT, base, index, code.constant(LOAD)));
  }

  @Override
  public void storeSubscr() {
    int index = pop();
    int base = pop();
    int value = pop();
    code.call(FunTable.SUBSCRIPT, base, index, value);
  }

  @Override
  public void deleteSubscr() {
    int index = pop();
    int base = pop();
    code.call(FunTable.SUBSCRIPT, base, index, code.constant(0));
  }

  // Operations.

  @Override
  public void unaryOp(int operation) {
    int value = pop();
    push(code.call(FunTable.UNARY_OP, code.constant(operation), value));
  }

  @Override
  public void binaryOp(int operation) {
    flush();
    stack.fromSlots(2);
    Value right = stack.pop();
    Value left = stack.pop();
    Condition condition = condition(operation);
    boolean mayBeSmall =
        (!left.isKnown() || left.isSmallInt()) && (!right.isKnown() || right.isSmallInt());
    if (condition != null && mayBeSmall) {
      stack.push(Value.known(0));
      comparison = new Comparison(condition, operation, left, right);
      return;
    }
    int leftWord = stack.word(left);
    int rightWord = stack.word(right);
    Instruction.Operation quick = quick(operation);
    if (quick == null || !mayBeSmall || !code.isReachable()) {
      push(code.call(FunTable.BINARY_OP, code.constant(operation), leftWord, rightWord));
      return;
    }
    int to = code.newWord();
    Block slow = code.newColdBlock();
    Block next = code.newBlock();
    requireSmallInts(left, leftWord, right, rightWord, slow);
    quick(quick, to, left, leftWord, right, rightWord, slow, next);
    code.start(slow);
    code.move(to, code.call(FunTable.BINARY_OP, code.constant(operation), leftWord, rightWord));
    code.jump(next);
    code.start(next);
    push(to);
  }

  private static @Nullable Condition condition(int operation) {
    return switch (operation) {
      case Op.BINARY_LESS -> Condition.LESS;
      case Op.BINARY_MORE -> Condition.MORE;
      case Op.BINARY_EQUAL -> Condition.EQUAL;
      case Op.BINARY_LESS_EQUAL -> Condition.LESS_EQUAL;
      case Op.BINARY_MORE_EQUAL -> Condition.MORE_EQUAL;
      case Op.BINARY_NOT_EQUAL -> Condition.NOT_EQUAL;
      default -> null;
    };
  }

  /** What does the same with words, if something does. */
  private static Instruction.@Nullable Operation quick(int operation) {
    return switch (operation) {
      case Op.BINARY_ADD, Op.BINARY_INPLACE_ADD -> Instruction.Operation.ADD;
      case Op.BINARY_SUBTRACT, Op.BINARY_INPLACE_SUBTRACT -> Instruction.Operation.SUBTRACT;
      case Op.BINARY_AND, Op.BINARY_INPLACE_AND -> Instruction.Operation.AND;
      case Op.BINARY_OR, Op.BINARY_INPLACE_OR -> Instruction.Operation.OR;
      case Op.BINARY_XOR, Op.BINARY_INPLACE_XOR -> Instruction.Operation.XOR;
      default -> null;
    };
  }

  /** Works on small ints as they are, twice their value and one. */
  private void quick(
      Instruction.Operation operation,
      int to,
      Value left,
      int leftWord,
      Value right,
      int rightWord,
      Block slow,
      Block next) {
    switch (operation) {
      case ADD -> {
        boolean leftIsKnown = left.isSmallInt();
        int known = (leftIsKnown ? left.word() : right.word()) - 1;
        int other = leftIsKnown ? rightWord : leftWord;
        if (leftIsKnown || right.isSmallInt()) {
          addKnown(to, other, known, slow, next);
        } else {
          int bare = code.binary(Instruction.Operation.SUBTRACT, leftWord, code.constant(1));
          checked(Instruction.Operation.ADD, to, bare, rightWord, slow, next);
        }
      }
      case SUBTRACT -> {
        if (right.isSmallInt() && right.word() != Integer.MIN_VALUE + 1) {
          addKnown(to, leftWord, -(right.word() - 1), slow, next);
          return;
        }
        int difference = code.newWord();
        Block tags = code.newBlock();
        checked(operation, difference, leftWord, rightWord, slow, tags);
        code.start(tags);
        code.move(to, code.binary(Instruction.Operation.ADD, difference, code.constant(1)));
        code.jump(next);
      }
      case XOR -> {
        int bare = code.binary(operation, leftWord, rightWord);
        code.move(to, code.binary(Instruction.Operation.OR, bare, code.constant(1)));
        code.jump(next);
      }
      default -> {
        code.move(to, code.binary(operation, leftWord, rightWord));
        code.jump(next);
      }
    }
  }

  private void addKnown(int to, int from, int known, Block slow, Block next) {
    if (known < 0 && known != Integer.MIN_VALUE) {
      int less = code.constant(-known);
      checked(Instruction.Operation.SUBTRACT, to, from, less, slow, next);
    } else {
      checked(Instruction.Operation.ADD, to, from, code.constant(known), slow, next);
    }
  }

  private void checked(
      Instruction.Operation operation, int to, int left, int right, Block slow, Block next) {
    code.end(new Terminator.CheckedWord(operation, to, left, right, next, slow));
  }

  // Jumps.

  @Override
  public void labelAssign(int label) {
    flush();
    Labels.Label here = labels.get(label);
    List<Boolean> slots = here.slots;
    if (code.isReachable()) {
      stack.bringHome();
      slots = stack.slots();
      code.jump(here.block(code));
    }
    stack.assume(slots == null ? stack.slots() : slots);
    here.slots = stack.slots();
    for (ProtectedBlock protection : protections) {
      if (protection.label == label) {
        protection.isActive = false;
      }
    }
    code.start(null);
    code.handler(innermostHandler());
    code.start(here.block(code));
  }

  /** Goes on at a label with the values as they are; ends the block. */
  private void jumpTo(int label) {
    if (!code.isReachable()) {
      return;
    }
    Labels.Label there = labels.get(label);
    stack.bringHome();
    if (there.slots == null) {
      there.slots = stack.slots();
    }
    code.jump(there.block(code));
  }

  @Override
  public void jump(int label) {
    flush();
    jumpTo(label);
    code.start(null);
  }

  @Override
  public void popJumpIf(boolean condition, int label) {
    Comparison waiting = comparison;
    if (waiting != null) {
      comparison = null;
      stack.pop();
      if (code.isReachable()) {
        Block jumps = code.newBlock();
        Block next = code.newBlock();
        Block slow = compare(waiting, condition ? jumps : next, condition ? next : jumps);
        code.start(slow);
        branch(code.call(FunTable.IS_TRUE, slow(waiting)), condition, jumps, next);
        finishJump(label, jumps, next);
      }
      return;
    }
    jumpIf(code.call(FunTable.IS_TRUE, pop()), condition, label);
  }

  @Override
  public void jumpIfOrPop(boolean condition, int label) {
    flush();
    stack.fromSlots(1);
    int truth = code.call(FunTable.IS_TRUE, stack.word(stack.depth() - 1));
    jumpIf(truth, condition, label);
    stack.drop(1);
  }

  private void jumpIf(int word, boolean condition, int label) {
    if (code.isReachable()) {
      Block jumps = code.newBlock();
      Block next = code.newBlock();
      branch(word, condition, jumps, next);
      finishJump(label, jumps, next);
    }
  }

  private void branch(int word, boolean condition, Block jumps, Block next) {
    Condition when = condition ? Condition.NOT_EQUAL : Condition.EQUAL;
    code.branch(when, word, code.constant(0), jumps, next);
  }

  private void finishJump(int label, Block jumps, Block next) {
    code.start(jumps);
    jumpTo(label);
    code.start(next);
  }

  // Exceptions.

  private @Nullable Block innermostHandler() {
    for (int i = protections.size() - 1; i >= 0; i--) {
      if (protections.get(i).isActive) {
        return protections.get(i).handler;
      }
    }
    return null;
  }

  private void protect(int label, boolean isFinally) {
    flush();
    protects = true;
    int depth = stack.depth();
    Variable pending = extra(protections.size());
    protectionsSeen = Math.max(protectionsSeen, protections.size() + 1);
    Block handler = innermostHandler();
    stack.reach(1);
    if (code.isReachable()) {
      pending.setConstant(ProtectedBlock.NOTHING);
      stack.bringHome();
      stack.assume(stack.slots());
      Labels.Label there = labels.get(label);
      Block body = code.newBlock();
      code.jump(body);
      handler = code.newColdBlock();
      code.start(handler);
      stack.sendHome(around.exception(handler), depth);
      pending.setConstant(ProtectedBlock.EXCEPTION);
      if (there.slots == null) {
        List<Boolean> slots = stack.slots();
        slots.add(scope.isGenerator());
        there.slots = slots;
      }
      code.jump(there.block(code));
      code.handler(handler);
      code.start(body);
    }
    protections.add(new ProtectedBlock(label, isFinally, depth, pending, handler));
  }

  @Override
  public void setupExcept(int label) {
    protect(label, false);
  }

  @Override
  public void setupFinally(int label) {
    protect(label, true);
  }

  @Override
  public void setupWith(int label) {
    flush();
    stack.fromSlots(1);
    int manager = stack.popWord();
    int at = stack.depth();
    stack.reach(4);
    code.call(FunTable.LOAD_METHOD, manager, qstr("__exit__"), state.address(at));
    code.call(FunTable.LOAD_METHOD, manager, qstr("__enter__"), state.address(at + 2));
    stack.push(Value.IN_SLOT);
    stack.push(Value.IN_SLOT);
    int value = callMethod(at + 2, 0, 0);
    protect(label, true);
    push(value);
  }

  private int callMethod(int slot, int positional, int keyword) {
    return code.call(
        FunTable.CALL_METHOD,
        code.constant(positional),
        code.constant(keyword),
        state.address(slot));
  }

  @Override
  public void withCleanup(int label) {
    loadConstTok(Const.Singleton.NONE);
    labelAssign(label);
    ProtectedBlock protection = protections.get(protections.size() - 1);
    stack.reach(2);
    int exception = pop();
    int at = stack.depth() - 2;
    if (code.isReachable()) {
      Block raised = code.newColdBlock();
      Block swallowed = code.newColdBlock();
      Block passed = code.newColdBlock();
      Block normal = code.newBlock();
      Block next = code.newBlock();
      int reason = code.constant(ProtectedBlock.EXCEPTION);
      int left = code.newWord();
      code.branch(Condition.EQUAL, protection.pending.get(), reason, raised, normal);
      code.start(raised);
      state.store(code.load(exception, 0), at + 2); // its type
      state.store(exception, at + 3);
      state.store(code.object(FunTable.NONE), at + 4);
      int answer = code.call(FunTable.IS_TRUE, callMethod(at, 3, 0));
      code.branch(Condition.EQUAL, answer, code.constant(0), passed, swallowed);
      code.start(swallowed);
      protection.pending.setConstant(ProtectedBlock.NOTHING);
      code.move(left, code.object(FunTable.NONE));
      code.jump(next);
      code.start(passed);
      code.move(left, exception);
      code.jump(next);
      code.start(normal);
      int none = code.object(FunTable.NONE);
      for (int i = 0; i < 3; i++) {
        state.store(none, at + 2 + i);
      }
      callMethod(at, 3, 0);
      code.move(left, code.object(FunTable.NONE));
      code.jump(next);
      code.start(next);
      stack.drop(2);
      push(left);
    } else {
      stack.drop(2);
      stack.push(Value.known(0));
    }
  }

  /**
   * Behind this the stack has what the code for {@code async with} expects: the manager and an
   * exception, or below the manager two values in place of those that bytecode keeps a return in.
   */
  @Override
  public void asyncWithSetupFinally(int aexitNoExcLabel, int finallyLabel, int retUnwindJumpLabel) {
    for (int i = 0; i < 2; i++) {
      loadConstTok(Const.Singleton.NONE);
      rotTwo();
    }
    jump(aexitNoExcLabel);
    stack.drop(1);
    labelAssign(finallyLabel);
    if (!code.isReachable()) {
      return;
    }
    ProtectedBlock protection = protections.get(protections.size() - 1);
    Block exits = code.newBlock();
    Block raised = code.newBlock();
    int reason = code.constant(ProtectedBlock.EXCEPTION);
    code.branch(Condition.EQUAL, protection.pending.get(), reason, raised, exits);
    code.start(exits);
    loadConstTok(Const.Singleton.NONE);
    jump(retUnwindJumpLabel);
    stack.drop(1);
    code.start(raised);
  }

  @Override
  public void startExceptHandler() {
    flush();
    stack.push(scope.isGenerator() ? Value.IN_SLOT : Value.known(0));
    stack.assume(stack.slots());
  }

  @Override
  public void endExceptHandler() {
    // The exception went with endFinally.
  }

  @Override
  public void popExceptJump(int label, boolean withinExceptHandler) {
    flush();
    if (!withinExceptHandler) {
      protections.get(protections.size() - 1).isActive = false;
      code.handler(innermostHandler());
    }
    jump(label);
  }

  @Override
  public void endFinally() {
    ProtectedBlock protection = protections.remove(protections.size() - 1);
    int exception = pop();
    if (!code.isReachable()) {
      return;
    }
    if (!protection.isFinally) {
      raise(exception);
      return;
    }
    for (int i = 0; i < protection.exits.size(); i++) {
      Block next = branchIfPending(protection, i + 1, code.newBlock());
      leave(protection.exits.get(i));
      code.start(next);
    }
    Block next = branchIfPending(protection, ProtectedBlock.EXCEPTION, code.newColdBlock());
    raise(exception);
    code.start(next);
  }

  /** Goes on in a block for one reason; returns the one for the others. */
  private Block branchIfPending(ProtectedBlock protection, int reason, Block then) {
    Block otherwise = code.newBlock();
    int word = code.constant(reason);
    code.branch(Condition.EQUAL, protection.pending.get(), word, then, otherwise);
    code.start(then);
    return otherwise;
  }

  private void raise(int exception) {
    code.call(FunTable.RAISE, exception);
    code.end(new Terminator.Return(code.constant(0)));
  }

  @Override
  public void unwindJump(int label, int exceptDepth, boolean breakFromFor) {
    flush();
    int dropped = breakFromFor ? ITERATOR_SLOTS : 0;
    leave(new ProtectedBlock.Exit(label, protections.size() - exceptDepth, dropped));
    code.start(null);
  }

  /** Leaves protected blocks, by way of the finally body of the innermost that has one. */
  private void leave(ProtectedBlock.Exit exit) {
    if (!code.isReachable()) {
      return;
    }
    int here = stack.depth();
    for (int i = protections.size() - 1; i >= exit.outermost(); i--) {
      ProtectedBlock protection = protections.get(i);
      if (protection.isFinally && protection.isActive) {
        protection.pending.setConstant(protection.number(exit));
        stack.adjust(protection.depth - here);
        stack.push(Value.in(code.object(FunTable.NONE)));
        jumpTo(protection.label);
        stack.drop(1);
        stack.adjust(here - protection.depth);
        return;
      }
    }
    if (exit.label() == ProtectedBlock.Exit.RETURN) {
      writeReturn();
    } else {
      stack.drop(exit.dropped());
      jumpTo(exit.label());
      stack.adjust(here - stack.depth());
    }
  }

  private void writeReturn() {
    if (scope.isGenerator()) {
      around.finish(deepest + mostProtections);
    } else {
      around.leave(result.get());
    }
  }

  @Override
  public void returnValue() {
    int value = pop();
    if (protections.isEmpty() && !scope.isGenerator() && code.isReachable()) {
      around.leave(value);
      return;
    }
    result.set(value);
    leave(new ProtectedBlock.Exit(ProtectedBlock.Exit.RETURN, 0, 0));
    code.start(null);
  }

  @Override
  public void raiseVarargs(int arguments) {
    if (arguments != 1) {
      throw new CompileException("NotImplementedError", UNWANTED, 0, null);
    }
    raise(pop());
  }

  // Iteration and generators.

  @Override
  public void getIter() {
    int value = pop();
    push(code.call(FunTable.GET_ITER, value, code.constant(0)));
  }

  @Override
  public void getIterStack() {
    int value = pop();
    stack.reach(ITERATOR_SLOTS);
    code.call(FunTable.GET_ITER, value, state.address(stack.depth()));
    for (int i = 0; i < ITERATOR_SLOTS; i++) {
      stack.push(Value.IN_SLOT);
    }
  }

  @Override
  public void forIter(int label) {
    flush();
    int at = state.address(stack.depth() - ITERATOR_SLOTS);
    int item = code.call(FunTable.ITER_NEXT, at);
    jumpIf(item, false, label);
    push(item);
  }

  @Override
  public void forIterEnd() {
    flush();
    stack.drop(ITERATOR_SLOTS);
  }

  @Override
  public void yieldValue() {
    scope.addFlags(Prelude.GENERATOR);
    flush();
    if (!scope.isGenerator() || !code.isReachable()) {
      return;
    }
    stack.toSlots(stack.depth());
    around.yield(stack.depth() - 1);
    code.call(FunTable.RAISE, Surroundings.THROWN);
  }

  @Override
  public void yieldFrom() {
    scope.addFlags(Prelude.GENERATOR);
    flush();
    stack.reach(1);
    if (!code.isReachable()) {
      stack.drop(1);
      return;
    }
    stack.toSlots(stack.depth());
    int at = stack.depth() - 2;
    Block again = code.newBlock();
    Block done = code.newBlock();
    Block yields = code.newBlock();
    state.store(code.constant(0), at + 2);
    code.jump(again);
    code.start(again);
    int answer =
        code.call(FunTable.YIELD_FROM, state.load(at), state.load(at + 1), state.address(at + 2));
    code.branch(Condition.EQUAL, answer, code.constant(0), done, yields);
    code.start(yields);
    around.yield(at + 2);
    state.store(state.load(at + 2), at + 1);
    state.store(Surroundings.THROWN, at + 2);
    code.jump(again);
    code.start(done);
    stack.drop(2);
    push(state.load(at + 2));
  }

  // Containers.

  @Override
  public void buildTuple(int items) {
    build(FunTable.NEW_TUPLE, items);
  }

  @Override
  public void buildList(int items) {
    build(FunTable.NEW_LIST, items);
  }

  @Override
  public void buildSet(int items) {
    build(FunTable.NEW_SET, items);
  }

  private void build(int entry, int items) {
    flush();
    stack.toSlots(items);
    stack.drop(items);
    push(code.call(entry, code.constant(items), array(items)));
  }

  /** The address of words that were dropped just now, or NULL when there are none. */
  private int array(int words) {
    return words == 0 ? code.constant(0) : state.address(stack.depth());
  }

  @Override
  public void buildMap(int items) {
    flush();
    push(code.call(FunTable.NEW_DICT, code.constant(items)));
  }

  @Override
  public void buildSlice(int items) {
    int step = items == 3 ? pop() : none();
    int stop = pop();
    int start = pop();
    push(code.call(FunTable.NEW_SLICE, start, stop, step));
  }

  private int none() {
    flush();
    return code.object(FunTable.NONE);
  }

  @Override
  public void storeMap() {
    int key = pop();
    int value = pop();
    stack.fromSlots(1);
    code.call(FunTable.DICT_STORE, stack.word(stack.depth() - 1), key, value);
  }

  @Override
  public void storeComp(Scope.Kind comprehension, int depth) {
    boolean isDict = comprehension == Scope.Kind.DICT_COMP;
    flush();
    int collection = stack.word(stack.depth() - 1 - (isDict ? depth + 1 : depth));
    int item = pop();
    switch (comprehension) {
      case LIST_COMP -> code.call(FunTable.LIST_APPEND, collection, item);
      case DICT_COMP -> code.call(FunTable.DICT_STORE, collection, item, pop());
      default -> code.call(FunTable.SET_STORE, collection, item);
    }
  }

  @Override
  public void unpackSequence(int items) {
    unpack(FunTable.UNPACK_SEQUENCE, items, items);
  }

  @Override
  public void unpackEx(int left, int right) {
    unpack(FunTable.UNPACK_EX, left | right << 8, left + right + 1);
  }

  private void unpack(int entry, int counts, int items) {
    int value = pop();
    stack.reach(items);
    code.call(entry, value, code.constant(counts), state.address(stack.depth()));
    for (int i = 0; i < items; i++) {
      stack.push(Value.IN_SLOT);
    }
  }

  // Functions.

  private int make(Scope child, int arguments) {
    int made = code.load(around.children, 4 * children.size());
    children.add(child);
    return code.call(FunTable.MAKE_FUNCTION, made, around.context, arguments);
  }

  @Override
  public void makeFunction(Scope scope, int positionalDefaults, int keywordDefaults) {
    flush();
    push(make(scope, defaults(positionalDefaults, keywordDefaults)));
  }

  /** Takes defaults from the stack; the register of their address, or of NULL. */
  private int defaults(int positional, int keyword) {
    if (positional == 0 && keyword == 0) {
      return code.constant(0);
    }
    stack.toSlots(2);
    stack.drop(2);
    return state.address(stack.depth());
  }

  @Override
  public void makeClosure(
      Scope scope, int closedOver, int positionalDefaults, int keywordDefaults) {
    flush();
    stack.toSlots(closedOver);
    stack.drop(closedOver);
    int cells = state.address(stack.depth());
    int function = make(scope, defaults(positionalDefaults, keywordDefaults));
    push(code.call(FunTable.NEW_CLOSURE, function, code.constant(closedOver), cells));
  }

  @Override
  public void loadBuildClass() {
    flush();
    push(code.call(FunTable.LOAD_BUILD_CLASS));
  }

  @Override
  public void callFunction(int positional, int keyword, boolean star) {
    flush();
    int words = positional + 2 * keyword + (star ? 1 : 0);
    int counts = positional | keyword << 8;
    if (star) {
      stack.toSlots(words + 1);
      stack.drop(words + 1);
      push(callStar(0, counts));
      return;
    }
    stack.toSlots(words);
    stack.drop(words);
    int arguments = array(words);
    push(code.call(FunTable.CALL_FUNCTION, pop(), code.constant(counts), arguments));
  }

  private int callStar(int self, int counts) {
    return code.call(
        FunTable.CALL_METHOD_STAR,
        code.constant(self),
        code.constant(counts),
        state.address(stack.depth()));
  }

  @Override
  public void callMethod(int positional, int keyword, boolean star) {
    flush();
    int words = positional + 2 * keyword + (star ? 1 : 0) + 2;
    stack.toSlots(words);
    stack.drop(words);
    push(
        star
            ? callStar(1, positional | keyword << 8)
            : callMethod(stack.depth(), positional, keyword));
  }
}
