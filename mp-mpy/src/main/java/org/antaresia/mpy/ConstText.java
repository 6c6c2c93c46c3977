package org.antaresia.mpy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Constants as Python's {@code repr} prints them; text is a byte string. */
public final class ConstText {
  // Sixteen digits are tried first, seventeen tell any two doubles apart.
  private static final int FIRST_DIGITS = 16;
  private static final int MAX_DIGITS = 17;

  // From this decimal exponent on a float is printed with an exponent.
  private static final int EXPONENT_FROM = 16;
  private static final int EXPONENT_BELOW = -4;

  private static final String HEX = "0123456789abcdef";

  private ConstText() {}

  /** What {@code repr} gives for a constant. */
  public static String repr(Const object) {
    StringBuilder out = new StringBuilder();
    repr(out, object);
    return out.toString();
  }

  /** A name as it is, or what {@code repr} gives for it when some of it would not show. */
  public static String name(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isControl(name.charAt(i))) {
        return repr(new Const.Str(name, true));
      }
    }
    return name;
  }

  private static boolean isControl(char c) {
    return c < ' ' || c == 0x7f;
  }

  private static void repr(StringBuilder out, Const object) {
    if (object instanceof Const.Str str) {
      quoted(out, str.text(), false);
    } else if (object instanceof Const.Bytes bytes) {
      quoted(out.append('b'), bytes.data(), true);
    } else if (object instanceof Const.Int integer) {
      out.append(integer.value());
    } else if (object instanceof Const.Float number) {
      out.append(repr(number.value()));
    } else if (object instanceof Const.Complex complex) {
      if (complex.real() != 0) {
        out.append('(').append(number(complex.real()));
        String imag = number(complex.imag());
        out.append(imag.startsWith("-") ? "" : "+").append(imag).append("j)");
      } else {
        out.append(number(complex.imag())).append('j');
      }
    } else if (object instanceof Const.Tuple tuple) {
      tuple(out, tuple.items());
    } else if (object instanceof Const.Singleton singleton) {
      out.append(
          switch (singleton) {
            case FUN_TABLE -> "mp_fun_table";
            case NONE -> "None";
            case FALSE -> "False";
            case TRUE -> "True";
            case ELLIPSIS -> "Ellipsis";
          });
    }
  }

  private static void tuple(StringBuilder out, List<Const> items) {
    out.append('(');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      repr(out, items.get(i));
    }
    out.append(items.size() == 1 ? ",)" : ")");
  }

  /** The shortest text of at least 16 digits' worth that reads back as {@code value}. */
  public static String repr(double value) {
    String text = number(value);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'n') {
        return text;
      }
    }
    return text + ".0";
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    StringBuilder out = new StringBuilder(24);
    if (Double.doubleToRawLongBits(value) < 0) {
      out.append('-');
    }
    double magnitude = Math.abs(value);
    if (Double.isInfinite(value)) {
      return out.append("inf").toString();
    }
    if (magnitude == 0) {
      return out.append('0').toString();
    }
    BigDecimal exact = new BigDecimal(magnitude);
    int leading = leadingExponent(exact, magnitude);
    int precision = FIRST_DIGITS;
    BigDecimal decimal = rounded(exact, precision - 1 - leading);
    while (precision < MAX_DIGITS && decimal.doubleValue() != magnitude) {
      decimal = rounded(exact, precision++ - leading);
    }
    decimal = decimal.stripTrailingZeros();
    String digits = decimal.unscaledValue().toString();
    int exponent = digits.length() - 1 - decimal.scale();
    if (exponent >= EXPONENT_FROM || exponent < EXPONENT_BELOW) {
      return scientific(out, digits, exponent);
    }
    if (exponent < 0) {
      return out.append("0.").append("0".repeat(-exponent - 1)).append(digits).toString();
    }
    int point = exponent + 1;
    if (point >= digits.length()) {
      return out.append(digits).append("0".repeat(point - digits.length())).toString();
    }
    return out.append(digits, 0, point).append('.').append(digits.substring(point)).toString();
  }

  /**
   * The power of ten of the first digit. A double that is the nearest to a power of ten counts as
   * that power, even if it lies just below: so 1e-20 is not printed as 9.999999999999999e-21.
   */
  private static int leadingExponent(BigDecimal exact, double magnitude) {
    int exponent = exact.precision() - exact.scale() - 1;
    return Double.parseDouble("1e" + (exponent + 1)) <= magnitude ? exponent + 1 : exponent;
  }

  private static BigDecimal rounded(BigDecimal exact, int scale) {
    return exact.setScale(scale, RoundingMode.HALF_UP);
  }

  private static String scientific(StringBuilder out, String digits, int exponent) {
    out.append(digits.charAt(0));
    if (digits.length() > 1) {
      out.append('.').append(digits, 1, digits.length());
    }
    int size = Math.abs(exponent);
    out.append('e').append(exponent < 0 ? '-' : '+');
    return out.append(size < 10 ? "0" : "").append(size).toString();
  }

  /** Bytes above 0x7f are kept in a str, where they are UTF-8, and escaped in bytes. */
  private static void quoted(StringBuilder out, String text, boolean escapeHigh) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    out.append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\r') {
        out.append("\\r");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (isControl(c) || c > 0x7f && escapeHigh) {
        out.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      } else {
        out.append(c);
      }
    }
    out.append(quote);
  }
}
