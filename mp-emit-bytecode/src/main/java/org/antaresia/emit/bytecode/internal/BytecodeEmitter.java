package org.antaresia.emit.bytecode.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Pass;
import org.antaresia.compiler.Scope;
import org.antaresia.mpy.ByteWriter;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.Op;
import org.antaresia.mpy.Prelude;
import org.antaresia.mpy.RawCode;

/**
 * Writes MicroPython bytecode, byte for byte what genuine writes (py/emitbc.c).
 *
 * <p>Every pass writes all bytes, only the last ones count. Jumps have two label bytes until the
 * CODE_SIZE pass knows where labels are; from then on each pass uses the offsets that the pass
 * before found, so that code only gets shorter, until an EMIT pass changes no size.
 */
public final class BytecodeEmitter implements Emitter {
  private static final String NO_ARGUMENT = "*";
  private static final int ITERATOR_SLOTS = 4;

  private final ModuleContext context;
  private final RawCode.Kind kind;
  private final RawCode.Machine machine;
  private final boolean lineTables;

  private final ByteWriter info = new ByteWriter();
  private final ByteWriter code = new ByteWriter();
  private final List<Scope> children = new ArrayList<>();
  private int[] labelOffsets = new int[32];

  private Scope scope;
  private Pass pass = Pass.SCOPE;

  // Code behind a jump or return cannot be reached until the next label, so it is left out.
  private boolean suppress;
  private int stackSize;
  private int lastLine;
  private int lastLineOffset;
  private boolean overflow;

  // Sizes that the last pass found: of both parts, of the info section, and number of cells.
  private int lastInfoSize;
  private int lastCodeSize;
  private int infoBytes;
  private int cells;
  private int infoStart;

  /** An emitter that adds to the tables of {@code context}. */
  @SuppressWarnings("NullAway.Init") // startPass comes before all else
  public BytecodeEmitter(
      ModuleContext context, CompileOptions options, RawCode.Kind kind, RawCode.Machine machine) {
    this.context = context;
    this.kind = kind;
    this.machine = machine;
    this.lineTables = options.hasLineTables();
  }

  @Override
  public void startPass(Pass pass, Scope scope) {
    this.pass = pass;
    this.scope = scope;
    suppress = false;
    stackSize = 0;
    lastLine = 1;
    lastLineOffset = 0;
    overflow = false;
    info.clear();
    code.clear();
    children.clear();
    Prelude.encodeSignature(
        info,
        Math.max(scope.locals() + scope.stackWords(), 1),
        scope.excStack(),
        scope.flags(),
        scope.positionalArgs(),
        scope.keywordArgs(),
        scope.positionalDefaults());
    if (pass.compareTo(Pass.CODE_SIZE) >= 0) {
      Prelude.encodeSizes(info, infoBytes, cells);
    }
    infoStart = info.size();
    info.uint(context.useQstr(scope.simpleName()));
    int arguments = scope.positionalArgs() + scope.keywordArgs();
    for (int i = 0; i < arguments; i++) {
      info.uint(context.useQstr(argumentName(i)));
    }
  }

  /** The name of the parameter that is local {@code number}; a free variable has none. */
  private String argumentName(int number) {
    List<IdInfo> ids = scope.ids();
    for (int i = 0; i < ids.size(); i++) {
      IdInfo id = ids.get(i);
      if (id.isParameter() && id.local() == number) {
        return id.name();
      }
    }
    return NO_ARGUMENT;
  }

  @Override
  public boolean endPass() {
    if (pass == Pass.SCOPE) {
      return true;
    }
    infoBytes = info.size() - infoStart;
    cells = 0;
    List<IdInfo> ids = scope.ids();
    for (int i = 0; i < ids.size(); i++) {
      if (ids.get(i).kind() == IdInfo.Kind.CELL) {
        info.u8(ids.get(i).local());
        cells++;
      }
    }
    boolean changed = info.size() != lastInfoSize || code.size() != lastCodeSize;
    lastInfoSize = info.size();
    lastCodeSize = code.size();
    if (pass != Pass.EMIT) {
      return true;
    }
    if (changed) {
      return false;
    }
    if (overflow) {
      throw new CompileException("RuntimeError", "bytecode overflow", 0, null);
    }
    info.bytes(code);
    scope.assignCode(kind, info.toByteArray(), children, machine);
    return true;
  }

  // Writing.

  @Override
  public void adjustStackSize(int delta) {
    if (pass != Pass.SCOPE) {
      stackSize += delta;
      scope.reachStack(stackSize);
    }
  }

  private void op(int opcode, int stackEffect) {
    adjustStackSize(stackEffect);
    if (!suppress) {
      code.u8(opcode);
    }
  }

  private void opUint(int opcode, int stackEffect, int argument) {
    adjustStackSize(stackEffect);
    if (!suppress) {
      code.u8(opcode);
      code.uint(argument);
    }
  }

  /** Dead code is left out, but the names in it are in the table all the same. */
  private void opQstr(int opcode, int stackEffect, String name) {
    opUint(opcode, stackEffect, context.useQstr(name));
  }

  private void opChild(int opcode, int stackEffect, Scope child) {
    opUint(opcode, stackEffect, children.size());
    children.add(child);
    child.definedAt(lastLine);
  }

  private void opLabel(int opcode, int stackEffect, int label) {
    adjustStackSize(stackEffect);
    if (suppress) {
      return;
    }
    code.u8(opcode);
    boolean signed = opcode <= Op.POP_JUMP_IF_FALSE;
    int distance = labelOffset(label) - code.size() - 1;
    boolean wide =
        pass.compareTo(Pass.CODE_SIZE) < 0 || !ByteWriter.isLabel(distance, signed, false);
    if (wide) {
      distance--;
      overflow |= !ByteWriter.isLabel(distance, signed, true);
    }
    code.label(distance, signed, wide);
  }

  private int labelOffset(int label) {
    return label < labelOffsets.length ? labelOffsets[label] : 0;
  }

  @Override
  public void labelAssign(int label) {
    suppress = false;
    if (pass == Pass.SCOPE) {
      return;
    }
    if (label >= labelOffsets.length) {
      labelOffsets = Arrays.copyOf(labelOffsets, Math.max(label + 1, 2 * labelOffsets.length));
    }
    labelOffsets[label] = code.size();
  }

  @Override
  public void setSourceLine(int line) {
    if (lineTables && line > lastLine) {
      Prelude.encodeLines(info, code.size() - lastLineOffset, line - lastLine);
      lastLine = line;
      lastLineOffset = code.size();
    }
  }

  // Variables.

  @Override
  public void loadFast(String name, int local) {
    if (local <= Op.FAST_MULTI_MAX) {
      op(Op.LOAD_FAST_MULTI + local, 1);
    } else {
      opUint(Op.LOAD_FAST_N, 1, local);
    }
  }

  @Override
  public void loadDeref(String name, int local) {
    opUint(Op.LOAD_DEREF, 1, local);
  }

  @Override
  public void loadName(String name) {
    opQstr(Op.LOAD_NAME, 1, name);
  }

  @Override
  public void loadGlobal(String name) {
    opQstr(Op.LOAD_GLOBAL, 1, name);
  }

  @Override
  public void storeFast(String name, int local) {
    if (local <= Op.FAST_MULTI_MAX) {
      op(Op.STORE_FAST_MULTI + local, -1);
    } else {
      opUint(Op.STORE_FAST_N, -1, local);
    }
  }

  @Override
  public void storeDeref(String name, int local) {
    opUint(Op.STORE_DEREF, -1, local);
  }

  @Override
  public void storeName(String name) {
    opQstr(Op.STORE_NAME, -1, name);
  }

  @Override
  public void storeGlobal(String name) {
    opQstr(Op.STORE_GLOBAL, -1, name);
  }

  @Override
  public void deleteFast(String name, int local) {
    opUint(Op.DELETE_FAST, 0, local);
  }

  @Override
  public void deleteDeref(String name, int local) {
    opUint(Op.DELETE_DEREF, 0, local);
  }

  @Override
  public void deleteName(String name) {
    opQstr(Op.DELETE_NAME, 0, name);
  }

  @Override
  public void deleteGlobal(String name) {
    opQstr(Op.DELETE_GLOBAL, 0, name);
  }

  // Imports.

  @Override
  public void importName(String name) {
    opQstr(Op.IMPORT_NAME, -1, name);
  }

  @Override
  public void importFrom(String name) {
    opQstr(Op.IMPORT_FROM, 1, name);
  }

  @Override
  public void importStar() {
    op(Op.IMPORT_STAR, -1);
  }

  // Constants.

  @Override
  public void loadConstTok(Const.Singleton value) {
    switch (value) {
      case NONE -> op(Op.LOAD_CONST_NONE, 1);
      case FALSE -> op(Op.LOAD_CONST_FALSE, 1);
      case TRUE -> op(Op.LOAD_CONST_TRUE, 1);
      case ELLIPSIS, FUN_TABLE -> loadConstObj(value);
    }
  }

  @Override
  public void loadConstSmallInt(long value) {
    if (value >= Op.SMALL_INT_MULTI_MIN && value <= Op.SMALL_INT_MULTI_MAX) {
      op(Op.LOAD_CONST_SMALL_INT_MULTI + (int) value - Op.SMALL_INT_MULTI_MIN, 1);
      return;
    }
    adjustStackSize(1);
    if (!suppress) {
      code.u8(Op.LOAD_CONST_SMALL_INT);
      code.sint(value);
    }
  }

  @Override
  public void loadConstStr(String text) {
    opQstr(Op.LOAD_CONST_STRING, 1, text);
  }

  @Override
  public void loadConstObj(Const object) {
    opUint(Op.LOAD_CONST_OBJ, 1, context.useConst(object));
  }

  @Override
  public void loadNull() {
    op(Op.LOAD_NULL, 1);
  }

  // Attributes and subscripts.

  @Override
  public void loadMethod(String name, boolean isSuper) {
    opQstr(isSuper ? Op.LOAD_SUPER_METHOD : Op.LOAD_METHOD, isSuper ? -1 : 1, name);
  }

  @Override
  public void loadBuildClass() {
    op(Op.LOAD_BUILD_CLASS, 1);
  }

  @Override
  public void loadSubscr() {
    op(Op.LOAD_SUBSCR, -1);
  }

  @Override
  public void storeSubscr() {
    op(Op.STORE_SUBSCR, -3);
  }

  @Override
  public void deleteSubscr() {
    loadNull();
    rotThree();
    storeSubscr();
  }

  @Override
  public void loadAttr(String name) {
    opQstr(Op.LOAD_ATTR, 0, name);
  }

  @Override
  public void storeAttr(String name) {
    opQstr(Op.STORE_ATTR, -2, name);
  }

  @Override
  public void deleteAttr(String name) {
    loadNull();
    rotTwo();
    storeAttr(name);
  }

  // The stack.

  @Override
  public void dupTop() {
    op(Op.DUP_TOP, 1);
  }

  @Override
  public void dupTopTwo() {
    op(Op.DUP_TOP_TWO, 2);
  }

  @Override
  public void popTop() {
    op(Op.POP_TOP, -1);
  }

  @Override
  public void rotTwo() {
    op(Op.ROT_TWO, 0);
  }

  @Override
  public void rotThree() {
    op(Op.ROT_THREE, 0);
  }

  // Jumps.

  @Override
  public void jump(int label) {
    opLabel(Op.JUMP, 0, label);
    suppress = true;
  }

  @Override
  public void popJumpIf(boolean condition, int label) {
    opLabel(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, -1, label);
  }

  @Override
  public void jumpIfOrPop(boolean condition, int label) {
    opLabel(condition ? Op.JUMP_IF_TRUE_OR_POP : Op.JUMP_IF_FALSE_OR_POP, -1, label);
  }

  @Override
  public void unwindJump(int label, int exceptDepth, boolean breakFromFor) {
    if (exceptDepth == 0) {
      // The iterator goes, but for the code behind the jump it is still there.
      for (int i = 0; breakFromFor && i < ITERATOR_SLOTS; i++) {
        op(Op.POP_TOP, 0);
      }
      opLabel(Op.JUMP, 0, label);
    } else {
      opLabel(Op.UNWIND_JUMP, 0, label);
      op((breakFromFor ? 0x80 : 0) | exceptDepth, 0);
    }
    suppress = true;
  }

  // Exceptions.

  @Override
  public void setupWith(int label) {
    opLabel(Op.SETUP_WITH, 2, label); // __exit__ and the manager come below the value
  }

  @Override
  public void setupExcept(int label) {
    opLabel(Op.SETUP_EXCEPT, 0, label);
  }

  @Override
  public void setupFinally(int label) {
    opLabel(Op.SETUP_FINALLY, 0, label);
  }

  @Override
  public void withCleanup(int label) {
    loadConstTok(Const.Singleton.NONE);
    labelAssign(label);
    op(Op.WITH_CLEANUP, 2); // room for the call of __exit__
    adjustStackSize(-4);
  }

  @Override
  public void asyncWithSetupFinally(int aexitNoExcLabel, int finallyLabel, int retUnwindJumpLabel) {
    loadConstTok(Const.Singleton.NONE); // tells endFinally that there was no exception
    rotTwo();
    jump(aexitNoExcLabel);
    labelAssign(finallyLabel);
    dupTop();
    loadGlobal("BaseException");
    binaryOp(Op.BINARY_EXCEPTION_MATCH);
    popJumpIf(false, retUnwindJumpLabel);
  }

  @Override
  public void endFinally() {
    op(Op.END_FINALLY, -1);
  }

  @Override
  public void popExceptJump(int label, boolean withinExceptHandler) {
    opLabel(Op.POP_EXCEPT_JUMP, 0, label);
    suppress = true;
  }

  @Override
  public void startExceptHandler() {
    adjustStackSize(4); // the exception, and room for the state of an unwind jump
  }

  @Override
  public void endExceptHandler() {
    adjustStackSize(-3);
  }

  @Override
  public void raiseVarargs(int arguments) {
    op(Op.RAISE_LAST + arguments, -arguments);
    suppress = true;
  }

  // Iteration and generators.

  @Override
  public void getIter() {
    op(Op.GET_ITER, 0);
  }

  @Override
  public void getIterStack() {
    op(Op.GET_ITER_STACK, ITERATOR_SLOTS - 1);
  }

  @Override
  public void forIter(int label) {
    opLabel(Op.FOR_ITER, 1, label);
  }

  @Override
  public void forIterEnd() {
    adjustStackSize(-ITERATOR_SLOTS);
  }

  @Override
  public void yieldValue() {
    op(Op.YIELD_VALUE, 0);
    scope.addFlags(Prelude.GENERATOR);
  }

  @Override
  public void yieldFrom() {
    op(Op.YIELD_FROM, -1);
    scope.addFlags(Prelude.GENERATOR);
  }

  // Operations.

  @Override
  public void unaryOp(int operation) {
    op(Op.UNARY_OP_MULTI + operation, 0);
  }

  @Override
  public void binaryOp(int operation) {
    op(Op.BINARY_OP_MULTI + operation, -1);
  }

  // Containers.

  @Override
  public void buildTuple(int items) {
    opUint(Op.BUILD_TUPLE, 1 - items, items);
  }

  @Override
  public void buildList(int items) {
    opUint(Op.BUILD_LIST, 1 - items, items);
  }

  @Override
  public void buildMap(int items) {
    opUint(Op.BUILD_MAP, 1, items);
  }

  @Override
  public void buildSet(int items) {
    opUint(Op.BUILD_SET, 1 - items, items);
  }

  @Override
  public void buildSlice(int items) {
    opUint(Op.BUILD_SLICE, 1 - items, items);
  }

  @Override
  public void storeMap() {
    op(Op.STORE_MAP, -2);
  }

  @Override
  public void storeComp(Scope.Kind comprehension, int depth) {
    switch (comprehension) {
      case LIST_COMP -> opUint(Op.STORE_COMP, -1, depth << 2);
      case DICT_COMP -> opUint(Op.STORE_COMP, -2, depth + 1 << 2 | 1);
      case SET_COMP -> opUint(Op.STORE_COMP, -1, depth << 2 | 2);
      default -> throw new IllegalArgumentException(comprehension + " stores nothing");
    }
  }

  @Override
  public void unpackSequence(int items) {
    opUint(Op.UNPACK_SEQUENCE, items - 1, items);
  }

  @Override
  public void unpackEx(int left, int right) {
    opUint(Op.UNPACK_EX, left + right, left | right << 8);
  }

  // Functions.

  @Override
  public void makeFunction(Scope scope, int positionalDefaults, int keywordDefaults) {
    if (positionalDefaults == 0 && keywordDefaults == 0) {
      opChild(Op.MAKE_FUNCTION, 1, scope);
    } else {
      opChild(Op.MAKE_FUNCTION_DEFARGS, -1, scope);
    }
  }

  @Override
  public void makeClosure(
      Scope scope, int closedOver, int positionalDefaults, int keywordDefaults) {
    if (positionalDefaults == 0 && keywordDefaults == 0) {
      opChild(Op.MAKE_CLOSURE, 1 - closedOver, scope);
    } else {
      opChild(Op.MAKE_CLOSURE_DEFARGS, -1 - closedOver, scope);
    }
    op(closedOver, 0);
  }

  @Override
  public void callFunction(int positional, int keyword, boolean star) {
    call(Op.CALL_FUNCTION, 0, positional, keyword, star);
  }

  @Override
  public void callMethod(int positional, int keyword, boolean star) {
    call(Op.CALL_METHOD, -1, positional, keyword, star);
  }

  /** The form with starred arguments has the next opcode and takes one value more. */
  private void call(int opcode, int stackEffect, int positional, int keyword, boolean star) {
    int effect = stackEffect - positional - 2 * keyword;
    int argument = keyword << 8 | positional;
    if (star) {
      opUint(opcode + 1, effect - 1, argument);
    } else {
      opUint(opcode, effect, argument);
    }
  }

  @Override
  public void returnValue() {
    op(Op.RETURN_VALUE, -1);
    suppress = true;
  }
}
