package org.antaresia.vm;

/** An object outside RAM: a builtin type, function or module, shared by all interpreters. */
public abstract class RomObject {
  private int address;

  /** The object word that stands for this object in every interpreter. */
  public final int address() {
    return address;
  }

  final void place(int at) {
    address = at;
  }

  /** The type of this object. */
  public abstract Type type();
}
