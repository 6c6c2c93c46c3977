package org.antaresia.compiler.internal;

import org.antaresia.compiler.CompileException;

/** Counts how deep a walk over the tree is, so that it ends before Java's own stack does. */
final class Depth {
  /** A level takes up to 1.4 KB of an interpreted Java stack; so many fit one of 512 KB. */
  static final int LIMIT = 300;

  private int depth;

  void enter() {
    if (++depth > LIMIT) {
      throw new CompileException("RuntimeError", "maximum recursion depth exceeded", 0, null);
    }
  }

  void leave() {
    depth--;
  }
}
