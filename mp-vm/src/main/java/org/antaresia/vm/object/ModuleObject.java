package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code module}. */
public final class ModuleObject extends Type {

  /** {@code +0 type | +4 globals}. */
  public static final int GLOBALS = 4;

  public ModuleObject() {
    super(Rom.MODULE, "module", 0);
  }
}
