package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code namedtuple}. */
public final class NamedtupleObject extends Type {

  /** Whether a type word is a class that namedtuple() made. */
  static boolean isType(byte[] ram, int type) {
    return !Rom.contains(type) && ClassObject.parent(ram, type) == Rom.NAMEDTUPLE;
  }

  public NamedtupleObject() {
    super(Rom.NAMEDTUPLE, "namedtuple", 0);
  }
}
