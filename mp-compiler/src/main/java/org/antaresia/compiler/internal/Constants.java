package org.antaresia.compiler.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.mpy.Const;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Singleton;

/** What constant expressions are worth. */
final class Constants {
  private static final int SMALL_INT_MAX = (1 << 30) - 1;
  private static final int SMALL_INT_MIN = -(1 << 30);

  private Constants() {}

  static boolean isSmallInt(Expr expr) {
    return expr instanceof Expr.IntLiteral literal && fitsSmallInt(literal.value());
  }

  static boolean fitsSmallInt(long value) {
    return value >= SMALL_INT_MIN && value <= SMALL_INT_MAX;
  }

  /** Whether the value is known: a literal, or the empty tuple. */
  static boolean isConstant(Expr expr) {
    return expr instanceof Expr.Literal
        || expr instanceof Expr.Tuple tuple && tuple.parenthesised() && tuple.items().isEmpty();
  }

  static boolean isTrue(Expr expr) {
    return isConstant(expr) && truth(expr);
  }

  static boolean isFalse(Expr expr) {
    return isConstant(expr) && !truth(expr);
  }

  private static boolean truth(Expr expr) {
    if (expr instanceof Expr.IntLiteral literal) {
      return literal.value() != 0;
    } else if (expr instanceof Expr.SingletonLiteral literal) {
      return literal.value() == Singleton.TRUE || literal.value() == Singleton.ELLIPSIS;
    } else if (expr instanceof Expr.StringLiteral literal) {
      return !literal.value().isEmpty();
    } else if (expr instanceof Expr.BytesLiteral literal) {
      return !literal.value().isEmpty();
    } else if (expr instanceof Expr.FloatLiteral literal) {
      return literal.value() != 0;
    } else if (expr instanceof Expr.ImaginaryLiteral literal) {
      return literal.imag() != 0;
    } else if (expr instanceof Expr.TupleLiteral literal) {
      return !literal.items().isEmpty();
    } else if (expr instanceof Expr.ConstantUse use) {
      return truth(use.value());
    } else {
      return expr instanceof Expr.BigIntLiteral;
    }
  }

  /** The literal as an entry of the constant table. */
  static Const object(Expr.Literal literal) {
    if (literal instanceof Expr.IntLiteral integer) {
      return new Const.Int(BigInteger.valueOf(integer.value()));
    } else if (literal instanceof Expr.BigIntLiteral integer) {
      return new Const.Int(integer.value());
    } else if (literal instanceof Expr.FloatLiteral number) {
      return new Const.Float(number.value());
    } else if (literal instanceof Expr.ImaginaryLiteral number) {
      return new Const.Complex(0, number.imag());
    } else if (literal instanceof Expr.StringLiteral string) {
      return new Const.Str(string.value());
    } else if (literal instanceof Expr.BytesLiteral bytes) {
      return new Const.Bytes(bytes.value());
    } else if (literal instanceof Expr.SingletonLiteral singleton) {
      return singleton(singleton.value());
    } else if (literal instanceof Expr.ConstantUse use) {
      return object(use.value());
    } else {
      List<Expr.Literal> literals = ((Expr.TupleLiteral) literal).items();
      List<Const> items = new ArrayList<>(literals.size());
      for (int i = 0; i < literals.size(); i++) {
        items.add(object(literals.get(i)));
      }
      return new Const.Tuple(items);
    }
  }

  static Const.Singleton singleton(Singleton value) {
    return switch (value) {
      case NONE -> Const.Singleton.NONE;
      case FALSE -> Const.Singleton.FALSE;
      case TRUE -> Const.Singleton.TRUE;
      case ELLIPSIS -> Const.Singleton.ELLIPSIS;
    };
  }
}
