package org.antaresia.emit.viper.internal;

import static org.antaresia.emit.viper.internal.IrWriter.FRAME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Pass;
import org.antaresia.compiler.Scope;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.MachineTarget;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Terminator;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.NativeType;
import org.antaresia.mpy.Op;
import org.antaresia.mpy.ViperCode;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Parameter;
import org.antaresia.parser.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * Writes viper code: functions of the register IR in which integers and pointers are words in
 * registers, and objects live in the frame, where the collector sees them.
 *
 * <p>Types are found in the order of the program text, as genuine does: a local has that of the
 * first value that the text assigns. Mistakes are noted, the last one of a statement is told.
 */
public final class ViperEmitter implements Emitter {
  /**
   * An inner loop goes on for so many turns more than the one around it: who goes on within an
   * outer one has all of it before him, and to HotSpot the loops are what they are.
   */
  private static final int MORE_TURNS = 4096;

  private static final int ITERATOR_SLOTS = 4;

  private final ModuleContext context;
  private final @Nullable MachineTarget target;
  private final String architecture;
  private final Labels labels = new Labels();

  // What the pass before found.
  private Kind[] expectedLocals = {};
  private boolean hasLoops;

  // Of this pass.
  private Pass pass = Pass.SCOPE;
  private Scope scope;
  private IrWriter writer;
  private ValueStack stack;
  private final List<Scope> children = new ArrayList<>();
  private final List<ProtectedBlock> protections = new ArrayList<>();
  private Kind[] locals = {};
  private Kind result = Kind.OBJECT;
  private int[] registers = {};
  private int[] casts = {};
  private int resultRegister;
  private int turnsLeft;
  private int loopDepth;
  private boolean loops;
  private @Nullable CompileException error;
  private @Nullable CompileException annotationError;

  /** An emitter for the machine that runs this very program. */
  public ViperEmitter(ModuleContext context) {
    this(context, null, "");
  }

  /**
   * An emitter that adds to the tables of {@code context}.
   *
   * @param target what makes machine code, or null
   */
  @SuppressWarnings("NullAway.Init") // startPass comes before all else
  public ViperEmitter(ModuleContext context, @Nullable MachineTarget target, String architecture) {
    this.context = context;
    this.target = target;
    this.architecture = architecture;
  }

  // Passes.

  @Override
  public void startPass(Pass pass, Scope scope) {
    if (pass == Pass.STACK_SIZE) {
      labels.clear();
      expectedLocals = new Kind[0];
      hasLoops = target == null;
    }
    this.pass = pass;
    this.scope = scope;
    writer = newWriter();
    stack = new ValueStack(writer, slot(scope.locals()));
    children.clear();
    protections.clear();
    error = null;
    annotationError = null;
    loops = false;
    loopDepth = 0;
    locals = new Kind[scope.locals()];
    registers = new int[scope.locals()];
    casts = new int[scope.locals()];
    Arrays.fill(locals, Kind.UNKNOWN);
    result = Kind.OBJECT;
    if (scope.node() instanceof Stmt.FunctionDef function) {
      annotations(function);
    }
    prologue();
  }

  private IrWriter newWriter() {
    if (target == null) {
      return new HostWriter(scope.simpleName());
    }
    MachineWriter before = pass == Pass.STACK_SIZE ? null : (MachineWriter) writer;
    return new MachineWriter(scope, context, target, architecture, frameWords(), before);
  }

  private void annotations(Stmt.FunctionDef function) {
    for (Parameter parameter : function.parameters()) {
      String name = parameter.name();
      IdInfo id = name == null ? null : scope.find(name);
      if (id != null && id.kind() == IdInfo.Kind.LOCAL) {
        locals[id.local()] = kind(parameter.annotation());
      }
    }
    result = kind(function.returns());
  }

  private Kind kind(@Nullable Expr annotation) {
    if (annotation == null) {
      return Kind.OBJECT;
    }
    if (!(annotation instanceof Expr.Name name)) {
      annotationError =
          new CompileException(
              "SyntaxError", "annotation must be an identifier", 0, scope.simpleName());
      return Kind.OBJECT;
    }
    NativeType type = NativeType.named(name.id());
    if (type == null) {
      annotationError = viperError("unknown type '%s'", name.id());
      return Kind.OBJECT;
    }
    return Kind.of(type);
  }

  /** The offset of a local in the frame, if it is an object. */
  private static int slot(int local) {
    return ViperCode.ARGUMENTS + 4 * local;
  }

  private void prologue() {
    if (writer.isSliced()) {
      turnsLeft = writer.load(ViperCode.TURNS);
    }
    resultRegister = writer.constant(0);
    for (int i = 0; i < locals.length; i++) {
      registers[i] = writer.newWord();
      boolean isArgument = i < scope.positionalArgs();
      if (!isArgument) {
        clear(i);
        continue;
      } else if (!locals[i].isNative()) {
        locals[i] = Kind.OBJECT;
      }
      int word = writer.argument(i, locals[i], slot(i));
      if (locals[i].isNative()) {
        writer.move(registers[i], word);
      }
    }
    for (IdInfo id : scope.ids()) {
      if (id.kind() == IdInfo.Kind.CELL) {
        locals[id.local()] = Kind.OBJECT;
        writer.callWith(Runtime.MAKE_CELL, slot(id.local()));
      } else if (id.kind() == IdInfo.Kind.FREE) {
        locals[id.local()] = Kind.OBJECT;
      }
    }
    writer.enter();
  }

  /** A local before it is assigned to: whatever the way, it holds something harmless. */
  private void clear(int local) {
    Kind kind = local < expectedLocals.length ? expectedLocals[local] : Kind.UNKNOWN;
    if (kind.isNative()) {
      writer.set(registers[local], 0);
    } else if (kind == Kind.OBJECT && !isCell(local)) {
      writer.store(writer.singleton(Const.Singleton.NONE), slot(local));
    }
  }

  private boolean isCell(int local) {
    for (IdInfo id : scope.ids()) {
      if (id.kind() == IdInfo.Kind.CELL && id.local() == local) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean endPass() {
    expectedLocals = locals.clone();
    hasLoops = loops;
    labels.nextPass();
    if (pass == Pass.EMIT) {
      writer.finish(scope, result, frameWords(), children);
    }
    return true;
  }

  private int frameWords() {
    return ViperCode.ARGUMENTS / 4 + scope.locals() + scope.stackWords() + scope.excStack();
  }

  // Mistakes.

  private CompileException viperError(String format, Object... values) {
    return new CompileException(
        "ViperTypeError", String.format(format, values), 0, scope.simpleName());
  }

  /** Notes a mistake; a later one of the statement takes its place. */
  private void wrong(String format, Object... values) {
    error = viperError(format, values);
  }

  @Override
  public void endStatement() {
    if (annotationError != null) {
      throw annotationError;
    } else if (error != null) {
      throw error;
    }
  }

  /** Notes a mistake unless the value that lies so deep is an object. */
  private void requireObject(int below) {
    Value value = stack.peek(below);
    if (value.kind() == Kind.NONE) {
      stack.box(stack.depth() - 1 - below);
    } else if (!value.isObject()) {
      wrong("can't implicitly convert '%s' to 'object'", value.kind());
    }
  }

  // The stack.

  private void push(Value value) {
    stack.push(value);
    scope.reachStack(stack.depth());
  }

  private int pushObject() {
    push(Value.OBJECT);
    return stack.slotBelow(0);
  }

  @Override
  public void adjustStackSize(int delta) {
    stack.adjust(delta);
    scope.reachStack(stack.depth());
  }

  @Override
  public void setSourceLine(int line) {
    // Viper functions leave no line in tracebacks.
  }

  @Override
  public void dupTop() {
    stack.duplicate(0);
    scope.reachStack(stack.depth());
  }

  @Override
  public void dupTopTwo() {
    stack.duplicate(1);
    stack.duplicate(1);
    scope.reachStack(stack.depth());
  }

  @Override
  public void popTop() {
    stack.drop(1);
  }

  @Override
  public void rotTwo() {
    stack.rotate(1);
  }

  @Override
  public void rotThree() {
    stack.rotate(2);
  }

  // Constants.

  @Override
  public void loadConstTok(Const.Singleton value) {
    switch (value) {
      case NONE -> push(Value.NONE);
      case FALSE -> push(Value.immediate(Kind.BOOL, 0));
      case TRUE -> push(Value.immediate(Kind.BOOL, 1));
      case ELLIPSIS, FUN_TABLE -> loadConstObj(value);
    }
  }

  @Override
  public void loadConstSmallInt(long value) {
    push(Value.immediate(Kind.INT, (int) value));
  }

  @Override
  public void loadConstStr(String text) {
    if (target != null) {
      loadConstObj(new Const.Str(text, true));
    } else {
      writer.callWith(Runtime.NAME, context.useQstr(text), pushObject());
    }
  }

  @Override
  public void loadConstObj(Const object) {
    writer.callWith(Runtime.CONSTANT, context.useConst(object), pushObject());
  }

  @Override
  public void loadNull() {
    int slot = pushObject();
    writer.store(writer.constant(ValueStack.NULL), slot);
  }

  // Variables.

  @Override
  public void loadFast(String name, int local) {
    Kind kind = locals[local];
    switch (kind) {
      case UNKNOWN -> {
        wrong("local '%s' used before type known", name);
        push(Value.immediate(kind, 0));
      }
      case OBJECT -> writer.store(writer.load(slot(local)), pushObject());
      case NONE -> push(Value.NONE);
      case CAST -> push(Value.immediate(kind, casts[local]));
      default -> push(Value.in(kind, registers[local]));
    }
  }

  @Override
  public void storeFast(String name, int local) {
    Value value = stack.peek(0);
    if (locals[local] == Kind.UNKNOWN) {
      locals[local] = value.kind();
    } else if (locals[local] != value.kind()) {
      wrong("local '%s' has type '%s' but source is '%s'", name, locals[local], value.kind());
    }
    if (value.isObject()) {
      writer.store(writer.load(stack.slotBelow(0)), slot(local));
    } else if (value.kind() == Kind.CAST) {
      casts[local] = value.immediate();
    } else if (value.kind().isNative()) {
      int word = belowTop(0);
      stack.drop(1);
      stack.release(registers[local]);
      writer.move(registers[local], word);
      return;
    }
    stack.drop(1);
  }

  /** As in genuine, deleting assigns None. */
  @Override
  public void deleteFast(String name, int local) {
    loadConstTok(Const.Singleton.NONE);
    storeFast(name, local);
  }

  @Override
  public void loadDeref(String name, int local) {
    writer.callWith(Runtime.LOAD_CELL, slot(local), pushObject());
  }

  @Override
  public void storeDeref(String name, int local) {
    stack.boxTop(1);
    writer.callWith(Runtime.STORE_CELL, slot(local), stack.slotBelow(0));
    stack.drop(1);
  }

  @Override
  public void deleteDeref(String name, int local) {
    writer.callWith(Runtime.DELETE_CELL, slot(local));
  }

  @Override
  public void loadName(String name) {
    writer.callWith(Runtime.LOAD_NAME, context.useQstr(name), pushObject());
  }

  @Override
  public void loadGlobal(String name) {
    NativeType type = NativeType.named(name);
    if (type != null && type != NativeType.OBJECT) {
      push(Value.immediate(Kind.CAST, type.ordinal()));
    } else {
      writer.callWith(Runtime.LOAD_GLOBAL, context.useQstr(name), pushObject());
    }
  }

  @Override
  public void storeName(String name) {
    storeVariable(Runtime.STORE_NAME, name);
  }

  @Override
  public void storeGlobal(String name) {
    storeVariable(Runtime.STORE_GLOBAL, name);
  }

  private void storeVariable(Routine routine, String name) {
    stack.boxTop(1);
    writer.callWith(routine, context.useQstr(name), stack.slotBelow(0));
    stack.drop(1);
  }

  @Override
  public void deleteName(String name) {
    writer.callWith(Runtime.DELETE_NAME, context.useQstr(name));
  }

  @Override
  public void deleteGlobal(String name) {
    writer.callWith(Runtime.DELETE_GLOBAL, context.useQstr(name));
  }

  @Override
  public void importName(String name) {
    stack.boxTop(2);
    stack.drop(1);
    writer.callWith(Runtime.IMPORT_NAME, context.useQstr(name), stack.slotBelow(0));
  }

  @Override
  public void importFrom(String name) {
    int module = stack.slotBelow(0);
    pushObject();
    writer.callWith(Runtime.IMPORT_FROM, context.useQstr(name), module);
  }

  @Override
  public void importStar() {
    writer.callWith(Runtime.IMPORT_STAR, stack.slotBelow(0));
    stack.drop(1);
  }

  // Attributes and subscripts.

  @Override
  public void loadAttr(String name) {
    requireObject(0);
    writer.callWith(Runtime.LOAD_ATTR, context.useQstr(name), stack.slotBelow(0));
    stack.top(Value.OBJECT);
  }

  @Override
  public void storeAttr(String name) {
    requireObject(0);
    stack.boxTop(2);
    stack.drop(2);
    writer.callWith(Runtime.STORE_ATTR, context.useQstr(name), stack.slotBelow(-1));
  }

  @Override
  public void deleteAttr(String name) {
    loadNull();
    rotTwo();
    storeAttr(name);
  }

  @Override
  public void loadMethod(String name, boolean isSuper) {
    int n = isSuper ? 3 : 1;
    for (int i = 0; i < n; i++) {
      requireObject(i);
    }
    int at = stack.slotBelow(n - 1);
    stack.drop(n);
    pushObject();
    pushObject();
    writer.callWith(
        isSuper ? Runtime.LOAD_SUPER_METHOD : Runtime.LOAD_METHOD, context.useQstr(name), at);
  }

  @Override
  public void loadSubscr() {
    Kind base = stack.peek(1).kind();
    Kind index = stack.peek(0).kind();
    if (base == Kind.OBJECT) {
      stack.boxTop(1);
      stack.drop(1);
      writer.callWith(Runtime.LOAD_ITEM, stack.slotBelow(0));
      return;
    }
    int value = 0;
    if (!base.hasElements()) {
      wrong("can't load from '%s'", base);
    } else if (!index.isInteger()) {
      wrong("can't load with '%s' index", index);
    } else {
      value = writer.loadElement(width(base), belowTop(1), belowTop(0));
    }
    stack.drop(1);
    stack.top(Value.in(Kind.INT, value));
  }

  private int belowTop(int below) {
    return stack.word(stack.depth() - 1 - below);
  }

  private static Instruction.Width width(Kind pointer) {
    return switch (pointer) {
      case PTR8 -> Instruction.Width.U8;
      case PTR16 -> Instruction.Width.U16;
      default -> Instruction.Width.WORD;
    };
  }

  @Override
  public void storeSubscr() {
    Kind value = stack.peek(2).kind();
    Kind base = stack.peek(1).kind();
    Kind index = stack.peek(0).kind();
    if (base == Kind.OBJECT) {
      stack.boxTop(3);
      writer.callWith(Runtime.STORE_ITEM, stack.slotBelow(2));
    } else if (!base.hasElements()) {
      wrong("can't store to '%s'", base);
    } else if (!value.isInteger() && value != Kind.BOOL) {
      wrong("can't store '%s'", value);
    } else if (!index.isInteger()) {
      wrong("can't store with '%s' index", index);
    } else {
      writer.storeElement(width(base), belowTop(2), belowTop(1), belowTop(0));
    }
    stack.drop(3);
  }

  @Override
  public void deleteSubscr() {
    requireObject(1);
    loadNull();
    rotThree();
    if (stack.peek(1).isObject()) {
      storeSubscr();
    } else {
      stack.drop(3);
    }
  }

  // Operations.

  @Override
  public void unaryOp(int operation) {
    Value value = stack.peek(0);
    if (value.isObject()) {
      writer.callWith(Runtime.UNARY, operation, stack.slotBelow(0));
    } else if (!value.kind().isInteger()) {
      wrong("can't do unary op of '%s'", value.kind());
    } else if (operation == Op.UNARY_NOT) {
      wrong("'not' not implemented");
    } else if (operation != Op.UNARY_POSITIVE) {
      int word = belowTop(0);
      int done =
          operation == Op.UNARY_NEGATIVE
              ? writer.binary(Instruction.Operation.SUBTRACT, writer.constant(0), word)
              : writer.binary(Instruction.Operation.XOR, word, writer.constant(-1));
      stack.top(Value.in(value.kind(), done));
    }
  }

  @Override
  public void binaryOp(int operation) {
    Kind left = stack.peek(1).kind();
    Kind right = stack.peek(0).kind();
    if (left == Kind.OBJECT && right == Kind.OBJECT) {
      stack.drop(1);
      writer.callWith(Runtime.BINARY, operation, stack.slotBelow(0));
    } else if (left.isInteger() && right.isInteger()) {
      Value done = arithmetic(operation, left, right);
      stack.drop(1);
      stack.top(done);
    } else {
      wrong("can't do binary op between '%s' and '%s'", left, right);
      Value kept = stack.peek(1);
      stack.drop(1);
      stack.top(kept);
    }
  }

  private Value arithmetic(int operation, Kind kind, Kind other) {
    if (operation <= Op.BINARY_NOT_EQUAL) {
      if (kind != other) {
        wrong("comparison of int and uint");
      }
      return Value.of(comparison(operation, kind));
    }
    boolean isUnsigned = kind == Kind.UINT;
    int done =
        switch (plain(operation)) {
          case Op.BINARY_OR -> binary(Instruction.Operation.OR);
          case Op.BINARY_XOR -> binary(Instruction.Operation.XOR);
          case Op.BINARY_AND -> binary(Instruction.Operation.AND);
          case Op.BINARY_ADD -> binary(Instruction.Operation.ADD);
          case Op.BINARY_SUBTRACT -> binary(Instruction.Operation.SUBTRACT);
          case Op.BINARY_MULTIPLY -> binary(Instruction.Operation.MULTIPLY);
          case Op.BINARY_LSHIFT -> shift(Instruction.Operation.SHIFT_LEFT, Runtime.SHIFT_LEFT);
          case Op.BINARY_RSHIFT ->
              isUnsigned
                  ? shift(Instruction.Operation.SHIFT_RIGHT_UNSIGNED, Runtime.SHIFT_RIGHT_UNSIGNED)
                  : shift(Instruction.Operation.SHIFT_RIGHT, Runtime.SHIFT_RIGHT);
          case Op.BINARY_FLOOR_DIVIDE -> divide(Runtime.FLOOR_DIVIDE, isUnsigned);
          case Op.BINARY_MODULO -> divide(Runtime.MODULO, isUnsigned);
          default -> {
            wrong("binary op %s not implemented", name(plain(operation)));
            yield writer.newWord();
          }
        };
    return Value.in(kind, done);
  }

  private Value.Comparison comparison(int operation, Kind kind) {
    int left = belowTop(1);
    int right = belowTop(0);
    boolean isUnsigned = kind == Kind.UINT;
    return switch (operation) {
      case Op.BINARY_EQUAL -> new Value.Comparison(Condition.EQUAL, left, right);
      case Op.BINARY_NOT_EQUAL -> new Value.Comparison(Condition.NOT_EQUAL, left, right);
      case Op.BINARY_LESS ->
          new Value.Comparison(isUnsigned ? Condition.BELOW : Condition.LESS, left, right);
      case Op.BINARY_MORE ->
          isUnsigned
              ? new Value.Comparison(Condition.BELOW, right, left)
              : new Value.Comparison(Condition.MORE, left, right);
      case Op.BINARY_LESS_EQUAL ->
          isUnsigned
              ? new Value.Comparison(Condition.NOT_BELOW, right, left)
              : new Value.Comparison(Condition.LESS_EQUAL, left, right);
      default ->
          new Value.Comparison(
              isUnsigned ? Condition.NOT_BELOW : Condition.MORE_EQUAL, left, right);
    };
  }

  /** The operation that does in place what the given one does, or itself. */
  private static int plain(int operation) {
    return operation >= Op.BINARY_INPLACE_OR && operation < Op.BINARY_OR
        ? operation - Op.BINARY_INPLACE_OR + Op.BINARY_OR
        : operation;
  }

  /** The name of an operation that there is for objects only. */
  private static String name(int operation) {
    return switch (operation) {
      case Op.BINARY_TRUE_DIVIDE -> "__truediv__";
      case Op.BINARY_POWER -> "__pow__";
      case Op.BINARY_MAT_MULTIPLY -> "__matmul__";
      default -> "";
    };
  }

  private int binary(Instruction.Operation operation) {
    return writer.binary(operation, belowTop(1), belowTop(0));
  }

  /** A count above 31 shifts everything out. */
  private int shift(Instruction.Operation operation, Routine any) {
    Value count = stack.peek(0);
    return count.isImmediate() && count.immediate() >>> 5 == 0
        ? binary(operation)
        : writer.call(any, FRAME, belowTop(1), belowTop(0));
  }

  private int divide(Routine routine, boolean isUnsigned) {
    if (isUnsigned) {
      wrong("div/mod not implemented for uint");
    }
    return writer.call(routine, FRAME, belowTop(1), belowTop(0));
  }

  // Jumps.

  @Override
  public void labelAssign(int label) {
    Labels.Label here = labels.get(label);
    List<Kind> brought = here.brought;
    if (writer.isReachable()) {
      stack.settle();
      writer.jump(here.block(writer));
    } else {
      stack.assume(stack.kinds());
      if (brought != null) {
        stack.assume(brought);
      }
    }
    here.found = stack.kinds();
    here.isPlaced = true;
    if (here.expectedTurns > 0) {
      here.loopDepth = ++loopDepth;
    }
    for (ProtectedBlock protection : protections) {
      if (protection.label == label) {
        protection.isActive = false;
      }
    }
    writer.start(null);
    writer.handler(innermostHandler());
    if (here.block != null || here.wasReached) {
      writer.start(here.block(writer));
    }
  }

  /** Goes on at a label with the values as they are; ends the block. */
  private void jumpTo(Labels.Label label) {
    if (!writer.isReachable()) {
      return;
    }
    stack.bringHome(label.isPlaced ? label.found : label.expected);
    if (label.brought == null) {
      label.brought = stack.kinds();
    }
    Block target = label.block(writer);
    if (label.isPlaced && writer.isSliced()) {
      turn(label, target);
    } else {
      writer.jump(target);
    }
  }

  /** Jumps backwards, as long as there are turns left. */
  private void turn(Labels.Label label, Block target) {
    loops = true;
    if (++label.turns == label.expectedTurns) {
      loopDepth--;
    }
    writer.increment(turnsLeft, -1);
    int least = writer.constant(-MORE_TURNS * Math.max(0, label.loopDepth - 1));
    Block pause = label.pause;
    boolean isNew = pause == null;
    if (pause == null) {
      pause = writer.newColdBlock();
      label.pause = pause;
    }
    writer.branch(Condition.LESS, turnsLeft, least, pause, target);
    if (isNew) {
      pause(pause, label, target);
    }
  }

  /** Writes what leaves the function at a label, and the entry at which it goes on. */
  private void pause(Block leaves, Labels.Label label, Block target) {
    Block enters = writer.newBlock();
    Block goesOn = writer.newBlock();
    writer.startUnprotected(leaves);
    transfer(label, true);
    writer.store(writer.constant(writer.function().addEntry(enters)), ViperCode.ENTRY);
    writer.call(Runtime.PAY, FRAME, turnsLeft);
    neverReturns();
    writer.startUnprotected(enters);
    transfer(label, false);
    writer.loadInto(turnsLeft, ViperCode.TURNS);
    writer.jump(goesOn);
    writer.start(goesOn);
    goesOn.handler(target.handler());
    writer.callWith(Runtime.LOOK_UP);
    writer.jump(target);
  }

  /** Saves the words that matter at a label to the frame, or loads them. */
  private void transfer(Labels.Label label, boolean saves) {
    for (int i = 0; i < expectedLocals.length; i++) {
      if (expectedLocals[i].isNative()) {
        transfer(registers[i], slot(i), saves);
      }
    }
    for (int i = 0; i < label.found.size(); i++) {
      if (label.found.get(i).isNative()) {
        transfer(stack.home(i), stack.slot(i), saves);
      }
    }
    int pending = frameWords() - scope.excStack();
    for (int i = 0; i < protections.size(); i++) {
      transfer(protections.get(i).pending, 4 * (pending + i), saves);
    }
    if (result != Kind.OBJECT) {
      transfer(resultRegister, ViperCode.RESULT, saves);
    } else if (!saves) {
      writer.set(resultRegister, 0);
    }
  }

  private void transfer(int register, int offset, boolean saves) {
    if (saves) {
      writer.store(register, offset);
    } else {
      writer.loadInto(register, offset);
    }
  }

  @Override
  public void jump(int label) {
    jumpTo(labels.get(label));
    writer.start(null);
  }

  @Override
  public void popJumpIf(boolean condition, int label) {
    Value.Comparison comparison = truth();
    stack.drop(1);
    jumpIf(comparison, condition, label);
  }

  @Override
  public void jumpIfOrPop(boolean condition, int label) {
    Value.Comparison comparison = truth();
    jumpIf(comparison, condition, label);
    stack.drop(1);
  }

  private void jumpIf(Value.Comparison comparison, boolean condition, int label) {
    if (!writer.isReachable()) {
      return;
    }
    Block jumps = writer.newBlock();
    Block next = writer.newBlock();
    writer.branch(
        comparison.condition(),
        comparison.left(),
        comparison.right(),
        condition ? jumps : next,
        condition ? next : jumps);
    writer.start(jumps);
    jumpTo(labels.get(label));
    writer.start(next);
  }

  /** The truth of the top, which stays. */
  private Value.Comparison truth() {
    Value value = stack.peek(0);
    Value.Comparison known = value.comparison();
    if (known != null) {
      return known;
    }
    int word = 0;
    if (value.isObject()) {
      word = writer.callWith(Runtime.TO_BOOL, stack.slotBelow(0));
    } else if (value.kind().isInteger() || value.kind() == Kind.BOOL) {
      word = belowTop(0);
    } else {
      wrong("can't implicitly convert '%s' to 'bool'", value.kind());
    }
    return new Value.Comparison(Condition.NOT_EQUAL, word, writer.constant(0));
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
    int depth = stack.depth();
    int pending = writer.constant(ProtectedBlock.NOTHING);
    Block handler = innermostHandler();
    if (writer.isReachable()) {
      stack.settle();
      Labels.Label target = labels.get(label);
      Block body = writer.newBlock();
      writer.jump(body);
      handler = writer.newColdBlock();
      writer.start(handler);
      scope.reachStack(depth + 1);
      writer.callWith(Runtime.HANDLE, frameWords(), stack.slot(depth));
      writer.set(pending, ProtectedBlock.EXCEPTION);
      target.brought = stack.kinds();
      writer.jump(target.block(writer));
      writer.handler(handler);
      writer.start(body);
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
    requireObject(0);
    int at = stack.slotBelow(0);
    stack.drop(1);
    pushObject();
    pushObject();
    scope.reachStack(stack.depth() + 2);
    enterWith(at);
    protect(label, true);
    pushObject();
  }

  private void enterWith(int at) {
    if (target == null) {
      writer.callWith(Runtime.ENTER_WITH, at);
    } else {
      int exit = context.useQstr("__exit__");
      writer.callWith(Runtime.ENTER_WITH, exit, context.useQstr("__enter__"), at);
    }
  }

  @Override
  public void withCleanup(int label) {
    loadConstTok(Const.Singleton.NONE);
    labelAssign(label);
    ProtectedBlock protection = protections.get(protections.size() - 1);
    scope.reachStack(stack.depth() + 2);
    int at = stack.slotBelow(2);
    int pending = writer.call(Runtime.LEAVE_WITH, FRAME, protection.pending, writer.constant(at));
    writer.move(protection.pending, pending);
    stack.drop(3);
    push(Value.NONE);
  }

  @Override
  public void asyncWithSetupFinally(int aexitNoExcLabel, int finallyLabel, int retUnwindJumpLabel) {
    throw ValueStack.notImplemented("native yield");
  }

  @Override
  public void startExceptHandler() {
    pushObject();
  }

  @Override
  public void endExceptHandler() {
    // The exception went with endFinally.
  }

  @Override
  public void popExceptJump(int label, boolean withinExceptHandler) {
    if (!withinExceptHandler) {
      protections.get(protections.size() - 1).isActive = false;
      writer.handler(innermostHandler());
    }
    jump(label);
  }

  @Override
  public void endFinally() {
    ProtectedBlock protection = protections.remove(protections.size() - 1);
    int exception = stack.slotBelow(0);
    stack.drop(1);
    if (!protection.isFinally) {
      raiseAgain(exception);
      return;
    }
    if (!writer.isReachable()) {
      return;
    }
    for (int i = 0; i < protection.exits.size(); i++) {
      Block next = branchIfPending(protection, i + 1, writer.newBlock());
      leave(protection.exits.get(i));
      writer.resume(next);
    }
    Block next = branchIfPending(protection, ProtectedBlock.EXCEPTION, writer.newColdBlock());
    raiseAgain(exception);
    writer.resume(next);
  }

  /** Goes on in a block for one reason; returns the one for the others. */
  private Block branchIfPending(ProtectedBlock protection, int reason, Block then) {
    Block otherwise = writer.newBlock();
    writer.branch(Condition.EQUAL, protection.pending, writer.constant(reason), then, otherwise);
    writer.start(otherwise); // for its handler
    writer.start(then);
    return otherwise;
  }

  private void raiseAgain(int slot) {
    writer.callWith(Runtime.RAISE_AGAIN, slot);
    neverReturns();
  }

  private void neverReturns() {
    writer.end(new Terminator.Return(resultRegister));
  }

  @Override
  public void unwindJump(int label, int exceptDepth, boolean breakFromFor) {
    leave(new ProtectedBlock.Exit(label, protections.size() - exceptDepth));
  }

  /** Leaves protected blocks, by way of the finally body of the innermost that has one. */
  private void leave(ProtectedBlock.Exit exit) {
    for (int i = protections.size() - 1; i >= exit.outermost(); i--) {
      ProtectedBlock protection = protections.get(i);
      if (protection.isFinally && protection.isActive) {
        writer.set(protection.pending, protection.number(exit));
        int dropped = stack.depth() - protection.depth;
        stack.adjust(-dropped);
        jumpTo(labels.get(protection.label));
        stack.adjust(dropped);
        writer.start(null);
        return;
      }
    }
    if (exit.label() == ProtectedBlock.Exit.RETURN) {
      writeReturn();
    } else {
      jump(exit.label());
    }
  }

  @Override
  public void raiseVarargs(int arguments) {
    if (arguments != 1) {
      throw ValueStack.notImplemented("native raise");
    }
    if (!stack.peek(0).isObject()) {
      wrong("must raise an object");
    }
    writer.callWith(Runtime.RAISE, stack.slotBelow(0));
    stack.drop(1);
    neverReturns();
  }

  @Override
  public void returnValue() {
    Kind kind = stack.peek(0).kind();
    if (kind != result && kind != Kind.NONE) {
      wrong("return expected '%s' but got '%s'", result, kind);
    }
    if (result == Kind.OBJECT) {
      if (kind == Kind.NONE) {
        stack.boxTop(1);
      }
      writer.store(writer.load(stack.slotBelow(0)), ViperCode.RESULT);
    } else if (kind != Kind.OBJECT) {
      writer.move(resultRegister, belowTop(0));
    }
    stack.drop(1);
    leave(new ProtectedBlock.Exit(ProtectedBlock.Exit.RETURN, 0));
  }

  private void writeReturn() {
    if (hasLoops) {
      writer.call(Runtime.PAY, FRAME, turnsLeft);
    }
    writer.leave(result, resultRegister);
  }

  // Iteration and generators.

  @Override
  public void getIter() {
    requireObject(0);
    writer.callWith(Runtime.GET_ITER, stack.slotBelow(0));
    stack.top(Value.OBJECT);
  }

  @Override
  public void getIterStack() {
    requireObject(0);
    int at = stack.slotBelow(0);
    stack.drop(1);
    for (int i = 0; i < ITERATOR_SLOTS; i++) {
      pushObject();
    }
    writer.callWith(Runtime.GET_ITER_STACK, at);
  }

  @Override
  public void forIter(int label) {
    int at = stack.slotBelow(ITERATOR_SLOTS - 1);
    pushObject();
    int item = writer.callWith(Runtime.NEXT_ITEM, at);
    stack.drop(1);
    jumpIf(new Value.Comparison(Condition.EQUAL, item, writer.constant(0)), true, label);
    pushObject();
  }

  @Override
  public void forIterEnd() {
    stack.drop(ITERATOR_SLOTS);
  }

  @Override
  public void yieldValue() {
    throw ValueStack.notImplemented("native yield");
  }

  @Override
  public void yieldFrom() {
    throw ValueStack.notImplemented("native yield");
  }

  // Containers.

  @Override
  public void buildTuple(int items) {
    build(Runtime.BUILD_TUPLE, items);
  }

  @Override
  public void buildList(int items) {
    build(Runtime.BUILD_LIST, items);
  }

  @Override
  public void buildSet(int items) {
    build(Runtime.BUILD_SET, items);
  }

  private void build(Routine routine, int items) {
    stack.boxItems(items);
    stack.drop(items);
    writer.callWith(routine, items, pushObject());
  }

  @Override
  public void buildMap(int items) {
    writer.callWith(Runtime.BUILD_MAP, items, pushObject());
  }

  @Override
  public void buildSlice(int items) {
    for (int i = 0; i < items; i++) {
      requireObject(i);
    }
    build(Runtime.BUILD_SLICE, items);
  }

  @Override
  public void storeMap() {
    requireObject(0);
    requireObject(1);
    stack.boxTop(2);
    stack.drop(2);
    writer.callWith(Runtime.STORE_MAP, stack.slotBelow(0));
  }

  @Override
  public void storeComp(Scope.Kind comprehension, int depth) {
    boolean isDict = comprehension == Scope.Kind.DICT_COMP;
    int items = isDict ? 2 : 1;
    int collection = stack.slotBelow(isDict ? depth + 1 : depth);
    stack.boxTop(items);
    stack.drop(items);
    Routine routine =
        switch (comprehension) {
          case LIST_COMP -> Runtime.ADD_TO_LIST;
          case DICT_COMP -> Runtime.ADD_TO_DICT;
          default -> Runtime.ADD_TO_SET;
        };
    writer.callWith(routine, collection, stack.slotBelow(-1));
  }

  @Override
  public void unpackSequence(int items) {
    unpack(Runtime.UNPACK, items, items);
  }

  @Override
  public void unpackEx(int left, int right) {
    unpack(Runtime.UNPACK_STAR, left | right << 8, left + right + 1);
  }

  private void unpack(Routine routine, int counts, int values) {
    requireObject(0);
    int at = stack.slotBelow(0);
    stack.drop(1);
    for (int i = 0; i < values; i++) {
      pushObject();
    }
    writer.callWith(routine, counts, at);
  }

  // Functions.

  private int child(Scope child) {
    children.add(child);
    return children.size() - 1;
  }

  @Override
  public void makeFunction(Scope scope, int positionalDefaults, int keywordDefaults) {
    if (positionalDefaults == 0 && keywordDefaults == 0) {
      writer.callWith(Runtime.MAKE_FUNCTION, child(scope), pushObject());
    } else {
      stack.boxTop(2);
      stack.drop(2);
      writer.callWith(Runtime.MAKE_FUNCTION_DEFAULTS, child(scope), pushObject());
    }
  }

  @Override
  public void makeClosure(
      Scope scope, int closedOver, int positionalDefaults, int keywordDefaults) {
    boolean hasDefaults = positionalDefaults != 0 || keywordDefaults != 0;
    int words = closedOver + (hasDefaults ? 2 : 0);
    stack.boxTop(words);
    stack.drop(words);
    writer.callWith(
        hasDefaults ? Runtime.MAKE_CLOSURE_DEFAULTS : Runtime.MAKE_CLOSURE,
        child(scope),
        closedOver,
        pushObject());
  }

  @Override
  public void loadBuildClass() {
    writer.callWith(Runtime.LOAD_BUILD_CLASS, pushObject());
  }

  @Override
  public void callFunction(int positional, int keyword, boolean star) {
    int words = positional + 2 * keyword + (star ? 1 : 0);
    Value function = stack.peek(words);
    if (function.kind() == Kind.CAST) {
      cast(function.immediate(), positional == 1 && keyword == 0 && !star);
      return;
    }
    requireObject(words);
    call(star ? Runtime.CALL_STAR : Runtime.CALL, words, 1, positional | keyword << 8);
  }

  @Override
  public void callMethod(int positional, int keyword, boolean star) {
    int words = positional + 2 * keyword + (star ? 1 : 0);
    call(
        star ? Runtime.CALL_METHOD_STAR : Runtime.CALL_METHOD, words, 2, positional | keyword << 8);
  }

  private void call(Routine routine, int words, int callee, int counts) {
    stack.boxItems(words);
    stack.drop(words + callee);
    writer.callWith(routine, counts, pushObject());
  }

  private void cast(int number, boolean hasOneArgument) {
    Value value = stack.peek(0);
    Kind to = Kind.of(NativeType.of(number));
    if (!hasOneArgument || value.kind() == Kind.CAST) {
      throw ValueStack.notImplemented("casting");
    }
    if (value.isObject()) {
      int word = writer.converted(to, stack.slotBelow(0));
      stack.drop(1);
      stack.top(Value.in(to, word));
    } else {
      stack.drop(1);
      stack.top(value.as(to));
    }
  }
}
