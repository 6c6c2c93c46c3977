package org.antaresia.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A function in the register IR: typed registers, of which the first are its parameters, and basic
 * blocks, of which the first is its entry. It returns a word. It may have other entries, to go on
 * where it has left off.
 */
public final class Function {
  private final String name;
  private final int parameters;
  private final List<Type> registers;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> entries = new ArrayList<>();
  private int frameWords;
  private int turns;

  public Function(String name, List<Type> parameters) {
    this.name = name;
    this.parameters = parameters.size();
    this.registers = new ArrayList<>(parameters);
  }

  public String name() {
    return name;
  }

  /** The number of parameters: registers 0 and up. */
  public int parameters() {
    return parameters;
  }

  public int newRegister(Type type) {
    registers.add(type);
    return registers.size() - 1;
  }

  /** The number of registers, parameters included. */
  public int registers() {
    return registers.size();
  }

  public Type type(int register) {
    return registers.get(register);
  }

  public Block newBlock() {
    return add(false);
  }

  /** A block that hardly ever runs. */
  public Block newColdBlock() {
    return add(true);
  }

  private Block add(boolean cold) {
    Block block = new Block(this, blocks.size(), cold);
    blocks.add(block);
    if (entries.isEmpty()) {
      entries.add(block);
    }
    return block;
  }

  /**
   * Has code be made that starts with another block, too: it finds nothing but the parameters.
   *
   * @return the number of the entry
   */
  public int addEntry(Block block) {
    entries.add(block);
    return entries.size() - 1;
  }

  /**
   * Has the function's frame on the machine's stack hold so many words more.
   *
   * @return the number of the first one
   */
  public int reserve(int words) {
    int first = frameWords;
    frameWords += words;
    return first;
  }

  /** The words of the frame that instructions may name. */
  public int frameWords() {
    return frameWords;
  }

  /** Where code may start; the first one is the first block. */
  public List<Block> entries() {
    return Collections.unmodifiableList(entries);
  }

  public List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  int nextTurn() {
    return turns++;
  }

  /** The number of instructions, ends of blocks included. */
  public int size() {
    int size = 0;
    for (Block block : blocks) {
      size += block.instructions().size() + 1;
    }
    return size;
  }

  /** The listing of {@link Printer}. */
  @Override
  public String toString() {
    return Printer.print(this);
  }
}
