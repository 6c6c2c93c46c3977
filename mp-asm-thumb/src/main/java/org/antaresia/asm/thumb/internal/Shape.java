package org.antaresia.asm.thumb.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.antaresia.ir.Block;
import org.antaresia.ir.Flow;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;

/** What is known about a function before registers are given away. */
final class Shape {
  final Function function;

  /** The blocks in the order of their code: as the program was written, cold ones at the end. */
  final List<Block> order;

  private final int[] definitions;
  private final int[] uses;
  private final Instruction[] single;

  /** Registers that must survive in memory when code goes on at a block whose address is taken. */
  final BitSet volatiles = new BitSet();

  Shape(Function function) {
    this.function = function;
    Set<Block> reached = Flow.reachable(function.blocks().get(0));
    List<Block> blocks = new ArrayList<>(reached);
    blocks.sort(Comparator.comparing(Block::isCold).thenComparingInt(Block::turn));
    blocks.remove(function.blocks().get(0));
    blocks.add(0, function.blocks().get(0));
    order = blocks;
    int n = function.registers();
    definitions = new int[n];
    uses = new int[n];
    single = new Instruction[n];
    for (int i = 0; i < function.parameters(); i++) {
      definitions[i] = 1;
    }
    for (Block block : order) {
      for (Instruction instruction : block.instructions()) {
        Flow.reads(instruction).forEach(register -> uses[register]++);
        int to = Flow.sets(instruction);
        if (to != Instruction.NONE) {
          definitions[to]++;
          single[to] = instruction;
        }
      }
      Flow.reads(block.terminator()).forEach(register -> uses[register]++);
      for (Block successor : Flow.successors(block.terminator())) {
        int to = Flow.sets(block.terminator(), successor);
        if (to != Instruction.NONE) {
          definitions[to] += 2;
        }
      }
    }
  }

  /** How many instructions read a register. */
  int uses(int register) {
    return uses[register];
  }

  /** The instruction that alone sets a register, if there is one. */
  private <T extends Instruction> boolean isSetBy(int register, Class<T> kind) {
    return definitions[register] == 1 && kind.isInstance(single[register]);
  }

  /** Whether a register is one constant all the time. */
  boolean isConstant(int register) {
    return isSetBy(register, Instruction.Constant.class);
  }

  int constant(int register) {
    return ((Instruction.Constant) single[register]).value();
  }

  /** Whether a register is an address in the function's frame all the time. */
  boolean isFrame(int register) {
    return isSetBy(register, Instruction.FrameAddress.class);
  }

  /** The offset in the frame of a register that is an address there. */
  int frameOffset(int register) {
    return 4 * ((Instruction.FrameAddress) single[register]).word();
  }

  /** Whether code makes a register's value where it is needed. */
  boolean isMadeAtUse(int register) {
    return isConstant(register) || isFrame(register);
  }

  /** Whether a register is set only once, by the first block or as a parameter. */
  boolean isSetAtStart(int register) {
    return definitions[register] == 1
        && (register < function.parameters()
            || order.get(0).instructions().contains(single[register]));
  }
}
