package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.SetObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;

/**
 * What builtin functions, methods, displays and operators do in compiled code, see {@link
 * Intrinsic}. Where it takes more than a look into memory they do nothing, and say so with NULL,
 * {@link #NO_INT} or 0.
 */
abstract class BuiltinRoutines {
  /** No int without a tag: those have 31 bits. */
  static final int NO_INT = Integer.MIN_VALUE;

  /** A search in a longer text may be interrupted. */
  private static final int LONG_TEXT = 4096;

  BuiltinRoutines() {}

  // Functions and types.

  /** Whether an object is of exactly that builtin type. */
  static int isExactly(RegisterCode code, int[] ram, int object, int type) {
    if ((object & 3) == 0 && object >= RAM_BASE) {
      return i32(ram, object) == type ? 1 : 0;
    }
    return Word.isQstr(object) && type == Rom.STR ? 1 : 0;
  }

  static int len(RegisterCode code, int[] ram, int object) {
    if ((object & 3) == 0 && object >= RAM_BASE) {
      switch (i32(ram, object)) {
        case Rom.LIST:
          return ListObject.len(ram, object);
        case Rom.TUPLE:
          return TupleObject.len(ram, object);
        case Rom.DICT:
          return MapTable.used(ram, object + DictObject.MAP);
        case Rom.SET:
          return i32(ram, object + SetObject.USED);
        case Rom.STR:
          return StrObject.len(code.vm, object);
        case Rom.BYTES, Rom.BYTEARRAY:
          int length = i32(ram, object + StrObject.LEN);
          return length < 0 ? NO_INT : length;
        default:
          return NO_INT;
      }
    }
    return Word.isQstr(object) ? StrObject.len(code.vm, object) : NO_INT;
  }

  static int ord(RegisterCode code, int[] ram, int object) {
    if (!Word.isQstr(object)) {
      return NO_INT;
    }
    Qstrs qstrs = code.vm.qstrs;
    int qstr = Word.qstrNumber(object);
    return qstrs.length(qstr) == 1 ? Bytes.at(qstrs.array(qstr), qstrs.offset(qstr)) : NO_INT;
  }

  static int chr(RegisterCode code, int[] ram, int number) {
    int known = number >= 0 && number < 0x80 ? code.vm.qstrs.knownAscii(number) : 0;
    return known == 0 ? Word.NULL : Word.qstr(known);
  }

  static int absOfInt(RegisterCode code, int[] ram, int number) {
    return number == Word.SMALL_INT_MIN ? NO_INT : Math.abs(number);
  }

  static double absOfFloat(RegisterCode code, int[] ram, double number) {
    return Math.abs(number);
  }

  static int minOfInts(RegisterCode code, int[] ram, int left, int right) {
    return Math.min(left, right);
  }

  static int maxOfInts(RegisterCode code, int[] ram, int left, int right) {
    return Math.max(left, right);
  }

  /** The second one only when it is less: not of zeros, and not when one is a NaN. */
  static double minOfFloats(RegisterCode code, int[] ram, double left, double right) {
    return right < left ? right : left;
  }

  static double maxOfFloats(RegisterCode code, int[] ram, double left, double right) {
    return right > left ? right : left;
  }

  static int isInstance(RegisterCode code, int[] ram, int object, int classes) {
    int type = Type.wordOf(ram, object);
    if (type == classes) {
      return Word.TRUE;
    }
    if (isClass(ram, classes)) {
      return Word.bool(ClassObject.isSubclass(code.vm, type, classes));
    }
    if (!Routines.isOf(ram, classes, Rom.TUPLE)) {
      return Word.NULL;
    }
    int n = TupleObject.len(ram, classes);
    for (int i = 0; i < n; i++) {
      if (ClassObject.isSubclass(code.vm, type, TupleObject.item(ram, classes, i))) {
        return Word.TRUE;
      }
    }
    return Word.FALSE;
  }

  private static boolean isClass(int[] ram, int object) {
    return object >= RAM_BASE
        ? Routines.isOf(ram, object, Rom.TYPE)
        : Word.isPointer(object) && Rom.contains(object) && Rom.object(object) instanceof Type;
  }

  static int divmod(
      RegisterCode code, int[] ram, int frame, int fresh, int pc, int left, int right) {
    if (right == 0 || right == -1) {
      return Word.NULL;
    }
    prepare(code, ram, frame, fresh, pc);
    int quotient = Word.smallInt(Math.floorDiv(left, right));
    return IntObject.pair(code.vm, quotient, Word.smallInt(Math.floorMod(left, right)));
  }

  /** Before what may collect or raise. */
  private static void prepare(RegisterCode code, int[] ram, int frame, int fresh, int pc) {
    code.vm.heap.release(fresh);
    i32(ram, frame + Frame.IP, code.ends[pc]);
  }

  static int intOfInt(RegisterCode code, int[] ram, int number) {
    return number;
  }

  static int intOfFloat(RegisterCode code, int[] ram, double number) {
    return Math.abs(number) < Word.SMALL_INT_MAX ? (int) number : NO_INT;
  }

  static double floatOfInt(RegisterCode code, int[] ram, int number) {
    return number;
  }

  static double floatOfFloat(RegisterCode code, int[] ram, double number) {
    return number;
  }

  static int bool(RegisterCode code, int[] ram, int object) {
    int truth = Routines.truth(code, ram, object);
    return truth == Routines.UNCLEAR ? Word.NULL : Word.bool(truth != 0);
  }

  // Methods; what they are bound to is of the type that has them.

  static int appendToList(RegisterCode code, int[] ram, int list, int item) {
    return Routines.isOf(ram, list, Rom.LIST) ? Routines.append(code, ram, list, item) : 0;
  }

  static int popOfList(RegisterCode code, int[] ram, int list) {
    return Routines.isOf(ram, list, Rom.LIST) ? ListObject.popQuickly(ram, list) : Word.NULL;
  }

  static int getOfDict(RegisterCode code, int[] ram, int dict, int key) {
    return getOfDictOr(code, ram, dict, key, Word.NONE);
  }

  static int getOfDictOr(RegisterCode code, int[] ram, int dict, int key, int fallback) {
    if (!Routines.isOf(ram, dict, Rom.DICT)) {
      return Word.NULL;
    }
    int entry = KeyLookup.find(code.vm, ram, dict + DictObject.MAP, key);
    return entry == KeyLookup.NONE
        ? fallback
        : entry == KeyLookup.UNCLEAR ? Word.NULL : i32(ram, entry + 4);
  }

  static int addToSet(RegisterCode code, int[] ram, int set, int item) {
    return Routines.isOf(ram, set, Rom.SET) && KeyLookup.addToSet(code.vm, ram, set, item) ? 1 : 0;
  }

  // Operators.

  /** Whether a container has an item: True, False or NULL. */
  static int contains(RegisterCode code, int[] ram, int item, int container) {
    Vm vm = code.vm;
    if (Word.isQstr(container)) {
      return containsText(vm, ram, item, container);
    }
    if ((container & 3) != 0 || container < RAM_BASE) {
      return Word.NULL;
    }
    switch (i32(ram, container)) {
      case Rom.DICT:
        return found(KeyLookup.find(vm, ram, container + DictObject.MAP, item));
      case Rom.SET, Rom.FROZENSET:
        return found(KeyLookup.findInSet(vm, ram, container, item));
      case Rom.STR:
        return containsText(vm, ram, item, container);
      case Rom.TUPLE:
        return containsItem(
            vm, ram, item, container + TupleObject.ITEMS, TupleObject.len(ram, container));
      case Rom.LIST:
        return containsItem(
            vm, ram, item, ListObject.items(ram, container), ListObject.len(ram, container));
      default:
        return Word.NULL;
    }
  }

  private static int found(int entry) {
    return entry == KeyLookup.UNCLEAR ? Word.NULL : Word.bool(entry != KeyLookup.NONE);
  }

  private static int containsText(Vm vm, int[] ram, int item, int text) {
    return StrObject.isStr(ram, item) && StrObject.lengthBytes(vm, text) < LONG_TEXT
        ? Rom.type(Rom.STR).binaryOp(vm, BinaryOp.CONTAINS, text, item)
        : Word.NULL;
  }

  private static int containsItem(Vm vm, int[] ram, int item, int items, int n) {
    boolean isText = StrObject.isStr(ram, item);
    if (!isText && !Word.isSmallInt(item)) {
      return Word.NULL;
    }
    for (int i = 0; i < n; i++) {
      int at = i32(ram, items + 4 * i);
      if (at == item) {
        vm.fuel -= i;
        return Word.TRUE;
      }
      if (StrObject.isStr(ram, at)) {
        if (isText && StrObject.equal(vm, at, item)) {
          vm.fuel -= i;
          return Word.TRUE;
        }
      } else if (!Word.isSmallInt(at) && at != Word.NONE) {
        return Word.NULL;
      }
    }
    vm.fuel -= n;
    return Word.FALSE;
  }

  /** The item of a dict or sequence, or NULL. */
  static int itemOf(RegisterCode code, int[] ram, int object, int key) {
    if (Word.isSmallInt(key)) {
      return Routines.item(code, ram, object, key >> 1);
    }
    return Routines.isOf(ram, object, Rom.DICT) ? value(code.vm, ram, object, key) : Word.NULL;
  }

  static int value(Vm vm, int[] ram, int dict, int key) {
    int entry = KeyLookup.find(vm, ram, dict + DictObject.MAP, key);
    return entry == KeyLookup.UNCLEAR || entry == KeyLookup.NONE ? Word.NULL : i32(ram, entry + 4);
  }

  /** Whether the item of a dict or sequence was set. */
  static int setItemOf(RegisterCode code, int[] ram, int object, int key, int value) {
    if (Word.isSmallInt(key)) {
      return Routines.setItem(code, ram, object, key >> 1, value);
    }
    return Routines.isOf(ram, object, Rom.DICT) && value != Word.NULL
        ? store(code.vm, ram, object, key, value)
        : 0;
  }

  static int store(Vm vm, int[] ram, int dict, int key, int value) {
    int entry = KeyLookup.findOrAdd(vm, ram, dict + DictObject.MAP, key);
    if (entry == KeyLookup.UNCLEAR) {
      return 0;
    }
    i32(ram, entry + 4, value);
    return 1;
  }

  // Displays and slices.

  /** A list of the topmost values. */
  static int list(RegisterCode code, int[] ram, int frame, int fresh, int pc, int n) {
    prepare(code, ram, frame, fresh, pc);
    return ListObject.create(code.vm, n, frame + 4 * (code.top(pc) - n + 1));
  }

  /** An empty dict with room for so many entries. */
  static int dict(RegisterCode code, int[] ram, int frame, int fresh, int pc, int n) {
    prepare(code, ram, frame, fresh, pc);
    return DictObject.create(code.vm, n);
  }

  /** Whether an entry was put into a dict that is being made. */
  static int storeMap(RegisterCode code, int[] ram, int dict, int key, int value) {
    return Routines.isOf(ram, dict, Rom.DICT) ? store(code.vm, ram, dict, key, value) : 0;
  }

  /** A part of a list, str or bytes; NULL: of something else, or with other bounds. */
  static int slice(
      RegisterCode code, int[] ram, int frame, int fresh, int pc, int object, int start, int stop) {
    boolean isPlain =
        (Word.isSmallInt(start) || start == Word.NONE)
            && (Word.isSmallInt(stop) || stop == Word.NONE);
    if (!isPlain) {
      return Word.NULL;
    }
    if (StrObject.isStr(ram, object)) {
      prepare(code, ram, frame, fresh, pc);
      return StrObject.slice(code.vm, object, start, stop);
    }
    int type = (object & 3) == 0 && object >= RAM_BASE ? i32(ram, object) : Word.NULL;
    if (type != Rom.LIST && type != Rom.TUPLE && type != Rom.BYTES) {
      return Word.NULL;
    }
    prepare(code, ram, frame, fresh, pc);
    int len = type == Rom.TUPLE ? TupleObject.len(ram, object) : i32(ram, object + ListObject.LEN);
    int from = start == Word.NONE ? 0 : position(start >> 1, len);
    int to = stop == Word.NONE ? len : position(stop >> 1, len);
    int n = Math.max(0, to - from);
    Safepoint.spend(code.vm, 4 * n);
    return switch (type) {
      case Rom.LIST -> ListObject.create(code.vm, n, ListObject.items(ram, object) + 4 * from);
      case Rom.TUPLE -> TupleObject.create(code.vm, n, object + TupleObject.ITEMS + 4 * from);
      default -> BytesObject.create(code.vm, ram, StrObject.offset(code.vm, object) + from, n);
    };
  }

  private static int position(int index, int length) {
    return index < 0 ? Math.max(0, index + length) : Math.min(index, length);
  }
}
