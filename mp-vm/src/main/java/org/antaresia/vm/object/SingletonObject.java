package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code singleton}. */
public final class SingletonObject extends Type {

  public SingletonObject() {
    super(Rom.SINGLETON, "", 0);
  }
}
