package org.antaresia.vm.object;

import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** A builtin type whose objects are iterators: each is its own {@code iter()}. */
public abstract class IteratorType extends Type {
  /** See {@link Type#Type(int, String, int)}. */
  protected IteratorType(int address, String name) {
    super(address, name, 0);
  }

  /** See {@link Type#Type(String, String, int)}. */
  protected IteratorType(String module, String name) {
    super(module, name, 0);
  }

  @Override
  public final int iter(Vm vm, int self, int place) {
    return self;
  }

  @Override
  public final boolean isIterator() {
    return true;
  }

  @Override
  public abstract int next(Vm vm, int self);
}
