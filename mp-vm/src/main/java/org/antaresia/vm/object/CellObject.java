package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Variables that closures share. */
public final class CellObject extends Type {

  /** {@code +0 type | +4 content}. */
  public static final int CONTENT = 4;

  public static int create(Vm vm, int content) {
    int at = vm.allocateObject(8, Rom.CELL);
    i32(vm.ram, at + CONTENT, content);
    return at;
  }

  public CellObject() {
    super(Rom.CELL, "", 0);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int content = i32(vm.ram, self + CONTENT);
    out.text("<cell " + Integer.toHexString(content) + " ");
    if (content == Word.NULL) {
      out.text("(nil)");
    } else {
      Printing.print(vm, out, content, PrintKind.REPR);
    }
    out.text(">");
  }
}
