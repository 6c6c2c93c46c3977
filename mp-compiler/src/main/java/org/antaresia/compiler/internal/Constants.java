package org.antaresia.compiler.internal;

import org.antaresia.compiler.CompileOptions;
import org.antaresia.mpy.Const;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Singleton;

/** What constant expressions are worth. */
final class Constants {
  private Constants() {}

  static boolean isSmallInt(Expr expr, CompileOptions options) {
    return expr instanceof Expr.IntLiteral literal
        && options.parsing().fitsSmallInt(literal.value());
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

  static Const.Singleton singleton(Singleton value) {
    return switch (value) {
      case NONE -> Const.Singleton.NONE;
      case FALSE -> Const.Singleton.FALSE;
      case TRUE -> Const.Singleton.TRUE;
      case ELLIPSIS -> Const.Singleton.ELLIPSIS;
    };
  }
}
