package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code filter}. */
public final class FilterObject extends Type {

  public FilterObject() {
    super(Rom.FILTER, "filter", 0);
  }
}
