package org.antaresia.cpu.thumb;

/**
 * How instructions reach memory when it is not plain RAM at a multiple of the size: unaligned
 * accesses, protection, bit bands and the core's own registers (ARMv7-M, A3.2 and B3.1).
 */
final class MemoryPort {
  private static final int BAND_BYTES = 1 << 20;
  private static final int ALIAS_BYTES = 1 << 25;
  private static final int ALIAS_OFFSET = 0x0200_0000;

  private final Bus bus;
  private final Registers registers;
  private final Nvic nvic;
  private final SystemControl control;
  private final SystemSpace space;
  private final CodeCache code;
  final Mpu mpu;

  MemoryPort(
      Bus bus,
      Registers registers,
      Nvic nvic,
      SystemControl control,
      Mpu mpu,
      SystemSpace space,
      CodeCache code) {
    this.bus = bus;
    this.registers = registers;
    this.nvic = nvic;
    this.control = control;
    this.mpu = mpu;
    this.space = space;
    this.code = code;
  }

  /** Reads 1, 2 or 4 bytes from anywhere, as LDR does. */
  int read(int address, int bytes) {
    return read(address, bytes, registers.privileged());
  }

  /** Reads as if with or without privileges. */
  int read(int address, int bytes, boolean privileged) {
    if ((address & bytes - 1) == 0) {
      return aligned(address, bytes, privileged);
    }
    unaligned(address, bytes);
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= aligned(address + i, 1, privileged) << 8 * i;
    }
    return value;
  }

  /** Writes 1, 2 or 4 bytes to anywhere, as STR does. */
  void write(int address, int bytes, int value) {
    write(address, bytes, value, registers.privileged());
  }

  void write(int address, int bytes, int value, boolean privileged) {
    if ((address & bytes - 1) == 0) {
      aligned(address, bytes, value, privileged);
      return;
    }
    unaligned(address, bytes);
    for (int i = 0; i < bytes; i++) {
      aligned(address + i, 1, value >>> 8 * i, privileged);
    }
  }

  /** Reads a word for an instruction that needs a multiple of 4, such as LDM. */
  int readWord(int address) {
    requireAligned(address, 4);
    return aligned(address, 4, registers.privileged());
  }

  void writeWord(int address, int value) {
    requireAligned(address, 4);
    aligned(address, 4, value, registers.privileged());
  }

  /** What LDM, LDRD, LDREX and VLDR ask for (ARMv7-M, A3.2.1). */
  void requireAligned(int address, int bytes) {
    if ((address & bytes - 1) != 0) {
      throw new Fault(Fault.Cause.UNALIGNED, address);
    }
  }

  /** Only plain memory can be read at any address, and only while CCR does not forbid it. */
  private void unaligned(int address, int bytes) {
    boolean device = !normal(address) || !normal(address + bytes - 1);
    if (device || control.trapsUnaligned()) {
      throw new Fault(Fault.Cause.UNALIGNED, address);
    }
  }

  /** Whether an area of the address map is Normal memory (ARMv7-M, B3.1). */
  private static boolean normal(int address) {
    int area = address >>> 29;
    return area <= 1 || area == 3 || area == 4;
  }

  private int aligned(int address, int bytes, boolean privileged) {
    check(address, privileged, Mpu.Access.READ);
    if (address >>> 20 == 0xe00) {
      return space.read(address, bytes, privileged);
    }
    if (alias(address)) {
      int shift = address >>> 2 & 7;
      return bus.read(band(address), 1) >>> shift & 1;
    }
    return bus.read(address, bytes);
  }

  private void aligned(int address, int bytes, int value, boolean privileged) {
    check(address, privileged, Mpu.Access.WRITE);
    if (address >>> 20 == 0xe00) {
      space.write(address, bytes, value, privileged);
    } else if (alias(address)) {
      writeBit(address, value);
    } else {
      bus.write(address, bytes, value);
      code.written(address);
    }
  }

  /**
   * A halfword of code.
   *
   * @throws Fault when there is none, or it may not be run
   */
  int fetch(int address) {
    if (!mpu.allows(address, Mpu.Access.FETCH, registers.privileged(), nvic.running() < 0)) {
      throw new Fault(Fault.Cause.IACCVIOL, address);
    }
    Bus.Region region = bus.find(address);
    if (region == null || region.words == null) {
      throw new Fault(Fault.Cause.IBUSERR, address);
    }
    return region.words[address - region.base >>> 2] >>> ((address & 2) << 3) & 0xffff;
  }

  private void check(int address, boolean privileged, Mpu.Access access) {
    if (mpu.enabled() && !mpu.allows(address, access, privileged, nvic.running() < 0)) {
      throw new Fault(Fault.Cause.DACCVIOL, address);
    }
  }

  /** The regions at 0x22000000 and 0x42000000 have a word for each bit (Cortex-M4 TRM, 3.7). */
  private static boolean alias(int address) {
    return (address & 0x9e00_0000) == ALIAS_OFFSET && (address >>> 29 == 1 || address >>> 29 == 2);
  }

  private static int band(int address) {
    int bit = address & ALIAS_BYTES - 1;
    return (address & 0xf000_0000) + (bit >>> 5 & BAND_BYTES - 1);
  }

  private void writeBit(int address, int value) {
    int at = band(address);
    int word = at & ~3;
    int bit = 1 << ((at & 3) << 3) + (address >>> 2 & 7);
    bus.write(word, 4, (value & 1) != 0 ? bus.read(word, 4) | bit : bus.read(word, 4) & ~bit);
    code.written(word);
  }
}
