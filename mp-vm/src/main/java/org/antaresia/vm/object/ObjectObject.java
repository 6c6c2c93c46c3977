package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code object}. */
public final class ObjectObject extends Type {

  public ObjectObject() {
    super(Rom.OBJECT, "object", 0);
  }
}
