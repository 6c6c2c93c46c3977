package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import java.util.Arrays;
import java.util.BitSet;
import org.antaresia.mpy.CodeFlow;
import org.antaresia.mpy.InstructionCursor;
import org.antaresia.mpy.Op;
import org.antaresia.mpy.Opcode;
import org.antaresia.mpy.Prelude;
import org.antaresia.vm.object.FunctionObject;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link RegisterCode} of a function's bytecode. The value stack is followed as it would be
 * at run time, but what pushes a local or a constant makes no instruction: whoever takes the value
 * names the local or the constant itself. Values go to their places on the stack where paths meet,
 * and for instructions that are executed as they are.
 */
final class RegisterCoder {
  private static final int STATE = Frame.STATE / 4;

  /** On the followed stack, and not a slot: the word in the low half is a constant. */
  private static final long CONSTANT = 1L << 32;

  private static final int MAX_INSTRUCTIONS = 0xffff;
  private static final int MAX_CACHE_WORDS = 0x10000;
  private static final int MAX_BYTES = 0x10000;
  private static final int NONE = -1;

  private final int[] ram;
  private final int base; // address of the first opcode
  private final int context;
  private final int stateWords;
  private final CallShape shape;
  private final boolean isNative;
  private final boolean isProtected;
  private final InstructionCursor cursor;
  private final InstructionCursor ahead;
  private final BitSet guarded = new BitSet();
  private final CodeFlow flow;

  // The followed stack: slots or constants.
  private final long[] stack;
  private int depth;

  // What was made so far.
  private long[] words = new long[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private char[] tops = new char[64];
  private int count;
  private final char[] entries;
  private final char[] entryTops;
  private int cacheWords;

  /** The instruction that may still leave its result elsewhere, or NONE. */
  private int redirectable = NONE;

  /** Bytecode offset and depth of what is translated now. */
  private int offset;

  private int end;
  private int depthBefore;

  private RegisterCoder(int[] ram, int function, int code, byte[] bytes, int length) {
    this.ram = ram;
    base = i32(ram, code + CodeBlock.OPCODES);
    context = i32(ram, function + FunctionObject.CONTEXT);
    stateWords = CodeBlock.stateWords(ram, code);
    shape = CallShape.of(ram, code);
    isNative = CodeBlock.isNative(ram, code);
    isProtected = CodeBlock.blocks(i32(ram, code + CodeBlock.N_STATE)) > 0;
    int start = bytes.length - length;
    cursor = new InstructionCursor(bytes, start);
    ahead = new InstructionCursor(bytes, start);
    flow = new CodeFlow(cursor, length, arguments(ram, code));
    stack = new long[stateWords + 1];
    entries = new char[length + 1];
    entryTops = new char[length + 1];
  }

  /** The register code of a function's code; null when it is too large or nonsense. */
  static @Nullable RegisterCode code(Vm vm, int function) {
    int[] ram = vm.ram;
    int code = i32(ram, function + FunctionObject.CODE);
    int length = CodeBlock.opcodesLength(ram, code);
    if (STATE + CodeBlock.stateWords(ram, code) > RegisterOp.SLOTS || length > MAX_BYTES) {
      return null;
    }
    byte[] bytes = CodeBlock.bytes(ram, code);
    RegisterCoder coder = new RegisterCoder(ram, function, code, bytes, length);
    return coder.translate(length) ? coder.result(vm) : null;
  }

  private static int arguments(int[] ram, int code) {
    int flags = CodeBlock.flags(ram, code);
    return CodeBlock.positionalArgs(ram, code)
        + u16(ram, code + CodeBlock.N_KEYWORD_ONLY)
        + ((flags & Prelude.VARARGS) != 0 ? 1 : 0)
        + ((flags & Prelude.VARKEYWORDS) != 0 ? 1 : 0);
  }

  private boolean translate(int length) {
    boolean flows = false; // whether the last instruction goes on with the next one
    int at = 0;
    while (at < length) {
      if (!flow.isReached(at)) {
        flows = false;
        at++;
        continue;
      }
      cursor.moveTo(at);
      cursor.next();
      offset = at;
      end = cursor.nextOffset();
      if (!flow.isSettled(at)) {
        if (flows) {
          depthBefore = depth;
          flush();
          emit(RegisterOp.STEP, 0, 0, 0);
        }
        entries[at] = 0; // who comes by bytecode may have more on the stack
        flows = false;
        at = end;
        continue;
      }
      if (!flows || flow.isTarget(at)) {
        if (flows) {
          depthBefore = depth;
          flush();
        }
        settle(flow.depth(at));
        enter(at);
      }
      depthBefore = depth;
      flows = translate(cursor.opcode(), cursor.argument());
      at = end;
    }
    link();
    return count < MAX_INSTRUCTIONS && cacheWords < MAX_CACHE_WORDS;
  }

  /** All values are in their places. */
  private void settle(int values) {
    depth = values;
    for (int i = 0; i < values; i++) {
      stack[i] = place(i);
    }
  }

  /** Makes it possible to go on at a bytecode offset with the next instruction. */
  private void enter(int at) {
    entries[at] = (char) (count + 1);
    entryTops[at] = (char) place(depth - 1);
    redirectable = NONE;
  }

  /** Translates one instruction; whether the next one follows it. */
  private boolean translate(Opcode opcode, int argument) {
    switch (opcode) {
      case LOAD_CONST_STRING ->
          push(constant(Word.qstr(ModuleContext.qstr(ram, context, argument))));
      case LOAD_CONST_SMALL_INT -> push(constant(Word.smallInt(argument)));
      case LOAD_CONST_SMALL_INT_MULTI ->
          push(constant(Word.smallInt(argument + Op.SMALL_INT_MULTI_MIN)));
      case LOAD_CONST_OBJ ->
          push(constant(i32(ram, i32(ram, context + ModuleContext.CONSTANTS) + 4 * argument)));
      case LOAD_CONST_FALSE -> push(constant(Word.FALSE));
      case LOAD_CONST_NONE -> push(constant(Word.NONE));
      case LOAD_CONST_TRUE -> push(constant(Word.TRUE));
      case LOAD_NULL -> push(constant(Word.NULL));
      case LOAD_FAST_N, LOAD_FAST_MULTI -> loadFast(argument);
      case STORE_FAST_N, STORE_FAST_MULTI -> storeFast(argument);
      case LOAD_NAME -> make(RegisterOp.LOAD_NAME, 0, name(argument));
      case LOAD_GLOBAL -> make(RegisterOp.LOAD_GLOBAL, 0, name(argument));
      case LOAD_DEREF -> make(RegisterOp.LOAD_DEREF, local(argument), 0);
      case LOAD_ATTR -> {
        take(1);
        make(RegisterOp.LOAD_ATTR, taken(0), name(argument));
      }
      case LOAD_METHOD -> {
        take(1);
        vacate(place(depth + 1));
        int method = place(depth);
        emit(RegisterOp.LOAD_METHOD, method, taken(0), name(argument));
        push(method);
        push(method + 1);
      }
      case STORE_NAME, STORE_GLOBAL -> {
        take(1);
        boolean global = opcode == Opcode.STORE_GLOBAL;
        int op = global ? RegisterOp.STORE_GLOBAL : RegisterOp.STORE_NAME;
        emit(op, 0, taken(0), name(argument));
      }
      case STORE_DEREF -> {
        take(1);
        emit(RegisterOp.STORE_DEREF, local(argument), taken(0), 0);
      }
      case STORE_ATTR -> { // value, object
        take(2);
        emit(RegisterOp.STORE_ATTR, taken(0), taken(1), name(argument));
      }
      case LOAD_SUBSCR -> binary(RegisterOp.LOAD_ITEM);
      case STORE_SUBSCR -> { // value, object, index
        take(3);
        emit(RegisterOp.STORE_ITEM, taken(0), taken(1), taken(2));
      }
      case BINARY_OP_MULTI -> {
        return operation(argument);
      }
      case UNARY_OP_MULTI -> {
        if (argument == Op.UNARY_NOT || argument == Op.UNARY_NEGATIVE) {
          take(1);
          boolean not = argument == Op.UNARY_NOT;
          make(not ? RegisterOp.NOT : RegisterOp.NEGATIVE, taken(0), 0);
        } else {
          return step();
        }
      }
      case DUP_TOP -> duplicate(1);
      case DUP_TOP_TWO -> duplicate(2);
      case POP_TOP -> depth--;
      case ROT_TWO -> rotate(2);
      case ROT_THREE -> rotate(3);
      case BUILD_SLICE -> slice();
      case CALL_FUNCTION -> call(argument, 1);
      case CALL_METHOD -> call(argument, 2);
      case RETURN_VALUE -> {
        take(1);
        emit(RegisterOp.RETURN, 0, taken(0), 0);
        return false;
      }
      case JUMP -> {
        flush();
        emit(RegisterOp.JUMP, 0, 0, argument);
        return false;
      }
      case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> {
        takeAndFlush(1);
        boolean sense = opcode == Opcode.POP_JUMP_IF_TRUE;
        emit(sense ? RegisterOp.JUMP_TRUE : RegisterOp.JUMP_FALSE, 0, taken(0), argument);
        enter(end);
      }
      case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> {
        flush();
        boolean sense = opcode == Opcode.JUMP_IF_TRUE_OR_POP;
        int value = place(depth - 1);
        emit(sense ? RegisterOp.JUMP_TRUE : RegisterOp.JUMP_FALSE, 0, value, argument);
        depth--;
        enter(end);
      }
      case FOR_ITER -> {
        flush();
        emit(RegisterOp.FOR_ITER, place(depth), place(depth - 4), argument);
        push(place(depth));
        enterWithResult();
      }
      default -> {
        return step();
      }
    }
    return true;
  }

  // The followed stack.

  /** The slot of a place on the stack. */
  private static int place(int position) {
    return STATE + position;
  }

  private int local(int number) {
    return STATE + stateWords - 1 - number;
  }

  private static long constant(int word) {
    return CONSTANT | word & 0xffff_ffffL;
  }

  private static boolean isConstant(long value) {
    return (value & CONSTANT) != 0;
  }

  private void push(long value) {
    stack[depth++] = value;
  }

  /**
   * Takes values from the stack: {@link #taken} tells in which slots they are. Their places are
   * free then, but for themselves.
   */
  private void take(int n) {
    for (int i = depth - n; i < depth; i++) {
      if (isConstant(stack[i])) {
        putInPlace(i);
      }
    }
    if (isAnyUsed(depth - n, depth)) {
      flush();
    }
    depth -= n;
  }

  /** As {@link #take}; all other values go to their places. */
  private void takeAndFlush(int n) {
    take(n);
    for (int i = 0; i < depth; i++) {
      if (stack[i] != place(i)) {
        depth += n; // with those taken, which may lie in the way
        flush();
        depth -= n;
        return;
      }
    }
  }

  /** Whether a value below some places lies in one of them. */
  private boolean isAnyUsed(int from, int to) {
    for (int i = 0; i < from; i++) {
      if (stack[i] >= place(from) && stack[i] < place(to)) {
        return true;
      }
    }
    return false;
  }

  /** The slot of one of the values that were taken, counted from the lowest. */
  private int taken(int i) {
    return (int) stack[depth + i];
  }

  /** Puts values that still lie in a slot about to be written to their own places. */
  private void vacate(int slot) {
    for (int i = 0; i < depth; i++) {
      if (stack[i] == slot && place(i) != slot) {
        putInPlace(i);
      }
    }
  }

  private void putInPlace(int position) {
    long value = stack[position];
    int place = place(position);
    if (value == place) {
      return;
    }
    vacate(place);
    stack[position] = place;
    if (isConstant(value)) {
      emit(RegisterOp.LOAD_WORD, place, 0, (int) value);
      return;
    }
    int last = count - 1;
    if (count > 0
        && RegisterOp.op(words[last]) == RegisterOp.MOVE
        && RegisterOp.a(words[last]) == place - 1
        && starts[last] == base + offset) {
      words[last] =
          RegisterOp.encode(RegisterOp.MOVE_TWO, place - 1, RegisterOp.b(words[last]), (int) value);
      return;
    }
    emit(RegisterOp.MOVE, place, (int) value, 0);
  }

  /** Puts all values in their places. */
  private void flush() {
    int moved;
    do {
      moved = 0;
      int waiting = NONE; // for one that waits as well
      for (int i = 0; i < depth; i++) {
        if (stack[i] == place(i)) {
          continue;
        }
        if (!isUsedByOther(i)) {
          putInPlace(i);
          moved++;
        } else if (stack[i] < place(depth)) {
          waiting = i;
        }
      }
      if (moved == 0 && waiting != NONE) {
        exchange(waiting);
        moved++;
      }
    } while (moved > 0);
  }

  private boolean isUsedByOther(int position) {
    for (int i = 0; i < depth; i++) {
      if (i != position && stack[i] == place(position)) {
        return true;
      }
    }
    return false;
  }

  /** Puts a value in its place and what lies there in the value's slot. */
  private void exchange(int position) {
    int place = place(position);
    long other = stack[position];
    emit(RegisterOp.EXCHANGE, place, (int) other, 0);
    for (int i = 0; i < depth; i++) {
      if (stack[i] == place) {
        stack[i] = other;
      } else if (stack[i] == other) {
        stack[i] = place;
      }
    }
  }

  private void duplicate(int n) {
    for (int i = 0; i < n; i++) {
      push(stack[depth - n]);
    }
    redirectable = NONE;
  }

  /** The topmost value goes below {@code n - 1} others. */
  private void rotate(int n) {
    redirectable = NONE;
    long top = stack[depth - 1];
    System.arraycopy(stack, depth - n, stack, depth - n + 1, n - 1);
    stack[depth - n] = top;
  }

  // Instructions.

  private void emit(int op, int a, int b, int c) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      tops = Arrays.copyOf(tops, 2 * count);
    }
    words[count] = RegisterOp.encode(op, a, b, c);
    starts[count] = base + offset;
    guarded.set(count, flow.isReached(offset) && flow.isGuarded(offset));
    ends[count] = base + end;
    tops[count] = (char) place(depthBefore - 1);
    count++;
    redirectable = NONE;
  }

  /** An instruction whose result is pushed. */
  private void make(int op, int b, int c) {
    vacate(place(depth));
    emit(op, place(depth), b, c);
    push(place(depth));
    redirectable = count - 1;
  }

  /** Executes the bytecode instruction as it is; whether the next one follows. */
  private boolean step() {
    Opcode opcode = cursor.opcode();
    int argument = cursor.argument();
    flush();
    switch (opcode) {
      case RAISE_LAST, RAISE_OBJ, RAISE_FROM, UNWIND_JUMP, END_FINALLY -> {
        emit(RegisterOp.STEP, RegisterOp.ANY, 0, 0);
        return false;
      }
      case POP_EXCEPT_JUMP -> {
        emit(RegisterOp.STEP, RegisterOp.CLOSE_BLOCK, 0, argument);
        return false;
      }
      case SETUP_EXCEPT -> emit(RegisterOp.STEP, RegisterOp.OPEN_BLOCK, 0, argument);
      case SETUP_FINALLY -> emit(RegisterOp.STEP, RegisterOp.OPEN_BLOCK, 1, argument);
      case STORE_COMP -> { // of a list: how far down it lies
        int depthOfList = (argument & 3) == 0 ? (argument >> 2) + 1 : 0;
        int words = depthOfList < RegisterOp.SLOTS ? depthOfList : 0;
        emit(RegisterOp.STEP, RegisterOp.ON_STACK, words, opcode.ordinal());
      }
      case BUILD_LIST, BUILD_MAP -> { // one more, as there may be none
        int words = argument < RegisterOp.SLOTS - 1 ? argument + 1 : 0;
        emit(RegisterOp.STEP, RegisterOp.ON_STACK, words, opcode.ordinal());
      }
      case BUILD_TUPLE, UNPACK_SEQUENCE -> {
        int words = argument < RegisterOp.SLOTS ? argument : 0;
        emit(RegisterOp.STEP, RegisterOp.ON_STACK, words, opcode.ordinal());
      }
      case YIELD_VALUE -> emit(RegisterOp.STEP, RegisterOp.YIELD, 0, opcode.ordinal());
      default -> {
        int kind = isOfStack(opcode) ? RegisterOp.ON_STACK : RegisterOp.ANY;
        emit(RegisterOp.STEP, kind, 0, opcode.ordinal());
      }
    }
    stepOver(opcode.stackEffect(argument, cursor.extra()));
    return true;
  }

  /** Whether an instruction sees no local and no exception block, and goes on with the next. */
  private static boolean isOfStack(Opcode opcode) {
    return switch (opcode) {
      case BUILD_LIST,
          BUILD_MAP,
          BUILD_SET,
          BUILD_SLICE,
          STORE_MAP,
          UNPACK_EX,
          GET_ITER,
          GET_ITER_STACK,
          UNARY_OP_MULTI,
          LOAD_SUPER_METHOD,
          CALL_FUNCTION_VAR_KW,
          CALL_METHOD_VAR_KW,
          MAKE_FUNCTION,
          MAKE_FUNCTION_DEFARGS,
          MAKE_CLOSURE,
          MAKE_CLOSURE_DEFARGS ->
          true;
      default -> false;
    };
  }

  private void loadFast(int number) {
    if (flow.isBound(offset, number)) {
      push(local(number));
    } else {
      make(RegisterOp.MOVE_BOUND, local(number), 0);
    }
  }

  private void storeFast(int number) {
    int local = local(number);
    long value = stack[--depth];
    boolean isAwaited = false;
    for (int i = 0; i < depth; i++) {
      isAwaited |= stack[i] == local || stack[i] == place(depth);
    }
    if (redirectable != NONE && value == place(depth) && !isAwaited) {
      int op = RegisterOp.op(words[redirectable]);
      words[redirectable] = RegisterOp.withA(words[redirectable], local);
      if (op == RegisterOp.CALL || op == RegisterOp.FOR_ITER) {
        // Who gives the result later goes on behind the store.
        entries[ends[redirectable] - base] = 0;
        ends[redirectable] = base + end;
        enter(end);
      }
      redirectable = NONE;
      return;
    }
    depth++; // after a rotation the value itself may lie where one that is vacated goes
    vacate(local);
    value = stack[--depth];
    if (isConstant(value)) {
      emit(RegisterOp.LOAD_WORD, local, 0, (int) value);
    } else if (value != local) {
      emit(RegisterOp.MOVE, local, (int) value, 0);
    }
  }

  /** {@code a = b op c} with the topmost values, where a word as c makes another instruction. */
  private void binary(int op) {
    long right = stack[depth - 1];
    if (isConstant(right) && Word.isSmallInt((int) right)) {
      depth--;
      take(1);
      vacate(place(depth + 1));
      make(op + 1, taken(0), (int) right);
    } else {
      take(2);
      make(op, taken(0), taken(1));
    }
  }

  private boolean operation(int operation) {
    if (fusesWithJump(operation)) {
      return true;
    }
    binary(
        switch (operation) {
          case BinaryOp.ADD, BinaryOp.INPLACE_ADD -> RegisterOp.ADD;
          case BinaryOp.SUBTRACT, BinaryOp.INPLACE_SUBTRACT -> RegisterOp.SUBTRACT;
          case BinaryOp.MULTIPLY, BinaryOp.INPLACE_MULTIPLY -> RegisterOp.MULTIPLY;
          case BinaryOp.MODULO, BinaryOp.INPLACE_MODULO -> RegisterOp.MODULO;
          case BinaryOp.AND, BinaryOp.INPLACE_AND -> RegisterOp.AND;
          case BinaryOp.OR, BinaryOp.INPLACE_OR -> RegisterOp.OR;
          case BinaryOp.XOR, BinaryOp.INPLACE_XOR -> RegisterOp.XOR;
          case BinaryOp.LSHIFT, BinaryOp.INPLACE_LSHIFT -> RegisterOp.LSHIFT;
          case BinaryOp.RSHIFT, BinaryOp.INPLACE_RSHIFT -> RegisterOp.RSHIFT;
          default -> RegisterOp.BINARY;
        });
    return true;
  }

  /** Makes one instruction of a comparison and the conditional jump behind it. */
  private boolean fusesWithJump(int operation) {
    int jump = jumpFor(operation, true);
    if (jump == NONE || flow.isTarget(end)) {
      return false;
    }
    ahead.moveTo(end);
    ahead.next();
    boolean negated =
        jump == RegisterOp.JUMP_IS
            && ahead.opcode() == Opcode.UNARY_OP_MULTI
            && ahead.argument() == Op.UNARY_NOT;
    if (negated) {
      if (flow.isTarget(ahead.nextOffset())) {
        return false;
      }
      ahead.next();
    }
    if (ahead.opcode() != Opcode.POP_JUMP_IF_TRUE && ahead.opcode() != Opcode.POP_JUMP_IF_FALSE) {
      return false;
    }
    boolean condition = (ahead.opcode() == Opcode.POP_JUMP_IF_TRUE) != negated;
    boolean isWord = isConstant(stack[depth - 1]);
    int right = (int) stack[depth - 1];
    int value = Word.smallIntValue(right);
    jump = jumpFor(operation, condition);
    int target = ahead.argument();
    if (jump < RegisterOp.JUMP_LESS) {
      if (!isWord || (right & ~(RegisterOp.SLOTS - 1)) != 0) {
        return false; // with a constant only, mostly None
      }
      depth--;
      takeAndFlush(1);
      end = ahead.nextOffset();
      emit(jump, taken(0), right, target);
    } else if (isWord && Word.isSmallInt(right) && value == (short) value) {
      depth--;
      takeAndFlush(1);
      end = ahead.nextOffset();
      emit(jump + 1, taken(0), 0, value << 16 | target);
    } else {
      takeAndFlush(2);
      end = ahead.nextOffset();
      emit(jump, taken(0), taken(1), target);
    }
    enter(end);
    return true;
  }

  /** The instruction that jumps if a comparison of small ints has the given result. */
  private static int jumpFor(int operation, boolean condition) {
    return switch (operation) {
      case BinaryOp.LESS -> condition ? RegisterOp.JUMP_LESS : RegisterOp.JUMP_MORE_EQUAL;
      case BinaryOp.MORE -> condition ? RegisterOp.JUMP_MORE : RegisterOp.JUMP_LESS_EQUAL;
      case BinaryOp.LESS_EQUAL -> condition ? RegisterOp.JUMP_LESS_EQUAL : RegisterOp.JUMP_MORE;
      case BinaryOp.MORE_EQUAL -> condition ? RegisterOp.JUMP_MORE_EQUAL : RegisterOp.JUMP_LESS;
      case BinaryOp.EQUAL -> condition ? RegisterOp.JUMP_EQUAL : RegisterOp.JUMP_NOT_EQUAL;
      case BinaryOp.NOT_EQUAL -> condition ? RegisterOp.JUMP_NOT_EQUAL : RegisterOp.JUMP_EQUAL;
      case BinaryOp.IS -> condition ? RegisterOp.JUMP_IS : RegisterOp.JUMP_IS_NOT;
      default -> NONE;
    };
  }

  /** A slice may be taken without being made: then with the subscript that follows. */
  private void slice() {
    int effect = cursor.opcode().stackEffect(cursor.argument(), 0);
    ahead.moveTo(end);
    ahead.next();
    boolean subscript =
        !flow.isTarget(end)
            && (ahead.opcode() == Opcode.LOAD_SUBSCR || ahead.opcode() == Opcode.STORE_SUBSCR);
    if (subscript) {
      end = ahead.nextOffset();
      effect += ahead.opcode().stackEffect(0, 0);
    }
    boolean isLoad = subscript && ahead.opcode() == Opcode.LOAD_SUBSCR && cursor.argument() == 2;
    flush();
    emit(RegisterOp.STEP, RegisterOp.ON_STACK, isLoad ? 3 : 0, cursor.opcode().ordinal());
    stepOver(effect);
  }

  /** Goes on behind a step. */
  private void stepOver(int effect) {
    settle(depth + effect);
    enter(end);
  }

  /** A call with {@code callee} words below the arguments. */
  private void call(int argument, int callee) {
    flush();
    depth -= callee + (argument & 0xff) + 2 * (argument >> 8);
    int to = place(depth);
    emit(RegisterOp.CALL, to, to, callee == 2 ? argument | RegisterOp.IS_METHOD : argument);
    push(to);
    enterWithResult();
  }

  /** Makes it possible to go on behind an instruction whose result, just pushed, comes later. */
  private void enterWithResult() {
    enter(end);
    redirectable = count - 1;
  }

  /** A name, and room for what the instruction remembers of it. */
  private int name(int index) {
    int site = cacheWords;
    cacheWords += InlineCaches.WORDS;
    return ModuleContext.qstr(ram, context, index) | site << 16;
  }

  // The end.

  /** Turns targets, which are offsets in the bytecode, into instructions. */
  private void link() {
    char[] outside = new char[entries.length];
    for (int i = 0, made = count; i < made; i++) {
      long word = words[i];
      if (RegisterOp.jumps(RegisterOp.op(word))) {
        int target = RegisterOp.c(word) & 0xffff;
        int to = entries[target] - 1;
        if (to < 0 && outside[target] != 0) {
          to = outside[target] - 1;
        } else if (to < 0) { // into code that is executed as it is
          to = count;
          offset = target;
          end = target;
          depthBefore = flow.depth(target);
          emit(RegisterOp.STEP, 0, 0, 0);
          outside[target] = (char) count;
        }
        words[i] = RegisterOp.withTarget(word, to);
      }
    }
  }

  private RegisterCode result(Vm vm) {
    return new RegisterCode(
        vm,
        Arrays.copyOf(words, count),
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(tops, count),
        entries,
        entryTops,
        base,
        cacheWords,
        shape,
        isNative,
        isProtected,
        guarded);
  }
}
