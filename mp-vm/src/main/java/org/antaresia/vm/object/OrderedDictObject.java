package org.antaresia.vm.object;

import org.antaresia.vm.Rom;

/** {@code collections.OrderedDict}: a dict whose map is ordered. */
public final class OrderedDictObject extends DictObject {
  public OrderedDictObject() {
    super(Rom.ORDERED_DICT, "OrderedDict");
  }

  @Override
  public int parent() {
    return Rom.DICT;
  }
}
