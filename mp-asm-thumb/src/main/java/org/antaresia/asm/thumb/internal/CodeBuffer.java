package org.antaresia.asm.thumb.internal;

import java.util.Arrays;

/**
 * Thumb code while it is written. Branches and addresses name labels; each gets the shortest form
 * that reaches (DDI0403 A7.7.12, A7.7.21, A7.7.7).
 */
final class CodeBuffer {
  /** Condition of a branch that is always taken. */
  static final int ALWAYS = 14;

  private static final int OPCODE = 0;
  private static final int BRANCH = 1;
  private static final int ZERO_BRANCH = 2;
  private static final int ADDRESS = 3;

  private static final int NOP = 0x46c0; // mov r8, r8: there is none of 16 bits in ARMv6-M

  private final boolean isThumb2;

  // One entry for an instruction: opcodes have one or two halfwords, the others what, where to
  // and how long they have become.
  private int[] kinds = new int[256];
  private int[] first = new int[256];
  private int[] second = new int[256];
  private int[] levels = new int[256];
  private int size;

  /** By label: the entry that it stands before, -1 before it is bound. */
  private int[] bound = new int[64];

  private int labels;
  private int[] offsets = {};

  CodeBuffer(boolean isThumb2) {
    this.isThumb2 = isThumb2;
  }

  int newLabel() {
    if (labels == bound.length) {
      bound = Arrays.copyOf(bound, 2 * labels);
    }
    bound[labels] = -1;
    return labels++;
  }

  void bind(int label) {
    bound[label] = size;
  }

  private void add(int kind, int a, int b) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      second = Arrays.copyOf(second, 2 * size);
      levels = Arrays.copyOf(levels, 2 * size);
    }
    kinds[size] = kind;
    first[size] = a;
    second[size] = b;
    size++;
  }

  /** An instruction of 16 bits. */
  void narrow(int opcode) {
    add(OPCODE, opcode, -1);
  }

  /** An instruction of 32 bits. */
  void wide(int high, int low) {
    add(OPCODE, high, low);
  }

  /** Goes on at a label when a condition holds; flags may be lost on the way. */
  void branch(int condition, int label) {
    add(BRANCH, condition, label);
  }

  /** Goes on at a label when a low register is zero, or is not; flags may be lost. */
  void branchIfZero(boolean zero, int register, int label) {
    add(ZERO_BRANCH, register | (zero ? 0 : 8), label);
  }

  /** Sets a register to the address of a label, with bit 0 set; flags may be lost. */
  void address(int register, int label) {
    add(ADDRESS, register, label);
  }

  /** Where a label is in the finished code. */
  int offset(int label) {
    return offsets[bound[label]];
  }

  /** Ends the code. */
  byte[] finish() {
    boolean grown = true;
    while (grown) {
      offsets = new int[size + 1];
      for (int i = 0; i < size; i++) {
        offsets[i + 1] = offsets[i] + bytes(i);
      }
      grown = false;
      for (int i = 0; i < size; i++) {
        while (!reaches(i)) {
          levels[i]++;
          grown = true;
        }
      }
    }
    byte[] code = new byte[offsets[size]];
    for (int i = 0; i < size; i++) {
      write(code, i);
    }
    return code;
  }

  private int bytes(int i) {
    int level = levels[i];
    return switch (kinds[i]) {
      case OPCODE -> second[i] < 0 ? 2 : 4;
      case BRANCH -> branchBytes(first[i] == ALWAYS, level);
      case ZERO_BRANCH -> level == 0 ? 2 : 2 + branchBytes(false, level - 1);
      default -> isThumb2 && level == 0 ? 4 : 10;
    };
  }

  private int branchBytes(boolean always, int level) {
    return 2 + 2 * level - (level == 2 && always ? 2 : 0);
  }

  private int distance(int i, int from) {
    return offsets[bound[second[i]]] - from - 4;
  }

  private boolean reaches(int i) {
    int level = levels[i];
    int at = offsets[i];
    return switch (kinds[i]) {
      case OPCODE -> true;
      case BRANCH -> branchReaches(first[i] == ALWAYS, level, distance(i, at));
      case ZERO_BRANCH -> {
        int distance = distance(i, at);
        yield level == 0
            ? isThumb2 && distance >= 0 && distance <= 126
            : branchReaches(false, level - 1, distance - 2);
      }
      default -> {
        int distance = distance(i, at & ~3) + 1;
        yield !isThumb2 || level > 0 || Math.abs(distance) < 4096;
      }
    };
  }

  /**
   * Whether a form reaches: a branch of 16 bits, then one of 32, which in ARMv6-M is one across
   * another of 16 bits, then one across BL.
   */
  private boolean branchReaches(boolean always, int level, int distance) {
    if (level == 0) {
      return always ? fits(distance, 12) : fits(distance, 9);
    }
    return isThumb2 || always || level > 1 || fits(distance - 2, 12);
  }

  private static boolean fits(int value, int bits) {
    int gone = Integer.SIZE - bits;
    return value << gone >> gone == value;
  }

  private void write(byte[] code, int i) {
    int at = offsets[i];
    switch (kinds[i]) {
      case OPCODE -> {
        half(code, at, first[i]);
        if (second[i] >= 0) {
          half(code, at + 2, second[i]);
        }
      }
      case BRANCH -> writeBranch(code, at, first[i], levels[i], distance(i, at));
      case ZERO_BRANCH -> {
        int register = first[i] & 7;
        boolean zero = first[i] < 8;
        int distance = distance(i, at);
        if (levels[i] == 0) {
          int offset = (distance & 0x40) << 3 | (distance & 0x3e) << 2;
          half(code, at, (zero ? 0xb100 : 0xb900) | offset | register);
        } else {
          half(code, at, 0x2800 | register << 8);
          writeBranch(code, at + 2, zero ? 0 : 1, levels[i] - 1, distance - 2);
        }
      }
      default -> writeAddress(code, i);
    }
  }

  private void writeBranch(byte[] code, int at, int condition, int level, int distance) {
    boolean always = condition == ALWAYS;
    if (level == 0) {
      int offset = distance >> 1;
      half(code, at, always ? 0xe000 | offset & 0x7ff : 0xd000 | condition << 8 | offset & 0xff);
    } else if (always) {
      far(code, at, isThumb2 ? 0x9000 : 0xd000, distance);
    } else if (isThumb2) {
      int sign = distance >>> 31;
      half(code, at, 0xf000 | sign << 10 | condition << 6 | distance >> 12 & 0x3f);
      half(
          code,
          at + 2,
          0x8000 | (distance >> 18 & 1) << 13 | (distance >> 19 & 1) << 11 | distance >> 1 & 0x7ff);
    } else {
      half(code, at, 0xd000 | (condition ^ 1) << 8 | (level == 1 ? 0 : 1));
      writeBranch(code, at + 2, ALWAYS, level - 1, distance - 2);
    }
  }

  /** B of 32 bits, or BL, which loses the link register: it is on the stack. */
  private static void far(byte[] code, int at, int low, int distance) {
    int sign = distance >>> 31;
    int j1 = ~(distance >> 23 ^ sign) & 1;
    int j2 = ~(distance >> 22 ^ sign) & 1;
    half(code, at, 0xf000 | sign << 10 | distance >> 12 & 0x3ff);
    half(code, at + 2, low | j1 << 13 | j2 << 11 | distance >> 1 & 0x7ff);
  }

  private void writeAddress(byte[] code, int i) {
    int at = offsets[i];
    int register = first[i];
    if (isThumb2 && levels[i] == 0) {
      int distance = distance(i, at & ~3) + 1;
      int high = distance < 0 ? 0xf2af : 0xf20f;
      Encoding.wideImmediate(Math.abs(distance), high, register, (h, l) -> words(code, at, h, l));
      return;
    }
    int distance = distance(i, at + 8) + 1;
    if (isThumb2) {
      Encoding.wideImmediate16(
          distance & 0xffff, 0xf240, register, (h, l) -> words(code, at, h, l));
      Encoding.wideImmediate16(
          distance >>> 16, 0xf2c0, register, (h, l) -> words(code, at + 4, h, l));
    } else {
      int size = Math.abs(distance);
      if (size > 0xffff) {
        throw new IllegalArgumentException("more than 64 KB of code");
      }
      half(code, at, 0x2000 | register << 8 | size >> 8);
      half(code, at + 2, 8 << 6 | register << 3 | register);
      half(code, at + 4, 0x3000 | register << 8 | size & 0xff);
      half(code, at + 6, distance < 0 ? 0x4240 | register << 3 | register : NOP);
    }
    half(code, at + 8, 0x4478 | (register & 8) << 4 | register & 7); // add register, pc
  }

  private static void words(byte[] code, int at, int high, int low) {
    half(code, at, high);
    half(code, at + 2, low);
  }

  private static void half(byte[] code, int at, int value) {
    code[at] = (byte) value;
    code[at + 1] = (byte) (value >> 8);
  }
}
