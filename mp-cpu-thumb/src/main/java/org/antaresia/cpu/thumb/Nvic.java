package org.antaresia.cpu.thumb;

import java.util.Arrays;

/**
 * The states and priorities of all exceptions, those of the system among them, and the registers of
 * the interrupt controller (ARMv7-M, B1.5 and B3.4). Priorities have four bits, as STM32F4's do.
 */
final class Nvic {
  static final int RESET = 1;
  static final int NMI = 2;
  static final int HARD_FAULT = 3;
  static final int MEMORY_FAULT = 4;
  static final int BUS_FAULT = 5;
  static final int USAGE_FAULT = 6;
  static final int SV_CALL = 11;
  static final int DEBUG_MONITOR = 12;
  static final int PEND_SV = 14;
  static final int SYS_TICK = 15;

  /** The exception of the first interrupt line. */
  static final int FIRST_LINE = 16;

  /** The priority of thread mode: below all others. */
  static final int NONE = 256;

  private static final int PRIORITY_BITS = 0xf0;

  private final Registers registers;
  private final Attention attention;
  private final int count;
  private final boolean[] enabled;
  private final boolean[] pending;
  private final boolean[] active;
  private final boolean[] level;
  private final int[] priority;
  private int activeCount;
  private int pendingCount;

  /** AIRCR.PRIGROUP: how many low bits of a priority do not pre-empt, less one. */
  int grouping;

  Nvic(Registers registers, Attention attention, int lines) {
    this.registers = registers;
    this.attention = attention;
    count = FIRST_LINE + lines;
    enabled = new boolean[count];
    pending = new boolean[count];
    active = new boolean[count];
    level = new boolean[count];
    priority = new int[count];
    reset();
  }

  void reset() {
    Arrays.fill(enabled, false);
    Arrays.fill(pending, false);
    Arrays.fill(active, false);
    Arrays.fill(priority, 0);
    for (int number : new int[] {NMI, HARD_FAULT, SV_CALL, DEBUG_MONITOR, PEND_SV, SYS_TICK}) {
      enabled[number] = true;
    }
    priority[RESET] = -3;
    priority[NMI] = -2;
    priority[HARD_FAULT] = -1;
    activeCount = 0;
    pendingCount = 0;
    grouping = 0;
  }

  int lines() {
    return count - FIRST_LINE;
  }

  boolean active(int number) {
    return active[number];
  }

  boolean pending(int number) {
    return pending[number];
  }

  boolean enabled(int number) {
    return enabled[number];
  }

  int priority(int number) {
    return priority[number];
  }

  int activeCount() {
    return activeCount;
  }

  void enable(int number, boolean on) {
    enabled[number] = on;
    attention.raise();
  }

  void pend(int number, boolean on) {
    if (pending[number] != on) {
      pending[number] = on;
      pendingCount += on ? 1 : -1;
      if (on) {
        attention.raise();
      }
    }
  }

  void activate(int number, boolean on) {
    if (active[number] != on) {
      active[number] = on;
      activeCount += on ? 1 : -1;
      attention.raise();
    }
    if (!on && level[number]) {
      pend(number, true); // the line is still high when its handler returns
    }
  }

  void prioritize(int number, int value) {
    if (number >= MEMORY_FAULT && number < count) {
      priority[number] = value & PRIORITY_BITS;
      attention.raise();
    }
  }

  /** A line of a peripheral goes high or low. */
  void line(int line, boolean high) {
    int number = FIRST_LINE + line;
    if (high && !level[number] && !active[number]) {
      pend(number, true);
    }
    level[number] = high;
  }

  /** What of a priority decides about pre-emption. */
  private int group(int value) {
    return value < 0 ? value : value & -(2 << grouping);
  }

  /** The priority of what runs; lower is more urgent (ARMv7-M, B1.5.4: ExecutionPriority). */
  int running() {
    int highest = activePriority();
    int boosted = NONE;
    if (registers.basepri != 0) {
      boosted = group(registers.basepri);
    }
    if (registers.primask) {
      boosted = 0;
    }
    if (registers.faultmask) {
      boosted = -1;
    }
    return Math.min(highest, boosted);
  }

  private int activePriority() {
    int highest = NONE;
    for (int left = activeCount, i = NMI; left > 0 && i < count; i++) {
      if (active[i]) {
        left--;
        highest = Math.min(highest, group(priority[i]));
      }
    }
    return highest;
  }

  /** Whether an exception would pre-empt what runs. */
  boolean preempts(int number) {
    return group(priority[number]) < running();
  }

  /** The most urgent exception that waits and is enabled, or 0. */
  int firstPending() {
    int best = 0;
    for (int left = pendingCount, i = NMI; left > 0 && i < count; i++) {
      if (pending[i]) {
        left--;
        if (enabled[i] && (best == 0 || priority[i] < priority[best])) {
          best = i;
        }
      }
    }
    return best;
  }

  /** The exception that is to be taken now, or 0. */
  int due() {
    if (pendingCount == 0) {
      return 0;
    }
    int number = firstPending();
    return number != 0 && preempts(number) ? number : 0;
  }

  /** Whether WFI would wake: as {@link #due}, but PRIMASK does not count. */
  boolean wakes() {
    int number = firstPending();
    if (number == 0) {
      return false;
    }
    boolean masked = registers.primask;
    registers.primask = false;
    boolean wakes = preempts(number);
    registers.primask = masked;
    return wakes;
  }

  /** Whether an interrupt other than a system exception waits: ICSR.ISRPENDING. */
  boolean linePending() {
    for (int i = FIRST_LINE; i < count; i++) {
      if (pending[i]) {
        return true;
      }
    }
    return false;
  }

  /** Reads a word; the offset is from 0xE000E000. */
  int read(int offset) {
    int first = FIRST_LINE + ((offset & 0x7f) << 3);
    return switch (offset >> 7) {
      case 2, 3 -> bits(enabled, first);
      case 4, 5 -> bits(pending, first);
      case 6 -> bits(active, first);
      default -> priorities(FIRST_LINE + offset - 0x400);
    };
  }

  /** Writes a word. */
  void write(int offset, int value) {
    int first = FIRST_LINE + ((offset & 0x7f) << 3);
    switch (offset >> 7) {
      case 2, 3 -> {
        for (int i = first; i < first + 32 && i < count; i++) {
          if ((value >>> i - first & 1) != 0) {
            enable(i, offset < 0x180);
          }
        }
      }
      case 4, 5 -> {
        for (int i = first; i < first + 32 && i < count; i++) {
          if ((value >>> i - first & 1) != 0) {
            pend(i, offset < 0x280 || level[i] && !active[i]);
          }
        }
      }
      case 6 -> {}
      default -> priorities(FIRST_LINE + offset - 0x400, value);
    }
  }

  /** The priorities of four exceptions. */
  int priorities(int first) {
    int value = 0;
    for (int i = 0; i < 4 && first + i < count; i++) {
      value |= priority[first + i] << 8 * i;
    }
    return value;
  }

  void priorities(int first, int value) {
    for (int i = 0; i < 4; i++) {
      prioritize(first + i, value >>> 8 * i & 0xff);
    }
  }

  private int bits(boolean[] states, int first) {
    int value = 0;
    for (int i = first; i < first + 32 && i < count; i++) {
      value |= states[i] ? 1 << i - first : 0;
    }
    return value;
  }
}
