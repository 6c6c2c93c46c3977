package org.antaresia.compiler.internal;

import java.util.List;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.parser.Argument;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Stmt;
import org.antaresia.parser.Trailer;
import org.jspecify.annotations.Nullable;

/** The bounds of {@code for name in range(..)} with a constant step. */
record RangeLoop(Expr start, Expr end, Expr.IntLiteral step) {
  private static final Expr.IntLiteral ZERO = new Expr.IntLiteral(0, 0);
  private static final Expr.IntLiteral ONE = new Expr.IntLiteral(1, 0);

  /** The bounds, or null if the loop has another form. */
  static @Nullable RangeLoop of(Stmt.For loop, CompileOptions options) {
    if (!(loop.target() instanceof Expr.Name)
        || !(loop.iterable() instanceof Expr.Primary primary)
        || primary.trailers().size() != 1
        || !(primary.base() instanceof Expr.Name name)
        || !name.id().equals("range")
        || !(primary.trailers().get(0) instanceof Trailer.Call call)) {
      return null;
    }
    List<Argument> arguments = call.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).kind() != Argument.Kind.POSITIONAL) {
        return null;
      }
    }
    return switch (arguments.size()) {
      case 1 -> new RangeLoop(ZERO, arguments.get(0).value(), ONE);
      case 2 -> new RangeLoop(arguments.get(0).value(), arguments.get(1).value(), ONE);
      case 3 ->
          Constants.isSmallInt(arguments.get(2).value(), options)
                  && arguments.get(2).value() instanceof Expr.IntLiteral step
                  && step.value() != 0
              ? new RangeLoop(arguments.get(0).value(), arguments.get(1).value(), step)
              : null;
      default -> null;
    };
  }

  boolean countsUp() {
    return step.value() > 0;
  }
}
