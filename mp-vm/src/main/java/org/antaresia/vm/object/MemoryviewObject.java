package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code memoryview}. */
public final class MemoryviewObject extends Type {

  public MemoryviewObject() {
    super(Rom.MEMORYVIEW, "memoryview", EQ_CHECKS_OTHER_TYPE);
  }
}
