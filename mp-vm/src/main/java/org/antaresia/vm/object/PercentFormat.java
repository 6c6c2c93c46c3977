package org.antaresia.vm.object;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Ascii;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.FormatField.Align;

/** {@code pattern % arguments}: one such operation. */
final class PercentFormat {
  private final Vm vm;
  private final int[] pattern;
  private final int start;
  private final int end;
  private final boolean isBytes;

  /** A tuple of arguments or a single one. */
  private final int arguments;

  private final boolean isTuple;
  private final boolean isDict;
  private final int count;
  private final TextBuffer out;

  private int i;
  private int nextArg;

  private PercentFormat(Vm vm, int type, int pattern, int arguments) {
    this.vm = vm;
    this.pattern = StrObject.array(vm, pattern);
    this.start = StrObject.offset(vm, pattern);
    this.end = start + StrObject.lengthBytes(vm, pattern);
    this.isBytes = type == Rom.BYTES;
    this.arguments = arguments;
    this.isTuple = TupleObject.isTuple(vm, arguments);
    this.isDict = Type.wordOf(vm.ram, arguments) == Rom.DICT;
    this.count = isTuple ? TupleObject.len(vm.ram, arguments) : 1;
    this.out = TextBuffer.inHeap(vm);
  }

  /** The str or bytes ({@code type}, that of the pattern) that results. */
  static int format(Vm vm, int type, int pattern, int arguments) {
    PercentFormat format = new PercentFormat(vm, type, pattern, arguments);
    format.print();
    return StrObject.ofTypeUnchecked(vm, type, format.out);
  }

  private void print() {
    i = start;
    while (i < end) {
      int percent = i;
      while (percent < end && Bytes.at(pattern, percent) != '%') {
        percent++;
      }
      out.write(pattern, i, percent - i);
      i = percent + 1;
      if (percent == end) {
        break;
      }
      if (i == end) {
        throw incomplete();
      }
      if (Bytes.at(pattern, i) == '%') {
        out.ascii('%');
        i++;
      } else {
        field();
      }
    }
    if (!isDict && nextArg != count) {
      throw vm.typeError("format string didn't convert all arguments");
    }
  }

  private void field() {
    int value = Bytes.at(pattern, i) == '(' ? named() : Word.NULL;
    FormatField field = new FormatField(vm, out);
    flags(field);
    field.width = number(0);
    if (field.width < 0) {
      field.width = 0;
    }
    if (i < end && Bytes.at(pattern, i) == '.') {
      i++;
      field.precision = i < end ? number(0) : -1;
    }
    if (i >= end) {
      throw incomplete();
    }
    if (value == Word.NULL) {
      value = nextArgument();
    }
    convert(field, value, Bytes.at(pattern, i) & 0xff);
    i++;
  }

  /** The value of a key in parentheses. */
  private int named() {
    if (!isDict) {
      throw vm.typeError("format needs a dict");
    }
    nextArg = 1; // the dict is used
    int from = ++i;
    while (i < end && Bytes.at(pattern, i) != ')') {
      i++;
    }
    if (i == end) {
      throw vm.valueError("incomplete format key");
    }
    int key = Word.qstr(vm.qstrs.intern(pattern, from, i - from));
    i++;
    int value = DictObject.get(vm, arguments, key);
    if (value == Word.NULL) {
      throw vm.keyError(key);
    }
    return value;
  }

  private void flags(FormatField field) {
    boolean left = false;
    boolean zeroes = false;
    for (; i < end; i++) {
      switch (Bytes.at(pattern, i)) {
        case '-' -> left = true;
        case '+' -> field.sign = '+';
        case ' ' -> field.sign = field.sign == '+' ? '+' : ' ';
        case '#' -> field.prefixed = true;
        case '0' -> zeroes = true;
        default -> {
          field.align = left ? Align.LEFT : zeroes ? Align.AFTER_SIGN : Align.RIGHT;
          field.fill = zeroes ? '0' : ' ';
          return;
        }
      }
    }
  }

  /** A number in the pattern, or the next argument for a star. */
  private int number(int otherwise) {
    if (i < end && Bytes.at(pattern, i) == '*') {
      i++;
      return IntObject.toInt(vm, nextArgument());
    }
    if (i == end || !Ascii.isDigit(Bytes.at(pattern, i))) {
      return otherwise;
    }
    int number = 0;
    for (; i < end && Ascii.isDigit(Bytes.at(pattern, i)); i++) {
      number = number * 10 + Bytes.at(pattern, i) - '0';
    }
    return number;
  }

  private int nextArgument() {
    if (nextArg >= count) {
      throw vm.typeError("format string needs more arguments");
    }
    int n = nextArg++;
    return isTuple ? TupleObject.item(vm.ram, arguments, n) : arguments;
  }

  private void convert(FormatField field, int value, int type) {
    switch (type) {
      case 'c' -> character(field, value);
      case 'd', 'i', 'u' -> field.integer(truncated(value), 10, false, "");
      case 'o' -> field.integer(value, 8, false, "0o");
      case 'x' -> field.integer(value, 16, false, "0x");
      case 'X' -> field.integer(value, 16, true, "0X");
      case 'e', 'E', 'f', 'F', 'g', 'G' ->
          field.floating(FloatObject.toDouble(vm, value), (char) type, "");
      case 'r', 's' -> printed(field, value, type == 'r');
      default ->
          throw vm.valueError(
              "unsupported format character '%s' (0x%s) at index %s",
              (char) type, Integer.toHexString(type), (i - start));
    }
  }

  private int truncated(int value) {
    return FloatObject.isFloat(vm.ram, value)
        ? IntObject.ofDouble(vm, FloatObject.value(vm.ram, value))
        : value;
  }

  private void character(FormatField field, int value) {
    field.fill = ' ';
    if (StrObject.isStr(vm.ram, value)) {
      if (StrObject.lengthBytes(vm, value) != 1) {
        throw vm.typeError("%c needs int or char");
      }
      field.text(StrObject.array(vm, value), StrObject.offset(vm, value), 1);
    } else if (IntObject.isInt(vm.ram, value) || value == Word.TRUE || value == Word.FALSE) {
      field.character(value);
    } else {
      throw vm.typeError("integer needed");
    }
  }

  private void printed(FormatField field, int value, boolean repr) {
    field.fill = ' ';
    TextBuffer text = TextBuffer.inHeap(vm);
    if (isBytes && !repr && Type.wordOf(vm.ram, value) == Rom.BYTES) {
      text.write(vm.ram, StrObject.offset(vm, value), StrObject.lengthBytes(vm, value));
    } else {
      Printing.print(vm, text, value, repr ? PrintKind.REPR : PrintKind.STR);
    }
    int length = text.length();
    field.text(text.words(), 0, field.precision < 0 ? length : Math.min(length, field.precision));
  }

  private PyException incomplete() {
    return vm.valueError("incomplete format");
  }
}
