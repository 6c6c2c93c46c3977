package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code iterator}. */
public final class ArrayIteratorObject extends Type {

  public ArrayIteratorObject() {
    super(Rom.ARRAY_ITERATOR, "iterator", 0);
  }
}
