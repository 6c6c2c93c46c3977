package org.antaresia.mpy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known before each instruction of a function, whatever path led there: how deep the value
 * stack is and what kinds of words it holds, which exception blocks are open, and which locals are
 * bound.
 *
 * <p>A block guards the instructions before its handler. Whatever may be raised there leads to the
 * handler with the words that were on the stack before the block; those are looked at each time, as
 * code that no compiler made may have replaced them. Returns and jumps out of a finally or with
 * block lead there, too, and go on where its body ends.
 *
 * <p>A finally body finds on the stack what it holds up: an exception, None, or, one word deeper, a
 * value to return or a place to go on with a small int that says which. Depths are given as if the
 * third did not exist; while that word is on the stack, an instruction is <em>unsettled</em>.
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
    /** What a finally body holds up: one word, or two if it has a {@link Stack#holder}. */
    PENDING,
    PENDING_COPY,
    /** Whether what is held up is an exception. */
    IS_EXCEPTION,
    /** What is held up when it is no exception, word by word. */
    PENDING_DATA,
    PENDING_CAUSE;

    /** Whether it is, or is a part of, what was held up as two words. */
    boolean isDivided() {
      return this == PENDING_DATA || this == PENDING_CAUSE;
    }

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

  /**
   * The value stack, its topmost word.
   *
   * @param holder of what a finally body holds up, where its block begins; -1 for all else
   * @param depth how many words there are, as {@link CodeFlow#depth} counts them
   * @param words how many there are at most
   * @param unsettled whether there may be more than {@code depth}, or may have been before a branch
   */
  private record Stack(
      @Nullable Stack below, Kind kind, int holder, int depth, int words, boolean unsettled) {}

  /** A place to jump to, once the finally bodies on the way have run. */
  private record Unwinding(int target, int operand) {}

  /** An open exception block. */
  private static final class Block {
    private final @Nullable Block outer;
    private final int setup;
    private final int handler;

    /** Whether it is a finally or with, whose body runs on every way out. */
    private final boolean holdsUp;

    /** How deep the stack is that the handler finds below what was raised. */
    private final int level;

    /** How many are open with it. */
    private final int count;

    /** Jumps out of it, and what is bound where they start. */
    private final Map<Unwinding, Long> unwindings = new LinkedHashMap<>();

    /** Where its body ends. */
    private final BitSet ends = new BitSet();

    Block(@Nullable Block outer, int setup, int handler, boolean holdsUp, int level) {
      this.outer = outer;
      this.setup = setup;
      this.handler = handler;
      this.holdsUp = holdsUp;
      this.level = level;
      count = count(outer) + 1;
    }
  }

  private final InstructionCursor cursor;
  private final BitSet reached;
  private final @Nullable Stack[] stacks;
  private final @Nullable Block[] blocks;
  private final long[] bound;
  private final BitSet targets = new BitSet();
  private final boolean[] isOpen;
  private final ArrayDeque<Integer> open = new ArrayDeque<>();
  private final @Nullable Block[] made; // by offset of the instruction that opens it
  private long deleted;
  private int maxWords;
  private int maxBlocks;

  /** The stack while an instruction takes and makes words. */
  private @Nullable Stack stack;

  /** How many words it has to leave alone. */
  private int floor;

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
    made = new @Nullable Block[length];
    bound = new long[length];
    isOpen = new boolean[length];
    long first = arguments >= FOLLOWED_LOCALS ? -1 : (1L << arguments) - 1;
    long known;
    do { // again when a deletion was found that earlier conclusions did not know about
      known = deleted;
      reached.clear();
      Arrays.fill(stacks, null);
      Arrays.fill(made, null);
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
    return isReached(offset) && !isUnsettled(stacks[offset]);
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

  /** How many words the stack holds at most, all that a finally body holds up included. */
  public int maxWords() {
    return maxWords;
  }

  /** How many exception blocks are open at once. */
  public int maxBlocks() {
    return maxBlocks;
  }

  /** Whether an exception block is open at an instruction that is reached. */
  public boolean isGuarded(int offset) {
    return blocks[offset] != null;
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
    floor = canRaise(opcode) ? guarded(offset, known, block) : 0;
    switch (opcode) {
      case RETURN_VALUE, RAISE_LAST, RAISE_OBJ, RAISE_FROM -> transform(opcode, argument);
      case JUMP -> jump(argument, known, block);
      case UNWIND_JUMP -> {
        maxWords = Math.max(maxWords, words(stack) + 1); // where to, for a moment
        unwind(new Unwinding(argument, cursor.extra()), known, block);
      }
      case POP_EXCEPT_JUMP -> {
        Block left = within(block);
        if (left.holdsUp) {
          throw new MpyFormatException("a finally body is passed by");
        }
        jump(argument, known, left.outer);
      }
      case END_FINALLY -> {
        Block ended = within(block);
        endFinally(ended);
        guarded(offset, known, ended.outer);
        reach(next, stack, known, ended.outer);
        ended.ends.set(offset);
        Stack after = stack;
        for (Map.Entry<Unwinding, Long> left : ended.unwindings.entrySet()) {
          stack = after;
          unwind(left.getKey(), left.getValue(), ended.outer);
        }
      }
      case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> {
        boolean splits = kind(0) == Kind.IS_EXCEPTION && opcode == Opcode.POP_JUMP_IF_FALSE;
        object();
        Stack after = stack;
        int holder = holder(stack);
        if (splits && kind(0) == Kind.PENDING && holder >= 0) {
          pop();
          Stack below = stack;
          stack = word(word(below, Kind.PENDING_DATA, holder), Kind.PENDING_CAUSE, holder);
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
      case SETUP_EXCEPT, SETUP_FINALLY -> {
        Block inner = open(offset, argument, opcode == Opcode.SETUP_FINALLY, block);
        handle(inner, stack, known);
        reach(next, stack, known, inner);
      }
      case SETUP_WITH -> {
        object();
        push(Kind.OBJECT);
        push(Kind.OPTIONAL);
        Block inner = open(offset, argument, true, block);
        handle(inner, stack, known);
        push(Kind.OBJECT);
        reach(next, stack, known, inner);
      }
      default -> {
        transform(opcode, argument);
        reach(next, stack, known, block);
      }
    }
  }

  /**
   * Whether something may be raised before an instruction is done. That a jump has been done is
   * found out where it leads to. The others that may not be told apart are those before an async
   * with calls {@code __aexit__}: there the manager gives way to None.
   */
  private static boolean canRaise(Opcode opcode) {
    return switch (opcode) {
      case JUMP, UNWIND_JUMP, END_FINALLY, LOAD_CONST_NONE, ROT_TWO -> false;
      default -> true;
    };
  }

  /**
   * Goes to the handlers of what is raised, or held up, at an offset.
   *
   * @return how many words of the stack belong to the innermost of them
   */
  private int guarded(int offset, long known, @Nullable Block innermost) {
    int level = 0;
    Stack kept = stack; // outer blocks were opened with less
    for (Block block = innermost; block != null; block = block.outer) {
      if (offset < block.handler) {
        kept = kept(depth(kept) < block.level ? stack : kept, block);
        handle(block, kept, known);
        level = Math.max(level, block.level);
      }
    }
    return level;
  }

  /** The words that were on the stack before a block. */
  private static @Nullable Stack kept(@Nullable Stack from, Block block) {
    Stack word = from;
    while (word != null && word.depth > block.level) {
      word = word.below;
    }
    if (depth(word) < block.level) {
      throw new MpyFormatException("words from before a block are gone");
    }
    return word;
  }

  private void handle(Block block, @Nullable Stack kept, long known) {
    int handler = block.handler;
    Stack there = stacks[handler];
    long boundThere = known & ~deleted;
    boolean isKnown = there != null && there.below == kept && blocks[handler] == block;
    if (isKnown && (bound[handler] & ~boundThere) == 0) {
      return; // as all the instructions of a block usually say
    }
    targets.set(handler);
    Kind raised = block.holdsUp ? Kind.PENDING : Kind.EXCEPTION;
    reach(handler, word(kept, raised, block.holdsUp ? block.setup : -1), boundThere, block);
  }

  /** The block that an instruction opens, the same one each time. */
  private Block open(int setup, int handler, boolean holdsUp, @Nullable Block outer) {
    Block block = made[setup];
    if (block == null) {
      block = new Block(outer, setup, handler, holdsUp, depth(stack));
      made[setup] = block;
    } else if (block.level != depth(stack)) {
      throw new MpyFormatException("a block on stacks of other depths");
    }
    return block;
  }

  /** What an instruction that does not jump does to the stack. */
  private void transform(Opcode opcode, int argument) {
    switch (opcode) {
      case LOAD_CONST_NONE -> push(Kind.NONE);
      case LOAD_NULL -> push(Kind.NULL);
      case DUP_TOP -> push(copy(kind(0)));
      case DUP_TOP_TWO -> {
        expectOneWord(stack);
        Kind lower = copy(kind(1));
        Kind upper = copy(kind(0));
        push(lower);
        push(upper);
      }
      case POP_TOP -> {
        Kind kind = pop();
        if (kind == Kind.PENDING || kind.isDivided()) {
          throw unexpected(kind);
        }
      }
      case ROT_TWO -> {
        Stack top = movable();
        Stack second = movable();
        push(top);
        push(second);
      }
      case ROT_THREE -> {
        Stack top = movable();
        Stack second = movable();
        Stack third = movable();
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
        Stack collection = at(argument >> 2);
        expect(COLLECTIONS[argument & 3], collection.kind);
        if (words(stack) - words(collection) != argument >> 2) {
          throw new MpyFormatException("a collection below what is held up");
        }
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
        int holder = holder(stack);
        pending();
        optional();
        object();
        stack = word(stack, Kind.PENDING, holder);
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

  /** Takes a word that may stand elsewhere; what is held up may only when it is divided. */
  private Stack movable() {
    Stack word = at(0);
    if (word.kind == Kind.ITERATOR || word.kind == Kind.ITERATOR_REST) {
      throw unexpected(word.kind);
    }
    expectOneWord(word);
    pop();
    return word;
  }

  private static void expectOneWord(@Nullable Stack word) {
    if (word != null && word.kind == Kind.PENDING && word.holder >= 0) {
      throw unexpected(word.kind);
    }
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

  /** Takes what the body of a block has held up. */
  private void endFinally(Block ended) {
    int holder = holder(stack);
    if (holder >= 0 && holder != ended.setup) {
      throw new MpyFormatException("the end of another block");
    }
    if (kind(0) == Kind.PENDING_CAUSE && kind(1) == Kind.PENDING_DATA && at(1).holder == holder) {
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
    stack = word(stack, kind, -1);
  }

  private void push(Stack moved) {
    stack = word(stack, moved.kind, moved.holder);
  }

  private static Stack word(@Nullable Stack below, Kind kind, int holder) {
    boolean isHeldUp = holder >= 0;
    int words = isHeldUp && kind == Kind.PENDING ? 2 : 1;
    return new Stack(
        below,
        kind,
        holder,
        depth(below) + 1,
        words(below) + words,
        isHeldUp || isUnsettled(below));
  }

  private Kind pop() {
    Stack top = at(0);
    if (top.depth <= floor) {
      throw new MpyFormatException("words from before a block are taken");
    }
    stack = top.below;
    return top.kind;
  }

  /** The kind of the word so many below the topmost one. */
  private Kind kind(int below) {
    return at(below).kind;
  }

  private Stack at(int below) {
    Stack word = stack;
    for (int i = 0; i < below && word != null; i++) {
      word = word.below;
    }
    if (word == null) {
      throw new MpyFormatException("value stack too short for " + cursor.opcode());
    }
    return word;
  }

  private static int holder(@Nullable Stack word) {
    return word == null ? -1 : word.holder;
  }

  private static int words(@Nullable Stack stack) {
    return stack == null ? 0 : stack.words;
  }

  private static boolean isUnsettled(@Nullable Stack stack) {
    return stack != null && stack.unsettled;
  }

  private static int depth(@Nullable Stack stack) {
    return stack == null ? 0 : stack.depth;
  }

  /** Jumps; once there, what is pending may be raised. */
  private void jump(int offset, long known, @Nullable Block block) {
    targets.set(offset);
    guarded(offset - 1, known, block);
    reach(offset, stack, known, block);
  }

  private void reach(int offset, @Nullable Stack arriving, long boundThere, @Nullable Block block) {
    maxWords = Math.max(maxWords, words(arriving));
    maxBlocks = Math.max(maxBlocks, count(block));
    if (!reached.get(offset)) {
      reached.set(offset);
      stacks[offset] = arriving;
      bound[offset] = boundThere;
      blocks[offset] = block;
    } else {
      if (blocks[offset] != block) {
        throw new MpyFormatException("paths with other exception blocks meet");
      }
      Stack before = stacks[offset];
      Stack either = either(before, arriving);
      if (either == before && (bound[offset] & ~boundThere) == 0) {
        return; // nothing new
      }
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
    ArrayDeque<Integer> holders = new ArrayDeque<>();
    boolean isNew = one != known;
    while (one != null && other != null && one != other) {
      Kind kind = one.kind.or(other.kind);
      int holder = Math.max(one.holder, other.holder);
      if (kind == null || Math.min(one.holder, other.holder) >= 0 && one.holder != other.holder) {
        throw new MpyFormatException("paths with other values on the stack meet");
      }
      isNew |= kind != one.kind || holder != one.holder;
      kinds.push(kind);
      holders.push(holder);
      one = one.below;
      other = other.below;
    }
    if (!isNew) {
      return known;
    }
    while (!kinds.isEmpty()) {
      one = word(one, kinds.pop(), holders.pop());
    }
    return one;
  }

  /** The stack with what a finally body holds up as one word. */
  private static @Nullable Stack folded(@Nullable Stack stack) {
    ArrayDeque<Stack> above = new ArrayDeque<>();
    for (Stack word = stack; word != null; word = word.below) {
      Stack below = word.below;
      if (word.kind == Kind.PENDING_CAUSE
          && below != null
          && below.kind == Kind.PENDING_DATA
          && below.holder == word.holder) {
        Stack folded = word(below.below, Kind.PENDING, word.holder);
        while (!above.isEmpty()) {
          Stack next = above.pop();
          folded = word(folded, next.kind, next.holder);
        }
        return folded;
      }
      above.push(word);
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

  /** Jumps out of blocks, as far as the next finally body, or to the end. */
  private void unwind(Unwinding jump, long known, @Nullable Block innermost) {
    floor = 0;
    Block block = innermost;
    int left = jump.operand;
    for (; (left & 0x7f) > 0; left--) {
      Block leaving = within(block);
      if (leaving.holdsUp) {
        Stack kept = kept(stack, leaving);
        if (cursor.offset() < leaving.handler) {
          handle(leaving, kept, known);
          goOn(leaving, new Unwinding(jump.target, left - 1), known);
          return;
        }
        stack = kept;
      }
      block = leaving.outer;
    }
    if (left != 0) {
      iterator();
    }
    jump(jump.target, known & ~deleted, block);
  }

  /** Notes what follows when the body of a block has ended. */
  private void goOn(Block block, Unwinding jump, long known) {
    Long before = block.unwindings.get(jump);
    long both = before == null ? known : before & known;
    if (before == null || both != before) {
      block.unwindings.put(jump, both);
      block.ends.stream().forEach(this::open);
    }
  }

  private void open(int offset) {
    if (!isOpen[offset]) {
      isOpen[offset] = true;
      open.push(offset);
    }
  }

  private static Block within(@Nullable Block block) {
    if (block == null) {
      throw new MpyFormatException("no exception block to leave");
    }
    return block;
  }

  private static int count(@Nullable Block block) {
    return block == null ? 0 : block.count;
  }
}
