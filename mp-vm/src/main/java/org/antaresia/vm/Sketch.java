package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.gc.Memory;
import org.antaresia.vm.object.FloatObject;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Lifter} makes code of: register code from one of its instructions on, what its values
 * have been so far, which constants it has, and the same of functions that it calls, which become
 * part of it. It is taken while the interpreter stands still, so that another thread can go on with
 * it.
 *
 * <p>Two with the same {@link Key} make the same code, whatever their interpreters: numbers of
 * names and addresses of constants are not part of it.
 */
final class Sketch {
  /** A function with more instructions does not become part of its caller. */
  private static final int MOST_INLINED = 80;

  /** All together have no more. */
  private static final int MOST_INSTRUCTIONS = 400;

  private static final int MOST_DEPTH = 4;

  final RegisterCode code;
  final int start;

  /** Words of the frame up to the value stack and the locals, these included. */
  final int slots;

  /** Words from the frame to that of what it calls. */
  final int frameWords;

  private final byte[] seen;
  private final byte[] operations;
  private final double[] constants;
  private final BitSet reals = new BitSet();
  private final byte[] kinds;
  private final Map<Integer, List<Inlined>> inlined = new HashMap<>();

  /** For each call of a builtin function or type, and each look-up of such, its address; else 0. */
  private final int[] builtins;

  private final long[] content;
  private @Nullable Key key;

  /**
   * A call whose callee becomes part of the caller.
   *
   * @param site what the caller remembers of the call
   * @param unit the number of the callee's code among the {@link RegisterCode#units} of the root
   */
  record Inlined(Sketch sketch, CallSite site, int unit) {}

  /** What makes one differ from others. */
  static final class Key {
    private final long[] content;
    private final int hash;

    private Key(long[] content) {
      this.content = content;
      hash = Arrays.hashCode(content);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(content, key.content);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Of code whose frame is about to execute an instruction. */
  static Sketch of(RegisterCode code, int start, int frame) {
    Sketch sketch = new Sketch(code, start);
    sketch.expectKinds(frame);
    if (code.inlines && !Frame.isGenerator(code.vm, frame)) {
      sketch.inline(new ArrayList<>(List.of(code)), code, code.words.length);
    }
    return sketch;
  }

  private Sketch(RegisterCode code, int start) {
    int length = code.words.length;
    this.code = code;
    this.start = start;
    slots = Frame.STATE / 4 + code.shape.stateWords();
    frameWords = (code.shape.bytes() + Frame.LINK_BYTES) / 4;
    seen = code.seen.clone();
    operations = new byte[length];
    constants = new double[length];
    kinds = new byte[slots];
    builtins = KnownBuiltins.of(code);
    content = describe();
  }

  private void expectKinds(int frame) {
    for (int slot = Frame.STATE / 4; slot < slots; slot++) {
      if (!code.varied.get(slot)) {
        kinds[slot] = (byte) kindOf(code.vm, i32(code.vm.ram, frame + 4 * slot));
      }
    }
  }

  /**
   * Finds what becomes part of it.
   *
   * @param callers those that it is part of, itself included
   * @param length instructions that there are so far
   * @return instructions that there are then
   */
  private int inline(List<RegisterCode> callers, RegisterCode root, int length) {
    int sum = length;
    for (int pc = 0; pc < code.words.length; pc++) {
      for (CallSite site = code.sites[pc]; site != null; site = site.next) {
        if (code.guarded.get(pc)
            || !site.isInlinable()
            || site.code.words.length > MOST_INLINED
            || sum + site.code.words.length > MOST_INSTRUCTIONS
            || callers.size() > MOST_DEPTH
            || callers.indexOf(site.code) != callers.lastIndexOf(site.code)) {
          continue;
        }
        Sketch callee = new Sketch(site.code, 0);
        sum += site.code.words.length;
        callers.add(site.code);
        sum = callee.inline(callers, root, sum);
        callers.remove(callers.size() - 1);
        inlined
            .computeIfAbsent(pc, at -> new ArrayList<>())
            .add(new Inlined(callee, site, root.unitOf(site.code)));
      }
    }
    return sum;
  }

  private long[] describe() {
    int[] ram = code.vm.ram;
    int length = code.words.length;
    long[] description = new long[4 * length + 2];
    int n = 0;
    description[n++] = start;
    description[n++] = slots | (long) frameWords << 32 | (hasFloats() ? 0 : Long.MIN_VALUE);
    for (int pc = 0; pc < length; pc++) {
      long word = code.words[pc];
      int op = RegisterOp.op(word);
      int c = RegisterOp.c(word);
      if (op >= RegisterOp.BINARY) {
        operations[pc] = (byte) code.operation(ram, pc);
      } else if (op == RegisterOp.LOAD_WORD && c != Word.NULL && isFloat(code.vm, c)) {
        reals.set(pc);
        constants[pc] = FloatObject.value(ram, c);
        word = -1;
      } else if (op == RegisterOp.LOAD_WORD && (c & 1) == 0 && isReference(c)) {
        word = RegisterOp.encode(op, RegisterOp.a(word), 1, 0);
      } else if (RegisterOp.hasName(op)) {
        word = word & 0xffff_0000_ffff_ffffL;
      }
      description[n++] = word;
      description[n++] = builtins[pc];
      boolean closes = op == RegisterOp.STEP && RegisterOp.a(word) == RegisterOp.CLOSE_BLOCK;
      description[n++] = closes ? code.entryAt(c) : Double.doubleToRawLongBits(constants[pc]);
      description[n++] =
          operations[pc] & 0xff
              | (seen[pc] & 0xff) << 8
              | (long) code.top(pc) << 16
              | (code.guarded.get(pc) ? 1L << 32 : 0)
              | (long) RegisterOp.a(code.words[pc]) << 33;
    }
    return description;
  }

  /** Adds what makes it differ from others. */
  private void describe(List<long[]> to) {
    to.add(content);
    long[] expected = new long[slots / 8 + 1];
    for (int slot = 0; slot < slots; slot++) {
      expected[slot >> 3] |= (long) kinds[slot] << 8 * (slot & 7);
    }
    to.add(expected);
    for (int pc = 0; pc < code.words.length; pc++) {
      for (Inlined part : inlined(pc)) {
        to.add(new long[] {pc, part.unit, part.site.shape()});
        part.sketch.describe(to);
      }
    }
  }

  /** As {@link SlotState}: what a word of the frame is. */
  static int kindOf(Vm vm, int word) {
    return Word.isSmallInt(word)
        ? SlotState.INT
        : isFloat(vm, word) ? SlotState.FLOAT : SlotState.FRAME;
  }

  /**
   * Whether a word that may be anything is the address of a float that compiled code may keep as a
   * double: those of single precision stay objects.
   */
  private static boolean isFloat(Vm vm, int word) {
    int[] ram = vm.ram;
    return !vm.singleFloats
        && (word & 3) == 0
        && word >= Memory.RAM_BASE
        && (word - Memory.RAM_BASE) >> 2 < ram.length
        && i32(ram, word) == Rom.FLOAT;
  }

  /** Whether a constant is another word in another interpreter. */
  static boolean isReference(int word) {
    return Word.isQstr(word) || word != Word.NULL && Word.isPointer(word);
  }

  Key key() {
    if (key == null) {
      List<long[]> parts = new ArrayList<>();
      describe(parts);
      key = new Key(parts.stream().flatMapToLong(Arrays::stream).toArray());
    }
    return key;
  }

  /** Whether functions that it calls become part of it. */
  boolean hasParts() {
    return !inlined.isEmpty();
  }

  /** What becomes part of it at a call. */
  List<Inlined> inlined(int pc) {
    return inlined.getOrDefault(pc, List.of());
  }

  /**
   * Slots of its frame and of those of all that is part of it, as they lie one behind the other.
   */
  int allSlots() {
    int most = slots;
    for (List<Inlined> parts : inlined.values()) {
      for (Inlined part : parts) {
        most = Math.max(most, frameWords + part.sketch.allSlots());
      }
    }
    return most;
  }

  /** The builtin function or type that was called or found by an instruction, or 0. */
  int builtin(int pc) {
    return builtins[pc];
  }

  /** As {@link SlotState}: what a slot held. */
  int kind(int slot) {
    return kinds[slot];
  }

  byte[] kinds() {
    return kinds;
  }

  /** Whether compiled code may keep floats in registers, which hold doubles. */
  boolean hasFloats() {
    return !code.vm.singleFloats;
  }

  /** See {@link RegisterCode#seen}. */
  int seen(int pc) {
    return seen[pc];
  }

  /** The number of the binary operation that an instruction stands for. */
  int operation(int pc) {
    return operations[pc];
  }

  /** Whether a LOAD_WORD loads a float. */
  boolean isReal(int pc) {
    return reals.get(pc);
  }

  double real(int pc) {
    return constants[pc];
  }
}
