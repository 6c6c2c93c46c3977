package org.antaresia.asm.thumb.internal;

/** Immediate values in instructions of 32 bits (DDI0403 A5.3.2). */
final class Encoding {
  /** Takes the halves of an instruction. */
  interface Sink {
    void wide(int high, int low);
  }

  private Encoding() {}

  /** The 12 bits that stand for a modified immediate constant, or -1 when none do. */
  static int modified(int value) {
    int low = value & 0xff;
    if (value == low) {
      return low;
    } else if (value == (low | low << 16)) {
      return 0x100 | low;
    } else if (value == (low | low << 8 | low << 16 | low << 24)) {
      return 0x300 | low;
    }
    int second = value >>> 8 & 0xff;
    if (value == (second << 8 | second << 24)) {
      return 0x200 | second;
    }
    int rotation = Integer.numberOfLeadingZeros(value) + 8;
    int rotated = Integer.rotateLeft(value, rotation);
    return rotated >>> 8 == 0 && rotation < 32 ? rotation << 7 | rotated & 0x7f : -1;
  }

  /** An instruction with 12 bits of immediate value, and a destination. */
  static void wideImmediate(int bits, int high, int register, Sink sink) {
    sink.wide(high | (bits & 0x800) >> 1, (bits & 0x700) << 4 | register << 8 | bits & 0xff);
  }

  /** MOVW or MOVT. */
  static void wideImmediate16(int bits, int high, int register, Sink sink) {
    sink.wide(
        high | (bits & 0x800) >> 1 | bits >> 12, (bits & 0x700) << 4 | register << 8 | bits & 0xff);
  }
}
