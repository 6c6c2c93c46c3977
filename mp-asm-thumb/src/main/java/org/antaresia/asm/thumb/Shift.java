package org.antaresia.asm.thumb;

/** How the second operand is shifted (A7.4.2). */
public enum Shift {
  LSL,
  LSR,
  ASR,
  ROR,
  RRX;

  private static final Shift[] BY_NUMBER = values();

  private final String lowerCaseName = name().toLowerCase(java.util.Locale.ROOT);

  /** The word of the assembly language. */
  public String lowerCaseName() {
    return lowerCaseName;
  }

  /** What the two bits of an instruction stand for; a rotation by 0 is {@link #RRX}. */
  static Shift of(int type, int amount) {
    return type == ROR.ordinal() && amount == 0 ? RRX : BY_NUMBER[type];
  }

  /** By how much, where the instruction has five bits for it. */
  int amount(int field) {
    return switch (this) {
      case LSL, ROR -> field;
      case LSR, ASR -> field == 0 ? 32 : field;
      case RRX -> 1;
    };
  }
}
