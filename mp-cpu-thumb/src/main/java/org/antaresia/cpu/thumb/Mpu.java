package org.antaresia.cpu.thumb;

import java.util.Arrays;

/**
 * The memory protection unit: eight regions with eight subregions each (ARMv7-M, B3.5). Where
 * regions overlap, the one with the highest number counts.
 */
final class Mpu {
  private static final int REGIONS = 8;
  private static final int ENABLE = 1;
  private static final int DURING_HARD_FAULT = 2;
  private static final int PRIVILEGED_DEFAULT = 4;

  private final int[] bases = new int[REGIONS];
  private final int[] attributes = new int[REGIONS];
  private int control;
  private int number;
  private boolean changed;

  /** How an address is used. */
  enum Access {
    READ,
    WRITE,
    FETCH
  }

  boolean enabled() {
    return (control & ENABLE) != 0;
  }

  /** Whether rights may have changed since this was asked last. */
  boolean changed() {
    boolean result = changed;
    changed = false;
    return result;
  }

  void reset() {
    changed = true;
    control = 0;
    number = 0;
    Arrays.fill(bases, 0);
    Arrays.fill(attributes, 0);
  }

  /**
   * Whether an access is allowed (ARMv7-M, B3.5.3: ValidateAddress).
   *
   * @param urgent whether the core runs at a priority below 0
   */
  boolean allows(int address, Access access, boolean privileged, boolean urgent) {
    if (!enabled() || urgent && (control & DURING_HARD_FAULT) == 0 || address >>> 20 == 0xe00) {
      return access != Access.FETCH || executable(address);
    }
    for (int i = REGIONS - 1; i >= 0; i--) {
      if (matches(i, address)) {
        int rights = attributes[i] >>> 24 & 7;
        boolean neverExecute = (attributes[i] >>> 28 & 1) != 0;
        return permits(rights, access == Access.WRITE, privileged)
            && (access != Access.FETCH || !neverExecute && executable(address));
      }
    }
    return privileged
        && (control & PRIVILEGED_DEFAULT) != 0
        && (access != Access.FETCH || executable(address));
  }

  private boolean matches(int region, int address) {
    int attribute = attributes[region];
    int sizeBits = (attribute >>> 1 & 31) + 1;
    if ((attribute & 1) == 0 || sizeBits < 5) {
      return false;
    }
    if (sizeBits < 32 && (address ^ bases[region]) >>> sizeBits != 0) {
      return false;
    }
    return sizeBits < 8 || (attribute >>> 8 + (address >>> sizeBits - 3 & 7) & 1) == 0;
  }

  /** The rights of AP (ARMv7-M, table B3-15). */
  private static boolean permits(int rights, boolean write, boolean privileged) {
    return switch (rights) {
      case 1 -> privileged;
      case 2 -> privileged || !write;
      case 3 -> true;
      case 5 -> privileged && !write;
      case 6, 7 -> !write;
      default -> false;
    };
  }

  /** The default map: code, SRAM and external RAM have code, devices and the system do not. */
  private static boolean executable(int address) {
    int area = address >>> 29;
    return area <= 1 || area == 3 || area == 4;
  }

  int read(int offset) {
    return switch (offset) {
      case 0x90 -> REGIONS << 8;
      case 0x94 -> control;
      case 0x98 -> number;
      case 0x9c, 0xa4, 0xac, 0xb4 -> bases[number] | number;
      case 0xa0, 0xa8, 0xb0, 0xb8 -> attributes[number];
      default -> 0;
    };
  }

  void write(int offset, int value) {
    changed = true;
    switch (offset) {
      case 0x94 -> control = value & 7;
      case 0x98 -> number = value & REGIONS - 1;
      case 0x9c, 0xa4, 0xac, 0xb4 -> {
        if ((value & 0x10) != 0) {
          number = value & REGIONS - 1;
        }
        bases[number] = value & ~0x1f;
      }
      case 0xa0, 0xa8, 0xb0, 0xb8 -> attributes[number] = value & 0x173f_ff3f;
      default -> {}
    }
  }
}
