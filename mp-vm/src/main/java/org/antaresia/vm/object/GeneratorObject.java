package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code generator}. */
public final class GeneratorObject extends Type {

  public GeneratorObject() {
    super(Rom.GENERATOR, "generator", 0);
  }
}
