package org.antaresia.cpu.thumb;

import static org.antaresia.cpu.thumb.MicroOp.*;

import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;

/** {@link MicroOp}s of instructions that load and store. */
final class TransferTranslator {
  private static final int SP = 13;
  private static final int PC = 15;

  private static long op(int what, Instruction in, int d, int n, int m, int imm) {
    return of(what, d, n, m, 0, in.length() >> 1, imm);
  }

  /** The operation for an instruction, or GENERIC when there is none. */
  long translate(Instruction in, int address) {
    return switch (in.operation()) {
      case LDR -> single(in, address, LDR_I, LDR_R, QuickMemory.LOAD_WORD);
      case LDRB -> single(in, address, LDRB_I, LDRB_R, QuickMemory.LOAD_BYTE);
      case LDRH -> single(in, address, LDRH_I, LDRH_R, QuickMemory.LOAD_HALF);
      case LDRSB -> single(in, address, LDRSB_I, LDRSB_R, QuickMemory.LOAD_SIGNED_BYTE);
      case LDRSH -> single(in, address, LDRSH_I, LDRSH_R, QuickMemory.LOAD_SIGNED_HALF);
      case STR -> single(in, address, STR_I, STR_R, QuickMemory.STORE_WORD);
      case STRB -> single(in, address, STRB_I, STRB_R, QuickMemory.STORE_BYTE);
      case STRH -> single(in, address, STRH_I, STRH_R, QuickMemory.STORE_HALF);
      case LDRD, STRD -> pair(in);
      case LDM -> multiple(in, true, false);
      case LDMDB -> multiple(in, true, true);
      case STM -> multiple(in, false, false);
      case STMDB -> multiple(in, false, true);
      default -> FloatTranslator.translate(in, address);
    };
  }

  private static long single(Instruction in, int address, int immediate, int register, int kind) {
    int t = in.t();
    boolean store = kind >= QuickMemory.FIRST_STORE;
    if (t == PC || t == SP && !store) {
      return GENERIC;
    }
    if (in.m() >= 0) {
      return in.m() == PC || in.n() == PC
          ? GENERIC
          : op(register, in, t, in.n(), in.m(), in.amount());
    }
    int offset = in.immediate();
    if (in.n() == PC) {
      return op(immediate, in, t, Registers.ZERO, 0, (address + 4 & ~3) + offset);
    }
    if (!in.writeBack()) {
      return op(immediate, in, t, in.n(), 0, offset);
    }
    if (in.n() == t || in.n() == SP && (offset & 3) != 0) {
      return GENERIC;
    }
    return op(UPDATE, in, t, in.n(), kind | (in.index() ? QuickMemory.BEFORE : 0), offset);
  }

  private static long pair(Instruction in) {
    boolean load = in.operation() == Operation.LDRD;
    boolean plain = in.n() != PC && !in.writeBack();
    if (!plain || load && !(Translator.general(in.t()) && Translator.general(in.a()))) {
      return GENERIC;
    }
    return op(load ? LDRD : STRD, in, in.t(), in.n(), in.a(), in.immediate());
  }

  private static long multiple(Instruction in, boolean load, boolean down) {
    int list = in.list();
    int n = in.n();
    boolean branches = (list >> PC & 1) != 0;
    if (n == PC || (list >> SP & 1) != 0 || list == 0 || in.writeBack() && (list >> n & 1) != 0) {
      return GENERIC;
    }
    int kind =
        (load ? QuickMemory.LOADS : 0)
            | (down ? QuickMemory.DOWN : 0)
            | (in.writeBack() ? QuickMemory.WRITE_BACK : 0);
    return branches && !load ? GENERIC : op(branches ? POP_PC : MULTIPLE, in, 0, n, kind, list);
  }
}
