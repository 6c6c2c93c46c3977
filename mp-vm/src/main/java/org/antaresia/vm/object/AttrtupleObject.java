package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code tuple}. */
public final class AttrtupleObject extends Type {

  public AttrtupleObject() {
    super(Rom.ATTRTUPLE, "tuple", 0);
  }
}
