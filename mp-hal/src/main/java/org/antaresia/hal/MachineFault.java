package org.antaresia.hal;

/** Machine code did what its processor cannot: its message has the registers, too. */
public final class MachineFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What was wrong; the names are the architecture's (ARMv7-M, B1.5.14). */
  public enum Kind {
    /** An instruction that there is not, or a state that the processor cannot be in. */
    USAGE,
    /** An address where there is nothing, or nothing of that kind. */
    BUS,
    /** An address that the code must not reach. */
    MEMORY
  }

  private final Kind kind;
  private final int address;

  /**
   * A fault.
   *
   * @param address that was not reached, or where the instruction stands
   * @param detail what to tell, with the registers
   */
  public MachineFault(Kind kind, int address, String detail) {
    super(detail);
    this.kind = kind;
    this.address = address;
  }

  public Kind kind() {
    return kind;
  }

  /** The address that was not reached, or where the instruction stands. */
  public int address() {
    return address;
  }
}
