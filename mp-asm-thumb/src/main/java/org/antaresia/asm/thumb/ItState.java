package org.antaresia.asm.thumb;

/** Which instructions an IT block still has: ITSTATE (A7.3.3). */
public final class ItState {
  private int state;

  /** Whether the next instruction is in a block. */
  public boolean inBlock() {
    return (state & 0xf) != 0;
  }

  /** Whether it is the last one. */
  public boolean isLast() {
    return (state & 0xf) == 8;
  }

  /** Its condition, {@link Instruction#ALWAYS} outside of blocks. */
  public int condition() {
    return inBlock() ? state >> 4 : Instruction.ALWAYS;
  }

  /** Forgets the block. */
  public void clear() {
    state = 0;
  }

  /** Goes on behind an instruction. */
  public void advance(Instruction instruction) {
    if (instruction.operation() == Operation.IT) {
      state = instruction.condition() << 4 | instruction.immediate();
    } else {
      advance();
    }
  }

  /** Goes on behind an instruction that is no IT. */
  public void advance() {
    state = (state & 7) == 0 ? 0 : state & 0xe0 | state << 1 & 0x1f;
  }
}
