package org.antaresia.vm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;

/**
 * An IR function of register code in the making: its blocks, and which slots of the frame are in
 * registers where. Small ints and floats are kept there without tag or box as long as they are
 * known to be what they are; words are in the frame, too, where a collection sees them.
 *
 * <p>Where ways meet with other kinds of values, code is made once more for each combination, up to
 * a limit (Chevalier-Boisvert and Feeley, Simple and Effective Type Check Removal through Lazy
 * Basic Block Versioning, 2015); so a loop whose first turn turns an int into a float is no
 * exception.
 */
abstract class SlotRegisters {
  static final int FRAME = 0; // parameters
  static final int FRESH = 1;

  private static final Routine BOX_INTO =
      new Routine("boxInto", List.of(Type.WORD, Type.FLOAT), null);
  private static final Routine IS_FLOAT = Routine.ofWords("isFloat", 1);
  private static final Routine REAL = new Routine("real", List.of(Type.WORD), Type.FLOAT);

  /** Code that goes on at an instruction with values where the state tells. */
  record Version(int pc, SlotState state, Block block) {}

  private record Leaving(SlotState state, Block block) {}

  final Sketch sketch;
  final RegisterCode code;
  final Function function;
  final SlotLiveness liveness;
  final int zero;

  /** What is still to be made. */
  final Deque<Version> waiting = new ArrayDeque<>();

  // What is being made.
  int pc;
  SlotState state;
  Block block;

  private final int mostVersions;
  private final Map<Integer, List<Version>> versions = new HashMap<>();
  private final int[][] registers;
  private final List<Leaving> exits = new ArrayList<>();

  /** The instruction to leave for. */
  private final int left;

  /**
   * Begins a function.
   *
   * @param mostVersions of the code at a target; then what differs goes through the frame
   */
  SlotRegisters(Sketch sketch, int mostVersions) {
    this.sketch = sketch;
    this.mostVersions = mostVersions;
    code = sketch.code;
    function = new Function("python", List.of(Type.WORD, Type.WORD));
    liveness = new SlotLiveness(code, sketch.slots);
    registers = new int[4][sketch.slots];
    state = new SlotState(sketch.slots);
    block = function.newBlock();
    zero = constant(0);
    left = function.newRegister(Type.WORD);
  }

  // Ways.

  final void forgetDead(SlotState of, int at) {
    for (int slot = 0; slot < of.slots(); slot++) {
      if (of.kind(slot) != SlotState.FRAME && !liveness.isLive(at, slot)) {
        of.forget(slot);
      }
    }
  }

  final void jump(int to) {
    block.end(new Terminator.Jump(target(to)));
  }

  /** The block that goes on at an instruction with the values as they are. */
  final Block target(int to) {
    SlotState there = state.copy();
    forgetDead(there, to);
    List<Version> known = versions.computeIfAbsent(to, k -> new ArrayList<>());
    for (Version version : known) {
      if (version.state.accepts(there)) {
        return version.block;
      }
    }
    SlotState next = there;
    boolean isMet = known.size() >= mostVersions;
    if (isMet) {
      next = there.meet(known.get(known.size() - 1).state);
      if (known.size() >= 2 * mostVersions) {
        next.forgetAll();
      }
    }
    next = next.copy();
    next.soil();
    Block destination = null;
    for (Version version : known) {
      if (version.state.accepts(next)) {
        destination = version.block;
      }
    }
    if (destination == null) {
      destination = function.newBlock();
      Version version = new Version(to, next, destination);
      known.add(version);
      waiting.add(version);
    }
    return isMet ? bridge(there, next, destination) : destination;
  }

  /** A block in which what the other state does not know goes to the frame. */
  private Block bridge(SlotState from, SlotState to, Block destination) {
    Block outer = block;
    SlotState here = state;
    block = function.newBlock();
    Block bridge = block;
    state = from.copy();
    for (int slot = 0; slot < from.slots(); slot++) {
      if (to.kind(slot) == SlotState.FRAME) {
        spill(slot);
      }
    }
    block.end(new Terminator.Jump(destination));
    block = outer;
    state = here;
    return bridge;
  }

  // Registers.

  final int register(int kind, int slot) {
    if (registers[kind][slot] == 0) {
      registers[kind][slot] =
          function.newRegister(kind == SlotState.FLOAT ? Type.FLOAT : Type.WORD);
    }
    return registers[kind][slot];
  }

  final int temporary() {
    return function.newRegister(Type.WORD);
  }

  final int constant(int value) {
    int register = temporary();
    block.add(new Instruction.Constant(register, value));
    return register;
  }

  final int binary(Instruction.Operation operation, int left, int right) {
    int to = temporary();
    block.add(new Instruction.Binary(operation, to, left, right));
    return to;
  }

  final int call(Routine routine, Integer... arguments) {
    int to = routine.result() == null ? Instruction.NONE : function.newRegister(routine.result());
    block.add(new Instruction.Call(routine, to, List.of(arguments)));
    return to;
  }

  private int load(int slot) {
    int to = register(SlotState.WORD, slot);
    block.add(new Instruction.Load(Instruction.Width.WORD, to, FRAME, 4 * slot));
    return to;
  }

  private void save(int register, int slot) {
    block.add(new Instruction.Store(Instruction.Width.WORD, register, FRAME, 4 * slot));
  }

  /** The value of a slot as a word. May collect when it is a float. */
  final int word(int slot) {
    switch (state.kind(slot)) {
      case SlotState.WORD:
        return register(SlotState.WORD, slot);
      case SlotState.INT:
        return tagged(register(SlotState.INT, slot));
      case SlotState.FLOAT:
        spillFloat(slot);
        int word = temporary();
        block.add(new Instruction.Load(Instruction.Width.WORD, word, FRAME, 4 * slot));
        return word;
      default:
        state.set(slot, SlotState.WORD, false);
        return load(slot);
    }
  }

  private int tagged(int value) {
    int one = constant(1);
    return binary(
        Instruction.Operation.OR, binary(Instruction.Operation.SHIFT_LEFT, value, one), one);
  }

  /** What may be the address of an object goes to the frame at once, where a collection sees it. */
  final void set(int slot, int kind, int register) {
    block.add(new Instruction.Move(register(kind, slot), register));
    if (kind == SlotState.WORD) {
      save(register, slot);
    }
    state.set(slot, kind, kind != SlotState.WORD);
  }

  final void setWord(int slot, int register) {
    set(slot, SlotState.WORD, register);
  }

  final void setInt(int slot, int register) {
    set(slot, SlotState.INT, register);
  }

  final void setFloat(int slot, int register) {
    set(slot, SlotState.FLOAT, register);
  }

  final void setConstant(int slot, int word) {
    setWord(slot, constant(word));
  }

  // The frame.

  final void spillInt(int slot) {
    if (state.isDirty(slot) && state.kind(slot) == SlotState.INT) {
      save(tagged(register(SlotState.INT, slot)), slot);
      state.clean(slot);
    }
  }

  final void spillFloat(int slot) {
    if (state.isDirty(slot) && state.kind(slot) == SlotState.FLOAT) {
      int at = binary(Instruction.Operation.ADD, FRAME, constant(4 * slot));
      call(BOX_INTO, at, register(SlotState.FLOAT, slot));
      state.clean(slot);
    }
  }

  final void spill(int slot) {
    spillInt(slot);
    spillFloat(slot);
  }

  final void spillAll() {
    for (int slot = 0; slot < state.slots(); slot++) {
      spill(slot);
    }
  }

  /** Before what may run anything but looks into the frame for some slots only. */
  final void spillFor(int... operands) {
    if (code.guarded.get(pc)) {
      spillAll();
      return;
    }
    for (int slot : operands) {
      spill(slot);
    }
  }

  /** A cold block that leaves the instruction, not begun yet, to the interpreter. */
  final Block exit() {
    Block exit = function.newColdBlock();
    exit.add(new Instruction.Constant(left, pc | RegisterCode.EXIT));
    SlotState there = state.copy();
    forgetDead(there, pc);
    exit.end(new Terminator.Jump(leaving(there)));
    return exit;
  }

  /** The block that brings the frame up to date and leaves with {@link #left}. */
  private Block leaving(SlotState there) {
    for (Leaving known : exits) {
      if (known.state.needsAsMuchAs(there)) {
        return known.block;
      }
    }
    Block outer = block;
    SlotState here = state;
    Block leaving = function.newColdBlock();
    exits.add(new Leaving(there.copy(), leaving));
    block = leaving;
    state = there;
    spillAll();
    block.end(new Terminator.Return(left));
    block = outer;
    state = here;
    return leaving;
  }

  /** Ends the block: leaves with what is in a register. */
  final void leaveWith(int next) {
    block.add(new Instruction.Move(left, next));
    block.end(new Terminator.Jump(leaving(state)));
  }

  /** Goes on in a new block when a comparison holds, else leaves it to the interpreter. */
  final void require(Condition condition, int left, int right) {
    Block next = function.newBlock();
    block.end(new Terminator.Branch(condition, left, right, next, exit()));
    block = next;
  }

  final void expectInt(int slot) {
    if (state.kind(slot) == SlotState.INT) {
      return;
    }
    int word = word(slot);
    int one = constant(1);
    require(Condition.NOT_EQUAL, binary(Instruction.Operation.AND, word, one), zero);
    int value = binary(Instruction.Operation.SHIFT_RIGHT, word, one);
    block.add(new Instruction.Move(register(SlotState.INT, slot), value));
    state.set(slot, SlotState.INT, false);
  }

  final void expectFloat(int slot) {
    if (state.kind(slot) == SlotState.FLOAT) {
      return;
    }
    int word = word(slot);
    require(Condition.NOT_EQUAL, call(IS_FLOAT, word), zero);
    int value = call(REAL, word);
    block.add(new Instruction.Move(register(SlotState.FLOAT, slot), value));
    state.set(slot, SlotState.FLOAT, false);
  }
}
