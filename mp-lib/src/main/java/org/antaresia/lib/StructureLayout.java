package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.PyException;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.TupleObject;

/**
 * What the descriptors of {@code uctypes} say. A scalar is a small int, an aggregate a tuple that
 * begins with one, a structure a dict of them:
 *
 * <pre>
 *   30  27 26    22 21    17 16         0
 *  | type | length | position | offset    |    scalar; length and position are those of bit-fields
 *  | type |       offset                  |    other scalars, and the number of items of an array
 *   30 29 28                            0
 *  |type |         offset                 |    aggregate
 *
 *   (offset, {...})            structure       (offset | ARRAY, number | scalar)
 *   (offset | PTR, target)     pointer         (offset | ARRAY, number, aggregate)
 * </pre>
 *
 * <p>An instance measures one descriptor.
 */
final class StructureLayout {
  // Byte orders.
  static final int LITTLE_ENDIAN = 0;
  static final int BIG_ENDIAN = 1;

  /** The board's own order, with each value at a multiple of its size. */
  static final int NATIVE = 2;

  // Scalar types: twice the binary logarithm of the size, plus 1 where signed.
  static final int UINT8 = 0;
  static final int INT8 = 1;
  static final int UINT16 = 2;
  static final int INT16 = 3;
  static final int UINT32 = 4;
  static final int INT32 = 5;
  static final int UINT64 = 6;
  static final int INT64 = 7;

  /** The first type of bit-fields, within integers of the types from {@link #UINT8} on. */
  static final int BFUINT8 = 8;

  static final int BFINT32 = 13;
  static final int FLOAT32 = 14;
  static final int FLOAT64 = 15;

  // Aggregate types.
  static final int STRUCT = 0;
  static final int PTR = 1;
  static final int ARRAY = 2;

  static final int POSITION_SHIFT = 17;
  static final int LENGTH_SHIFT = 22;

  /** Bytes of a pointer. */
  static final int POINTER = 4;

  private static final int SCALAR_SHIFT = 27;
  private static final int AGGREGATE_SHIFT = 29;
  private static final int FIELD_BITS = 0x1f;

  private final Vm vm;
  private final int order;
  private int widest; // scalar so far, in bytes

  private StructureLayout(Vm vm, int order) {
    this.vm = vm;
    this.order = order;
  }

  /** The constant of the module for a scalar type. */
  static int scalarConstant(int type) {
    return type << SCALAR_SHIFT + 1 >> 1;
  }

  /** The constant of the module for an aggregate type. */
  static int aggregateConstant(int type) {
    return type << AGGREGATE_SHIFT + 1 >> 1;
  }

  static int scalarType(int scalar) {
    return scalar >>> SCALAR_SHIFT & 0xf;
  }

  /** The offset of a scalar that is no bit-field, or the number of items of an array. */
  static int scalarValue(int scalar) {
    return scalar & (1 << SCALAR_SHIFT) - 1;
  }

  static boolean isBitField(int type) {
    return type >= BFUINT8 && type <= BFINT32;
  }

  /** The byte offset of the integer that a bit-field is in. */
  static int bitFieldOffset(int scalar) {
    return scalar & (1 << POSITION_SHIFT) - 1;
  }

  /** The lowest bit of a bit-field. */
  static int bitFieldPosition(int scalar) {
    return scalar >>> POSITION_SHIFT & FIELD_BITS;
  }

  /** The bits of a bit-field. */
  static int bitFieldLength(int scalar) {
    return scalar >>> LENGTH_SHIFT & FIELD_BITS;
  }

  static int scalarBytes(int type) {
    return type == FLOAT32 ? 4 : 1 << ((type & 7) >> 1);
  }

  /** The first item of an aggregate's tuple. */
  static int head(Vm vm, int tuple) {
    return TupleObject.len(vm.ram, tuple) == 0 ? 0 : number(vm, tuple, 0);
  }

  /** Item {@code i} of an aggregate's tuple, which has to be a small int. */
  static int number(Vm vm, int tuple, int i) {
    int item = TupleObject.item(vm.ram, tuple, i);
    if (!Word.isSmallInt(item)) {
      throw syntaxError(vm);
    }
    return Word.smallIntValue(item);
  }

  static int aggregateType(int head) {
    return head >>> AGGREGATE_SHIFT & 3;
  }

  static int aggregateOffset(int head) {
    return head & (1 << AGGREGATE_SHIFT) - 1;
  }

  static PyException syntaxError(Vm vm) {
    return vm.typeError("syntax error in uctypes descriptor");
  }

  /** Bytes of what an aggregate descriptor, a dict or a tuple, describes. */
  static int bytes(Vm vm, int descriptor, int order) {
    return new StructureLayout(vm, order).bytes(descriptor);
  }

  private int bytes(int descriptor) {
    if (Word.isSmallInt(descriptor)) {
      throw vm.typeError("can't unambiguously get sizeof scalar");
    }
    boolean isTuple = TupleObject.isTuple(vm, descriptor);
    if (!isTuple && !DictObject.isDict(vm.ram, descriptor)) {
      throw syntaxError(vm);
    }
    vm.enter(); // a dict may contain itself
    try {
      return isTuple ? aggregateBytes(descriptor) : structureBytes(descriptor + DictObject.MAP);
    } finally {
      vm.leave();
    }
  }

  private int structureBytes(int map) {
    int end = 0;
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      Safepoint.work(vm); // a dict may be in many places, and each time be walked through
      int field = i32(vm.ram, MapTable.slot(vm.ram, map, slot) + 4);
      end = Math.max(end, Word.isSmallInt(field) ? scalarEnd(field) : aggregateEnd(field));
    }
    return order == NATIVE ? end + widest - 1 & -widest : end;
  }

  private int scalarEnd(int field) {
    int scalar = Word.smallIntValue(field);
    int type = scalarType(scalar);
    int bytes = scalarBytes(type);
    widest = Math.max(widest, bytes);
    return bytes + (isBitField(type) ? bitFieldOffset(scalar) : scalarValue(scalar));
  }

  private int aggregateEnd(int field) {
    if (!TupleObject.isTuple(vm, field)) {
      throw syntaxError(vm);
    }
    int offset = aggregateOffset(head(vm, field));
    return offset + aggregateBytes(field);
  }

  private int aggregateBytes(int tuple) {
    int len = TupleObject.len(vm.ram, tuple);
    int type = aggregateType(head(vm, tuple));
    if (len < 2 || len > (type == ARRAY ? 3 : 2)) {
      throw syntaxError(vm);
    }
    switch (type) {
      case STRUCT -> {
        return bytes(TupleObject.item(vm.ram, tuple, 1));
      }
      case PTR -> {
        widest = Math.max(widest, POINTER);
        return POINTER;
      }
      case ARRAY -> {
        int items = number(vm, tuple, 1);
        if (len == 3) {
          return bytes(TupleObject.item(vm.ram, tuple, 2)) * scalarValue(items);
        }
        int bytes = scalarBytes(scalarType(items));
        widest = Math.max(widest, bytes);
        return bytes * scalarValue(items);
      }
      default -> throw syntaxError(vm);
    }
  }
}
