package org.antaresia.hal;

/**
 * What interpreters have to know of a board's chip before the board runs.
 *
 * @param architecture whose machine code programs may have, as {@code .mpy} files name it; empty
 *     where they may have none
 * @param hasSingleFloats whether floats have single precision
 * @param heapBytes size of the Python heap of a real board; 0 where it is as one likes
 * @param stackBytes size of the stack of machine code; 0 where there is none
 */
public record Chip(String architecture, boolean hasSingleFloats, int heapBytes, int stackBytes) {
  /** The host itself: no machine code, doubles, as much memory as one likes. */
  public static final Chip HOST = new Chip("", false, 0, 0);

  /** Whether programs may have threads: those of machine code would share its only stack. */
  public boolean hasThreads() {
    return stackBytes == 0;
  }
}
