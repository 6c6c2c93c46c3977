package org.antaresia.parser;

/** A {@code for} or {@code if} of a comprehension. */
public sealed interface Clause extends Node {

  /** {@code for target in iterable}. */
  record For(Expr target, Expr iterable, int line) implements Clause {}

  /** {@code if condition}. */
  record If(Expr condition, int line) implements Clause {}
}
