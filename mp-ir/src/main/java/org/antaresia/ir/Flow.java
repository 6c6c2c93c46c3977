package org.antaresia.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which registers instructions read and set, and where blocks lead. */
public final class Flow {
  private Flow() {}

  /** The registers that an instruction reads. */
  public static List<Integer> reads(Instruction instruction) {
    if (instruction instanceof Instruction.Move i) {
      return List.of(i.from());
    } else if (instruction instanceof Instruction.Binary i) {
      return List.of(i.left(), i.right());
    } else if (instruction instanceof Instruction.FloatBinary i) {
      return List.of(i.left(), i.right());
    } else if (instruction instanceof Instruction.FloatNegate i) {
      return List.of(i.from());
    } else if (instruction instanceof Instruction.ToFloat i) {
      return List.of(i.from());
    } else if (instruction instanceof Instruction.Load i) {
      return List.of(i.base());
    } else if (instruction instanceof Instruction.Store i) {
      return List.of(i.base(), i.from());
    } else if (instruction instanceof Instruction.LoadElement i) {
      return List.of(i.array(), i.index());
    } else if (instruction instanceof Instruction.StoreElement i) {
      return List.of(i.array(), i.index(), i.from());
    } else if (instruction instanceof Instruction.Call i) {
      return i.arguments();
    } else if (instruction instanceof Instruction.CallAt i) {
      List<Integer> read = new ArrayList<>(i.arguments());
      read.add(i.base());
      return read;
    }
    return List.of(); // constants and addresses
  }

  /** The register that an instruction sets, or {@link Instruction#NONE}. */
  public static int sets(Instruction instruction) {
    if (instruction instanceof Instruction.Constant i) {
      return i.to();
    } else if (instruction instanceof Instruction.FloatConstant i) {
      return i.to();
    } else if (instruction instanceof Instruction.Move i) {
      return i.to();
    } else if (instruction instanceof Instruction.Binary i) {
      return i.to();
    } else if (instruction instanceof Instruction.FloatBinary i) {
      return i.to();
    } else if (instruction instanceof Instruction.FloatNegate i) {
      return i.to();
    } else if (instruction instanceof Instruction.ToFloat i) {
      return i.to();
    } else if (instruction instanceof Instruction.Load i) {
      return i.to();
    } else if (instruction instanceof Instruction.LoadElement i) {
      return i.to();
    } else if (instruction instanceof Instruction.Call i) {
      return i.to();
    } else if (instruction instanceof Instruction.CallAt i) {
      return i.to();
    } else if (instruction instanceof Instruction.FrameAddress i) {
      return i.to();
    } else if (instruction instanceof Instruction.BlockAddress i) {
      return i.to();
    }
    return Instruction.NONE; // a store
  }

  /** Whether an instruction may raise an exception: it runs a routine or reaches into memory. */
  public static boolean raises(Instruction instruction) {
    return instruction instanceof Instruction.Call
        || instruction instanceof Instruction.CallAt
        || instruction instanceof Instruction.Load
        || instruction instanceof Instruction.Store
        || instruction instanceof Instruction.LoadElement
        || instruction instanceof Instruction.StoreElement;
  }

  /** The registers that the end of a block reads. */
  public static List<Integer> reads(Terminator terminator) {
    if (terminator instanceof Terminator.Branch t) {
      return List.of(t.left(), t.right());
    } else if (terminator instanceof Terminator.FloatBranch t) {
      return List.of(t.left(), t.right());
    } else if (terminator instanceof Terminator.Checked t) {
      return List.of(t.left(), t.right());
    } else if (terminator instanceof Terminator.CheckedWord t) {
      return List.of(t.left(), t.right());
    } else if (terminator instanceof Terminator.JumpTo t) {
      return List.of(t.address());
    } else if (terminator instanceof Terminator.Return t) {
      return List.of(t.value());
    }
    return List.of();
  }

  /** The register that the end of a block sets on the way to {@code successor}, or NONE. */
  public static int sets(Terminator terminator, Block successor) {
    if (terminator instanceof Terminator.Checked t && t.next() == successor) {
      return t.to();
    } else if (terminator instanceof Terminator.CheckedWord t && t.next() == successor) {
      return t.to();
    }
    return Instruction.NONE;
  }

  /** The blocks that a way leads to from the given one, itself included. */
  public static Set<Block> reachable(Block from) {
    Set<Block> reached = new HashSet<>();
    Deque<Block> waiting = new ArrayDeque<>();
    waiting.add(from);
    while (!waiting.isEmpty()) {
      Block block = waiting.remove();
      if (reached.add(block)) {
        waiting.addAll(successors(block.terminator()));
        Block handler = block.handler();
        if (handler != null) {
          waiting.add(handler);
        }
      }
    }
    return reached;
  }

  /** The blocks that may follow. */
  public static List<Block> successors(Terminator terminator) {
    if (terminator instanceof Terminator.Jump t) {
      return List.of(t.target());
    } else if (terminator instanceof Terminator.Branch t) {
      return List.of(t.then(), t.otherwise());
    } else if (terminator instanceof Terminator.FloatBranch t) {
      return List.of(t.then(), t.otherwise());
    } else if (terminator instanceof Terminator.Checked t) {
      return List.of(t.next(), t.overflow());
    } else if (terminator instanceof Terminator.CheckedWord t) {
      return List.of(t.next(), t.overflow());
    } else if (terminator instanceof Terminator.JumpTo t) {
      return t.targets();
    }
    return List.of();
  }
}
