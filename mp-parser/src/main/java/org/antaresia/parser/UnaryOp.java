package org.antaresia.parser;

/** Operators before one operand; {@code not} has its own node. */
public enum UnaryOp {
  POSITIVE,
  NEGATIVE,
  INVERT
}
