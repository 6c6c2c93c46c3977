package org.antaresia.ir;

import java.util.List;

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

  /**
   * As {@link Checked}, of integers of 32 bits, ADD or SUBTRACT. For targets that give bytes, as is
   * {@link JumpTo}.
   */
  record CheckedWord(
      Instruction.Operation operation, int to, int left, int right, Block next, Block overflow)
      implements Terminator {}

  /**
   * Goes on at an address of {@link Instruction.BlockAddress}. What a target finds set is what was
   * set where its address was taken; it is up to who jumps that this still is so.
   *
   * @param targets where that may lead; who writes the function may add to it
   */
  record JumpTo(int address, List<Block> targets) implements Terminator {}

  /** Ends the function with a word. */
  record Return(int value) implements Terminator {}
}
