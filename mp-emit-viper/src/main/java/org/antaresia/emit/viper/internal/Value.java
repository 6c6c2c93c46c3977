package org.antaresia.emit.viper.internal;

import org.antaresia.ir.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A value on the stack. An object is in its slot of the frame; what is native is in a register, or
 * known now, or a comparison that nobody has asked for yet.
 *
 * @param register where a native value is, or one of the negative constants
 * @param immediate the value when it is known now
 */
record Value(Kind kind, int register, int immediate, @Nullable Comparison comparison) {
  private static final int IMMEDIATE = -1;
  private static final int NOWHERE = -2;

  /** Two registers that are compared. */
  record Comparison(Condition condition, int left, int right) {}

  static final Value OBJECT = new Value(Kind.OBJECT, NOWHERE, 0, null);
  static final Value NONE = new Value(Kind.NONE, NOWHERE, 0, null);

  static Value immediate(Kind kind, int value) {
    return new Value(kind, IMMEDIATE, value, null);
  }

  static Value in(Kind kind, int register) {
    return new Value(kind, register, 0, null);
  }

  static Value of(Comparison comparison) {
    return new Value(Kind.BOOL, NOWHERE, 0, comparison);
  }

  boolean isObject() {
    return kind == Kind.OBJECT;
  }

  boolean isImmediate() {
    return register == IMMEDIATE;
  }

  boolean isIn(int other) {
    return register == other
        || comparison != null && (comparison.left == other || comparison.right == other);
  }

  /** The same word as another type. */
  Value as(Kind other) {
    return new Value(other, register, immediate, comparison);
  }
}
