package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code enumerate}. */
public final class EnumerateObject extends Type {

  public EnumerateObject() {
    super(Rom.ENUMERATE, "enumerate", 0);
  }
}
