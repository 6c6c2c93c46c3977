package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Memory;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Loop;
import org.antaresia.vm.Members;
import org.antaresia.vm.Namespace;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code dict}: {@code +0 type | +4 map}, see {@link MapTable}; OrderedDict has the same layout.
 */
public class DictObject extends Type {
  public static final int MAP = 4;
  public static final int SIZE = 16;

  private static final int CLEAR = 0;
  private static final int COPY = 1;
  private static final int FROMKEYS = 2;
  private static final int GET = 3;
  private static final int ITEMS = 4;
  private static final int KEYS = 5;
  private static final int POP = 6;
  private static final int POPITEM = 7;
  private static final int SETDEFAULT = 8;
  private static final int UPDATE = 9;
  private static final int VALUES = 10;
  private static final int GETITEM = 11;
  private static final int SETITEM = 12;
  private static final int DELITEM = 13;

  public DictObject() {
    super(Rom.DICT, "dict", 0);
  }

  /** For OrderedDict. */
  DictObject(int address, String name) {
    super(address, name, 0);
  }

  /** An empty dict with room for {@code n} entries. */
  public static int create(Vm vm, int n) {
    int dict = vm.allocateObject(SIZE, Rom.DICT);
    MapTable.init(vm, dict + MAP, n);
    return dict;
  }

  /** An empty dict that keeps its order, as those do that genuine has in ROM. */
  public static int createOrdered(Vm vm, int n) {
    int dict = create(vm, n);
    i32(vm.ram, dict + MAP, i32(vm.ram, dict + MAP) | MapTable.ORDERED);
    return dict;
  }

  /** Makes a dict read-only. */
  public static void fix(int[] ram, int dict) {
    i32(ram, dict + MAP, i32(ram, dict + MAP) | MapTable.FIXED);
  }

  /** A read-only dict of what a builtin type or module has. */
  static int ofMembers(Vm vm, Namespace namespace) {
    Members members = namespace.memberTable();
    int dict = createOrdered(vm, members.size());
    for (int i = 0; i < members.size(); i++) {
      int value = WrappedMethodObject.ofMember(vm, members.value(vm, i));
      put(vm, dict, Word.qstr(vm.qstrs.local(members.name(i))), value);
    }
    fix(vm.ram, dict);
    return dict;
  }

  /** Whether {@code object} is a dict or OrderedDict. */
  public static boolean isDict(int[] ram, int object) {
    if (!Word.isPointer(object) || Rom.contains(object)) {
      return false;
    }
    int type = i32(ram, object);
    return type == Rom.DICT || type == Rom.ORDERED_DICT;
  }

  /** The value of {@code key} or NULL. */
  public static int get(Vm vm, int dict, int key) {
    return MapTable.get(vm, dict + MAP, key);
  }

  public static void put(Vm vm, int dict, int key, int value) {
    requireWritable(vm, dict);
    MapTable.put(vm, dict + MAP, key, value);
  }

  /** Removes {@code key}; its value or NULL. */
  public static int remove(Vm vm, int dict, int key) {
    requireWritable(vm, dict);
    return MapTable.remove(vm, dict + MAP, key);
  }

  private static void requireWritable(Vm vm, int dict) {
    if ((i32(vm.ram, dict + MAP) & MapTable.FIXED) != 0) {
      throw vm.typeError();
    }
  }

  @Override
  protected void members(Members m) {
    m.function("clear", CLEAR, 1)
        .function("copy", COPY, 1)
        .classMethod("fromkeys", FROMKEYS, 2, 3)
        .function("get", GET, 2, 3)
        .function("items", ITEMS, 1)
        .function("keys", KEYS, 1)
        .function("pop", POP, 2, 3)
        .function("popitem", POPITEM, 1)
        .function("setdefault", SETDEFAULT, 2, 3)
        .keywords("update", UPDATE, 1, 2)
        .function("values", VALUES, 1)
        .function("__getitem__", GETITEM, 2)
        .function("__setitem__", SETITEM, 3)
        .function("__delitem__", DELITEM, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    if (id == FROMKEYS) {
      return fromKeys(vm, nArgs, args);
    }
    if (!isDict(vm.ram, self)) {
      throw vm.typeError("argument has wrong type");
    }
    int key = nArgs > 1 ? vm.arg(args, 1) : Word.NULL;
    int fallback = nArgs > 2 ? vm.arg(args, 2) : Word.NULL;
    int map = self + MAP;
    switch (id) {
      case CLEAR:
        requireWritable(vm, self);
        MapTable.clear(vm, map);
        return Word.NONE;
      case COPY:
        return copy(vm, self);
      case GET:
        {
          int value = MapTable.get(vm, map, key);
          return value != Word.NULL ? value : fallback != Word.NULL ? fallback : Word.NONE;
        }
      case ITEMS:
        return DictViewObject.create(vm, self, DictViewObject.ITEMS);
      case KEYS:
        return DictViewObject.create(vm, self, DictViewObject.KEYS);
      case VALUES:
        return DictViewObject.create(vm, self, DictViewObject.VALUES);
      case POP:
        {
          int value = remove(vm, self, key);
          if (value == Word.NULL && fallback == Word.NULL) {
            throw vm.keyError(key);
          }
          return value == Word.NULL ? fallback : value;
        }
      case POPITEM:
        return popItem(vm, self);
      case SETDEFAULT:
        {
          requireWritable(vm, self);
          int entry = MapTable.findOrAdd(vm, map, key);
          if (i32(vm.ram, entry + 4) == Word.NULL) {
            i32(vm.ram, entry + 4, fallback == Word.NULL ? Word.NONE : fallback);
          }
          return i32(vm.ram, entry + 4);
        }
      case UPDATE:
        update(vm, self, nArgs, nKw, args);
        return Word.NONE;
      case GETITEM:
        return subscript(vm, self, key, Word.SENTINEL);
      case SETITEM:
        return subscript(vm, self, key, fallback);
      default:
        return subscript(vm, self, key, Word.NULL);
    }
  }

  /** A copy of a dict that can be written to. */
  static int copy(Vm vm, int self) {
    return ofMap(vm, i32(vm.ram, self), self + MAP);
  }

  /** A dict of the given type with what a map has. */
  static int ofMap(Vm vm, int type, int map) {
    int[] ram = vm.ram;
    int alloc = i32(ram, map + MapTable.ALLOC);
    int made = vm.allocateObject(SIZE, type);
    MapTable.init(vm, made + MAP, alloc);
    i32(ram, made + MAP, i32(ram, map) & ~MapTable.FIXED);
    if (alloc > 0) {
      Memory.copy(
          ram, i32(ram, map + MapTable.TABLE), i32(ram, made + MAP + MapTable.TABLE), 8 * alloc);
    }
    return made;
  }

  private static int fromKeys(Vm vm, int nArgs, int args) {
    int value = nArgs > 2 ? vm.arg(args, 2) : Word.NONE;
    int keys = vm.arg(args, 1);
    Loop loop = Loop.over(vm, keys);
    int length = Operators.lenMaybe(vm, keys);
    int dict = create(vm, length == Word.NULL ? 0 : Word.smallIntValue(length));
    loop.keep(dict);
    while (loop.next()) {
      put(vm, dict, loop.item(), value);
    }
    return dict;
  }

  private static int popItem(Vm vm, int self) {
    int[] ram = vm.ram;
    requireWritable(vm, self);
    int map = self + MAP;
    if (MapTable.used(ram, map) == 0) {
      throw vm.raise(ExceptionObject.KEY_ERROR, "popitem(): dictionary is empty");
    }
    int slot = 0;
    if ((i32(ram, map) & MapTable.ORDERED) != 0) {
      slot = MapTable.used(ram, map) - 1;
    } else {
      slot = MapTable.nextSlot(vm, map, -1);
    }
    int entry = MapTable.slot(ram, map, slot);
    int pair = TupleObject.create(vm, 2, entry);
    MapTable.removeSlot(vm, map, slot);
    return pair;
  }

  /** {@code update}: a dict or an iterable of pairs, then keywords. */
  private static void update(Vm vm, int self, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 2, true);
    requireWritable(vm, self);
    if (nArgs > 1) {
      addFrom(vm, self, vm.arg(args, 1));
    }
    for (int k = 0; k < nKw; k++) {
      int pair = args + 4 * nArgs + 8 * k;
      put(vm, self, i32(vm.ram, pair), i32(vm.ram, pair + 4));
    }
  }

  private static void addFrom(Vm vm, int self, int source) {
    if (isDict(vm.ram, source)) {
      if (source != self) {
        addAll(vm, self, source);
      }
    } else {
      addPairs(vm, self, source);
    }
  }

  private static void addAll(Vm vm, int self, int source) {
    int[] ram = vm.ram;
    int map = source + MAP;
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      Safepoint.work(vm);
      int mark = vm.heap.freshMark();
      int entry = MapTable.slot(ram, map, slot);
      int key = vm.kept(i32(ram, entry));
      put(vm, self, key, vm.kept(i32(ram, entry + 4)));
      vm.heap.release(mark);
    }
  }

  private static void addPairs(Vm vm, int self, int source) {
    Loop loop = Loop.over(vm, source);
    while (loop.next()) {
      int pair = Iteration.iter(vm, loop.item());
      int key = Iteration.next(vm, pair);
      int value = key == Word.NULL ? Word.NULL : Iteration.next(vm, pair);
      if (value == Word.NULL || Iteration.next(vm, pair) != Word.NULL) {
        throw vm.valueError("dict update sequence has wrong length");
      }
      vm.keep(key);
      vm.keep(value);
      put(vm, self, key, value);
    }
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int dict = vm.allocateObject(SIZE, address());
    MapTable.init(vm, dict + MAP, 0);
    if (address() == Rom.ORDERED_DICT) {
      i32(vm.ram, dict + MAP, MapTable.ALL_KEYS_ARE_QSTRS | MapTable.ORDERED);
    }
    if (nArgs > 0 || nKw > 0) {
      int all = vm.pushWords(1 + nArgs + 2 * nKw);
      i32(vm.ram, all, dict);
      Memory.copy(vm.ram, args, all + 4, 4 * (nArgs + 2 * nKw));
      Arguments.check(vm, nArgs + 1, nKw, 1, 2, true);
      update(vm, dict, nArgs + 1, nKw, all);
      vm.stackTop = all;
    }
    return dict;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int[] ram = vm.ram;
    boolean named = address() != Rom.DICT && kind != PrintKind.JSON;
    if (named) {
      out.qstr(vm, name());
      out.text("(");
    }
    out.text("{");
    boolean first = true;
    int map = self + MAP;
    PrintKind inner = kind == PrintKind.JSON ? kind : PrintKind.REPR;
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      Safepoint.work(vm);
      if (!first) {
        out.text(out.itemSeparator(inner));
      }
      first = false;
      int mark = vm.heap.freshMark();
      int entry = MapTable.slot(ram, map, slot);
      int key = i32(ram, entry);
      int value = vm.kept(i32(ram, entry + 4));
      boolean quote = kind == PrintKind.JSON && !StrObject.isStrOrBytes(ram, key);
      if (quote) {
        out.text("\"");
      }
      Printing.print(vm, out, key, inner);
      if (quote) {
        out.text("\"");
      }
      out.text(out.keySeparator(inner));
      Printing.print(vm, out, value, inner);
      vm.heap.release(mark);
    }
    out.text("}");
    if (named) {
      out.text(")");
    }
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    int used = MapTable.used(vm.ram, self + MAP);
    return switch (op) {
      case UnaryOp.BOOL -> Word.bool(used != 0);
      case UnaryOp.LEN -> Word.smallInt(used);
      case UnaryOp.SIZEOF -> Word.smallInt(SIZE + 8 * i32(vm.ram, self + MAP + MapTable.ALLOC));
      default -> Word.NULL;
    };
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    switch (op) {
      case BinaryOp.CONTAINS:
        return Word.bool(MapTable.find(vm, left + MAP, right) != Word.NULL);
      case BinaryOp.EQUAL:
        return isDict(vm.ram, right) ? Word.bool(equal(vm, left, right)) : Word.NULL;
      case BinaryOp.OR, BinaryOp.INPLACE_OR:
        int union = op == BinaryOp.OR ? copy(vm, left) : left;
        requireWritable(vm, union);
        addFrom(vm, union, right);
        return union;
      default:
        return Word.NULL;
    }
  }

  private static boolean equal(Vm vm, int left, int right) {
    int[] ram = vm.ram;
    int a = left + MAP;
    int b = right + MAP;
    if ((i32(ram, a) & i32(ram, b) & MapTable.ORDERED) != 0) {
      return equalInOrder(vm, a, b);
    }
    if (MapTable.used(ram, a) != MapTable.used(ram, b)) {
      return false;
    }
    for (int slot = -1; (slot = MapTable.nextSlot(vm, a, slot)) >= 0; ) {
      Safepoint.work(vm);
      int mark = vm.heap.freshMark();
      int entry = MapTable.slot(ram, a, slot);
      int value = vm.kept(i32(ram, entry + 4));
      int other = MapTable.find(vm, b, i32(ram, entry));
      if (other == Word.NULL || !Operators.equal(vm, value, i32(ram, other + 4))) {
        return false;
      }
      vm.heap.release(mark);
    }
    return true;
  }

  private static boolean equalInOrder(Vm vm, int a, int b) {
    int[] ram = vm.ram;
    int n = MapTable.used(ram, a);
    if (n != MapTable.used(ram, b)) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      Safepoint.work(vm);
      if (!equalAt(vm, a, b, i, 0) || !equalAt(vm, a, b, i, 4)) {
        return false;
      }
    }
    return true;
  }

  /** Compares the keys (part 0) or values (part 4) at a place, if both maps still have it. */
  private static boolean equalAt(Vm vm, int a, int b, int i, int part) {
    int[] ram = vm.ram;
    return i < MapTable.used(ram, a)
        && i < MapTable.used(ram, b)
        && Operators.equal(
            vm,
            i32(ram, MapTable.slot(ram, a, i) + part),
            i32(ram, MapTable.slot(ram, b, i) + part));
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    if (value == Word.SENTINEL) {
      int found = MapTable.get(vm, self + MAP, index);
      if (found == Word.NULL) {
        throw vm.keyError(index);
      }
      return found;
    }
    if (value == Word.NULL) {
      if (remove(vm, self, index) == Word.NULL) {
        throw vm.keyError(index);
      }
    } else {
      put(vm, self, index, value);
    }
    return Word.NONE;
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return DictIteratorObject.create(vm, self, DictViewObject.KEYS, place);
  }
}
