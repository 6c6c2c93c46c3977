package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Loop;
import org.antaresia.vm.Members;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code collections.deque}: a ring of words, of which one always stays free.
 *
 * <pre>
 *   +0 type   +4 alloc = maxlen + 1   +8 first   +12 end   +16 items   +20 flags
 * </pre>
 */
public final class DequeObject extends Type {
  private static final int ALLOC = 4;
  private static final int FIRST = 8;
  private static final int END = 12;
  private static final int ITEMS = 16;
  private static final int FLAGS = 20;
  private static final int SIZE = 24;

  /** Flag: a full deque raises IndexError instead of dropping an item at the other end. */
  private static final int CHECK_OVERFLOW = 1;

  private static final int APPEND = 0;
  private static final int APPENDLEFT = 1;
  private static final int EXTEND = 2;
  private static final int POP = 3;
  private static final int POPLEFT = 4;

  public DequeObject() {
    super(Rom.DEQUE, "deque", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("append", APPEND, 2)
        .function("appendleft", APPENDLEFT, 2)
        .function("extend", EXTEND, 2)
        .function("pop", POP, 1)
        .function("popleft", POPLEFT, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    switch (id) {
      case APPEND -> append(vm, self, vm.arg(args, 1));
      case APPENDLEFT -> appendLeft(vm, self, vm.arg(args, 1));
      case EXTEND -> extend(vm, self, vm.arg(args, 1));
      case POP -> {
        requireItem(vm, self);
        int last = before(vm.ram, self, i32(vm.ram, self + END));
        i32(vm.ram, self + END, last);
        return take(vm.ram, self, last);
      }
      default -> {
        requireItem(vm, self);
        int first = i32(vm.ram, self + FIRST);
        i32(vm.ram, self + FIRST, after(vm.ram, self, first));
        return take(vm.ram, self, first);
      }
    }
    return Word.NONE;
  }

  private static int after(int[] ram, int self, int position) {
    return position + 1 == i32(ram, self + ALLOC) ? 0 : position + 1;
  }

  private static int before(int[] ram, int self, int position) {
    return (position == 0 ? i32(ram, self + ALLOC) : position) - 1;
  }

  /** Address of the word at a position of the ring. */
  private static int place(int[] ram, int self, int position) {
    return i32(ram, self + ITEMS) + 4 * position;
  }

  private static int take(int[] ram, int self, int position) {
    int place = place(ram, self, position);
    int item = i32(ram, place);
    i32(ram, place, Word.NULL);
    return item;
  }

  private static void append(Vm vm, int self, int item) {
    int[] ram = vm.ram;
    int end = i32(ram, self + END);
    int newEnd = after(ram, self, end);
    int first = i32(ram, self + FIRST);
    if (newEnd == first) {
      requireDropping(vm, self);
      i32(ram, self + FIRST, after(ram, self, first));
    }
    i32(ram, place(ram, self, end), item);
    i32(ram, self + END, newEnd);
  }

  private static void appendLeft(Vm vm, int self, int item) {
    int[] ram = vm.ram;
    int newFirst = before(ram, self, i32(ram, self + FIRST));
    int end = i32(ram, self + END);
    if (newFirst == end) {
      requireDropping(vm, self);
      i32(ram, self + END, before(ram, self, end));
    }
    i32(ram, place(ram, self, newFirst), item);
    i32(ram, self + FIRST, newFirst);
  }

  private static void extend(Vm vm, int self, int iterable) {
    Loop loop = Loop.overOnStack(vm, iterable);
    while (loop.next()) {
      append(vm, self, loop.item());
    }
  }

  private static void requireItem(Vm vm, int self) {
    if (i32(vm.ram, self + FIRST) == i32(vm.ram, self + END)) {
      throw vm.indexError("empty");
    }
  }

  private static void requireDropping(Vm vm, int self) {
    if ((i32(vm.ram, self + FLAGS) & CHECK_OVERFLOW) != 0) {
      throw vm.indexError("full");
    }
  }

  private static int len(int[] ram, int self) {
    int len = i32(ram, self + END) - i32(ram, self + FIRST);
    return len < 0 ? len + i32(ram, self + ALLOC) : len;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 2, 3, false);
    int maxLen = IntObject.toInt(vm, vm.arg(args, 1));
    if (maxLen < 0) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.VALUE_ERROR));
    }
    if (maxLen >= vm.ram.length) {
      throw vm.memoryError(4 * (maxLen + 1));
    }
    int deque = vm.allocateObject(SIZE, type);
    i32(vm.ram, deque + ALLOC, maxLen + 1);
    int items = vm.allocate(4 * (maxLen + 1));
    i32(vm.ram, deque + ITEMS, items);
    if (nArgs > 2) {
      i32(vm.ram, deque + FLAGS, IntObject.toInt(vm, vm.arg(args, 2)));
    }
    extend(vm, deque, vm.arg(args, 0));
    return deque;
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
  public int subscript(Vm vm, int self, int index, int value) {
    if (value == Word.NULL) {
      return Word.NULL;
    }
    int[] ram = vm.ram;
    int position = i32(ram, self + FIRST) + Operators.index(vm, this, len(ram, self), index, false);
    int alloc = i32(ram, self + ALLOC);
    int place = place(ram, self, position < alloc ? position : position - alloc);
    if (value == Word.SENTINEL) {
      return i32(ram, place);
    }
    i32(ram, place, value);
    return Word.NONE;
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    int iterator = PolymorphIteratorObject.create(vm, Rom.DEQUE, self, place);
    i32(vm.ram, iterator + PolymorphIteratorObject.DONE, i32(vm.ram, self + FIRST));
    return iterator;
  }

  /** The next item of an iterator over a deque: its last word is the position in the ring. */
  static int next(int[] ram, int iterator) {
    int deque = i32(ram, iterator + PolymorphIteratorObject.SOURCE);
    int position = i32(ram, iterator + PolymorphIteratorObject.DONE);
    if (position == i32(ram, deque + END)) {
      return Word.NULL;
    }
    i32(ram, iterator + PolymorphIteratorObject.DONE, after(ram, deque, position));
    return i32(ram, place(ram, deque, position));
  }
}
