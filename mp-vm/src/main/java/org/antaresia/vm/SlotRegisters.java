package org.antaresia.vm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
 * <p>A function that becomes too large ends where it has come to: the frame is brought up to date,
 * and the instruction returned to go on with, at which other code may start.
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
  private static final Routine BOX_QUICKLY =
      new Routine("boxQuickly", List.of(Type.WORD, Type.FLOAT), Type.WORD);
  static final Routine IS_FLOAT = Routine.ofWords("isFloat", 1);
  private static final Routine PUSH = new Routine("push", Collections.nCopies(6, Type.WORD), null);
  private static final Routine POP = new Routine("pop", List.of(Type.WORD, Type.WORD), null);
  private static final Routine NEXT = Routine.ofWords("next", 0);
  private static final Routine NEXT_INLINED = Routine.ofWords("nextInlined", 0);
  private static final Routine INLINED = Routine.ofWords("inlined", 1);
  static final Routine REAL = new Routine("real", List.of(Type.WORD), Type.FLOAT);

  /** Of the code at a target; then what differs goes through the frame. */
  private static final int MOST_VERSIONS = 3;

  /** Code that goes on at an instruction with values where the state tells. */
  record Version(Activation in, int pc, SlotState state, Block block) {}

  final Function function;
  final int zero;

  /** What is still to be made. */
  final Deque<Version> waiting = new ArrayDeque<>();

  // What is being made: of which function, from where, with values where, in which block.
  Activation in;
  int pc;
  SlotState state;
  Block block;
  private boolean isPushed;

  final int mostInstructions;
  private final Map<List<Object>, List<Version>> versions = new HashMap<>();
  private final int[][] registers;

  /**
   * What brings the frames up to date: of a function, whether they are pushed, with what is dirty.
   */
  private final Map<List<Object>, Block> leavings = new HashMap<>();

  /** What comes before those: with what a register is set there. */
  private final Map<List<Object>, Block> ends = new HashMap<>();

  /** The instruction to leave for. */
  private final int left;

  /**
   * Begins a function.
   *
   * @param mostInstructions that it may have, more or less
   */
  SlotRegisters(Sketch sketch, int mostInstructions) {
    this.mostInstructions = mostInstructions;
    in = new Activation(sketch);
    function = new Function("python", List.of(Type.WORD, Type.WORD));
    int slots = sketch.allSlots();
    registers = new int[4][slots];
    state = new SlotState(slots);
    block = function.newBlock();
    zero = constant(0);
    left = function.newRegister(Type.WORD);
  }

  // Ways.

  /** Forgets what the running function does not read any more. */
  final void forgetDead(SlotState of, int at) {
    for (int slot = in.base; slot < in.base + in.sketch.slots; slot++) {
      if (of.kind(slot) != SlotState.FRAME && !in.isLive(at, slot)) {
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
    List<Version> known = versions.computeIfAbsent(List.of(in, to), k -> new ArrayList<>());
    for (Version version : known) {
      if (version.state.accepts(there)) {
        return version.block;
      }
    }
    int size = function.size();
    if (size > mostInstructions && versions.size() > 1) { // it must do something
      return end(to, there);
    }
    SlotState next = there;
    int mostVersions = size > mostInstructions / 2 ? 1 : MOST_VERSIONS;
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
      Version version = new Version(in, to, next, destination);
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
    callInto(to, routine, arguments);
    return to;
  }

  /** Calls for what the whole is the code of. */
  final int callForRoot(Routine routine, Integer... arguments) {
    int to = routine.result() == null ? Instruction.NONE : function.newRegister(routine.result());
    block.add(new Instruction.Call(routine, to, List.of(arguments)));
    return to;
  }

  final void callInto(int to, Routine routine, Integer... arguments) {
    block.add(new Instruction.Call(routine, to, List.of(arguments), in.unit));
  }

  private int load(int slot) {
    int to = register(SlotState.WORD, slot);
    block.add(new Instruction.Load(Instruction.Width.WORD, to, FRAME, 4 * slot));
    return to;
  }

  final void save(int register, int slot) {
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
    if (!state.isDirty(slot) || state.kind(slot) != SlotState.FLOAT) {
      return;
    }
    int at = binary(Instruction.Operation.ADD, FRAME, constant(4 * slot));
    int value = register(SlotState.FLOAT, slot);
    if (in.call == null || isPushed) {
      call(BOX_INTO, at, value);
    } else {
      Block next = function.newBlock();
      Block cold = function.newColdBlock();
      int done = call(BOX_QUICKLY, at, value);
      block.end(new Terminator.Branch(Condition.NOT_EQUAL, done, zero, next, cold));
      block = cold;
      push();
      call(BOX_INTO, at, value);
      pop();
      block.end(new Terminator.Jump(next));
      block = next;
    }
    state.clean(slot);
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
    if (in.code.guarded.get(pc)) {
      spillAll();
      return;
    }
    for (int slot : operands) {
      spill(slot);
    }
  }

  /** The address of the frame of what is being made. */
  final int frame() {
    return frame(in);
  }

  private int frame(Activation of) {
    return of.base == 0 ? FRAME : binary(Instruction.Operation.ADD, FRAME, constant(4 * of.base));
  }

  /**
   * Pushes the frames of functions that are part of the code, before what may look at the stack,
   * run anything or allocate.
   */
  final void push() {
    push(in);
  }

  private void push(Activation pushed) {
    Activation.Call call = pushed.call;
    if (call == null) {
      return;
    }
    push(call.caller());
    callForRoot(
        PUSH,
        frame(call.caller()),
        frame(pushed),
        constant(call.caller().unit),
        constant(pushed.unit),
        constant(call.pc()),
        constant(call.site().linkKind()));
  }

  /** Pops what {@link #push} has pushed. */
  final void pop() {
    Activation outermost = null;
    Activation at = in;
    for (Activation.Call call = at.call; call != null; call = at.call) {
      outermost = at;
      at = call.caller();
    }
    if (outermost != null) {
      call(POP, FRAME, frame(outermost));
    }
  }

  // Ends.

  /** A cold block that leaves the instruction, not begun yet, to the interpreter. */
  final Block exit() {
    SlotState there = state.copy();
    forgetDead(there, pc);
    return end(pc | RegisterCode.EXIT, there);
  }

  /** Ends the block: leaves the next instruction to the interpreter. */
  final void leaveBehind() {
    SlotState there = state.copy();
    forgetDead(there, pc + 1);
    block.end(new Terminator.Jump(end(pc + 1 | RegisterCode.EXIT, there)));
  }

  /** A cold block that leaves with a number. */
  private Block end(int value, SlotState there) {
    Block leaving = leaving(there, false);
    return ends.computeIfAbsent(
        List.of(leaving, value),
        key -> {
          Block end = function.newColdBlock();
          int kind = in.call == null ? 0 : RegisterCode.INLINED;
          end.add(new Instruction.Constant(left, value | kind));
          end.end(new Terminator.Jump(leaving));
          return end;
        });
  }

  /** The block that brings the frames up to date and leaves with {@link #left}. */
  private Block leaving(SlotState there, boolean isPushed) {
    List<Object> key = List.of(in, isPushed, there.dirty());
    Block known = leavings.get(key);
    if (known != null) {
      return known;
    }
    Block outer = block;
    SlotState here = state;
    Block leaving = function.newColdBlock();
    leavings.put(key, leaving);
    block = leaving;
    state = there;
    if (!isPushed) {
      push();
    }
    this.isPushed = true;
    spillAll();
    this.isPushed = false;
    block.end(new Terminator.Return(left));
    block = outer;
    state = here;
    return leaving;
  }

  /** A cold block that leaves with what {@code next} tells, after {@link #push}. */
  final Block leaveWithNext() {
    Block leaving = leaving(state.copy(), true);
    return ends.computeIfAbsent(
        List.of(leaving, NEXT),
        key -> {
          Block end = function.newColdBlock();
          Block outer = block;
          block = end;
          callInto(left, in.call == null ? NEXT : NEXT_INLINED);
          block = outer;
          end.end(new Terminator.Jump(leaving));
          return end;
        });
  }

  /** Ends the block: leaves with what is in a register, after {@link #push}. */
  final void leaveWith(int next) {
    if (in.call == null) {
      block.add(new Instruction.Move(left, next));
    } else {
      callInto(left, INLINED, next);
    }
    block.end(new Terminator.Jump(leaving(state, true)));
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
