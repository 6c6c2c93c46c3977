package org.antaresia.compiler.internal;

import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.Scope;
import org.antaresia.mpy.Op;
import org.antaresia.parser.CompareOp;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Trailer;
import org.antaresia.parser.Visitor;
import org.jspecify.annotations.Nullable;

/** Expressions, each of which leaves its value on the stack, and conditional jumps. */
abstract class Expressions extends ScopeWalk implements Visitor {
  private final ConstantObjects objects = new ConstantObjects();
  private final Targets targets = new Targets(this);
  private final Calls calls = new Calls(this);

  Expressions(Scope module, Labels labels, CompileOptions options, Emitter emit) {
    super(module, labels, options, emit);
  }

  Calls calls() {
    return calls;
  }

  Targets targets() {
    return targets;
  }

  void expr(Expr node) {
    nesting().enter();
    setLine(node.line());
    node.accept(this);
    nesting().leave();
  }

  /** Expressions that each give an error without a line their own. */
  void exprs(List<Expr> nodes) {
    int i = 0;
    try {
      for (; i < nodes.size(); i++) {
        expr(nodes.get(i));
      }
    } catch (CompileException e) {
      throw located(e, nodes.get(i).line());
    }
  }

  // Atoms.

  @Override
  public void name(Expr.Name node) {
    loadId(node.id());
  }

  @Override
  public void integer(Expr.IntLiteral node) {
    if (Constants.isSmallInt(node, options())) {
      emit().loadConstSmallInt(node.value());
    } else {
      emit().loadConstObj(objects.of(node));
    }
  }

  @Override
  public void bigInteger(Expr.BigIntLiteral node) {
    emit().loadConstObj(objects.of(node));
  }

  @Override
  public void floating(Expr.FloatLiteral node) {
    emit().loadConstObj(objects.of(node));
  }

  @Override
  public void imaginary(Expr.ImaginaryLiteral node) {
    emit().loadConstObj(objects.of(node));
  }

  @Override
  public void string(Expr.StringLiteral node) {
    if (node.interned()) {
      emit().loadConstStr(node.value());
    } else {
      emit().loadConstObj(objects.of(node));
    }
  }

  @Override
  public void bytes(Expr.BytesLiteral node) {
    emit().loadConstObj(objects.of(node));
  }

  @Override
  public void singleton(Expr.SingletonLiteral node) {
    emit().loadConstTok(Constants.singleton(node.value()));
  }

  @Override
  public void constantTuple(Expr.TupleLiteral node) {
    emit().loadConstObj(objects.of(node));
  }

  @Override
  public void constantUse(Expr.ConstantUse node) {
    emit().loadConstObj(objects.of(node));
  }

  // Operators.

  @Override
  public void boolOp(Expr.BoolOp node) {
    int end = newLabel();
    List<Expr> operands = node.operands();
    int last = operands.size() - 1;
    for (int i = 0; i < last; i++) {
      expr(operands.get(i));
      emit().jumpIfOrPop(node.isOr(), end);
    }
    expr(operands.get(last));
    emit().labelAssign(end);
  }

  @Override
  public void not(Expr.Not node) {
    expr(node.operand());
    emit().unaryOp(Op.UNARY_NOT);
  }

  @Override
  public void comparison(Expr.Comparison node) {
    List<CompareOp> operators = node.operators();
    int count = operators.size();
    expr(node.operands().get(0));
    int fail = count > 1 ? newLabel() : NO_LABEL;
    for (int i = 0; i < count; i++) {
      expr(node.operands().get(i + 1));
      boolean more = i + 1 < count;
      if (more) {
        emit().dupTop();
        emit().rotThree();
      }
      compare(operators.get(i));
      if (more) {
        emit().jumpIfOrPop(false, fail);
      }
    }
    if (count > 1) {
      int end = newLabel();
      emit().jump(end);
      emit().labelAssign(fail);
      emit().adjustStackSize(1);
      emit().rotTwo();
      emit().popTop();
      emit().labelAssign(end);
    }
  }

  private void compare(CompareOp operator) {
    switch (operator) {
      case NOT_IN -> {
        emit().binaryOp(Op.BINARY_IN);
        emit().unaryOp(Op.UNARY_NOT);
      }
      case IS_NOT -> {
        emit().binaryOp(Op.BINARY_IS);
        emit().unaryOp(Op.UNARY_NOT);
      }
      default -> emit().binaryOp(Op.BINARY_LESS + operator.ordinal());
    }
  }

  @Override
  public void binary(Expr.Binary node) {
    expr(node.operands().get(0));
    for (int i = 1; i < node.operands().size(); i++) {
      expr(node.operands().get(i));
      emit().binaryOp(Op.BINARY_OR + node.operators().get(i - 1).ordinal());
    }
  }

  @Override
  public void unary(Expr.Unary node) {
    expr(node.operand());
    emit()
        .unaryOp(
            switch (node.operator()) {
              case POSITIVE -> Op.UNARY_POSITIVE;
              case NEGATIVE -> Op.UNARY_NEGATIVE;
              case INVERT -> Op.UNARY_INVERT;
            });
  }

  @Override
  public void power(Expr.Power node) {
    exprs(List.of(node.base(), node.exponent()));
    emit().binaryOp(Op.BINARY_POWER);
  }

  @Override
  public void conditional(Expr.Conditional node) {
    int fail = newLabel();
    int end = newLabel();
    condition(node.test(), false, fail);
    expr(node.yes());
    emit().jump(end);
    emit().labelAssign(fail);
    emit().adjustStackSize(-1); // only one of the two pushes
    expr(node.no());
    emit().labelAssign(end);
  }

  /** Jumps to {@code label} if {@code node} is as {@code jumpIf} says, without making a bool. */
  void condition(Expr node, boolean jumpIf, int label) {
    if (Constants.isConstant(node)) {
      if (Constants.isTrue(node) == jumpIf) {
        emit().jump(label);
      }
    } else if (node instanceof Expr.BoolOp bool) {
      nesting().enter();
      boolConditions(bool, jumpIf, label);
      nesting().leave();
    } else if (node instanceof Expr.Not not) {
      nesting().enter();
      condition(not.operand(), !jumpIf, label);
      nesting().leave();
    } else {
      expr(node);
      emit().popJumpIf(jumpIf, label);
    }
  }

  private void boolConditions(Expr.BoolOp node, boolean jumpIf, int label) {
    List<Expr> operands = node.operands();
    int last = operands.size() - 1;
    if (node.isOr() == jumpIf) {
      // Any of the operands decides for the jump.
      for (int i = 0; i <= last; i++) {
        condition(operands.get(i), jumpIf, label);
      }
      return;
    }
    int stay = newLabel();
    for (int i = 0; i < last; i++) {
      condition(operands.get(i), !jumpIf, stay);
    }
    condition(operands.get(last), jumpIf, label);
    emit().labelAssign(stay);
  }

  @Override
  public void named(Expr.Named node) {
    targets.named(node.target(), node.value());
  }

  @Override
  public void star(Expr.Star node) {
    throw syntaxError("*x must be assignment target", node.line());
  }

  // Displays.

  @Override
  public void tuple(Expr.Tuple node) {
    List<Expr> items = node.items();
    for (int i = 0; i < items.size(); i++) {
      expr(items.get(i));
    }
    emit().buildTuple(items.size());
  }

  @Override
  public void list(Expr.ListDisplay node) {
    if (node.items().size() == 1) {
      expr(node.items().get(0));
    } else {
      exprs(node.items());
    }
    emit().buildList(node.items().size());
  }

  @Override
  public void braces(Expr.Braces node) {
    if (node.isDict()) {
      emit().buildMap(node.items().size());
      dictItems(node);
    } else {
      setItems(node);
    }
  }

  void dictItems(Expr.Braces node) {
    for (int i = 0; i < node.items().size(); i++) {
      Expr item = node.items().get(i);
      expr(item);
      if (!(item instanceof Expr.KeyValue)) {
        throw syntaxError("expecting key:value for dict", node.innerLine());
      }
      emit().storeMap();
    }
  }

  private void setItems(Expr.Braces node) {
    for (int i = 0; i < node.items().size(); i++) {
      Expr item = node.items().get(i);
      expr(item);
      if (item instanceof Expr.KeyValue) {
        throw syntaxError("expecting just a value for set", node.innerLine());
      }
    }
    emit().buildSet(node.items().size());
  }

  @Override
  public void keyValue(Expr.KeyValue node) {
    expr(node.value());
    expr(node.key());
  }

  // Primaries.

  @Override
  public void primary(Expr.Primary node) {
    calls.primary(node);
  }

  void trailer(Trailer node) {
    setLine(node.line());
    node.accept(this);
  }

  @Override
  public void call(Trailer.Call node) {
    calls.arguments(node.arguments(), false, 0);
  }

  @Override
  public void index(Trailer.Index node) {
    expr(node.index());
    emit().loadSubscr();
  }

  @Override
  public void attribute(Trailer.Attribute node) {
    emit().loadAttr(node.name());
  }

  @Override
  public void slice(Expr.Slice node) {
    optionalExpr(node.lower());
    optionalExpr(node.upper());
    Expr step = node.step();
    if (step != null) {
      expr(step);
    }
    emit().buildSlice(step == null ? 2 : 3);
  }

  void optionalExpr(@Nullable Expr node) {
    if (node == null) {
      loadNone();
    } else {
      expr(node);
    }
  }

  // Generators and coroutines.

  @Override
  public void yield(Expr.Yield node) {
    requireFunction("'yield' outside function", node.line());
    optionalExpr(node.value());
    emit().yieldValue();
  }

  @Override
  public void yieldFrom(Expr.YieldFrom node) {
    requireFunction("'yield' outside function", node.line());
    expr(node.iterable());
    delegate();
  }

  @Override
  public void await(Expr.Await node) {
    requireFunction("'await' outside function", node.line());
    if (node.operand() instanceof Expr.Primary primary) {
      calls.primary(primary);
    } else {
      expr(node.operand());
    }
    delegate();
  }

  private void requireFunction(String message, int line) {
    if (scope().kind() != Scope.Kind.FUNCTION && scope().kind() != Scope.Kind.LAMBDA) {
      throw syntaxError(message, line);
    }
  }

  /** Yields all values of the iterable on top, which is replaced by its result. */
  void delegate() {
    emit().getIter();
    loadNone();
    emit().yieldFrom();
  }

  void awaitMethod(String name) {
    emit().loadMethod(name, false);
    emit().callMethod(0, 0, false);
    delegate();
  }

  void requireGenerator(int line) {
    if (!scope().isGenerator()) {
      throw syntaxError("async for/with outside async function", line);
    }
  }
}
