package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code cell}. */
public final class CellObject extends Type {

  /** {@code +0 type | +4 content}. */
  public static final int CONTENT = 4;

  public static int create(Vm vm, int content) {
    int at = vm.allocateObject(8, Rom.CELL);
    org.antaresia.gc.Memory.i32(vm.ram, at + CONTENT, content);
    return at;
  }

  public CellObject() {
    super(Rom.CELL, "cell", 0);
  }
}
