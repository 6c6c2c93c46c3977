package org.antaresia.cpu.thumb;

import static org.antaresia.cpu.thumb.MicroOp.*;

import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Shift;

/** {@link MicroOp}s of instructions that compute in core registers. */
final class DataTranslator {
  private static final int SP = 13;
  private static final int PC = 15;

  /** The kinds of second operands: immediate, register, shifted register; then with flags. */
  private static final int[] ADDITION = {ADD_I, ADD_R, ADD_X, ADDS_I, ADDS_R};

  private static final int[] SUBTRACTION = {GENERIC, SUB_R, SUB_X, SUBS_I, SUBS_R};
  private static final int[] REVERSE = {RSB_I, GENERIC, RSB_X, RSBS_I, GENERIC};
  private static final int[] WITH_CARRY = {GENERIC, ADC_R, GENERIC, GENERIC, ADCS_R};
  private static final int[] WITH_BORROW = {GENERIC, SBC_R, GENERIC, GENERIC, SBCS_R};
  private static final int[] CONJUNCTION = {AND_I, AND_R, AND_X, ANDS_I, ANDS_R};
  private static final int[] CLEARING = {GENERIC, BIC_R, BIC_X, GENERIC, BICS_R};
  private static final int[] DISJUNCTION = {ORR_I, ORR_R, ORR_X, GENERIC, ORRS_R};
  private static final int[] DIFFERENCE = {EOR_I, EOR_R, EOR_X, EORS_I, EORS_R};

  private static final int SHIFTED = 2;
  private static final int WITH_FLAGS = 3;

  private static long op(int what, Instruction in, int d, int n, int m, int imm) {
    return of(what, d, n, m, 0, in.length() >> 1, imm);
  }

  /** The operation for an instruction, or GENERIC when there is none. */
  long translate(Instruction in, int address, boolean setsFlags) {
    int d = in.d();
    int imm = in.immediate();
    return switch (in.operation()) {
      case ADD -> {
        if (!setsFlags && in.m() == PC && Translator.general(d)) {
          yield op(ADD_I, in, d, in.n(), 0, address + 4);
        }
        yield binary(ADDITION, in, d, imm, setsFlags);
      }
      case SUB ->
          setsFlags || in.m() >= 0
              ? binary(SUBTRACTION, in, d, imm, setsFlags)
              : binary(ADDITION, in, d, -imm, false);
      case RSB -> binary(REVERSE, in, d, imm, setsFlags);
      case ADC -> binary(WITH_CARRY, in, d, imm, setsFlags);
      case SBC -> binary(WITH_BORROW, in, d, imm, setsFlags);
      case AND -> logical(CONJUNCTION, in, d, imm, setsFlags);
      case BIC ->
          in.m() < 0 && !setsFlags
              ? logical(CONJUNCTION, in, d, ~imm, false)
              : logical(CLEARING, in, d, imm, setsFlags);
      case ORR -> logical(DISJUNCTION, in, d, imm, setsFlags);
      case ORN ->
          in.m() < 0 && !setsFlags ? logical(DISJUNCTION, in, d, ~imm, false) : (long) GENERIC;
      case EOR -> logical(DIFFERENCE, in, d, imm, setsFlags);
      case CMP -> binary(SUBTRACTION, in, Registers.SINK, imm, true);
      case CMN -> binary(ADDITION, in, Registers.SINK, imm, true);
      case TST -> logical(CONJUNCTION, in, Registers.SINK, imm, true);
      case TEQ -> logical(DIFFERENCE, in, Registers.SINK, imm, true);
      case ADR ->
          Translator.general(d) ? op(MOV_I, in, d, 0, 0, (address + 4 & ~3) + imm) : (long) GENERIC;
      case MOV -> move(in, address, setsFlags);
      case MVN -> complement(in, setsFlags);
      case LSL -> byRegister(setsFlags ? LSLS_R : LSL_R, in);
      case LSR -> byRegister(setsFlags ? LSRS_R : LSR_R, in);
      case ASR -> byRegister(setsFlags ? ASRS_R : ASR_R, in);
      default -> general(in) ? other(in, setsFlags) : (long) GENERIC;
    };
  }

  private static long binary(int[] kinds, Instruction in, int d, int imm, boolean setsFlags) {
    boolean stack = d == SP && in.n() == SP && in.m() < 0 && (imm & 3) == 0;
    if (!Translator.readable(in.n())
        || in.m() == PC
        || !(Translator.general(d) || d == Registers.SINK || stack)) {
      return GENERIC;
    }
    int kind = in.m() < 0 ? 0 : Translator.plain(in) ? 1 : SHIFTED;
    if (kind == SHIFTED && (setsFlags || in.shift() == Shift.RRX)) {
      return GENERIC;
    }
    if (kind == 1 && kinds[1] == GENERIC && !setsFlags) {
      kind = SHIFTED;
    }
    int what = kinds[setsFlags ? kind + WITH_FLAGS : kind];
    int operand = kind == SHIFTED ? shift(in) : imm;
    return what == GENERIC ? GENERIC : op(what, in, d, in.n(), Math.max(in.m(), 0), operand);
  }

  private static long logical(int[] kinds, Instruction in, int d, int imm, boolean setsFlags) {
    boolean carries = setsFlags && in.m() < 0 && in.carry() >= 0;
    return carries ? GENERIC : binary(kinds, in, d, imm, setsFlags);
  }

  /** How the operand is shifted: the kind above eight bits of the amount. */
  private static int shift(Instruction in) {
    return in.shift().ordinal() << 8 | in.amount();
  }

  private static long move(Instruction in, int address, boolean setsFlags) {
    int d = in.d();
    if (!Translator.general(d)) {
      return GENERIC;
    }
    if (in.m() < 0) {
      return setsFlags && in.carry() >= 0
          ? GENERIC
          : op(setsFlags ? MOVS_I : MOV_I, in, d, 0, 0, in.immediate());
    }
    if (in.m() == PC) {
      return setsFlags ? GENERIC : op(MOV_I, in, d, 0, 0, address + 4);
    }
    if (Translator.plain(in)) {
      return op(setsFlags ? MOVS_R : MOV_R, in, d, 0, in.m(), 0);
    }
    boolean whole = in.amount() == 32;
    int what =
        switch (in.shift()) {
          case LSL -> setsFlags ? LSLS_I : LSL_I;
          case LSR -> whole ? GENERIC : setsFlags ? LSRS_I : LSR_I;
          case ASR -> setsFlags ? whole ? GENERIC : ASRS_I : ASR_I;
          case ROR -> setsFlags ? GENERIC : ROR_I;
          case RRX -> GENERIC;
        };
    int amount = whole ? 31 : in.amount();
    return what == GENERIC ? GENERIC : op(what, in, d, 0, in.m(), amount);
  }

  private static long complement(Instruction in, boolean setsFlags) {
    int d = in.d();
    if (!Translator.general(d) || in.m() == PC) {
      return GENERIC;
    }
    if (in.m() < 0) {
      return setsFlags ? GENERIC : op(MOV_I, in, d, 0, 0, ~in.immediate());
    }
    if (Translator.plain(in)) {
      return op(setsFlags ? MVNS_R : MVN_R, in, d, 0, in.m(), 0);
    }
    return setsFlags || in.shift() == Shift.RRX ? GENERIC : op(MVN_X, in, d, 0, in.m(), shift(in));
  }

  private static long byRegister(int what, Instruction in) {
    return general(in) ? op(what, in, in.d(), in.n(), in.m(), 0) : GENERIC;
  }

  /** Whether no register is PC, and none that is written SP. */
  private static boolean general(Instruction in) {
    boolean wide =
        switch (in.operation()) {
          case UMULL, SMULL, UMLAL, SMLAL -> true;
          default -> false;
        };
    return Translator.general(in.d())
        && in.n() != PC
        && in.m() != PC
        && in.a() != PC
        && !(wide && in.a() == SP);
  }

  private static long other(Instruction in, boolean setsFlags) {
    int d = in.d();
    int n = in.n();
    int m = in.m();
    return switch (in.operation()) {
      case MOVT -> op(MOVT, in, d, 0, 0, in.immediate() << 16);
      case MUL -> op(setsFlags ? MULS : MUL, in, d, n, m, 0);
      case MLA -> op(MLA, in, d, n, m, in.a());
      case MLS -> op(MLS, in, d, n, m, in.a());
      case UMULL -> op(UMULL, in, d, n, m, in.a());
      case SMULL -> op(SMULL, in, d, n, m, in.a());
      case UMLAL -> op(UMLAL, in, d, n, m, in.a());
      case SMLAL -> op(SMLAL, in, d, n, m, in.a());
      case UDIV -> op(UDIV, in, d, n, m, 0);
      case SDIV -> op(SDIV, in, d, n, m, 0);
      case UBFX -> field(UBFX, in, n, in.amount(), in.immediate());
      case SBFX -> field(SBFX, in, n, in.amount(), in.immediate());
      case UXTB -> extend(UBFX, in, 8);
      case UXTH -> extend(UBFX, in, 16);
      case SXTB -> extend(SBFX, in, 8);
      case SXTH -> extend(SBFX, in, 16);
      case BFI -> insert(in, n);
      case BFC -> insert(in, Registers.ZERO);
      case CLZ -> op(CLZ, in, d, 0, m, 0);
      case REV -> op(REV, in, d, 0, m, 0);
      default -> GENERIC;
    };
  }

  /** A field is shifted to the top, then down: both amounts are in the immediate. */
  private static long field(int what, Instruction in, int from, int lowest, int width) {
    int left = 32 - lowest - width;
    return left < 0 ? GENERIC : op(what, in, in.d(), 0, from, left | 32 - width << 8);
  }

  private static long extend(int what, Instruction in, int width) {
    return in.amount() != 0 ? GENERIC : field(what, in, in.m(), 0, width);
  }

  private static long insert(Instruction in, int from) {
    int width = in.immediate();
    if (width < 1 || in.amount() + width > 32) {
      return GENERIC;
    }
    int mask = (width == 32 ? -1 : (1 << width) - 1) << in.amount();
    return op(BFI, in, in.d(), in.amount(), from, mask);
  }
}
