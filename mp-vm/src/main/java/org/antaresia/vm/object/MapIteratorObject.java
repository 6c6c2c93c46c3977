package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code map}. */
public final class MapIteratorObject extends Type {

  public MapIteratorObject() {
    super(Rom.MAP, "map", 0);
  }
}
