package org.antaresia.emit.viper.internal;

import java.util.List;
import org.antaresia.compiler.Scope;
import org.antaresia.compiler.machine.FunctionWriter;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Routine;
import org.antaresia.mpy.Const;

/**
 * Writes a function for one machine. What takes more than an instruction is a {@link Runtime}
 * routine to the emitter; a machine calls it, or does what it stands for.
 */
abstract class IrWriter extends FunctionWriter {
  /** What stands for the frame in the arguments of routines. */
  static final int FRAME = 0;

  IrWriter(String name, int parameters) {
    super(name, parameters);
  }

  /** The register of the frame's address. */
  abstract int frame();

  /** Whether a loop gives up the machine when its turns are used up. */
  abstract boolean isSliced();

  /** Fetches an argument that is an object into its slot, or one of a native type as a word. */
  abstract int argument(int number, Kind kind, int slot);

  /** What all arguments were fetched by comes first, what follows is the body. */
  abstract void enter();

  /** Ends the function with what is in a register, or with the object that the frame has. */
  abstract void leave(Kind result, int register);

  /** Hands the finished function to its scope. */
  abstract void finish(Scope scope, Kind result, int frameWords, List<Scope> children);

  /** The object None, False or True. */
  abstract int singleton(Const.Singleton which);

  /** Calls a routine with registers; the register of its result, or NONE. */
  abstract int call(Routine routine, Integer... arguments);

  /** {@code register += value}. */
  void increment(int register, int value) {
    add(new Instruction.Binary(Instruction.Operation.ADD, register, register, constant(value)));
  }

  /** The word at an offset in the frame. */
  int load(int offset) {
    return load(frame(), offset);
  }

  void loadInto(int to, int offset) {
    loadInto(to, frame(), offset);
  }

  void store(int register, int offset) {
    store(register, frame(), offset);
  }

  int loadElement(Instruction.Width width, int array, int index) {
    int to = newWord();
    add(new Instruction.LoadElement(width, to, array, index));
    return to;
  }

  void storeElement(Instruction.Width width, int register, int array, int index) {
    add(new Instruction.StoreElement(width, register, array, index));
  }

  /** Calls a routine with the frame and constants. */
  int callWith(Routine routine, int... constants) {
    Integer[] arguments = new Integer[constants.length + 1];
    arguments[0] = FRAME;
    for (int i = 0; i < constants.length; i++) {
      arguments[i + 1] = constant(constants[i]);
    }
    return call(routine, arguments);
  }

  /** An object in a slot as a word of a native type. */
  int converted(Kind kind, int slot) {
    Routine routine =
        switch (kind) {
          case BOOL -> Runtime.TO_BOOL;
          case INT, UINT -> Runtime.TO_INT;
          default -> Runtime.TO_POINTER;
        };
    return callWith(routine, slot);
  }
}
