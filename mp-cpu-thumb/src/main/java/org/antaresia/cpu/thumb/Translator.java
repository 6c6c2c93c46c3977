package org.antaresia.cpu.thumb;

import static org.antaresia.cpu.thumb.MicroOp.*;

import org.antaresia.asm.thumb.Architecture;
import org.antaresia.asm.thumb.Decoder;
import org.antaresia.asm.thumb.Flags;
import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;
import org.antaresia.asm.thumb.Shift;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link MicroOp}s of instructions. What has none, or writes PC or SP in a way of its own, is
 * left to {@link Executor}.
 */
final class Translator {
  /** So many instructions are decoded at once, as the cycles of one depend on the one before. */
  private static final int AHEAD = 32;

  private static final int SP = 13;
  private static final int PC = 15;

  private final Decoder decoder = new Decoder(Architecture.ARMV7EMSP);
  private final MemoryPort memory;
  private final CodeCache code;
  private final DataTranslator data = new DataTranslator();
  private final TransferTranslator transfers = new TransferTranslator();

  Translator(MemoryPort memory, CodeCache code) {
    this.memory = memory;
    this.code = code;
  }

  /** The instruction at an address, or null when it is undefined. */
  @Nullable Instruction decode(int address) {
    int first = memory.fetch(address);
    return decoder.decode(first, Decoder.isWide(first) ? memory.fetch(address + 2) : 0);
  }

  /**
   * Fills slots from one on.
   *
   * @param itState ITSTATE of the first instruction
   * @throws Fault when the first one cannot be fetched
   */
  void translate(Page page, int firstSlot, int itState) {
    int slot = firstSlot;
    int state = itState;
    Instruction previous = null;
    for (int i = 0; (i < AHEAD || state != 0) && slot < Page.SLOTS; i++) {
      if (i > 0 && state == 0 && page.code[slot] != NONE) {
        return;
      }
      int address = page.address(slot);
      Instruction in;
      int bytes;
      try {
        int first = memory.fetch(address);
        bytes = Decoder.isWide(first) ? 4 : 2;
        in = decoder.decode(first, bytes == 4 ? memory.fetch(address + 2) : 0);
      } catch (Fault fault) {
        if (i > 0) {
          return;
        }
        throw fault;
      }
      code.mark(address, bytes);
      long op =
          in == null ? of(GENERIC, 0, 0, 0, 1, bytes >> 1, 0) : translate(page, in, address, state);
      op = op & ~(31L << 23) | (long) Cycles.of(in, previous) << 23;
      if (state == 0) {
        page.set(slot, op, in, 0);
      } else {
        page.conditional(slot, op, state >> 4, in, state);
      }
      if (in == null || endsRun(in) && state == 0) {
        return;
      }
      state = Registers.itAdvance(state);
      if (in.operation() == Operation.IT) {
        state = in.condition() << 4 | in.immediate();
      }
      previous = in;
      slot += bytes >> 1;
    }
    if (state != 0) { // an IT block goes on in the next page
      Page next = code.page(page.base + Page.BYTES);
      if (next != null) {
        translate(next, slot - Page.SLOTS, state);
      }
    }
  }

  /** Whether something else than code may follow. */
  private static boolean endsRun(Instruction in) {
    return switch (in.operation()) {
      case B -> in.condition() == Instruction.ALWAYS;
      case BL, BX, BLX, TBB, TBH, SVC, BKPT, UDF -> true;
      case LDM, LDMDB -> (in.list() >> PC) != 0;
      case LDR -> in.t() == PC;
      case MOV, ADD -> in.d() == PC;
      default -> false;
    };
  }

  private long translate(Page page, Instruction in, int address, int itState) {
    boolean setsFlags =
        in.flags() == Flags.ALWAYS || in.flags() == Flags.OUTSIDE_IT && itState == 0;
    int halfwords = in.length() >> 1;
    int next = address + in.length();
    long op =
        switch (in.operation()) {
          case B -> branch(page, in, address);
          case BL -> {
            int target = address + 4 + in.immediate();
            yield page.contains(target)
                ? of(BL, 0, 0, 0, 0, halfwords, target - page.base >> 1)
                : of(BL_FAR, 0, 0, 0, 0, halfwords, target);
          }
          case CBZ, CBNZ -> {
            int target = address + 4 + in.immediate();
            int what = in.operation() == Operation.CBZ ? CBZ : CBNZ;
            yield page.contains(target)
                ? of(what, 0, in.n(), 0, 0, halfwords, target - page.base >> 1)
                : GENERIC;
          }
          case BX -> in.m() == PC ? GENERIC : of(BX, 0, 0, in.m(), 0, halfwords, 0);
          case BLX -> in.m() == PC ? GENERIC : of(BLX, 0, 0, in.m(), 0, halfwords, 0);
          case NOP, YIELD, SEV, DBG, DMB, DSB, PLD, PLI, IT -> of(NOP, 0, 0, 0, 0, halfwords, 0);
          default -> {
            long simple = data.translate(in, address, setsFlags);
            yield what(simple) != GENERIC ? simple : transfers.translate(in, address);
          }
        };
    return what(op) == GENERIC ? of(GENERIC, 0, 0, 0, 0, next - address >> 1, 0) : op;
  }

  private static long branch(Page page, Instruction in, int address) {
    int target = address + 4 + in.immediate();
    int halfwords = in.length() >> 1;
    boolean always = in.condition() == Instruction.ALWAYS;
    if (page.contains(target)) {
      int what = always ? B : BEQ + in.condition();
      return of(what, 0, 0, 0, 0, halfwords, target - page.base >> 1);
    }
    return always ? of(B_FAR, 0, 0, 0, 0, halfwords, target) : GENERIC;
  }

  /** Whether a shift does nothing. */
  static boolean plain(Instruction in) {
    return in.shift() == Shift.LSL && in.amount() == 0;
  }

  /** Whether a register is read or written like all others. */
  static boolean general(int register) {
    return register >= 0 && register < SP || register == 14;
  }

  /** Whether a register is read like all others. */
  static boolean readable(int register) {
    return register >= 0 && register != PC;
  }
}
