package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Ascii;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.PyException;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.FormatField.Align;

/**
 * {@code str.format}: one call with its arguments.
 *
 * <pre>
 *   field  ::=  "{" [number or name] ["!" ("r" | "s")] [":" specification] "}"
 *   specification  ::=  [[fill] align] [sign] ["#"] ["0"] [width] ["," | "_"] ["." precision] [type]
 * </pre>
 *
 * <p>A specification may contain fields itself.
 */
final class StrFormat {
  private static final int END = -1;

  private final Vm vm;
  private final int nArgs;
  private final int nKw;
  private final int args;

  /** The next positional argument, or -1 once fields name their arguments by number. */
  private int nextArg;

  private StrFormat(Vm vm, int nArgs, int nKw, int args) {
    this.vm = vm;
    this.nArgs = nArgs;
    this.nKw = nKw;
    this.args = args;
  }

  /** {@code self.format(...)}: the arguments follow {@code self} at {@code args}. */
  static int format(Vm vm, int self, int nArgs, int nKw, int args) {
    TextBuffer out = TextBuffer.inHeap(vm);
    int from = StrObject.offset(vm, self);
    new StrFormat(vm, nArgs - 1, nKw, args + 4)
        .print(out, StrObject.array(vm, self), from, from + StrObject.lengthBytes(vm, self));
    return StrObject.ofTypeUnchecked(vm, Type.wordOf(vm.ram, self), out);
  }

  private static int at(int[] text, int i, int end) {
    return i < end ? Bytes.at(text, i) & 0xff : END;
  }

  private void print(TextBuffer out, int[] text, int from, int end) {
    int i = from;
    while (i < end) {
      int brace = i;
      while (brace < end && Bytes.at(text, brace) != '{' && Bytes.at(text, brace) != '}') {
        brace++;
      }
      out.write(text, i, brace - i);
      if (brace == end) {
        return;
      }
      i = brace + 1;
      if (at(text, i, end) == Bytes.at(text, brace)) {
        out.ascii((char) Bytes.at(text, brace));
        i++;
      } else if (Bytes.at(text, brace) == '}') {
        throw vm.valueError("single '}' encountered in format string");
      } else {
        i = field(out, text, i, end);
      }
    }
  }

  /** Prints the field that starts behind a brace; the index behind it. */
  private int field(TextBuffer out, int[] text, int from, int end) {
    int i = from;
    while (i < end
        && Bytes.at(text, i) != '}'
        && Bytes.at(text, i) != '!'
        && Bytes.at(text, i) != ':') {
      i++;
    }
    int nameEnd = i;
    int conversion = END;
    if (at(text, i, end) == '!') {
      conversion = at(text, i + 1, end);
      if (conversion == END) {
        throw vm.valueError("end of format while looking for conversion specifier");
      }
      if (conversion != 'r' && conversion != 's') {
        throw vm.valueError("unknown conversion specifier %s", (char) conversion);
      }
      i += 2;
    }
    int specification = END;
    if (at(text, i, end) == ':') {
      i++;
      if (at(text, i, end) != '}') { // "{:}" is "{}"
        specification = i;
        i = endOfSpecification(text, i, end);
      }
    }
    if (i >= end) {
      throw vm.valueError("unmatched '{' in format");
    }
    if (Bytes.at(text, i) != '}') {
      throw vm.valueError("expected ':' after format specifier");
    }
    int value = from == nameEnd ? nextArgument() : argument(text, from, nameEnd);
    if (conversion != END || specification == END) {
      TextBuffer converted = TextBuffer.inHeap(vm);
      Printing.print(vm, converted, value, conversion == 'r' ? PrintKind.REPR : PrintKind.STR);
      value = StrObject.create(vm, converted); // also where its text is only written on
      if (specification == END) {
        out.write(converted.words(), 0, converted.length());
        return i + 1;
      }
    }
    TextBuffer nested = TextBuffer.inHeap(vm);
    vm.enter();
    try {
      print(nested, text, specification, i);
    } finally {
      vm.leave();
    }
    specified(out, value, nested.words(), lengthToNul(nested));
    return i + 1;
  }

  /** A NUL ends a specification. */
  private static int lengthToNul(TextBuffer text) {
    int length = 0;
    while (length < text.length() && Bytes.at(text.words(), length) != 0) {
      length++;
    }
    return length;
  }

  private static int endOfSpecification(int[] text, int from, int end) {
    int depth = 1;
    for (int i = from; i < end; i++) {
      if (Bytes.at(text, i) == '{') {
        depth++;
      } else if (Bytes.at(text, i) == '}' && --depth == 0) {
        return i;
      }
    }
    return end;
  }

  private int nextArgument() {
    if (nextArg < 0) {
      throw vm.valueError(
          "can't switch from manual field specification to automatic field numbering");
    }
    return positional(nextArg++);
  }

  private int positional(int i) {
    if (i < 0 || i >= nArgs) {
      throw vm.indexError("tuple index out of range");
    }
    return vm.arg(args, i);
  }

  private int argument(int[] text, int from, int end) {
    int i = from;
    int value;
    if (Ascii.isDigit(Bytes.at(text, i))) {
      if (nextArg > 0) {
        throw vm.valueError(
            "can't switch from automatic field numbering to manual field specification");
      }
      int number = 0;
      for (; i < end && Ascii.isDigit(Bytes.at(text, i)); i++) {
        number = number * 10 + Bytes.at(text, i) - '0';
      }
      value = positional(number);
      nextArg = -1;
    } else {
      while (i < end && Bytes.at(text, i) != '.' && Bytes.at(text, i) != '[') {
        i++;
      }
      value = keyword(Word.qstr(vm.qstrs.intern(text, from, i - from)));
    }
    if (i < end) {
      throw vm.notImplementedError("attributes not supported");
    }
    return value;
  }

  private int keyword(int name) {
    for (int k = 0; k < nKw; k++) {
      int pair = args + 4 * nArgs + 8 * k;
      int key = i32(vm.ram, pair); // a name, unless the code is no compiler's
      if (StrObject.isStrOrBytes(vm.ram, key) && StrObject.equal(vm, key, name)) {
        return i32(vm.ram, pair + 4);
      }
    }
    throw vm.keyError(name);
  }

  /** Prints a value as a specification says. */
  private void specified(TextBuffer out, int value, int[] text, int end) {
    FormatField field = new FormatField(vm, out);
    boolean integer = IntObject.isInt(vm.ram, value) || isBool(value);
    boolean numeric = integer || FloatObject.isFloat(vm.ram, value);
    int i = 0;
    int align = END;
    int fill = END;
    if (isAlign(at(text, 0, end))) {
      align = Bytes.at(text, i++);
    } else if (isAlign(at(text, 1, end))) {
      fill = Bytes.at(text, i++) & 0xff;
      align = Bytes.at(text, i++);
    }
    int sign = at(text, i, end);
    if (sign == '+' || sign == '-' || sign == ' ') {
      field.sign = sign == '-' ? FormatField.NONE : (char) sign;
      i++;
    }
    if (at(text, i, end) == '#') {
      field.prefixed = true;
      i++;
    }
    if (at(text, i, end) == '0') {
      if (align == END && numeric) {
        align = '=';
      }
      if (fill == END) {
        fill = '0';
      }
    }
    for (; Ascii.isDigit(at(text, i, end)); i++) {
      field.width = field.width * 10 + Bytes.at(text, i) - '0';
    }
    int separator = at(text, i, end);
    if (separator == ',' || separator == '_') {
      field.separator = (char) separator;
      i++;
    }
    if (at(text, i, end) == '.') {
      i++;
      if (Ascii.isDigit(at(text, i, end))) {
        field.precision = 0;
      }
      for (; Ascii.isDigit(at(text, i, end)); i++) {
        field.precision = field.precision * 10 + Bytes.at(text, i) - '0';
      }
    }
    int type = at(text, i, end);
    if (type != END && "bcdeEfFgGnosxX%".indexOf(type) >= 0) {
      i++;
    } else {
      type = END;
    }
    if (i < end) {
      throw vm.valueError("invalid format specifier");
    }
    field.fill = fill == END ? ' ' : (char) fill;
    field.align =
        switch (align) {
          case '<' -> Align.LEFT;
          case '>' -> Align.RIGHT;
          case '^' -> Align.CENTRE;
          case '=' -> Align.AFTER_SIGN;
          default -> numeric ? Align.RIGHT : Align.LEFT;
        };
    if (field.sign != FormatField.NONE && type == 's') {
      throw vm.valueError("sign not allowed in string format specifier");
    }
    if (field.sign != FormatField.NONE && type == 'c') {
      throw vm.valueError("sign not allowed with integer format specifier 'c'");
    }
    if (!numeric) {
      text(field, value, type);
    } else if (integer && "eEfFgG%".indexOf(type) < 0) {
      field.precision = -1; // has no meaning for ints
      integer(field, value, type);
    } else {
      floating(field, value, type);
    }
  }

  private static boolean isAlign(int c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private static boolean isBool(int value) {
    return value == Word.TRUE || value == Word.FALSE;
  }

  private void text(FormatField field, int value, int type) {
    if (field.align == Align.AFTER_SIGN) {
      throw vm.valueError("'=' alignment not allowed in string format specifier");
    }
    if (type != END && type != 's') {
      throw unknownType(value, type);
    }
    StrObject.requireStrOrBytes(vm, value);
    int length = StrObject.lengthBytes(vm, value);
    field.text(
        StrObject.array(vm, value),
        StrObject.offset(vm, value),
        field.precision < 0 ? length : Math.min(length, field.precision));
  }

  private void integer(FormatField field, int value, int type) {
    switch (type) {
      case 'b' -> field.integer(value, 2, false, "0b");
      case 'o' -> field.integer(value, 8, false, "0o");
      case END, 'n', 'd' -> field.integer(value, 10, false, "");
      case 'x' -> field.integer(value, 16, false, "0x");
      case 'X' -> field.integer(value, 16, true, "0X");
      case 'c' -> field.character(value);
      default -> throw unknownType(value, type);
    }
  }

  private void floating(FormatField field, int value, int type) {
    double number = FloatObject.toDouble(vm, value);
    switch (type) {
      case 'e', 'E', 'f', 'F', 'g', 'G' -> field.floating(number, (char) type, "");
      case END, 'n' -> field.floating(number, 'g', "");
      case '%' -> field.floating(number * 100, 'f', "%");
      default -> throw unknownType(value, type);
    }
  }

  private PyException unknownType(int value, int type) {
    return vm.valueError(
        "unknown format code '%s' for object of type '%s'", (char) type, vm.typeName(value));
  }
}
