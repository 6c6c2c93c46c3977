package org.antaresia.emit.inlineasm.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.Scope;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Parameter;
import org.antaresia.parser.Stmt;
import org.antaresia.parser.Trailer;
import org.jspecify.annotations.Nullable;

/** A function whose statements are instructions, whatever the machine. */
public final class FunctionBody {
  /** The types that a result may be declared as, by their numbers (facts of the native ABI). */
  private static final List<String> TYPES = List.of("object", "bool", "int", "uint");

  private static final int INT = 2;

  /** A call that stands for an instruction or a directive. */
  record Line(String name, List<Expr> arguments, int line) {}

  private final Scope scope;
  private final Stmt.FunctionDef function;

  private FunctionBody(Scope scope, Stmt.FunctionDef function) {
    this.scope = scope;
    this.function = function;
  }

  /**
   * The body of a scope.
   *
   * @throws CompileException when it is no function
   */
  public static FunctionBody of(Scope scope) {
    if (scope.node() instanceof Stmt.FunctionDef function) {
      return new FunctionBody(scope, function);
    }
    throw error(scope, "inline assembler must be a function", scope.node().line());
  }

  private static CompileException error(Scope scope, String message, int line) {
    return new CompileException("SyntaxError", message, line, scope.simpleName());
  }

  CompileException error(String message, int line) {
    return error(scope, message, line);
  }

  /** The line of errors that are not one instruction's. */
  int line() {
    return function.line();
  }

  List<Parameter> parameters() {
    return function.parameters();
  }

  /** Looks whether all statements are instructions, and directives are as they should be. */
  public void check() {
    resultType();
    for (Line line : lines()) {
      int count = line.arguments().size();
      switch (line.name()) {
        case "label" -> {
          if (count != 1 || !(line.arguments().get(0) instanceof Expr.Name)) {
            throw error("'label' requires 1 argument", line.line());
          }
        }
        case "align" -> {
          if (count != 1 || !isSmallInt(line.arguments().get(0))) {
            throw error("'align' requires 1 argument", line.line());
          }
        }
        case "data" -> {
          if (count < 2 || !isSmallInt(line.arguments().get(0))) {
            throw error("'data' requires at least 2 arguments", line.line());
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isSmallInt(Expr argument) {
    return value(argument) instanceof Expr.IntLiteral;
  }

  /** An argument, or what a constant's name stands for. */
  static Expr value(Expr argument) {
    return argument instanceof Expr.ConstantUse use ? use.value() : argument;
  }

  /** The low 32 bits of an argument that is an integer, else null. */
  static @Nullable Integer integer(Expr argument) {
    Expr value = value(argument);
    if (value instanceof Expr.IntLiteral small) {
      return (int) small.value();
    }
    return value instanceof Expr.BigIntLiteral big ? Integer.valueOf(big.value().intValue()) : null;
  }

  /** The number of the type that the result is declared as. */
  public int resultType() {
    Expr annotation = function.returns();
    if (annotation == null) {
      return INT;
    }
    if (!(annotation instanceof Expr.Name name)) {
      List<Line> lines = lines(); // genuine goes on until there is one
      int line = lines.isEmpty() ? line() : lines.get(0).line();
      throw error("return annotation must be an identifier", line);
    }
    int type = TYPES.indexOf(name.id());
    if (type < 0) {
      throw error("unknown type", line());
    }
    return type;
  }

  /**
   * The instructions and directives.
   *
   * @throws CompileException at a statement that is none
   */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Stmt statement : function.body().statements()) {
      if (statement instanceof Stmt.Pass) {
        continue;
      }
      lines.add(line(statement));
    }
    return lines;
  }

  private Line line(Stmt statement) {
    if (statement instanceof Stmt.Expression expression
        && expression.value() instanceof Expr.Primary call
        && call.base() instanceof Expr.Name name
        && call.trailers().size() == 1
        && call.trailers().get(0) instanceof Trailer.Call arguments) {
      List<Expr> values = new ArrayList<>();
      arguments.arguments().forEach(argument -> values.add(argument.value()));
      return new Line(name.id(), values, statement.line());
    }
    throw error("expecting an assembler instruction", statement.line());
  }
}
