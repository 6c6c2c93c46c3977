package org.antaresia.parser;

/** Arithmetic operators, in the order of MicroPython's binary operation numbers. */
public enum BinaryOp {
  OR("|"),
  XOR("^"),
  AND("&"),
  LSHIFT("<<"),
  RSHIFT(">>"),
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  MAT_MULTIPLY("@"),
  FLOOR_DIVIDE("//"),
  TRUE_DIVIDE("/"),
  MODULO("%"),
  POWER("**");

  private final String symbol;

  BinaryOp(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as written in source. */
  public String symbol() {
    return symbol;
  }
}
