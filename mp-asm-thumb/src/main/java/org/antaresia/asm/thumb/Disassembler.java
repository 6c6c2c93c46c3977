package org.antaresia.asm.thumb;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes instructions as GNU objdump does. */
public final class Disassembler {
  // what objdump finds worth to be shown in hexadecimal, too
  private static final int LARGE = 32;
  private static final int SMALL = -16;

  private final ItState it = new ItState();
  private final StringBuilder text = new StringBuilder();
  private String comment = "";
  private boolean isUnpredictable;

  /** Forgets the IT block that the last instructions were in. */
  public void reset() {
    it.clear();
  }

  /**
   * An instruction in text: mnemonic, tab, operands, and after another tab what may help to
   * understand it.
   *
   * @param address where it stands
   */
  public String text(Instruction instruction, int address) {
    text.setLength(0);
    comment = "";
    isUnpredictable = false;
    Encoding encoding = instruction.encoding();
    if (encoding.mnemonic().equals("{undefined}")) {
      return undefined(instruction.bits(), instruction.length());
    }
    mnemonic(encoding.mnemonic(), instruction);
    boolean isFirst = true;
    for (Encoding.Piece piece : encoding.operands()) {
      if (isFirst) {
        text.append(encoding.mnemonic().equals("undefined") ? ' ' : '\t');
        isFirst = false;
      }
      if (piece.isOperand()) {
        operand(piece.text(), instruction, address);
      } else {
        text.append(piece.text());
      }
    }
    if (!comment.isEmpty()) {
      text.append("\t@ ").append(comment);
    }
    if (isUnpredictable) {
      text.append("\t@ <UNPREDICTABLE>");
    }
    itRule(instruction);
    it.advance(instruction);
    return text.toString();
  }

  private void itRule(Instruction instruction) {
    ItRule rule = instruction.encoding().itRule();
    if (it.inBlock() && (rule == ItRule.OUTSIDE || rule == ItRule.LAST && !it.isLast())) {
      text.append("\t@ unpredictable <IT:").append(Names.fullCondition(it.condition())).append('>');
    }
  }

  private void mnemonic(String mnemonic, Instruction instruction) {
    int at = 0;
    int open = mnemonic.indexOf('{');
    while (open >= 0) {
      text.append(mnemonic, at, open);
      int close = mnemonic.indexOf('}', open);
      switch (mnemonic.substring(open + 1, close)) {
        case "s" -> text.append(it.inBlock() ? "" : "s");
        case "S" -> text.append(instruction.flags() == Flags.ALWAYS ? "s" : "");
        case "c" -> text.append(it.inBlock() ? Names.fullCondition(it.condition()) : "");
        case "cond" -> text.append(Names.condition(instruction.condition()));
        case "pt" -> text.append(isUnprivileged(instruction) ? "t" : "");
        case "pw" -> text.append(isUnprivileged(instruction) ? "" : ".w");
        default -> itLetters(instruction);
      }
      at = close + 1;
      open = mnemonic.indexOf('{', at);
    }
    text.append(mnemonic, at, mnemonic.length());
  }

  /** Whether objdump takes a load from a literal for one without privileges. */
  private static boolean isUnprivileged(Instruction instruction) {
    return (instruction.bits() & 0x0080_0f00) == 0x0e00;
  }

  /** A letter for each instruction of a block but the first (A7.3.2). */
  private void itLetters(Instruction instruction) {
    int mask = instruction.immediate();
    for (int bit = 3; bit > Integer.numberOfTrailingZeros(mask); bit--) {
      text.append((mask >> bit & 1) == (instruction.condition() & 1) ? 't' : 'e');
    }
  }

  private void operand(String name, Instruction instruction, int address) {
    Encoding encoding = instruction.encoding();
    int bits = instruction.bits();
    switch (name) {
      case "d!", "n!", "m!", "t!", "a!" -> {
        int register = encoding.register(name.charAt(0), bits);
        text.append(Names.register(register));
        isUnpredictable |= register == 15;
      }
      case "rt" ->
          text.append(instruction.t() == 15 ? "APSR_nzcv" : Names.register(instruction.t()));
      case "d", "n", "m", "t", "a" ->
          text.append(Names.register(encoding.register(name.charAt(0), bits)));
      case "e" -> text.append(Names.register(instruction.d()));
      case "sd", "sn", "sm" -> text.append('s').append(encoding.register(name.charAt(1), bits));
      case "dd", "dn", "dm" -> text.append('d').append(encoding.register(name.charAt(1), bits));
      case "sm+1" -> text.append('s').append(instruction.m() + 1);
      case "w" -> text.append(instruction.writeBack() ? "!" : "");
      case "i", "i*2", "i+1", "i-z+1", "j:i" -> {
        int value = Math.abs(instruction.immediate());
        if (encoding.immediateKind() == Immediate.WIDTH) {
          value = instruction.immediate();
        }
        text.append(Integer.toUnsignedString(value));
        if (encoding.immediateKind() != Immediate.WIDTH) {
          hexComment(value);
        }
      }
      case "i*4", "±i", "±i8" -> value(name, instruction, address);
      case ",i", ",i8", ",-i8", ",±i8", ",i*4" -> {
        boolean isMinusZero = !instruction.add() && !name.contains("i8");
        if (instruction.immediate() != 0 || isMinusZero) {
          text.append(", #");
          value(name, instruction, address);
        }
      }
      case "{i}" -> text.append('{').append(instruction.immediate()).append('}');
      case "{z}" -> text.append('{').append(encoding.field('z', bits)).append('}');
      case "z" -> text.append(instruction.amount());
      case "const" -> {
        text.append('#').append(Integer.toUnsignedString(instruction.immediate()));
        hexComment(instruction.immediate() & 0xffff_ffffL);
      }
      case "hex2" -> text.append(String.format("0x%04x", instruction.immediate()));
      case "lsl", "lsr", "asr", "ror" -> text.append(instruction.amount());
      case ",lsl", ",shift", ",ror*8" -> shift(instruction);
      case "cbz", "b8", "b11", "b20", "b24" ->
          text.append("0x").append(Integer.toHexString(address + 4 + instruction.immediate()));
      case "cond" -> text.append(Names.fullCondition(instruction.condition()));
      case "list" -> list(instruction.list());
      case "slist" -> range('s', instruction.d(), instruction.immediate());
      case "dlist" -> doubleRange(instruction.d(), instruction.immediate() >> 1);
      case "xlist" -> {
        range('d', instruction.d(), instruction.immediate() >> 1);
        comment = "Deprecated";
      }
      case "aif" -> aif(instruction.immediate());
      case "psr" -> psr(instruction);
      case "barrier" -> text.append(Names.barrier(instruction.immediate()));
      case "fconst" -> {
        text.append('#').append(encoding.field('i', bits));
        comment =
            String.format(
                "0x%08x %s",
                instruction.immediate(), decimal(Float.intBitsToFloat(instruction.immediate())));
      }
      case "fbits16", "fbits32" -> text.append('#').append(instruction.immediate());
      case "le" -> text.append(instruction.immediate() == 0 ? "le" : "be");
      case "blx" ->
          text.append("0x")
              .append(Integer.toHexString((address + 4 & ~3) + instruction.immediate()));
      case "{option}" -> {
        text.append('{').append(instruction.immediate()).append('}');
        hexComment(instruction.immediate());
      }
      case "address" -> coprocessorAddress(instruction, address);
      case "op1" -> text.append(encoding.field('i', bits));
      case "(mov r8,r8)" -> text.append("\t\t@ (mov r8, r8)");
      case "coproc" -> text.append(encoding.field('j', bits));
      case "crd" -> text.append("cr").append(encoding.field('d', bits));
      case "crn" -> text.append("cr").append(encoding.field('n', bits));
      case "crm" -> text.append("cr").append(encoding.field('m', bits));
      default -> throw new IllegalStateException(name);
    }
  }

  /** A constant as objdump shows it: with 1, 3 or 7 digits behind the point. */
  private static String decimal(float value) {
    int digits = value * 10 % 1 == 0 ? 1 : value * 1000 % 1 == 0 ? 3 : 7;
    return String.format(Locale.ROOT, "% ." + digits + "f", value);
  }

  private void hexComment(long value) {
    if (value > LARGE || value < SMALL) {
      comment = "0x" + Long.toHexString(value & 0xffff_ffffL);
    }
  }

  /** An offset: where it is one from the program counter, it is shown what is there. */
  private void value(String name, Instruction instruction, int address) {
    int value = instruction.immediate();
    if (value == 0 && !instruction.add() && !name.contains("i8")) {
      text.append('-');
    }
    text.append(value);
    boolean isRelative = instruction.n() == 15 && !name.equals(",i*4") && !name.equals(",i");
    if (isRelative && !name.contains("i8")) {
      String hex = "0x" + Integer.toHexString((address + 4 & ~3) + value);
      if (instruction.length() == 2) {
        boolean isAdr = instruction.operation() == Operation.ADR;
        comment =
            isAdr ? "(adr " + Names.register(instruction.d()) + ", " + hex + ")" : "(" + hex + ")";
      } else {
        comment = hex;
      }
    } else if (!name.contains("i8")) {
      hexComment(value);
    }
  }

  /** An address of what may be a coprocessor's; objdump leaves out the ! of an offset 0. */
  private void coprocessorAddress(Instruction instruction, int address) {
    int offset = instruction.immediate();
    boolean isPair = instruction.a() >= 0;
    boolean isShown = offset != 0 || !instruction.add() || isPair && !instruction.index();
    String shown = ", #" + (offset == 0 && !instruction.add() ? "-0" : Integer.toString(offset));
    text.append('[').append(Names.register(instruction.n()));
    if (instruction.index()) {
      text.append(isShown ? shown : "]").append(isShown ? "]" : "");
      text.append(instruction.writeBack() && (offset != 0 || isPair && isShown) ? "!" : "");
    } else {
      text.append(']').append(isShown ? shown : "");
    }
    int base = address + 4 & ~3;
    if (instruction.n() != 15) {
      hexComment(isPair ? Math.abs(offset) : offset);
    } else if (!isPair) {
      comment = "0x" + Integer.toHexString(instruction.index() ? base + offset : base);
    } else if (isShown) {
      hexComment(Math.abs(offset));
      comment =
          "0x" + Integer.toHexString(base + offset) + (comment.isEmpty() ? "" : "\t@ " + comment);
    }
  }

  private void shift(Instruction instruction) {
    switch (instruction.shift()) {
      case RRX -> text.append(", rrx");
      default -> {
        if (instruction.amount() != 0) {
          text.append(", ")
              .append(instruction.shift().lowerCaseName())
              .append(" #")
              .append(instruction.amount());
        }
      }
    }
  }

  private void list(int list) {
    text.append('{');
    String separator = "";
    for (int i = 0; i < 16; i++) {
      if ((list >> i & 1) != 0) {
        text.append(separator).append(Names.register(i));
        separator = ", ";
      }
    }
    text.append('}');
  }

  private void range(char kind, int first, int count) {
    text.append('{').append(kind).append(first);
    if (count != 1) {
      text.append('-').append(kind).append(first + count - 1);
    }
    text.append('}');
  }

  /** Registers that there may not be, as objdump counts them. */
  private void doubleRange(int first, int count) {
    int last = first + (count & 63) - 1;
    if (last > 31 && count != 1) {
      text.append("{d").append(first).append("-<overflow reg d").append(last).append(">}");
    } else {
      range('d', first, last - first + 1);
    }
  }

  private void aif(int bits) {
    text.append((bits & 4) != 0 ? "a" : "")
        .append((bits & 2) != 0 ? "i" : "")
        .append((bits & 1) != 0 ? "f" : "");
  }

  private void psr(Instruction instruction) {
    int number = instruction.immediate();
    text.append(Names.systemRegister(number));
    if (number == 0 && instruction.operation() == Operation.MSR) {
      text.append('_')
          .append((instruction.amount() & 2) != 0 ? "f" : "")
          .append((instruction.amount() & 1) != 0 ? "s" : "");
    }
  }

  /** What stands for a word that is no instruction. */
  public String undefined(int bits, int length) {
    it.advance();
    return "\t\t@ <UNDEFINED> instruction: 0x" + String.format(length == 2 ? "%04x" : "%08x", bits);
  }

  /** An instruction in text, or what stands for one that there is not. */
  public String text(@Nullable Instruction instruction, int bits, int length, int address) {
    return instruction == null ? undefined(bits, length) : text(instruction, address);
  }
}
