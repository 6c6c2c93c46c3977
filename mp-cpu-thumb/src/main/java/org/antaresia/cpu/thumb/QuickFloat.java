package org.antaresia.cpu.thumb;

/** Floating-point instructions in the {@link Interpreter}: those that programs mostly have. */
final class QuickFloat {
  static final int ADD = 0;
  static final int SUBTRACT = 1;
  static final int MULTIPLY = 2;
  static final int DIVIDE = 3;
  static final int MULTIPLY_ADD = 4;
  static final int MULTIPLY_SUBTRACT = 5;
  static final int FUSED_ADD = 6;
  static final int FUSED_SUBTRACT = 7;
  static final int ROOT = 8;
  static final int NEGATE = 9;
  static final int MAGNITUDE = 10;
  static final int MOVE = 11;
  static final int CONSTANT = 12;
  static final int COMPARE = 13;
  static final int COMPARE_STRICTLY = 14;
  static final int FROM_INT = 15;
  static final int TO_INT = 16;
  static final int TO_CORE = 17;
  static final int FROM_CORE = 18;
  static final int LOAD = 19;
  static final int STORE = 20;
  static final int LOAD_TWO = 21;
  static final int STORE_TWO = 22;

  private final Registers registers;
  private final FloatContext context;
  private final QuickMemory memory;
  private final FloatArithmetic unit;
  private final FloatConversion conversion;

  QuickFloat(Registers registers, FloatContext context, QuickMemory memory) {
    this.registers = registers;
    this.context = context;
    this.memory = memory;
    unit = new FloatArithmetic(registers);
    conversion = new FloatConversion(registers);
  }

  /** Whether the unit may be used without further ado. */
  boolean ready() {
    return context.ready();
  }

  /** Does a {@link MicroOp#FLOAT}; false when nothing was done. */
  boolean run(int op, int m) {
    if (!context.ready()) {
      return false;
    }
    int[] s = registers.s;
    int d = op >>> 8 & 31;
    int n = op >>> 13 & 31;
    switch (op >>> 18 & 31) {
      case ADD -> s[d] = unit.add(s[n], s[m]);
      case SUBTRACT -> s[d] = unit.subtract(s[n], s[m]);
      case MULTIPLY -> s[d] = unit.multiply(s[n], s[m]);
      case DIVIDE -> s[d] = unit.divide(s[n], s[m]);
      case MULTIPLY_ADD -> s[d] = unit.add(s[d], unit.multiply(s[n], s[m]));
      case MULTIPLY_SUBTRACT ->
          s[d] = unit.add(s[d], unit.multiply(s[n], s[m]) ^ FloatArithmetic.SIGN);
      case FUSED_ADD -> s[d] = unit.multiplyAdd(s[d], s[n], s[m]);
      case FUSED_SUBTRACT -> s[d] = unit.multiplyAdd(s[d], s[n] ^ FloatArithmetic.SIGN, s[m]);
      case ROOT -> s[d] = unit.squareRoot(s[m]);
      case NEGATE -> s[d] = s[m] ^ FloatArithmetic.SIGN;
      case MAGNITUDE -> s[d] = s[m] & ~FloatArithmetic.SIGN;
      case MOVE -> s[d] = s[m];
      case CONSTANT -> s[d] = m;
      case COMPARE -> unit.compare(s[d], m < 0 ? 0 : s[m], false);
      case COMPARE_STRICTLY -> unit.compare(s[d], m < 0 ? 0 : s[m], true);
      case FROM_INT ->
          s[d] = conversion.fromFixed(s[m], 32, 0, false, FloatStatus.rounding(registers.fpscr));
      case TO_INT -> s[d] = conversion.toFixed(s[m], 32, 0, false, FloatStatus.TO_ZERO);
      case TO_CORE -> registers.r[d] = s[n];
      case FROM_CORE -> s[n] = registers.r[d];
      case LOAD -> {
        return transfer(d, 1, registers.r[n] + m, true);
      }
      case STORE -> {
        return transfer(d, 1, registers.r[n] + m, false);
      }
      case LOAD_TWO -> {
        return transfer(d, 2, registers.r[n] + m, true);
      }
      default -> {
        return transfer(d, 2, registers.r[n] + m, false);
      }
    }
    return true;
  }

  private boolean transfer(int first, int count, int address, boolean load) {
    return load
        ? memory.load(address, registers.s, first, count)
        : memory.store(address, registers.s, first, count);
  }
}
