package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code OrderedDict}. */
public final class OrderedDictObject extends Type {

  public OrderedDictObject() {
    super(Rom.ORDERED_DICT, "OrderedDict", 0);
  }
}
