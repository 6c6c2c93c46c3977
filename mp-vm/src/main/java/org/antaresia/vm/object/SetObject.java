package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Loop;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
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
 * {@code set}: {@code +0 type | +4 alloc | +8 used | +12 table -> alloc words}; frozenset has the
 * same layout. Probing is as in {@link MapTable}.
 */
public class SetObject extends Type {
  public static final int ALLOC = 4;
  public static final int USED = 8;
  public static final int TABLE = 12;
  private static final int SIZE = 16;

  /** No address: a comparison has changed the set. */
  private static final int CHANGED = Word.SENTINEL;

  // What both sets have comes first.
  private static final int COPY = 0;
  private static final int DIFFERENCE = 1;
  private static final int INTERSECTION = 2;
  private static final int ISDISJOINT = 3;
  private static final int ISSUBSET = 4;
  private static final int ISSUPERSET = 5;
  private static final int SYMMETRIC_DIFFERENCE = 6;
  private static final int UNION = 7;
  private static final int CONTAINS = 8;
  private static final int ADD = 9;
  private static final int CLEAR = 10;
  private static final int DIFFERENCE_UPDATE = 11;
  private static final int DISCARD = 12;
  private static final int INTERSECTION_UPDATE = 13;
  private static final int POP = 14;
  private static final int REMOVE = 15;
  private static final int SYMMETRIC_DIFFERENCE_UPDATE = 16;
  private static final int UPDATE = 17;

  public SetObject() {
    super(Rom.SET, "set", 0);
  }

  /** For frozenset. */
  SetObject(int address, String name, int flags) {
    super(address, name, flags);
  }

  /** A set of {@code n} words at {@code items}. */
  public static int create(Vm vm, int n, int items) {
    int set = allocate(vm, Rom.SET, n);
    for (int i = 0; i < n; i++) {
      add(vm, set, i32(vm.ram, items + 4 * i));
    }
    return set;
  }

  private static int allocate(Vm vm, int type, int n) {
    int set = vm.allocateObject(SIZE, type);
    i32(vm.ram, set + ALLOC, n);
    i32(vm.ram, set + TABLE, n == 0 ? 0 : vm.allocate(4 * n));
    return set;
  }

  /** Whether {@code object} is a set or frozenset. */
  public static boolean isSet(int[] ram, int object) {
    if (!Word.isPointer(object) || Rom.contains(object)) {
      return false;
    }
    int type = i32(ram, object);
    return type == Rom.SET || type == Rom.FROZENSET;
  }

  /** Address of the slot of {@code item}, or NULL. */
  private static int find(Vm vm, int set, int item) {
    // In an empty table nothing can match, so the item is not even hashed.
    boolean empty = i32(vm.ram, set + ALLOC) == 0;
    return empty ? Word.NULL : find(vm, set, item, Operators.hash(vm, item));
  }

  private static int find(Vm vm, int set, int item, int hash) {
    int[] ram = vm.ram;
    vm.fuel--;
    int slot;
    do {
      slot = search(vm, set, i32(ram, set + ALLOC), i32(ram, set + TABLE), item, hash);
    } while (slot == CHANGED);
    return slot;
  }

  /** The slot of an item in a table, NULL, or {@link #CHANGED}. */
  private static int search(Vm vm, int set, int alloc, int table, int item, int hash) {
    int[] ram = vm.ram;
    int slot = alloc == 0 ? 0 : Integer.remainderUnsigned(hash, alloc);
    for (int left = alloc; left > 0; left--) {
      int at = i32(ram, table + 4 * slot);
      if (at == Word.NULL) {
        return Word.NULL;
      }
      if (at != Word.SENTINEL) {
        boolean equal = Operators.equal(vm, at, item);
        if (!has(ram, set, alloc, table)) {
          return CHANGED;
        }
        if (equal) {
          return table + 4 * slot;
        }
      }
      slot = slot + 1 == alloc ? 0 : slot + 1;
    }
    return Word.NULL;
  }

  /** Whether a set still has the table it had before Python code ran. */
  private static boolean has(int[] ram, int set, int alloc, int table) {
    return i32(ram, set + TABLE) == table && i32(ram, set + ALLOC) == alloc;
  }

  public static boolean contains(Vm vm, int set, int item) {
    return find(vm, set, item) != Word.NULL;
  }

  public static void add(Vm vm, int set, int item) {
    int hash = Operators.hash(vm, item);
    if (find(vm, set, item, hash) == Word.NULL) {
      vm.keep(item);
      insert(vm, set, item, hash);
    }
  }

  /** Adds an item that is known to be new. */
  private static void insert(Vm vm, int set, int item, int hash) {
    int[] ram = vm.ram;
    while (true) {
      int alloc = i32(ram, set + ALLOC);
      int table = i32(ram, set + TABLE);
      if (alloc > 0) {
        int slot = Integer.remainderUnsigned(hash, alloc);
        for (int left = alloc; left > 0; left--) {
          int at = i32(ram, table + 4 * slot);
          if (at == Word.NULL || at == Word.SENTINEL) {
            i32(ram, table + 4 * slot, item);
            i32(ram, set + USED, i32(ram, set + USED) + 1);
            return;
          }
          slot = slot + 1 == alloc ? 0 : slot + 1;
        }
      }
      rehash(vm, set);
    }
  }

  /** Moves the items to a larger table, unless their hashes change the set: as a map's. */
  private static void rehash(Vm vm, int set) {
    int[] ram = vm.ram;
    int oldAlloc = i32(ram, set + ALLOC);
    int oldTable = i32(ram, set + TABLE);
    int alloc = MapTable.sizeFor(oldAlloc + 1);
    int table = vm.allocate(4 * alloc);
    int used = 0;
    for (int old = oldTable, end = oldTable + 4 * oldAlloc; old < end; old += 4) {
      int item = i32(ram, old);
      if (!isFree(item)) {
        int slot = Integer.remainderUnsigned(Operators.hash(vm, item), alloc);
        if (!has(ram, set, oldAlloc, oldTable) || i32(ram, old) != item) {
          vm.heap.free(table);
          return;
        }
        while (i32(ram, table + 4 * slot) != Word.NULL) {
          slot = slot + 1 == alloc ? 0 : slot + 1;
        }
        i32(ram, table + 4 * slot, item);
        used++;
      }
    }
    i32(ram, set + ALLOC, alloc);
    i32(ram, set + USED, used);
    i32(ram, set + TABLE, table);
    vm.heap.free(oldTable);
  }

  private static boolean remove(Vm vm, int set, int item) {
    int slot = find(vm, set, item);
    if (slot != Word.NULL) {
      removeAt(vm, set, slot);
    }
    return slot != Word.NULL;
  }

  private static void removeAt(Vm vm, int set, int slot) {
    int[] ram = vm.ram;
    int table = i32(ram, set + TABLE);
    int next = slot + 4 == table + 4 * i32(ram, set + ALLOC) ? table : slot + 4;
    vm.keep(i32(ram, slot));
    i32(ram, slot, i32(ram, next) == Word.NULL ? Word.NULL : Word.SENTINEL);
    i32(ram, set + USED, i32(ram, set + USED) - 1);
  }

  /** Number of the first filled slot behind {@code before}, -1 at first; -1 at the end. */
  static int nextSlot(Vm vm, int set, int before) {
    int[] ram = vm.ram;
    int table = i32(ram, set + TABLE);
    int end = i32(ram, set + ALLOC);
    int slot = before + 1;
    while (slot < end && isFree(i32(ram, table + 4 * slot))) {
      slot++;
    }
    Safepoint.spend(vm, 4 * (slot - before));
    return slot < end ? slot : -1;
  }

  private static boolean isFree(int item) {
    return item == Word.NULL || item == Word.SENTINEL;
  }

  static int slotItem(int[] ram, int set, int slot) {
    return i32(ram, i32(ram, set + TABLE) + 4 * slot);
  }

  private static int copyOf(Vm vm, int set, int type) {
    int[] ram = vm.ram;
    int alloc = i32(ram, set + ALLOC);
    int made = allocate(vm, type, alloc);
    i32(ram, made + USED, i32(ram, set + USED));
    copy(ram, i32(ram, set + TABLE), i32(ram, made + TABLE), 4 * alloc);
    return made;
  }

  private static void clear(Vm vm, int set) {
    vm.heap.free(i32(vm.ram, set + TABLE));
    i32(vm.ram, set + ALLOC, 0);
    i32(vm.ram, set + USED, 0);
    i32(vm.ram, set + TABLE, 0);
  }

  /** {@code other} as a set: itself, or a new one of its items. */
  private static int asSet(Vm vm, int other) {
    if (isSet(vm.ram, other)) {
      return other;
    }
    int set = allocate(vm, Rom.SET, 0);
    addAll(vm, set, other);
    return set;
  }

  private static void addAll(Vm vm, int set, int iterable) {
    Loop loop = Loop.over(vm, iterable);
    while (loop.next()) {
      add(vm, set, loop.item());
    }
  }

  private static void removeAll(Vm vm, int set, int iterable) {
    if (set == iterable) {
      clear(vm, set);
      return;
    }
    Loop loop = Loop.over(vm, iterable);
    while (loop.next()) {
      remove(vm, set, loop.item());
    }
  }

  /** The items of {@code iterable} that {@code set} has: a set, also of a frozenset. */
  private static int intersection(Vm vm, int set, int iterable) {
    if (set == iterable) {
      return copyOf(vm, set, i32(vm.ram, set));
    }
    int made = allocate(vm, Rom.SET, 0);
    Loop loop = Loop.over(vm, iterable);
    while (loop.next()) {
      int item = loop.item();
      if (contains(vm, set, item)) {
        add(vm, made, item);
      }
    }
    return made;
  }

  /** Flips the items of {@code iterable} in {@code set}: in it they leave, others enter. */
  private static void flip(Vm vm, int set, int iterable) {
    Loop loop = Loop.over(vm, iterable);
    while (loop.next()) {
      int item = loop.item();
      if (!remove(vm, set, item)) {
        add(vm, set, item);
      }
    }
  }

  /** Leaves in {@code set} what {@code iterable} has, too. */
  private static void intersect(Vm vm, int set, int iterable) {
    if (set != iterable) {
      int common = intersection(vm, set, iterable);
      vm.heap.free(i32(vm.ram, set + TABLE));
      copy(vm.ram, common + ALLOC, set + ALLOC, SIZE - ALLOC);
    }
  }

  private static boolean isSubset(Vm vm, int small, int large, boolean proper) {
    int[] ram = vm.ram;
    int a = asSet(vm, small);
    int b = asSet(vm, large);
    boolean subset = !proper || i32(ram, a + USED) < i32(ram, b + USED);
    for (int slot = -1; subset && (slot = nextSlot(vm, a, slot)) >= 0; ) {
      Safepoint.work(vm);
      subset = contains(vm, b, slotItem(ram, a, slot));
    }
    if (a != small) {
      clear(vm, a);
    }
    if (b != large) {
      clear(vm, b);
    }
    return subset;
  }

  private static boolean isDisjoint(Vm vm, int set, int iterable) {
    Loop loop = Loop.overOnStack(vm, iterable);
    while (loop.next()) {
      if (contains(vm, set, loop.item())) {
        loop.leave();
        return false;
      }
    }
    return true;
  }

  @Override
  protected void members(Members m) {
    m.function("add", ADD, 2)
        .function("clear", CLEAR, 1)
        .function("copy", COPY, 1)
        .function("discard", DISCARD, 2)
        .function("difference", DIFFERENCE, 1, NativeFunction.ANY)
        .function("difference_update", DIFFERENCE_UPDATE, 1, NativeFunction.ANY)
        .function("intersection", INTERSECTION, 2)
        .function("intersection_update", INTERSECTION_UPDATE, 2)
        .function("isdisjoint", ISDISJOINT, 2)
        .function("issubset", ISSUBSET, 2)
        .function("issuperset", ISSUPERSET, 2)
        .function("pop", POP, 1)
        .function("remove", REMOVE, 2)
        .function("symmetric_difference", SYMMETRIC_DIFFERENCE, 2)
        .function("symmetric_difference_update", SYMMETRIC_DIFFERENCE_UPDATE, 2)
        .function("union", UNION, 2)
        .function("update", UPDATE, 1, NativeFunction.ANY)
        .function("__contains__", CONTAINS, 2);
  }

  /** The members that frozenset shares. */
  static void frozenMembers(Members m) {
    m.function("copy", COPY, 1)
        .function("difference", DIFFERENCE, 1, NativeFunction.ANY)
        .function("intersection", INTERSECTION, 2)
        .function("isdisjoint", ISDISJOINT, 2)
        .function("issubset", ISSUBSET, 2)
        .function("issuperset", ISSUPERSET, 2)
        .function("symmetric_difference", SYMMETRIC_DIFFERENCE, 2)
        .function("union", UNION, 2)
        .function("__contains__", CONTAINS, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    if (!isSet(vm.ram, self)) {
      throw vm.typeError("argument has wrong type");
    }
    int type = i32(vm.ram, self);
    int other = nArgs > 1 ? vm.arg(args, 1) : Word.NULL;
    switch (id) {
      case ADD -> add(vm, self, other);
      case CLEAR -> clear(vm, self);
      case COPY -> {
        return copyOf(vm, self, type);
      }
      case DISCARD -> remove(vm, self, other);
      case DIFFERENCE, DIFFERENCE_UPDATE -> {
        int set = id == DIFFERENCE ? copyOf(vm, self, type) : self;
        for (int i = 1; i < nArgs; i++) {
          removeAll(vm, set, vm.arg(args, i));
        }
        return id == DIFFERENCE ? set : Word.NONE;
      }
      case INTERSECTION -> {
        return intersection(vm, self, other);
      }
      case INTERSECTION_UPDATE -> intersect(vm, self, other);
      case ISDISJOINT -> {
        return Word.bool(isDisjoint(vm, self, other));
      }
      case ISSUBSET -> {
        return Word.bool(isSubset(vm, self, other, false));
      }
      case ISSUPERSET -> {
        return Word.bool(isSubset(vm, other, self, false));
      }
      case POP -> {
        int slot = nextSlot(vm, self, -1);
        if (slot < 0) {
          throw vm.raise(ExceptionObject.KEY_ERROR, "pop from an empty set");
        }
        int item = slotItem(vm.ram, self, slot);
        removeAt(vm, self, i32(vm.ram, self + TABLE) + 4 * slot);
        return item;
      }
      case REMOVE -> {
        if (!remove(vm, self, other)) {
          throw vm.keyError(other);
        }
      }
      case SYMMETRIC_DIFFERENCE -> {
        int set = copyOf(vm, self, type);
        flip(vm, set, other);
        return set;
      }
      case SYMMETRIC_DIFFERENCE_UPDATE -> flip(vm, self, other);
      case UNION -> {
        int set = copyOf(vm, self, type);
        addAll(vm, set, other);
        return set;
      }
      case UPDATE -> {
        for (int i = 1; i < nArgs; i++) {
          addAll(vm, self, vm.arg(args, i));
        }
      }
      default -> {
        return Word.bool(contains(vm, self, other));
      }
    }
    return Word.NONE;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 1, false);
    int set = allocate(vm, address(), 0);
    if (nArgs == 1) {
      addAll(vm, set, vm.arg(args, 0));
    }
    return set;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int[] ram = vm.ram;
    boolean frozen = address() == Rom.FROZENSET;
    int slot = nextSlot(vm, self, -1);
    if (slot < 0) {
      out.text(frozen ? "frozenset()" : "set()");
      return;
    }
    out.text(frozen ? "frozenset({" : "{");
    for (boolean first = true; slot >= 0; slot = nextSlot(vm, self, slot), first = false) {
      Safepoint.work(vm);
      if (!first) {
        out.text(", ");
      }
      Printing.print(vm, out, slotItem(ram, self, slot), PrintKind.REPR);
    }
    out.text(frozen ? "})" : "}");
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    int[] ram = vm.ram;
    int used = i32(ram, self + USED);
    switch (op) {
      case UnaryOp.BOOL:
        return Word.bool(used != 0);
      case UnaryOp.LEN:
        return Word.smallInt(used);
      case UnaryOp.HASH:
        if (address() != Rom.FROZENSET) {
          return Word.NULL;
        }
        return Word.smallInt(hash(vm, self));
      default:
        return Word.NULL;
    }
  }

  private static int hash(Vm vm, int self) {
    int[] ram = vm.ram;
    vm.enter();
    try {
      int hash = Rom.FROZENSET;
      for (int slot = -1; (slot = nextSlot(vm, self, slot)) >= 0; ) {
        hash += Operators.hash(vm, slotItem(ram, self, slot));
      }
      return hash;
    } finally {
      vm.leave();
    }
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    if (op == BinaryOp.CONTAINS) {
      return Word.bool(contains(vm, left, right));
    }
    if (!isSet(vm.ram, right)) {
      return op == BinaryOp.EQUAL ? Word.FALSE : Word.NULL;
    }
    int[] ram = vm.ram;
    int type = i32(ram, left);
    // In place only for sets: a frozenset gives a new one.
    boolean inPlace = BinaryOp.isInplace(op) && type == Rom.SET;
    switch (BinaryOp.plain(op)) {
      case BinaryOp.OR -> {
        int set = inPlace ? left : copyOf(vm, left, type);
        addAll(vm, set, right);
        return set;
      }
      case BinaryOp.XOR -> {
        int set = inPlace ? left : copyOf(vm, left, type);
        flip(vm, set, right);
        return set;
      }
      case BinaryOp.AND -> {
        if (!inPlace) {
          return intersection(vm, left, right);
        }
        intersect(vm, left, right);
        return left;
      }
      case BinaryOp.SUBTRACT -> {
        int set = inPlace ? left : copyOf(vm, left, type);
        removeAll(vm, set, right);
        return set;
      }
      case BinaryOp.LESS -> {
        return Word.bool(isSubset(vm, left, right, true));
      }
      case BinaryOp.MORE -> {
        return Word.bool(isSubset(vm, right, left, true));
      }
      case BinaryOp.LESS_EQUAL -> {
        return Word.bool(isSubset(vm, left, right, false));
      }
      case BinaryOp.MORE_EQUAL -> {
        return Word.bool(isSubset(vm, right, left, false));
      }
      case BinaryOp.EQUAL -> {
        return Word.bool(
            i32(ram, left + USED) == i32(ram, right + USED) && isSubset(vm, left, right, false));
      }
      default -> {
        return Word.NULL;
      }
    }
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return SetIteratorObject.create(vm, self, place);
  }
}
