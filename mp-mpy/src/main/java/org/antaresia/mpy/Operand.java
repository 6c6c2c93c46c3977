package org.antaresia.mpy;

/** What follows an opcode, or sits in it, and how many stack values it counts. */
public enum Operand {
  NONE,
  /** Unsigned varint: index into the module's qstr table. */
  QSTR,
  /** Signed varint. */
  SMALL_INT,
  /** Unsigned varint: index into the module's constant table. */
  CONST,
  /** Unsigned varint: number of a local. */
  LOCAL,
  /** Unsigned varint without influence on the stack. */
  UINT,
  /** Unsigned varint: number of values. */
  COUNT,
  /** Unsigned varint {@code depth << 2 | kind}; kind 0 list, 1 dict, 2 set. */
  STORE_COMP,
  /** Unsigned varint {@code left | right << 8}. */
  UNPACK_EX,
  /** Unsigned varint {@code positional | keyword << 8}. */
  CALL,
  /** Unsigned varint: index into the function's children. */
  CHILD,
  /** As {@link #CHILD}, then one byte: number of cells closed over. */
  CHILD_CELLS,
  /** Label of 1 or 2 bytes, relative to the next instruction. */
  SIGNED_OFFSET,
  /** As {@link #SIGNED_OFFSET}, then one byte: blocks to leave, bit 7 = drop an iterator. */
  UNWIND,
  /** Forward label of 1 or 2 bytes, relative to the next instruction. */
  UNSIGNED_OFFSET,
  /** The distance of the opcode from the first one of its row. */
  EMBEDDED;

  /** How many stack values an instruction with this operand counts, besides the fixed ones. */
  public int weight(int argument, int extra) {
    return switch (this) {
      case COUNT -> argument;
      case STORE_COMP -> (argument & 3) == 1 ? 1 : 0;
      case UNPACK_EX -> (argument & 0xff) + (argument >>> 8);
      case CALL -> (argument & 0xff) + 2 * (argument >>> 8 & 0xff);
      case CHILD_CELLS -> extra;
      default -> 0;
    };
  }

  /** Whether the operand is a varint. */
  boolean isVarint() {
    return ordinal() >= QSTR.ordinal() && ordinal() <= CHILD_CELLS.ordinal();
  }

  /** Whether the operand is a label. */
  public boolean isOffset() {
    return this == SIGNED_OFFSET || this == UNWIND || this == UNSIGNED_OFFSET;
  }

  /** Whether a label may lead back. */
  boolean isSigned() {
    return this == SIGNED_OFFSET || this == UNWIND;
  }

  /** Whether one raw byte follows the operand. */
  boolean hasExtraByte() {
    return this == CHILD_CELLS || this == UNWIND;
  }
}
