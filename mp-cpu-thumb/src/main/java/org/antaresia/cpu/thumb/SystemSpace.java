package org.antaresia.cpu.thumb;

/**
 * The core's own registers, at 0xE0000000 (ARMv7-M, B3.1.1): the system control space and the cycle
 * counter. Only privileged code has them, except STIR.
 */
final class SystemSpace {
  private static final int CONTROL_SPACE = 0xe000_e000;
  private static final int WATCHPOINTS = 0xe000_1000;
  private static final int DEBUG_MONITOR_CONTROL = 0xdfc;
  private static final int SOFTWARE_TRIGGER = 0xf00;

  private final Registers registers;
  private final Attention attention;
  private final Nvic nvic;
  private final SysTick sysTick;
  private final SystemControl control;
  private final Mpu mpu;
  private final FloatContext floats;
  private int traceControl;
  private int watchControl = 0x4000_0000;
  private long watchOffset;

  SystemSpace(
      Registers registers,
      Attention attention,
      Nvic nvic,
      SysTick sysTick,
      SystemControl control,
      Mpu mpu,
      FloatContext floats) {
    this.registers = registers;
    this.attention = attention;
    this.nvic = nvic;
    this.sysTick = sysTick;
    this.control = control;
    this.mpu = mpu;
    this.floats = floats;
  }

  int read(int address, int bytes, boolean privileged) {
    if (!privileged) {
      throw new Fault(Fault.Cause.PRECISERR, address);
    }
    int word = readWord(address & ~3);
    return bytes == 4 ? word : word >>> ((address & 3) << 3) & (1 << (bytes << 3)) - 1;
  }

  void write(int address, int bytes, int value, boolean privileged) {
    boolean trigger = address == CONTROL_SPACE + SOFTWARE_TRIGGER && control.usersMayPend();
    if (!privileged && !trigger) {
      throw new Fault(Fault.Cause.PRECISERR, address);
    }
    int whole = value;
    if (bytes != 4) {
      int shift = (address & 3) << 3;
      int mask = (1 << (bytes << 3)) - 1 << shift;
      boolean clearsBits = (address & ~3) == CONTROL_SPACE + 0xd28;
      whole = value << shift & mask | (clearsBits ? 0 : readWord(address & ~3) & ~mask);
    }
    writeWord(address & ~3, whole);
    attention.raise();
  }

  private int readWord(int address) {
    int offset = address - CONTROL_SPACE;
    if (offset < 0 || offset >= 0x1000) {
      return switch (address - WATCHPOINTS) {
        case 0 -> watchControl;
        case 4 -> (int) (registers.cycles - watchOffset);
        default -> 0;
      };
    }
    if (offset == 4) {
      return (nvic.lines() + 31 >> 5) - 1; // ICTR
    }
    if (offset < 0x100) {
      return offset < 0x10 ? 0 : sysTick.read(offset);
    }
    if (offset < 0xd00) {
      return nvic.read(offset);
    }
    int block = offset - 0xd00;
    if (block >= 0x90 && block < 0xc0) {
      return mpu.read(block);
    }
    if (block == 0x88 || block >= 0x234 && block <= 0x244) {
      return floats.read(block);
    }
    return offset == DEBUG_MONITOR_CONTROL ? traceControl : control.read(block);
  }

  private void writeWord(int address, int value) {
    int offset = address - CONTROL_SPACE;
    if (offset < 0 || offset >= 0x1000) {
      switch (address - WATCHPOINTS) {
        case 0 -> watchControl = 0x4000_0000 | value & 0x0fff_ffff;
        case 4 -> watchOffset = registers.cycles - (value & 0xffff_ffffL);
        default -> {}
      }
    } else if (offset < 0x100) {
      sysTick.write(offset, value);
    } else if (offset < 0xd00) {
      nvic.write(offset, value);
    } else if (offset == SOFTWARE_TRIGGER) {
      if ((value & 0x1ff) < nvic.lines()) {
        nvic.pend(Nvic.FIRST_LINE + (value & 0x1ff), true);
      }
    } else {
      int block = offset - 0xd00;
      if (block >= 0x90 && block < 0xc0) {
        mpu.write(block, value);
      } else if (block == 0x88 || block >= 0x234 && block <= 0x244) {
        floats.write(block, value);
      } else if (offset == DEBUG_MONITOR_CONTROL) {
        traceControl = value;
      } else {
        control.write(block, value);
      }
    }
  }
}
