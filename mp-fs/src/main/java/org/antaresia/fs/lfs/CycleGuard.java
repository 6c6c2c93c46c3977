package org.antaresia.fs.lfs;

import org.antaresia.fs.FsException;

/** Notices that a list of pairs never ends (Brent's algorithm). */
final class CycleGuard {
  private final Medium medium;
  private Pair seen = Pair.NONE;
  private int steps = 1;
  private int period = 1;

  CycleGuard(Medium medium) {
    this.medium = medium;
  }

  /**
   * Goes to a pair.
   *
   * @throws FsException when it has been here before
   */
  Pair pass(Pair pair) throws FsException {
    if (pair.isSame(seen)) {
      throw medium.corrupt("the list of metadata is a circle");
    }
    if (steps == period) {
      seen = pair;
      steps = 0;
      period *= 2;
    }
    steps++;
    return pair;
  }
}
