package org.antaresia.vm;

/**
 * The instructions of {@link RegisterCode}: 64 bits each, the operation in bits 0 to 7, then
 * operands {@code a} (12 bits), {@code b} (12 bits) and {@code c} (32 bits).
 *
 * <p>A slot is a word of the frame, counted from the frame's start: a local or a place of the value
 * stack. A name is the number of a qstr in the low half of {@code c}, with the site that remembers
 * where it was found in the high half.
 */
final class RegisterOp {
  /**
   * Executes the bytecode instructions between start and end of this one as they are; {@code a}
   * tells what they may do.
   */
  static final int STEP = 0;

  /** A kind of {@link #STEP}: anything. */
  static final int ANY = 0;

  /** One that works on the value stack only; {@code b} words of it; {@code c} is the opcode. */
  static final int ON_STACK = 1;

  /** Opens an exception block with a handler at bytecode {@code c}; {@code b}: 1 for finally. */
  static final int OPEN_BLOCK = 2;

  /** Closes one and goes on at bytecode {@code c}. */
  static final int CLOSE_BLOCK = 3;

  /** Yields the topmost value. */
  static final int YIELD = 4;

  /** {@code a = b}. */
  static final int MOVE = 1;

  /** {@code a = b; a + 1 = slot c}. */
  static final int MOVE_TWO = 2;

  /** {@code a = b}, which may be unbound. */
  static final int MOVE_BOUND = 3;

  /** {@code a = word c}. */
  static final int LOAD_WORD = 4;

  /** {@code a = name c}. */
  static final int LOAD_NAME = 5;

  static final int LOAD_GLOBAL = 6;

  /** {@code name c = b}. */
  static final int STORE_NAME = 7;

  static final int STORE_GLOBAL = 8;

  /** {@code a = content of cell b}. */
  static final int LOAD_DEREF = 9;

  /** {@code content of cell a = b}. */
  static final int STORE_DEREF = 10;

  /** {@code a = b.c}. */
  static final int LOAD_ATTR = 11;

  /** {@code a, a + 1 = method b.c and what it is bound to}. */
  static final int LOAD_METHOD = 12;

  /** {@code b.c = a}. */
  static final int STORE_ATTR = 13;

  /** {@code a = b[slot c]}. */
  static final int LOAD_ITEM = 14;

  /** {@code a = b[word c]}. */
  static final int LOAD_ITEM_WORD = 15;

  /** {@code b[slot c] = a}. */
  static final int STORE_ITEM = 16;

  /**
   * {@code a = call of b} and the arguments behind it; c is the bytecode's operand, {@link
   * #IS_METHOD} added.
   */
  static final int CALL = 17;

  static final int IS_METHOD = 0x1000_0000;

  /** Leaves with {@code b}. */
  static final int RETURN = 18;

  /** Goes on at instruction {@code c}. */
  static final int JUMP = 19;

  /** Goes on at {@code c} when {@code b} is true. */
  static final int JUMP_TRUE = 20;

  static final int JUMP_FALSE = 21;

  /** Goes on at {@code c} when {@code a} is the word {@code b}. */
  static final int JUMP_IS = 22;

  static final int JUMP_IS_NOT = 23;

  /** {@code a = next of the iterator at b}; goes on at {@code c} when there is none. */
  static final int FOR_ITER = 24;

  /** {@code a = not b}. */
  static final int NOT = 25;

  /** {@code a = -b}. */
  static final int NEGATIVE = 26;

  /** Exchanges {@code a} and {@code b}. */
  static final int EXCHANGE = 27;

  /** {@code a = b op slot c}; what follows likewise, in pairs with {@code a = b op word c}. */
  static final int BINARY = 28;

  static final int BINARY_WORD = 29;
  static final int ADD = 30;
  static final int ADD_WORD = 31;
  static final int SUBTRACT = 32;
  static final int SUBTRACT_WORD = 33;
  static final int MULTIPLY = 34;
  static final int MULTIPLY_WORD = 35;
  static final int MODULO = 36;
  static final int MODULO_WORD = 37;
  static final int AND = 38;
  static final int AND_WORD = 39;
  static final int OR = 40;
  static final int OR_WORD = 41;
  static final int XOR = 42;
  static final int XOR_WORD = 43;
  static final int LSHIFT = 44;
  static final int LSHIFT_WORD = 45;
  static final int RSHIFT = 46;
  static final int RSHIFT_WORD = 47;

  /**
   * Goes on at {@code c} when {@code a < b}, by the bytecode's comparison and condition when they
   * are no small ints; what follows likewise, in pairs with {@code a < small int}, which is the
   * high half of {@code c}.
   */
  static final int JUMP_LESS = 48;

  static final int JUMP_LESS_INT = 49;
  static final int JUMP_LESS_EQUAL = 50;
  static final int JUMP_LESS_EQUAL_INT = 51;
  static final int JUMP_MORE = 52;
  static final int JUMP_MORE_INT = 53;
  static final int JUMP_MORE_EQUAL = 54;
  static final int JUMP_MORE_EQUAL_INT = 55;
  static final int JUMP_EQUAL = 56;
  static final int JUMP_EQUAL_INT = 57;
  static final int JUMP_NOT_EQUAL = 58;
  static final int JUMP_NOT_EQUAL_INT = 59;

  private static final int SLOT_BITS = 12;

  /** Slots below can be named. */
  static final int SLOTS = 1 << SLOT_BITS;

  private RegisterOp() {}

  static long encode(int op, int a, int b, int c) {
    return op | a << 8 | (long) b << 8 + SLOT_BITS | (long) c << 32;
  }

  static int op(long instruction) {
    return (int) instruction & 0xff;
  }

  static int a(long instruction) {
    return (int) instruction >>> 8 & SLOTS - 1;
  }

  static int b(long instruction) {
    return (int) instruction >>> 8 + SLOT_BITS;
  }

  static int c(long instruction) {
    return (int) (instruction >> 32);
  }

  static long withA(long instruction, int a) {
    return instruction & ~((SLOTS - 1L) << 8) | (long) a << 8;
  }

  static long withTarget(long instruction, int target) {
    int c = c(instruction);
    boolean narrow = op(instruction) >= JUMP_LESS;
    return instruction & 0xffff_ffffL | (long) (narrow ? c & ~0xffff | target : target) << 32;
  }

  /** The word of the qstr that a name operand names. */
  static int name(int c) {
    return Word.qstr(c & 0xffff);
  }

  /** Whether {@code c} has a name. */
  static boolean hasName(int op) {
    return op >= LOAD_NAME && op <= STORE_GLOBAL || op >= LOAD_ATTR && op <= STORE_ATTR;
  }

  /** Whether {@code c} tells where the operation may go on. */
  static boolean jumps(int op) {
    return op >= JUMP && op <= FOR_ITER || op >= JUMP_LESS;
  }

  /** Whether a jump compares with a small int that stands in the instruction. */
  static boolean isWithInt(int op) {
    return op >= JUMP_LESS && (op - JUMP_LESS & 1) != 0;
  }
}
