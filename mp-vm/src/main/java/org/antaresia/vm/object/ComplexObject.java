package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code complex}. */
public final class ComplexObject extends Type {

  public ComplexObject() {
    super(Rom.COMPLEX, "complex", EQ_NOT_REFLEXIVE | EQ_CHECKS_OTHER_TYPE);
  }
}
