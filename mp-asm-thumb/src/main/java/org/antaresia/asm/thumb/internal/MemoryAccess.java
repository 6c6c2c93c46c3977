package org.antaresia.asm.thumb.internal;

import static org.antaresia.asm.thumb.internal.Arithmetic.isLow;

import org.antaresia.ir.Instruction.Operation;
import org.antaresia.ir.Instruction.Width;

/** Writes loads and stores (DDI0403 A5.2.4, A5.3.7 to A5.3.10). */
final class MemoryAccess {
  static final int SP = 13;

  private final CodeBuffer code;
  private final Arithmetic arithmetic;
  private final boolean isThumb2;

  MemoryAccess(CodeBuffer code, Arithmetic arithmetic, boolean isThumb2) {
    this.code = code;
    this.arithmetic = arithmetic;
    this.isThumb2 = isThumb2;
  }

  private static int shift(Width width) {
    return switch (width) {
      case U8, S8 -> 0;
      case U16, S16 -> 1;
      case WORD -> 2;
      case FLOAT -> throw new IllegalArgumentException("no floats");
    };
  }

  private static boolean isSigned(Width width) {
    return width == Width.S8 || width == Width.S16;
  }

  /** Loads or stores at an offset; for a store {@code free} may be lost. */
  void access(boolean load, Width width, int register, int base, int offset, int free) {
    int shift = shift(width);
    int scaled = offset >> shift;
    boolean fits = offset >= 0 && scaled << shift == offset;
    if (base == SP && width == Width.WORD && fits && isLow(register) && scaled < 256) {
      code.narrow((load ? 0x9800 : 0x9000) | register << 8 | scaled);
    } else if (fits && isLow(register) && isLow(base) && scaled < 32 && !isSigned(width)) {
      int opcode = shift == 2 ? 0x6000 : shift == 1 ? 0x8000 : 0x7000;
      code.narrow(opcode | (load ? 0x800 : 0) | scaled << 6 | base << 3 | register);
    } else if (isThumb2 && offset >= 0 && offset < 4096) {
      code.wide(wide(load, width) | 0x80 | base, register << 12 | offset);
    } else if (isThumb2 && offset < 0 && offset > -256) {
      code.wide(wide(load, width) | base, register << 12 | 0xc00 | -offset);
    } else {
      int address = load && register != base ? register : free;
      if (base == SP) {
        arithmetic.constant(address, offset);
        arithmetic.binary(Operation.ADD, address, address, SP);
        access(load, width, register, address, 0, address);
      } else {
        arithmetic.constant(address, offset);
        indexed(load, width, register, base, address, false);
      }
    }
  }

  private static int wide(boolean load, Width width) {
    return 0xf800 | (isSigned(width) ? 0x100 : 0) | shift(width) << 5 | (load ? 0x10 : 0);
  }

  /** Loads or stores at base plus index, which counts elements of the width or bytes. */
  private void indexed(
      boolean load, Width width, int register, int base, int index, boolean scaled) {
    int shift = scaled ? shift(width) : 0;
    if (shift == 0 && (register | base | index) < 8) {
      code.narrow(narrow(load, width) | index << 6 | base << 3 | register);
    } else {
      code.wide(wide(load, width) | base, register << 12 | shift << 4 | index);
    }
  }

  private static int narrow(boolean load, Width width) {
    return switch (width) {
      case WORD -> load ? 0x5800 : 0x5000;
      case U16 -> load ? 0x5a00 : 0x5200;
      case U8 -> load ? 0x5c00 : 0x5400;
      case S16 -> load ? 0x5e00 : 0x5200;
      case S8 -> load ? 0x5600 : 0x5400;
      case FLOAT -> throw new IllegalArgumentException("no floats");
    };
  }

  /** Loads or stores an element of an array; {@code free} may be lost. */
  void element(boolean load, Width width, int register, int array, int index, int free) {
    int shift = shift(width);
    if (isThumb2 || shift == 0) {
      indexed(load, width, register, array, index, true);
    } else {
      arithmetic.binaryConstant(Operation.SHIFT_LEFT, free, index, shift);
      indexed(load, width, register, array, free, false);
    }
  }

  /** The address of a byte of the frame. */
  void frameAddress(int to, int offset) {
    if (isLow(to) && (offset & 3) == 0 && offset < 1024) {
      code.narrow(0xa800 | to << 8 | offset >> 2);
    } else if (isThumb2 && offset < 4096) {
      Encoding.wideImmediate(offset, 0xf20d, to, code::wide);
    } else {
      arithmetic.constant(to, offset);
      arithmetic.binary(Operation.ADD, to, to, SP);
    }
  }
}
