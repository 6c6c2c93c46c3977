package org.antaresia.cpu.thumb;

import java.util.Arrays;
import org.antaresia.asm.thumb.Instruction;
import org.jspecify.annotations.Nullable;

/** The decoded instructions of 4096 bytes of memory: a slot for each halfword, see MicroOp. */
final class Page {
  static final int BITS = 12;
  static final int BYTES = 1 << BITS;
  static final int SLOTS = BYTES >> 1;

  /** So many bytes before a change, an instruction may depend on it: one of two halfwords. */
  static final int BEFORE_BYTES = 4;

  /** So many bytes behind a change, an instruction may depend on it: an IT block's last. */
  static final int BEHIND_BYTES = 18;

  final int base;
  final long[] code = new long[SLOTS + 2];

  /** What instructions of IT blocks do when their condition holds. */
  private long @Nullable [] inner;

  /** ITSTATE at instructions of IT blocks. */
  private byte @Nullable [] itStates;

  private final @Nullable Instruction[] instructions = new Instruction[SLOTS];

  Page(int base) {
    this.base = base;
    code[SLOTS] = MicroOp.PAGE_END;
    code[SLOTS + 1] = MicroOp.PAGE_END;
  }

  int address(int slot) {
    return base + (slot << 1);
  }

  boolean contains(int address) {
    return (address ^ base) >>> BITS == 0;
  }

  int itState(int slot) {
    return itStates == null || slot >= SLOTS ? 0 : itStates[slot] & 0xff;
  }

  long inner(int slot) {
    return inner == null ? MicroOp.NONE : inner[slot];
  }

  @Nullable Instruction instruction(int slot) {
    return instructions[slot];
  }

  void set(int slot, long op, @Nullable Instruction instruction, int itState) {
    code[slot] = op;
    instructions[slot] = instruction;
    if (itState != 0 || itStates != null) {
      if (itStates == null) {
        itStates = new byte[SLOTS];
      }
      itStates[slot] = (byte) itState;
    }
  }

  /** Puts what is done only when a condition holds. */
  void conditional(
      int slot, long op, int condition, @Nullable Instruction instruction, int itState) {
    if (inner == null) {
      inner = new long[SLOTS];
    }
    inner[slot] = op;
    set(slot, MicroOp.with(op, MicroOp.CONDITIONAL, condition), instruction, itState);
  }

  /** Forgets the slots of an area of addresses, and those around that depend on them. */
  void forget(int address, int bytes) {
    int from = Math.max(0, (address - base >> 1) - (BEFORE_BYTES >> 1));
    int to = Math.min(SLOTS, (address - base + bytes + 1 >> 1) + (BEHIND_BYTES >> 1));
    if (from < to) {
      Arrays.fill(code, from, to, MicroOp.NONE);
      Arrays.fill(instructions, from, to, null);
      if (itStates != null) {
        Arrays.fill(itStates, from, to, (byte) 0);
      }
    }
  }
}
