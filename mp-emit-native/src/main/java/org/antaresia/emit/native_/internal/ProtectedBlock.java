package org.antaresia.emit.native_.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.ir.Block;
import org.jspecify.annotations.Nullable;

/** A try or with statement that is open. */
final class ProtectedBlock {
  /** The body has ended as it should. */
  static final int NOTHING = 0;

  /** An exception is to be raised again. */
  static final int EXCEPTION = -1;

  /**
   * A way out of the function or to a label that leads through a finally body.
   *
   * @param label where it leads, or {@link #RETURN}
   * @param outermost how many blocks stay open there
   * @param dropped how many values leave the stack on the way
   */
  record Exit(int label, int outermost, int dropped) {
    static final int RETURN = -1;
  }

  /** Where exceptions, and ways out, lead. */
  final int label;

  final boolean isFinally;

  /** The values on the stack when it was opened; an exception comes on top. */
  final int depth;

  /** Tells why the finally body runs: a constant above, or 1 + the exit. */
  final Variable pending;

  /** Where exceptions lead within the body, null when nothing leads there itself. */
  final @Nullable Block handler;

  /** Whether this is still the body, not what handles its end. */
  boolean isActive = true;

  final List<Exit> exits = new ArrayList<>();

  ProtectedBlock(
      int label, boolean isFinally, int depth, Variable pending, @Nullable Block handler) {
    this.label = label;
    this.isFinally = isFinally;
    this.depth = depth;
    this.pending = pending;
    this.handler = handler;
  }

  /** What {@link #pending} is for an exit. */
  int number(Exit exit) {
    if (!exits.contains(exit)) {
      exits.add(exit);
    }
    return exits.indexOf(exit) + 1;
  }
}
