package org.antaresia.cpu.thumb;

import static org.antaresia.cpu.thumb.MicroOp.FLOAT;
import static org.antaresia.cpu.thumb.MicroOp.GENERIC;
import static org.antaresia.cpu.thumb.MicroOp.VMRS;
import static org.antaresia.cpu.thumb.MicroOp.of;

import org.antaresia.asm.thumb.Instruction;

/** {@link MicroOp}s of floating-point instructions. */
final class FloatTranslator {
  private static final int PC = 15;

  private FloatTranslator() {}

  /** The operation for an instruction, or GENERIC when there is none. */
  static long translate(Instruction in, int address) {
    int d = in.d();
    int n = Math.max(0, in.n());
    int m = in.m();
    return switch (in.operation()) {
      case VADD -> op(QuickFloat.ADD, d, n, m);
      case VSUB -> op(QuickFloat.SUBTRACT, d, n, m);
      case VMUL -> op(QuickFloat.MULTIPLY, d, n, m);
      case VDIV -> op(QuickFloat.DIVIDE, d, n, m);
      case VMLA -> op(QuickFloat.MULTIPLY_ADD, d, n, m);
      case VMLS -> op(QuickFloat.MULTIPLY_SUBTRACT, d, n, m);
      case VFMA -> op(QuickFloat.FUSED_ADD, d, n, m);
      case VFMS -> op(QuickFloat.FUSED_SUBTRACT, d, n, m);
      case VSQRT -> op(QuickFloat.ROOT, d, 0, m);
      case VNEG -> op(QuickFloat.NEGATE, d, 0, m);
      case VABS -> op(QuickFloat.MAGNITUDE, d, 0, m);
      case VMOV ->
          m < 0 ? op(QuickFloat.CONSTANT, d, 0, in.immediate()) : op(QuickFloat.MOVE, d, 0, m);
      case VCMP -> op(QuickFloat.COMPARE, d, 0, m);
      case VCMPE -> op(QuickFloat.COMPARE_STRICTLY, d, 0, m);
      case VCVT_F_S32 -> op(QuickFloat.FROM_INT, d, 0, m);
      case VCVT_S32_F -> op(QuickFloat.TO_INT, d, 0, m);
      case VMOV_S_R ->
          Translator.readable(in.t()) ? op(QuickFloat.FROM_CORE, in.t(), n, 0) : (long) GENERIC;
      case VMOV_R_S ->
          Translator.general(in.t()) ? op(QuickFloat.TO_CORE, in.t(), n, 0) : (long) GENERIC;
      case VLDR -> access(in, address, QuickFloat.LOAD, QuickFloat.LOAD_TWO);
      case VSTR -> access(in, address, QuickFloat.STORE, QuickFloat.STORE_TWO);
      case VMRS -> in.t() < 0 || in.t() == PC ? of(VMRS, 0, 0, 0, 0, 2, 0) : GENERIC;
      default -> GENERIC;
    };
  }

  private static long op(int kind, int d, int n, int m) {
    return of(FLOAT, d, n, kind, 0, 2, m);
  }

  private static long access(Instruction in, int address, int single, int two) {
    int kind = in.isDouble() ? two : single;
    int d = in.isDouble() ? 2 * in.d() : in.d();
    if (d > 31 || in.isDouble() && d > 30) {
      return GENERIC;
    }
    return in.n() == PC
        ? op(kind, d, Registers.ZERO, (address + 4 & ~3) + in.immediate())
        : op(kind, d, in.n(), in.immediate());
  }
}
