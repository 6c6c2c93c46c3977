package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Ascii;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Utf8;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * The methods that str, bytes and bytearray have in common. As in genuine, only indices of a str
 * count characters; all else works on bytes, and letters are ASCII.
 */
final class TextMethods {
  static final int ENCODE = 100;
  static final int DECODE = 101;
  static final int HEX = 102;
  static final int FROMHEX = 103;

  private static final int FIND = 1;
  private static final int RFIND = 2;
  private static final int INDEX = 3;
  private static final int RINDEX = 4;
  private static final int JOIN = 5;
  private static final int SPLIT = 6;
  private static final int SPLITLINES = 7;
  private static final int RSPLIT = 8;
  private static final int STARTSWITH = 9;
  private static final int ENDSWITH = 10;
  private static final int STRIP = 11;
  private static final int LSTRIP = 12;
  private static final int RSTRIP = 13;
  private static final int FORMAT = 14;
  private static final int REPLACE = 15;
  private static final int COUNT = 16;
  private static final int PARTITION = 17;
  private static final int RPARTITION = 18;
  private static final int CENTER = 19;
  private static final int LOWER = 20;
  private static final int UPPER = 21;
  private static final int ISSPACE = 22;
  private static final int ISALPHA = 23;
  private static final int ISDIGIT = 24;
  private static final int ISUPPER = 25;
  private static final int ISLOWER = 26;

  private TextMethods() {}

  static void declare(Members m) {
    m.function("find", FIND, 2, 4)
        .function("rfind", RFIND, 2, 4)
        .function("index", INDEX, 2, 4)
        .function("rindex", RINDEX, 2, 4)
        .function("join", JOIN, 2)
        .function("split", SPLIT, 1, 3)
        .keywords("splitlines", SPLITLINES, 1, NativeFunction.ANY)
        .function("rsplit", RSPLIT, 1, 3)
        .function("startswith", STARTSWITH, 2, 4)
        .function("endswith", ENDSWITH, 2, 4)
        .function("strip", STRIP, 1, 2)
        .function("lstrip", LSTRIP, 1, 2)
        .function("rstrip", RSTRIP, 1, 2)
        .keywords("format", FORMAT, 1, NativeFunction.ANY)
        .function("replace", REPLACE, 3, 4)
        .function("count", COUNT, 2, 4)
        .function("partition", PARTITION, 2)
        .function("rpartition", RPARTITION, 2)
        .function("center", CENTER, 2)
        .function("lower", LOWER, 1)
        .function("upper", UPPER, 1)
        .function("isspace", ISSPACE, 1)
        .function("isalpha", ISALPHA, 1)
        .function("isdigit", ISDIGIT, 1)
        .function("isupper", ISUPPER, 1)
        .function("islower", ISLOWER, 1);
  }

  static void declareForBytes(Members m) {
    m.function("hex", HEX, 1, 2)
        .classMethod("fromhex", FROMHEX, 2, 2)
        .function("decode", DECODE, 1, 3);
  }

  static int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    return switch (id) {
      case FIND, RFIND -> find(vm, self, nArgs, args, id == FIND, false);
      case INDEX, RINDEX -> find(vm, self, nArgs, args, id == INDEX, true);
      case JOIN -> TextSplit.join(vm, self, vm.arg(args, 1));
      case SPLIT -> TextSplit.split(vm, self, nArgs, args);
      case SPLITLINES -> TextSplit.lines(vm, self, nArgs, nKw, args);
      case RSPLIT -> TextSplit.splitFromEnd(vm, self, nArgs, args);
      case STARTSWITH, ENDSWITH -> Word.bool(hasAffix(vm, self, nArgs, args, id == ENDSWITH));
      case STRIP -> strip(vm, self, nArgs, args, true, true);
      case LSTRIP -> strip(vm, self, nArgs, args, true, false);
      case RSTRIP -> strip(vm, self, nArgs, args, false, true);
      case FORMAT -> StrFormat.format(vm, self, nArgs, nKw, args);
      case REPLACE -> replace(vm, self, nArgs, args);
      case COUNT -> count(vm, self, nArgs, args);
      case PARTITION, RPARTITION -> partition(vm, self, vm.arg(args, 1), id == PARTITION);
      case CENTER -> center(vm, self, IntObject.toInt(vm, vm.arg(args, 1)));
      case LOWER, UPPER -> changeCase(vm, self, id == UPPER);
      case ISSPACE, ISALPHA, ISDIGIT -> Word.bool(isAll(vm, self, id));
      case ISUPPER, ISLOWER -> Word.bool(isCased(vm, self, id == ISUPPER));
      case ENCODE ->
          BytesObject.encode(vm, self, nArgs > 1 ? vm.arg(args, 1) : StrObject.UTF_8_ENCODING);
      case DECODE ->
          StrObject.decode(
              vm,
              self,
              nArgs > 1 ? vm.arg(args, 1) : StrObject.UTF_8_ENCODING,
              nArgs > 2 ? vm.arg(args, 2) : Word.NONE);
      case HEX -> Hex.encode(vm, Rom.STR, self, nArgs > 1 ? vm.arg(args, 1) : Word.NULL);
      case FROMHEX -> Hex.decode(vm, self, vm.arg(args, 1));
      default -> throw new IllegalArgumentException("no method " + id);
    };
  }

  // Arguments.

  /** Raises TypeError unless {@code object} can be combined with a text of type {@code type}. */
  static void checkSameKind(Vm vm, int type, int object) {
    int other = Type.wordOf(vm.ram, object);
    if (other != type && (type == Rom.STR || (other != Rom.BYTES && other != Rom.BYTEARRAY))) {
      throw StrObject.implicitConversion(vm, object);
    }
  }

  /** Where in the bytes of {@code self} the index in argument {@code i} points, clamped. */
  private static int bound(Vm vm, int self, int type, int nArgs, int args, int i, int otherwise) {
    int index = i < nArgs ? vm.arg(args, i) : Word.NONE;
    if (index == Word.NONE) {
      return otherwise;
    }
    int from = StrObject.offset(vm, self);
    int length = StrObject.lengthBytes(vm, self);
    return type == Rom.STR
        ? StrObject.position(vm, StrObject.array(vm, self), from, from + length, index, true)
        : from + Operators.index(vm, Rom.type(type), length, index, true);
  }

  // Methods.

  private static int find(
      Vm vm, int self, int nArgs, int args, boolean forward, boolean mustExist) {
    int type = Type.wordOf(vm.ram, self);
    int part = vm.arg(args, 1);
    int[] needle;
    int needleFrom = 0;
    int needleLength = 1;
    int integer = type == Rom.STR ? Word.NULL : IntObject.integer(vm, part);
    if (integer != Word.NULL) {
      needle = new int[] {BytesObject.byteValue(vm, integer)};
    } else {
      checkSameKind(vm, type, part);
      needle = StrObject.array(vm, part);
      needleFrom = StrObject.offset(vm, part);
      needleLength = StrObject.lengthBytes(vm, part);
    }
    int[] text = StrObject.array(vm, self);
    int start = StrObject.offset(vm, self);
    int from = bound(vm, self, type, nArgs, args, 2, start);
    int end = bound(vm, self, type, nArgs, args, 3, start + StrObject.lengthBytes(vm, self));
    int at =
        end < from || type == Rom.BYTEARRAY && !ItemArray.hasItems(vm.ram, self)
            ? -1
            : forward
                ? ByteSearch.first(vm, text, from, end, needle, needleFrom, needleLength)
                : ByteSearch.last(vm, text, from, end, needle, needleFrom, needleLength);
    if (at < 0) {
      if (mustExist) {
        throw vm.valueError("substring not found");
      }
      return Word.smallInt(-1);
    }
    return Word.smallInt(type == Rom.STR ? Utf8.count(text, start, at) : at - start);
  }

  private static int count(Vm vm, int self, int nArgs, int args) {
    int type = Type.wordOf(vm.ram, self);
    int part = vm.arg(args, 1);
    checkSameKind(vm, type, part);
    int[] text = StrObject.array(vm, self);
    int[] needle = StrObject.array(vm, part);
    int start = StrObject.offset(vm, self);
    int needleFrom = StrObject.offset(vm, part);
    int needleLength = StrObject.lengthBytes(vm, part);
    int at = bound(vm, self, type, nArgs, args, 2, start);
    int end = bound(vm, self, type, nArgs, args, 3, start + StrObject.lengthBytes(vm, self));
    if (needleLength == 0) {
      return Word.smallInt(Utf8.count(text, at, end) + 1);
    }
    int count = 0;
    while ((at = ByteSearch.first(vm, text, at, end, needle, needleFrom, needleLength)) >= 0) {
      Safepoint.work(vm);
      count++;
      at += needleLength;
    }
    return Word.smallInt(count);
  }

  private static boolean hasAffix(Vm vm, int self, int nArgs, int args, boolean atEnd) {
    int type = Type.wordOf(vm.ram, self);
    int start = StrObject.offset(vm, self);
    int end = bound(vm, self, type, nArgs, args, 3, start + StrObject.lengthBytes(vm, self));
    int from = bound(vm, self, type, nArgs, args, 2, start);
    int affixes = vm.arg(args, 1);
    if (Type.wordOf(vm.ram, affixes) != Rom.TUPLE) {
      return hasAffix(vm, self, from, end, affixes, atEnd);
    }
    int n = TupleObject.len(vm.ram, affixes);
    for (int i = 0; i < n; i++) {
      if (hasAffix(vm, self, from, end, TupleObject.item(vm.ram, affixes, i), atEnd)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAffix(Vm vm, int self, int from, int end, int affix, boolean atEnd) {
    StrObject.requireStrOrBytes(vm, affix);
    int length = StrObject.lengthBytes(vm, affix);
    if (length > Math.max(0, end - from)) {
      return false;
    }
    int at = atEnd ? Math.max(from, end) - length : from;
    int affixFrom = StrObject.offset(vm, affix);
    return Bytes.equal(
        StrObject.array(vm, self), at, StrObject.array(vm, affix), affixFrom, length);
  }

  private static int strip(Vm vm, int self, int nArgs, int args, boolean left, boolean right) {
    int type = Type.wordOf(vm.ram, self);
    int chars = nArgs > 1 ? vm.arg(args, 1) : Word.NULL;
    if (chars != Word.NULL) {
      checkSameKind(vm, type, chars);
    }
    int[] text = StrObject.array(vm, self);
    int from = StrObject.offset(vm, self);
    int length = StrObject.lengthBytes(vm, self);
    int start = from;
    int end = from + length;
    while (left && start < end && isStripped(vm, chars, Bytes.at(text, start))) {
      start++;
    }
    while (right && end > start && isStripped(vm, chars, Bytes.at(text, end - 1))) {
      end--;
    }
    if (start == end) {
      return StrObject.emptyOf(type);
    }
    return end - start == length ? self : StrObject.ofType(vm, type, text, start, end - start);
  }

  private static boolean isStripped(Vm vm, int chars, byte b) {
    Safepoint.work(vm);
    if (chars == Word.NULL) {
      return Ascii.isSpace(b);
    }
    int[] set = StrObject.array(vm, chars);
    int from = StrObject.offset(vm, chars);
    int end = from + StrObject.lengthBytes(vm, chars);
    Safepoint.spend(vm, end - from);
    for (int at = from; at < end; at++) {
      if (Bytes.at(set, at) == b) {
        return true;
      }
    }
    return false;
  }

  private static int replace(Vm vm, int self, int nArgs, int args) {
    int limit = nArgs == 4 ? IntObject.toInt(vm, vm.arg(args, 3)) : -1;
    if (limit == 0) {
      return self;
    }
    int type = Type.wordOf(vm.ram, self);
    int old = vm.arg(args, 1);
    int replacement = vm.arg(args, 2);
    checkSameKind(vm, type, old);
    checkSameKind(vm, type, replacement);
    int count = occurrences(vm, self, old, limit);
    if (count == 0) {
      return self;
    }
    int[] text = StrObject.array(vm, self);
    int[] part = StrObject.array(vm, old);
    int[] by = StrObject.array(vm, replacement);
    int from = StrObject.offset(vm, self);
    int end = from + StrObject.lengthBytes(vm, self);
    int partFrom = StrObject.offset(vm, old);
    int partLength = StrObject.lengthBytes(vm, old);
    int byFrom = StrObject.offset(vm, replacement);
    int byLength = StrObject.lengthBytes(vm, replacement);
    long total = end - from + (long) count * (byLength - partLength);
    int data = StrObject.allocateData(vm, total);
    int out = data - RAM_BASE;
    int copied = from;
    int searchFrom = from;
    for (int i = 0; i < count; i++) {
      Safepoint.work(vm);
      int at = ByteSearch.first(vm, text, searchFrom, end, part, partFrom, partLength);
      Bytes.copy(text, copied, vm.ram, out, at - copied);
      out += at - copied;
      Bytes.copy(by, byFrom, vm.ram, out, byLength);
      out += byLength;
      copied = at + partLength;
      searchFrom = partLength == 0 ? at + 1 : copied;
    }
    Bytes.copy(text, copied, vm.ram, out, end - copied);
    return StrObject.own(vm, type, data, (int) total);
  }

  /** How often {@code part} can be replaced; an empty one before and behind each byte. */
  private static int occurrences(Vm vm, int self, int part, int limit) {
    int length = StrObject.lengthBytes(vm, self);
    int partLength = StrObject.lengthBytes(vm, part);
    if (partLength == 0) {
      return limit < 0 ? length + 1 : Math.min(limit, length + 1);
    }
    int[] text = StrObject.array(vm, self);
    int[] needle = StrObject.array(vm, part);
    int needleFrom = StrObject.offset(vm, part);
    int at = StrObject.offset(vm, self);
    int end = at + length;
    int count = 0;
    while (count != limit
        && (at = ByteSearch.first(vm, text, at, end, needle, needleFrom, partLength)) >= 0) {
      Safepoint.work(vm);
      count++;
      at += partLength;
    }
    return count;
  }

  private static int partition(Vm vm, int self, int separator, boolean forward) {
    int type = Type.wordOf(vm.ram, self);
    checkSameKind(vm, type, separator);
    int length = StrObject.lengthBytes(vm, separator);
    if (length == 0) {
      throw vm.valueError("empty separator");
    }
    int[] text = StrObject.array(vm, self);
    int[] part = StrObject.array(vm, separator);
    int from = StrObject.offset(vm, self);
    int end = from + StrObject.lengthBytes(vm, self);
    int partFrom = StrObject.offset(vm, separator);
    int at =
        forward
            ? ByteSearch.first(vm, text, from, end, part, partFrom, length)
            : ByteSearch.last(vm, text, from, end, part, partFrom, length);
    int items = vm.pushWords(3);
    if (at < 0) {
      int empty = StrObject.emptyOf(type);
      i32(vm.ram, items, forward ? self : empty);
      i32(vm.ram, items + 4, empty);
      i32(vm.ram, items + 8, forward ? empty : self);
    } else {
      i32(vm.ram, items, StrObject.ofType(vm, type, text, from, at - from));
      i32(
          vm.ram,
          items + 4,
          Type.wordOf(vm.ram, separator) == type
              ? separator
              : StrObject.ofType(vm, type, part, partFrom, length));
      i32(vm.ram, items + 8, StrObject.ofType(vm, type, text, at + length, end - at - length));
    }
    int result = TupleObject.create(vm, 3, items);
    vm.stackTop = items;
    return result;
  }

  private static int center(Vm vm, int self, int width) {
    int[] text = StrObject.array(vm, self);
    int from = StrObject.offset(vm, self);
    int length = StrObject.lengthBytes(vm, self);
    int characters = Utf8.count(text, from, from + length);
    if (width >= 0 && characters >= width) {
      return self;
    }
    // A negative width is a huge one, as in genuine.
    long padding = (width & 0xffff_ffffL) - characters;
    int data = StrObject.allocateData(vm, padding + length);
    int at = data - RAM_BASE;
    int left = (int) padding / 2;
    Bytes.fill(vm.ram, at, at + left, (byte) ' ');
    Bytes.copy(text, from, vm.ram, at + left, length);
    Bytes.fill(vm.ram, at + left + length, at + (int) padding + length, (byte) ' ');
    return StrObject.own(vm, Type.wordOf(vm.ram, self), data, (int) padding + length);
  }

  private static int changeCase(Vm vm, int self, boolean upper) {
    int length = StrObject.lengthBytes(vm, self);
    int data = StrObject.allocateData(vm, length);
    int[] text = StrObject.array(vm, self);
    int from = StrObject.offset(vm, self);
    int out = data - RAM_BASE;
    for (int i = 0; i < length; i++) {
      int c = Bytes.at(text, from + i);
      Bytes.set(vm.ram, out + i, (byte) (upper ? Ascii.toUpper(c) : Ascii.toLower(c)));
    }
    return StrObject.own(vm, Type.wordOf(vm.ram, self), data, length);
  }

  private static boolean isAll(Vm vm, int self, int id) {
    int[] text = StrObject.array(vm, self);
    int from = StrObject.offset(vm, self);
    int end = from + StrObject.lengthBytes(vm, self);
    Safepoint.spend(vm, end - from);
    for (int at = from; at < end; at++) {
      int c = Bytes.at(text, at);
      boolean is =
          id == ISSPACE ? Ascii.isSpace(c) : id == ISALPHA ? Ascii.isLetter(c) : Ascii.isDigit(c);
      if (!is) {
        return false;
      }
    }
    return from < end;
  }

  /** Whether there are letters and all have the given case. */
  private static boolean isCased(Vm vm, int self, boolean upper) {
    int[] text = StrObject.array(vm, self);
    int from = StrObject.offset(vm, self);
    int end = from + StrObject.lengthBytes(vm, self);
    boolean letters = false;
    Safepoint.spend(vm, end - from);
    for (int at = from; at < end; at++) {
      if (upper ? Ascii.isLower(Bytes.at(text, at)) : Ascii.isUpper(Bytes.at(text, at))) {
        return false;
      }
      letters |= Ascii.isLetter(Bytes.at(text, at));
    }
    return letters;
  }
}
