package org.antaresia.asm.jvm;

import java.util.BitSet;
import org.antaresia.ir.Block;
import org.antaresia.ir.Flow;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Liveness;
import org.antaresia.ir.Terminator;

/** How the code of a function uses its registers. */
final class RegisterUse {
  private final Liveness liveness;
  private final int[] reads;
  private final int[] values;
  private final BitSet constants = new BitSet();
  private final BitSet set = new BitSet();
  private final BitSet bases = new BitSet();
  private final BitSet lasting = new BitSet();

  RegisterUse(Function function) {
    liveness = Liveness.of(function);
    reads = new int[function.registers()];
    values = new int[function.registers()];
    for (Block block : function.blocks()) {
      block.instructions().forEach(this::note);
      Flow.reads(block.terminator()).forEach(r -> reads[r]++);
      if (block.terminator() instanceof Terminator.Checked checked) {
        constants.clear(checked.to());
        set.set(checked.to());
      }
    }
    constants.clear(0, function.parameters());
    for (Block block : function.blocks()) {
      lasting.or(liveness.before(block));
    }
    lasting.andNot(constants);
  }

  private void note(Instruction instruction) {
    Flow.reads(instruction).forEach(r -> reads[r]++);
    int to = Flow.sets(instruction);
    if (instruction instanceof Instruction.Constant constant && !set.get(to)) {
      constants.set(to);
      values[to] = constant.value();
    } else if (to != Instruction.NONE) {
      constants.clear(to);
    } else if (instruction instanceof Instruction.Store store) {
      bases.set(store.base());
    }
    if (instruction instanceof Instruction.Load load) {
      bases.set(load.base());
    }
    if (to != Instruction.NONE) {
      set.set(to);
    }
  }

  /** How often a register is read. */
  int reads(int register) {
    return reads[register];
  }

  /** Whether a register is set once, to a constant: it needs no local. */
  boolean isConstant(int register) {
    return constants.get(register);
  }

  /** What such a register is set to. */
  int constant(int register) {
    return values[register];
  }

  /** Whether a register lives longer than a block, and is no constant. */
  boolean isLasting(int register) {
    return lasting.get(register);
  }

  BitSet lasting() {
    return lasting;
  }

  /** Whether words of memory are reached from an address that is never set. */
  boolean isFixedBase(int register) {
    return bases.get(register) && !set.get(register);
  }

  /** The registers that are live at the start of a block, and are no constants. */
  BitSet before(Block block) {
    BitSet before = (BitSet) liveness.before(block).clone();
    before.andNot(constants);
    return before;
  }
}
