package org.antaresia.cpu.thumb;

import org.antaresia.asm.thumb.Instruction;

/** Loads and stores of core registers, and what synchronizes with them (ARMv7-M, A4.6). */
final class Transfers {
  private static final int PC = 15;

  private final Registers registers;
  private final Control control;
  private final MemoryPort memory;
  private final int[] loaded = new int[16];

  Transfers(Registers registers, Control control, MemoryPort memory) {
    this.registers = registers;
    this.control = control;
    this.memory = memory;
  }

  /** Does an instruction of these; false when it is another one. */
  boolean execute(Instruction in) {
    switch (in.operation()) {
      case LDR -> load(in, 4, 0, registers.privileged());
      case LDRB -> load(in, 1, 0, registers.privileged());
      case LDRH -> load(in, 2, 0, registers.privileged());
      case LDRSB -> load(in, 1, 24, registers.privileged());
      case LDRSH -> load(in, 2, 16, registers.privileged());
      case LDRT -> load(in, 4, 0, false);
      case LDRBT -> load(in, 1, 0, false);
      case LDRHT -> load(in, 2, 0, false);
      case LDRSBT -> load(in, 1, 24, false);
      case LDRSHT -> load(in, 2, 16, false);
      case STR -> store(in, 4, registers.privileged());
      case STRB -> store(in, 1, registers.privileged());
      case STRH -> store(in, 2, registers.privileged());
      case STRT -> store(in, 4, false);
      case STRBT -> store(in, 1, false);
      case STRHT -> store(in, 2, false);
      case LDRD -> {
        int address = address(in);
        int first = memory.readWord(address);
        int second = memory.readWord(address + 4);
        writeBack(in);
        control.write(in.t(), first);
        control.write(in.a(), second);
      }
      case STRD -> {
        int address = address(in);
        memory.writeWord(address, control.read(in.t()));
        memory.writeWord(address + 4, control.read(in.a()));
        writeBack(in);
      }
      case LDM -> loadMultiple(in, false);
      case LDMDB -> loadMultiple(in, true);
      case STM -> storeMultiple(in, false);
      case STMDB -> storeMultiple(in, true);
      case LDREX -> loadExclusive(in, 4);
      case LDREXB -> loadExclusive(in, 1);
      case LDREXH -> loadExclusive(in, 2);
      case STREX -> storeExclusive(in, 4);
      case STREXB -> storeExclusive(in, 1);
      case STREXH -> storeExclusive(in, 2);
      case CLREX -> registers.exclusive = false;
      case TBB -> jump(memory.read(control.read(in.n()) + control.read(in.m()), 1));
      case TBH -> jump(memory.read(control.read(in.n()) + 2 * control.read(in.m()), 2));
      default -> {
        return false;
      }
    }
    return true;
  }

  private int base(Instruction in) {
    return in.n() == PC ? registers.pc + 4 & ~3 : registers.r[in.n()];
  }

  private int offset(Instruction in) {
    return in.m() >= 0 ? control.read(in.m()) << in.amount() : in.immediate();
  }

  /** The address of the access. */
  private int address(Instruction in) {
    return in.index() ? base(in) + offset(in) : base(in);
  }

  private void writeBack(Instruction in) {
    if (in.writeBack()) {
      control.write(in.n(), base(in) + offset(in));
    }
  }

  private void load(Instruction in, int bytes, int unused, boolean privileged) {
    int address = address(in);
    if (in.t() == PC) {
      memory.requireAligned(address, 4);
    }
    int value = memory.read(address, bytes, privileged) << unused >> unused;
    writeBack(in);
    if (in.t() == PC) {
      control.interwork(value);
    } else {
      control.write(in.t(), value);
    }
  }

  private void store(Instruction in, int bytes, boolean privileged) {
    memory.write(address(in), bytes, control.read(in.t()), privileged);
    writeBack(in);
  }

  private void loadMultiple(Instruction in, boolean down) {
    int list = in.list();
    int bytes = Integer.bitCount(list) << 2;
    int n = in.n();
    int start = down ? registers.r[n] - bytes : registers.r[n];
    int address = start;
    for (int i = 0; i < 16; i++) {
      if ((list >> i & 1) != 0) {
        loaded[i] = memory.readWord(address);
        address += 4;
      }
    }
    if (in.writeBack() && (list >> n & 1) == 0) {
      control.write(n, down ? start : address);
    }
    for (int i = 0; i < PC; i++) {
      if ((list >> i & 1) != 0) {
        control.write(i, loaded[i]);
      }
    }
    if ((list >> PC & 1) != 0) {
      control.interwork(loaded[PC]);
    }
  }

  private void storeMultiple(Instruction in, boolean down) {
    int list = in.list();
    int bytes = Integer.bitCount(list) << 2;
    int n = in.n();
    int start = down ? registers.r[n] - bytes : registers.r[n];
    int address = start;
    for (int i = 0; i < 16; i++) {
      if ((list >> i & 1) != 0) {
        memory.writeWord(address, control.read(i));
        address += 4;
      }
    }
    if (in.writeBack()) {
      control.write(n, down ? start : address);
    }
  }

  /** There is one processor, so only exceptions come between (ARMv7-M, A3.4). */
  private void loadExclusive(Instruction in, int bytes) {
    int address = base(in) + in.immediate();
    memory.requireAligned(address, bytes);
    int value = memory.read(address, bytes);
    registers.exclusive = true;
    control.write(in.t(), value);
  }

  private void storeExclusive(Instruction in, int bytes) {
    int address = base(in) + in.immediate();
    memory.requireAligned(address, bytes);
    if (registers.exclusive) {
      memory.write(address, bytes, control.read(in.t()));
      registers.exclusive = false;
      control.write(in.d(), 0);
    } else {
      control.write(in.d(), 1);
    }
  }

  private void jump(int halfwords) {
    control.branch(registers.pc + 4 + 2 * halfwords);
  }
}
