package org.antaresia.ir;

/** When a branch is taken; the first six are comparisons of signed words or of floats. */
public enum Condition {
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  LESS_EQUAL("<="),
  MORE(">"),
  MORE_EQUAL(">="),
  /** Less, of unsigned words. */
  BELOW("<u"),
  /** More or equal, of unsigned words. */
  NOT_BELOW(">=u");

  private final String sign;

  Condition(String sign) {
    this.sign = sign;
  }

  /** Whether words are in this relation. */
  public boolean holds(int left, int right) {
    return switch (this) {
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
      case LESS -> left < right;
      case LESS_EQUAL -> left <= right;
      case MORE -> left > right;
      case MORE_EQUAL -> left >= right;
      case BELOW -> Integer.compareUnsigned(left, right) < 0;
      case NOT_BELOW -> Integer.compareUnsigned(left, right) >= 0;
    };
  }

  /** Whether floats are in this relation; with a NaN only NOT_EQUAL holds. */
  public boolean holds(double left, double right) {
    return switch (this) {
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
      case LESS -> left < right;
      case LESS_EQUAL -> left <= right;
      case MORE -> left > right;
      case MORE_EQUAL -> left >= right;
      case BELOW, NOT_BELOW -> throw new IllegalArgumentException("floats have a sign: " + this);
    };
  }

  /** The condition that holds when this one does not; of floats only when none is a NaN. */
  public Condition negated() {
    return switch (this) {
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case LESS -> MORE_EQUAL;
      case LESS_EQUAL -> MORE;
      case MORE -> LESS_EQUAL;
      case MORE_EQUAL -> LESS;
      case BELOW -> NOT_BELOW;
      case NOT_BELOW -> BELOW;
    };
  }

  @Override
  public String toString() {
    return sign;
  }
}
