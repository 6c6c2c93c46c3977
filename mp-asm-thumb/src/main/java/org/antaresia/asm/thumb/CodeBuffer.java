package org.antaresia.asm.thumb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.asm.thumb.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Machine code as it is made: instructions, labels, data and literals. Branches and loads of
 * literals get their sizes at last, when all labels are known: as small as they can be.
 *
 * <pre>
 * Label loop = code.newLabel();
 * code.bind(loop);
 * code.emit(Operation.SUB, new Operands().d(0).n(0).immediate(1).flags(Flags.ALWAYS));
 * code.branch(1, loop);                                   // ne
 * code.emit(Operation.BX, new Operands().m(14));
 * byte[] bytes = code.finish();
 * </pre>
 */
public final class CodeBuffer {
  private static final int NOP_V6M = 0x46c0;
  private static final int NOP = 0xbf00;
  private static final int LOW_REGISTERS = 8;

  private final Architecture architecture;
  private final Encoder encoder;
  private final ItState it = new ItState();

  private byte[] bytes = new byte[64];
  private int size;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<Integer, Label> literals = new LinkedHashMap<>();

  public CodeBuffer(Architecture architecture) {
    this.architecture = architecture;
    encoder = new Encoder(architecture);
  }

  public Architecture architecture() {
    return architecture;
  }

  /** Whether the next instruction is in an IT block. */
  public boolean inItBlock() {
    return it.inBlock();
  }

  /** How many bytes there are so far, with branches as small as they can be. */
  public int minimumSize() {
    int sum = size;
    for (Piece piece : pieces) {
      sum += piece.size;
    }
    return sum;
  }

  public Label newLabel() {
    return new Label();
  }

  /** The label is here. */
  public void bind(Label label) {
    if (label.isBound()) {
      throw new AssemblerException("label is already defined");
    }
    label.piece = pieces.size();
    add(Kind.LABEL, 0, 0, null, null, 0, 0);
  }

  /**
   * Appends an instruction in the shortest encoding that takes the operands.
   *
   * @throws AssemblerException when there is none on this architecture
   */
  public void emit(Operation operation, Operands operands) {
    if (!tryEmit(operation, operands)) {
      throw new AssemblerException(
          operation + " does not take these operands on " + architecture.lowerCaseName());
    }
  }

  /** The same, or does nothing and returns false where there is no encoding. */
  public boolean tryEmit(Operation operation, Operands operands) {
    Encoding encoding = encoder.find(operation, operands, it.inBlock());
    if (encoding == null) {
      return false;
    }
    append(new Instruction(encoding, encoder.encode(encoding, operands, it.inBlock())));
    return true;
  }

  /** Appends an instruction as it is. */
  public void append(Instruction instruction) {
    if (instruction.length() == 4) {
      halfword(instruction.bits() >>> 16);
    }
    halfword(instruction.bits());
    it.advance(instruction);
  }

  /**
   * Loads a constant in one or two instructions, or on ARMv6-M from the pool of literals.
   *
   * @param flags {@link Flags#NEVER} when flags have to stay, else {@link Flags#OUTSIDE_IT}
   */
  public void constant(int register, int value, Flags flags) {
    Operands plain = new Operands().d(register).immediate(value).flags(flags);
    if (tryEmit(Operation.MOV, plain)
        || tryEmit(Operation.MVN, new Operands().d(register).immediate(~value))) {
      return;
    }
    if (architecture.has(Feature.V7M)) {
      emit(Operation.MOV, new Operands().d(register).immediate(value & 0xffff));
      emit(Operation.MOVT, new Operands().d(register).immediate(value >>> 16));
    } else {
      loadLiteral(register, value);
    }
  }

  /** Starts an IT block: {@code then} has a letter t or e for each instruction behind the first. */
  public void ifThen(int condition, String then) {
    int mask = 8 >> then.length();
    for (int i = 0; i < then.length(); i++) {
      int bit = then.charAt(i) == 't' ? condition & 1 : ~condition & 1;
      mask |= bit << 3 - i;
    }
    emit(Operation.IT, new Operands().condition(condition).immediate(mask));
  }

  /** Appends a branch. */
  public void branch(Label target) {
    branch(Instruction.ALWAYS, target);
  }

  /** Appends a branch with a condition. */
  public void branch(int condition, Label target) {
    int largest = architecture.has(Feature.V7M) ? 4 : condition == Instruction.ALWAYS ? 2 : 4;
    add(Kind.BRANCH, 2, largest, target, null, condition, 0);
  }

  /** A branch of 2 or 4 bytes and no other. */
  void branch(int condition, Label target, int length) {
    add(Kind.BRANCH, length, length, target, null, condition, 0);
  }

  /** Appends a call. */
  public void branchLink(Label target) {
    add(Kind.BRANCH_LINK, 4, 4, target, null, 0, 0);
  }

  /** Appends CBZ or CBNZ, which reaches 126 bytes ahead. */
  public void compareAndBranch(boolean nonzero, int register, Label target) {
    add(Kind.COMPARE_BRANCH, 2, 2, target, null, nonzero ? 1 : 0, register);
  }

  /** Loads a word that is at a label ahead of it, which has to be at a multiple of 4. */
  public void load(int register, Label from) {
    int smallest = register < LOW_REGISTERS ? 2 : 4;
    add(Kind.LOAD, smallest, architecture.has(Feature.V7M) ? 4 : 2, from, null, 0, register);
  }

  /** A load of 2 or 4 bytes and no other. */
  void load(int register, Label from, int length) {
    add(Kind.LOAD, length, length, from, null, 0, register);
  }

  /** Gets a word from the pool of literals, which {@link #pool} puts into the code. */
  public void loadLiteral(int register, int value) {
    load(register, literals.computeIfAbsent(value, key -> newLabel()));
  }

  /** Puts all literals here that were asked for so far. */
  public void pool() {
    if (!literals.isEmpty()) {
      align(4);
      literals.forEach(
          (value, label) -> {
            bind(label);
            data(4, value);
          });
      literals.clear();
    }
  }

  /** Gets the address of a label ahead, which has to be at a multiple of 4. */
  public void address(int register, Label of) {
    int smallest = register < LOW_REGISTERS ? 2 : 4;
    add(Kind.ADDRESS, smallest, architecture.has(Feature.V7M) ? 4 : 2, of, null, 0, register);
  }

  /** An entry of a table of TBB (one byte) or TBH (two). */
  public void halfDistance(int length, Label from, Label to) {
    add(Kind.HALF_DISTANCE, length, length, to, from, length, 0);
  }

  /** A word with a label's address, where the code starts at address 0. */
  public void word(Label label) {
    add(Kind.WORD, 4, 4, label, null, 0, 0);
  }

  /** Goes on at a multiple of 2, 4 and so on; what is in between does nothing. */
  public void align(int multiple) {
    add(Kind.ALIGN, 0, 0, null, null, multiple, 1);
  }

  /** The same, with zeros in between. */
  public void alignData(int multiple) {
    add(Kind.ALIGN, 0, 0, null, null, multiple, 0);
  }

  /** Appends a value of 1, 2 or 4 bytes, the lowest first. */
  public void data(int length, int value) {
    for (int i = 0; i < length; i++) {
      dataByte(value >> 8 * i);
    }
  }

  private void halfword(int value) {
    dataByte(value);
    dataByte(value >> 8);
  }

  private void dataByte(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }

  private void add(
      Kind kind,
      int smallest,
      int largest,
      @Nullable Label target,
      @Nullable Label origin,
      int value,
      int register) {
    Piece piece = new Piece(kind, size, target, origin, value, register, it.inBlock());
    piece.size = smallest;
    piece.maximum = largest;
    pieces.add(piece);
    if (kind != Kind.LABEL && kind != Kind.ALIGN && smallest != 0) {
      it.advance();
    }
  }

  /**
   * The bytes, with the literals at the end.
   *
   * @throws AssemblerException when a label is nowhere or out of reach
   */
  public byte[] finish() {
    pool();
    int length = Layout.place(pieces, size);
    byte[] code = new byte[length];
    int from = 0;
    int to = 0;
    for (Piece piece : pieces) {
      System.arraycopy(bytes, from, code, to, piece.start - from);
      from = piece.start;
      to = piece.address;
      write(piece, code);
      to += piece.size;
    }
    System.arraycopy(bytes, from, code, to, size - from);
    return code;
  }

  /** Where a label is, after {@link #finish}. */
  public int addressOf(Label label) {
    return Layout.addressOf(pieces, label);
  }

  private void write(Piece piece, byte[] code) {
    int at = piece.address;
    int next = at + 4;
    int target = piece.target == null ? 0 : Layout.addressOf(pieces, piece.target);
    switch (piece.kind) {
      case LABEL -> {}
      case ALIGN -> writeAlign(piece, code);
      case BRANCH -> writeBranch(piece, target - next, code);
      case BRANCH_LINK -> put(Operation.BL, new Operands().immediate(target - next), piece, code);
      case COMPARE_BRANCH -> {
        Operation operation = piece.value == 0 ? Operation.CBZ : Operation.CBNZ;
        put(operation, new Operands().n(piece.register).immediate(target - next), piece, code);
      }
      case LOAD -> {
        Operands operands = new Operands().t(piece.register).n(15);
        put(Operation.LDR, operands.immediate(target - (next & ~3)), piece, code);
      }
      case ADDRESS -> {
        Operands operands = new Operands().d(piece.register).n(15);
        put(Operation.ADR, operands.immediate(target - (next & ~3)), piece, code);
      }
      case HALF_DISTANCE -> {
        int distance = target - Layout.addressOf(pieces, origin(piece)) >> 1;
        if (distance < 0 || distance >= 1 << 8 * piece.value) {
          throw new AssemblerException("table entry out of reach");
        }
        store(code, at, piece.value, distance);
      }
      case WORD -> store(code, at, 4, target);
    }
  }

  private static Label origin(Piece piece) {
    if (piece.origin == null) {
      throw new IllegalStateException();
    }
    return piece.origin;
  }

  private void writeAlign(Piece piece, byte[] code) {
    int odd = piece.size & 1;
    if (piece.register != 0) {
      int nop = architecture.has(Feature.V7M) ? NOP : NOP_V6M;
      for (int i = odd; i < piece.size; i += 2) {
        store(code, piece.address + i, 2, nop);
      }
    }
  }

  private void writeBranch(Piece piece, int offset, byte[] code) {
    int condition = piece.inIt ? Instruction.ALWAYS : piece.value;
    if (piece.size == 4 && condition != Instruction.ALWAYS && !architecture.has(Feature.V7M)) {
      // ARMv6-M has no wide one: the contrary branches over the one that is meant
      Operands round = new Operands().condition(condition ^ 1).immediate(0).length(2);
      store(code, piece.address, 2, bits(Operation.B, round, piece));
      Operands branch = new Operands().immediate(offset - 2).length(2);
      store(code, piece.address + 2, 2, bits(Operation.B, branch, piece));
    } else {
      put(Operation.B, new Operands().condition(condition).immediate(offset), piece, code);
    }
  }

  private int bits(Operation operation, Operands operands, Piece piece) {
    Encoding encoding = encoder.find(operation, operands, piece.inIt);
    if (encoding == null) {
      throw new AssemblerException(operation + " out of reach");
    }
    return encoder.encode(encoding, operands, piece.inIt);
  }

  private void put(Operation operation, Operands operands, Piece piece, byte[] code) {
    operands.length(piece.size);
    int bits = bits(operation, operands, piece);
    if (piece.size == 4) {
      store(code, piece.address, 2, bits >>> 16);
      store(code, piece.address + 2, 2, bits);
    } else {
      store(code, piece.address, 2, bits);
    }
  }

  private static void store(byte[] code, int at, int length, int value) {
    for (int i = 0; i < length; i++) {
      code[at + i] = (byte) (value >> 8 * i);
    }
  }
}
