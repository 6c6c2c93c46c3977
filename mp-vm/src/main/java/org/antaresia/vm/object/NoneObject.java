package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code NoneType}. */
public final class NoneObject extends Type {

  public NoneObject() {
    super(Rom.NONE_TYPE, "NoneType", 0);
  }
}
