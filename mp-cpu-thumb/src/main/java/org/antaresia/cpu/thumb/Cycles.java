package org.antaresia.cpu.thumb;

import org.antaresia.asm.thumb.Instruction;
import org.jspecify.annotations.Nullable;

/**
 * How many cycles an instruction takes (Cortex-M4 TRM, tables 3-1 and 7-1), with memory that does
 * not wait. What a branch takes to refill the pipeline is added when it is taken.
 */
final class Cycles {
  /** The refill of the pipeline: 1 to 3 in the manual. */
  static final int REFILL = 2;

  private Cycles() {}

  /**
   * The cycles of an instruction.
   *
   * @param previous what was executed before it, when that is known
   */
  static int of(@Nullable Instruction in, @Nullable Instruction previous) {
    if (in == null) {
      return 1;
    }
    return switch (in.operation()) {
      // a load or store right behind another one is pipelined with it
      case LDR, LDRB, LDRH, LDRSB, LDRSH, LDRT, LDRBT, LDRHT, LDRSBT, LDRSHT ->
          previous != null && single(previous) && !dependent(in, previous) ? 1 : 2;
      case STR, STRB, STRH -> in.m() < 0 || previous != null && single(previous) ? 1 : 2;
      case STRT, STRBT, STRHT, LDREX, LDREXB, LDREXH, STREX, STREXB, STREXH -> 2;
      case VLDR, VSTR -> in.isDouble() ? 3 : 2;
      case LDRD, STRD -> 3;
      case LDM, LDMDB, STM, STMDB -> 1 + Integer.bitCount(in.list());
      case VLDM, VLDMDB, VSTM, VSTMDB -> Math.min(31, 1 + in.immediate());
      case SDIV, UDIV, TBB, TBH -> 2;
      case VDIV, VSQRT -> 14;
      case VMLA, VMLS, VNMLA, VNMLS, VFMA, VFMS, VFNMA, VFNMS -> 3;
      case VMOV_SS_RR, VMOV_RR_SS, VMOV_DD_RR, VMOV_RR_DD -> 2;
      default -> 1;
    };
  }

  private static boolean single(Instruction in) {
    return switch (in.operation()) {
      case LDR, LDRB, LDRH, LDRSB, LDRSH, STR, STRB, STRH -> in.t() != 15;
      default -> false;
    };
  }

  /** Whether the address needs what the one before loads. */
  private static boolean dependent(Instruction in, Instruction previous) {
    boolean loads =
        switch (previous.operation()) {
          case STR, STRB, STRH -> false;
          default -> true;
        };
    return loads && (in.n() == previous.t() || in.m() == previous.t());
  }

  /** What a division takes beyond its least: from 2 to 12 cycles, by the bits of the quotient. */
  static int division(int dividend, int divisor) {
    int bits = Integer.numberOfLeadingZeros(divisor) - Integer.numberOfLeadingZeros(dividend);
    return divisor == 0 || bits < 0 ? 0 : Math.min(10, bits + 4 >> 2);
  }
}
