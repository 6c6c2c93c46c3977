package org.antaresia.asm.thumb;

/**
 * Which operands may be the stack pointer or the program counter. In most 32-bit instructions that
 * is UNPREDICTABLE (A5.1.2, and the lines "if ... then UNPREDICTABLE" of A7.7).
 */
final class RegisterRule {
  private static final int SP = 13;
  private static final int PC = 15;

  private RegisterRule() {}

  static boolean takes(Encoding encoding, char letter, Operands o) {
    int register = o.register(letter);
    if (encoding.length() == 2 || register != SP && register != PC) {
      return true;
    }
    Operation operation = encoding.operation();
    return register == SP ? takesSp(operation, letter, o) : takesPc(operation, letter, o);
  }

  private static boolean takesSp(Operation operation, char letter, Operands o) {
    return switch (operation) {
      case ADD, SUB -> letter == 'n' || letter == 'd' && o.n == SP && o.flags != Flags.OUTSIDE_IT;
      case CMP, CMN -> letter == 'n';
      case MOV -> o.m >= 0 && o.flags != Flags.ALWAYS && o.amount == 0 && !(o.d == SP && o.m == SP);
      case LDR, STR -> letter != 'm';
      case VMSR, VMRS -> true;
      case LDRB,
          LDRH,
          LDRSB,
          LDRSH,
          STRB,
          STRH,
          LDRD,
          STRD,
          LDM,
          STM,
          LDMDB,
          STMDB,
          LDRT,
          LDRBT,
          LDRHT,
          LDRSBT,
          LDRSHT,
          STRT,
          STRBT,
          STRHT,
          LDREX,
          LDREXB,
          LDREXH,
          STREX,
          STREXB,
          STREXH,
          PLD,
          PLI,
          TBB,
          TBH,
          VLDR,
          VSTR,
          VLDM,
          VSTM,
          VLDMDB,
          VSTMDB,
          LDC,
          STC ->
          letter == 'n';
      default -> false;
    };
  }

  private static boolean takesPc(Operation operation, char letter, Operands o) {
    return switch (operation) {
      case LDR -> letter == 't';
      case VMRS -> letter == 't';
      case TBB, TBH, VLDR -> letter == 'n';
      case VSTR, LDC, STC -> letter == 'n' && !o.writeBack;
      default -> false;
    };
  }
}
