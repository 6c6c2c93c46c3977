package org.antaresia.vm;

import org.antaresia.vm.object.ClassObject;

/** Names of types, builtin or made by a class statement. */
public final class ClassNames {
  private ClassNames() {}

  /** The name (qstr) of a type word. */
  public static int of(Vm vm, int type) {
    return Rom.contains(type) ? Rom.type(type).name() : ClassObject.name(vm.ram, type);
  }
}
