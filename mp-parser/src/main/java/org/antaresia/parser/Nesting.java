package org.antaresia.parser;

import org.antaresia.lexer.SyntaxException;

/**
 * Counts how many rules that can contain themselves are open at once, or how deep a walk over the
 * tree is, so that it ends before Java's own stack does.
 *
 * <p>A level takes up to 1.4 KB of an interpreted Java stack. What the limits need is tested.
 */
public final class Nesting {
  /** So many levels fit a stack of 512 KB. Two make a bracket. */
  public static final int SHALLOW = 300;

  private final int limit;
  private int depth;

  public Nesting(int limit) {
    this.limit = limit;
  }

  /**
   * Goes a level deeper.
   *
   * @throws SyntaxException {@link SyntaxException.Kind#TOO_DEEP}
   */
  public void enter() {
    if (++depth > limit) {
      throw SyntaxException.tooDeep();
    }
  }

  /** Comes back from a level. */
  public void leave() {
    depth--;
  }
}
