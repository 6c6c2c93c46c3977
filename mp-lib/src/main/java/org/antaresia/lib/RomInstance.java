package org.antaresia.lib;

import org.antaresia.vm.Namespace;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** An instance of a builtin type that is always there, outside of RAM. */
final class RomInstance extends Namespace {
  private final Type type;

  /** What tells it from others of its type. */
  final int number;

  /**
   * @param name a unique name such as {@code "machine.mem8"}
   */
  RomInstance(String name, Type type, int number) {
    this.type = type;
    this.number = number;
    Rom.register(name, this);
  }

  @Override
  public Type type() {
    return type;
  }
}
