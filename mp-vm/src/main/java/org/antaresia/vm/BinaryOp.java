package org.antaresia.vm;

import java.util.List;

/** Numbers of the binary operations; up to {@code POWER} they are operands of bytecode. */
public final class BinaryOp {
  public static final int LESS = 0;
  public static final int MORE = 1;
  public static final int EQUAL = 2;
  public static final int LESS_EQUAL = 3;
  public static final int MORE_EQUAL = 4;
  public static final int NOT_EQUAL = 5;
  public static final int IN = 6;
  public static final int IS = 7;
  public static final int EXCEPTION_MATCH = 8;
  public static final int INPLACE_OR = 9;
  public static final int INPLACE_XOR = 10;
  public static final int INPLACE_AND = 11;
  public static final int INPLACE_LSHIFT = 12;
  public static final int INPLACE_RSHIFT = 13;
  public static final int INPLACE_ADD = 14;
  public static final int INPLACE_SUBTRACT = 15;
  public static final int INPLACE_MULTIPLY = 16;
  public static final int INPLACE_MAT_MULTIPLY = 17;
  public static final int INPLACE_FLOOR_DIVIDE = 18;
  public static final int INPLACE_TRUE_DIVIDE = 19;
  public static final int INPLACE_MODULO = 20;
  public static final int INPLACE_POWER = 21;
  public static final int OR = 22;
  public static final int XOR = 23;
  public static final int AND = 24;
  public static final int LSHIFT = 25;
  public static final int RSHIFT = 26;
  public static final int ADD = 27;
  public static final int SUBTRACT = 28;
  public static final int MULTIPLY = 29;
  public static final int MAT_MULTIPLY = 30;
  public static final int FLOOR_DIVIDE = 31;
  public static final int TRUE_DIVIDE = 32;
  public static final int MODULO = 33;
  public static final int POWER = 34;
  public static final int DIVMOD = 35;
  public static final int CONTAINS = 36;
  public static final int REVERSE_OR = 37;
  public static final int REVERSE_POWER = 49;

  /** What turns an in-place operation into the plain one. */
  public static final int INPLACE_TO_PLAIN = OR - INPLACE_OR;

  /** What turns a plain arithmetic operation into the reverse one. */
  public static final int PLAIN_TO_REVERSE = REVERSE_OR - OR;

  private static final String[] SPECIAL_METHODS = {
    "__lt__",
    "__gt__",
    "__eq__",
    "__le__",
    "__ge__",
    "__ne__",
    "",
    "",
    "",
    "__ior__",
    "__ixor__",
    "__iand__",
    "__ilshift__",
    "__irshift__",
    "__iadd__",
    "__isub__",
    "__imul__",
    "__imatmul__",
    "__ifloordiv__",
    "__itruediv__",
    "__imod__",
    "__ipow__",
    "__or__",
    "__xor__",
    "__and__",
    "__lshift__",
    "__rshift__",
    "__add__",
    "__sub__",
    "__mul__",
    "__matmul__",
    "__floordiv__",
    "__truediv__",
    "__mod__",
    "__pow__",
    "__divmod__",
    "__contains__",
    "__ror__",
    "__rxor__",
    "__rand__",
    "__rlshift__",
    "__rrshift__",
    "__radd__",
    "__rsub__",
    "__rmul__",
    "__rmatmul__",
    "__rfloordiv__",
    "__rtruediv__",
    "__rmod__",
    "__rpow__",
  };

  private BinaryOp() {}

  public static boolean isInplace(int op) {
    return op >= INPLACE_OR && op <= INPLACE_POWER;
  }

  /** An in-place operation as the plain one; others unchanged. */
  public static int plain(int op) {
    return isInplace(op) ? op + INPLACE_TO_PLAIN : op;
  }

  static boolean isSpecialMethod(String text) {
    return List.of(SPECIAL_METHODS).contains(text);
  }

  /** The special method that implements {@code op}; empty for {@code in}, {@code is} and match. */
  public static String specialMethod(int op) {
    return SPECIAL_METHODS[op];
  }
}
