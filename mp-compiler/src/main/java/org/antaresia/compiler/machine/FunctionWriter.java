package org.antaresia.compiler.machine;

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
 * Writes a function of the register IR block by block; what is written where nothing leads is
 * dropped. Machine code reaches the run-time system by the table whose address a register has.
 */
public class FunctionWriter {
  private final Function function;
  private @Nullable Block block;
  private @Nullable Block handler;
  private boolean usesGlobals;

  /** The register with the table's address. */
  public int table = Instruction.NONE;

  public FunctionWriter(String name, int parameters) {
    function = new Function(name, Collections.nCopies(parameters, Type.WORD));
    block = function.newBlock();
  }

  public Function function() {
    return function;
  }

  /** The block that is being written, null where nothing leads. */
  public @Nullable Block block() {
    return block;
  }

  public @Nullable Block handler() {
    return handler;
  }

  public boolean isReachable() {
    return block != null;
  }

  /** Whether something was called that works on the globals. */
  public boolean usesGlobals() {
    return usesGlobals;
  }

  // Blocks.

  public Block newBlock() {
    return function.newBlock();
  }

  public Block newColdBlock() {
    return function.newColdBlock();
  }

  /** Goes on in a block, or nowhere. */
  public void start(@Nullable Block next) {
    block = next;
    if (next != null) {
      next.handler(handler);
    }
  }

  /** As {@link #start}, with exceptions that lead out of the function. */
  public void startUnprotected(Block next) {
    block = next;
  }

  /** Goes on in a block that was left earlier. */
  public void resume(@Nullable Block next) {
    block = next;
  }

  /** Where exceptions lead from here on. */
  public void handler(@Nullable Block to) {
    handler = to;
    if (block != null && block.handler() != to) {
      Block next = newBlock();
      jump(next);
      start(next);
    }
  }

  public void end(Terminator terminator) {
    if (block != null) {
      block.end(terminator);
      block = null;
    }
  }

  public void jump(Block target) {
    end(new Terminator.Jump(target));
  }

  public void branch(Condition condition, int left, int right, Block then, Block otherwise) {
    end(new Terminator.Branch(condition, left, right, then, otherwise));
  }

  // Instructions.

  public int newWord() {
    return function.newRegister(Type.WORD);
  }

  protected final void add(Instruction instruction) {
    if (block != null) {
      block.add(instruction);
    }
  }

  public int constant(int value) {
    int to = newWord();
    set(to, value);
    return to;
  }

  public void set(int to, int value) {
    add(new Instruction.Constant(to, value));
  }

  public void move(int to, int from) {
    if (to != from) {
      add(new Instruction.Move(to, from));
    }
  }

  public int binary(Instruction.Operation operation, int left, int right) {
    int to = newWord();
    add(new Instruction.Binary(operation, to, left, right));
    return to;
  }

  public int load(int base, int offset) {
    int to = newWord();
    loadInto(to, base, offset);
    return to;
  }

  public void loadInto(int to, int base, int offset) {
    add(new Instruction.Load(Instruction.Width.WORD, to, base, offset));
  }

  public int loadHalf(int base, int offset) {
    int to = newWord();
    add(new Instruction.Load(Instruction.Width.U16, to, base, offset));
    return to;
  }

  public void store(int from, int base, int offset) {
    add(new Instruction.Store(Instruction.Width.WORD, from, base, offset));
  }

  public int frameAddress(int word) {
    int to = newWord();
    add(new Instruction.FrameAddress(to, word));
    return to;
  }

  public int blockAddress(Block of) {
    int to = newWord();
    add(new Instruction.BlockAddress(to, of));
    return to;
  }

  /** Calls a function of the table. */
  public int call(int entry, Integer... arguments) {
    usesGlobals |= FunTable.usesGlobals(entry);
    int to = newWord();
    add(new Instruction.CallAt(to, table, 4 * entry, List.of(arguments)));
    return to;
  }

  /** An object of the table. */
  public int object(int entry) {
    return load(table, 4 * entry);
  }
}
