package org.antaresia.vm.object;

import org.antaresia.vm.Type;

/** A builtin exception type. */
final class ExceptionType extends Type {
  private final int parent;

  ExceptionType(int address, String name, int parent) {
    super(address, name, 0);
    this.parent = parent;
  }

  @Override
  public int parent() {
    return parent;
  }
}
