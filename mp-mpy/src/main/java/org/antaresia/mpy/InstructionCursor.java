package org.antaresia.mpy;

/**
 * Walks over the instructions of a function; for tools, not for the interpreter loop.
 *
 * <pre>{@code
 * var cursor = new InstructionCursor(code, prelude.opcodesOffset());
 * while (cursor.next()) { ... cursor.opcode(), cursor.argument() ... }
 * }</pre>
 */
public final class InstructionCursor {
  private final byte[] code;
  private final int start;
  private int offset;
  private int ip;
  private Opcode opcode = Opcode.LOAD_NULL;
  private int argument;
  private long smallInt;
  private int extra;

  /** A cursor before the instruction at index {@code start} of {@code code}. */
  public InstructionCursor(byte[] code, int start) {
    this.code = code;
    this.start = start;
    this.ip = start;
  }

  /**
   * Moves to the next instruction; false at the end of the code.
   *
   * @throws MpyFormatException when an opcode is not in use or an instruction is cut off
   */
  public boolean next() {
    if (ip == code.length) {
      return false;
    }
    offset = ip - start;
    int number = u8();
    Opcode row = Opcode.of(number);
    if (row == null) {
      throw new MpyFormatException("opcode " + number + " is not in use");
    }
    opcode = row;
    Operand operand = row.operand();
    argument =
        switch (operand) {
          case NONE -> 0;
          case EMBEDDED -> number - row.code();
          case SMALL_INT -> (int) sint();
          case SIGNED_OFFSET, UNWIND, UNSIGNED_OFFSET -> label(operand.isSigned());
          default -> uint();
        };
    // A label counts from behind itself: UNWIND_JUMP's extra byte comes after that point.
    if (operand.isOffset()) {
      argument += ip - start;
    }
    extra = operand.hasExtraByte() ? u8() : 0;
    return true;
  }

  /** Goes to before the instruction at an offset that is known to start one. */
  public void moveTo(int instruction) {
    ip = start + instruction;
  }

  /** Where the instruction is, counted from the first one. */
  public int offset() {
    return offset;
  }

  /** Where the next instruction is, counted from the first one. */
  public int nextOffset() {
    return ip - start;
  }

  public Opcode opcode() {
    return opcode;
  }

  /**
   * The operand; of a label the offset it leads to, of a value in the opcode its index, of a small
   * int the low 32 bits.
   */
  public int argument() {
    return argument;
  }

  /** The operand of LOAD_CONST_SMALL_INT; on some machines it has up to 63 bits. */
  public long smallInt() {
    return smallInt;
  }

  /** The byte after the operand: cells closed over, or blocks to unwind. */
  public int extra() {
    return extra;
  }

  /** How many stack values the operand counts, see {@link Operand#weight}. */
  int operandWeight() {
    return opcode.operand().weight(argument, extra);
  }

  private int u8() {
    if (ip == code.length) {
      throw new MpyFormatException("instruction cut off");
    }
    return code[ip++] & 0xff;
  }

  private int uint() {
    int value = 0;
    int b;
    do {
      b = u8();
      if (value >>> 24 != 0) {
        throw new MpyFormatException("operand too large");
      }
      value = value << 7 | b & 0x7f;
    } while ((b & 0x80) != 0);
    return value;
  }

  private long sint() {
    int b = u8();
    long value = (b & 0x40) != 0 ? -1 : 0;
    value = value << 7 | b & 0x7f;
    while ((b & 0x80) != 0) {
      if (value >> Long.SIZE - 8 != value >> Long.SIZE - 1) {
        throw new MpyFormatException("small int too large");
      }
      b = u8();
      value = value << 7 | b & 0x7f;
    }
    smallInt = value;
    return value;
  }

  private int label(boolean signed) {
    int b = u8();
    if (b < 0x80) {
      return signed ? b - 0x40 : b;
    }
    int value = b & 0x7f | u8() << 7;
    return signed ? value - 0x4000 : value;
  }
}
