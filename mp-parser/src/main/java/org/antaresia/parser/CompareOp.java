package org.antaresia.parser;

/** Comparison operators; the first eight are in the order of MicroPython's operation numbers. */
public enum CompareOp {
  LESS("<"),
  MORE(">"),
  EQUAL("=="),
  LESS_EQUAL("<="),
  MORE_EQUAL(">="),
  NOT_EQUAL("!="),
  IN("in"),
  IS("is"),
  NOT_IN("not in"),
  IS_NOT("is not");

  private final String symbol;

  CompareOp(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as written in source. */
  public String symbol() {
    return symbol;
  }
}
