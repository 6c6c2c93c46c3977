package org.antaresia.cpu.thumb;

import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Shift;

/** Data processing with two operands, shifts, bit fields and saturation (ARMv7-M, A4.4). */
final class Arithmetic {
  private final Registers registers;
  private final Control control;

  /** The carry of the operand that was shifted or expanded last. */
  private int carryOut;

  Arithmetic(Registers registers, Control control) {
    this.registers = registers;
    this.control = control;
  }

  /** Does an instruction of these; false when it is another one. */
  boolean execute(Instruction in, boolean setsFlags) {
    int d = in.d();
    switch (in.operation()) {
      case ADD -> sum(d, read(in.n()), operand(in), 0, setsFlags);
      case ADC -> sum(d, read(in.n()), operand(in), registers.carry, setsFlags);
      case SUB -> sum(d, read(in.n()), ~operand(in), 1, setsFlags);
      case SBC -> sum(d, read(in.n()), ~operand(in), registers.carry, setsFlags);
      case RSB -> sum(d, ~read(in.n()), operand(in), 1, setsFlags);
      case CMP -> sum(Registers.SINK, read(in.n()), ~operand(in), 1, true);
      case CMN -> sum(Registers.SINK, read(in.n()), operand(in), 0, true);
      case AND -> logical(d, read(in.n()) & operand(in), setsFlags);
      case ORR -> logical(d, read(in.n()) | operand(in), setsFlags);
      case EOR -> logical(d, read(in.n()) ^ operand(in), setsFlags);
      case BIC -> logical(d, read(in.n()) & ~operand(in), setsFlags);
      case ORN -> logical(d, read(in.n()) | ~operand(in), setsFlags);
      case TST -> logical(Registers.SINK, read(in.n()) & operand(in), true);
      case TEQ -> logical(Registers.SINK, read(in.n()) ^ operand(in), true);
      case MOV -> logical(d, operand(in), setsFlags);
      case MVN -> logical(d, ~operand(in), setsFlags);
      case LSL, LSR, ASR, ROR -> byRegister(in, setsFlags);
      case MOVT -> control.write(d, read(d) & 0xffff | in.immediate() << 16);
      case ADR -> control.write(d, (registers.pc + 4 & ~3) + in.immediate());
      case CLZ -> control.write(d, Integer.numberOfLeadingZeros(read(in.m())));
      case RBIT -> control.write(d, Integer.reverse(read(in.m())));
      case REV -> control.write(d, Integer.reverseBytes(read(in.m())));
      case REV16 -> control.write(d, Integer.rotateRight(Integer.reverseBytes(read(in.m())), 16));
      case REVSH -> control.write(d, Short.reverseBytes((short) read(in.m())));
      case UBFX -> control.write(d, field(in) & low(in.immediate()));
      case SBFX -> {
        int unused = 32 - in.immediate();
        control.write(d, field(in) << unused >> unused);
      }
      case BFI -> insert(in, read(in.n()));
      case BFC -> insert(in, 0);
      case SSAT -> {
        int top = low(in.immediate() - 1);
        control.write(d, saturate(shift(in, read(in.n())), -top - 1, top));
      }
      case USAT -> control.write(d, saturate(shift(in, read(in.n())), 0, low(in.immediate())));
      default -> {
        return false;
      }
    }
    return true;
  }

  private int read(int register) {
    return control.read(register);
  }

  /** The second operand; notes its carry. */
  private int operand(Instruction in) {
    if (in.m() >= 0) {
      return shift(in, read(in.m()));
    }
    carryOut = in.carry() >= 0 ? in.carry() : registers.carry;
    return in.immediate();
  }

  /** Shifts as the instruction says (ARMv7-M, A7.4.2: Shift_C). */
  private int shift(Instruction in, int value) {
    int amount = in.amount();
    if (in.shift() == Shift.RRX) {
      carryOut = value & 1;
      return registers.carry << 31 | value >>> 1;
    }
    return shift(value, in.shift().ordinal(), amount);
  }

  private int shift(int value, int kind, int amount) {
    if (amount == 0) {
      carryOut = registers.carry;
      return value;
    }
    switch (kind) {
      case 0 -> {
        long wide = (value & 0xffff_ffffL) << Math.min(amount, 40);
        carryOut = (int) (wide >>> 32) & 1;
        return (int) wide;
      }
      case 1 -> {
        long wide = (value & 0xffff_ffffL) << 32 >>> Math.min(amount, 63);
        carryOut = (int) (wide >>> 31) & 1;
        return (int) (wide >>> 32);
      }
      case 2 -> {
        long wide = (long) value << 32 >> Math.min(amount, 63);
        carryOut = (int) (wide >>> 31) & 1;
        return (int) (wide >>> 32);
      }
      default -> {
        int result = Integer.rotateRight(value, amount);
        carryOut = result >>> 31;
        return result;
      }
    }
  }

  private void byRegister(Instruction in, boolean setsFlags) {
    int kind =
        switch (in.operation()) {
          case LSL -> 0;
          case LSR -> 1;
          case ASR -> 2;
          default -> 3;
        };
    logical(in.d(), shift(read(in.n()), kind, read(in.m()) & 0xff), setsFlags);
  }

  private void logical(int d, int result, boolean setsFlags) {
    control.write(d, result);
    if (setsFlags) {
      registers.negative = result;
      registers.zero = result;
      registers.carry = carryOut;
    }
  }

  /** AddWithCarry (ARMv7-M, A2.2.1). */
  private void sum(int d, int x, int y, int carry, boolean setsFlags) {
    int result = x + y + carry;
    control.write(d, result);
    if (setsFlags) {
      registers.negative = result;
      registers.zero = result;
      registers.carry = (int) ((x & 0xffff_ffffL) + (y & 0xffff_ffffL) + carry >>> 32);
      registers.overflow = (x ^ result) & (y ^ result);
    }
  }

  /** The bits from the field's lowest on. */
  private int field(Instruction in) {
    return read(in.n()) >>> in.amount();
  }

  private void insert(Instruction in, int value) {
    int mask = low(in.immediate()) << in.amount();
    control.write(in.d(), read(in.d()) & ~mask | value << in.amount() & mask);
  }

  private static int low(int bits) {
    return bits >= 32 ? -1 : (1 << bits) - 1;
  }

  private int saturate(int value, int least, int most) {
    int result = Math.max(least, Math.min(most, value));
    registers.saturated |= result != value;
    return result;
  }
}
