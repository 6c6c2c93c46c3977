package org.antaresia.parser;

import org.jspecify.annotations.Nullable;

/**
 * An argument of a call or class definition.
 *
 * @param target what stands before {@code =} or {@code :=}, else null; the parser lets any
 *     expression through
 * @param line 0 for {@link Kind#POSITIONAL}: that has the line of its value
 */
public record Argument(Kind kind, @Nullable Expr target, Expr value, int line) implements Node {

  /** How an argument is passed. */
  public enum Kind {
    /** {@code value}. */
    POSITIONAL,
    /** {@code target=value}. */
    KEYWORD,
    /** {@code *value}. */
    STAR,
    /** {@code **value}. */
    DOUBLE_STAR,
    /** {@code target := value}, positional. */
    NAMED,
    /** A bare generator expression, positional. */
    GENERATOR
  }
}
