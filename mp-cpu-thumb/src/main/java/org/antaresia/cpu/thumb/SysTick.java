package org.antaresia.cpu.thumb;

/**
 * The system timer (ARMv7-M, B3.3): counts down from a value, and again. It follows from the count
 * of cycles, so that nothing is done between two ends.
 */
final class SysTick {
  private static final int ENABLE = 1;
  private static final int INTERRUPT = 2;
  private static final int CORE_CLOCK = 4;
  private static final int COUNTED = 1 << 16;

  /** The other clock is this many times slower: HCLK/8 (RM0090, 6.2). */
  private static final int DIVIDER = 8;

  private final Registers registers;
  private final Nvic nvic;
  private final Attention attention;
  private int control;
  private int reload;

  /** What is left, while it stands still. */
  private int stopped;

  /** The cycle in which it comes to 0, while it runs. */
  private long end;

  /** The cycle when it is to be looked at; never when it stands still. */
  private long deadline = Long.MAX_VALUE;

  SysTick(Registers registers, Nvic nvic, Attention attention) {
    this.registers = registers;
    this.nvic = nvic;
    this.attention = attention;
  }

  void reset() {
    control = 0;
    reload = 0;
    stopped = 0;
    deadline = Long.MAX_VALUE;
  }

  long deadline() {
    return deadline;
  }

  private int scale() {
    return (control & CORE_CLOCK) != 0 ? 1 : DIVIDER;
  }

  /** Goes on to the present cycle. */
  void update() {
    if (registers.cycles < deadline) {
      return;
    }
    long period = (reload + 1L) * scale();
    control |= COUNTED;
    if ((control & INTERRUPT) != 0) {
      nvic.pend(Nvic.SYS_TICK, true);
    }
    if (reload == 0) {
      stopped = 0;
      deadline = Long.MAX_VALUE;
    } else {
      end += ((registers.cycles - end) / period + 1) * period;
      deadline = end;
    }
  }

  private int current() {
    return deadline == Long.MAX_VALUE ? stopped : (int) ((end - registers.cycles) / scale());
  }

  private void start(int value) {
    stopped = value;
    boolean runs = (control & ENABLE) != 0 && (value != 0 || reload != 0);
    if (runs) {
      end = registers.cycles + (value != 0 ? value : reload + 1L) * scale();
    }
    deadline = runs ? end : Long.MAX_VALUE;
    attention.raise();
  }

  int read(int offset) {
    update();
    switch (offset) {
      case 0x10:
        int value = control;
        control &= ~COUNTED;
        return value;
      case 0x14:
        return reload;
      case 0x18:
        return current();
      default:
        return 0x4000_0000; // CALIB: the value for 10 ms is not exact
    }
  }

  void write(int offset, int value) {
    update();
    int now = current();
    switch (offset) {
      case 0x10 -> {
        control = control & COUNTED | value & 7;
        start(now);
      }
      case 0x14 -> {
        reload = value & 0xff_ffff;
        if (deadline == Long.MAX_VALUE) {
          start(now);
        }
      }
      case 0x18 -> {
        control &= ~COUNTED;
        start(0);
      }
      default -> {}
    }
  }
}
