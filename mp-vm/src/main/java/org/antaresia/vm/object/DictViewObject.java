package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code dict_view}. */
public final class DictViewObject extends Type {

  public DictViewObject() {
    super(Rom.DICT_VIEW, "dict_view", 0);
  }
}
