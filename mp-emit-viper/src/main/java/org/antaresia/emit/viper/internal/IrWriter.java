package org.antaresia.emit.viper.internal;

import java.util.List;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;
import org.jspecify.annotations.Nullable;

/** Writes a function block by block. What is written where nothing leads is dropped. */
final class IrWriter {
  /** The register of the frame's address. */
  static final int FRAME = 0;

  private final Function function;
  private @Nullable Block block;
  private @Nullable Block handler;

  IrWriter(String name) {
    function = new Function(name, List.of(Type.WORD));
    block = function.newBlock();
  }

  Function function() {
    return function;
  }

  boolean isReachable() {
    return block != null;
  }

  // Blocks.

  Block newBlock() {
    return function.newBlock();
  }

  Block newColdBlock() {
    return function.newColdBlock();
  }

  /** The block that is being written, null where nothing leads. */
  @Nullable Block block() {
    return block;
  }

  /** Goes on in a block that is written from here, or nowhere. */
  void start(@Nullable Block next) {
    block = next;
    if (next != null) {
      next.handler(handler);
    }
  }

  /** As {@link #start}, with exceptions that lead out of the function. */
  void startUnprotected(Block next) {
    block = next;
  }

  /** Goes on in a block that was left earlier. */
  void resume(@Nullable Block next) {
    block = next;
  }

  /** Where exceptions lead from here on. */
  void handler(@Nullable Block to) {
    handler = to;
    if (block != null && block.handler() != to) {
      Block next = newBlock();
      jump(next);
      start(next);
    }
  }

  @Nullable Block handler() {
    return handler;
  }

  void jump(Block target) {
    end(new Terminator.Jump(target));
  }

  void branch(Condition condition, int left, int right, Block then, Block otherwise) {
    end(new Terminator.Branch(condition, left, right, then, otherwise));
  }

  /** Ends the block; nothing leads on. */
  void end(Terminator terminator) {
    if (block != null) {
      block.end(terminator);
      block = null;
    }
  }

  // Instructions.

  int newWord() {
    return function.newRegister(Type.WORD);
  }

  private void add(Instruction instruction) {
    if (block != null) {
      block.add(instruction);
    }
  }

  int constant(int value) {
    int to = newWord();
    set(to, value);
    return to;
  }

  void set(int to, int value) {
    add(new Instruction.Constant(to, value));
  }

  void move(int to, int from) {
    if (to != from) {
      add(new Instruction.Move(to, from));
    }
  }

  int binary(Instruction.Operation operation, int left, int right) {
    int to = newWord();
    add(new Instruction.Binary(operation, to, left, right));
    return to;
  }

  /** {@code register += value}. */
  void increment(int register, int value) {
    add(new Instruction.Binary(Instruction.Operation.ADD, register, register, constant(value)));
  }

  /** The word at an offset in the frame. */
  int load(int offset) {
    int to = newWord();
    loadInto(to, offset);
    return to;
  }

  void loadInto(int to, int offset) {
    add(new Instruction.Load(Instruction.Width.WORD, to, FRAME, offset));
  }

  void store(int register, int offset) {
    add(new Instruction.Store(Instruction.Width.WORD, register, FRAME, offset));
  }

  int loadElement(Instruction.Width width, int array, int index) {
    int to = newWord();
    add(new Instruction.LoadElement(width, to, array, index));
    return to;
  }

  void storeElement(Instruction.Width width, int register, int array, int index) {
    add(new Instruction.StoreElement(width, register, array, index));
  }

  /** Calls a routine with registers; the register of its result, or NONE. */
  int call(Routine routine, Integer... arguments) {
    int to = routine.result() == null ? Instruction.NONE : newWord();
    add(new Instruction.Call(routine, to, List.of(arguments)));
    return to;
  }

  /** Calls a routine with the frame and constants. */
  int callWith(Routine routine, int... constants) {
    Integer[] arguments = new Integer[constants.length + 1];
    arguments[0] = FRAME;
    for (int i = 0; i < constants.length; i++) {
      arguments[i + 1] = constant(constants[i]);
    }
    return call(routine, arguments);
  }
}
