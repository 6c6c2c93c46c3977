package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code iterator}. */
public final class RangeIteratorObject extends Type {

  public RangeIteratorObject() {
    super(Rom.RANGE_ITERATOR, "iterator", 0);
  }
}
