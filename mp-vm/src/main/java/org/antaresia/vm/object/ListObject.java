package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.fill;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Loop;
import org.antaresia.vm.Members;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code list}: {@code +0 type | +4 alloc | +8 len | +12 items}; items has room for alloc words.
 */
public final class ListObject extends Type {
  public static final int ALLOC = 4;
  public static final int LEN = 8;
  public static final int ITEMS = 12;
  public static final int SIZE = 16;
  private static final int MIN_ALLOC = 4;

  private static final int APPEND = 0;
  private static final int CLEAR = 1;
  private static final int COPY = 2;
  private static final int COUNT = 3;
  private static final int EXTEND = 4;
  private static final int INDEX = 5;
  private static final int INSERT = 6;
  private static final int POP = 7;
  private static final int REMOVE = 8;
  private static final int REVERSE = 9;
  private static final int SORT = 10;

  public ListObject() {
    super(Rom.LIST, "list", 0);
  }

  /** A list of {@code n} words copied from {@code items}; NULL items: filled with NULL. */
  public static int create(Vm vm, int n, int items) {
    int list = vm.allocateObject(SIZE, Rom.LIST);
    int alloc = Math.max(n, MIN_ALLOC);
    int table = vm.allocate(4 * alloc);
    i32(vm.ram, list + ALLOC, alloc);
    i32(vm.ram, list + LEN, n);
    i32(vm.ram, list + ITEMS, table);
    if (items != 0) {
      copy(vm.ram, items, table, 4 * n);
    }
    return list;
  }

  public static int len(int[] ram, int list) {
    return i32(ram, list + LEN);
  }

  /** Address of the items. */
  public static int items(int[] ram, int list) {
    return i32(ram, list + ITEMS);
  }

  public static int item(int[] ram, int list, int i) {
    return i32(ram, items(ram, list) + 4 * i);
  }

  public static boolean isList(int[] ram, int object) {
    return Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == Rom.LIST;
  }

  public static void append(Vm vm, int list, int item) {
    int[] ram = vm.ram;
    int len = len(ram, list);
    int alloc = i32(ram, list + ALLOC);
    if (len == alloc) {
      vm.keep(item);
      resize(vm, list, 2 * alloc);
    }
    i32(ram, items(ram, list) + 4 * len, item);
    i32(ram, list + LEN, len + 1);
  }

  /** Gives the item table another size; new words are NULL. */
  /** Leaves the first {@code len} items; the memory stays. */
  public static void truncate(int[] ram, int list, int len) {
    i32(ram, list + LEN, len);
  }

  private static void resize(Vm vm, int list, int alloc) {
    int[] ram = vm.ram;
    int old = i32(ram, list + ALLOC);
    if (alloc > vm.ram.length) {
      throw vm.memoryError(4 * alloc);
    }
    int table = vm.heap.reallocate(items(ram, list), 4 * alloc, true);
    if (table == 0) {
      throw vm.memoryError(4 * alloc);
    }
    i32(ram, list + ITEMS, table);
    i32(ram, list + ALLOC, alloc);
    if (alloc > old) {
      fill(ram, table + 4 * old, 4 * (alloc - old), (byte) 0);
    }
  }

  /** The length of {@code len} items {@code times} times, or MemoryError when nothing holds it. */
  static int checkedLength(Vm vm, int len, int times) {
    long total = (long) len * times;
    if (total > vm.ram.length) {
      throw vm.memoryError((int) Math.min(4 * total, 0xffff_ffffL));
    }
    return (int) total;
  }

  /** Appends everything that {@code iterable} gives. */
  public static void extend(Vm vm, int list, int iterable) {
    if (isList(vm.ram, iterable)) {
      extendByList(vm, list, iterable);
      return;
    }
    appendAll(vm, list, iterable);
  }

  /** Appends the items of an iterable one by one. */
  static void appendAll(Vm vm, int list, int iterable) {
    vm.keep(list);
    Loop loop = Loop.over(vm, iterable);
    while (loop.next()) {
      append(vm, list, loop.item());
    }
  }

  private static void extendByList(Vm vm, int list, int other) {
    int[] ram = vm.ram;
    int len = len(ram, list);
    int more = len(ram, other);
    if (len + more > i32(ram, list + ALLOC)) {
      resize(vm, list, len + more + 4);
    }
    Safepoint.spend(vm, 4 * more);
    copy(ram, items(ram, other), items(ram, list) + 4 * len, 4 * more);
    i32(ram, list + LEN, len + more);
  }

  @Override
  protected void members(Members m) {
    m.function("append", APPEND, 2)
        .function("clear", CLEAR, 1)
        .function("copy", COPY, 1)
        .function("count", COUNT, 2)
        .function("extend", EXTEND, 2)
        .function("index", INDEX, 2, 4)
        .function("insert", INSERT, 3)
        .function("pop", POP, 1, 2)
        .function("remove", REMOVE, 2)
        .function("reverse", REVERSE, 1)
        .keywords("sort", SORT, 1, 0xffff);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int self = vm.arg(args, 0);
    int argument = nArgs > 1 ? vm.arg(args, 1) : Word.NULL;
    switch (id) {
      case APPEND -> append(vm, self, argument);
      case CLEAR -> clear(vm, self);
      case COPY -> {
        return create(vm, len(ram, self), items(ram, self));
      }
      case COUNT -> {
        return IntObject.create(vm, Items.count(vm, self, argument));
      }
      case EXTEND -> extend(vm, self, argument);
      case INDEX -> {
        return TupleObject.index(vm, this, self, len(ram, self), nArgs, args);
      }
      case INSERT -> insert(vm, self, argument, vm.arg(args, 2));
      case POP -> {
        return pop(vm, self, nArgs == 1 ? Word.smallInt(-1) : argument);
      }
      case REMOVE -> {
        int found = Items.indexOf(vm, self, 0, len(ram, self), argument);
        if (found < 0) {
          throw vm.valueError("object not in sequence");
        }
        if (found < len(ram, self)) { // else the comparison has shortened the list
          removeAt(vm, self, found);
        }
      }
      case REVERSE -> reverse(vm, items(ram, self), len(ram, self));
      default -> {
        if (nArgs > 1) {
          throw vm.typeError("extra positional arguments given");
        }
        ListSort.sort(vm, self, nKw, args + 4);
      }
    }
    return Word.NONE;
  }

  private static void clear(Vm vm, int self) {
    i32(vm.ram, self + LEN, 0);
    resize(vm, self, MIN_ALLOC);
    fill(vm.ram, items(vm.ram, self), 4 * MIN_ALLOC, (byte) 0);
  }

  private static void insert(Vm vm, int self, int index, int item) {
    int[] ram = vm.ram;
    int len = len(ram, self);
    int i = Word.smallIntValue(index); // genuine takes any word for an int
    i = Math.max(0, Math.min(i < 0 ? i + len : i, len));
    append(vm, self, Word.NONE);
    int items = items(ram, self);
    Safepoint.spend(vm, 4 * (len - i));
    copy(ram, items + 4 * i, items + 4 * i + 4, 4 * (len - i));
    i32(ram, items + 4 * i, item);
  }

  /** Removes the item that an index object means. */
  private int pop(Vm vm, int self, int index) {
    int len = len(vm.ram, self);
    if (len == 0) {
      throw vm.indexError("pop from empty list");
    }
    return removeAt(vm, self, Operators.index(vm, this, len, index, false));
  }

  /** Removes the last item if the memory stays as it is; else NULL. */
  public static int popQuickly(int[] ram, int self) {
    int len = len(ram, self) - 1;
    int alloc = i32(ram, self + ALLOC);
    if (len < 0 || alloc > MIN_ALLOC && alloc > 2 * len) {
      return Word.NULL;
    }
    int at = items(ram, self) + 4 * len;
    int item = i32(ram, at);
    i32(ram, at, Word.NULL);
    i32(ram, self + LEN, len);
    return item;
  }

  private static int removeAt(Vm vm, int self, int i) {
    int[] ram = vm.ram;
    int items = items(ram, self);
    int len = len(ram, self) - 1;
    int item = i32(ram, items + 4 * i);
    vm.keep(item);
    Safepoint.spend(vm, 4 * (len - i));
    copy(ram, items + 4 * i + 4, items + 4 * i, 4 * (len - i));
    i32(ram, items + 4 * len, Word.NULL);
    i32(ram, self + LEN, len);
    int alloc = i32(ram, self + ALLOC);
    if (alloc > MIN_ALLOC && alloc > 2 * len) {
      resize(vm, self, alloc / 2);
    }
    return item;
  }

  private static void reverse(Vm vm, int items, int len) {
    int[] ram = vm.ram;
    Safepoint.spend(vm, 4 * len);
    for (int low = items, high = items + 4 * (len - 1); low < high; low += 4, high -= 4) {
      int item = i32(ram, low);
      i32(ram, low, i32(ram, high));
      i32(ram, high, item);
    }
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 1, false);
    int list = create(vm, 0, Word.NULL);
    if (nArgs == 1) {
      appendAll(vm, list, vm.arg(args, 0));
    }
    return list;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("[");
    Items.print(vm, out, self, kind);
    out.text("]");
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    int len = len(vm.ram, self);
    return switch (op) {
      case UnaryOp.BOOL -> Word.bool(len != 0);
      case UnaryOp.LEN -> Word.smallInt(len);
      case UnaryOp.SIZEOF -> Word.smallInt(SIZE + 4 * i32(vm.ram, self + ALLOC));
      default -> Word.NULL;
    };
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    int[] ram = vm.ram;
    int len = len(ram, left);
    switch (op) {
      case BinaryOp.ADD:
        if (!isList(ram, right)) {
          return Word.NULL;
        }
        int more = len(ram, right);
        int sum = create(vm, len + more, Word.NULL);
        copy(ram, items(ram, left), items(ram, sum), 4 * len);
        copy(ram, items(ram, right), items(ram, sum) + 4 * len, 4 * more);
        return sum;
      case BinaryOp.INPLACE_ADD:
        extend(vm, left, right);
        return left;
      case BinaryOp.MULTIPLY:
        int count = IntObject.integer(vm, right);
        if (count == Word.NULL) {
          return Word.NULL;
        }
        int times = Math.max(0, IntObject.toInt(vm, count));
        int repeated = create(vm, checkedLength(vm, len, times), Word.NULL);
        Items.repeat(ram, items(ram, left), len, times, items(ram, repeated));
        return repeated;
      case BinaryOp.CONTAINS:
        return Word.bool(Items.indexOf(vm, left, 0, Integer.MAX_VALUE, right) >= 0);
      case BinaryOp.EQUAL, BinaryOp.LESS, BinaryOp.MORE, BinaryOp.LESS_EQUAL, BinaryOp.MORE_EQUAL:
        if (!isList(ram, right)) {
          return op == BinaryOp.EQUAL ? Word.FALSE : Word.NULL;
        }
        return Word.bool(Items.compare(vm, op, left, right));
      default:
        return Word.NULL;
    }
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    int[] ram = vm.ram;
    int len = len(ram, self);
    if (SliceObject.isSlice(ram, index)) {
      return slice(vm, self, SliceObject.bounds(vm, index, len), value);
    }
    if (value == Word.NULL) {
      pop(vm, self, index);
      return Word.NONE;
    }
    int i = Operators.index(vm, this, len, index, false);
    if (value == Word.SENTINEL) {
      return item(ram, self, i);
    }
    i32(ram, items(ram, self) + 4 * i, value);
    return Word.NONE;
  }

  /** A slice with gaps, or backwards; genuine's grows item by item, hence the room. */
  private static int everyStep(Vm vm, int self, SliceObject.Bounds bounds) {
    int[] ram = vm.ram;
    int count = bounds.count();
    int list = create(vm, roomFor(count), Word.NULL);
    Safepoint.spend(vm, 4 * count);
    int to = items(ram, list);
    int from = items(ram, self) + 4 * bounds.start();
    for (int i = 0; i < count; i++) {
      i32(ram, to + 4 * i, i32(ram, from + 4 * i * bounds.step()));
    }
    i32(ram, list + LEN, count);
    return list;
  }

  /** The room of a list to which so many items were appended. */
  private static int roomFor(int count) {
    int room = MIN_ALLOC;
    while (room < count) {
      room *= 2;
    }
    return room;
  }

  private static int slice(Vm vm, int self, SliceObject.Bounds bounds, int value) {
    int[] ram = vm.ram;
    if (value == Word.SENTINEL) {
      if (bounds.step() != 1) {
        return everyStep(vm, self, bounds);
      }
      int list = create(vm, bounds.count(), Word.NULL);
      Items.copySlice(ram, items(ram, self), bounds, items(ram, list));
      return list;
    }
    if (bounds.step() != 1) {
      throw vm.notImplementedError();
    }
    int from = bounds.start();
    int to = Math.max(from, bounds.stop());
    int replacement = value;
    int more = 0;
    if (value != Word.NULL) {
      more = Items.count(vm, value);
      if (value == self) {
        replacement = create(vm, more, items(ram, self));
      }
    }
    int len = len(ram, self);
    int newLen = len - (to - from) + more;
    if (newLen > i32(ram, self + ALLOC)) {
      resize(vm, self, newLen);
    }
    int items = items(ram, self);
    Safepoint.spend(vm, 4 * (len - to + more));
    copy(ram, items + 4 * to, items + 4 * (from + more), 4 * (len - to));
    if (more > 0) {
      copy(ram, Items.first(ram, replacement), items + 4 * from, 4 * more);
    }
    for (int i = newLen; i < len; i++) {
      i32(ram, items + 4 * i, Word.NULL);
    }
    i32(ram, self + LEN, newLen);
    return Word.NONE;
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return SequenceIteratorObject.create(vm, self, place);
  }
}
