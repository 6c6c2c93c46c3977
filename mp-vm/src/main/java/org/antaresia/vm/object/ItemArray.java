package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.fill;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Loop;
import org.antaresia.vm.Operators;
import org.antaresia.vm.PyException;
import org.antaresia.vm.RawMemory;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * What array, bytearray and memoryview have in common:
 *
 * <pre>
 *   +0 type | +4 typecode u8, free or offset u24 | +8 length | +12 items
 * </pre>
 *
 * <p>{@code free} counts the items there is room for behind the last one. A memoryview has an
 * {@code offset} instead, in items from {@code items}, which stays at the start of the allocation
 * for the collector to find; bit 7 of its typecode tells that it is writable.
 *
 * <p>A length below 0 is that of items at an address where there is no memory; then nobody takes
 * them for items who does not ask here.
 */
abstract sealed class ItemArray extends Type
    permits ArrayObject, BytearrayObject, MemoryviewObject {
  static final int TYPECODE = 4;
  static final int FREE_SHIFT = 8;
  static final int MAX_FREE = 0xff_ffff;
  static final int LEN = 8;
  static final int ITEMS = 12;
  static final int SIZE = 16;

  static final int WRITABLE = 0x80;

  /** Items that append makes room for. */
  private static final int GROWTH = 8;

  ItemArray(int address, String name, int flags) {
    super(address, name, flags);
  }

  /** An array of {@code n} zero items. */
  static int allocate(Vm vm, int type, int typecode, int n) {
    long bytes = (long) n * BinaryValue.size(vm, typecode);
    if (n < 0 || bytes > Integer.MAX_VALUE) {
      throw vm.memoryError((int) bytes);
    }
    int array = vm.allocateObject(SIZE, type);
    i32(vm.ram, array + TYPECODE, typecode);
    i32(vm.ram, array + LEN, n);
    i32(vm.ram, array + ITEMS, vm.allocate((int) bytes));
    return array;
  }

  static int typecode(int[] ram, int array) {
    return u8(ram, array + TYPECODE) & ~WRITABLE;
  }

  static int len(int[] ram, int array) {
    return Math.abs(i32(ram, array + LEN));
  }

  /** What to note as the length of items at an address. */
  static int lengthAt(Vm vm, int items, int length) {
    return RawMemory.contains(vm, items) ? length : -length;
  }

  /** The free count, or a memoryview's offset. */
  static int free(int[] ram, int array) {
    return i32(ram, array + TYPECODE) >>> FREE_SHIFT;
  }

  private static void free(int[] ram, int array, int count) {
    int kept = Math.min(count, MAX_FREE);
    i32(ram, array + TYPECODE, u8(ram, array + TYPECODE) | kept << FREE_SHIFT);
  }

  /**
   * Address of the allocation with the items; any valid one when there are none.
   *
   * @throws PyException ValueError when there is no memory
   */
  static int items(Vm vm, int array) {
    int items = i32(vm.ram, array + ITEMS);
    return i32(vm.ram, array + LEN) < 0
        ? RawMemory.checked(vm, items, 1)
        : items == Word.NULL ? RAM_BASE : items;
  }

  private static boolean isView(int[] ram, int array) {
    return i32(ram, array) == Rom.MEMORYVIEW;
  }

  /** Address of the first item. */
  static int first(Vm vm, int array) {
    return items(vm, array) + skipped(vm, array);
  }

  /** Bytes before the first item of a memoryview. */
  private static int skipped(Vm vm, int array) {
    return isView(vm.ram, array)
        ? free(vm.ram, array) * BinaryValue.size(vm, typecode(vm.ram, array))
        : 0;
  }

  /** Whether an object is one of the three. */
  static boolean isItemArray(int[] ram, int object) {
    int type = Type.wordOf(ram, object);
    return type == Rom.BYTEARRAY || type == Rom.ARRAY || type == Rom.MEMORYVIEW;
  }

  // Construction.

  /** An array of the items of an iterable; the length is known before where it has one. */
  static int fromItems(Vm vm, int type, int typecode, int iterable) {
    int known = Operators.lenMaybe(vm, iterable);
    int length = known == Word.NULL ? 0 : IntObject.toInt(vm, known);
    int array = allocate(vm, type, typecode, length);
    if (length == 0) {
      appendItems(vm, array, iterable);
      return array;
    }
    Loop loop = Loop.over(vm, iterable);
    int i = 0;
    while (loop.next()) {
      if (i == length) {
        // Genuine writes past the end here: an iterable that told too small a length.
        throw vm.indexError("%s index out of range", vm.typeName(array));
      }
      BinaryValue.set(vm, typecode, items(vm, array), i++, loop.item());
    }
    return array;
  }

  /** An array with the bytes of a buffer; what does not fill an item is left out. */
  static int fromBytes(Vm vm, int type, int typecode, Buffer bytes) {
    int size = BinaryValue.size(vm, typecode);
    int array = allocate(vm, type, typecode, bytes.length / size);
    copy(vm.ram, bytes.at, items(vm, array), bytes.length / size * size);
    return array;
  }

  private static void appendItems(Vm vm, int array, int iterable) {
    Loop loop = Loop.over(vm, iterable);
    while (loop.next()) {
      append(vm, array, loop.item());
    }
  }

  // Methods.

  /** {@code array.append(item)}. */
  static void append(Vm vm, int array, int item) {
    int typecode = typecode(vm.ram, array);
    int length = len(vm.ram, array);
    int free = free(vm.ram, array);
    if (free == 0) {
      resize(vm, array, (long) length + GROWTH);
      free = GROWTH;
      free(vm.ram, array, free);
    }
    BinaryValue.set(vm, typecode, items(vm, array), length, item);
    i32(vm.ram, array + LEN, length + 1);
    free(vm.ram, array, free - 1);
  }

  /** {@code array.extend(source)}. */
  static void extend(Vm vm, int array, int source) {
    Buffer bytes = Buffer.maybe(vm, source, false);
    if (bytes == null) {
      appendItems(vm, array, source);
      return;
    }
    int size = BinaryValue.size(vm, typecode(vm.ram, array));
    int length = len(vm.ram, array);
    int more = bytes.length / size;
    int free = free(vm.ram, array);
    int from = bytes.at;
    if (free < more) {
      int before = items(vm, array);
      resize(vm, array, (long) length + more);
      free(vm.ram, array, 0);
      if (from == before) { // the array itself, perhaps moved
        from = items(vm, array);
      }
    } else {
      free(vm.ram, array, free - more);
    }
    copy(vm.ram, from, items(vm, array) + length * size, more * size);
    i32(vm.ram, array + LEN, length + more);
  }

  /** Changes the room to that for {@code count} items. */
  private static void resize(Vm vm, int array, long count) {
    long bytes = count * BinaryValue.size(vm, typecode(vm.ram, array));
    int old = i32(vm.ram, array + ITEMS);
    int items = 0;
    if (bytes <= Integer.MAX_VALUE) {
      items =
          old == Word.NULL || vm.heap.isBlock(old)
              ? vm.heap.reallocate(old, (int) bytes, true)
              : moved(vm, array, (int) bytes);
    }
    if (items == 0 && bytes != 0) {
      throw vm.memoryError((int) bytes);
    }
    i32(vm.ram, array + ITEMS, items);
  }

  /** Memory of its own for an array over something else's. */
  private static int moved(Vm vm, int array, int bytes) {
    int old = items(vm, array);
    int length = len(vm.ram, array) * BinaryValue.size(vm, typecode(vm.ram, array));
    int items = vm.allocate(bytes);
    copy(vm.ram, old, items, Math.min(bytes, length));
    return items;
  }

  // Slots.

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    return switch (op) {
      case UnaryOp.BOOL -> Word.bool(len(vm.ram, self) != 0);
      case UnaryOp.LEN -> Word.smallInt(len(vm.ram, self));
      default -> Word.NULL;
    };
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    switch (op) {
      case BinaryOp.ADD:
        return isView(vm.ram, left) ? Word.NULL : concatenate(vm, left, right);
      case BinaryOp.INPLACE_ADD:
        if (isView(vm.ram, left)) {
          return Word.NULL;
        }
        extend(vm, left, right);
        return left;
      case BinaryOp.CONTAINS:
        return Word.bool(contains(vm, left, right));
      case BinaryOp.EQUAL:
      case BinaryOp.LESS:
      case BinaryOp.LESS_EQUAL:
      case BinaryOp.MORE:
      case BinaryOp.MORE_EQUAL:
        return Word.bool(compare(vm, op, left, right));
      default:
        return Word.NULL;
    }
  }

  private static int concatenate(Vm vm, int left, int right) {
    Buffer bytes = Buffer.of(vm, right, false);
    int typecode = typecode(vm.ram, left);
    int size = BinaryValue.size(vm, typecode);
    int length = len(vm.ram, left);
    int more = bytes.length / size;
    int array = allocate(vm, i32(vm.ram, left), typecode, length + more);
    int items = items(vm, array);
    copy(vm.ram, items(vm, left), items, length * size);
    copy(vm.ram, bytes.at, items + length * size, more * size);
    return array;
  }

  /** Whether there was ever an item: where there are none genuine finds nothing, not even b"". */
  static boolean hasItems(int[] ram, int self) {
    return i32(ram, self + ITEMS) != Word.NULL || i32(ram, self + LEN) != 0;
  }

  private static boolean contains(Vm vm, int self, int item) {
    Buffer part = Buffer.maybe(vm, item, false);
    if (part != null) {
      int from = first(vm, self) - RAM_BASE;
      int end = from + len(vm.ram, self);
      return i32(vm.ram, self) == Rom.BYTEARRAY
          && hasItems(vm.ram, self)
          && ByteSearch.first(vm, vm.ram, from, end, vm.ram, part.index(), part.length) >= 0;
    }
    if (IntObject.isInt(vm.ram, item) || FloatObject.isFloat(vm.ram, item)) {
      throw vm.notImplementedError();
    }
    return false;
  }

  /** Compares byte by byte, where that is the same as item by item. */
  private static boolean compare(Vm vm, int op, int left, int right) {
    Buffer b = Buffer.maybe(vm, right, false);
    if (b == null) {
      return false;
    }
    int code = typecode(vm.ram, left);
    int leftCode = unsigned(code);
    int rightCode = unsigned(b.typecode);
    boolean isUnsigned = code <= 'Z' || b.typecode <= 'Z';
    boolean comparable =
        leftCode == rightCode
            && leftCode != 'F'
            && leftCode != 'D'
            && (op == BinaryOp.EQUAL || isUnsigned);
    if (!comparable) {
      throw vm.notImplementedError();
    }
    int bytes = len(vm.ram, left) * BinaryValue.size(vm, leftCode);
    return ByteSearch.compare(
        vm, op, vm.ram, first(vm, left) - RAM_BASE, bytes, vm.ram, b.index(), b.length);
  }

  private static int unsigned(int typecode) {
    return typecode == BytearrayObject.TYPECODE
        ? 'B'
        : typecode > 'Z' ? typecode - ('a' - 'A') : typecode;
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    if (value == Word.NULL) {
      return Word.NULL;
    }
    if (StepOneSlice.isSlice(vm.ram, index)) {
      long bounds = StepOneSlice.bounds(vm, index, len(vm.ram, self));
      int start = (int) bounds;
      int stop = (int) (bounds >> 32);
      return value == Word.SENTINEL
          ? slice(vm, self, start, stop)
          : replaceSlice(vm, self, start, stop, value);
    }
    int i = Operators.index(vm, this, len(vm.ram, self), index, false);
    if (isView(vm.ram, self)) {
      i += free(vm.ram, self);
      if (value != Word.SENTINEL && !isWritable(vm.ram, self)) {
        return Word.NULL;
      }
    }
    int typecode = typecode(vm.ram, self);
    int items = items(vm, self);
    if (value == Word.SENTINEL) {
      return typecode == BytearrayObject.TYPECODE
          ? Word.smallInt(u8(vm.ram, items + i))
          : BinaryValue.get(vm, typecode, items, i);
    }
    BinaryValue.set(vm, typecode, items, i, value);
    return Word.NONE;
  }

  private static boolean isWritable(int[] ram, int view) {
    return (u8(ram, view + TYPECODE) & WRITABLE) != 0;
  }

  /** A copy of some items; of a memoryview a narrower view. */
  private static int slice(Vm vm, int self, int start, int stop) {
    if (isView(vm.ram, self)) {
      return MemoryviewObject.narrow(vm, self, start, stop);
    }
    int typecode = typecode(vm.ram, self);
    int size = BinaryValue.size(vm, typecode);
    int array = allocate(vm, i32(vm.ram, self), typecode, stop - start);
    copy(vm.ram, items(vm, self) + start * size, items(vm, array), (stop - start) * size);
    return array;
  }

  /** {@code self[start:stop] = value}; a memoryview cannot change its length. */
  private static int replaceSlice(Vm vm, int self, int start, int stop, int value) {
    int size = BinaryValue.size(vm, typecode(vm.ram, self));
    Buffer source = sliceSource(vm, value, size);
    int count = source.length / size;
    int growth = count - (stop - start);
    Safepoint.spend(vm, (count + len(vm.ram, self)) * size);
    if (isView(vm.ram, self)) {
      if (!isWritable(vm.ram, self)) {
        return Word.NULL;
      }
      if (growth != 0) {
        throw incompatible(vm);
      }
      copy(vm.ram, source.at, first(vm, self) + start * size, count * size);
      return Word.NONE;
    }
    if (growth == 0) {
      copy(vm.ram, source.at, items(vm, self) + start * size, count * size);
      return Word.NONE;
    }
    // What moves may overlap the source.
    byte[] inserted = Bytes.unpack(vm.ram, source.index(), source.index() + count * size);
    int length = len(vm.ram, self);
    int free = free(vm.ram, self);
    if (growth > free) {
      resize(vm, self, (long) length + growth);
      free = growth;
    }
    int items = items(vm, self);
    int gap = items + start * size;
    copy(vm.ram, items + stop * size, gap + count * size, (length - stop) * size);
    Bytes.copy(inserted, 0, vm.ram, gap - RAM_BASE, inserted.length);
    if (growth < 0) {
      fill(vm.ram, items + (length + growth) * size, -growth * size, (byte) 0);
    }
    free(vm.ram, self, free - growth);
    i32(vm.ram, self + LEN, length + growth);
    return Word.NONE;
  }

  private static Buffer sliceSource(Vm vm, int value, int size) {
    boolean isArray = isItemArray(vm.ram, value);
    if (!isArray && Type.wordOf(vm.ram, value) != Rom.BYTES) {
      throw vm.notImplementedError("array/bytes required on right side");
    }
    if (size != (isArray ? BinaryValue.size(vm, typecode(vm.ram, value)) : 1)) {
      throw incompatible(vm);
    }
    return Buffer.of(vm, value, false);
  }

  private static PyException incompatible(Vm vm) {
    return vm.valueError("lhs and rhs should be compatible");
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return ArrayIteratorObject.create(vm, self, place);
  }

  @Override
  public boolean buffer(Vm vm, int self, Buffer buffer, boolean write) {
    if (write && isView(vm.ram, self) && !isWritable(vm.ram, self)) {
      return false;
    }
    int typecode = typecode(vm.ram, self);
    boolean isEmpty = i32(vm.ram, self + LEN) == 0;
    buffer.set(
        (isEmpty ? items(vm, self) : i32(vm.ram, self + ITEMS)) + skipped(vm, self),
        len(vm.ram, self) * BinaryValue.size(vm, typecode),
        typecode == BytearrayObject.TYPECODE ? 'B' : typecode);
    return true;
  }
}
