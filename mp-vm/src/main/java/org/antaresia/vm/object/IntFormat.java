package org.antaresia.vm.object;

import java.math.BigInteger;
import java.util.Locale;
import org.antaresia.vm.Vm;

/** Ints as text. */
public final class IntFormat {
  /** No separator between digits. */
  public static final char NO_SEPARATOR = 0;

  private IntFormat() {}

  /** An int in decimal, with its sign. */
  public static String decimal(Vm vm, int object) {
    return IntObject.isLong(vm.ram, object)
        ? Long.toString(IntObject.longValue(vm.ram, object))
        : text(vm, IntObject.bigValue(vm.ram, object), 10);
  }

  /**
   * The digits of an int, without a sign.
   *
   * @param base 2, 8, 10 or 16
   * @param separator a comma or underscore between groups of digits, three in decimal and four
   *     otherwise; or {@link #NO_SEPARATOR}
   */
  public static String digits(Vm vm, int object, int base, boolean upperCase, char separator) {
    String digits =
        IntObject.isLong(vm.ram, object)
            ? Long.toString(Math.abs(IntObject.longValue(vm.ram, object)), base)
            : text(vm, IntObject.bigValue(vm.ram, object).abs(), base);
    if (upperCase) {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    return separator == NO_SEPARATOR ? digits : grouped(digits, base == 10 ? 3 : 4, separator);
  }

  private static String text(Vm vm, BigInteger value, int base) {
    IntObject.chargeProduct(vm, value.bitLength(), value.bitLength());
    return value.toString(base);
  }

  private static String grouped(String digits, int size, char separator) {
    StringBuilder out = new StringBuilder(digits.length() + digits.length() / size);
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % size == 0) {
        out.append(separator);
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  /** Whether an int is below zero. */
  public static boolean isNegative(Vm vm, int object) {
    return IntObject.sign(vm.ram, object) < 0;
  }
}
