package org.antaresia.ir;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a function is sound: blocks end and lead to its own blocks, registers have the types
 * that instructions want and are set on every way that leads to where they are read.
 */
public final class Verifier {
  private final Function function;
  private Block block;

  private Verifier(Function function) {
    this.function = function;
    block = function.blocks().get(0);
  }

  /**
   * Checks a function.
   *
   * @throws IllegalArgumentException telling the block and what is wrong with it
   */
  public static void verify(Function function) {
    if (function.blocks().isEmpty()) {
      throw new IllegalArgumentException("no block");
    }
    Verifier verifier = new Verifier(function);
    verifier.types();
    verifier.definitions();
  }

  private void types() {
    for (Block next : function.blocks()) {
      block = next;
      Block handler = block.handler();
      require(handler == null || isOwn(handler), "has a handler in another function");
      for (Instruction instruction : block.instructions()) {
        types(instruction);
      }
      require(block.hasEnded(), "has no end");
      Terminator terminator = block.terminator();
      Type read = terminator instanceof Terminator.FloatBranch ? Type.FLOAT : Type.WORD;
      for (int register : Flow.reads(terminator)) {
        type(register, read);
      }
      if (terminator instanceof Terminator.Checked checked) {
        type(checked.to(), Type.WORD);
        require(checked.next() != checked.overflow(), "overflow leads to the same block");
      } else if (terminator instanceof Terminator.CheckedWord checked) {
        type(checked.to(), Type.WORD);
        require(checked.next() != checked.overflow(), "overflow leads to the same block");
        require(
            checked.operation() == Instruction.Operation.ADD
                || checked.operation() == Instruction.Operation.SUBTRACT,
            "words are added or subtracted");
      } else if (terminator instanceof Terminator.FloatBranch branch) {
        require(branch.condition().compareTo(Condition.BELOW) < 0, "floats have a sign");
      }
      for (Block successor : Flow.successors(terminator)) {
        require(isOwn(successor), "leads to another function");
      }
    }
  }

  private boolean isOwn(Block other) {
    return other.number() < function.blocks().size()
        && function.blocks().get(other.number()) == other;
  }

  private void types(Instruction instruction) {
    if (instruction instanceof Instruction.Call call) {
      Routine routine = call.routine();
      List<Type> parameters = routine.parameters();
      require(parameters.size() == call.arguments().size(), "arguments of " + routine.name());
      for (int i = 0; i < parameters.size(); i++) {
        type(call.arguments().get(i), parameters.get(i));
      }
      if (call.to() != Instruction.NONE) {
        require(routine.result() != null, routine.name() + " returns nothing");
        type(call.to(), routine.result());
      }
    } else if (instruction instanceof Instruction.CallAt call) {
      wordsOnly(instruction);
      if (call.to() != Instruction.NONE) {
        type(call.to(), Type.WORD);
      }
    } else if (instruction instanceof Instruction.FrameAddress address) {
      require(address.word() >= 0 && address.word() < function.frameWords(), "beyond the frame");
      type(address.to(), Type.WORD);
    } else if (instruction instanceof Instruction.BlockAddress address) {
      require(isOwn(address.block()), "takes the address of another function's block");
      type(address.to(), Type.WORD);
    } else if (instruction instanceof Instruction.Move move) {
      type(move.from(), typeOf(move.to()));
    } else if (instruction instanceof Instruction.Load load) {
      type(load.to(), load.width() == Instruction.Width.FLOAT ? Type.FLOAT : Type.WORD);
      type(load.base(), Type.WORD);
    } else if (instruction instanceof Instruction.Store store) {
      type(store.from(), store.width() == Instruction.Width.FLOAT ? Type.FLOAT : Type.WORD);
      type(store.base(), Type.WORD);
    } else if (instruction instanceof Instruction.LoadElement load) {
      element(load.width());
      wordsOnly(instruction);
      type(load.to(), Type.WORD);
    } else if (instruction instanceof Instruction.StoreElement store) {
      element(store.width());
      wordsOnly(instruction);
    } else {
      boolean readsFloats =
          instruction instanceof Instruction.FloatBinary
              || instruction instanceof Instruction.FloatNegate;
      boolean setsFloat =
          readsFloats
              || instruction instanceof Instruction.FloatConstant
              || instruction instanceof Instruction.ToFloat;
      type(Flow.sets(instruction), setsFloat ? Type.FLOAT : Type.WORD);
      for (int register : Flow.reads(instruction)) {
        type(register, readsFloats ? Type.FLOAT : Type.WORD);
      }
    }
  }

  private void element(Instruction.Width width) {
    require(
        width == Instruction.Width.U8
            || width == Instruction.Width.U16
            || width == Instruction.Width.WORD,
        "elements are no " + width);
  }

  private void wordsOnly(Instruction instruction) {
    for (int register : Flow.reads(instruction)) {
      type(register, Type.WORD);
    }
  }

  private void type(int register, @Nullable Type type) {
    require(typeOf(register) == type, "register " + register + " is no " + type);
  }

  private Type typeOf(int register) {
    require(register >= 0 && register < function.registers(), "no register " + register);
    return function.type(register);
  }

  private void definitions() {
    BitSet[] before = new BitSet[function.blocks().size()];
    Deque<Block> waiting = new ArrayDeque<>();
    for (Block entry : function.entries()) {
      BitSet parameters = new BitSet();
      parameters.set(0, function.parameters());
      arrive(entry, parameters, before, waiting);
    }
    while (!waiting.isEmpty()) {
      block = waiting.remove();
      BitSet known = (BitSet) before[block.number()].clone();
      Block handler = block.handler();
      if (handler != null) {
        arrive(handler, (BitSet) known.clone(), before, waiting);
      }
      for (Instruction instruction : block.instructions()) {
        reads(Flow.reads(instruction), known);
        int to = Flow.sets(instruction);
        if (to != Instruction.NONE) {
          known.set(to);
        }
        if (instruction instanceof Instruction.BlockAddress address) {
          arrive(address.block(), (BitSet) known.clone(), before, waiting);
        }
      }
      Terminator terminator = block.terminator();
      reads(Flow.reads(terminator), known);
      if (terminator instanceof Terminator.JumpTo) {
        continue; // its targets were reached where their addresses were taken
      }
      for (Block successor : Flow.successors(terminator)) {
        BitSet then = (BitSet) known.clone();
        int to = Flow.sets(terminator, successor);
        if (to != Instruction.NONE) {
          then.set(to);
        }
        arrive(successor, then, before, waiting);
      }
    }
  }

  /** Notes that a block is reached with those registers set. */
  private static void arrive(Block at, BitSet set, BitSet[] before, Deque<Block> waiting) {
    BitSet earlier = before[at.number()];
    if (earlier != null) {
      set.and(earlier);
      if (set.equals(earlier)) {
        return;
      }
    }
    before[at.number()] = set;
    waiting.add(at);
  }

  private void reads(List<Integer> registers, BitSet known) {
    for (int register : registers) {
      require(known.get(register), "reads register " + register + ", which may not be set");
    }
  }

  private void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalArgumentException("block " + block.number() + ": " + what + "\n" + function);
    }
  }
}
