package org.antaresia.compiler.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.mpy.Const;
import org.antaresia.parser.Argument;
import org.antaresia.parser.BinaryOp;
import org.antaresia.parser.Block;
import org.antaresia.parser.Clause;
import org.antaresia.parser.Decorator;
import org.antaresia.parser.ExceptHandler;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Nesting;
import org.antaresia.parser.Parameter;
import org.antaresia.parser.Singleton;
import org.antaresia.parser.Stmt;
import org.antaresia.parser.Trailer;
import org.antaresia.parser.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what is known at compile time: arithmetic on constants, tuples of constants, names that
 * {@code const()} gave a value.
 *
 * <p>Genuine does this while it parses (py/parse.c), so a name is a constant from the end of its
 * defining statement to the end of the file, whatever the scope. A tree without constants comes
 * back as it is: nodes are only made anew where something in them changed.
 */
@SuppressWarnings("ReferenceEquality") // the same node means that nothing in it changed
public final class ConstantFolder implements Visitor {
  private static final String CONST = "const";

  private final String fileName;
  private final CompileOptions options;
  private final Nesting nesting;
  private final Map<String, Expr.Literal> constants = new HashMap<>();
  private final Map<Const, Expr.Literal> moduleConstants = new HashMap<>();

  // What the visit of an expression, trailer or statement left.
  private Expr expr = new Expr.SingletonLiteral(Singleton.NONE);
  private Trailer trailer = new Trailer.Attribute("", 0);
  private Stmt stmt = new Stmt.Pass(0);

  public ConstantFolder(String fileName, CompileOptions options) {
    this.fileName = fileName;
    this.options = options;
    this.nesting = new Nesting(options.nesting());
  }

  /** The tree of a file or of one interactive statement. */
  public Block fold(Block block) {
    List<Stmt> statements = block.statements();
    List<Stmt> folded = null;
    for (int i = 0; i < statements.size(); i++) {
      Stmt before = statements.get(i);
      nesting.enter();
      before.accept(this);
      nesting.leave();
      if (folded == null && stmt != before) {
        folded = new ArrayList<>(statements);
      }
      if (folded != null) {
        folded.set(i, stmt);
      }
    }
    return folded == null ? block : new Block(folded, block.line());
  }

  /** The tree of an expression. */
  public Expr fold(Expr before) {
    nesting.enter();
    before.accept(this);
    nesting.leave();
    return expr;
  }

  private @Nullable Block foldOptional(@Nullable Block before) {
    return before == null ? null : fold(before);
  }

  private @Nullable Expr foldOptional(@Nullable Expr before) {
    return before == null ? null : fold(before);
  }

  private List<Expr> fold(List<Expr> list) {
    List<Expr> folded = null;
    for (int i = 0; i < list.size(); i++) {
      Expr before = list.get(i);
      Expr after = fold(before);
      if (folded == null && after != before) {
        folded = new ArrayList<>(list);
      }
      if (folded != null) {
        folded.set(i, after);
      }
    }
    return folded == null ? list : folded;
  }

  // Atoms.

  @Override
  public void name(Expr.Name node) {
    Expr.Literal value = constants.isEmpty() ? null : constants.get(node.id());
    if (value == null) {
      expr = node;
    } else if (Constants.isSmallInt(value, options)) {
      expr = value;
    } else {
      expr = new Expr.ConstantUse(value, node.tokenLine());
    }
  }

  @Override
  public void integer(Expr.IntLiteral node) {
    expr = node;
  }

  @Override
  public void bigInteger(Expr.BigIntLiteral node) {
    expr = node;
  }

  @Override
  public void floating(Expr.FloatLiteral node) {
    expr = node;
  }

  @Override
  public void imaginary(Expr.ImaginaryLiteral node) {
    expr = node;
  }

  @Override
  public void string(Expr.StringLiteral node) {
    boolean known =
        !node.interned()
            && (options.platform().hasQstr(node.value()) || node.value().equals(fileName));
    expr = known ? new Expr.StringLiteral(node.value(), true, 0) : node;
  }

  @Override
  public void bytes(Expr.BytesLiteral node) {
    expr = node;
  }

  @Override
  public void singleton(Expr.SingletonLiteral node) {
    expr = node;
  }

  @Override
  public void constantTuple(Expr.TupleLiteral node) {
    expr = node;
  }

  @Override
  public void constantUse(Expr.ConstantUse node) {
    expr = node;
  }

  // Operators.

  @Override
  public void boolOp(Expr.BoolOp node) {
    List<Expr> operands = fold(node.operands());
    List<Expr> kept = new ArrayList<>(operands.size());
    for (int i = 0; i < operands.size(); i++) {
      Expr operand = operands.get(i);
      boolean last = i == operands.size() - 1;
      boolean decides = node.isOr() ? Constants.isTrue(operand) : Constants.isFalse(operand);
      boolean idle = node.isOr() ? Constants.isFalse(operand) : Constants.isTrue(operand);
      if (last || !idle) {
        kept.add(operand);
      }
      if (decides) {
        break;
      }
    }
    if (kept.size() == 1) {
      expr = kept.get(0);
    } else if (operands == node.operands() && kept.size() == operands.size()) {
      expr = node;
    } else {
      expr = new Expr.BoolOp(node.isOr(), kept, node.line());
    }
  }

  @Override
  public void not(Expr.Not node) {
    Expr operand = fold(node.operand());
    if (Constants.isFalse(operand)) {
      expr = new Expr.SingletonLiteral(Singleton.TRUE);
    } else if (Constants.isTrue(operand)) {
      expr = new Expr.SingletonLiteral(Singleton.FALSE);
    } else {
      expr = operand == node.operand() ? node : new Expr.Not(operand, node.line());
    }
  }

  @Override
  public void comparison(Expr.Comparison node) {
    List<Expr> operands = fold(node.operands());
    expr =
        operands == node.operands()
            ? node
            : new Expr.Comparison(operands, node.operators(), node.line());
  }

  @Override
  public void binary(Expr.Binary node) {
    List<Expr> operands = fold(node.operands());
    Expr.Literal value = ConstantArithmetic.number(operands.get(0));
    for (int i = 1; i < operands.size() && value != null; i++) {
      Expr.Literal right = ConstantArithmetic.number(operands.get(i));
      value = right == null ? null : binary(node.operators().get(i - 1), value, right);
    }
    if (value != null) {
      expr = value;
    } else {
      expr =
          operands == node.operands()
              ? node
              : new Expr.Binary(operands, node.operators(), node.line());
    }
  }

  @Override
  public void unary(Expr.Unary node) {
    Expr operand = fold(node.operand());
    Expr.Literal number = ConstantArithmetic.number(operand);
    Expr.Literal value = number == null ? null : ConstantArithmetic.unary(node.operator(), number);
    if (value != null) {
      expr = value;
    } else {
      expr =
          operand == node.operand() ? node : new Expr.Unary(node.operator(), operand, node.line());
    }
  }

  @Override
  public void power(Expr.Power node) {
    Expr base = fold(node.base());
    Expr exponent = fold(node.exponent());
    Expr.Literal left = ConstantArithmetic.number(base);
    Expr.Literal right = ConstantArithmetic.number(exponent);
    Expr.Literal value = left == null || right == null ? null : binary(BinaryOp.POWER, left, right);
    if (value != null) {
      expr = value;
    } else {
      boolean same = base == node.base() && exponent == node.exponent();
      expr = same ? node : new Expr.Power(base, exponent, node.line());
    }
  }

  @Override
  public void conditional(Expr.Conditional node) {
    Expr yes = fold(node.yes());
    Expr test = fold(node.test());
    Expr no = fold(node.no());
    boolean same = test == node.test() && yes == node.yes() && no == node.no();
    expr = same ? node : new Expr.Conditional(test, yes, no, node.line());
  }

  @Override
  public void lambda(Expr.Lambda node) {
    List<Parameter> parameters = parameters(node.parameters());
    Expr body = fold(node.body());
    boolean same = parameters == node.parameters() && body == node.body();
    expr = same ? node : new Expr.Lambda(parameters, body, node.line());
  }

  @Override
  public void named(Expr.Named node) {
    Expr target = fold(node.target());
    Expr value = fold(node.value());
    boolean same = target == node.target() && value == node.value();
    expr = same ? node : new Expr.Named(target, value, node.line());
  }

  @Override
  public void star(Expr.Star node) {
    Expr value = fold(node.value());
    expr = value == node.value() ? node : new Expr.Star(value, node.line());
  }

  // Displays and comprehensions.

  @Override
  public void tuple(Expr.Tuple node) {
    List<Expr> items = fold(node.items());
    if (items.isEmpty()) {
      expr = node;
      return;
    }
    List<Expr.Literal> values = literals(items);
    if (values != null) {
      expr = new Expr.TupleLiteral(values, node.constantLine());
    } else {
      expr =
          items == node.items()
              ? node
              : new Expr.Tuple(items, node.parenthesised(), node.constantLine(), node.line());
    }
  }

  private static @Nullable List<Expr.Literal> literals(List<Expr> items) {
    for (int i = 0; i < items.size(); i++) {
      if (!Constants.isConstant(items.get(i))) {
        return null;
      }
    }
    List<Expr.Literal> values = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      values.add(literal(items.get(i)));
    }
    return values;
  }

  /** The constant as a literal; the empty tuple is the one constant that is not. */
  private static Expr.Literal literal(Expr constant) {
    return constant instanceof Expr.Literal literal ? literal : new Expr.TupleLiteral(List.of(), 0);
  }

  @Override
  public void list(Expr.ListDisplay node) {
    List<Expr> items = fold(node.items());
    expr = items == node.items() ? node : new Expr.ListDisplay(items, node.line());
  }

  @Override
  public void braces(Expr.Braces node) {
    List<Expr> items = fold(node.items());
    expr = items == node.items() ? node : new Expr.Braces(items, node.innerLine(), node.line());
  }

  @Override
  public void keyValue(Expr.KeyValue node) {
    Expr key = fold(node.key());
    Expr value = fold(node.value());
    boolean same = key == node.key() && value == node.value();
    expr = same ? node : new Expr.KeyValue(key, value, node.line());
  }

  @Override
  public void comprehension(Expr.Comprehension node) {
    Expr element = fold(node.element());
    List<Clause> clauses = clauses(node.clauses());
    boolean same = element == node.element() && clauses == node.clauses();
    expr =
        same
            ? node
            : new Expr.Comprehension(node.kind(), element, clauses, node.innerLine(), node.line());
  }

  private List<Clause> clauses(List<Clause> list) {
    List<Clause> folded = null;
    for (int i = 0; i < list.size(); i++) {
      Clause before = list.get(i);
      Clause after = clause(before);
      if (folded == null && after != before) {
        folded = new ArrayList<>(list);
      }
      if (folded != null) {
        folded.set(i, after);
      }
    }
    return folded == null ? list : folded;
  }

  private Clause clause(Clause before) {
    if (before instanceof Clause.For loop) {
      Expr target = fold(loop.target());
      Expr iterable = fold(loop.iterable());
      boolean same = target == loop.target() && iterable == loop.iterable();
      return same ? before : new Clause.For(target, iterable, loop.line());
    }
    Clause.If filter = (Clause.If) before;
    Expr condition = fold(filter.condition());
    return condition == filter.condition() ? before : new Clause.If(condition, filter.line());
  }

  // Primaries.

  @Override
  public void primary(Expr.Primary node) {
    Expr base = fold(node.base());
    List<Trailer> trailers = trailers(node.trailers());
    Expr.Literal value = moduleConstant(base, trailers);
    if (value != null) {
      expr = value;
    } else {
      boolean same = base == node.base() && trailers == node.trailers();
      expr = same ? node : new Expr.Primary(base, trailers, node.line());
    }
  }

  private Expr.@Nullable Literal moduleConstant(Expr base, List<Trailer> trailers) {
    if (trailers.size() != 1
        || !(base instanceof Expr.Name module)
        || !(trailers.get(0) instanceof Trailer.Attribute attribute)) {
      return null;
    }
    Const value = options.platform().moduleConstant(module.id(), attribute.name());
    if (value == null) {
      return null;
    }
    Expr.Literal literal = moduleConstants.get(value);
    if (literal == null) {
      literal = literal(value);
      moduleConstants.put(value, literal);
    }
    return literal;
  }

  /**
   * What two numbers give; null if they give nothing. Singles are computed as doubles, and rounded.
   */
  private Expr.@Nullable Literal binary(BinaryOp operator, Expr.Literal left, Expr.Literal right) {
    Expr.Literal value = ConstantArithmetic.binary(operator, left, right);
    if (!(value instanceof Expr.FloatLiteral) || !options.platform().hasSingleFloats()) {
      return value;
    }
    Expr.Literal precise = ConstantArithmetic.binary(operator, single(left), single(right));
    return precise == null ? null : single(precise);
  }

  private static Expr.Literal single(Expr.Literal number) {
    if (number instanceof Expr.FloatLiteral real) {
      return new Expr.FloatLiteral((float) real.value(), real.line());
    } else if (number instanceof Expr.IntLiteral small) {
      return new Expr.FloatLiteral((float) small.value(), small.line());
    } else if (number instanceof Expr.BigIntLiteral big) {
      return new Expr.FloatLiteral(big.value().floatValue(), big.line());
    }
    return number;
  }

  private static Expr.Literal literal(Const number) {
    if (number instanceof Const.Float real) {
      return new Expr.FloatLiteral(real.value(), 0);
    }
    BigInteger value = ((Const.Int) number).value();
    return value.bitLength() < Long.SIZE
        ? new Expr.IntLiteral(value.longValue(), 0)
        : new Expr.BigIntLiteral(value, 0);
  }

  private List<Trailer> trailers(List<Trailer> list) {
    List<Trailer> folded = null;
    for (int i = 0; i < list.size(); i++) {
      Trailer before = list.get(i);
      before.accept(this);
      if (folded == null && trailer != before) {
        folded = new ArrayList<>(list);
      }
      if (folded != null) {
        folded.set(i, trailer);
      }
    }
    return folded == null ? list : folded;
  }

  @Override
  public void call(Trailer.Call node) {
    List<Argument> arguments = arguments(node.arguments());
    trailer =
        arguments == node.arguments()
            ? node
            : new Trailer.Call(arguments, node.endsInComma(), node.line());
  }

  @Override
  public void index(Trailer.Index node) {
    Expr index = fold(node.index());
    trailer = index == node.index() ? node : new Trailer.Index(index, node.line());
  }

  @Override
  public void attribute(Trailer.Attribute node) {
    trailer = node;
  }

  private List<Argument> arguments(List<Argument> list) {
    List<Argument> folded = null;
    for (int i = 0; i < list.size(); i++) {
      Argument before = list.get(i);
      Expr target = foldOptional(before.target());
      Expr value = fold(before.value());
      boolean same = target == before.target() && value == before.value();
      if (folded == null && !same) {
        folded = new ArrayList<>(list);
      }
      if (folded != null && !same) {
        folded.set(i, new Argument(before.kind(), target, value, before.line()));
      }
    }
    return folded == null ? list : folded;
  }

  @Override
  public void slice(Expr.Slice node) {
    Expr lower = foldOptional(node.lower());
    Expr upper = foldOptional(node.upper());
    Expr step = foldOptional(node.step());
    boolean same = lower == node.lower() && upper == node.upper() && step == node.step();
    expr = same ? node : new Expr.Slice(lower, upper, step, node.line());
  }

  @Override
  public void yield(Expr.Yield node) {
    Expr value = foldOptional(node.value());
    expr = value == node.value() ? node : new Expr.Yield(value, node.line());
  }

  @Override
  public void yieldFrom(Expr.YieldFrom node) {
    Expr iterable = fold(node.iterable());
    expr = iterable == node.iterable() ? node : new Expr.YieldFrom(iterable, node.line());
  }

  @Override
  public void await(Expr.Await node) {
    Expr operand = node.operand();
    // Behind await genuine has no node of its own for the primary, so none that could fold.
    if (operand instanceof Expr.Primary primary) {
      operand =
          new Expr.Primary(fold(primary.base()), trailers(primary.trailers()), primary.line());
    } else {
      operand = fold(operand);
    }
    expr = new Expr.Await(operand, node.line());
  }

  // Simple statements.

  @Override
  public void expression(Stmt.Expression node) {
    Expr value = fold(node.value());
    if (value instanceof Expr.Literal && options.input() != CompileOptions.Input.SINGLE) {
      stmt = new Stmt.Pass(node.line());
    } else {
      stmt = value == node.value() ? node : new Stmt.Expression(value, node.line());
    }
  }

  @Override
  public void assign(Stmt.Assign node) {
    List<Expr> targets = fold(node.targets());
    Expr value = fold(node.value());
    Expr.Literal constant =
        targets.size() == 1 && targets.get(0) instanceof Expr.Name ? constCall(value) : null;
    if (constant != null) {
      define((Expr.Name) targets.get(0), value, constant, node.line());
    } else {
      boolean same = targets == node.targets() && value == node.value();
      stmt = same ? node : new Stmt.Assign(targets, value, node.line());
    }
  }

  @Override
  public void annotatedAssign(Stmt.AnnotatedAssign node) {
    Expr target = fold(node.target());
    Expr annotation = fold(node.annotation());
    Expr value = foldOptional(node.value());
    Expr.Literal constant = value != null && target instanceof Expr.Name ? constCall(value) : null;
    if (constant != null && value != null) {
      define((Expr.Name) target, value, constant, node.line());
    } else {
      stmt = new Stmt.AnnotatedAssign(target, annotation, value, node.line());
    }
  }

  /** The value of {@code const(value)}, or null if {@code expr} is no such call. */
  private static Expr.@Nullable Literal constCall(Expr expr) {
    if (!(expr instanceof Expr.Primary primary)
        || primary.trailers().size() != 1
        || !(primary.base() instanceof Expr.Name name)
        || !name.id().equals(CONST)
        || !(primary.trailers().get(0) instanceof Trailer.Call call)) {
      return null;
    }
    Expr value = argument(call);
    if (value == null || !Constants.isConstant(value)) {
      throw new CompileException("SyntaxError", "not a constant", primary.line(), null);
    }
    return literal(value);
  }

  private static @Nullable Expr argument(Trailer.Call call) {
    if (call.arguments().size() != 1) {
      return null;
    }
    Argument argument = call.arguments().get(0);
    return argument.kind() == Argument.Kind.POSITIONAL ? argument.value() : null;
  }

  private void define(Expr.Name target, Expr call, Expr.Literal constant, int line) {
    constants.put(target.id(), constant);
    if (target.id().startsWith("_")) {
      stmt = new Stmt.Pass(0); // private: no code stores it
      return;
    }
    Trailer.Call trailers = (Trailer.Call) ((Expr.Primary) call).trailers().get(0);
    Expr value = trailers.arguments().get(0).value();
    stmt = new Stmt.Assign(List.of(target), value, line);
  }

  @Override
  public void augmentedAssign(Stmt.AugmentedAssign node) {
    Expr target = fold(node.target());
    Expr value = fold(node.value());
    boolean same = target == node.target() && value == node.value();
    stmt = same ? node : new Stmt.AugmentedAssign(target, node.operator(), value, node.line());
  }

  @Override
  public void delete(Stmt.Delete node) {
    List<Expr> targets = fold(node.targets());
    stmt = targets == node.targets() ? node : new Stmt.Delete(targets, node.line());
  }

  @Override
  public void pass(Stmt.Pass node) {
    stmt = node;
  }

  @Override
  public void breakLoop(Stmt.Break node) {
    stmt = node;
  }

  @Override
  public void continueLoop(Stmt.Continue node) {
    stmt = node;
  }

  @Override
  public void returnValue(Stmt.Return node) {
    Expr value = foldOptional(node.value());
    stmt = value == node.value() ? node : new Stmt.Return(value, node.line());
  }

  @Override
  public void raise(Stmt.Raise node) {
    Expr exception = foldOptional(node.exception());
    Expr cause = foldOptional(node.cause());
    boolean same = exception == node.exception() && cause == node.cause();
    stmt = same ? node : new Stmt.Raise(exception, cause, node.line());
  }

  @Override
  public void importModules(Stmt.Import node) {
    stmt = node;
  }

  @Override
  public void importFrom(Stmt.ImportFrom node) {
    stmt = node;
  }

  @Override
  public void global(Stmt.Global node) {
    stmt = node;
  }

  @Override
  public void nonlocal(Stmt.Nonlocal node) {
    stmt = node;
  }

  @Override
  public void assertion(Stmt.Assert node) {
    Expr test = fold(node.test());
    Expr message = foldOptional(node.message());
    boolean same = test == node.test() && message == node.message();
    stmt = same ? node : new Stmt.Assert(test, message, node.line());
  }

  // Compound statements.

  @Override
  public void ifElse(Stmt.If node) {
    List<Stmt.If.Branch> branches = new ArrayList<>(node.branches().size());
    for (int i = 0; i < node.branches().size(); i++) {
      Stmt.If.Branch branch = node.branches().get(i);
      branches.add(new Stmt.If.Branch(fold(branch.test()), fold(branch.body())));
    }
    stmt = new Stmt.If(branches, foldOptional(node.orElse()), node.line());
  }

  @Override
  public void whileLoop(Stmt.While node) {
    Expr test = fold(node.test());
    Block body = fold(node.body());
    stmt = new Stmt.While(test, body, foldOptional(node.orElse()), node.line());
  }

  @Override
  public void forLoop(Stmt.For node) {
    Expr target = fold(node.target());
    Expr iterable = fold(node.iterable());
    Block body = fold(node.body());
    Block orElse = foldOptional(node.orElse());
    stmt = new Stmt.For(target, iterable, body, orElse, node.isAsync(), node.line());
  }

  @Override
  public void tryExcept(Stmt.Try node) {
    Block body = fold(node.body());
    List<ExceptHandler> handlers = new ArrayList<>(node.handlers().size());
    for (int i = 0; i < node.handlers().size(); i++) {
      ExceptHandler handler = node.handlers().get(i);
      Expr type = foldOptional(handler.type());
      handlers.add(new ExceptHandler(type, handler.name(), fold(handler.body()), handler.line()));
    }
    Block orElse = foldOptional(node.orElse());
    Block finalBody = foldOptional(node.finalBody());
    stmt = new Stmt.Try(body, handlers, orElse, finalBody, node.finalLine(), node.line());
  }

  @Override
  public void with(Stmt.With node) {
    List<Stmt.With.Item> items = new ArrayList<>(node.items().size());
    for (int i = 0; i < node.items().size(); i++) {
      Stmt.With.Item item = node.items().get(i);
      items.add(new Stmt.With.Item(fold(item.context()), foldOptional(item.target())));
    }
    stmt = new Stmt.With(items, fold(node.body()), node.isAsync(), node.line());
  }

  // Definitions.

  @Override
  public void function(Stmt.FunctionDef node) {
    List<Parameter> parameters = parameters(node.parameters());
    Expr returns = foldOptional(node.returns());
    Block body = fold(node.body());
    boolean same =
        parameters == node.parameters() && returns == node.returns() && body == node.body();
    stmt =
        same
            ? node
            : new Stmt.FunctionDef(
                node.name(), parameters, returns, body, node.isAsync(), node.line());
  }

  private List<Parameter> parameters(List<Parameter> list) {
    List<Parameter> folded = null;
    for (int i = 0; i < list.size(); i++) {
      Parameter before = list.get(i);
      Expr annotation = foldOptional(before.annotation());
      Expr value = foldOptional(before.defaultValue());
      boolean same = annotation == before.annotation() && value == before.defaultValue();
      if (folded == null && !same) {
        folded = new ArrayList<>(list);
      }
      if (folded != null && !same) {
        folded.set(
            i, new Parameter(before.kind(), before.name(), annotation, value, before.line()));
      }
    }
    return folded == null ? list : folded;
  }

  @Override
  public void classDefinition(Stmt.ClassDef node) {
    List<Argument> arguments = arguments(node.arguments());
    Block body = fold(node.body());
    boolean same = arguments == node.arguments() && body == node.body();
    stmt =
        same
            ? node
            : new Stmt.ClassDef(node.name(), node.parenthesised(), arguments, body, node.line());
  }

  @Override
  public void decorated(Stmt.Decorated node) {
    List<Decorator> decorators = new ArrayList<>(node.decorators().size());
    for (int i = 0; i < node.decorators().size(); i++) {
      Decorator before = node.decorators().get(i);
      Trailer.Call call = before.call();
      if (call == null) {
        decorators.add(before);
      } else {
        List<Argument> arguments = arguments(call.arguments());
        Trailer.Call folded = new Trailer.Call(arguments, call.endsInComma(), call.line());
        decorators.add(new Decorator(before.names(), folded, before.line()));
      }
    }
    node.definition().accept(this);
    stmt = new Stmt.Decorated(decorators, stmt, node.line());
  }
}
