package org.antaresia.ir;

/** How a block ends. */
public sealed interface Terminator {
  /** Goes on with another block. */
  record Jump(Block target) implements Terminator {}

  /** Goes on with {@code then} when registers are in a relation, else with {@code otherwise}. */
  record Branch(Condition condition, int left, int right, Block then, Block otherwise)
      implements Terminator {}

  /** {@link Branch} on floats. */
  record FloatBranch(Condition condition, int left, int right, Block then, Block otherwise)
      implements Terminator {}

  /**
   * {@code to = left operation right} (ADD, SUBTRACT or MULTIPLY) of integers of 31 bits; goes on
   * with {@code overflow}, {@code to} being undefined, when the result is none.
   */
  record Checked(
      Instruction.Operation operation, int to, int left, int right, Block next, Block overflow)
      implements Terminator {}

  /** Ends the function with a word. */
  record Return(int value) implements Terminator {}
}
