package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code iterator}. */
public final class GetitemIteratorObject extends Type {

  /** An iterator over an object that has only {@code __getitem__}; vm.self and method follow a look-up. */
  public static int create(Vm vm, int object, int place) {
    throw new UnsupportedOperationException();
  }

  public GetitemIteratorObject() {
    super(Rom.GETITEM_ITERATOR, "iterator", 0);
  }
}
