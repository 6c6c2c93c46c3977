package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code staticmethod}. */
public final class StaticmethodObject extends Type {

  public StaticmethodObject() {
    super(Rom.STATICMETHOD, "staticmethod", 0);
  }
}
