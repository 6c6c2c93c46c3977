package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code property}. */
public final class PropertyObject extends Type {

  public PropertyObject() {
    super(Rom.PROPERTY, "property", 0);
  }
}
