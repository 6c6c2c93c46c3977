package org.antaresia.vm;

/** Numbers of the unary operations; the first four are operands of bytecode. */
public final class UnaryOp {
  public static final int POSITIVE = 0;
  public static final int NEGATIVE = 1;
  public static final int INVERT = 2;
  public static final int NOT = 3;
  public static final int BOOL = 4;
  public static final int LEN = 5;
  public static final int HASH = 6;
  public static final int ABS = 7;
  public static final int INT = 8;
  public static final int FLOAT = 9;
  public static final int COMPLEX = 10;
  public static final int SIZEOF = 11;

  private UnaryOp() {}
}
