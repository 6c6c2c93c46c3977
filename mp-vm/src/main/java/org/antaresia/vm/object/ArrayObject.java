package org.antaresia.vm.object;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code array}, see {@link ItemArray} for its layout. */
public final class ArrayObject extends ItemArray {
  private static final int APPEND = 1;
  private static final int EXTEND = 2;

  public ArrayObject() {
    super(Rom.ARRAY, "array", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("append", APPEND, 2).function("extend", EXTEND, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    if (id == APPEND) {
      append(vm, vm.arg(args, 0), vm.arg(args, 1));
    } else {
      extend(vm, vm.arg(args, 0), vm.arg(args, 1));
    }
    return Word.NONE;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 2, false);
    String format = StrObject.text(vm, vm.arg(args, 0));
    int typecode = format.isEmpty() ? 0 : format.charAt(0);
    if (nArgs == 1) {
      return allocate(vm, Rom.ARRAY, typecode, 0);
    }
    int source = vm.arg(args, 1);
    int sourceType = Type.wordOf(vm.ram, source);
    return sourceType == Rom.BYTES || sourceType == Rom.BYTEARRAY
        ? fromBytes(vm, Rom.ARRAY, typecode, Buffer.of(vm, source, false))
        : fromItems(vm, Rom.ARRAY, typecode, source);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int typecode = typecode(vm.ram, self);
    int length = len(vm.ram, self);
    out.text("array('");
    out.ascii((char) typecode);
    out.ascii('\'');
    if (length > 0) {
      out.text(", [");
      int mark = vm.heap.freshMark();
      for (int i = 0; i < length && i < len(vm.ram, self); i++) {
        Safepoint.work(vm);
        if (i > 0) {
          out.text(", ");
        }
        int item = BinaryValue.get(vm, typecode, first(vm, self), i);
        Printing.print(vm, out, item, PrintKind.REPR);
        vm.heap.release(mark);
      }
      out.ascii(']');
    }
    out.ascii(')');
  }
}
