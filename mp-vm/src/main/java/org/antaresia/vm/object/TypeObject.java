package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code type}. */
public final class TypeObject extends Type {

  public TypeObject() {
    super(Rom.TYPE, "type", 0);
  }
}
