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
    int n = blocks.size();
    BitSet[] read = new BitSet[n];
    BitSet[] kept = new BitSet[n];
    BitSet[] before = new BitSet[n];
    for (int i = 0; i < n; i++) {
      read[i] = new BitSet();
      kept[i] = new BitSet();
      kept[i].set(0, function.registers());
      describe(blocks.get(i), read[i], kept[i]);
      before[i] = (BitSet) read[i].clone();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = n - 1; i >= 0; i--) {
        BitSet live = after(blocks.get(i), before);
        live.and(kept[i]);
        live.or(read[i]);
        Block handler = blocks.get(i).handler();
        if (handler != null) {
          live.or(before[handler.number()]);
        }
        changed |= !live.equals(before[i]);
        before[i] = live;
      }
    }
    return new Liveness(before);
  }

  /** Finds what a block reads before it sets it, and leaves what it sets out of the kept ones. */
  private static void describe(Block block, BitSet read, BitSet kept) {
    Flow.reads(block.terminator()).forEach(read::set);
    List<Instruction> instructions = block.instructions();
    for (int i = instructions.size() - 1; i >= 0; i--) {
      int to = Flow.sets(instructions.get(i));
      if (to != Instruction.NONE) {
        read.clear(to);
        kept.clear(to);
      }
      Flow.reads(instructions.get(i)).forEach(read::set);
    }
  }

  private static BitSet after(Block block, BitSet[] known) {
    BitSet live = new BitSet();
    Terminator terminator = block.terminator();
    for (Block successor : Flow.successors(terminator)) {
      BitSet there = known[successor.number()];
      int to = Flow.sets(terminator, successor);
      if (to != Instruction.NONE && there.get(to)) {
        there = (BitSet) there.clone();
        there.clear(to);
      }
      live.or(there);
    }
    return live;
  }

  /** The registers that are live at the start of a block; not to be changed. */
  public BitSet before(Block block) {
    return before[block.number()];
  }
}
