package org.antaresia.parser;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression. Parentheses around a single expression leave no trace in the tree. */
public sealed interface Expr extends Node {

  /** Calls the visitor's method for this kind of expression. */
  void accept(Visitor visitor);

  /** A value known without running anything. */
  sealed interface Literal extends Expr {}

  /**
   * A variable.
   *
   * @param tokenLine line of the token, for what constant folding puts in its place; 0 if unknown
   */
  record Name(String id, int tokenLine) implements Expr {

    /** A variable without a place in the source. */
    public Name(String id) {
      this(id, 0);
    }

    @Override
    public int line() {
      return 0;
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.name(this);
    }
  }

  /** An integer that fits 64 bits; {@code line} is 0 if it fits a small integer. */
  record IntLiteral(long value, int line) implements Literal {
    @Override
    public void accept(Visitor visitor) {
      visitor.integer(this);
    }
  }

  /** An integer of more than 64 bits. */
  record BigIntLiteral(BigInteger value, int line) implements Literal {
    @Override
    public void accept(Visitor visitor) {
      visitor.bigInteger(this);
    }
  }

  /** A float. */
  record FloatLiteral(double value, int line) implements Literal {
    @Override
    public void accept(Visitor visitor) {
      visitor.floating(this);
    }
  }

  /** A complex number without real part, such as {@code 2j}. */
  record ImaginaryLiteral(double imag, int line) implements Literal {
    @Override
    public void accept(Visitor visitor) {
      visitor.imaginary(this);
    }
  }

  /**
   * A string, one char per UTF-8 byte.
   *
   * @param interned whether it becomes a qstr: it has up to 10 bytes, or the source used the same
   *     text as a name before
   * @param line 0 if interned
   */
  record StringLiteral(String value, boolean interned, int line) implements Literal {
    @Override
    public void accept(Visitor visitor) {
      visitor.string(this);
    }
  }

  /** A bytes literal, one char per byte. */
  record BytesLiteral(String value, int line) implements Literal {
    @Override
    public void accept(Visitor visitor) {
      visitor.bytes(this);
    }
  }

  /** {@code None}, {@code False}, {@code True}, {@code ...} or the value of {@code __debug__}. */
  record SingletonLiteral(Singleton value) implements Literal {
    @Override
    public int line() {
      return 0;
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.singleton(this);
    }
  }

  /** A tuple of constants; the parser makes none, constant folding does. */
  record TupleLiteral(List<Literal> items, int line) implements Literal {
    @Override
    public void accept(Visitor visitor) {
      visitor.constantTuple(this);
    }
  }

  /**
   * The use of a name that {@code const()} gave a value that is not a small integer; the parser
   * makes none, constant folding does.
   */
  record ConstantUse(Literal value, int line) implements Literal {
    @Override
    public void accept(Visitor visitor) {
      visitor.constantUse(this);
    }
  }

  /** A chain of {@code or}, or one of {@code and}, with two or more operands. */
  record BoolOp(boolean isOr, List<Expr> operands, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.boolOp(this);
    }
  }

  /** {@code not operand}. */
  record Not(Expr operand, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.not(this);
    }
  }

  /** A chain of comparisons: {@code operators.get(i)} stands before {@code operands.get(i + 1)}. */
  record Comparison(List<Expr> operands, List<CompareOp> operators, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.comparison(this);
    }
  }

  /**
   * A chain of left-associative operators of one precedence: {@code operators.get(i)} stands before
   * {@code operands.get(i + 1)}.
   */
  record Binary(List<Expr> operands, List<BinaryOp> operators, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.binary(this);
    }
  }

  /** {@code +}, {@code -} or {@code ~} before an operand. */
  record Unary(UnaryOp operator, Expr operand, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.unary(this);
    }
  }

  /** {@code base ** exponent}. */
  record Power(Expr base, Expr exponent, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.power(this);
    }
  }

  /** {@code yes if test else no}. */
  record Conditional(Expr test, Expr yes, Expr no, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.conditional(this);
    }
  }

  /** {@code lambda parameters: body}. */
  record Lambda(List<Parameter> parameters, Expr body, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.lambda(this);
    }
  }

  /** {@code target := value}; the parser lets any target through. */
  record Named(Expr target, Expr value, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.named(this);
    }
  }

  /** {@code *value} outside of call arguments; only an assignment target may be one. */
  record Star(Expr value, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.star(this);
    }
  }

  /**
   * A tuple display, with its own parentheses or bare.
   *
   * @param constantLine the line if all items are constants, so that the tuple becomes one: with
   *     parentheses that of the first item, or of the second if there are three or more items or
   *     two and a comma; without them the same as {@code line}
   */
  record Tuple(List<Expr> items, boolean parenthesised, int constantLine, int line)
      implements Expr {

    /** A tuple whose lines are all one. */
    public Tuple(List<Expr> items, boolean parenthesised, int line) {
      this(items, parenthesised, line, line);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.tuple(this);
    }
  }

  /** {@code [items]}. */
  record ListDisplay(List<Expr> items, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.list(this);
    }
  }

  /**
   * A dict or set display. The first item decides which; the parser lets a mixture through.
   *
   * @param innerLine line of the first token inside the braces
   */
  record Braces(List<Expr> items, int innerLine, int line) implements Expr {

    /** Whether this is a dict: it has no items or the first is a {@link KeyValue}. */
    public boolean isDict() {
      return items.isEmpty() || items.get(0) instanceof KeyValue;
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.braces(this);
    }
  }

  /** {@code key: value} in a dict display or comprehension; the value is evaluated first. */
  record KeyValue(Expr key, Expr value, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.keyValue(this);
    }
  }

  /**
   * A comprehension or generator expression.
   *
   * @param element a {@link KeyValue} for a dict
   * @param clauses a {@link Clause.For}, then any mixture
   * @param innerLine line of the first token inside the brackets, where the function starts
   * @param line line of the opening bracket; 0 for a generator that is an argument by itself
   */
  record Comprehension(
      ComprehensionKind kind, Expr element, List<Clause> clauses, int innerLine, int line)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.comprehension(this);
    }
  }

  /** An atom followed by one or more calls, subscripts and attributes. */
  record Primary(Expr base, List<Trailer> trailers, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.primary(this);
    }
  }

  /** {@code lower:upper:step} in a subscript. */
  record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, int line)
      implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.slice(this);
    }
  }

  /** {@code yield value}. */
  record Yield(@Nullable Expr value, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.yield(this);
    }
  }

  /** {@code yield from iterable}. */
  record YieldFrom(Expr iterable, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.yieldFrom(this);
    }
  }

  /** {@code await operand}; a {@link Primary} operand has the line of this node. */
  record Await(Expr operand, int line) implements Expr {
    @Override
    public void accept(Visitor visitor) {
      visitor.await(this);
    }
  }
}
