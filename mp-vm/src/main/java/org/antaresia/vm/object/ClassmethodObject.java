package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code classmethod}. */
public final class ClassmethodObject extends Type {

  public ClassmethodObject() {
    super(Rom.CLASSMETHOD, "classmethod", 0);
  }
}
