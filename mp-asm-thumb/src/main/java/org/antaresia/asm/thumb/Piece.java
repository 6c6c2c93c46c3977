package org.antaresia.asm.thumb;

import org.jspecify.annotations.Nullable;

/**
 * A part of code whose bytes depend on where it and others are, with the plain bytes before it.
 *
 * @see CodeBuffer
 */
final class Piece {
  /** What it becomes. */
  enum Kind {
    /** Nothing: a label is here. */
    LABEL,
    /** Bytes up to a multiple of {@link #value}. */
    ALIGN,
    /** A branch with a condition, narrow, wide, or round a wide one without a condition. */
    BRANCH,
    BRANCH_LINK,
    /** A branch on a register that is 0 or not ({@link #value}). */
    COMPARE_BRANCH,
    /** A load from a label. */
    LOAD,
    /** A label's address, to a register. */
    ADDRESS,
    /** The distance between two labels, divided by 2: an entry of TBB's or TBH's table. */
    HALF_DISTANCE,
    /** A label's address as a word. */
    WORD
  }

  final Kind kind;

  /** Where the plain bytes end that come before it. */
  final int start;

  final @Nullable Label target;
  final @Nullable Label origin;
  final int value;
  final int register;
  final boolean inIt;

  int size;
  int maximum;
  int address;

  Piece(
      Kind kind,
      int start,
      @Nullable Label target,
      @Nullable Label origin,
      int value,
      int register,
      boolean inIt) {
    this.kind = kind;
    this.start = start;
    this.target = target;
    this.origin = origin;
    this.value = value;
    this.register = register;
    this.inIt = inIt;
  }
}
