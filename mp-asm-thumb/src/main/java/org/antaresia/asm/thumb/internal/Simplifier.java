package org.antaresia.asm.thumb.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.ir.Block;
import org.antaresia.ir.Flow;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Liveness;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;

/**
 * Makes a simpler function that does the same: copies are read where they come from while that is
 * the same, and what nobody reads is not computed. Blocks and registers keep their numbers.
 */
final class Simplifier {
  private final Function from;
  private final Function to;
  private final List<List<Instruction>> instructions = new ArrayList<>();
  private final List<Terminator> ends = new ArrayList<>();

  /** Within a block: what registers are copies of. */
  private final Map<Integer, Integer> copies = new HashMap<>();

  private Simplifier(Function from) {
    this.from = from;
    to = new Function(from.name(), Collections.nCopies(from.parameters(), Type.WORD));
  }

  static Function simplify(Function function) {
    Function once = new Simplifier(function).simplified();
    return new Simplifier(once).simplified(); // what only dead code read is dead then
  }

  private Function simplified() {
    for (int i = from.parameters(); i < from.registers(); i++) {
      to.newRegister(from.type(i));
    }
    to.reserve(from.frameWords());
    for (Block block : from.blocks()) {
      if (block.isCold()) {
        to.newColdBlock();
      } else {
        to.newBlock();
      }
    }
    Liveness liveness = Liveness.of(from);
    for (Block block : from.blocks()) {
      Block handler = block.handler();
      Block copy = block(block);
      copy.handler(handler == null ? null : block(handler));
      forward(block);
    }
    for (Block block : from.blocks()) {
      backward(block, liveness);
    }
    List<Block> inTurn = new ArrayList<>(from.blocks());
    inTurn.sort(java.util.Comparator.comparingInt(Block::turn));
    for (Block block : inTurn) {
      Block copy = block(block);
      instructions.get(block.number()).forEach(copy::add);
      copy.end(ends.get(block.number()));
    }
    return to;
  }

  private Block block(Block of) {
    return to.blocks().get(of.number());
  }

  private int source(int register) {
    return copies.getOrDefault(register, register);
  }

  private void changed(int register) {
    copies.remove(register);
    copies.values().removeIf(source -> source == register);
  }

  private void forward(Block block) {
    copies.clear();
    List<Instruction> made = new ArrayList<>();
    for (Instruction instruction : block.instructions()) {
      Instruction now = rewritten(instruction);
      int set = Flow.sets(now);
      if (now instanceof Instruction.Move move) {
        if (move.to() != move.from()) {
          changed(move.to());
          copies.put(move.to(), move.from());
          made.add(move);
        }
        continue;
      }
      if (set != Instruction.NONE) {
        changed(set);
      }
      made.add(now);
    }
    instructions.add(made);
    ends.add(rewritten(block.terminator()));
  }

  private Instruction rewritten(Instruction instruction) {
    if (instruction instanceof Instruction.Move i) {
      return new Instruction.Move(i.to(), source(i.from()));
    } else if (instruction instanceof Instruction.Binary i) {
      return new Instruction.Binary(i.operation(), i.to(), source(i.left()), source(i.right()));
    } else if (instruction instanceof Instruction.Load i) {
      return new Instruction.Load(i.width(), i.to(), source(i.base()), i.offset());
    } else if (instruction instanceof Instruction.Store i) {
      return new Instruction.Store(i.width(), source(i.from()), source(i.base()), i.offset());
    } else if (instruction instanceof Instruction.LoadElement i) {
      return new Instruction.LoadElement(i.width(), i.to(), source(i.array()), source(i.index()));
    } else if (instruction instanceof Instruction.StoreElement i) {
      return new Instruction.StoreElement(
          i.width(), source(i.from()), source(i.array()), source(i.index()));
    } else if (instruction instanceof Instruction.CallAt i) {
      List<Integer> arguments = new ArrayList<>();
      i.arguments().forEach(argument -> arguments.add(source(argument)));
      return new Instruction.CallAt(i.to(), source(i.base()), i.offset(), arguments);
    } else if (instruction instanceof Instruction.BlockAddress i) {
      return new Instruction.BlockAddress(i.to(), block(i.block()));
    }
    return instruction;
  }

  private Terminator rewritten(Terminator terminator) {
    if (terminator instanceof Terminator.Jump t) {
      return new Terminator.Jump(block(t.target()));
    } else if (terminator instanceof Terminator.Branch t) {
      int left = source(t.left());
      int right = source(t.right());
      return new Terminator.Branch(
          t.condition(), left, right, block(t.then()), block(t.otherwise()));
    } else if (terminator instanceof Terminator.CheckedWord t) {
      int left = source(t.left());
      int right = source(t.right());
      return new Terminator.CheckedWord(
          t.operation(), t.to(), left, right, block(t.next()), block(t.overflow()));
    } else if (terminator instanceof Terminator.Checked t) {
      int left = source(t.left());
      int right = source(t.right());
      return new Terminator.Checked(
          t.operation(), t.to(), left, right, block(t.next()), block(t.overflow()));
    } else if (terminator instanceof Terminator.JumpTo t) {
      List<Block> targets = new ArrayList<>();
      t.targets().forEach(target -> targets.add(block(target)));
      return new Terminator.JumpTo(source(t.address()), targets);
    } else if (terminator instanceof Terminator.Return t) {
      return new Terminator.Return(source(t.value()));
    }
    throw new IllegalArgumentException("no machine code for " + terminator);
  }

  /** Drops what nobody reads; what was live before still counts, as copies only make it less. */
  private void backward(Block block, Liveness liveness) {
    BitSet live = new BitSet();
    Block handler = block.handler();
    if (handler != null) {
      live.or(liveness.before(handler));
    }
    BitSet always = (BitSet) live.clone();
    for (Block successor : Flow.successors(block.terminator())) {
      live.or(liveness.before(successor));
    }
    Flow.reads(ends.get(block.number())).forEach(live::set);
    List<Instruction> kept = new ArrayList<>();
    List<Instruction> made = instructions.get(block.number());
    for (int i = made.size() - 1; i >= 0; i--) {
      Instruction instruction = made.get(i);
      int set = Flow.sets(instruction);
      if (set != Instruction.NONE && !live.get(set) && isPure(instruction)) {
        continue;
      }
      if (set != Instruction.NONE && !always.get(set)) {
        live.clear(set);
      }
      Flow.reads(instruction).forEach(live::set);
      kept.add(instruction);
    }
    Collections.reverse(kept);
    instructions.set(block.number(), kept);
  }

  private static boolean isPure(Instruction instruction) {
    return !(instruction instanceof Instruction.CallAt
        || instruction instanceof Instruction.Store
        || instruction instanceof Instruction.StoreElement);
  }
}
