package org.antaresia.parser;

import java.util.List;

/** What follows an atom: a call, a subscript or an attribute. */
public sealed interface Trailer extends Node {

  /** Calls the visitor's method for this kind of trailer. */
  void accept(Visitor visitor);

  /**
   * {@code (arguments)}, in source order, not yet checked for a legal order.
   *
   * @param endsInComma whether a comma follows the last argument, which means nothing
   */
  record Call(List<Argument> arguments, boolean endsInComma, int line) implements Trailer {
    @Override
    public void accept(Visitor visitor) {
      visitor.call(this);
    }
  }

  /** {@code [index]}; several subscripts make a bare {@link Expr.Tuple}. */
  record Index(Expr index, int line) implements Trailer {
    @Override
    public void accept(Visitor visitor) {
      visitor.index(this);
    }
  }

  /** {@code .name}. */
  record Attribute(String name, int line) implements Trailer {
    @Override
    public void accept(Visitor visitor) {
      visitor.attribute(this);
    }
  }
}
