package org.antaresia.compiler.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.Const;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Nesting;

/**
 * The objects that literals stand for, one for each literal.
 *
 * <p>A NaN equals only itself, so it matters that all passes get the same object for the same
 * literal: each has one entry in the constant table, and different literals do not share it.
 */
final class ConstantObjects {
  private final Nesting nesting = new Nesting(CompiledModule.MAX_NESTING);
  private final Map<Expr.Literal, Const> objects = new IdentityHashMap<>();

  /** The literal as an entry of the constant table. */
  Const of(Expr.Literal literal) {
    Const object = objects.get(literal);
    if (object == null) {
      object = make(literal);
      objects.put(literal, object);
    }
    return object;
  }

  private Const make(Expr.Literal literal) {
    if (literal instanceof Expr.IntLiteral integer) {
      return new Const.Int(BigInteger.valueOf(integer.value()));
    } else if (literal instanceof Expr.BigIntLiteral integer) {
      return new Const.Int(integer.value());
    } else if (literal instanceof Expr.FloatLiteral number) {
      return new Const.Float(number.value());
    } else if (literal instanceof Expr.ImaginaryLiteral number) {
      return new Const.Complex(0, number.imag());
    } else if (literal instanceof Expr.StringLiteral string) {
      return new Const.Str(string.value(), string.interned());
    } else if (literal instanceof Expr.BytesLiteral bytes) {
      return new Const.Bytes(bytes.value());
    } else if (literal instanceof Expr.SingletonLiteral singleton) {
      return Constants.singleton(singleton.value());
    } else if (literal instanceof Expr.ConstantUse use) {
      return of(use.value());
    } else {
      return tuple(((Expr.TupleLiteral) literal).items());
    }
  }

  private Const tuple(List<Expr.Literal> literals) {
    List<Const> items = new ArrayList<>(literals.size());
    nesting.enter();
    for (int i = 0; i < literals.size(); i++) {
      items.add(of(literals.get(i)));
    }
    nesting.leave();
    return new Const.Tuple(items);
  }
}
