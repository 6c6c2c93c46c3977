package org.antaresia.compiler.internal;

import java.util.List;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.Scope;
import org.antaresia.parser.Argument;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Trailer;
import org.jspecify.annotations.Nullable;

/** Primaries and call arguments. */
final class Calls {
  private final Expressions generator;

  Calls(Expressions generator) {
    this.generator = generator;
  }

  void primary(Expr.Primary node) {
    generator.expr(node.base());
    List<Trailer> trailers = node.trailers();
    int i = 0;
    if (isSuperCall(node)) {
      i = superCall(trailers);
    } else if (generator.options().platform().buildsOrderedDicts()) {
      Expr.Braces items = orderedDictItems(node);
      if (items != null) {
        emit().callFunction(0, 0, false);
        generator.dictItems(items);
        i = 1;
      }
    }
    while (i < trailers.size()) {
      if (isMethodCall(trailers, i)) {
        method(trailers, i, false);
        i += 2;
      } else {
        generator.trailer(trailers.get(i));
        i++;
      }
    }
  }

  private static boolean isMethodCall(List<Trailer> trailers, int i) {
    return i + 1 < trailers.size()
        && trailers.get(i) instanceof Trailer.Attribute
        && trailers.get(i + 1) instanceof Trailer.Call;
  }

  private void method(List<Trailer> trailers, int i, boolean isSuper) {
    emit().loadMethod(((Trailer.Attribute) trailers.get(i)).name(), isSuper);
    arguments(((Trailer.Call) trailers.get(i + 1)).arguments(), true, 0);
  }

  private boolean isSuperCall(Expr.Primary node) {
    return generator.scope().kind() == Scope.Kind.FUNCTION
        && node.base() instanceof Expr.Name name
        && name.id().equals("super")
        && node.trailers().get(0) instanceof Trailer.Call call
        && call.arguments().isEmpty();
  }

  /** {@code super()}: the class and the first parameter are its arguments. */
  private int superCall(List<Trailer> trailers) {
    generator.loadId("__class__");
    IdInfo self = firstParameter();
    if (self == null) {
      throw generator.syntaxError("super() can't find self", trailers.get(0).line());
    }
    generator.loadId(self.name());
    if (isMethodCall(trailers, 1)) {
      method(trailers, 1, true); // needs no super object on the heap
      return 3;
    }
    emit().callFunction(2, 0, false);
    return 1;
  }

  private @Nullable IdInfo firstParameter() {
    List<IdInfo> ids = generator.scope().ids();
    for (int i = 0; i < ids.size(); i++) {
      if (ids.get(i).isParameter()) {
        return ids.get(i);
      }
    }
    return null;
  }

  private static Expr.@Nullable Braces orderedDictItems(Expr.Primary node) {
    return node.base() instanceof Expr.Name name
            && name.id().equals("OrderedDict")
            && node.trailers().get(0) instanceof Trailer.Call call
            && call.arguments().size() == 1
            && call.arguments().get(0).kind() == Argument.Kind.POSITIONAL
            && call.arguments().get(0).value() instanceof Expr.Braces braces
            && braces.isDict()
        ? braces
        : null;
  }

  /** Loads arguments and calls; {@code loaded} positional ones are on the stack already. */
  void arguments(List<Argument> arguments, boolean isMethod, int loaded) {
    int positional = loaded;
    int keyword = 0;
    long starred = 0; // bit i: argument i is a *iterable
    boolean single = false;
    boolean doubled = false;
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      switch (argument.kind()) {
        case STAR -> {
          checkStar(argument, i, doubled, keyword > 0);
          single = true;
          starred |= 1L << i;
          generator.expr(argument.value());
          positional++;
        }
        case DOUBLE_STAR -> {
          doubled = true;
          emit().loadNull();
          generator.expr(argument.value());
          keyword++;
        }
        case KEYWORD -> {
          keyword(argument);
          keyword++;
        }
        case NAMED -> {
          generator.targets().named(target(argument), argument.value());
          positional++;
        }
        case GENERATOR -> {
          generator.expr(argument.value());
          positional++;
        }
        case POSITIONAL -> {
          if (doubled || keyword > 0) {
            throw generator.syntaxError(
                doubled ? "positional arg after **" : "positional arg after keyword arg",
                argument.value().line());
          }
          generator.expr(argument.value());
          positional++;
        }
      }
    }
    boolean star = single || doubled;
    if (star) {
      emit().loadConstSmallInt(starred);
    }
    if (isMethod) {
      emit().callMethod(positional, keyword, star);
    } else {
      emit().callFunction(positional, keyword, star);
    }
  }

  private void checkStar(Argument argument, int index, boolean doubled, boolean keyword) {
    if (doubled) {
      throw generator.syntaxError("* arg after **", argument.line());
    }
    if (keyword) {
      throw generator.syntaxError("* arg after kwarg", argument.line());
    }
    if (Integer.compareUnsigned(index, generator.options().smallIntBits() - 1) >= 0) {
      throw generator.syntaxError("too many args", argument.line()); // no bit left to mark it
    }
  }

  private void keyword(Argument argument) {
    if (!(argument.target() instanceof Expr.Name name)) {
      throw generator.syntaxError("LHS of keyword arg must be an id", argument.line());
    }
    emit().loadConstStr(name.id());
    generator.expr(argument.value());
  }

  private static Expr target(Argument argument) {
    Expr target = argument.target();
    if (target == null) {
      throw new IllegalArgumentException("a named argument without target");
    }
    return target;
  }

  private Emitter emit() {
    return generator.emit();
  }
}
