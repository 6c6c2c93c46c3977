package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Tuples whose items have names, such as {@code sys.implementation}: as {@link TupleObject}, and
 * behind the items the address of the names, a qstr word each.
 */
public class AttrtupleObject extends TupleObject {
  public AttrtupleObject() {
    super(Rom.ATTRTUPLE, "tuple", 0);
  }

  /** For namedtuple. */
  AttrtupleObject(int address, String name, int flags) {
    super(address, name, flags);
  }

  /** A tuple of the words at {@code items} with the given names. */
  public static int create(Vm vm, String[] names, int items) {
    int[] ram = vm.ram;
    int n = names.length;
    int tuple = vm.allocateObject(ITEMS + 4 * n + 4, Rom.ATTRTUPLE);
    i32(ram, tuple + LEN, n);
    copy(ram, items, tuple + ITEMS, 4 * n);
    int table = vm.allocate(4 * n);
    i32(ram, tuple + ITEMS + 4 * n, table);
    for (int i = 0; i < n; i++) {
      i32(ram, table + 4 * i, Word.qstr(vm.qstrs.local(Qstr.of(names[i]))));
    }
    return tuple;
  }

  /** The name (qstr) of item {@code i}. */
  int fieldName(int[] ram, int self, int i) {
    return Word.qstrNumber(i32(ram, i32(ram, self + ITEMS + 4 * len(ram, self)) + 4 * i));
  }

  @Override
  protected void members(Members m) {
    // The items are all the attributes: count and index are not found.
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int[] ram = vm.ram;
    out.text("(");
    for (int i = 0; i < len(ram, self); i++) {
      if (i > 0) {
        out.text(", ");
      }
      out.qstr(vm, fieldName(ram, self, i));
      out.text("=");
      Printing.print(vm, out, item(ram, self, i), PrintKind.REPR);
    }
    out.text(")");
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int[] ram = vm.ram;
    for (int i = 0; i < len(ram, self); i++) {
      if (fieldName(ram, self, i) == name) {
        return item(ram, self, i);
      }
    }
    return Word.NULL;
  }
}
