package org.antaresia.asm.thumb.internal;

import org.antaresia.ir.Instruction.Operation;

/**
 * Writes what computes, in the shortest form there is for the registers (DDI0403 A5.2, A5.3). Flags
 * are lost.
 */
final class Arithmetic {
  /** The register that may be lost at any time: not one of the first eight, but in ARMv6-M. */
  final int scratch;

  private final CodeBuffer code;
  private final boolean isThumb2;

  Arithmetic(CodeBuffer code, boolean isThumb2, int scratch) {
    this.code = code;
    this.isThumb2 = isThumb2;
    this.scratch = scratch;
  }

  static boolean isLow(int register) {
    return register < 8;
  }

  private static boolean areLow(int a, int b, int c) {
    return (a | b | c) < 8;
  }

  void move(int to, int from) {
    if (to != from) {
      code.narrow(0x4600 | (to & 8) << 4 | from << 3 | to & 7);
    }
  }

  void constant(int to, int value) {
    if (isLow(to) && value >>> 8 == 0) {
      code.narrow(0x2000 | to << 8 | value);
    } else if (isThumb2) {
      wideConstant(to, value);
    } else {
      shortConstant(to, value);
    }
  }

  private void wideConstant(int to, int value) {
    int bits = Encoding.modified(value);
    int inverse = Encoding.modified(~value);
    if (bits >= 0) {
      Encoding.wideImmediate(bits, 0xf04f, to, code::wide);
    } else if (inverse >= 0) {
      Encoding.wideImmediate(inverse, 0xf06f, to, code::wide);
    } else {
      Encoding.wideImmediate16(value & 0xffff, 0xf240, to, code::wide);
      if (value >>> 16 != 0) {
        Encoding.wideImmediate16(value >>> 16, 0xf2c0, to, code::wide);
      }
    }
  }

  /** From bytes, shifts and negations. */
  private void shortConstant(int to, int value) {
    int zeros = Integer.numberOfTrailingZeros(value);
    if (value >>> zeros >>> 8 == 0) {
      constant(to, value >>> zeros);
      shift(to, to, zeros, 0);
    } else if (value < 0 && ~value >>> 8 == 0) {
      constant(to, ~value);
      code.narrow(0x43c0 | to << 3 | to);
    } else if (value < 0 && -value >>> 16 == 0) {
      shortConstant(to, -value);
      code.narrow(0x4240 | to << 3 | to);
    } else {
      shortConstant(to, value >>> 8);
      shift(to, to, 8, 0);
      if ((value & 0xff) != 0) {
        code.narrow(0x3000 | to << 8 | value & 0xff);
      }
    }
  }

  /** Shifts by 1 to 31; kind 0 is left, 1 right unsigned, 2 right. */
  private void shift(int to, int from, int count, int kind) {
    if (count == 0) {
      move(to, from);
    } else if (isLow(to) && isLow(from)) {
      code.narrow(kind << 11 | count << 6 | from << 3 | to);
    } else {
      code.wide(0xea4f, count >> 2 << 12 | to << 8 | (count & 3) << 6 | kind << 4 | from);
    }
  }

  /** {@code to = left operation right}. */
  void binary(Operation operation, int to, int left, int right) {
    switch (operation) {
      case ADD -> add(to, left, right);
      case SUBTRACT -> {
        if (areLow(to, left, right)) {
          code.narrow(0x1a00 | right << 6 | left << 3 | to);
        } else {
          code.wide(0xeba0 | left, to << 8 | right);
        }
      }
      case MULTIPLY -> twoAddress(0x4340, 0xfb00, 0xf000, true, to, left, right);
      case AND -> twoAddress(0x4000, 0xea00, 0, true, to, left, right);
      case OR -> twoAddress(0x4300, 0xea40, 0, true, to, left, right);
      case XOR -> twoAddress(0x4040, 0xea80, 0, true, to, left, right);
      case SHIFT_LEFT -> twoAddress(0x4080, 0xfa00, 0xf000, false, to, left, right);
      case SHIFT_RIGHT -> twoAddress(0x4100, 0xfa40, 0xf000, false, to, left, right);
      case SHIFT_RIGHT_UNSIGNED -> twoAddress(0x40c0, 0xfa20, 0xf000, false, to, left, right);
    }
  }

  private void add(int to, int left, int right) {
    if (areLow(to, left, right)) {
      code.narrow(0x1800 | right << 6 | left << 3 | to);
    } else if (to == left || to == right) {
      int other = to == left ? right : left;
      code.narrow(0x4400 | (to & 8) << 4 | other << 3 | to & 7);
    } else {
      code.wide(0xeb00 | left, to << 8 | right);
    }
  }

  private void twoAddress(
      int narrow, int high, int low, boolean commutes, int to, int left, int right) {
    if (areLow(to, left, right) && to == left) {
      code.narrow(narrow | right << 3 | to);
    } else if (areLow(to, left, right) && commutes && to == right) {
      code.narrow(narrow | left << 3 | to);
    } else if (isThumb2) {
      code.wide(high | left, low | to << 8 | right);
    } else if (to != right) {
      move(to, left);
      code.narrow(narrow | right << 3 | to);
    } else {
      move(scratch, left);
      code.narrow(narrow | right << 3 | scratch);
      move(to, scratch);
    }
  }

  /** The number of a shift in instructions, or -1 for another operation. */
  static int shiftKind(Operation operation) {
    return switch (operation) {
      case SHIFT_LEFT -> 0;
      case SHIFT_RIGHT_UNSIGNED -> 1;
      case SHIFT_RIGHT -> 2;
      default -> -1;
    };
  }

  /** {@code to = left operation (right shift count)}. */
  void shifted(Operation operation, int to, int left, int right, Operation shift, int count) {
    int opcode =
        switch (operation) {
          case ADD -> 0xeb00;
          case SUBTRACT -> 0xeba0;
          case AND -> 0xea00;
          case OR -> 0xea40;
          case XOR -> 0xea80;
          default -> throw new IllegalArgumentException("not with a shift: " + operation);
        };
    int kind = shiftKind(shift);
    code.wide(opcode | left, count >> 2 << 12 | to << 8 | (count & 3) << 6 | kind << 4 | right);
  }

  /** {@code to = rest + left * right}, or minus. */
  void multiplyAnd(Operation operation, int to, int rest, int left, int right) {
    int kind = operation == Operation.ADD ? 0 : 1 << 4;
    code.wide(0xfb00 | left, rest << 12 | to << 8 | kind | right);
  }

  /** {@code to = left operation value}, if there is an instruction for it. */
  boolean binaryConstant(Operation operation, int to, int left, int value) {
    return switch (operation) {
      case ADD -> addConstant(to, left, value);
      case SUBTRACT -> addConstant(to, left, -value);
      case AND -> andConstant(to, left, value);
      case OR -> modified(0xf040, to, left, value);
      case XOR -> xorConstant(to, left, value);
      case SHIFT_LEFT -> shiftConstant(to, left, value, 0);
      case SHIFT_RIGHT_UNSIGNED -> shiftConstant(to, left, value, 1);
      case SHIFT_RIGHT -> shiftConstant(to, left, value, 2);
      case MULTIPLY -> multiplyConstant(to, left, value);
    };
  }

  private boolean shiftConstant(int to, int left, int count, int kind) {
    if (count >>> 5 == 0) {
      shift(to, left, count, kind);
    } else if (count >>> 8 != 0) {
      return false; // what the machine does with such a count, it shall do
    } else if (kind == 2) {
      shift(to, left, 31, kind);
    } else {
      constant(to, 0);
    }
    return true;
  }

  private boolean addConstant(int to, int left, int value) {
    int size = Math.abs(value);
    boolean isLess = value < 0;
    if (value == 0) {
      move(to, left);
    } else if (isLow(to) && isLow(left) && size >>> 3 == 0) {
      code.narrow((isLess ? 0x1e00 : 0x1c00) | size << 6 | left << 3 | to);
    } else if (isLow(to) && to == left && size >>> 8 == 0) {
      code.narrow((isLess ? 0x3800 : 0x3000) | to << 8 | size);
    } else if (!isThumb2) {
      if (size >>> 8 != 0 || to == left) {
        return false;
      }
      move(to, left);
      return addConstant(to, to, value);
    } else if (size >>> 12 == 0) {
      Encoding.wideImmediate(size, (isLess ? 0xf2a0 : 0xf200) | left, to, code::wide);
    } else {
      return modified(0xf100, to, left, value) || modified(0xf1a0, to, left, -value);
    }
    return true;
  }

  private boolean andConstant(int to, int left, int value) {
    if (isLow(to) && isLow(left) && (value == 0xff || value == 0xffff)) {
      code.narrow((value == 0xff ? 0xb2c0 : 0xb280) | left << 3 | to);
      return true;
    }
    return modified(0xf000, to, left, value) || modified(0xf020, to, left, ~value);
  }

  private boolean xorConstant(int to, int left, int value) {
    if (value == -1 && isLow(to) && isLow(left)) {
      code.narrow(0x43c0 | left << 3 | to);
      return true;
    }
    return modified(0xf080, to, left, value);
  }

  private boolean multiplyConstant(int to, int left, int value) {
    if (value > 0 && Integer.bitCount(value) == 1) {
      shift(to, left, Integer.numberOfTrailingZeros(value), 0);
      return true;
    } else if (isThumb2 && value > 2 && Integer.bitCount(value - 1) == 1) {
      int count = Integer.numberOfTrailingZeros(value - 1);
      code.wide(0xeb00 | left, count >> 2 << 12 | to << 8 | (count & 3) << 6 | left);
      return true;
    }
    return false;
  }

  private boolean modified(int opcode, int to, int left, int value) {
    int bits = isThumb2 ? Encoding.modified(value) : -1;
    if (bits >= 0) {
      Encoding.wideImmediate(bits, opcode | left, to, code::wide);
    }
    return bits >= 0;
  }

  /** {@code to = value - right}, if there is an instruction for it. */
  boolean fromConstant(int to, int value, int right) {
    int bits = isThumb2 ? Encoding.modified(value) : -1;
    if (value == 0 && isLow(to) && isLow(right)) {
      code.narrow(0x4240 | right << 3 | to);
    } else if (bits >= 0) {
      Encoding.wideImmediate(bits, 0xf1c0 | right, to, code::wide);
    } else {
      return false;
    }
    return true;
  }

  /** Compares. */
  void compare(int left, int right) {
    if (isLow(left) && isLow(right)) {
      code.narrow(0x4280 | right << 3 | left);
    } else {
      code.narrow(0x4500 | (left & 8) << 4 | right << 3 | left & 7);
    }
  }

  /** Compares with a constant, if there is an instruction for it. */
  boolean compareConstant(int left, int value) {
    int bits = isThumb2 ? Encoding.modified(value) : -1;
    int negative = isThumb2 ? Encoding.modified(-value) : -1;
    if (isLow(left) && value >>> 8 == 0) {
      code.narrow(0x2800 | left << 8 | value);
    } else if (bits >= 0) {
      Encoding.wideImmediate(bits, 0xf1b0 | left, 15, code::wide);
    } else if (negative >= 0 && value != 0) {
      Encoding.wideImmediate(negative, 0xf110 | left, 15, code::wide);
    } else {
      return false;
    }
    return true;
  }

  /** Sets the flags for the bits that two registers share. */
  void test(int left, int right) {
    if (isLow(left) && isLow(right)) {
      code.narrow(0x4200 | right << 3 | left);
    } else {
      code.wide(0xea10 | left, 0xf00 | right);
    }
  }

  /** Sets the flags for bits of a register, if there is an instruction for it. */
  boolean testConstant(int left, int value) {
    if (value == 1 && isLow(left) && isLow(scratch)) {
      code.narrow(31 << 6 | left << 3 | scratch);
      return true;
    }
    int bits = isThumb2 ? Encoding.modified(value) : -1;
    if (bits >= 0) {
      Encoding.wideImmediate(bits, 0xf010 | left, 15, code::wide);
    }
    return bits >= 0;
  }

  /** Adds or subtracts, and sets the flag of overflow. */
  void flagged(Operation operation, int to, int left, int right) {
    boolean isAdd = operation == Operation.ADD;
    if (areLow(to, left, right)) {
      binary(operation, to, left, right);
    } else {
      code.wide((isAdd ? 0xeb10 : 0xebb0) | left, to << 8 | right);
    }
  }

  /** As {@link #flagged} with a small constant on the right, if there is an instruction for it. */
  boolean flaggedConstant(Operation operation, int to, int left, int value) {
    boolean isAdd = operation == Operation.ADD;
    if (isLow(to) && isLow(left) && value >>> 3 == 0) {
      code.narrow((isAdd ? 0x1c00 : 0x1e00) | value << 6 | left << 3 | to);
    } else if (isLow(to) && to == left && value >>> 8 == 0) {
      code.narrow((isAdd ? 0x3000 : 0x3800) | to << 8 | value);
    } else {
      return modified(isAdd ? 0xf110 : 0xf1b0, to, left, value);
    }
    return true;
  }
}
