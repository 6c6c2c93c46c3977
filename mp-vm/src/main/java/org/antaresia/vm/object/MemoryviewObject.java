package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code memoryview}, see {@link ItemArray} for its layout. */
public final class MemoryviewObject extends ItemArray {
  private static final int ITEMSIZE = Qstr.of("itemsize");

  /**
   * A view.
   *
   * @param items start of the allocation that holds the items
   * @param length number of items
   */
  public static int create(Vm vm, int typecode, int items, int length, boolean writable) {
    int view = vm.allocateObject(SIZE, Rom.MEMORYVIEW);
    i32(vm.ram, view + TYPECODE, writable ? typecode | WRITABLE : typecode);
    i32(vm.ram, view + LEN, lengthAt(vm, items, length));
    i32(vm.ram, view + ITEMS, items);
    return view;
  }

  /** A writable view of bytes within an allocation. */
  public static int createWithin(Vm vm, int allocation, int offset, int length) {
    int view = create(vm, 'B' | offset << FREE_SHIFT, allocation, length, false);
    i32(vm.ram, view + TYPECODE, i32(vm.ram, view + TYPECODE) | WRITABLE);
    return view;
  }

  /** The number of items. */
  public static int length(int[] ram, int view) {
    return len(ram, view);
  }

  /** The allocation that holds the items. */
  public static int allocation(int[] ram, int view) {
    return i32(ram, view + ITEMS);
  }

  /** A view of some items of another one. */
  static int narrow(Vm vm, int view, int start, int stop) {
    if (start > MAX_FREE) {
      throw vm.raise(ExceptionObject.OVERFLOW_ERROR, "memoryview offset too large");
    }
    int offset = free(vm.ram, view) + start;
    int narrow = create(vm, 0, i32(vm.ram, view + ITEMS), stop - start, false);
    i32(vm.ram, narrow + TYPECODE, u8(vm.ram, view + TYPECODE) | offset << FREE_SHIFT);
    return narrow;
  }

  public MemoryviewObject() {
    super(Rom.MEMORYVIEW, "memoryview", EQ_CHECKS_OTHER_TYPE | SUBSCR_ALLOWS_STACK_SLICE);
  }

  @Override
  protected void members(Members m) {
    m.function("hex", TextMethods.HEX, 1, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return TextMethods.invoke(vm, id, nArgs, nKw, args);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 1, false);
    int source = vm.arg(args, 0);
    Buffer bytes = Buffer.required(vm, Buffer.anywhere(vm, source, false));
    if (Type.wordOf(vm.ram, source) == Rom.MEMORYVIEW) {
      return narrow(vm, source, 0, len(vm.ram, source));
    }
    boolean writable = Buffer.anywhere(vm, source, true) != null;
    int length = bytes.length / BinaryValue.size(vm, bytes.typecode);
    return create(vm, bytes.typecode, bytes.at, length, writable);
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    return name == ITEMSIZE
        ? Word.smallInt(BinaryValue.size(vm, typecode(vm.ram, self)))
        : Word.NULL;
  }
}
