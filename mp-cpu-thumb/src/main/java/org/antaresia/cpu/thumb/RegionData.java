package org.antaresia.cpu.thumb;

import static org.antaresia.ir.Instruction.Operation.*;

import java.util.Arrays;
import org.antaresia.asm.thumb.Flags;
import org.antaresia.asm.thumb.Instruction;
import org.antaresia.ir.Instruction.Operation;

/** Instructions that compute in core registers, in the register IR. */
final class RegionData {
  private static final int SP = 13;
  private static final int PC = 15;
  private static final int UNCHANGED = -1;

  private final RegionBody body;

  RegionData(RegionBody body) {
    this.body = body;
  }

  /** Whether an instruction sets the condition flags where it stands. */
  static boolean setsFlags(Region.Step step) {
    Flags flags = step.instruction().flags();
    return flags == Flags.ALWAYS || flags == Flags.OUTSIDE_IT && !step.inBlock();
  }

  /** Compiles an instruction; false when it is none of these, or left to the interpreter. */
  boolean compile(Region.Step step) {
    Instruction in = step.instruction();
    boolean flags = setsFlags(step);
    if (in.d() == PC || in.a() == PC) {
      return false;
    }
    switch (in.operation()) {
      case NOP, IT, YIELD, SEV, PLD, PLI, DBG, DMB -> {
        return true;
      }
      case ADD, ADR -> add(in.d(), left(step), operand(step), flags);
      case CMN -> add(Instruction.NONE, left(step), operand(step), true);
      case SUB -> subtract(in.d(), left(step), operand(step), flags);
      case RSB -> {
        int right = left(step);
        subtract(in.d(), operand(step), right, flags);
      }
      case CMP -> subtract(Instruction.NONE, left(step), operand(step), true);
      case ADC -> addWithCarry(in.d(), left(step), operand(step), flags);
      case SBC -> addWithCarry(in.d(), left(step), body.binaryWith(XOR, operand(step), -1), flags);
      case AND -> logic(step, AND, false, in.d(), flags);
      case TST -> logic(step, AND, false, Instruction.NONE, true);
      case BIC -> logic(step, AND, true, in.d(), flags);
      case ORR -> logic(step, OR, false, in.d(), flags);
      case ORN -> logic(step, OR, true, in.d(), flags);
      case EOR -> logic(step, XOR, false, in.d(), flags);
      case TEQ -> logic(step, XOR, false, Instruction.NONE, true);
      case MOV -> move(step, false, flags);
      case MVN -> move(step, true, flags);
      case LSL -> shift(in, "shiftLeft", "carryLeft", flags);
      case LSR -> shift(in, "shiftRight", "carryRight", flags);
      case ASR -> shift(in, "shiftSigned", "carrySigned", flags);
      case ROR -> shift(in, "rotate", "carryRotated", flags);
      case MUL -> {
        int product = body.binary(MULTIPLY, body.register(in.n()), body.register(in.m()));
        result(in.d(), product, flags);
      }
      case MOVT ->
          put(
              in.d(),
              body.binaryWith(
                  OR, body.binaryWith(AND, body.register(in.d()), 0xffff), in.immediate() << 16));
      default -> {
        return multiply(in) || bits(in) || execute(in);
      }
    }
    return true;
  }

  private boolean multiply(Instruction in) {
    switch (in.operation()) {
      case MLA -> put(in.d(), body.binary(ADD, body.register(in.a()), product(in)));
      case MLS -> put(in.d(), body.binary(SUBTRACT, body.register(in.a()), product(in)));
      case UMULL -> putLong(in, product(in), both(in, "multiplyHighUnsigned"));
      case SMULL -> putLong(in, product(in), both(in, "multiplyHigh"));
      case UMLAL -> accumulate(in, "multiplyHighUnsigned");
      case SMLAL -> accumulate(in, "multiplyHigh");
      case SMULBB -> put(in.d(), halves(in, false, false));
      case SMULBT -> put(in.d(), halves(in, false, true));
      case SMULTB -> put(in.d(), halves(in, true, false));
      case SMULTT -> put(in.d(), halves(in, true, true));
      case SMLABB -> accumulate(in, halves(in, false, false));
      case SMLABT -> accumulate(in, halves(in, false, true));
      case SMLATB -> accumulate(in, halves(in, true, false));
      case SMLATT -> accumulate(in, halves(in, true, true));
      case SDIV -> divide(in, true);
      case UDIV -> divide(in, false);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean bits(Instruction in) {
    switch (in.operation()) {
      case UADD8 -> put(in.d(), both(in, "addBytes"));
      case SEL -> put(in.d(), both(in, "select"));
      case CLZ -> put(in.d(), body.call("leadingZeros", body.register(in.m())));
      case RBIT -> put(in.d(), body.call("reverseBits", body.register(in.m())));
      case REV -> put(in.d(), body.call("reverseBytes", body.register(in.m())));
      case SXTB -> put(in.d(), extended(in, 24, SHIFT_RIGHT));
      case SXTH -> put(in.d(), extended(in, 16, SHIFT_RIGHT));
      case UXTB -> put(in.d(), extended(in, 24, SHIFT_RIGHT_UNSIGNED));
      case UXTH -> put(in.d(), extended(in, 16, SHIFT_RIGHT_UNSIGNED));
      case SXTAB -> put(in.d(), plus(in, extended(in, 24, SHIFT_RIGHT)));
      case SXTAH -> put(in.d(), plus(in, extended(in, 16, SHIFT_RIGHT)));
      case UXTAB -> put(in.d(), plus(in, extended(in, 24, SHIFT_RIGHT_UNSIGNED)));
      case UXTAH -> put(in.d(), plus(in, extended(in, 16, SHIFT_RIGHT_UNSIGNED)));
      case UBFX -> put(in.d(), field(in, SHIFT_RIGHT_UNSIGNED));
      case SBFX -> put(in.d(), field(in, SHIFT_RIGHT));
      case BFI -> {
        int mask = mask(in);
        int bits = body.binaryWith(SHIFT_LEFT, body.register(in.n()), in.amount());
        int kept = body.binaryWith(AND, body.register(in.d()), ~mask);
        put(in.d(), body.binary(OR, kept, body.binaryWith(AND, bits, mask)));
      }
      case BFC -> put(in.d(), body.binaryWith(AND, body.register(in.d()), ~mask(in)));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Leaves to the executor what is rare and sets no more than registers, Q and GE. */
  private boolean execute(Instruction in) {
    if (!RareOperations.contains(in.operation()) || in.n() == PC || in.m() == PC) {
      return false;
    }
    int second = RareOperations.setsTwo(in.operation()) ? in.a() : Instruction.NONE;
    body.execute(in, registers(in.n(), in.m(), in.a(), in.d()), registers(in.d(), second));
    return true;
  }

  private static int[] registers(int... numbers) {
    return Arrays.stream(numbers).filter(n -> n >= 0 && n != PC).distinct().toArray();
  }

  private static int mask(Instruction in) {
    return (int) ((1L << in.immediate()) - 1) << in.amount();
  }

  private int field(Instruction in, Operation right) {
    int up = 32 - in.immediate() - in.amount();
    int high = body.binaryWith(SHIFT_LEFT, body.register(in.n()), up);
    return body.binaryWith(right, high, 32 - in.immediate());
  }

  private int extended(Instruction in, int bits, Operation right) {
    int value = body.register(in.m());
    if (in.amount() != 0) {
      value = body.call("rotate", value, body.constant(in.amount()));
    }
    return body.binaryWith(right, body.binaryWith(SHIFT_LEFT, value, bits), bits);
  }

  private int plus(Instruction in, int value) {
    return body.binary(ADD, body.register(in.n()), value);
  }

  private int both(Instruction in, String routine) {
    return body.call(routine, body.register(in.n()), body.register(in.m()));
  }

  private int product(Instruction in) {
    return body.binary(MULTIPLY, body.register(in.n()), body.register(in.m()));
  }

  private void putLong(Instruction in, int low, int high) {
    put(in.d(), low);
    put(in.a(), high);
  }

  private void accumulate(Instruction in, String routine) {
    int low = product(in);
    int high = both(in, routine);
    int sum = body.binary(ADD, low, body.register(in.d()));
    putLong(in, sum, body.call("sumHigh", high, body.register(in.a()), low, sum));
  }

  private int halves(Instruction in, boolean leftTop, boolean rightTop) {
    return body.binary(
        MULTIPLY, half(body.register(in.n()), leftTop), half(body.register(in.m()), rightTop));
  }

  private int half(int value, boolean isTop) {
    int high = isTop ? value : body.binaryWith(SHIFT_LEFT, value, 16);
    return body.binaryWith(SHIFT_RIGHT, high, 16);
  }

  /** A sum that tells by the flag Q when it does not fit. */
  private void accumulate(Instruction in, int product) {
    put(in.d(), body.call("saturationOfSum", body.register(in.a()), product));
  }

  private void divide(Instruction in, boolean isSigned) {
    int left = body.register(in.n());
    int right = body.register(in.m());
    body.mayFail();
    int quotient = body.call(isSigned ? "divide" : "divideUnsigned", left, right);
    body.spend(
        isSigned
            ? body.call(
                "divisionCycles", body.call("magnitude", left), body.call("magnitude", right))
            : body.call("divisionCycles", left, right));
    put(in.d(), quotient);
  }

  private void put(int d, int value) {
    if (d >= 0) {
      body.setRegister(d, value);
    }
  }

  /** The first operand. */
  private int left(Region.Step step) {
    int n = step.instruction().n();
    return n == PC ? body.constant(step.address() + 4 & ~3) : body.register(n);
  }

  /** The second operand, shifted. */
  private int operand(Region.Step step) {
    Instruction in = step.instruction();
    return in.m() < 0 ? body.constant(in.immediate()) : shifted(step, in);
  }

  private int register(Region.Step step, int number) {
    return number == PC ? body.constant(step.address() + 4) : body.register(number);
  }

  private int shifted(Region.Step step, Instruction in) {
    int value = register(step, in.m());
    int by = in.amount();
    return switch (in.shift()) {
      case LSL -> by == 0 ? value : body.binaryWith(SHIFT_LEFT, value, by);
      case LSR -> by == 32 ? body.constant(0) : body.binaryWith(SHIFT_RIGHT_UNSIGNED, value, by);
      case ASR -> body.binaryWith(SHIFT_RIGHT, value, Math.min(by, 31));
      case ROR -> body.call("rotate", value, body.constant(by));
      case RRX ->
          body.binary(
              OR,
              body.binaryWith(SHIFT_RIGHT_UNSIGNED, value, 1),
              body.binaryWith(SHIFT_LEFT, carry(), 31));
    };
  }

  /** The carry that a shifted operand or an expanded immediate gives: 0 or 1, or UNCHANGED. */
  private int carry(Region.Step step) {
    Instruction in = step.instruction();
    if (in.m() < 0) {
      return in.carry() < 0 ? UNCHANGED : body.constant(in.carry());
    }
    int by = in.amount();
    int bit =
        switch (in.shift()) {
          case LSL -> by == 0 ? UNCHANGED : 32 - by;
          case LSR, ROR -> by - 1;
          case ASR -> Math.min(by, 32) - 1;
          case RRX -> 0;
        };
    if (bit == UNCHANGED) {
      return UNCHANGED;
    }
    int value = register(step, in.m());
    int high = bit == 0 ? value : body.binaryWith(SHIFT_RIGHT_UNSIGNED, value, bit);
    return body.binaryWith(AND, high, 1);
  }

  /** The carry flag as 0 or 1. */
  private int carry() {
    return body.call("notBelow", body.carryLeft, body.carryRight);
  }

  private void setCarry(int bit) {
    if (bit != UNCHANGED) {
      body.move(body.carryLeft, bit);
      body.set(body.carryRight, 1);
      body.isCompared = false;
    }
  }

  /** Puts a result, and what N and Z tell about it. */
  private void result(int d, int value, boolean flags) {
    if (flags) {
      body.move(body.result, value);
      body.isCompared = false;
    }
    put(d, value);
  }

  private void add(int d, int left, int right, boolean flags) {
    int sum = body.binary(ADD, left, right);
    if (flags) {
      overflowOfSum(left, right, sum);
      // there was a carry when the sum is below what was added to
      setCarry(body.binaryWith(XOR, body.call("notBelow", sum, left), 1));
    }
    result(d, sum, flags);
  }

  private void overflowOfSum(int left, int right, int sum) {
    body.move(
        body.overflow, body.binary(AND, body.binary(XOR, left, sum), body.binary(XOR, right, sum)));
  }

  private void subtract(int d, int left, int right, boolean flags) {
    int difference = body.binary(SUBTRACT, left, right);
    if (flags) {
      body.move(
          body.overflow,
          body.binary(AND, body.binary(XOR, left, right), body.binary(XOR, left, difference)));
      body.move(body.carryLeft, left);
      body.move(body.carryRight, right);
    }
    result(d, difference, flags);
    body.isCompared |= flags;
  }

  private void addWithCarry(int d, int left, int right, boolean flags) {
    int bit = carry();
    int sum = body.binary(ADD, body.binary(ADD, left, right), bit);
    if (flags) {
      overflowOfSum(left, right, sum);
      setCarry(body.call("carryOfSum", left, right, bit));
    }
    result(d, sum, flags);
  }

  private void logic(
      Region.Step step, Operation operation, boolean inverted, int d, boolean flags) {
    int left = left(step);
    int right = operand(step);
    int bit = flags ? carry(step) : UNCHANGED;
    int value = body.binary(operation, left, inverted ? body.binaryWith(XOR, right, -1) : right);
    setCarry(bit);
    result(d, value, flags);
  }

  private void move(Region.Step step, boolean inverted, boolean flags) {
    int bit = flags ? carry(step) : UNCHANGED;
    int value = operand(step);
    setCarry(bit);
    result(step.instruction().d(), inverted ? body.binaryWith(XOR, value, -1) : value, flags);
  }

  private void shift(Instruction in, String routine, String carry, boolean flags) {
    int value = body.register(in.n());
    int by = body.register(in.m());
    int shifted = body.call(routine, value, by);
    if (flags) {
      setCarry(body.call(carry, value, by, carry()));
    }
    result(in.d(), shifted, flags);
  }
}
