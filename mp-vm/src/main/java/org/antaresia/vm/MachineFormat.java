package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.util.function.IntFunction;
import org.antaresia.hal.Processor;
import org.antaresia.vm.object.FloatFormat;
import org.jspecify.annotations.Nullable;

/**
 * A C format with the values of a call that has any number of them (py/mpprint.c; AAPCS, 7.1.2):
 * from the third register on, then on the stack; numbers of eight bytes at even places.
 */
final class MachineFormat {
  private static final int FIRST_WORD = 2;
  private static final int REGISTERS = 4;

  private final Vm vm;

  /** Where the first words are; null when all are in memory. */
  private final @Nullable Processor registers;

  /** The address of word {@link #REGISTERS}, or of the next where all are in memory. */
  private int memory;

  private int next;

  /** The values of a call whose first two are others. */
  MachineFormat(Vm vm, Processor registers) {
    this.vm = vm;
    this.registers = registers;
    memory = registers.register(Processor.SP);
    next = FIRST_WORD;
  }

  /** Values that lie in memory. */
  MachineFormat(Vm vm, int at) {
    this.vm = vm;
    registers = null;
    memory = at;
  }

  private int word() {
    Processor source = registers;
    if (source != null && next < REGISTERS) {
      return source.register(next++);
    }
    int value = i32(vm.ram, memory);
    memory += 4;
    next++;
    return value;
  }

  private long twoWords() {
    if (registers == null) {
      memory = memory + 7 & ~7;
    } else if (next < REGISTERS) {
      next = next + 1 & ~1;
    } else {
      memory = memory + 7 & ~7;
    }
    int low = word();
    return low & 0xffff_ffffL | (long) word() << 32;
  }

  /** A double that lies in two words. */
  static double real(int low, int high) {
    return Double.longBitsToDouble(low & 0xffff_ffffL | (long) high << 32);
  }

  /**
   * The text that a format gives.
   *
   * @param texts what stands at an address, up to a NUL
   */
  String text(String format, IntFunction<String> texts) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%' || at == format.length()) {
        out.append(c);
        continue;
      }
      boolean left = false;
      boolean plus = false;
      boolean blank = false;
      char fill = ' ';
      for (; at < format.length() && "-+ 0".indexOf(format.charAt(at)) >= 0; at++) {
        switch (format.charAt(at)) {
          case '-' -> left = true;
          case '+' -> plus = true;
          case '0' -> fill = '0';
          default -> blank = true;
        }
      }
      int width = 0;
      for (; at < format.length() && Character.isDigit(format.charAt(at)); at++) {
        width = width * 10 + format.charAt(at) - '0';
      }
      int precision = -1;
      if (at < format.length() && format.charAt(at) == '.') {
        at++;
        precision = 0;
        if (at < format.length() && format.charAt(at) == '*') {
          precision = word();
          at++;
        }
        for (; at < format.length() && Character.isDigit(format.charAt(at)); at++) {
          precision = precision * 10 + format.charAt(at) - '0';
        }
      }
      boolean isLong = false;
      for (; at < format.length() && format.charAt(at) == 'l'; at++) {
        isLong = at > 0 && format.charAt(at - 1) == 'l';
      }
      if (at == format.length()) {
        break;
      }
      char type = format.charAt(at++);
      String sign = plus ? "+" : blank ? " " : "";
      String value = value(type, isLong, precision, sign, texts);
      pad(out, value, width, left, fill);
    }
    return out.toString();
  }

  private String value(
      char type, boolean isLong, int precision, String sign, IntFunction<String> texts) {
    return switch (type) {
      case 'b' -> word() != 0 ? "true" : "false";
      case 'c' -> String.valueOf((char) (word() & 0xff));
      case 'q' -> cut(vm.qstrs.text(word()), precision);
      case 's' -> {
        int at = word();
        yield at == Word.NULL ? "(null)" : cut(texts.apply(at), precision);
      }
      case 'd' -> {
        long number = isLong ? twoWords() : word();
        yield number < 0 ? Long.toString(number) : sign + number;
      }
      case 'u' ->
          sign + (isLong ? Long.toUnsignedString(twoWords()) : Integer.toUnsignedString(word()));
      case 'x', 'p' -> sign + (isLong ? Long.toHexString(twoWords()) : Integer.toHexString(word()));
      case 'X', 'P' -> {
        String digits = isLong ? Long.toHexString(twoWords()) : Integer.toHexString(word());
        yield sign + digits.toUpperCase(java.util.Locale.ROOT);
      }
      case 'e', 'E', 'f', 'F', 'g', 'G' -> {
        double number = Double.longBitsToDouble(twoWords());
        int flags = sign.equals("+") ? FloatFormat.SHOW_SIGN : 0;
        yield FloatFormat.format(vm, number, type, precision, flags);
      }
      default -> String.valueOf(type);
    };
  }

  private static String cut(String text, int precision) {
    return precision >= 0 && precision < text.length() ? text.substring(0, precision) : text;
  }

  private static void pad(StringBuilder out, String value, int width, boolean left, char fill) {
    int missing = Math.max(0, width - value.length());
    if (left) {
      out.append(value).append(" ".repeat(missing));
    } else if (fill == '0' && !value.isEmpty() && "+- ".indexOf(value.charAt(0)) >= 0) {
      out.append(value.charAt(0)).append("0".repeat(missing)).append(value, 1, value.length());
    } else {
      out.append(String.valueOf(fill).repeat(missing)).append(value);
    }
  }
}
