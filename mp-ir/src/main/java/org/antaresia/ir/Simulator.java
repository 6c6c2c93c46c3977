package org.antaresia.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs functions as they stand, slowly: what targets make of them has to do the same. */
public final class Simulator {
  /** The addresses that blocks have here. */
  private static final int BLOCKS = 0x0100_0001;

  private static final int BLOCK_BYTES = 16;

  /** What memory and routines are. */
  public interface Machine {
    /** Reads a number; U8 and U16 come zero-extended, S8 and S16 sign-extended. */
    int load(Instruction.Width width, int address);

    void store(Instruction.Width width, int address, int value);

    double loadFloat(int address);

    void storeFloat(int address, double value);

    /**
     * Calls a routine.
     *
     * @param arguments Integers and Doubles
     * @return an Integer, a Double or null, as the routine's result type says
     */
    @Nullable Object call(Routine routine, List<Object> arguments);

    /** Calls machine code with words. */
    default int callAt(int address, List<Integer> arguments) {
      throw new UnsupportedOperationException("no machine code");
    }

    /** The address of a frame of so many words. */
    default int frame(int words) {
      throw new UnsupportedOperationException("no frame");
    }

    /** What targets call first in a handler. */
    default void caught(RuntimeException e) {
      throw e;
    }
  }

  private final Function function;
  private final Machine machine;
  private final int[] words;
  private final double[] floats;
  private final int frame;

  private Simulator(Function function, Machine machine) {
    this.function = function;
    this.machine = machine;
    words = new int[function.registers()];
    floats = new double[function.registers()];
    frame = function.frameWords() == 0 ? 0 : machine.frame(function.frameWords());
  }

  /** Runs a function whose parameters are words. */
  public static int run(Function function, Machine machine, int... arguments) {
    return run(function, 0, machine, arguments);
  }

  /** Runs a function from one of its entries on. */
  public static int run(Function function, int entry, Machine machine, int... arguments) {
    Simulator simulator = new Simulator(function, machine);
    System.arraycopy(arguments, 0, simulator.words, 0, arguments.length);
    return simulator.run(function.entries().get(entry));
  }

  private int run(Block entry) {
    Block block = entry;
    while (true) {
      Block handler = block.handler();
      try {
        for (Instruction instruction : block.instructions()) {
          execute(instruction);
        }
      } catch (RuntimeException e) {
        if (handler == null) {
          throw e;
        }
        machine.caught(e);
        block = handler;
        continue;
      }
      Terminator terminator = block.terminator();
      if (terminator instanceof Terminator.Return t) {
        return words[t.value()];
      }
      block = next(terminator);
    }
  }

  private Block next(Terminator terminator) {
    if (terminator instanceof Terminator.Jump t) {
      return t.target();
    } else if (terminator instanceof Terminator.Branch t) {
      return t.condition().holds(words[t.left()], words[t.right()]) ? t.then() : t.otherwise();
    } else if (terminator instanceof Terminator.FloatBranch t) {
      return t.condition().holds(floats[t.left()], floats[t.right()]) ? t.then() : t.otherwise();
    } else if (terminator instanceof Terminator.Checked t) {
      long left = words[t.left()];
      long right = words[t.right()];
      long result =
          switch (t.operation()) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            default -> throw new IllegalArgumentException("unchecked: " + t);
          };
      if (result << 33 >> 33 != result) {
        return t.overflow();
      }
      words[t.to()] = (int) result;
      return t.next();
    } else if (terminator instanceof Terminator.CheckedWord t) {
      long left = words[t.left()];
      long right = words[t.right()];
      long result = t.operation() == Instruction.Operation.ADD ? left + right : left - right;
      if ((int) result != result) {
        return t.overflow();
      }
      words[t.to()] = (int) result;
      return t.next();
    } else if (terminator instanceof Terminator.JumpTo t) {
      return function.blocks().get((words[t.address()] - BLOCKS) / BLOCK_BYTES);
    }
    throw new AssertionError(terminator);
  }

  private void execute(Instruction instruction) {
    if (instruction instanceof Instruction.Constant i) {
      words[i.to()] = i.value();
    } else if (instruction instanceof Instruction.FloatConstant i) {
      floats[i.to()] = i.value();
    } else if (instruction instanceof Instruction.Move i) {
      words[i.to()] = words[i.from()];
      floats[i.to()] = floats[i.from()];
    } else if (instruction instanceof Instruction.Binary i) {
      words[i.to()] = i.operation().of(words[i.left()], words[i.right()]);
    } else if (instruction instanceof Instruction.FloatBinary i) {
      floats[i.to()] = i.operation().of(floats[i.left()], floats[i.right()]);
    } else if (instruction instanceof Instruction.FloatNegate i) {
      floats[i.to()] = -floats[i.from()];
    } else if (instruction instanceof Instruction.ToFloat i) {
      floats[i.to()] = words[i.from()];
    } else if (instruction instanceof Instruction.Load i) {
      int address = words[i.base()] + i.offset();
      if (i.width() == Instruction.Width.FLOAT) {
        floats[i.to()] = machine.loadFloat(address);
      } else {
        words[i.to()] = machine.load(i.width(), address);
      }
    } else if (instruction instanceof Instruction.Store i) {
      int address = words[i.base()] + i.offset();
      if (i.width() == Instruction.Width.FLOAT) {
        machine.storeFloat(address, floats[i.from()]);
      } else {
        machine.store(i.width(), address, words[i.from()]);
      }
    } else if (instruction instanceof Instruction.LoadElement i) {
      words[i.to()] = loadElement(i.width(), words[i.array()], words[i.index()]);
    } else if (instruction instanceof Instruction.StoreElement i) {
      storeElement(i.width(), words[i.array()], words[i.index()], words[i.from()]);
    } else if (instruction instanceof Instruction.Call i) {
      call(i);
    } else if (instruction instanceof Instruction.CallAt i) {
      int code = machine.load(Instruction.Width.WORD, words[i.base()] + i.offset());
      List<Integer> arguments = i.arguments().stream().map(register -> words[register]).toList();
      int result = machine.callAt(code, arguments);
      if (i.to() != Instruction.NONE) {
        words[i.to()] = result;
      }
    } else if (instruction instanceof Instruction.FrameAddress i) {
      words[i.to()] = frame + 4 * i.word();
    } else if (instruction instanceof Instruction.BlockAddress i) {
      words[i.to()] = BLOCKS + BLOCK_BYTES * i.block().number();
    }
  }

  private static int bytes(Instruction.Width width) {
    return switch (width) {
      case U8 -> 1;
      case U16 -> 2;
      default -> 4;
    };
  }

  private int loadElement(Instruction.Width width, int array, int index) {
    int bytes = bytes(width);
    int value = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      value = value << 8 | machine.load(Instruction.Width.U8, array + index * bytes + i);
    }
    return value;
  }

  private void storeElement(Instruction.Width width, int array, int index, int value) {
    int bytes = bytes(width);
    for (int i = 0; i < bytes; i++) {
      machine.store(Instruction.Width.U8, array + index * bytes + i, value >> 8 * i);
    }
  }

  private void call(Instruction.Call call) {
    List<Object> arguments = call.arguments().stream().map(register -> value(register)).toList();
    Object result = machine.call(call.routine(), arguments);
    if (call.to() != Instruction.NONE) {
      if (result instanceof Double d) {
        floats[call.to()] = d;
      } else if (result instanceof Integer i) {
        words[call.to()] = i;
      } else {
        throw new IllegalStateException(call.routine() + " gave " + result);
      }
    }
  }

  private Object value(int register) {
    return function.type(register) == Type.WORD ? (Object) words[register] : floats[register];
  }
}
