package org.antaresia.ir;

import java.util.List;

/**
 * One step of a block. Registers are numbers from {@link Function#newRegister}; one may be set any
 * number of times. {@code to} is the register that is set.
 */
public sealed interface Instruction {
  /** No register: what a call returns is dropped. */
  int NONE = -1;

  /** {@code to = value}. */
  record Constant(int to, int value) implements Instruction {}

  /** {@code to = value}. */
  record FloatConstant(int to, double value) implements Instruction {}

  /** {@code to = from}, of either type. */
  record Move(int to, int from) implements Instruction {}

  /** What two words give; shifts by 0 to 31: what another count gives is the target's matter. */
  enum Operation {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    AND("&"),
    OR("|"),
    XOR("^"),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    SHIFT_RIGHT_UNSIGNED(">>>");

    private final String sign;

    Operation(String sign) {
      this.sign = sign;
    }

    /** The result, modulo 2^32. */
    public int of(int left, int right) {
      return switch (this) {
        case ADD -> left + right;
        case SUBTRACT -> left - right;
        case MULTIPLY -> left * right;
        case AND -> left & right;
        case OR -> left | right;
        case XOR -> left ^ right;
        case SHIFT_LEFT -> left << right;
        case SHIFT_RIGHT -> left >> right;
        case SHIFT_RIGHT_UNSIGNED -> left >>> right;
      };
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /** {@code to = left operation right}, of words. */
  record Binary(Operation operation, int to, int left, int right) implements Instruction {}

  /** What two floats give. */
  enum FloatOperation {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/");

    private final String sign;

    FloatOperation(String sign) {
      this.sign = sign;
    }

    /** The result in double precision. */
    public double of(double left, double right) {
      return switch (this) {
        case ADD -> left + right;
        case SUBTRACT -> left - right;
        case MULTIPLY -> left * right;
        case DIVIDE -> left / right;
      };
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /** {@code to = left operation right}, of floats. */
  record FloatBinary(FloatOperation operation, int to, int left, int right)
      implements Instruction {}

  /** {@code to = -from}, of floats. */
  record FloatNegate(int to, int from) implements Instruction {}

  /** {@code to = from}, a signed word as a float. */
  record ToFloat(int to, int from) implements Instruction {}

  /** What a load reads and a store writes; addresses are multiples of its size, a float's of 4. */
  enum Width {
    U8,
    S8,
    U16,
    S16,
    WORD,
    FLOAT
  }

  /** {@code to = memory[base + offset]}. */
  record Load(Width width, int to, int base, int offset) implements Instruction {}

  /** {@code memory[base + offset] = from}. */
  record Store(Width width, int from, int base, int offset) implements Instruction {}

  /**
   * {@code to = array[index]}: the address of the array may be any, the index counts elements of
   * the width U8, U16 or WORD, forwards or backwards.
   */
  record LoadElement(Width width, int to, int array, int index) implements Instruction {}

  /** {@code array[index] = from}, see {@link LoadElement}. */
  record StoreElement(Width width, int from, int array, int index) implements Instruction {}

  /**
   * {@code to = routine(arguments)}; to is NONE when nothing is returned or the result dropped.
   *
   * @param unit what the routine is called for: 0 is the function itself, other numbers are of
   *     those whose code has become part of it
   */
  record Call(Routine routine, int to, List<Integer> arguments, int unit) implements Instruction {
    public Call {
      arguments = List.copyOf(arguments);
    }

    public Call(Routine routine, int to, List<Integer> arguments) {
      this(routine, to, arguments, 0);
    }
  }

  /**
   * {@code to = (memory[base + offset])(arguments)}: calls the machine code whose address a table
   * holds, with words; to is NONE when nothing is returned or the result dropped. For targets that
   * give bytes, as is what follows.
   */
  record CallAt(int to, int base, int offset, List<Integer> arguments) implements Instruction {
    public CallAt {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code to = address} of a word of the function's own frame, see {@link Function#reserve}. */
  record FrameAddress(int to, int word) implements Instruction {}

  /** {@code to = address} of the code of a block, for {@link Terminator.JumpTo}. */
  record BlockAddress(int to, Block block) implements Instruction {}
}
