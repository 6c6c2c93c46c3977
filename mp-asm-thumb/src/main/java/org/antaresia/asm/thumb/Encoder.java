package org.antaresia.asm.thumb;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the bits of instructions, of the shortest encoding that takes the operands. */
final class Encoder {
  /** No encoding takes the operands; no instruction has these bits, as 0xffff is no first half. */
  static final int NONE = -1;

  private static final String REGISTERS = "dnmta";
  private static final Encoding[][] BY_OPERATION = byOperation();

  private final Architecture architecture;

  Encoder(Architecture architecture) {
    this.architecture = architecture;
  }

  private static Encoding[][] byOperation() {
    List<List<Encoding>> lists = new ArrayList<>();
    for (int i = 0; i < Operation.values().length; i++) {
      lists.add(new ArrayList<>());
    }
    for (Encoding encoding : InstructionSet.ENCODINGS) {
      lists.get(encoding.operation().ordinal()).add(encoding);
    }
    Encoding[][] arrays = new Encoding[lists.size()][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = lists.get(i).toArray(new Encoding[0]);
    }
    return arrays;
  }

  /**
   * The shortest encoding of an instruction.
   *
   * @param inIt whether it stands in an IT block, where other instructions set flags
   * @return null when there is none
   */
  @Nullable Encoding find(Operation operation, Operands operands, boolean inIt) {
    for (Encoding encoding : BY_OPERATION[operation.ordinal()]) {
      if (encode(encoding, operands, inIt) != NONE) {
        return encoding;
      }
    }
    return null;
  }

  /** The bits of one encoding, or {@link #NONE} when it does not take the operands. */
  int encode(Encoding encoding, Operands o, boolean inIt) {
    if (!architecture.has(encoding.feature())
        || o.length != 0 && o.length != encoding.length()
        || encoding.isDouble() != o.isDouble
        || encoding.postIndexed() == o.index
        || !flagsFit(encoding, o, inIt)) {
      return NONE;
    }
    int bits = encoding.value();
    for (int i = 0; i < REGISTERS.length(); i++) {
      int with = encoding.withRegister(bits, REGISTERS.charAt(i), o);
      if (with == NONE) {
        return NONE;
      }
      bits = with;
    }
    bits = withShift(encoding, bits, o);
    bits = bits == NONE ? NONE : withList(encoding, bits, o);
    boolean isConditional = encoding.has('c') && encoding.operation() != Operation.IT;
    if (bits == NONE
        || isConditional != (o.condition != Instruction.ALWAYS)
            && encoding.operation() != Operation.IT) {
      return NONE;
    }
    bits = encoding.with(bits, 'c', o.condition);
    bits = encoding.with(bits, 'S', o.flags == Flags.ALWAYS ? 1 : 0);
    bits = encoding.with(bits, 'w', o.writeBack ? 1 : 0);
    bits = withImmediate(encoding, bits, o);
    // what the operands make of a line of the table may be what another line means, as ADD to SP
    return bits != NONE && encoding.writeBack(bits) == o.writeBack ? bits : NONE;
  }

  private static boolean flagsFit(Encoding encoding, Operands o, boolean inIt) {
    Flags given = encoding.flags(encoding.value());
    if (encoding.has('S')) {
      return true;
    }
    return switch (given) {
      case OUTSIDE_IT -> o.flags == Flags.OUTSIDE_IT || (o.flags == Flags.ALWAYS) != inIt;
      case ALWAYS -> o.flags != Flags.NEVER;
      case NEVER -> o.flags != Flags.ALWAYS;
    };
  }

  private static int withShift(Encoding encoding, int bits, Operands o) {
    if (!encoding.has('z')) {
      boolean isFixed = encoding.shift(bits) == Shift.RRX && o.shift == Shift.RRX;
      return o.amount == 0 && o.shift == Shift.LSL || isFixed ? bits : NONE;
    }
    int amount = o.amount / encoding.amountScale();
    if (amount * encoding.amountScale() != o.amount) {
      return NONE;
    }
    int field = o.shift == Shift.RRX || amount == 32 ? 0 : amount;
    if (encoding.has('h') && amount == 0 && o.shift != Shift.RRX) {
      return encoding.with(encoding.with(bits, 'h', 0), 'z', 0);
    }
    int with = encoding.with(bits, 'z', field);
    if (with == NONE) {
      return NONE;
    }
    if (encoding.has('h')) {
      int type = o.shift == Shift.RRX ? Shift.ROR.ordinal() : o.shift.ordinal();
      with = encoding.with(with, 'h', type);
    }
    boolean isSame = encoding.shift(with) == o.shift || amount == 0;
    return isSame && encoding.amount(with) == (o.shift == Shift.RRX ? 1 : o.amount) ? with : NONE;
  }

  private static int withList(Encoding encoding, int bits, Operands o) {
    if (!encoding.has('l')) {
      return o.list == 0 ? bits : NONE;
    }
    int with = encoding.withList(bits, o.list);
    return with != NONE && o.list != 0 && encoding.list(with) == o.list ? with : NONE;
  }

  private static int withImmediate(Encoding encoding, int bits, Operands o) {
    int value = o.immediate;
    boolean isNegative = value < 0 && !encoding.immediateKind().isSigned() || o.isMinusZero;
    if (encoding.has('u')) {
      bits = encoding.with(bits, 'u', isNegative ? 0 : 1);
    } else if (isNegative == encoding.add(bits) && value != 0) {
      return NONE;
    }
    return encoding.immediateKind().withValue(encoding, bits, isNegative ? -value : value, o);
  }
}
