package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code zip}. */
public final class ZipObject extends Type {

  public ZipObject() {
    super(Rom.ZIP, "zip", 0);
  }
}
