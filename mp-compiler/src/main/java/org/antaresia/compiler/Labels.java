package org.antaresia.compiler;

/**
 * Numbers the labels of one scope.
 *
 * <p>Each pass starts at 0 again and asks in the same order, so that a label has the same number in
 * all passes. An emitter may take labels of its own.
 */
public final class Labels {
  private int next;

  public void reset() {
    next = 0;
  }

  public int next() {
    return next++;
  }
}
