package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** {@code set}. */
public final class SetObject extends Type {

  /** A set of {@code n} words at {@code items}. */
  public static int create(Vm vm, int n, int items) {
    throw new UnsupportedOperationException();
  }

  public static void add(Vm vm, int set, int item) {
    throw new UnsupportedOperationException();
  }

  public SetObject() {
    super(Rom.SET, "set", 0);
  }
}
