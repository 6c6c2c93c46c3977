package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.RawMemory;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code bytearray}, see {@link ItemArray} for its layout. */
public final class BytearrayObject extends ItemArray {
  /** The typecode in the object, which tells it from an array of {@code 'B'}. */
  static final int TYPECODE = 1;

  private static final int APPEND = 201;
  private static final int EXTEND = 202;

  /** A bytearray of the given bytes. */
  public static int create(Vm vm, int[] words, int from, int length) {
    int array = allocate(vm, Rom.BYTEARRAY, TYPECODE, length);
    Bytes.copy(words, from, vm.ram, items(vm, array) - RAM_BASE, length);
    return array;
  }

  /**
   * A bytearray over bytes at any address; where there is no memory, who looks at them gets a
   * ValueError.
   *
   * @throws org.antaresia.vm.PyException ValueError when memory ends before the bytes do
   */
  public static int createAt(Vm vm, int at, int length) {
    if (length < 0 || RawMemory.contains(vm, at)) {
      RawMemory.checked(vm, at, length);
    }
    return createOver(vm, at, lengthAt(vm, at, length));
  }

  /** A bytearray over memory that is there already. */
  public static int createOver(Vm vm, int at, int length) {
    int array = vm.allocateObject(SIZE, Rom.BYTEARRAY);
    i32(vm.ram, array + ItemArray.TYPECODE, TYPECODE);
    i32(vm.ram, array + LEN, length);
    i32(vm.ram, array + ITEMS, at);
    return array;
  }

  public BytearrayObject() {
    super(Rom.BYTEARRAY, "bytearray", EQ_CHECKS_OTHER_TYPE | SUBSCR_ALLOWS_STACK_SLICE);
  }

  @Override
  protected void members(Members m) {
    m.function("append", APPEND, 2).function("extend", EXTEND, 2);
    TextMethods.declareForBytes(m);
    TextMethods.declare(m);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    switch (id) {
      case APPEND:
        append(vm, vm.arg(args, 0), vm.arg(args, 1));
        return Word.NONE;
      case EXTEND:
        extend(vm, vm.arg(args, 0), vm.arg(args, 1));
        return Word.NONE;
      default:
        return TextMethods.invoke(vm, id, nArgs, nKw, args);
    }
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 3, false);
    if (nArgs == 0) {
      return allocate(vm, Rom.BYTEARRAY, TYPECODE, 0);
    }
    int source = vm.arg(args, 0);
    if (IntObject.isInt(vm.ram, source)) {
      return allocate(vm, Rom.BYTEARRAY, TYPECODE, IntObject.toInt(vm, source));
    }
    if (nArgs == 1 && StrObject.isStr(vm.ram, source)) {
      throw vm.typeError("string argument without an encoding");
    }
    Buffer bytes = Buffer.maybe(vm, source, false);
    return bytes == null
        ? fromItems(vm, Rom.BYTEARRAY, TYPECODE, source)
        : fromBytes(vm, Rom.BYTEARRAY, TYPECODE, bytes);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int from = first(vm, self) - RAM_BASE;
    out.text("bytearray(b");
    Quoting.bytes(out, vm.ram, from, from + len(vm.ram, self));
    out.ascii(')');
  }
}
