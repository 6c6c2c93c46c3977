package org.antaresia.asm.thumb;

/**
 * A decoded instruction. Registers that it does not name are {@link #NONE}; whether a number is one
 * of a core or a floating-point register follows from the operation.
 */
public final class Instruction {
  /** No register. */
  public static final int NONE = -1;

  /** The condition of what is always done. */
  public static final int ALWAYS = 14;

  private final Encoding encoding;
  private final int bits;

  private final int d;
  private final int n;
  private final int m;
  private final int t;
  private final int a;
  private final int immediate;
  private final int carry;
  private final Shift shift;
  private final int amount;
  private final Flags flags;
  private final int condition;
  private final int list;
  private final boolean add;
  private final boolean writeBack;

  /** What the bits of a word mean that an encoding fits. */
  Instruction(Encoding encoding, int bits) {
    this.encoding = encoding;
    this.bits = bits;
    d = encoding.register('d', bits);
    n = encoding.register('n', bits);
    m = encoding.register('m', bits);
    t = encoding.register('t', bits);
    a = encoding.register('a', bits);
    add = encoding.add(bits);
    Immediate kind = encoding.immediateKind();
    int value = kind.value(encoding, bits);
    immediate = add ? value : -value;
    carry = kind == Immediate.CONST ? Immediate.carry(encoding.field('i', bits)) : -1;
    shift = encoding.shift(bits);
    amount = encoding.amount(bits);
    flags = encoding.flags(bits);
    condition = encoding.has('c') ? encoding.field('c', bits) : ALWAYS;
    list = encoding.list(bits);
    writeBack = encoding.writeBack(bits);
  }

  /** The line of the table that the instruction is from. */
  public Encoding encoding() {
    return encoding;
  }

  /** The bits: a halfword, or two with the first one above. */
  public int bits() {
    return bits;
  }

  public Operation operation() {
    return encoding.operation();
  }

  /** Bytes: 2 or 4. */
  public int length() {
    return encoding.length();
  }

  /** Where the result goes: Rd, RdLo of a long multiplication, Sd or Dd; a load's is {@link #t}. */
  public int d() {
    return d;
  }

  /** The first operand, or the base of an address: 13 and 15 also where they are implied. */
  public int n() {
    return n;
  }

  /** The second operand, or what is added to an address; none where that is an immediate. */
  public int m() {
    return m;
  }

  /** What is loaded or stored. */
  public int t() {
    return t;
  }

  /** The third: Ra of a multiplication, RdHi of a long one, the second that is loaded or stored. */
  public int a() {
    return a;
  }

  /**
   * The immediate as it is used: expanded, multiplied and with its sign. From the instruction's
   * address plus 4 for a branch, the same rounded down to a multiple of 4 for {@code ADR} and loads
   * with {@code n} 15. The width of a bit field; the words of a {@code VLDM}; the mask of {@code
   * IT}; the bits of a {@code float} for {@code VMOV}, in double precision too; SYSm of {@code MSR}
   * and {@code MRS}.
   */
  public int immediate() {
    return immediate;
  }

  /** The carry that an expanded immediate gives (ThumbExpandImm_C, A5.3.2), below 0: as it was. */
  public int carry() {
    return carry;
  }

  /** How {@link #m}, or {@link #n} where that is the only one, is shifted. */
  public Shift shift() {
    return shift;
  }

  /** By how much: 0 to 32. The lowest bit of a bit field; the mask of {@code MSR}. */
  public int amount() {
    return amount;
  }

  public Flags flags() {
    return flags;
  }

  /** The condition of a branch, or the first one of {@code IT}; else {@link #ALWAYS}. */
  public int condition() {
    return condition;
  }

  /** A bit for each register of a load or store multiple. */
  public int list() {
    return list;
  }

  /** Whether the offset is added; below it is subtracted, and {@link #immediate} is negative. */
  public boolean add() {
    return add;
  }

  /** Whether the offset counts for this access, not only for what is written back. */
  public boolean index() {
    return !encoding.postIndexed();
  }

  /** Whether the base gets the new address. */
  public boolean writeBack() {
    return writeBack;
  }

  /** Whether floating-point registers are those of double precision. */
  public boolean isDouble() {
    return encoding.isDouble();
  }
}
