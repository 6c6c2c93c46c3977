package org.antaresia.cpu.thumb;

/**
 * What compiled machine code calls: small things that the JVM puts into its place, and what reaches
 * beyond main memory. The names are those that {@link RegionBody#call} has.
 *
 * <p>The index of a word in main memory comes from a rotation: an address that is no multiple of
 * four has bits above all indexes then, so one comparison finds all that is not simple.
 */
final class RegionRoutines {
  private RegionRoutines() {}

  /** Keeps what an instruction threw. */
  static void caught(RegionContext context, RuntimeException exception) {
    context.thrown = exception;
  }

  /** Where the instruction stands that threw. */
  static int failed(RegionContext context, int[] ram, int at) {
    context.registers.instructions -= context.failing[3 * at + 1];
    context.registers.cycles -= context.failing[3 * at + 2];
    return context.failing[3 * at];
  }

  // What the core has between regions.

  static int register(RegionContext context, int[] ram, int number) {
    return context.registers.r[number];
  }

  static void setRegister(RegionContext context, int[] ram, int number, int value) {
    context.registers.r[number] = value;
  }

  static int single(RegionContext context, int[] ram, int number) {
    return context.registers.s[number];
  }

  static void setSingle(RegionContext context, int[] ram, int number, int value) {
    context.registers.s[number] = value;
  }

  /** A word that is negative where N is set, and 0 where Z is. */
  static int result(RegionContext context, int[] ram) {
    Registers registers = context.registers;
    return registers.zero == 0 ? 0 : registers.negative < 0 ? -1 : 1;
  }

  static int carry(RegionContext context, int[] ram) {
    return context.registers.carry;
  }

  static int overflow(RegionContext context, int[] ram) {
    return context.registers.overflow;
  }

  static void setFlags(
      RegionContext context, int[] ram, int result, int left, int right, int overflow) {
    Registers registers = context.registers;
    registers.negative = result;
    registers.zero = result;
    registers.carry = notBelow(context, ram, left, right);
    registers.overflow = overflow;
  }

  static int limit(RegionContext context, int[] ram) {
    return context.limit;
  }

  static void ran(RegionContext context, int[] ram, int instructions, int cycles) {
    context.registers.instructions += instructions;
    context.registers.cycles += cycles;
  }

  // Memory.

  static int word(RegionContext context, int[] ram, int base, int address) {
    int index = Integer.rotateRight(address - base, 2);
    return index >= 0 && index < ram.length ? ram[index] : context.memory.read(address, 4);
  }

  /** A word that must be at a multiple of four. */
  static int alignedWord(RegionContext context, int[] ram, int base, int address) {
    int index = Integer.rotateRight(address - base, 2);
    return index >= 0 && index < ram.length ? ram[index] : context.memory.readWord(address);
  }

  static int half(RegionContext context, int[] ram, int base, int address) {
    int offset = address - base;
    int index = offset >>> 2;
    return (offset & 1) == 0 && index < ram.length
        ? ram[index] >>> (offset << 3) & 0xffff
        : context.memory.read(address, 2);
  }

  static int signedHalf(RegionContext context, int[] ram, int base, int address) {
    return (short) half(context, ram, base, address);
  }

  static int octet(RegionContext context, int[] ram, int base, int address) {
    int offset = address - base;
    int index = offset >>> 2;
    return index < ram.length
        ? ram[index] >>> (offset << 3) & 0xff
        : context.memory.read(address, 1);
  }

  static int signedOctet(RegionContext context, int[] ram, int base, int address) {
    return (byte) octet(context, ram, base, address);
  }

  static void setWord(RegionContext context, int[] ram, int base, int address, int value) {
    int index = Integer.rotateRight(address - base, 2);
    if (index >= 0 && index < ram.length) {
      ram[index] = value;
      written(context, index, address);
    } else {
      context.memory.write(address, 4, value);
    }
  }

  static void setAlignedWord(RegionContext context, int[] ram, int base, int address, int value) {
    int index = Integer.rotateRight(address - base, 2);
    if (index >= 0 && index < ram.length) {
      ram[index] = value;
      written(context, index, address);
    } else {
      context.memory.writeWord(address, value);
    }
  }

  static void setHalf(RegionContext context, int[] ram, int base, int address, int value) {
    int offset = address - base;
    int index = offset >>> 2;
    if ((offset & 1) == 0 && index < ram.length) {
      int shift = offset << 3;
      ram[index] = ram[index] & ~(0xffff << shift) | (value & 0xffff) << shift;
      written(context, index, address);
    } else {
      context.memory.write(address, 2, value);
    }
  }

  static void setOctet(RegionContext context, int[] ram, int base, int address, int value) {
    int offset = address - base;
    int index = offset >>> 2;
    if (index < ram.length) {
      int shift = offset << 3;
      ram[index] = ram[index] & ~(0xff << shift) | (value & 0xff) << shift;
      written(context, index, address);
    } else {
      context.memory.write(address, 1, value);
    }
  }

  private static void written(RegionContext context, int index, int address) {
    if (context.code.marks[index >>> CodeCache.MARK_SHIFT] != 0) {
      context.code.written(address);
    }
  }

  // Arithmetic that the IR has no instruction for.

  static int notBelow(RegionContext context, int[] ram, int left, int right) {
    return Integer.compareUnsigned(left, right) >= 0 ? 1 : 0;
  }

  /** Shifts by the low eight bits of a register (ARMv7-M, A2.2.1). */
  static int shiftLeft(RegionContext context, int[] ram, int value, int by) {
    return (by & 0xff) < 32 ? value << by : 0;
  }

  static int shiftRight(RegionContext context, int[] ram, int value, int by) {
    return (by & 0xff) < 32 ? value >>> by : 0;
  }

  static int shiftSigned(RegionContext context, int[] ram, int value, int by) {
    return value >> Math.min(by & 0xff, 31);
  }

  static int rotate(RegionContext context, int[] ram, int value, int by) {
    return Integer.rotateRight(value, by);
  }

  /** The last bit shifted out, or the carry as it was when nothing is shifted. */
  static int carryLeft(RegionContext context, int[] ram, int value, int by, int carry) {
    int amount = by & 0xff;
    return amount == 0 ? carry : amount <= 32 ? value >>> 32 - amount & 1 : 0;
  }

  static int carryRight(RegionContext context, int[] ram, int value, int by, int carry) {
    int amount = by & 0xff;
    return amount == 0 ? carry : amount <= 32 ? value >>> amount - 1 & 1 : 0;
  }

  static int carrySigned(RegionContext context, int[] ram, int value, int by, int carry) {
    int amount = by & 0xff;
    return amount == 0 ? carry : value >> Math.min(amount - 1, 31) & 1;
  }

  static int carryRotated(RegionContext context, int[] ram, int value, int by, int carry) {
    return (by & 0xff) == 0 ? carry : value >>> by - 1 & 1;
  }

  /** The carry of a sum of two words and a bit. */
  static int carryOfSum(RegionContext context, int[] ram, int left, int right, int bit) {
    long sum = (left & 0xffff_ffffL) + (right & 0xffff_ffffL) + bit;
    return (int) (sum >>> 32);
  }

  static int multiplyHigh(RegionContext context, int[] ram, int left, int right) {
    return (int) ((long) left * right >> 32);
  }

  static int multiplyHighUnsigned(RegionContext context, int[] ram, int left, int right) {
    return (int) ((left & 0xffff_ffffL) * (right & 0xffff_ffffL) >>> 32);
  }

  /** The upper half of a sum of numbers of 64 bits, given the lower halves of one and the sum. */
  static int sumHigh(RegionContext context, int[] ram, int left, int right, int low, int sum) {
    return left + right + (Integer.compareUnsigned(sum, low) < 0 ? 1 : 0);
  }

  static int saturationOfSum(RegionContext context, int[] ram, int left, int right) {
    int sum = left + right;
    if (((left ^ sum) & (right ^ sum)) < 0) {
      context.registers.saturated = true;
    }
    return sum;
  }

  static int divide(RegionContext context, int[] ram, int left, int right) {
    return right == 0 ? zeroDivision(context) : left / right;
  }

  static int divideUnsigned(RegionContext context, int[] ram, int left, int right) {
    return right == 0 ? zeroDivision(context) : Integer.divideUnsigned(left, right);
  }

  private static int zeroDivision(RegionContext context) {
    if (context.control.trapsDivisionByZero()) {
      throw new Fault(Fault.Cause.DIVBYZERO, context.registers.pc);
    }
    return 0;
  }

  /** The cycles of a division beyond its least. */
  static int divisionCycles(RegionContext context, int[] ram, int left, int right) {
    return Cycles.division(left, right);
  }

  static int magnitude(RegionContext context, int[] ram, int value) {
    return Math.abs(value);
  }

  /** Adds four bytes each, and keeps their carries in the GE flags (UADD8). */
  static int addBytes(RegionContext context, int[] ram, int left, int right) {
    int even = (left & 0x00ff_00ff) + (right & 0x00ff_00ff);
    int odd = (left >>> 8 & 0x00ff_00ff) + (right >>> 8 & 0x00ff_00ff);
    context.registers.greaterEqual =
        even >>> 8 & 1 | odd >>> 7 & 2 | even >>> 22 & 4 | odd >>> 21 & 8;
    return even & 0x00ff_00ff | (odd & 0x00ff_00ff) << 8;
  }

  /** Takes each byte of one word or the other, by the GE flags (SEL). */
  static int select(RegionContext context, int[] ram, int left, int right) {
    int flags = context.registers.greaterEqual;
    int spread = flags & 1 | (flags & 2) << 7 | (flags & 4) << 14 | (flags & 8) << 21;
    int mask = spread * 0xff;
    return left & mask | right & ~mask;
  }

  /** Does an instruction on the core's registers, which have its operands. */
  static void execute(RegionContext context, int[] ram, int number) {
    context.executor.execute(context.instructions[number]);
  }

  static int leadingZeros(RegionContext context, int[] ram, int value) {
    return Integer.numberOfLeadingZeros(value);
  }

  static int reverseBits(RegionContext context, int[] ram, int value) {
    return Integer.reverse(value);
  }

  static int reverseBytes(RegionContext context, int[] ram, int value) {
    return Integer.reverseBytes(value);
  }

  // The floating-point unit.

  static int floatStatus(RegionContext context, int[] ram) {
    return context.registers.fpscr;
  }

  static int resultOf(RegionContext context, int[] ram, int status) {
    return (status & Registers.Z) != 0 ? 0 : status < 0 ? -1 : 1;
  }

  static int carryOf(RegionContext context, int[] ram, int status) {
    return status >>> 29 & 1;
  }

  static int floatAdd(RegionContext context, int[] ram, int left, int right) {
    return context.floats.add(left, right);
  }

  static int floatSubtract(RegionContext context, int[] ram, int left, int right) {
    return context.floats.subtract(left, right);
  }

  static int floatMultiply(RegionContext context, int[] ram, int left, int right) {
    return context.floats.multiply(left, right);
  }

  static int floatDivide(RegionContext context, int[] ram, int left, int right) {
    return context.floats.divide(left, right);
  }

  static int floatRoot(RegionContext context, int[] ram, int value) {
    return context.floats.squareRoot(value);
  }

  static int floatMultiplyAdd(RegionContext context, int[] ram, int addend, int left, int right) {
    return context.floats.multiplyAdd(addend, left, right);
  }

  static void floatCompare(RegionContext context, int[] ram, int left, int right) {
    context.floats.compare(left, right, false);
  }

  static void floatCompareStrictly(RegionContext context, int[] ram, int left, int right) {
    context.floats.compare(left, right, true);
  }

  static int floatOf(RegionContext context, int[] ram, int value) {
    int rounding = FloatStatus.rounding(context.registers.fpscr);
    return context.conversion.fromFixed(value, 32, 0, false, rounding);
  }

  static int intOf(RegionContext context, int[] ram, int value) {
    return context.conversion.toFixed(value, 32, 0, false, FloatStatus.TO_ZERO);
  }
}
