package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.util.Arrays;
import java.util.BitSet;
import org.antaresia.gc.Memory;
import org.antaresia.vm.object.FloatObject;

/**
 * What {@link Lifter} makes code of: register code from one of its instructions on, what its values
 * have been so far, and which constants it has. It is taken while the interpreter stands still, so
 * that another thread can go on with it.
 *
 * <p>Two with the same {@link Key} make the same code, whatever their interpreters: numbers of
 * names and addresses of constants are not part of it.
 */
final class Sketch {
  final RegisterCode code;
  final int start;
  final int slots;

  private final byte[] seen;
  private final byte[] operations;
  private final double[] constants;
  private final BitSet reals = new BitSet();
  private final byte[] kinds;
  private final Key key;

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
  Sketch(RegisterCode code, int start, int frame) {
    int[] ram = code.vm.ram;
    int length = code.words.length;
    this.code = code;
    this.start = start;
    slots = Frame.STATE / 4 + CodeBlock.stateWords(ram, Frame.code(ram, frame));
    seen = code.seen.clone();
    operations = new byte[length];
    constants = new double[length];
    kinds = new byte[slots];
    for (int slot = Frame.STATE / 4; slot < slots; slot++) {
      int word = i32(ram, frame + 4 * slot);
      kinds[slot] =
          (byte)
              (Word.isSmallInt(word)
                  ? SlotState.INT
                  : isFloat(ram, word) ? SlotState.FLOAT : SlotState.FRAME);
    }
    long[] content = new long[3 * length + slots / 8 + 3];
    int n = 0;
    content[n++] = start;
    content[n++] = slots;
    for (int slot = 0; slot < slots; slot++) {
      content[n + (slot >> 3)] |= (long) kinds[slot] << 8 * (slot & 7);
    }
    n += slots / 8 + 1;
    for (int pc = 0; pc < length; pc++) {
      long word = code.words[pc];
      int op = RegisterOp.op(word);
      int c = RegisterOp.c(word);
      if (op >= RegisterOp.BINARY) {
        operations[pc] = (byte) code.operation(ram, pc);
      } else if (op == RegisterOp.LOAD_WORD && c != Word.NULL && isFloat(ram, c)) {
        reals.set(pc);
        constants[pc] = FloatObject.value(ram, c);
        word = -1;
      } else if (op == RegisterOp.LOAD_WORD && (c & 1) == 0 && isReference(c)) {
        word = RegisterOp.encode(op, RegisterOp.a(word), 1, 0);
      } else if (RegisterOp.hasName(op)) {
        word = word & 0xffff_0000_ffff_ffffL;
      }
      content[n++] = word;
      boolean closes = op == RegisterOp.STEP && RegisterOp.a(word) == RegisterOp.CLOSE_BLOCK;
      content[n++] = closes ? code.entryAt(c) : Double.doubleToRawLongBits(constants[pc]);
      content[n++] =
          operations[pc] & 0xff
              | (seen[pc] & 0xff) << 8
              | (long) code.top(pc) << 16
              | (code.guarded.get(pc) ? 1L << 32 : 0)
              | (long) RegisterOp.a(code.words[pc]) << 33;
    }
    key = new Key(content);
  }

  /** Whether a word that may be anything is the address of a float. */
  private static boolean isFloat(int[] ram, int word) {
    return (word & 3) == 0
        && word >= Memory.RAM_BASE
        && (word - Memory.RAM_BASE) >> 2 < ram.length
        && i32(ram, word) == Rom.FLOAT;
  }

  /** Whether a constant is another word in another interpreter. */
  static boolean isReference(int word) {
    return Word.isQstr(word) || word != Word.NULL && Word.isPointer(word);
  }

  Key key() {
    return key;
  }

  /** As {@link SlotState}: what a slot held. */
  int kind(int slot) {
    return kinds[slot];
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
