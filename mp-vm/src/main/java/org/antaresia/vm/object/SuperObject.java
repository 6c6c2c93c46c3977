package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code super}. */
public final class SuperObject extends Type {

  public SuperObject() {
    super(Rom.SUPER, "super", 0);
  }
}
