package org.antaresia.parser;

/** A piece of the syntax tree that knows its source line. */
public sealed interface Node
    permits Argument, Block, Clause, Decorator, ExceptHandler, Expr, Parameter, Stmt, Trailer {

  /**
   * Line (from 1) of the first token of this node, or 0 if MicroPython keeps no line for it.
   *
   * <p>Names, small integers, interned strings and the singletons are leaves without a line in
   * MicroPython's parse tree. They neither start a new entry of a line table nor give a syntax
   * error its line, so their line is 0 here too.
   */
  int line();
}
