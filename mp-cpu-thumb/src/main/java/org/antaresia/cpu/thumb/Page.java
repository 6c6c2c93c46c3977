package org.antaresia.cpu.thumb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** What depends on a slot: code that starts at another one. */
  private record User(int slot, Page start, int startSlot) {}

  private @Nullable CompiledCode @Nullable [] compiled;
  private short @Nullable [] heat;
  private @Nullable List<User> users;

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

  /** The compiled code that starts at a slot. */
  @Nullable CompiledCode compiled(int slot) {
    return compiled == null ? null : compiled[slot];
  }

  /** Puts compiled code where it starts. */
  void compiled(int slot, CompiledCode code) {
    if (compiled == null) {
      compiled = new CompiledCode[SLOTS];
    }
    if (inner == null) {
      inner = new long[SLOTS];
    }
    compiled[slot] = code;
    inner[slot] = this.code[slot];
    this.code[slot] = MicroOp.with(this.code[slot], MicroOp.COMPILED, 0);
  }

  /** Tells that compiled code depends on a slot, which starts at one of this or another page. */
  void uses(int slot, Page start, int startSlot) {
    if (users == null) {
      users = new ArrayList<>();
    }
    users.add(new User(slot, start, startSlot));
  }

  /** Adds to what a slot is worth; true when that reaches a limit. */
  boolean warm(int slot, int by, int limit) {
    if (heat == null) {
      heat = new short[SLOTS];
    }
    int before = heat[slot];
    if (before >= limit) {
      return false;
    }
    heat[slot] = (short) (before + by);
    return before + by >= limit;
  }

  /** The cycles of an instruction that has been decoded. */
  int cycles(int slot) {
    long op = MicroOp.what(code[slot]) == MicroOp.CONDITIONAL ? inner(slot) : code[slot];
    return (int) op >>> 23 & 31;
  }

  private void forgetCompiled(int from, int to) {
    if (users == null) {
      return;
    }
    for (User user : users) {
      if (user.slot >= from && user.slot < to) {
        user.start.drop(user.startSlot);
      }
    }
    users.removeIf(user -> user.start.compiled(user.startSlot) == null);
  }

  private void drop(int slot) {
    if (compiled != null && compiled[slot] != null) {
      compiled[slot] = null;
      code[slot] = MicroOp.NONE;
      heat = null;
    }
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
    long free = op & ~(31L << 23); // what it costs is known when the condition is
    set(slot, MicroOp.with(free, MicroOp.CONDITIONAL, condition), instruction, itState);
  }

  /** Forgets the slots of an area of addresses, and those around that depend on them. */
  void forget(int address, int bytes) {
    int from = Math.max(0, (address - base >> 1) - (BEFORE_BYTES >> 1));
    int to = Math.min(SLOTS, (address - base + bytes + 1 >> 1) + (BEHIND_BYTES >> 1));
    if (from < to) {
      forgetCompiled(from, to);
      Arrays.fill(code, from, to, MicroOp.NONE);
      Arrays.fill(instructions, from, to, null);
      if (itStates != null) {
        Arrays.fill(itStates, from, to, (byte) 0);
      }
    }
  }
}
