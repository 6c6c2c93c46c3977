package org.antaresia.vm.object;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * One replaced field of a format string: how its value is laid out, and the value printed that way.
 * Widths count bytes, as in genuine.
 */
final class FormatField {
  /** Where the padding goes. */
  enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    /** Between sign and digits. */
    AFTER_SIGN
  }

  /** No character. */
  static final char NONE = 0;

  private final Vm vm;
  private final TextBuffer out;

  Align align = Align.RIGHT;
  char fill = ' ';
  int width;

  /** Digits or characters; -1 when there is none. */
  int precision = -1;

  /** What stands before a number that is not negative: plus, blank or {@link #NONE}. */
  char sign = NONE;

  /** Between groups of digits: comma, underscore or {@link #NONE}. */
  char separator = NONE;

  /** Whether the prefix of the number's base is printed. */
  boolean prefixed;

  FormatField(Vm vm, TextBuffer out) {
    this.vm = vm;
    this.out = out;
  }

  /** Prints the first {@code length} bytes of a text. */
  void text(int[] text, int from, int length) {
    padded(text, from, length, width);
  }

  private void padded(String ascii, int minimum) {
    int[] text = Bytes.pack(ascii);
    padded(text, 0, ascii.length(), minimum);
  }

  private void padded(int[] text, int from, int length, int minimum) {
    int total = minimum;
    if (fill == '0' && separator != NONE && total % groupSize() == 0) {
      total++; // a number does not start with a separator
    }
    int padding = Math.max(0, total - length);
    out.reserve(padding + length);
    int left =
        switch (align) {
          case LEFT -> 0;
          case CENTRE -> padding / 2;
          case RIGHT, AFTER_SIGN -> padding;
        };
    pad(left, total);
    out.write(text, from, length);
    pad(padding - left, total);
  }

  private void pad(int count, int total) {
    for (int i = 0; i < count; i++) {
      boolean separates = fill == '0' && separator != NONE && (total - i) % groupSize() == 0;
      out.ascii(separates ? separator : fill);
    }
  }

  /** Zeroes and the separator between two of those that pad a number. */
  private int groupSize() {
    return separator == ',' ? 4 : 5;
  }

  /** Prints a character given by its code point; OverflowError when there is no such one. */
  void character(int object) {
    int c = IntObject.toInt(vm, object);
    if (c < 0 || c >= 0x110000) {
      throw vm.overflowError("char not in range(0x110000)");
    }
    TextBuffer character = new TextBuffer(vm);
    character.codePoint(c);
    padded(character.words(), 0, character.length(), width);
  }

  /**
   * Prints an int or bool; TypeError for anything else.
   *
   * @param base 2, 8, 10 or 16
   * @param basePrefix what {@link #prefixed} prints before the digits
   */
  void integer(int object, int base, boolean upperCase, String basePrefix) {
    int number =
        IntObject.isInt(vm.ram, object) ? object : Word.smallInt(IntObject.toInt(vm, object));
    int minimum = width;
    int digitCount = precision;
    if (align != Align.LEFT && align != Align.CENTRE && fill == '0') {
      minimum = Math.max(minimum, digitCount);
      digitCount = 0;
    }
    boolean negative = IntFormat.isNegative(vm, number);
    String before = negative ? "-" : sign == NONE ? "" : String.valueOf(sign);
    if (prefixed) {
      before += basePrefix;
    }
    String digits = IntFormat.digits(vm, number, base, upperCase, separator);
    if (digitCount > 1) {
      withPrecision(before, digits, digitCount);
    } else if (align == Align.AFTER_SIGN) {
      out.text(before);
      padded(digits, minimum - before.length());
    } else {
      padded(before + digits, minimum);
    }
  }

  /** Zeroes up to the precision, then blanks up to the width. */
  private void withPrecision(String before, String digits, int digitCount) {
    int length = before.length() + Math.max(digits.length(), digitCount);
    int blanks = Math.max(0, width - length);
    out.reserve(length + blanks);
    if (align != Align.LEFT) {
      blanks(blanks);
    }
    out.text(before);
    for (int i = digits.length(); i < digitCount; i++) {
      out.ascii('0');
    }
    out.text(digits);
    if (align == Align.LEFT) {
      blanks(blanks);
    }
  }

  private void blanks(int count) {
    for (int i = 0; i < count; i++) {
      out.ascii(' ');
    }
  }

  /**
   * Prints a float.
   *
   * @param type one of {@code eEfFgG}
   * @param suffix what belongs to the number, such as a percent sign
   */
  void floating(double value, char type, String suffix) {
    int flags = sign == '+' ? FloatFormat.SHOW_SIGN : sign == ' ' ? FloatFormat.SPACE_SIGN : 0;
    String number = FloatFormat.format(vm, value, type, Math.max(precision, -1), flags) + suffix;
    if (align == Align.AFTER_SIGN && number.charAt(0) < '0') {
      out.ascii(number.charAt(0));
      padded(number.substring(1), width - 1);
    } else {
      padded(number, width);
    }
  }
}
