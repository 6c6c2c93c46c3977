package org.antaresia.parser;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a function or lambda, in source order, not yet checked for a legal order.
 *
 * @param name null for a bare {@code *}
 * @param line 0 for a plain name
 */
public record Parameter(
    Kind kind,
    @Nullable String name,
    @Nullable Expr annotation,
    @Nullable Expr defaultValue,
    int line)
    implements Node {

  /** How a parameter takes arguments. */
  public enum Kind {
    /** {@code name}, before or after a star. */
    NORMAL,
    /** {@code *name} or a bare {@code *}. */
    STAR,
    /** {@code **name}. */
    DOUBLE_STAR
  }
}
