package org.antaresia.asm.thumb;

/** What an instruction is to be made of; the names are those of {@link Instruction}. */
public final class Operands {
  int d = Instruction.NONE;
  int n = Instruction.NONE;
  int m = Instruction.NONE;
  int t = Instruction.NONE;
  int a = Instruction.NONE;
  int immediate;
  Shift shift = Shift.LSL;
  int amount;
  Flags flags = Flags.NEVER;
  int condition = Instruction.ALWAYS;
  int list;
  boolean isMinusZero;
  boolean writeBack;
  boolean index = true;
  boolean isDouble;
  int length;

  public Operands d(int register) {
    d = register;
    return this;
  }

  public Operands n(int register) {
    n = register;
    return this;
  }

  public Operands m(int register) {
    m = register;
    return this;
  }

  public Operands t(int register) {
    t = register;
    return this;
  }

  public Operands a(int register) {
    a = register;
    return this;
  }

  public Operands immediate(int value) {
    immediate = value;
    return this;
  }

  public Operands shift(Shift kind, int by) {
    shift = kind;
    amount = by;
    return this;
  }

  /** {@link Flags#OUTSIDE_IT} is "as it is shorter"; without this call flags stay as they are. */
  public Operands flags(Flags when) {
    flags = when;
    return this;
  }

  public Operands condition(int number) {
    condition = number;
    return this;
  }

  /** Registers to load or store, a bit for each. */
  public Operands list(int registers) {
    list = registers;
    return this;
  }

  /** The base gets the new address, before the access or after it. */
  public Operands writeBack(boolean before) {
    writeBack = true;
    index = before;
    return this;
  }

  /** Floating-point registers are those of double precision. */
  public Operands isDouble() {
    isDouble = true;
    return this;
  }

  /** Two or four bytes and nothing else. */
  public Operands length(int bytes) {
    length = bytes;
    return this;
  }

  int register(char letter) {
    return switch (letter) {
      case 'd' -> d;
      case 'n' -> n;
      case 'm' -> m;
      case 't' -> t;
      default -> a;
    };
  }

  void register(char letter, int number) {
    switch (letter) {
      case 'd' -> d = number;
      case 'n' -> n = number;
      case 'm' -> m = number;
      case 't' -> t = number;
      default -> a = number;
    }
  }
}
