package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.RawMemory;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BinaryValue;
import org.antaresia.vm.object.BytearrayObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.TupleObject;

/**
 * {@code uctypes.struct}: memory seen through a descriptor, see {@link StructureLayout}. It does
 * not keep alive what the memory belongs to.
 *
 * <pre>
 *   +0 type | +4 descriptor | +8 address | +12 byte order
 * </pre>
 */
final class StructureObject extends Type {
  private static final int DESCRIPTOR = 4;
  private static final int ADDRESS = 8;
  private static final int ORDER = 12;
  private static final int SIZE = 16;

  /** The scalar types as typecodes of {@link BinaryValue}. */
  private static final String TYPECODES = "BbHhIiQq------fd";

  StructureObject() {
    super("uctypes", "struct", 0);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  /** {@code struct(address, descriptor, order=NATIVE)}. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 2, 3, false);
    int address = IntObject.toIntTruncated(vm, vm.arg(args, 0));
    int order = nArgs == 3 ? IntObject.toInt(vm, vm.arg(args, 2)) : StructureLayout.NATIVE;
    return create(vm, vm.arg(args, 1), address, order);
  }

  private int create(Vm vm, int descriptor, int address, int order) {
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + DESCRIPTOR, descriptor);
    i32(vm.ram, self + ADDRESS, address);
    i32(vm.ram, self + ORDER, order);
    return self;
  }

  private static int descriptor(Vm vm, int self) {
    return i32(vm.ram, self + DESCRIPTOR);
  }

  private static int address(Vm vm, int self) {
    return i32(vm.ram, self + ADDRESS);
  }

  private static int order(Vm vm, int self) {
    return i32(vm.ram, self + ORDER);
  }

  /** Bytes of the memory that is seen. */
  int bytes(Vm vm, int self) {
    return StructureLayout.bytes(vm, descriptor(vm, self), order(vm, self));
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<struct ");
    out.text(kindOf(vm, descriptor(vm, self)));
    out.ascii(' ');
    out.text(Integer.toHexString(address(vm, self)));
    out.ascii('>');
  }

  private static String kindOf(Vm vm, int descriptor) {
    if (DictObject.isDict(vm.ram, descriptor)) {
      return "STRUCT";
    }
    if (!TupleObject.isTuple(vm, descriptor)) {
      return "ERROR";
    }
    return switch (StructureLayout.aggregateType(StructureLayout.head(vm, descriptor))) {
      case StructureLayout.PTR -> "PTR";
      case StructureLayout.ARRAY -> "ARRAY";
      default -> "unk";
    };
  }

  // Fields.

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int field = field(vm, self, name);
    int at = address(vm, self);
    if (!Word.isSmallInt(field)) {
      return aggregate(vm, field, at, order(vm, self));
    }
    int scalar = Word.smallIntValue(field);
    int type = StructureLayout.scalarType(scalar);
    return StructureLayout.isBitField(type)
        ? loadBits(vm, scalar, at, order(vm, self))
        : load(vm, type, at + StructureLayout.scalarValue(scalar), order(vm, self));
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    if (value == Word.NULL) {
      loadAttr(vm, self, name); // as genuine: no field is deleted, nor does anybody say so
      return true;
    }
    int field = field(vm, self, name);
    if (!Word.isSmallInt(field)) {
      throw StructureLayout.syntaxError(vm);
    }
    int at = address(vm, self);
    int scalar = Word.smallIntValue(field);
    int type = StructureLayout.scalarType(scalar);
    if (StructureLayout.isBitField(type)) {
      storeBits(vm, scalar, at, order(vm, self), IntObject.toInt(vm, value));
    } else {
      store(vm, type, at + StructureLayout.scalarValue(scalar), order(vm, self), value);
    }
    return true;
  }

  private static int field(Vm vm, int self, int name) {
    int descriptor = descriptor(vm, self);
    if (!DictObject.isDict(vm.ram, descriptor)) {
      throw vm.typeError("struct: no fields");
    }
    int field = DictObject.get(vm, descriptor, Word.qstr(name));
    if (field == Word.NULL) {
      throw vm.keyError(Word.qstr(name));
    }
    return field;
  }

  private int aggregate(Vm vm, int tuple, int base, int order) {
    if (!TupleObject.isTuple(vm, tuple) || TupleObject.len(vm.ram, tuple) < 2) {
      throw StructureLayout.syntaxError(vm);
    }
    int head = StructureLayout.head(vm, tuple);
    int at = base + StructureLayout.aggregateOffset(head);
    switch (StructureLayout.aggregateType(head)) {
      case StructureLayout.STRUCT -> {
        return create(vm, TupleObject.item(vm.ram, tuple, 1), at, order);
      }
      case StructureLayout.PTR -> {
        return create(vm, tuple, at, order);
      }
      case StructureLayout.ARRAY -> {
        int items = StructureLayout.number(vm, tuple, 1);
        boolean isBytes =
            TupleObject.len(vm.ram, tuple) == 2
                && StructureLayout.scalarType(items) == StructureLayout.UINT8;
        if (isBytes) {
          int length = StructureLayout.scalarValue(items);
          return BytearrayObject.createAt(vm, at, length);
        }
        return create(vm, tuple, at, order);
      }
      default -> throw StructureLayout.syntaxError(vm);
    }
  }

  // Items of arrays and what pointers point to.

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    if (value == Word.NULL) {
      return Word.NULL;
    }
    int tuple = descriptor(vm, self);
    if (!TupleObject.isTuple(vm, tuple) || TupleObject.len(vm.ram, tuple) < 2) {
      throw vm.typeError("struct: can't index");
    }
    int i = IntObject.toInt(vm, index);
    return switch (StructureLayout.aggregateType(StructureLayout.head(vm, tuple))) {
      case StructureLayout.ARRAY -> item(vm, self, tuple, i, value);
      case StructureLayout.PTR -> target(vm, self, tuple, i);
      default -> throw vm.typeError("struct: can't index");
    };
  }

  private int item(Vm vm, int self, int tuple, int i, int value) {
    int items = StructureLayout.number(vm, tuple, 1);
    if (i >= StructureLayout.scalarValue(items)) {
      throw vm.indexError("struct: index out of range");
    }
    int order = order(vm, self);
    int at = address(vm, self);
    if (TupleObject.len(vm.ram, tuple) == 2) {
      int type = StructureLayout.scalarType(items);
      at += i * StructureLayout.scalarBytes(type);
      if (value == Word.SENTINEL) {
        return load(vm, type, at, order);
      }
      store(vm, type, at, order, value);
      return Word.NONE;
    }
    return value == Word.SENTINEL
        ? create(
            vm, TupleObject.item(vm.ram, tuple, 2), at + i * itemBytes(vm, tuple, 2, order), order)
        : Word.NULL;
  }

  private static int itemBytes(Vm vm, int tuple, int item, int order) {
    return StructureLayout.bytes(vm, TupleObject.item(vm.ram, tuple, item), order);
  }

  /** As genuine, what is assigned to a pointer's target is passed over. */
  private int target(Vm vm, int self, int tuple, int i) {
    int at = pointer(vm, self);
    int target = TupleObject.item(vm.ram, tuple, 1);
    if (Word.isSmallInt(target)) {
      int type = StructureLayout.scalarType(Word.smallIntValue(target));
      int bytes = StructureLayout.scalarBytes(type);
      return load(vm, type, at + i * bytes, StructureLayout.NATIVE);
    }
    int order = order(vm, self);
    return create(vm, target, at + i * itemBytes(vm, tuple, 1, order), order);
  }

  private static int pointer(Vm vm, int self) {
    int at = RawMemory.checked(vm, address(vm, self), StructureLayout.POINTER);
    return Bytes.word(vm.ram, at - RAM_BASE);
  }

  /** {@code int(pointer)} is the address it holds. */
  @Override
  public int unaryOp(Vm vm, int op, int self) {
    int tuple = descriptor(vm, self);
    boolean isPointer =
        TupleObject.isTuple(vm, tuple)
            && StructureLayout.aggregateType(StructureLayout.head(vm, tuple))
                == StructureLayout.PTR;
    return op == UnaryOp.INT && isPointer
        ? IntObject.create(vm, Integer.toUnsignedLong(pointer(vm, self)))
        : Word.NULL;
  }

  @Override
  public boolean buffer(Vm vm, int self, Buffer buffer, boolean write) {
    int bytes = bytes(vm, self);
    buffer.set(address(vm, self), bytes, 'B');
    return true;
  }

  // Values in memory.

  private static int typecode(Vm vm, int type) {
    if (StructureLayout.isBitField(type)) {
      throw StructureLayout.syntaxError(vm);
    }
    return TYPECODES.charAt(type);
  }

  private static boolean isBigEndian(int order) {
    return order != StructureLayout.LITTLE_ENDIAN && order != StructureLayout.NATIVE;
  }

  private static int load(Vm vm, int type, int at, int order) {
    RawMemory.checked(vm, at, StructureLayout.scalarBytes(type));
    return BinaryValue.load(vm, typecode(vm, type), at, isBigEndian(order));
  }

  private static void store(Vm vm, int type, int at, int order, int value) {
    RawMemory.checked(vm, at, StructureLayout.scalarBytes(type));
    BinaryValue.store(vm, typecode(vm, type), at, isBigEndian(order), value);
  }

  private static int mask(int scalar) {
    return (1 << StructureLayout.bitFieldLength(scalar)) - 1;
  }

  /** Bit-fields are read without their sign. */
  private static int loadBits(Vm vm, int scalar, int base, int order) {
    int bits = bits(vm, scalar, base, order) >> StructureLayout.bitFieldPosition(scalar);
    return IntObject.create(vm, bits & mask(scalar));
  }

  private static void storeBits(Vm vm, int scalar, int base, int order, int value) {
    int position = StructureLayout.bitFieldPosition(scalar);
    int others = bits(vm, scalar, base, order) & ~(mask(scalar) << position);
    int bits = others | (value & mask(scalar)) << position;
    int bytes = bitFieldBytes(scalar);
    int at = base + StructureLayout.bitFieldOffset(scalar);
    Bytes.number(vm.ram, at - RAM_BASE, bytes, isBigEndian(order) ? reversed(bits, bytes) : bits);
  }

  /** The integer that a bit-field is in; nothing is known of the bits above it. */
  private static int bits(Vm vm, int scalar, int base, int order) {
    int bytes = bitFieldBytes(scalar);
    int at = RawMemory.checked(vm, base + StructureLayout.bitFieldOffset(scalar), bytes);
    int bits = (int) Bytes.number(vm.ram, at - RAM_BASE, bytes);
    return isBigEndian(order) ? reversed(bits, bytes) : bits;
  }

  private static int bitFieldBytes(int scalar) {
    return StructureLayout.scalarBytes(StructureLayout.scalarType(scalar));
  }

  private static int reversed(int bits, int bytes) {
    return Integer.reverseBytes(bits) >>> 32 - 8 * bytes;
  }
}
