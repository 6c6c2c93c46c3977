package org.antaresia.ir;

import java.util.BitSet;
import java.util.List;

/** Which registers are read before they are set again. */
public final class Liveness {
  private final BitSet[] before;

  private Liveness(BitSet[] before) {
    this.before = before;
  }

  /** Follows all ways through a function. */
  public static Liveness of(Function function) {
    List<Block> blocks = function.blocks();
    BitSet[] before = new BitSet[blocks.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = new BitSet();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = before.length - 1; i >= 0; i--) {
        BitSet live = before(blocks.get(i), before);
        changed |= !live.equals(before[i]);
        before[i] = live;
      }
    }
    return new Liveness(before);
  }

  private static BitSet before(Block block, BitSet[] known) {
    BitSet live = new BitSet();
    Terminator terminator = block.terminator();
    for (Block successor : Flow.successors(terminator)) {
      BitSet there = (BitSet) known[successor.number()].clone();
      int to = Flow.sets(terminator, successor);
      if (to != Instruction.NONE) {
        there.clear(to);
      }
      live.or(there);
    }
    Flow.reads(terminator).forEach(live::set);
    List<Instruction> instructions = block.instructions();
    for (int i = instructions.size() - 1; i >= 0; i--) {
      int to = Flow.sets(instructions.get(i));
      if (to != Instruction.NONE) {
        live.clear(to);
      }
      Flow.reads(instructions.get(i)).forEach(live::set);
    }
    Block handler = block.handler();
    if (handler != null) {
      live.or(known[handler.number()]);
    }
    return live;
  }

  /** The registers that are live at the start of a block; not to be changed. */
  public BitSet before(Block block) {
    return before[block.number()];
  }
}
