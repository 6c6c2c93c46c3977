package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code deque}. */
public final class DequeObject extends Type {

  public DequeObject() {
    super(Rom.DEQUE, "deque", 0);
  }
}
