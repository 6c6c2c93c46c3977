package org.antaresia.cpu.thumb;

/** The system control block (ARMv7-M, B3.2): what the core is, what went wrong, how it behaves. */
final class SystemControl {
  static final int UNALIGNED_TRAP = 1 << 3;
  static final int DIVIDE_BY_ZERO_TRAP = 1 << 4;
  static final int STACK_ALIGN = 1 << 9;

  private static final int USER_SET_PENDING = 1 << 1;
  private static final int NOT_BASE_THREAD = 1;
  private static final int KEY = 0x05fa;
  private static final int KEY_READ = 0xfa05;

  private static final int MEMORY_ADDRESS_VALID = 1 << 7;
  private static final int BUS_ADDRESS_VALID = 1 << 15;
  private static final int FORCED = 1 << 30;

  private final Registers registers;
  private final Nvic nvic;
  private final Attention attention;

  int vectorTable;
  int configuration = STACK_ALIGN;

  /** SCR: SLEEPONEXIT, SLEEPDEEP, SEVONPEND. */
  int sleepControl;

  private int configurableFaults;
  private int hardFaults;
  private int memoryAddress;
  private int busAddress;

  /** AIRCR.SYSRESETREQ was written. */
  boolean resetRequested;

  SystemControl(Registers registers, Nvic nvic, Attention attention) {
    this.registers = registers;
    this.nvic = nvic;
    this.attention = attention;
  }

  void reset() {
    vectorTable = 0;
    configuration = STACK_ALIGN;
    sleepControl = 0;
    configurableFaults = 0;
    hardFaults = 0;
    resetRequested = false;
  }

  boolean trapsUnaligned() {
    return (configuration & UNALIGNED_TRAP) != 0;
  }

  boolean trapsDivisionByZero() {
    return (configuration & DIVIDE_BY_ZERO_TRAP) != 0;
  }

  boolean threadFromAnyLevel() {
    return (configuration & NOT_BASE_THREAD) != 0;
  }

  boolean usersMayPend() {
    return (configuration & USER_SET_PENDING) != 0;
  }

  /** Notes a fault in the status and address registers. */
  void note(Fault fault) {
    int bit = fault.cause.bit;
    if (bit >= 32) {
      if (bit != 32 + FORCED_BIT) {
        hardFaults |= 1 << bit - 32;
      }
      return;
    }
    configurableFaults |= 1 << bit;
    switch (fault.cause) {
      case DACCVIOL -> {
        memoryAddress = fault.address;
        configurableFaults |= MEMORY_ADDRESS_VALID;
      }
      case PRECISERR -> {
        busAddress = fault.address;
        configurableFaults |= BUS_ADDRESS_VALID;
      }
      default -> {}
    }
  }

  private static final int FORCED_BIT = 30;

  /** A fault whose handler cannot run became a hard fault. */
  void forced() {
    hardFaults |= FORCED;
  }

  int read(int offset) {
    return switch (offset) {
      case 0x00 -> 0x410f_c241; // Cortex-M4 r0p1
      case 0x04 -> interruptState();
      case 0x08 -> vectorTable;
      case 0x0c -> KEY_READ << 16 | nvic.grouping << 8;
      case 0x10 -> sleepControl;
      case 0x14 -> configuration;
      case 0x18, 0x1c, 0x20 -> nvic.priorities(offset - 0x14);
      case 0x24 -> handlerState();
      case 0x28 -> configurableFaults;
      case 0x2c -> hardFaults;
      case 0x34 -> memoryAddress;
      case 0x38 -> busAddress;
      default -> identification(offset);
    };
  }

  /** What the processor has (Cortex-M4 TRM, table 4-1). */
  private static int identification(int offset) {
    return switch (offset) {
      case 0x40 -> 0x0000_0030;
      case 0x44 -> 0x0000_0200;
      case 0x50 -> 0x0010_0030;
      case 0x58 -> 0x0100_0000;
      case 0x60 -> 0x0110_1110;
      case 0x64 -> 0x0211_2000;
      case 0x68 -> 0x2123_2231;
      case 0x6c -> 0x0111_1131;
      case 0x70 -> 0x0131_0132;
      default -> 0;
    };
  }

  void write(int offset, int value) {
    switch (offset) {
      case 0x04 -> changePending(value);
      case 0x08 -> vectorTable = value & ~0x7f;
      case 0x0c -> {
        if (value >>> 16 == KEY) {
          nvic.grouping = value >>> 8 & 7;
          resetRequested |= (value & 4) != 0;
          attention.raise();
        }
      }
      case 0x10 -> sleepControl = value & 0x16;
      case 0x14 -> configuration = value & 0x31b;
      case 0x18, 0x1c, 0x20 -> nvic.priorities(offset - 0x14, value & writablePriorities(offset));
      case 0x24 -> handlerState(value);
      case 0x28 -> configurableFaults &= ~value;
      case 0x2c -> hardFaults &= ~value;
      case 0x34 -> memoryAddress = value;
      case 0x38 -> busAddress = value;
      default -> {}
    }
  }

  private static int writablePriorities(int offset) {
    return switch (offset) {
      case 0x18 -> 0x00ff_ffff;
      case 0x1c -> 0xff00_0000;
      default -> 0xffff_00ff;
    };
  }

  private int interruptState() {
    return (nvic.pending(Nvic.NMI) ? 1 << 31 : 0)
        | (nvic.pending(Nvic.PEND_SV) ? 1 << 28 : 0)
        | (nvic.pending(Nvic.SYS_TICK) ? 1 << 26 : 0)
        | (nvic.linePending() ? 1 << 22 : 0)
        | nvic.firstPending() << 12
        | (nvic.activeCount() <= 1 ? 1 << 11 : 0)
        | registers.exception;
  }

  private void changePending(int value) {
    if (value < 0) {
      nvic.pend(Nvic.NMI, true);
    }
    if ((value & 3 << 27) != 0) {
      nvic.pend(Nvic.PEND_SV, (value & 1 << 28) != 0);
    }
    if ((value & 3 << 25) != 0) {
      nvic.pend(Nvic.SYS_TICK, (value & 1 << 26) != 0);
    }
  }

  /** SHCSR's bits of state: exception, bit for active, bit for pending, bit for enabled. */
  private static final int[][] HANDLER_BITS = {
    {Nvic.MEMORY_FAULT, 0, 13, 16},
    {Nvic.BUS_FAULT, 1, 14, 17},
    {Nvic.USAGE_FAULT, 3, 12, 18},
    {Nvic.SV_CALL, 7, 15, -1},
    {Nvic.DEBUG_MONITOR, 8, -1, -1},
    {Nvic.PEND_SV, 10, -1, -1},
    {Nvic.SYS_TICK, 11, -1, -1},
  };

  private int handlerState() {
    int value = 0;
    for (int[] row : HANDLER_BITS) {
      value |= nvic.active(row[0]) ? 1 << row[1] : 0;
      value |= row[2] >= 0 && nvic.pending(row[0]) ? 1 << row[2] : 0;
      value |= row[3] >= 0 && nvic.enabled(row[0]) ? 1 << row[3] : 0;
    }
    return value;
  }

  private void handlerState(int value) {
    for (int[] row : HANDLER_BITS) {
      nvic.activate(row[0], (value >>> row[1] & 1) != 0);
      if (row[2] >= 0) {
        nvic.pend(row[0], (value >>> row[2] & 1) != 0);
      }
      if (row[3] >= 0) {
        nvic.enable(row[0], (value >>> row[3] & 1) != 0);
      }
    }
  }
}
