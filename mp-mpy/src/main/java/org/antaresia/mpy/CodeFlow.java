package org.antaresia.mpy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known before each instruction of a function, whatever path led there: how deep the value
 * stack is and what kinds of words it holds, which exception blocks are open, and which locals are
 * bound.
 *
 * <p>A finally body finds on the stack what it holds up: an exception, None, or, one word deeper, a
 * value to return or a place to go on with a small int that says which. Depths are given as if the
 * third did not exist; such a body and what is nested in it are <em>unsettled</em>, and so is what
 * another way leads to, too: that of an async with shares its end with the way past it.
 */
public final class CodeFlow {
  /** Locals from this number on are taken as perhaps unbound. */
  private static final int FOLLOWED_LOCALS = 64;

  /** {@link Opcode#BINARY_OP_MULTI}: the operation that {@code except} compares with. */
  private static final int EXCEPTION_MATCH = 8;

  private static final int ITERATOR_WORDS = 4;

  /** What {@code STORE_COMP} adds to, by its kinds. */
  private static final Kind[] COLLECTIONS = {Kind.LIST, Kind.DICT, Kind.SET};

  /** What a word of the value stack is, as far as instructions ask. */
  private enum Kind {
    OBJECT,
    TUPLE,
    LIST,
    DICT,
    SET,
    NONE,
    /** What a handler finds. */
    EXCEPTION,
    NULL,
    /** An object or NULL: what a method is bound to, defaults, a value that is deleted. */
    OPTIONAL,
    /** The words of an iterator, from the bottom. */
    ITERATOR,
    ITERATOR_REST,
    /** What a finally body holds up, in whatever form. */
    PENDING,
    PENDING_COPY,
    /** Whether what is held up is an exception. */
    IS_EXCEPTION,
    /** What is held up when it is no exception, word by word. */
    PENDING_DATA,
    PENDING_CAUSE;

    boolean isObject() {
      return switch (this) {
        case NULL, OPTIONAL, ITERATOR, ITERATOR_REST, PENDING, PENDING_DATA, PENDING_CAUSE -> false;
        default -> true;
      };
    }

    boolean isOptional() {
      return this == OPTIONAL || this == NULL || isObject();
    }

    /** Whether {@code END_FINALLY} goes on with it. */
    boolean isPending() {
      return this == NONE || this == EXCEPTION || this == PENDING;
    }

    /** What a word is that is one or the other. */
    @Nullable Kind or(Kind other) {
      if (this == other) {
        return this;
      }
      if (isPending() && other.isPending()) {
        return PENDING;
      }
      if (isObject() && other.isObject()) {
        return OBJECT;
      }
      return isOptional() && other.isOptional() ? OPTIONAL : null;
    }
  }

  /** The value stack, its topmost word. */
  private record Stack(@Nullable Stack below, Kind kind, int depth) {}

  /**
   * An open exception block.
   *
   * @param cleanUp offset of the finally body, or that of a with, that is still to run; or 0
   * @param running whether that body runs now
   * @param level the stack before the block
   * @param unsettled whether a finally body runs now, this block's or that of one around it
   * @param count how many are open with it
   */
  private record Block(
      @Nullable Block outer,
      int cleanUp,
      boolean running,
      @Nullable Stack level,
      boolean unsettled,
      int count) {}

  /** What a finally body leaves when it is done, and the jumps that wait to know. */
  private static final class CleanedUp {
    private boolean known;
    private @Nullable Stack stack;
    private final BitSet waiting = new BitSet();
  }

  private final InstructionCursor cursor;
  private final BitSet reached;
  private final @Nullable Stack[] stacks;
  private final @Nullable Block[] blocks;
  private final long[] bound;
  private final BitSet targets = new BitSet();
  private final boolean[] isOpen;
  private final ArrayDeque<Integer> open = new ArrayDeque<>();
  private final Map<Integer, CleanedUp> cleanedUp = new HashMap<>(); // by offset of the body
  private long deleted;
  private int maxDepth;
  private int maxBlocks;

  /** The stack while an instruction takes and makes words. */
  private @Nullable Stack stack;

  /**
   * Follows all paths.
   *
   * @param length bytes from the first opcode on, perhaps with something behind the last one
   * @param arguments how many locals are bound at the start
   * @throws MpyFormatException when an instruction finds what it does not expect, or paths with
   *     other stacks or blocks meet: this is no code that a compiler made
   */
  public CodeFlow(InstructionCursor cursor, int length, int arguments) {
    this.cursor = cursor;
    reached = new BitSet(length);
    stacks = new @Nullable Stack[length];
    blocks = new @Nullable Block[length];
    bound = new long[length];
    isOpen = new boolean[length];
    long first = arguments >= FOLLOWED_LOCALS ? -1 : (1L << arguments) - 1;
    long known;
    do { // again when a deletion was found that earlier conclusions did not know about
      known = deleted;
      reached.clear();
      Arrays.fill(stacks, null);
      cleanedUp.clear();
      reach(0, null, first & ~deleted, null);
      while (!open.isEmpty()) {
        int offset = open.pop();
        isOpen[offset] = false;
        step(offset);
      }
    } while (known != deleted);
  }

  public boolean isReached(int offset) {
    return reached.get(offset);
  }

  /** Whether the instruction can be reached, and everything is known about the stack there. */
  public boolean isSettled(int offset) {
    Block block = blocks[offset];
    return isReached(offset) && (block == null || !block.unsettled);
  }

  /** Depth of the stack before a reached instruction. */
  public int depth(int offset) {
    return depth(stacks[offset]);
  }

  /** Whether a jump or an exception leads to the instruction. */
  public boolean isTarget(int offset) {
    return targets.get(offset);
  }

  /** Whether a local is bound before a reached instruction for sure. */
  public boolean isBound(int offset, int local) {
    return local < FOLLOWED_LOCALS && (bound[offset] >> local & 1) != 0;
  }

  /** How deep the stack gets. */
  public int maxDepth() {
    return maxDepth;
  }

  /** How many exception blocks are open at once. */
  public int maxBlocks() {
    return maxBlocks;
  }

  private void step(int offset) {
    cursor.moveTo(offset);
    cursor.next();
    Opcode opcode = cursor.opcode();
    int argument = cursor.argument();
    int next = cursor.nextOffset();
    Block block = blocks[offset];
    long known = boundAfter(bound[offset], argument);
    stack = stacks[offset];
    switch (opcode) {
      case RETURN_VALUE, RAISE_LAST, RAISE_OBJ, RAISE_FROM -> transform(opcode, argument);
      case JUMP -> jump(argument, known, block);
      case UNWIND_JUMP -> unwind(argument, known, block, cursor.extra());
      case POP_EXCEPT_JUMP -> jump(argument, known, within(block).outer);
      case END_FINALLY -> {
        endFinally();
        cleanedUp(within(block));
        reach(next, stack, known, within(block).outer);
      }
      case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> {
        boolean splits = kind(0) == Kind.IS_EXCEPTION && opcode == Opcode.POP_JUMP_IF_FALSE;
        object();
        Stack after = stack;
        if (splits && kind(0) == Kind.PENDING) {
          pop();
          Stack below = stack;
          push(Kind.PENDING_DATA);
          push(Kind.PENDING_CAUSE);
          jump(argument, known, block);
          stack = below;
          push(Kind.EXCEPTION);
          reach(next, stack, known, block);
        } else {
          jump(argument, known, block);
          reach(next, after, known, block);
        }
      }
      case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> {
        object();
        Stack after = stack;
        push(Kind.OBJECT);
        jump(argument, known, block);
        reach(next, after, known, block);
      }
      case FOR_ITER -> {
        Stack before = stack;
        iterator();
        jump(argument, known, block);
        stack = before;
        push(Kind.OBJECT);
        reach(next, stack, known, block);
      }
      case SETUP_EXCEPT -> {
        Stack level = stack;
        Block inner = block(block, 0, false, level);
        push(Kind.EXCEPTION);
        jump(argument, known & ~deleted, inner);
        reach(next, level, known, inner);
      }
      case SETUP_FINALLY -> {
        Stack level = stack;
        push(Kind.PENDING);
        jump(argument, known & ~deleted, block(block, argument, true, level));
        reach(next, level, known, block(block, argument, false, level));
      }
      case SETUP_WITH -> {
        object();
        Stack level = stack;
        push(Kind.OBJECT);
        push(Kind.OPTIONAL);
        Stack exit = stack;
        push(Kind.PENDING);
        jump(argument, known & ~deleted, block(block, argument, true, level));
        stack = exit;
        push(Kind.OBJECT);
        reach(next, stack, known, block(block, argument, false, level));
      }
      default -> {
        transform(opcode, argument);
        reach(next, stack, known, block);
      }
    }
  }

  /** What an instruction that does not jump does to the stack. */
  private void transform(Opcode opcode, int argument) {
    switch (opcode) {
      case LOAD_CONST_NONE -> push(Kind.NONE);
      case LOAD_NULL -> push(Kind.NULL);
      case DUP_TOP -> push(copy(kind(0)));
      case DUP_TOP_TWO -> {
        Kind lower = copy(kind(1));
        Kind upper = copy(kind(0));
        push(lower);
        push(upper);
      }
      case POP_TOP -> {
        Kind kind = pop();
        if (kind == Kind.PENDING || kind == Kind.PENDING_DATA || kind == Kind.PENDING_CAUSE) {
          throw unexpected(kind);
        }
      }
      case ROT_TWO -> {
        Kind top = movable();
        Kind second = movable();
        push(top);
        push(second);
      }
      case ROT_THREE -> {
        Kind top = movable();
        Kind second = movable();
        Kind third = movable();
        push(top);
        push(third);
        push(second);
      }
      case LOAD_METHOD -> method(1);
      case LOAD_SUPER_METHOD -> method(3);
      case CALL_METHOD -> {
        objects(cursor.operandWeight());
        optional();
        makeFrom(1);
      }
      case CALL_FUNCTION_VAR_KW, CALL_METHOD_VAR_KW -> {
        object(); // which arguments are starred
        for (int keywords = argument >>> 8 & 0xff; keywords > 0; keywords--) {
          object();
          optional();
        }
        objects(argument & 0xff);
        if (opcode == Opcode.CALL_METHOD_VAR_KW) {
          optional();
        }
        makeFrom(1);
      }
      case STORE_ATTR -> {
        object();
        optional();
      }
      case STORE_SUBSCR -> {
        objects(2);
        optional();
      }
      case GET_ITER_STACK -> {
        object();
        push(Kind.ITERATOR);
        for (int i = 1; i < ITERATOR_WORDS; i++) {
          push(Kind.ITERATOR_REST);
        }
      }
      case STORE_COMP -> {
        expect(COLLECTIONS[argument & 3], kind(argument >> 2));
        objects(1 + cursor.operandWeight());
      }
      case MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE_DEFARGS -> {
        objects(cursor.operandWeight());
        defaults(Kind.DICT);
        defaults(Kind.TUPLE);
        push(Kind.OBJECT);
      }
      case BUILD_TUPLE -> build(Kind.TUPLE, argument);
      case BUILD_LIST -> build(Kind.LIST, argument);
      case BUILD_SET -> build(Kind.SET, argument);
      case BUILD_MAP -> build(Kind.DICT, 0);
      case STORE_MAP -> {
        objects(2);
        if (!kind(0).isObject()) { // a dict, or what a call of the name OrderedDict gave
          throw unexpected(kind(0));
        }
      }
      case WITH_CLEANUP -> {
        pending();
        optional();
        object();
        push(Kind.PENDING);
      }
      case UNPACK_SEQUENCE, UNPACK_EX -> makeFrom(1);
      case BINARY_OP_MULTI -> {
        object();
        boolean isCopy = kind(0) == Kind.PENDING_COPY;
        object();
        push(isCopy && argument == EXCEPTION_MATCH ? Kind.IS_EXCEPTION : Kind.OBJECT);
      }
      default -> makeFrom(Math.max(0, left(opcode) - effect()));
    }
  }

  /** How many objects an instruction leaves where it found others. */
  private static int left(Opcode opcode) {
    return switch (opcode) {
      case IMPORT_FROM -> 2;
      case LOAD_ATTR, LOAD_SUBSCR, IMPORT_NAME, MAKE_CLOSURE, BUILD_SLICE, CALL_FUNCTION -> 1;
      case UNARY_OP_MULTI, GET_ITER, YIELD_VALUE, YIELD_FROM -> 1;
      default -> 0;
    };
  }

  private int effect() {
    return cursor.opcode().stackEffect(cursor.argument(), cursor.extra());
  }

  /** Takes objects and makes some, as many as the instruction's effect says. */
  private void makeFrom(int taken) {
    int depth = depth(stacks[cursor.offset()]) + effect();
    objects(taken);
    while (depth(stack) < depth) {
      push(Kind.OBJECT);
    }
  }

  private void method(int taken) {
    objects(taken);
    push(Kind.OBJECT);
    push(Kind.OPTIONAL);
  }

  private void build(Kind kind, int taken) {
    objects(taken);
    push(kind);
  }

  /** Of a function, which has such or none. */
  private void defaults(Kind kind) {
    Kind found = pop();
    if (found != Kind.NULL) {
      expect(kind, found);
    }
  }

  private static void expect(Kind kind, Kind found) {
    if (found != kind) {
      throw unexpected(found);
    }
  }

  private static Kind copy(Kind kind) {
    return switch (kind) {
      case PENDING -> Kind.PENDING_COPY;
      case ITERATOR, ITERATOR_REST, PENDING_DATA, PENDING_CAUSE -> throw unexpected(kind);
      default -> kind;
    };
  }

  private Kind movable() {
    Kind kind = pop();
    if (kind == Kind.ITERATOR || kind == Kind.ITERATOR_REST) {
      throw unexpected(kind);
    }
    return kind;
  }

  private void objects(int count) {
    for (int i = 0; i < count; i++) {
      object();
    }
  }

  private void object() {
    Kind kind = pop();
    if (!kind.isObject()) {
      throw unexpected(kind);
    }
  }

  private void optional() {
    Kind kind = pop();
    if (!kind.isOptional()) {
      throw unexpected(kind);
    }
  }

  private void pending() {
    Kind kind = pop();
    if (!kind.isPending()) {
      throw unexpected(kind);
    }
  }

  private void endFinally() {
    if (kind(0) == Kind.PENDING_CAUSE && kind(1) == Kind.PENDING_DATA) {
      pop();
      pop();
    } else {
      pending();
    }
  }

  /** The words of an iterator, or one in an object of its own, as generator expressions have it. */
  private void iterator() {
    Kind top = pop();
    Kind third = pop();
    Kind second = pop();
    Kind bottom = pop();
    boolean isObject = top == Kind.NULL && third == top && second.isObject() && bottom == top;
    boolean isPlaced =
        top == Kind.ITERATOR_REST && third == top && second == top && bottom == Kind.ITERATOR;
    if (!isObject && !isPlaced) {
      throw new MpyFormatException("no iterator on the value stack");
    }
  }

  private static MpyFormatException unexpected(Kind kind) {
    return new MpyFormatException("unexpected on the value stack: " + kind);
  }

  private void push(Kind kind) {
    stack = new Stack(stack, kind, depth(stack) + 1);
  }

  private Kind pop() {
    Stack top = stack;
    if (top == null) {
      throw new MpyFormatException("value stack too short for " + cursor.opcode());
    }
    stack = top.below;
    return top.kind;
  }

  /** The word so many below the topmost one. */
  private Kind kind(int below) {
    Stack word = stack;
    for (int i = 0; i < below && word != null; i++) {
      word = word.below;
    }
    if (word == null) {
      throw new MpyFormatException("value stack too short for " + cursor.opcode());
    }
    return word.kind;
  }

  private static int depth(@Nullable Stack stack) {
    return stack == null ? 0 : stack.depth;
  }

  private void jump(int offset, long boundThere, @Nullable Block block) {
    targets.set(offset);
    reach(offset, stack, boundThere, block);
  }

  private void reach(int offset, @Nullable Stack arriving, long boundThere, @Nullable Block block) {
    maxDepth = Math.max(maxDepth, depth(arriving));
    maxBlocks = Math.max(maxBlocks, count(block));
    if (!reached.get(offset)) {
      reached.set(offset);
      stacks[offset] = arriving;
      bound[offset] = boundThere;
      blocks[offset] = block;
    } else {
      if (count(blocks[offset]) != count(block)) {
        throw new MpyFormatException("paths with other exception blocks meet");
      }
      boolean unsettles = isUnsettled(block) && !isUnsettled(blocks[offset]);
      Stack before = stacks[offset];
      Stack either = either(before, arriving);
      if (either == before && (bound[offset] & ~boundThere) == 0 && !unsettles) {
        return; // nothing new
      }
      blocks[offset] = unsettles ? block : blocks[offset];
      stacks[offset] = either;
      bound[offset] &= boundThere;
    }
    open(offset);
  }

  /** What the stack is where two paths meet; {@code known} itself when that tells nothing new. */
  private static @Nullable Stack either(@Nullable Stack known, @Nullable Stack arriving) {
    Stack one = known;
    Stack other = arriving;
    if (depth(one) < depth(other)) {
      other = folded(other);
    } else if (depth(one) > depth(other)) {
      one = folded(one);
    }
    if (depth(one) != depth(other)) {
      throw new MpyFormatException("paths with other depths of the value stack meet");
    }
    ArrayDeque<Kind> kinds = new ArrayDeque<>();
    boolean isNew = one != known;
    while (one != null && other != null && one != other) {
      Kind kind = one.kind.or(other.kind);
      if (kind == null) {
        throw new MpyFormatException("paths with other values on the stack meet");
      }
      isNew |= kind != one.kind;
      kinds.push(kind);
      one = one.below;
      other = other.below;
    }
    if (!isNew) {
      return known;
    }
    while (!kinds.isEmpty()) {
      one = new Stack(one, kinds.pop(), depth(one) + 1);
    }
    return one;
  }

  /** The stack with what a finally body holds up as one word. */
  private static @Nullable Stack folded(@Nullable Stack stack) {
    ArrayDeque<Kind> above = new ArrayDeque<>();
    for (Stack word = stack; word != null; word = word.below) {
      Stack below = word.below;
      if (word.kind == Kind.PENDING_CAUSE && below != null && below.kind == Kind.PENDING_DATA) {
        Stack folded = new Stack(below.below, Kind.PENDING, below.depth);
        while (!above.isEmpty()) {
          folded = new Stack(folded, above.pop(), folded.depth + 1);
        }
        return folded;
      }
      above.push(word.kind);
    }
    return stack;
  }

  private long boundAfter(long before, int local) {
    if (local < 0 || local >= FOLLOWED_LOCALS) {
      return before;
    }
    return switch (cursor.opcode()) {
      case LOAD_FAST_N, LOAD_FAST_MULTI, STORE_FAST_N, STORE_FAST_MULTI -> before | 1L << local;
      case DELETE_FAST -> {
        deleted |= 1L << local;
        yield before & ~(1L << local);
      }
      default -> before;
    };
  }

  /** A jump out of blocks, by way of their finally bodies; it waits until those have ended. */
  private void unwind(int target, long known, @Nullable Block from, int operand) {
    int offset = cursor.offset();
    Block block = from;
    for (int n = operand & 0x7f; n > 0; n--) {
      Block left = within(block);
      if (left.running) {
        stack = left.level;
      } else if (left.cleanUp != 0) {
        CleanedUp after = cleanedUp.computeIfAbsent(left.cleanUp, body -> new CleanedUp());
        after.waiting.set(offset);
        if (!after.known) {
          return;
        }
        stack = after.stack;
      }
      block = left.outer;
    }
    if ((operand & 0x80) != 0) {
      iterator();
    }
    jump(target, known & ~deleted, block);
  }

  /** The running body of a block is done. */
  private void cleanedUp(Block block) {
    if (block.cleanUp == 0) {
      return;
    }
    CleanedUp after = cleanedUp.computeIfAbsent(block.cleanUp, body -> new CleanedUp());
    Stack either = after.known ? either(after.stack, stack) : stack;
    if (!after.known || either != after.stack) {
      after.known = true;
      after.stack = either;
      after.waiting.stream().forEach(this::open);
    }
  }

  private void open(int offset) {
    if (!isOpen[offset]) {
      isOpen[offset] = true;
      open.push(offset);
    }
  }

  private static Block block(
      @Nullable Block outer, int cleanUp, boolean running, @Nullable Stack level) {
    boolean unsettled = running || isUnsettled(outer);
    return new Block(outer, cleanUp, running, level, unsettled, count(outer) + 1);
  }

  private static Block within(@Nullable Block block) {
    if (block == null) {
      throw new MpyFormatException("no exception block to leave");
    }
    return block;
  }

  private static boolean isUnsettled(@Nullable Block block) {
    return block != null && block.unsettled;
  }

  private static int count(@Nullable Block block) {
    return block == null ? 0 : block.count;
  }
}
