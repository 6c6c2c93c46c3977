package org.antaresia.cpu.thumb;

/**
 * Decoded instructions: a long each, which the {@link Interpreter} takes apart.
 *
 * <pre>
 * bits  0-7  what is done: a number of this class
 *       8-12 register d
 *      13-17 register n
 *      18-22 register m
 *      23-27 cycles
 *      28-29 halfwords to the next instruction
 *      32-63 immediate
 * </pre>
 */
final class MicroOp {
  /** What the code's array has where nothing has been decoded. */
  static final int NONE = 0;

  /** What is done by {@link Executor} on the instruction itself. */
  static final int GENERIC = 1;

  /** Behind the last instruction of a page. */
  static final int PAGE_END = 2;

  /**
   * An instruction of an IT block: what it does is in {@link Page#inner}, imm has the condition.
   */
  static final int CONDITIONAL = 3;

  static final int NOP = 4;

  /** d, m or imm. S in a name: sets the flags; I: immediate; R: register; X: shifted register. */
  static final int MOV_I = 5;

  static final int MOV_R = 6;
  static final int MVN_R = 7;
  static final int MVN_X = 8;
  static final int MOVS_I = 9;
  static final int MOVS_R = 10;
  static final int MVNS_R = 11;
  static final int MOVT = 12;

  static final int ADD_I = 13;
  static final int ADD_R = 14;
  static final int ADD_X = 15;
  static final int SUB_R = 16;
  static final int SUB_X = 17;
  static final int RSB_I = 18;
  static final int RSB_X = 19;
  static final int ADC_R = 20;
  static final int SBC_R = 21;

  static final int ADDS_I = 22;
  static final int ADDS_R = 23;
  static final int SUBS_I = 24;
  static final int SUBS_R = 25;
  static final int RSBS_I = 26;
  static final int ADCS_R = 27;
  static final int SBCS_R = 28;

  static final int AND_I = 29;
  static final int AND_R = 30;
  static final int AND_X = 31;
  static final int ORR_I = 32;
  static final int ORR_R = 33;
  static final int ORR_X = 34;
  static final int EOR_I = 35;
  static final int EOR_R = 36;
  static final int EOR_X = 37;
  static final int BIC_R = 38;
  static final int BIC_X = 39;

  static final int ANDS_I = 40;
  static final int ANDS_R = 41;
  static final int ORRS_R = 42;
  static final int EORS_I = 43;
  static final int EORS_R = 44;
  static final int BICS_R = 45;

  static final int LSL_I = 46;
  static final int LSR_I = 47;
  static final int ASR_I = 48;
  static final int ROR_I = 49;
  static final int LSLS_I = 50;
  static final int LSRS_I = 51;
  static final int ASRS_I = 52;
  static final int LSL_R = 53;
  static final int LSR_R = 54;
  static final int ASR_R = 55;
  static final int LSLS_R = 56;
  static final int LSRS_R = 57;
  static final int ASRS_R = 58;

  static final int MUL = 59;
  static final int MULS = 60;
  static final int MLA = 61;
  static final int MLS = 62;
  static final int UMULL = 63;
  static final int SMULL = 64;
  static final int UMLAL = 65;
  static final int SMLAL = 66;
  static final int UDIV = 67;
  static final int SDIV = 68;
  static final int UBFX = 69;
  static final int SBFX = 70;
  static final int BFI = 71;
  static final int CLZ = 72;
  static final int REV = 73;

  static final int LDR_I = 74;
  static final int LDRB_I = 75;
  static final int LDRH_I = 76;
  static final int LDRSB_I = 77;
  static final int LDRSH_I = 78;
  static final int LDR_R = 79;
  static final int LDRB_R = 80;
  static final int LDRH_R = 81;
  static final int LDRSB_R = 82;
  static final int LDRSH_R = 83;

  static final int STR_I = 84;
  static final int STRB_I = 85;
  static final int STRH_I = 86;
  static final int STR_R = 87;
  static final int STRB_R = 88;
  static final int STRH_R = 89;

  /** imm: offset; m: kind of {@link QuickMemory}. */
  static final int UPDATE = 90;

  /** d, m: registers; n, imm: address. */
  static final int LDRD = 91;

  static final int STRD = 92;

  /** imm: list of registers; m: kind of {@link QuickMemory}. */
  static final int MULTIPLE = 93;

  static final int POP_PC = 94;

  /** imm: slot in the page. */
  static final int B = 95;

  static final int BEQ = 96;
  static final int BNE = 97;
  static final int BCS = 98;
  static final int BCC = 99;
  static final int BMI = 100;
  static final int BPL = 101;
  static final int BVS = 102;
  static final int BVC = 103;
  static final int BHI = 104;
  static final int BLS = 105;
  static final int BGE = 106;
  static final int BLT = 107;
  static final int BGT = 108;
  static final int BLE = 109;
  static final int CBZ = 110;
  static final int CBNZ = 111;
  static final int BL = 112;

  /** imm: address. */
  static final int B_FAR = 113;

  static final int BL_FAR = 114;

  /** m: register. */
  static final int BX = 115;

  static final int BLX = 116;

  /** m: {@link QuickFloat}'s operation; d, n, imm: registers, or an address. */
  static final int FLOAT = 117;

  /** The flags of a comparison come from the FPSCR. */
  static final int VMRS = 118;

  /** Compiled code starts here: {@link Regions}. */
  static final int COMPILED = 119;

  private MicroOp() {}

  static long of(int what, int d, int n, int m, int cycles, int halfwords, int imm) {
    return (long) imm << 32
        | (what | d << 8 | n << 13 | m << 18 | cycles << 23 | halfwords << 28) & 0xffff_ffffL;
  }

  static int what(long op) {
    return (int) op & 0xff;
  }

  static int halfwords(long op) {
    return (int) op >>> 28 & 3;
  }

  /** The same, done elsewhere. */
  static long with(long op, int what, int imm) {
    return (long) imm << 32 | op & 0xffff_ff00L | what;
  }
}
