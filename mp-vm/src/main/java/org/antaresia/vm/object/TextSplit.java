package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Ascii;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Splits and joins str, bytes and bytearray. */
final class TextSplit {
  private static final Arguments.Parameter[] LINES = {Arguments.Parameter.of("keepends")};

  private TextSplit() {}

  /** {@code self.split(separator, limit)}. */
  static int split(Vm vm, int self, int nArgs, int args) {
    int separator = nArgs > 1 ? vm.arg(args, 1) : Word.NONE;
    int limit = nArgs > 2 ? IntObject.toInt(vm, vm.arg(args, 2)) : -1;
    return separator == Word.NONE
        ? splitAtSpace(vm, self, limit)
        : splitAt(vm, self, separator, limit);
  }

  private static int splitAtSpace(Vm vm, int self, int limit) {
    int type = Type.wordOf(vm.ram, self);
    int list = ListObject.create(vm, 0, Word.NULL);
    int[] text = StrObject.array(vm, self);
    int at = StrObject.offset(vm, self);
    int end = at + StrObject.lengthBytes(vm, self);
    Safepoint.spend(vm, end - at);
    at = skipSpace(text, at, end);
    for (int left = limit; at < end && left != 0; left--) {
      int from = at;
      while (at < end && !Ascii.isSpace(Bytes.at(text, at))) {
        at++;
      }
      append(vm, list, type, text, from, at);
      at = skipSpace(text, at, end);
    }
    if (at < end) {
      append(vm, list, type, text, at, end);
    }
    return list;
  }

  private static int skipSpace(int[] text, int from, int end) {
    int at = from;
    while (at < end && Ascii.isSpace(Bytes.at(text, at))) {
      at++;
    }
    return at;
  }

  private static int splitAt(Vm vm, int self, int separator, int limit) {
    int type = Type.wordOf(vm.ram, self);
    TextMethods.checkSameKind(vm, type, separator);
    StrObject.requireStrOrBytes(vm, separator);
    int list = ListObject.create(vm, 0, Word.NULL);
    int length = checkSeparator(vm, separator);
    int[] part = StrObject.array(vm, separator);
    int partFrom = StrObject.offset(vm, separator);
    int[] text = StrObject.array(vm, self);
    int at = StrObject.offset(vm, self);
    int end = at + StrObject.lengthBytes(vm, self);
    for (int left = limit; left != 0; left--) {
      int next = ByteSearch.first(vm, text, at, end, part, partFrom, length);
      if (next < 0) {
        break;
      }
      append(vm, list, type, text, at, next);
      at = next + length;
    }
    append(vm, list, type, text, at, end);
    return list;
  }

  private static int checkSeparator(Vm vm, int separator) {
    int length = StrObject.lengthBytes(vm, separator);
    if (length == 0) {
      throw vm.valueError("empty separator");
    }
    return length;
  }

  private static void append(Vm vm, int list, int type, int[] text, int from, int end) {
    Safepoint.work(vm);
    int mark = vm.heap.freshMark();
    ListObject.append(vm, list, StrObject.ofType(vm, type, text, from, end - from));
    vm.heap.release(mark);
  }

  /** {@code self.rsplit(separator, limit)}. */
  static int splitFromEnd(Vm vm, int self, int nArgs, int args) {
    int limit = nArgs < 3 ? -1 : IntObject.toInt(vm, vm.arg(args, 2));
    if (limit < 0) {
      return split(vm, self, nArgs, args);
    }
    int separator = vm.arg(args, 1);
    int type = Type.wordOf(vm.ram, self);
    // Filled from its end; as in genuine the list has room for all parts that there can be.
    int list = ListObject.create(vm, limit + 1, Word.NULL);
    if (separator == Word.NONE) {
      throw vm.notImplementedError("rsplit(None,n)");
    }
    StrObject.requireStrOrBytes(vm, separator);
    int length = checkSeparator(vm, separator);
    int[] part = StrObject.array(vm, separator);
    int partFrom = StrObject.offset(vm, separator);
    int[] text = StrObject.array(vm, self);
    int from = StrObject.offset(vm, self);
    int end = from + StrObject.lengthBytes(vm, self);
    int items = ListObject.items(vm.ram, list);
    int i = limit;
    for (; i > 0; i--) {
      int at = ByteSearch.last(vm, text, from, end, part, partFrom, length);
      if (at < 0) {
        break;
      }
      store(vm, items + 4 * i, type, text, at + length, end);
      end = at;
    }
    store(vm, items + 4 * i, type, text, from, end);
    int used = limit + 1 - i;
    copy(vm.ram, items + 4 * i, items, 4 * used);
    Bytes.fill(vm.ram, items - RAM_BASE + 4 * used, items - RAM_BASE + 4 * (limit + 1), (byte) 0);
    i32(vm.ram, list + ListObject.LEN, used);
    return list;
  }

  private static void store(Vm vm, int at, int type, int[] text, int from, int end) {
    Safepoint.work(vm);
    int mark = vm.heap.freshMark();
    i32(vm.ram, at, StrObject.ofType(vm, type, text, from, end - from));
    vm.heap.release(mark);
  }

  /** {@code self.splitlines(keepends)}. */
  static int lines(Vm vm, int self, int nArgs, int nKw, int args) {
    int keepEnds = Arguments.bind(vm, LINES, nArgs - 1, nKw, args + 4)[0];
    boolean keep = keepEnds != Word.NULL && Operators.isTrue(vm, keepEnds);
    int type = Type.wordOf(vm.ram, self);
    int list = ListObject.create(vm, 0, Word.NULL);
    int[] text = StrObject.array(vm, self);
    int at = StrObject.offset(vm, self);
    int end = at + StrObject.lengthBytes(vm, self);
    Safepoint.spend(vm, end - at);
    while (at < end) {
      int from = at;
      while (at < end && Bytes.at(text, at) != '\n' && Bytes.at(text, at) != '\r') {
        at++;
      }
      int next = at;
      if (at < end) {
        boolean two = Bytes.at(text, at) == '\r' && at + 1 < end && Bytes.at(text, at + 1) == '\n';
        next += two ? 2 : 1;
      }
      append(vm, list, type, text, from, keep ? next : at);
      at = next;
    }
    return list;
  }

  /** {@code self.join(items)}. */
  static int join(Vm vm, int self, int iterable) {
    int type = Type.wordOf(vm.ram, self);
    int sequence = iterable;
    int sequenceType = Type.wordOf(vm.ram, iterable);
    if (sequenceType != Rom.LIST && sequenceType != Rom.TUPLE) {
      sequence = Calls.call1(vm, Rom.LIST, iterable);
      sequenceType = Rom.LIST;
    }
    boolean isList = sequenceType == Rom.LIST;
    int items = isList ? ListObject.items(vm.ram, sequence) : sequence + TupleObject.ITEMS;
    int n = isList ? ListObject.len(vm.ram, sequence) : TupleObject.len(vm.ram, sequence);
    int separatorLength = StrObject.lengthBytes(vm, self);
    long total = n > 1 ? (long) separatorLength * (n - 1) : 0;
    for (int i = 0; i < n; i++) {
      Safepoint.work(vm);
      int item = i32(vm.ram, items + 4 * i);
      int itemType = Type.wordOf(vm.ram, item);
      if (itemType != type
          && (type == Rom.STR || (itemType != Rom.BYTES && itemType != Rom.BYTEARRAY))) {
        throw vm.typeError("join expects a list of str/bytes objects consistent with self object");
      }
      total += StrObject.lengthBytes(vm, item);
    }
    int data = StrObject.allocateData(vm, total);
    int[] separator = StrObject.array(vm, self);
    int separatorFrom = StrObject.offset(vm, self);
    int at = data - RAM_BASE;
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        Bytes.copy(separator, separatorFrom, vm.ram, at, separatorLength);
        at += separatorLength;
      }
      int item = i32(vm.ram, items + 4 * i);
      int length = StrObject.lengthBytes(vm, item);
      Bytes.copy(StrObject.array(vm, item), StrObject.offset(vm, item), vm.ram, at, length);
      at += length;
    }
    return StrObject.own(vm, type, data, (int) total);
  }
}
