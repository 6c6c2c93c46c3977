package org.antaresia.asm.thumb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A line of the table: one encoding of an instruction. */
public final class Encoding {
  private static final int FIRST_LETTER = 'A';
  private static final int LETTERS = 'z' - 'A' + 1;
  private static final int PC = 15;
  private static final int LR = 14;
  private static final int SP = 13;

  private final Operation operation;
  private final Feature feature;
  private final ItRule itRule;
  private final int length;
  private final int mask;
  private final int value;
  // a letter's bits, as pairs of a distance to the right and a number of bits, the lowest last
  private final int[][] fields = new int[LETTERS][];

  private final String mnemonic;
  private final List<Piece> operands;

  private final Immediate immediateKind;
  private final Shift fixedShift;
  private final int amountScale;
  private final boolean postIndexed;
  private final boolean isDouble;
  private final String singles;
  private final String doubles;
  private final int impliedD;
  private final int impliedN;

  /** A part of the syntax: text as it is, or an operand's name. */
  record Piece(String text, boolean isOperand) {}

  /** Reads a line of the table. */
  Encoding(String line) {
    String[] columns = line.trim().split(" +", 4);
    operation = Operation.valueOf(columns[0]);
    feature = Feature.valueOf(columns[1].toUpperCase(Locale.ROOT));
    itRule = ItRule.of(columns[2]);
    boolean isWide = columns[3].charAt(16) == ' ' && columns[3].charAt(17) != ' ';
    String pattern = columns[3].substring(0, isWide ? 33 : 16).replace(" ", "");
    String syntax = columns[3].substring(isWide ? 33 : 16).trim();
    length = pattern.length() / 8;
    int fixed = 0;
    int ones = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int shift = pattern.length() - 1 - i;
      if (c == '0' || c == '1') {
        fixed |= 1 << shift;
        ones |= (c - '0') << shift;
      } else if (c == '+') {
        ones |= 1 << shift;
      } else if (c != '-') {
        addBit(c, shift);
      }
    }
    mask = fixed;
    value = ones;
    int space = syntax.indexOf(' ');
    mnemonic = space < 0 ? syntax : syntax.substring(0, space);
    operands = pieces(space < 0 ? "" : syntax.substring(space + 1));
    Immediate kind = Immediate.NONE;
    Shift shift = Shift.LSL;
    int scale = 1;
    String single = "";
    String twice = "";
    for (Piece piece : operands) {
      if (piece.isOperand) {
        String name = piece.text.startsWith(",") ? piece.text.substring(1) : piece.text;
        kind = Immediate.of(name) == Immediate.NONE ? kind : Immediate.of(name);
        switch (name) {
          case "lsr" -> shift = Shift.LSR;
          case "asr" -> shift = Shift.ASR;
          case "ror" -> shift = Shift.ROR;
          case "ror*8" -> {
            shift = Shift.ROR;
            scale = 8;
          }
          case "sd", "sn", "sm" -> single += name.charAt(1);
          case "dd", "dn", "dm" -> twice += name.charAt(1);
          case "slist" -> single += 'd';
          case "dlist", "xlist" -> twice += 'd';
          default -> {}
        }
      }
    }
    immediateKind = kind;
    fixedShift = mnemonic.startsWith("rrx") ? Shift.RRX : shift;
    amountScale = scale;
    singles = single;
    doubles = twice;
    isDouble = !twice.isEmpty();
    boolean isPre = length == 4 && (ones >> 24 & 1) != 0;
    postIndexed = syntax.contains("], ") || syntax.contains("{address}") && !isPre;
    boolean isStack = syntax.contains(" sp") || syntax.contains("[sp") || isPushOrPop();
    impliedD = syntax.contains(" sp, #") && !syntax.contains("{d}") ? SP : Instruction.NONE;
    impliedN = syntax.contains("pc, #") ? PC : isStack ? SP : Instruction.NONE;
  }

  private boolean isPushOrPop() {
    return switch (operation) {
      case STMDB, LDM, VSTMDB, VLDM -> !has('n');
      default -> false;
    };
  }

  private void addBit(char letter, int shift) {
    int[] runs = fields[letter - FIRST_LETTER];
    if (runs != null && runs[runs.length - 2] == shift + 1) {
      runs[runs.length - 2]--;
      runs[runs.length - 1]++;
    } else {
      int size = runs == null ? 0 : runs.length;
      int[] longer = runs == null ? new int[2] : java.util.Arrays.copyOf(runs, size + 2);
      longer[size] = shift;
      longer[size + 1] = 1;
      fields[letter - FIRST_LETTER] = longer;
    }
  }

  private static List<Piece> pieces(String syntax) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < syntax.length()) {
      int open = syntax.indexOf('{', at);
      int end = open < 0 ? syntax.length() : open;
      if (end > at) {
        pieces.add(new Piece(syntax.substring(at, end), false));
      }
      if (open < 0) {
        break;
      }
      int close = syntax.indexOf('}', open + 2);
      if (syntax.charAt(open + 1) == '{') {
        close++;
      }
      pieces.add(new Piece(syntax.substring(open + 1, close).replace(", ", ","), true));
      at = close + 1;
    }
    return Collections.unmodifiableList(pieces);
  }

  public Operation operation() {
    return operation;
  }

  public Feature feature() {
    return feature;
  }

  public ItRule itRule() {
    return itRule;
  }

  /** Bytes: 2 or 4. */
  public int length() {
    return length;
  }

  /** The bits that an instruction is known by. */
  int mask() {
    return mask;
  }

  /** What those bits are, and those that should be 1. */
  int value() {
    return value;
  }

  String mnemonic() {
    return mnemonic;
  }

  List<Piece> operands() {
    return operands;
  }

  boolean fits(int bits) {
    return ((bits ^ value) & mask) == 0;
  }

  boolean has(char letter) {
    return fields[letter - FIRST_LETTER] != null;
  }

  /** The bits of a letter, the first one highest; 0 where there are none. */
  int field(char letter, int bits) {
    int[] runs = fields[letter - FIRST_LETTER];
    int result = 0;
    if (runs != null) {
      for (int i = 0; i < runs.length; i += 2) {
        result = result << runs[i + 1] | bits >>> runs[i] & (1 << runs[i + 1]) - 1;
      }
    }
    return result;
  }

  int register(char letter, int bits) {
    boolean isSingle = singles.indexOf(letter) >= 0;
    if (isSingle || doubles.indexOf(letter) >= 0) {
      int low = field(letter, bits);
      int extra = field((char) (letter - 'a' + 'A'), bits);
      return isSingle ? low << 1 | extra : extra << 4 | low;
    } else if (has(letter)) {
      return field(letter, bits);
    } else if (letter == 'd' || letter == 'n') {
      return has('e') ? field('e', bits) : letter == 'd' ? impliedD : impliedN;
    }
    return Instruction.NONE;
  }

  /** The word with a field; {@link Encoder#NONE} when the field is too small for it. */
  int with(int bits, char letter, int value) {
    int[] runs = fields[letter - FIRST_LETTER];
    if (runs == null) {
      return bits;
    }
    int rest = value;
    int with = bits;
    for (int i = runs.length - 2; i >= 0; i -= 2) {
      int ones = (1 << runs[i + 1]) - 1;
      with = with & ~(ones << runs[i]) | (rest & ones) << runs[i];
      rest >>>= runs[i + 1];
    }
    return rest == 0 ? with : Encoder.NONE;
  }

  /** The word with a register, which must be one that the instruction takes there. */
  int withRegister(int bits, char letter, Operands operands) {
    int register = operands.register(letter);
    boolean isSingle = singles.indexOf(letter) >= 0;
    if (isSingle || doubles.indexOf(letter) >= 0) {
      int low = isSingle ? register >> 1 : register & 15;
      int extra = isSingle ? register & 1 : register >> 4;
      int with = register < 0 ? Encoder.NONE : with(bits, letter, low);
      return with == Encoder.NONE ? with : with(with, (char) (letter - 'a' + 'A'), extra);
    } else if (has(letter)) {
      if (register < 0 || !RegisterRule.takes(this, letter, operands)) {
        return Encoder.NONE;
      }
      int with = with(bits, letter, register);
      return letter == 'm' && with != Encoder.NONE ? with(with, 'k', register) : with;
    } else if ((letter == 'd' || letter == 'n') && has('e')) {
      return register < 0 || operands.d != operands.n ? Encoder.NONE : with(bits, 'e', register);
    }
    int implied = letter == 'd' ? impliedD : letter == 'n' ? impliedN : Instruction.NONE;
    return register == implied ? bits : Encoder.NONE;
  }

  /** The word with a list of registers. */
  int withList(int bits, int list) {
    if (length == 2 && isPushOrPop()) {
      int last = operation == Operation.LDM ? PC : LR;
      return (list & ~(0xff | 1 << last)) != 0
          ? Encoder.NONE
          : with(bits, 'l', list & 0xff | (list >> last & 1) << 8);
    }
    return with(bits, 'l', list);
  }

  int amountScale() {
    return amountScale;
  }

  int width(char letter) {
    int width = 0;
    int[] runs = fields[letter - FIRST_LETTER];
    for (int i = 1; runs != null && i < runs.length; i += 2) {
      width += runs[i];
    }
    return width;
  }

  int impliedD() {
    return impliedD;
  }

  int impliedN() {
    return impliedN;
  }

  boolean add(int bits) {
    return has('u') ? field('u', bits) != 0 : !isSubtracted();
  }

  private boolean isSubtracted() {
    for (Piece piece : operands) {
      if (piece.isOperand && piece.text.equals(",-i8")) {
        return true;
      }
    }
    return mnemonic.startsWith("subw") && operation == Operation.ADR;
  }

  Immediate immediateKind() {
    return immediateKind;
  }

  Shift shift(int bits) {
    return has('h') ? Shift.of(field('h', bits), field('z', bits)) : fixedShift;
  }

  int amount(int bits) {
    return has('z') || fixedShift == Shift.RRX
        ? shift(bits).amount(field('z', bits)) * amountScale
        : 0;
  }

  Flags flags(int bits) {
    if (has('S')) {
      return field('S', bits) != 0 ? Flags.ALWAYS : Flags.NEVER;
    }
    return switch (operation) {
      case CMP, CMN, TST, TEQ -> Flags.ALWAYS;
      default ->
          mnemonic.contains("{s}")
              ? Flags.OUTSIDE_IT
              : mnemonic.equals("movs") ? Flags.ALWAYS : Flags.NEVER;
    };
  }

  int list(int bits) {
    int list = field('l', bits);
    if (length == 2 && isPushOrPop()) {
      int last = operation == Operation.LDM ? PC : LR;
      return list & 0xff | (list >> 8) << last;
    }
    return list;
  }

  boolean postIndexed() {
    return postIndexed;
  }

  boolean writeBack(int bits) {
    if (has('w')) {
      return field('w', bits) != 0;
    } else if (postIndexed || isPushOrPop()) {
      return true;
    }
    for (Piece piece : operands) {
      if (piece.isOperand && piece.text.equals("w")) {
        return (list(bits) >> register('n', bits) & 1) == 0;
      } else if (!piece.isOperand && piece.text.contains("!")) {
        return true;
      }
    }
    return false;
  }

  boolean isDouble() {
    return isDouble;
  }

  @Override
  public String toString() {
    return operation + " " + mnemonic;
  }
}
