package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code list}. */
public final class ListObject extends Type {

  /** {@code +0 type | +4 alloc | +8 len | +12 items}; items has room for alloc words. */
  public static final int ALLOC = 4;

  public static final int LEN = 8;
  public static final int ITEMS = 12;
  public static final int SIZE = 16;

  /** A list of {@code n} words copied from {@code items}; NULL items: filled with NULL. */
  public static int create(Vm vm, int n, int items) {
    throw new UnsupportedOperationException();
  }

  public static int len(byte[] ram, int list) {
    return org.antaresia.gc.Memory.i32(ram, list + LEN);
  }

  /** Address of the items. */
  public static int items(byte[] ram, int list) {
    return org.antaresia.gc.Memory.i32(ram, list + ITEMS);
  }

  public static int item(byte[] ram, int list, int i) {
    return org.antaresia.gc.Memory.i32(ram, items(ram, list) + 4 * i);
  }

  public static void append(Vm vm, int list, int item) {
    throw new UnsupportedOperationException();
  }

  public ListObject() {
    super(Rom.LIST, "list", 0);
  }
}
