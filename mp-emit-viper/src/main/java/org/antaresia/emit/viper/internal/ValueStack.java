package org.antaresia.emit.viper.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.mpy.Const;

/**
 * The stack of typed values while a function is written. Each place on it has a slot of the frame
 * for an object and a register, its home, for a word: there values are where ways meet.
 */
final class ValueStack {
  static final int NULL = 0;
  private static final int SMALL_INT_SHIFT = 33; // 64 - 31

  private final IrWriter writer;
  private final int slots;
  private final List<Value> values = new ArrayList<>();
  private final List<Integer> homes = new ArrayList<>();
  private int depth;

  /** How many values from the bottom are what they were, popped or not. */
  private int known;

  /**
   * An empty stack.
   *
   * @param slots offset of the first slot in the frame
   */
  ValueStack(IrWriter writer, int slots) {
    this.writer = writer;
    this.slots = slots;
  }

  int depth() {
    return depth;
  }

  /** The offset of a place's slot in the frame. */
  int slot(int index) {
    return slots + 4 * index;
  }

  /** The offset of the slot {@code below} values below the top. */
  int slotBelow(int below) {
    return slot(depth - 1 - below);
  }

  /** The register that is a place's home. */
  int home(int index) {
    while (homes.size() <= index) {
      homes.add(writer.newWord());
    }
    return homes.get(index);
  }

  // Pushing and popping.

  void push(Value value) {
    set(depth++, value);
    known = depth;
  }

  /** Pushes an object and returns the offset of its slot. */
  int pushObject() {
    push(Value.OBJECT);
    return slotBelow(0);
  }

  private void set(int index, Value value) {
    while (values.size() <= index) {
      values.add(Value.NONE);
    }
    values.set(index, value);
  }

  Value pop() {
    return values.get(--depth);
  }

  Value peek(int below) {
    return values.get(depth - 1 - below);
  }

  void drop(int count) {
    depth -= count;
  }

  /** Replaces the top. */
  void top(Value value) {
    drop(1);
    push(value);
  }

  /** As the compiler tells when it goes on elsewhere. */
  void adjust(int delta) {
    depth += delta;
    while (known < depth) {
      set(known++, Value.NONE);
    }
  }

  /** Copies the value {@code below} the top to the top. */
  void duplicate(int below) {
    Value value = peek(below);
    int from = slotBelow(below);
    if (value.comparison() != null) {
      value = Value.in(Kind.BOOL, word(depth - 1 - below));
      set(depth - 1 - below, value);
    }
    push(value);
    if (value.isObject()) {
      writer.store(writer.load(from), slotBelow(0));
    }
  }

  /** Puts the top {@code below} values deeper. */
  void rotate(int below) {
    int top = depth - 1;
    int[] words = new int[below + 1];
    Value[] moved = new Value[below + 1];
    for (int i = 0; i <= below; i++) {
      moved[i] = values.get(top - i);
      words[i] = moved[i].isObject() ? writer.load(slot(top - i)) : 0;
    }
    for (int i = 0; i <= below; i++) {
      int from = i == below ? 0 : i + 1;
      set(top - i, moved[from]);
      if (moved[from].isObject()) {
        writer.store(words[from], slot(top - i));
      }
    }
  }

  // Words and objects.

  /** The register of a native value or None. */
  int word(int index) {
    Value value = values.get(index);
    if (value.isObject()) {
      throw new IllegalStateException("no word");
    }
    Value.Comparison comparison = value.comparison();
    if (comparison != null) {
      return decided(comparison);
    }
    return value.register() >= 0 ? value.register() : writer.constant(value.immediate());
  }

  /** As {@link #word} of what was popped last, or before that. */
  int popped(int above) {
    return word(depth + above);
  }

  private int decided(Value.Comparison comparison) {
    int result = writer.newWord();
    if (writer.isReachable()) {
      var yes = writer.newBlock();
      var no = writer.newBlock();
      var next = writer.newBlock();
      writer.branch(comparison.condition(), comparison.left(), comparison.right(), yes, no);
      writer.start(yes);
      writer.set(result, 1);
      writer.jump(next);
      writer.start(no);
      writer.set(result, 0);
      writer.jump(next);
      writer.start(next);
    }
    return result;
  }

  /** Makes an object of a value, in its slot. */
  void box(int index) {
    Value value = values.get(index);
    if (value.isObject()) {
      return;
    }
    int slot = slot(index);
    if (value.kind() == Kind.CAST) {
      throw notImplemented("conversion to object");
    } else if (value.kind() == Kind.NONE || value.kind() == Kind.UNKNOWN) {
      writer.store(writer.singleton(Const.Singleton.NONE), slot);
    } else if (value.isImmediate() && value.kind() == Kind.BOOL) {
      boolean isTrue = value.immediate() != 0;
      writer.store(writer.singleton(isTrue ? Const.Singleton.TRUE : Const.Singleton.FALSE), slot);
    } else if (value.isImmediate() && isSmallInt(value)) {
      writer.store(writer.constant(value.immediate() << 1 | 1), slot);
    } else {
      writer.call(
          Runtime.TO_OBJECT,
          IrWriter.FRAME,
          writer.constant(value.kind().number()),
          word(index),
          writer.constant(slot));
    }
    set(index, Value.OBJECT);
  }

  private static boolean isSmallInt(Value value) {
    long number =
        value.kind() == Kind.INT ? value.immediate() : Integer.toUnsignedLong(value.immediate());
    return number << SMALL_INT_SHIFT >> SMALL_INT_SHIFT == number;
  }

  /** Makes objects of the topmost values. */
  void boxTop(int count) {
    for (int i = depth - count; i < depth; i++) {
      box(i);
    }
  }

  /** As {@link #boxTop} for a call or a container, which take no pointer that is known now. */
  void boxItems(int count) {
    for (int i = depth - count; i < depth; i++) {
      Value value = values.get(i);
      if (value.isImmediate()
          && value.kind().compareTo(Kind.PTR) >= 0
          && value.kind() != Kind.UNKNOWN) {
        throw notImplemented("conversion to object");
      }
    }
    boxTop(count);
  }

  static CompileException notImplemented(String message) {
    return new CompileException("NotImplementedError", message, 0, null);
  }

  /** Before a register changes: values that are still in it go elsewhere. */
  void release(int register) {
    for (int i = 0; i < depth; i++) {
      Value value = values.get(i);
      if (value.isIn(register)) {
        int copy = writer.newWord();
        writer.move(copy, word(i));
        set(i, Value.in(value.kind(), copy));
      }
    }
  }

  // Where ways meet.

  /** What there is, bottom first. */
  List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>(depth);
    for (int i = 0; i < depth; i++) {
      kinds.add(values.get(i).kind());
    }
    return kinds;
  }

  /** Brings all values home, and says so. */
  void settle() {
    bringHome(List.of());
    assume(kinds());
  }

  /** Says that such values are at home. */
  void assume(List<Kind> kinds) {
    for (int i = 0; i < kinds.size(); i++) {
      Kind kind = kinds.get(i);
      set(
          i,
          kind == Kind.OBJECT
              ? Value.OBJECT
              : kind == Kind.NONE
                  ? Value.NONE
                  : kind == Kind.CAST ? values.get(i) : Value.in(kind, home(i)));
    }
    known = Math.max(depth, kinds.size());
  }

  /**
   * Brings all values home for somewhere else: here they stay as they are. They become objects or
   * words as is expected there.
   */
  void bringHome(List<Kind> expected) {
    List<Value> here = new ArrayList<>(values);
    for (int i = 0; i < depth; i++) {
      Kind kind = i < expected.size() ? expected.get(i) : values.get(i).kind();
      if (kind == Kind.OBJECT) {
        box(i);
      } else if (kind.isNative()) {
        set(i, Value.in(kind, apart(i, kind)));
      }
    }
    for (int i = 0; i < depth; i++) {
      if (values.get(i).register() >= 0) {
        writer.move(home(i), values.get(i).register());
      }
    }
    values.clear();
    values.addAll(here);
  }

  /** The register of a value, other than the home of another one. */
  private int apart(int index, Kind kind) {
    Value value = values.get(index);
    if (value.isObject()) {
      return writer.callWith(kind == Kind.BOOL ? Runtime.TO_BOOL : Runtime.TO_INT, slot(index));
    }
    int register = word(index);
    if (!homes.contains(register) || register == home(index)) {
      return register;
    }
    int copy = writer.newWord();
    writer.move(copy, register);
    return copy;
  }
}
