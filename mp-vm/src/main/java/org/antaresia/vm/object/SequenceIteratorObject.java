package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code iterator}. */
public final class SequenceIteratorObject extends Type {

  public SequenceIteratorObject() {
    super(Rom.SEQUENCE_ITERATOR, "iterator", 0);
  }
}
