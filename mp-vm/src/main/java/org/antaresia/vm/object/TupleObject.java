package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Constants;
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

/** {@code tuple}: {@code +0 type | +4 len | +8 items}. */
public class TupleObject extends Type {
  public static final int LEN = 4;
  public static final int ITEMS = 8;

  private static final int COUNT = 0;
  private static final int INDEX = 1;

  public TupleObject() {
    super(Rom.TUPLE, "tuple", 0);
  }

  /** For tuples whose items have names. */
  TupleObject(int address, String name, int flags) {
    super(address, name, flags);
  }

  /** A tuple of {@code n} words copied from {@code items}; NULL items: filled with NULL. */
  public static int create(Vm vm, int n, int items) {
    if (n == 0) {
      return Constants.EMPTY_TUPLE;
    }
    int tuple = vm.allocateObject(ITEMS + 4 * n, Rom.TUPLE);
    i32(vm.ram, tuple + LEN, n);
    if (items != 0) {
      copy(vm.ram, items, tuple + ITEMS, 4 * n);
    }
    return tuple;
  }

  /** Whether {@code object} is a tuple or laid out as one (namedtuple). */
  public static boolean isTuple(Vm vm, int object) {
    return isTupleType(vm, Type.wordOf(vm.ram, object));
  }

  static boolean isTupleType(Vm vm, int type) {
    return type == Rom.TUPLE || type == Rom.ATTRTUPLE || NamedtupleObject.isType(vm.ram, type);
  }

  public static int len(int[] ram, int tuple) {
    return i32(ram, tuple + LEN);
  }

  public static int item(int[] ram, int tuple, int i) {
    return i32(ram, tuple + ITEMS + 4 * i);
  }

  public static void item(int[] ram, int tuple, int i, int value) {
    i32(ram, tuple + ITEMS + 4 * i, value);
  }

  @Override
  protected void members(Members m) {
    m.function("count", COUNT, 2).function("index", INDEX, 2, 4);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    if (id == COUNT) {
      return IntObject.create(vm, Items.count(vm, self, vm.arg(args, 1)));
    }
    return index(vm, this, self, len(vm.ram, self), nArgs, args);
  }

  /** {@code index(value[, start[, stop]])} of a list or tuple. */
  static int index(Vm vm, Type type, int sequence, int len, int nArgs, int args) {
    int start = nArgs > 2 ? Operators.index(vm, type, len, vm.arg(args, 2), true) : 0;
    int stop = nArgs > 3 ? Operators.index(vm, type, len, vm.arg(args, 3), true) : len;
    int found = Items.indexOf(vm, sequence, start, stop, vm.arg(args, 1));
    if (found < 0) {
      throw vm.valueError("object not in sequence");
    }
    return Word.smallInt(found);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 1, false);
    if (nArgs == 0) {
      return Constants.EMPTY_TUPLE;
    }
    int source = vm.arg(args, 0);
    if (Type.wordOf(vm.ram, source) == Rom.TUPLE) {
      return source;
    }
    int list = ListObject.create(vm, 0, Word.NULL);
    ListObject.appendAll(vm, list, source);
    int tuple = create(vm, ListObject.len(vm.ram, list), ListObject.items(vm.ram, list));
    vm.heap.free(ListObject.items(vm.ram, list));
    vm.heap.free(list);
    return tuple;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int len = len(vm.ram, self);
    boolean json = kind == PrintKind.JSON;
    out.text(json ? "[" : "(");
    Items.print(vm, out, self, kind);
    if (len == 1 && !json) {
      out.text(",");
    }
    out.text(json ? "]" : ")");
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    int len = len(vm.ram, self);
    switch (op) {
      case UnaryOp.BOOL:
        return Word.bool(len != 0);
      case UnaryOp.LEN:
        return Word.smallInt(len);
      case UnaryOp.HASH:
        return Word.smallInt(hash(vm, self, len));
      default:
        return Word.NULL;
    }
  }

  private static int hash(Vm vm, int self, int len) {
    vm.enter();
    try {
      int hash = Constants.EMPTY_TUPLE;
      for (int i = 0; i < len; i++) {
        Safepoint.work(vm);
        hash += Operators.hash(vm, item(vm.ram, self, i));
      }
      return hash;
    } finally {
      vm.leave();
    }
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int given) {
    int[] ram = vm.ram;
    int part = ClassObject.nativePart(ram, given);
    int right = part != Word.NULL && isTuple(vm, part) && op != BinaryOp.CONTAINS ? part : given;
    int len = len(ram, left);
    switch (op) {
      case BinaryOp.ADD:
        if (!isTuple(vm, right)) {
          return Word.NULL;
        }
        int sum = create(vm, len + len(ram, right), Word.NULL);
        copy(ram, left + ITEMS, sum + ITEMS, 4 * len);
        copy(ram, right + ITEMS, sum + ITEMS + 4 * len, 4 * len(ram, right));
        return sum;
      case BinaryOp.MULTIPLY:
        int count = IntObject.integer(vm, right);
        if (count == Word.NULL) {
          return Word.NULL;
        }
        int times = Math.max(0, IntObject.toInt(vm, count));
        if (times == 0 || len == 0) {
          return Constants.EMPTY_TUPLE;
        }
        int repeated = create(vm, ListObject.checkedLength(vm, len, times), Word.NULL);
        Items.repeat(ram, left + ITEMS, len, times, repeated + ITEMS);
        return repeated;
      case BinaryOp.CONTAINS:
        return Word.bool(Items.indexOf(vm, left, 0, len, right) >= 0);
      case BinaryOp.EQUAL, BinaryOp.LESS, BinaryOp.MORE, BinaryOp.LESS_EQUAL, BinaryOp.MORE_EQUAL:
        if (!isTuple(vm, right)) {
          return op == BinaryOp.EQUAL ? Word.FALSE : Word.NULL;
        }
        return Word.bool(Items.compare(vm, op, left, right));
      default:
        return Word.NULL;
    }
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    if (value != Word.SENTINEL) {
      return Word.NULL;
    }
    int[] ram = vm.ram;
    int len = len(ram, self);
    if (SliceObject.isSlice(ram, index)) {
      SliceObject.Bounds bounds = SliceObject.bounds(vm, index, len);
      if (bounds.step() != 1) {
        throw vm.notImplementedError("only slices with step=1 (aka None) are supported");
      }
      int tuple = create(vm, bounds.count(), Word.NULL);
      Items.copySlice(ram, self + ITEMS, bounds, tuple + ITEMS);
      return tuple;
    }
    return item(ram, self, Operators.index(vm, i32(ram, self), len, index, false));
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return SequenceIteratorObject.create(vm, self, place);
  }
}
