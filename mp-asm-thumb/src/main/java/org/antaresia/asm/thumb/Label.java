package org.antaresia.asm.thumb;

/** A place in a {@link CodeBuffer}. */
public final class Label {
  // the piece of code that starts here
  int piece = -1;

  Label() {}

  /** Whether it is known where it is. */
  public boolean isBound() {
    return piece >= 0;
  }
}
