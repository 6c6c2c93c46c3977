package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code namedtuple}. */
public final class NamedtupleObject extends Type {

  public NamedtupleObject() {
    super(Rom.NAMEDTUPLE, "namedtuple", 0);
  }
}
