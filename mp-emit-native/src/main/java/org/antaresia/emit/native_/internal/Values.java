package org.antaresia.emit.native_.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.machine.CodeState;
import org.antaresia.compiler.machine.FunctionWriter;
import org.antaresia.ir.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The value stack while a function is written. A value is in a register, or in its slot of the
 * frame, or a word that is known. Where ways meet it is in its slot or, but for generators, in a
 * register that belongs to its place, its home.
 */
final class Values {
  /**
   * A value.
   *
   * @param register where it is, or one of the constants below
   * @param word the word if it is known
   */
  record Value(int register, int word) {
    private static final int KNOWN = -1;
    private static final int SLOT = -2;

    /** In its slot. */
    static final Value IN_SLOT = new Value(SLOT, 0);

    static Value in(int register) {
      return new Value(register, 0);
    }

    static Value known(int word) {
      return new Value(KNOWN, word);
    }

    boolean isKnown() {
      return register == KNOWN;
    }

    boolean isInSlot() {
      return register == SLOT;
    }

    boolean isSmallInt() {
      return isKnown() && (word & 1) != 0;
    }
  }

  /** A comparison whose result nobody has asked for yet. */
  record Comparison(Condition condition, int operation, Value left, Value right) {}

  private final FunctionWriter code;
  private final boolean homesAreSlots;
  private final List<Value> values = new ArrayList<>();
  private final List<Integer> homes = new ArrayList<>();
  private int depth;
  private int deepest;

  /** How many values jumps have brought to the label just passed, the stack here being smaller. */
  private int brought;

  Values(FunctionWriter code, boolean homesAreSlots) {
    this.code = code;
    this.homesAreSlots = homesAreSlots;
  }

  private @Nullable CodeState frame;

  void frame(CodeState is) {
    frame = is;
  }

  private CodeState frame() {
    if (frame == null) {
      throw new IllegalStateException("no frame yet");
    }
    return frame;
  }

  int depth() {
    return depth;
  }

  /** How deep the stack has been. */
  int deepest() {
    return deepest;
  }

  /** Notes that slots are used that lie so far above the top. */
  void reach(int above) {
    deepest = Math.max(deepest, depth + above);
  }

  void push(Value value) {
    while (values.size() <= depth) {
      values.add(Value.known(0));
    }
    values.set(depth++, value);
    brought = 0;
    reach(0);
  }

  Value pop() {
    return values.get(--depth);
  }

  /** Takes the top into a register. */
  int popWord() {
    int word = word(depth - 1);
    depth--;
    return word;
  }

  Value peek(int below) {
    return values.get(depth - 1 - below);
  }

  void set(int index, Value value) {
    values.set(index, value);
  }

  void drop(int count) {
    depth -= count;
  }

  /** As the compiler tells when it goes on elsewhere. */
  void adjust(int delta) {
    int here = brought;
    for (int i = 0; i < delta; i++) {
      push(depth < here ? values.get(depth) : Value.known(0));
    }
    depth += Math.min(delta, 0);
  }

  /** The register of a value. */
  int word(int index) {
    Value value = values.get(index);
    if (value.isInSlot()) {
      return frame().load(index);
    }
    return value.isKnown() ? code.constant(value.word()) : value.register();
  }

  /** The register of a value that is on the stack no more, or was never. */
  int word(Value value) {
    return value.isKnown() ? code.constant(value.word()) : value.register();
  }

  /** Puts the topmost values into their slots. */
  void toSlots(int count) {
    for (int i = depth - count; i < depth; i++) {
      if (!values.get(i).isInSlot()) {
        frame().store(word(i), i);
        values.set(i, Value.IN_SLOT);
      }
    }
  }

  /** Brings the topmost values out of their slots. */
  void fromSlots(int count) {
    for (int i = depth - count; i < depth; i++) {
      if (values.get(i).isInSlot()) {
        values.set(i, Value.in(word(i)));
      }
    }
  }

  /** Before a register changes: values that are still in it go elsewhere. */
  void release(int register) {
    for (int i = 0; i < depth; i++) {
      if (values.get(i).register() == register) {
        int copy = code.newWord();
        code.move(copy, register);
        values.set(i, Value.in(copy));
      }
    }
  }

  private int home(int index) {
    while (homes.size() <= index) {
      homes.add(code.newWord());
    }
    return homes.get(index);
  }

  /** Brings all values to where they are when ways meet; here they stay as they are. */
  void bringHome() {
    List<Value> here = new ArrayList<>(values);
    if (homesAreSlots) {
      toSlots(depth);
    } else {
      for (int i = 0; i < depth; i++) {
        Value value = values.get(i);
        if (homes.contains(value.register()) && value.register() != home(i)) {
          release(value.register());
        }
      }
      for (int i = 0; i < depth; i++) {
        Value value = values.get(i);
        if (value.isKnown()) {
          code.set(home(i), value.word());
        } else if (!value.isInSlot()) {
          code.move(home(i), value.register());
        }
      }
    }
    values.clear();
    values.addAll(here);
  }

  /** What is in slots when all is at home. */
  List<Boolean> slots() {
    List<Boolean> slots = new ArrayList<>(depth);
    for (int i = 0; i < depth; i++) {
      slots.add(homesAreSlots || values.get(i).isInSlot());
    }
    return slots;
  }

  /** Says that all values are at home, in slots or not. */
  void assume(List<Boolean> slots) {
    brought = slots.size();
    while (values.size() < brought) {
      values.add(Value.known(0));
    }
    for (int i = 0; i < Math.max(depth, brought); i++) {
      boolean isSlot = i < brought && slots.get(i);
      values.set(i, isSlot || homesAreSlots ? Value.IN_SLOT : Value.in(home(i)));
    }
  }

  /** Puts a word where a value is when it is at home. */
  void sendHome(int register, int index) {
    if (homesAreSlots) {
      frame().store(register, index);
    } else {
      code.move(home(index), register);
    }
  }
}
