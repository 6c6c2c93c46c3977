package org.antaresia.vm.object;

import org.antaresia.vm.Type;

/** Behaviour of instances of Python classes. */
final class InstanceObject extends Type {
  static final InstanceObject BEHAVIOUR = new InstanceObject();

  private InstanceObject() {
    super("class", "instance", 0);
  }
}
