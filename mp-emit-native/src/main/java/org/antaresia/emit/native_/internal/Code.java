package org.antaresia.emit.native_.internal;

import java.util.Collections;
import java.util.List;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;
import org.jspecify.annotations.Nullable;

/**
 * Writes a function block by block; what is written where nothing leads is dropped. It reaches the
 * run-time system by the table whose address a register has.
 */
final class Code {
  private final Function function;
  private @Nullable Block block;
  private @Nullable Block handler;
  private boolean usesGlobals;

  /** The register with the table's address. */
  int table = Instruction.NONE;

  Code(String name, int parameters) {
    function = new Function(name, Collections.nCopies(parameters, Type.WORD));
    block = function.newBlock();
  }

  Function function() {
    return function;
  }

  boolean isReachable() {
    return block != null;
  }

  /** Whether something was called that works on the globals. */
  boolean usesGlobals() {
    return usesGlobals;
  }

  // Blocks.

  Block newBlock() {
    return function.newBlock();
  }

  Block newColdBlock() {
    return function.newColdBlock();
  }

  /** Goes on in a block, or nowhere. */
  void start(@Nullable Block next) {
    block = next;
    if (next != null) {
      next.handler(handler);
    }
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

  void end(Terminator terminator) {
    if (block != null) {
      block.end(terminator);
      block = null;
    }
  }

  void jump(Block target) {
    end(new Terminator.Jump(target));
  }

  void branch(Condition condition, int left, int right, Block then, Block otherwise) {
    end(new Terminator.Branch(condition, left, right, then, otherwise));
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

  int load(int base, int offset) {
    int to = newWord();
    loadInto(to, base, offset);
    return to;
  }

  void loadInto(int to, int base, int offset) {
    add(new Instruction.Load(Instruction.Width.WORD, to, base, offset));
  }

  int loadHalf(int base, int offset) {
    int to = newWord();
    add(new Instruction.Load(Instruction.Width.U16, to, base, offset));
    return to;
  }

  void store(int from, int base, int offset) {
    add(new Instruction.Store(Instruction.Width.WORD, from, base, offset));
  }

  int frameAddress(int word) {
    int to = newWord();
    add(new Instruction.FrameAddress(to, word));
    return to;
  }

  int blockAddress(Block of) {
    int to = newWord();
    add(new Instruction.BlockAddress(to, of));
    return to;
  }

  /** Calls a function of the table. */
  int call(int entry, Integer... arguments) {
    usesGlobals |= FunTable.usesGlobals(entry);
    int to = newWord();
    add(new Instruction.CallAt(to, table, 4 * entry, List.of(arguments)));
    return to;
  }

  /** An object of the table. */
  int object(int entry) {
    return load(table, 4 * entry);
  }
}
