package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;

/** {@code collections.OrderedDict}: a dict whose map is ordered. */
public final class OrderedDictObject extends DictObject {
  public OrderedDictObject() {
    super(Rom.ORDERED_DICT, "OrderedDict");
  }

  /** An empty OrderedDict with room for {@code n} entries. */
  public static int create(Vm vm, int n) {
    int dict = createOrdered(vm, n);
    i32(vm.ram, dict, Rom.ORDERED_DICT);
    return dict;
  }

  @Override
  public int parent() {
    return Rom.DICT;
  }
}
