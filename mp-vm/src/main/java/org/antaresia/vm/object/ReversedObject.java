package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code reversed}. */
public final class ReversedObject extends Type {

  public ReversedObject() {
    super(Rom.REVERSED, "reversed", 0);
  }
}
