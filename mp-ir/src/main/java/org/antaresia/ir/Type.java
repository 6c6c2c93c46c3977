package org.antaresia.ir;

/** What a register holds. */
public enum Type {
  /** A 32-bit number: an integer, an address or an object word. */
  WORD,
  /** A number of the precision that Python's floats have on the target. */
  FLOAT
}
