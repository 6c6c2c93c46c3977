package org.antaresia.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A basic block: instructions one after the other, then a {@link Terminator}. */
public final class Block {
  private final int number;
  private final boolean cold;
  private final List<Instruction> instructions = new ArrayList<>();
  private @Nullable Terminator terminator;
  private @Nullable Block handler;

  private final Function function;
  private int turn;

  Block(Function function, int number, boolean cold) {
    this.function = function;
    this.number = number;
    this.cold = cold;
  }

  /** The block's place among those of its function. */
  public int number() {
    return number;
  }

  /** Whether it hardly ever runs: targets keep it out of the way of the others. */
  public boolean isCold() {
    return cold;
  }

  /** Has an exception that one of its instructions raises lead to another block. */
  public void handler(@Nullable Block handler) {
    this.handler = handler;
  }

  /** Where an exception leads that is raised here; null: out of the function. */
  public @Nullable Block handler() {
    return handler;
  }

  /** Appends an instruction to a block that has not ended. */
  public void add(Instruction instruction) {
    if (terminator != null) {
      throw new IllegalStateException("block " + number + " has ended");
    }
    instructions.add(instruction);
  }

  /** Puts instructions before those that are there. */
  public void addFirst(List<Instruction> first) {
    instructions.addAll(0, first);
  }

  /** Ends the block. */
  public void end(Terminator with) {
    if (terminator != null) {
      throw new IllegalStateException("block " + number + " has ended");
    }
    terminator = with;
    turn = function.nextTurn();
  }

  /**
   * The how manieth of the function's blocks was ended when this one was: who writes a program from
   * top to bottom ends blocks in its order.
   */
  public int turn() {
    return turn;
  }

  public boolean hasEnded() {
    return terminator != null;
  }

  public List<Instruction> instructions() {
    return Collections.unmodifiableList(instructions);
  }

  /**
   * How it ends.
   *
   * @throws IllegalStateException before {@link #end}
   */
  public Terminator terminator() {
    if (terminator == null) {
      throw new IllegalStateException("block " + number + " has no end");
    }
    return terminator;
  }
}
