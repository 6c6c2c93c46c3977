package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code iterator}. */
public final class DictIteratorObject extends Type {

  public DictIteratorObject() {
    super(Rom.DICT_ITERATOR, "iterator", 0);
  }
}
