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
  private static final int MIN_ALLOC = 4;

  /** A list of {@code n} words copied from {@code items}; NULL items: filled with NULL. */
  public static int create(Vm vm, int n, int items) {
    int list = vm.allocateObject(SIZE, Rom.LIST);
    int alloc = Math.max(n, MIN_ALLOC);
    int table = vm.allocate(4 * alloc);
    org.antaresia.gc.Memory.i32(vm.ram, list + ALLOC, alloc);
    org.antaresia.gc.Memory.i32(vm.ram, list + LEN, n);
    org.antaresia.gc.Memory.i32(vm.ram, list + ITEMS, table);
    if (items != 0) {
      org.antaresia.gc.Memory.copy(vm.ram, items, table, 4 * n);
    }
    return list;
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
    byte[] ram = vm.ram;
    int len = len(ram, list);
    int alloc = org.antaresia.gc.Memory.i32(ram, list + ALLOC);
    if (len == alloc) {
      int table = vm.heap.reallocate(items(ram, list), 8 * alloc, true);
      if (table == 0) {
        throw vm.memoryError(8 * alloc);
      }
      org.antaresia.gc.Memory.i32(ram, list + ITEMS, table);
      org.antaresia.gc.Memory.i32(ram, list + ALLOC, 2 * alloc);
      org.antaresia.gc.Memory.fill(ram, table + 4 * len, 4 * alloc, (byte) 0);
    }
    org.antaresia.gc.Memory.i32(ram, items(ram, list) + 4 * len, item);
    org.antaresia.gc.Memory.i32(ram, list + LEN, len + 1);
  }

  public ListObject() {
    super(Rom.LIST, "list", 0);
  }
}
