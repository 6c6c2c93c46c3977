package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code generator}. */
public final class GeneratorFunctionObject extends Type {

  public GeneratorFunctionObject() {
    super(Rom.GENERATOR_FUNCTION, "generator", BINDS_SELF);
  }
}
