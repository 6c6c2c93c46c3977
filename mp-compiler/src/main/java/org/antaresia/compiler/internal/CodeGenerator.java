package org.antaresia.compiler.internal;

import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.Pass;
import org.antaresia.compiler.Scope;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.Op;
import org.antaresia.parser.Block;
import org.antaresia.parser.CompareOp;
import org.antaresia.parser.ComprehensionKind;
import org.antaresia.parser.ExceptHandler;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Stmt;
import org.antaresia.parser.Trailer;
import org.antaresia.parser.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the tree of one scope, telling an emitter what the tree means (py/compile.c).
 *
 * <p>Every pass makes the same calls; only what names are bound to is first found out in the SCOPE
 * pass. Assignment targets, calls and definitions have classes of their own.
 */
final class CodeGenerator implements Visitor {
  private static final int NO_LABEL = -1;

  private final CompileOptions options;
  private final EmitterSet emitters;
  private final Labels labels;
  private final Depth depth = new Depth();
  private final ConstantObjects objects = new ConstantObjects();
  private final Targets targets = new Targets(this);
  private final Calls calls = new Calls(this);
  private final Definitions definitions;

  private Emitter emit;
  private Scope scope;
  private Pass pass = Pass.SCOPE;

  private int breakLabel;
  private int continueLabel;
  private boolean breakFromFor;
  private int breakContinueExceptLevel;
  private int exceptLevel;

  CodeGenerator(
      ScopeList scopes, EmitterSet emitters, Labels labels, CompileOptions options, Emitter emit) {
    this.options = options;
    this.emitters = emitters;
    this.labels = labels;
    this.emit = emit;
    this.definitions = new Definitions(this, scopes);
    this.scope = scopes.module();
  }

  /**
   * Walks over a scope once.
   *
   * @return false if the emitter wants the pass repeated
   */
  boolean walk(Scope scope, Pass pass, Emitter emit) {
    this.scope = scope;
    this.pass = pass;
    this.emit = emit;
    labels.reset();
    breakLabel = NO_LABEL;
    continueLabel = NO_LABEL;
    breakFromFor = false;
    breakContinueExceptLevel = 0;
    exceptLevel = 0;
    emit.startPass(pass, scope);
    definitions.body(scope);
    return emit.endPass();
  }

  // What the parts of the generator share.

  Emitter emit() {
    return emit;
  }

  Scope scope() {
    return scope;
  }

  boolean isScopePass() {
    return pass == Pass.SCOPE;
  }

  CompileOptions options() {
    return options;
  }

  EmitterSet emitters() {
    return emitters;
  }

  Calls calls() {
    return calls;
  }

  Targets targets() {
    return targets;
  }

  int newLabel() {
    return labels.next();
  }

  /** A syntax error; a {@code line} of 0 is replaced by that of the statement around it. */
  CompileException syntaxError(String message, int line) {
    return new CompileException("SyntaxError", message, line, scope.simpleName());
  }

  void loadId(String name) {
    if (isScopePass()) {
      scope.findOrAdd(name, IdInfo.Kind.GLOBAL_IMPLICIT);
      return;
    }
    IdInfo id = known(name);
    switch (id.kind()) {
      case GLOBAL_EXPLICIT -> emit.loadGlobal(name);
      case LOCAL -> emit.loadFast(name, id.local());
      case CELL, FREE -> emit.loadDeref(name, id.local());
      default -> emit.loadName(name);
    }
  }

  void storeId(String name) {
    if (isScopePass()) {
      scope.modify(name);
      return;
    }
    IdInfo id = known(name);
    switch (id.kind()) {
      case GLOBAL_EXPLICIT -> emit.storeGlobal(name);
      case LOCAL -> emit.storeFast(name, id.local());
      case CELL, FREE -> emit.storeDeref(name, id.local());
      default -> emit.storeName(name);
    }
  }

  void deleteId(String name) {
    if (isScopePass()) {
      scope.modify(name);
      return;
    }
    IdInfo id = known(name);
    switch (id.kind()) {
      case GLOBAL_EXPLICIT -> emit.deleteGlobal(name);
      case LOCAL -> emit.deleteFast(name, id.local());
      case CELL, FREE -> emit.deleteDeref(name, id.local());
      default -> emit.deleteName(name);
    }
  }

  private IdInfo known(String name) {
    IdInfo id = scope.find(name);
    if (id == null) {
      throw new IllegalStateException("the SCOPE pass did not see " + name);
    }
    return id;
  }

  void expr(Expr node) {
    depth.enter();
    setLine(node.line());
    node.accept(this);
    depth.leave();
  }

  private void setLine(int line) {
    if (line > 0) {
      emit.setSourceLine(line);
    }
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

  void block(Block node) {
    if (node.line() == 0) {
      for (int i = 0; i < node.statements().size(); i++) {
        statement(node.statements().get(i));
      }
      return;
    }
    setLine(node.line());
    int i = 0;
    try {
      for (; i < node.statements().size(); i++) {
        statement(node.statements().get(i));
      }
    } catch (CompileException e) {
      throw located(e, node.statements().get(i).line());
    }
  }

  private void optionalBlock(@Nullable Block node) {
    if (node != null) {
      block(node);
    }
  }

  /** The error with {@code line}, unless it has one already or shows no position at all. */
  static CompileException located(CompileException e, int line) {
    return e.line() != 0 || line == 0 || e.block() == null
        ? e
        : new CompileException(e.typeName(), e.getMessage(), line, e.block());
  }

  private void statement(Stmt node) {
    depth.enter();
    setLine(node.line());
    node.accept(this);
    depth.leave();
  }

  void loadNone() {
    emit.loadConstTok(Const.Singleton.NONE);
  }

  // Atoms.

  @Override
  public void name(Expr.Name node) {
    loadId(node.id());
  }

  @Override
  public void integer(Expr.IntLiteral node) {
    if (Constants.fitsSmallInt(node.value())) {
      emit.loadConstSmallInt((int) node.value());
    } else {
      emit.loadConstObj(objects.of(node));
    }
  }

  @Override
  public void bigInteger(Expr.BigIntLiteral node) {
    emit.loadConstObj(objects.of(node));
  }

  @Override
  public void floating(Expr.FloatLiteral node) {
    emit.loadConstObj(objects.of(node));
  }

  @Override
  public void imaginary(Expr.ImaginaryLiteral node) {
    emit.loadConstObj(objects.of(node));
  }

  @Override
  public void string(Expr.StringLiteral node) {
    if (node.interned()) {
      emit.loadConstStr(node.value());
    } else {
      emit.loadConstObj(objects.of(node));
    }
  }

  @Override
  public void bytes(Expr.BytesLiteral node) {
    emit.loadConstObj(objects.of(node));
  }

  @Override
  public void singleton(Expr.SingletonLiteral node) {
    emit.loadConstTok(Constants.singleton(node.value()));
  }

  @Override
  public void constantTuple(Expr.TupleLiteral node) {
    emit.loadConstObj(objects.of(node));
  }

  @Override
  public void constantUse(Expr.ConstantUse node) {
    emit.loadConstObj(objects.of(node));
  }

  // Operators.

  @Override
  public void boolOp(Expr.BoolOp node) {
    int end = newLabel();
    List<Expr> operands = node.operands();
    int last = operands.size() - 1;
    for (int i = 0; i < last; i++) {
      expr(operands.get(i));
      emit.jumpIfOrPop(node.isOr(), end);
    }
    expr(operands.get(last));
    emit.labelAssign(end);
  }

  @Override
  public void not(Expr.Not node) {
    expr(node.operand());
    emit.unaryOp(Op.UNARY_NOT);
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
        emit.dupTop();
        emit.rotThree();
      }
      compare(operators.get(i));
      if (more) {
        emit.jumpIfOrPop(false, fail);
      }
    }
    if (count > 1) {
      int end = newLabel();
      emit.jump(end);
      emit.labelAssign(fail);
      emit.adjustStackSize(1);
      emit.rotTwo();
      emit.popTop();
      emit.labelAssign(end);
    }
  }

  private void compare(CompareOp operator) {
    switch (operator) {
      case NOT_IN -> {
        emit.binaryOp(Op.BINARY_IN);
        emit.unaryOp(Op.UNARY_NOT);
      }
      case IS_NOT -> {
        emit.binaryOp(Op.BINARY_IS);
        emit.unaryOp(Op.UNARY_NOT);
      }
      default -> emit.binaryOp(Op.BINARY_LESS + operator.ordinal());
    }
  }

  @Override
  public void binary(Expr.Binary node) {
    expr(node.operands().get(0));
    for (int i = 1; i < node.operands().size(); i++) {
      expr(node.operands().get(i));
      emit.binaryOp(Op.BINARY_OR + node.operators().get(i - 1).ordinal());
    }
  }

  @Override
  public void unary(Expr.Unary node) {
    expr(node.operand());
    emit.unaryOp(
        switch (node.operator()) {
          case POSITIVE -> Op.UNARY_POSITIVE;
          case NEGATIVE -> Op.UNARY_NEGATIVE;
          case INVERT -> Op.UNARY_INVERT;
        });
  }

  @Override
  public void power(Expr.Power node) {
    exprs(List.of(node.base(), node.exponent()));
    emit.binaryOp(Op.BINARY_POWER);
  }

  @Override
  public void conditional(Expr.Conditional node) {
    int fail = newLabel();
    int end = newLabel();
    condition(node.test(), false, fail);
    expr(node.yes());
    emit.jump(end);
    emit.labelAssign(fail);
    emit.adjustStackSize(-1); // only one of the two pushes
    expr(node.no());
    emit.labelAssign(end);
  }

  /** Jumps to {@code label} if {@code node} is as {@code jumpIf} says, without making a bool. */
  void condition(Expr node, boolean jumpIf, int label) {
    if (Constants.isConstant(node)) {
      if (Constants.isTrue(node) == jumpIf) {
        emit.jump(label);
      }
    } else if (node instanceof Expr.BoolOp bool) {
      depth.enter();
      boolConditions(bool, jumpIf, label);
      depth.leave();
    } else if (node instanceof Expr.Not not) {
      depth.enter();
      condition(not.operand(), !jumpIf, label);
      depth.leave();
    } else {
      expr(node);
      emit.popJumpIf(jumpIf, label);
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
    emit.labelAssign(stay);
  }

  @Override
  public void lambda(Expr.Lambda node) {
    definitions.lambda(node);
  }

  @Override
  public void named(Expr.Named node) {
    targets.named(node.target(), node.value());
  }

  @Override
  public void star(Expr.Star node) {
    throw syntaxError("*x must be assignment target", node.line());
  }

  // Displays and comprehensions.

  @Override
  public void tuple(Expr.Tuple node) {
    List<Expr> items = node.items();
    for (int i = 0; i < items.size(); i++) {
      expr(items.get(i));
    }
    emit.buildTuple(items.size());
  }

  @Override
  public void list(Expr.ListDisplay node) {
    if (node.items().size() == 1) {
      expr(node.items().get(0));
    } else {
      exprs(node.items());
    }
    emit.buildList(node.items().size());
  }

  @Override
  public void braces(Expr.Braces node) {
    if (node.isDict()) {
      emit.buildMap(node.items().size());
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
      emit.storeMap();
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
    emit.buildSet(node.items().size());
  }

  @Override
  public void keyValue(Expr.KeyValue node) {
    expr(node.value());
    expr(node.key());
  }

  @Override
  public void comprehension(Expr.Comprehension node) {
    definitions.comprehension(node);
    if (node.kind() == ComprehensionKind.GENERATOR) {
      emit.getIter();
    }
    emit.callFunction(1, 0, false);
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
    emit.loadSubscr();
  }

  @Override
  public void attribute(Trailer.Attribute node) {
    emit.loadAttr(node.name());
  }

  @Override
  public void slice(Expr.Slice node) {
    optionalExpr(node.lower());
    optionalExpr(node.upper());
    Expr step = node.step();
    if (step != null) {
      expr(step);
    }
    emit.buildSlice(step == null ? 2 : 3);
  }

  private void optionalExpr(@Nullable Expr node) {
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
    emit.yieldValue();
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
    if (scope.kind() != Scope.Kind.FUNCTION && scope.kind() != Scope.Kind.LAMBDA) {
      throw syntaxError(message, line);
    }
  }

  /** Yields all values of the iterable on top, which is replaced by its result. */
  private void delegate() {
    emit.getIter();
    loadNone();
    emit.yieldFrom();
  }

  private void awaitMethod(String name) {
    emit.loadMethod(name, false);
    emit.callMethod(0, 0, false);
    delegate();
  }

  // Simple statements.

  @Override
  public void expression(Stmt.Expression node) {
    if (options.repl() && scope.kind() == Scope.Kind.MODULE) {
      loadId("__repl_print__");
      expr(node.value());
      emit.callFunction(1, 0, false);
      emit.popTop();
    } else if (!(node.value() instanceof Expr.Literal)) {
      expr(node.value());
      emit.popTop();
    }
  }

  @Override
  public void assign(Stmt.Assign node) {
    List<Expr> list = node.targets();
    if (list.size() == 1) {
      if (!swap(list.get(0), node.value())) {
        expr(node.value());
        targets.store(list.get(0));
      }
      return;
    }
    expr(node.value());
    for (int i = 0; i < list.size(); i++) {
      if (i + 1 < list.size()) {
        emit.dupTop();
      }
      targets.store(list.get(i));
    }
  }

  /** Assigns two or three values to as many targets without making a tuple of them. */
  private boolean swap(Expr target, Expr value) {
    if (!(target instanceof Expr.Tuple left)
        || !(value instanceof Expr.Tuple right)
        || left.parenthesised()
        || right.parenthesised()) {
      return false;
    }
    int count = left.items().size();
    if (count != right.items().size() || count < 2 || count > 3) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (left.items().get(i) instanceof Expr.Star) {
        return false;
      }
    }
    for (int i = 0; i < count; i++) {
      expr(right.items().get(i));
    }
    if (count == 3) {
      emit.rotThree();
    }
    emit.rotTwo();
    for (int i = 0; i < count; i++) {
      targets.store(left.items().get(i));
    }
    return true;
  }

  @Override
  public void annotatedAssign(Stmt.AnnotatedAssign node) {
    Expr value = node.value();
    if (value != null) {
      if (!swap(node.target(), value)) {
        expr(value);
        targets.store(node.target());
      }
    } else if (scope.kind() == Scope.Kind.FUNCTION && node.target() instanceof Expr.Name name) {
      scope.findOrAdd(name.id(), IdInfo.Kind.LOCAL);
    }
  }

  @Override
  public void augmentedAssign(Stmt.AugmentedAssign node) {
    targets.loadForUpdate(node.target());
    expr(node.value());
    emit.binaryOp(Op.BINARY_INPLACE_OR + node.operator().ordinal());
    targets.storeUpdated(node.target());
  }

  @Override
  public void delete(Stmt.Delete node) {
    for (int i = 0; i < node.targets().size(); i++) {
      targets.delete(node.targets().get(i));
    }
  }

  @Override
  public void pass(Stmt.Pass node) {
    // Its line is all that there is to it.
  }

  @Override
  public void breakLoop(Stmt.Break node) {
    leaveLoop(breakLabel, breakFromFor, node.line());
  }

  @Override
  public void continueLoop(Stmt.Continue node) {
    leaveLoop(continueLabel, false, node.line());
  }

  private void leaveLoop(int label, boolean dropIterator, int line) {
    if (label == NO_LABEL) {
      throw syntaxError("'break'/'continue' outside loop", line);
    }
    emit.unwindJump(label, exceptLevel - breakContinueExceptLevel, dropIterator);
  }

  @Override
  public void returnValue(Stmt.Return node) {
    if (scope.kind() != Scope.Kind.FUNCTION) {
      throw syntaxError("'return' outside function", node.line());
    }
    if (node.value() instanceof Expr.Conditional conditional) {
      int fail = newLabel();
      condition(conditional.test(), false, fail);
      expr(conditional.yes());
      emit.returnValue();
      emit.labelAssign(fail);
      expr(conditional.no());
    } else {
      optionalExpr(node.value());
    }
    emit.returnValue();
  }

  @Override
  public void raise(Stmt.Raise node) {
    int arguments = 0;
    if (node.exception() != null) {
      expr(node.exception());
      arguments++;
      if (node.cause() != null) {
        expr(node.cause());
        arguments++;
      }
    }
    emit.raiseVarargs(arguments);
  }

  @Override
  public void importModules(Stmt.Import node) {
    for (int i = 0; i < node.modules().size(); i++) {
      Stmt.Import.Module module = node.modules().get(i);
      emit.loadConstSmallInt(0);
      loadNone();
      emit.importName(String.join(".", module.names()));
      String alias = module.alias();
      if (alias == null) {
        storeId(module.names().get(0));
      } else {
        for (int j = 1; j < module.names().size(); j++) {
          emit.loadAttr(module.names().get(j));
        }
        storeId(alias);
      }
    }
  }

  @Override
  public void importFrom(Stmt.ImportFrom node) {
    List<Stmt.ImportFrom.Member> members = node.members();
    if (members.isEmpty() && scope.kind() != Scope.Kind.MODULE) {
      throw syntaxError("import * not at module level", node.line());
    }
    emit.loadConstSmallInt(node.level());
    if (members.isEmpty()) {
      emit.loadConstStr("*");
      emit.buildTuple(1);
      emit.importName(String.join(".", node.module()));
      emit.importStar();
      return;
    }
    for (int i = 0; i < members.size(); i++) {
      emit.loadConstStr(members.get(i).name());
    }
    emit.buildTuple(members.size());
    emit.importName(String.join(".", node.module()));
    for (int i = 0; i < members.size(); i++) {
      Stmt.ImportFrom.Member member = members.get(i);
      emit.importFrom(member.name());
      String alias = member.alias();
      storeId(alias == null ? member.name() : alias);
    }
    emit.popTop();
  }

  @Override
  public void global(Stmt.Global node) {
    if (isScopePass()) {
      for (int i = 0; i < node.names().size(); i++) {
        targets.declareGlobal(declared(node.names().get(i)), node.line());
      }
    }
  }

  @Override
  public void nonlocal(Stmt.Nonlocal node) {
    if (isScopePass()) {
      if (scope.kind() == Scope.Kind.MODULE) {
        throw syntaxError("can't declare nonlocal in outer code", node.line());
      }
      for (int i = 0; i < node.names().size(); i++) {
        targets.declareNonlocal(declared(node.names().get(i)), node.line());
      }
    }
  }

  private IdInfo declared(String name) {
    return scope.findOrAdd(name, IdInfo.Kind.UNDECIDED);
  }

  @Override
  public void assertion(Stmt.Assert node) {
    if (options.optimisation() > 0) {
      return;
    }
    int end = newLabel();
    condition(node.test(), true, end);
    emit.loadGlobal("AssertionError");
    if (node.message() != null) {
      expr(node.message());
      emit.callFunction(1, 0, false);
    }
    emit.raiseVarargs(1);
    emit.labelAssign(end);
  }

  // Compound statements.

  @Override
  public void ifElse(Stmt.If node) {
    int end = newLabel();
    boolean done = false;
    List<Stmt.If.Branch> branches = node.branches();
    for (int i = 0; i < branches.size() && !done; i++) {
      Stmt.If.Branch branch = branches.get(i);
      if (Constants.isFalse(branch.test())) {
        continue;
      }
      int fail = newLabel();
      condition(branch.test(), false, fail);
      block(branch.body());
      done = Constants.isTrue(branch.test());
      if (!done) {
        // The first branch need not jump over what is not there.
        if (i > 0 || branches.size() > 1 || node.orElse() != null) {
          emit.jump(end);
        }
        emit.labelAssign(fail);
      }
    }
    if (!done) {
      optionalBlock(node.orElse());
    }
    emit.labelAssign(end);
  }

  /** What break and continue mean outside a loop, to be restored behind it. */
  private record Loop(
      int breakLabel, int continueLabel, boolean breakFromFor, int breakContinueExceptLevel) {}

  private Loop startLoop(boolean hasIterator) {
    Loop outer = new Loop(breakLabel, continueLabel, breakFromFor, breakContinueExceptLevel);
    breakLabel = newLabel();
    continueLabel = newLabel();
    breakFromFor = hasIterator;
    breakContinueExceptLevel = exceptLevel;
    return outer;
  }

  private void endLoop(Loop outer) {
    breakLabel = outer.breakLabel;
    continueLabel = outer.continueLabel;
    breakFromFor = outer.breakFromFor;
    breakContinueExceptLevel = outer.breakContinueExceptLevel;
  }

  @Override
  public void whileLoop(Stmt.While node) {
    Loop outer = startLoop(false);
    int end = breakLabel;
    if (!Constants.isFalse(node.test())) {
      int top = newLabel();
      if (!Constants.isTrue(node.test())) {
        emit.jump(continueLabel);
      }
      emit.labelAssign(top);
      block(node.body());
      emit.labelAssign(continueLabel);
      condition(node.test(), true, top);
    }
    endLoop(outer); // the else block belongs to the outer loop
    optionalBlock(node.orElse());
    emit.labelAssign(end);
  }

  @Override
  public void forLoop(Stmt.For node) {
    if (node.isAsync()) {
      requireGenerator(node.line());
      asyncFor(node);
      return;
    }
    RangeLoop range = RangeLoop.of(node);
    if (range != null) {
      rangeFor(node, range);
      return;
    }
    Loop outer = startLoop(true);
    int end = breakLabel;
    int exhausted = newLabel();
    expr(node.iterable());
    emit.getIterStack();
    emit.labelAssign(continueLabel);
    emit.forIter(exhausted);
    targets.store(node.target());
    block(node.body());
    emit.jump(continueLabel);
    emit.labelAssign(exhausted);
    emit.forIterEnd();
    endLoop(outer);
    optionalBlock(node.orElse());
    emit.labelAssign(end);
  }

  /**
   * A for loop over a range, by counting.
   *
   * <p>While it runs the stack holds the counter, and below it the end unless that is a small int.
   * The counter is not the loop variable, which the body may change.
   */
  private void rangeFor(Stmt.For node, RangeLoop range) {
    Loop outer = startLoop(false);
    int end = breakLabel;
    int top = newLabel();
    int entry = newLabel();
    boolean endOnStack = !Constants.isSmallInt(range.end());
    if (endOnStack) {
      expr(range.end());
    }
    expr(range.start());
    emit.jump(entry);
    emit.labelAssign(top);
    emit.dupTop();
    targets.store(node.target());
    block(node.body());
    emit.labelAssign(continueLabel);
    expr(range.step());
    emit.binaryOp(Op.BINARY_INPLACE_ADD);
    emit.labelAssign(entry);
    if (endOnStack) {
      emit.dupTopTwo();
      emit.rotTwo();
    } else {
      emit.dupTop();
      expr(range.end());
    }
    emit.binaryOp(range.countsUp() ? Op.BINARY_LESS : Op.BINARY_MORE);
    emit.popJumpIf(true, top);
    endLoop(outer);
    int afterElse = NO_LABEL;
    if (node.orElse() != null) {
      // The else block may break an outer loop, so the counter goes before it.
      dropCounter(endOnStack);
      block(node.orElse());
      afterElse = newLabel();
      emit.jump(afterElse);
      emit.adjustStackSize(endOnStack ? 2 : 1);
    }
    emit.labelAssign(end);
    dropCounter(endOnStack);
    if (afterElse != NO_LABEL) {
      emit.labelAssign(afterElse);
    }
  }

  private void dropCounter(boolean endOnStack) {
    emit.popTop();
    if (endOnStack) {
      emit.popTop();
    }
  }

  private void requireGenerator(int line) {
    if (!scope.isGenerator()) {
      throw syntaxError("async for/with outside async function", line);
    }
  }

  private void asyncFor(Stmt.For node) {
    int loopElse = newLabel();
    int handler = newLabel();
    int gotValue = newLabel();
    int reraise = newLabel();
    expr(node.iterable());
    emit.loadMethod("__aiter__", false);
    emit.callMethod(0, 0, false);
    Loop outer = startLoop(false);
    int end = breakLabel;
    int top = continueLabel;
    emit.labelAssign(top);
    enterBlock();
    emit.setupExcept(handler);
    emit.dupTop();
    awaitMethod("__anext__");
    targets.store(node.target());
    emit.popExceptJump(gotValue, false);
    emit.labelAssign(handler);
    emit.startExceptHandler();
    emit.dupTop();
    emit.loadGlobal("StopAsyncIteration");
    emit.binaryOp(Op.BINARY_EXCEPTION_MATCH);
    emit.popJumpIf(false, reraise);
    emit.popTop();
    emit.popExceptJump(loopElse, true);
    emit.labelAssign(reraise);
    emit.adjustStackSize(1); // here the exception is on the stack
    leaveBlock();
    emit.endExceptHandler();
    emit.labelAssign(gotValue);
    block(node.body());
    emit.jump(top);
    endLoop(outer);
    emit.labelAssign(loopElse);
    optionalBlock(node.orElse());
    emit.labelAssign(end);
    emit.popTop();
  }

  /** Counts an exception block; the emitter is told what kind it is right after. */
  private void enterBlock() {
    exceptLevel++;
    scope.reachExcStack(exceptLevel);
  }

  private void leaveBlock() {
    exceptLevel--;
    emit.endFinally();
  }

  @Override
  public void tryExcept(Stmt.Try node) {
    Block finalBody = node.finalBody();
    if (finalBody == null) {
      handlers(node);
      return;
    }
    int finallyLabel = newLabel();
    enterBlock();
    emit.setupFinally(finallyLabel);
    if (node.handlers().isEmpty()) {
      emit.adjustStackSize(3); // room for the state of an unwind jump
      block(node.body());
      emit.adjustStackSize(-3);
    } else {
      handlers(node);
    }
    loadNone(); // tells that the body ended normally
    emit.labelAssign(finallyLabel);
    emit.adjustStackSize(1); // a return value may lie below
    block(finalBody);
    emit.adjustStackSize(-1);
    leaveBlock();
  }

  private void handlers(Stmt.Try node) {
    int handler = newLabel();
    int success = newLabel();
    enterBlock();
    emit.setupExcept(handler);
    block(node.body());
    emit.popExceptJump(success, false);
    emit.labelAssign(handler);
    emit.startExceptHandler();
    int end = newLabel();
    List<ExceptHandler> handlers = node.handlers();
    for (int i = 0; i < handlers.size(); i++) {
      ExceptHandler clause = handlers.get(i);
      if (clause.type() == null && i + 1 < handlers.size()) {
        throw syntaxError("default 'except' must be last", clause.line());
      }
      handler(clause, end);
    }
    leaveBlock();
    emit.endExceptHandler();
    emit.labelAssign(success);
    optionalBlock(node.orElse());
    emit.labelAssign(end);
  }

  private void handler(ExceptHandler clause, int end) {
    int next = newLabel();
    Expr type = clause.type();
    if (type != null) {
      emit.dupTop();
      expr(type);
      emit.binaryOp(Op.BINARY_EXCEPTION_MATCH);
      emit.popJumpIf(false, next);
    }
    String name = clause.name();
    if (name == null) {
      emit.popTop();
      block(clause.body());
    } else {
      // The name is deleted at the end, whatever happens in the body.
      storeId(name);
      int cleanUp = newLabel();
      enterBlock();
      emit.setupFinally(cleanUp);
      block(clause.body());
      loadNone();
      emit.labelAssign(cleanUp);
      emit.adjustStackSize(1); // a return value may lie below
      loadNone();
      storeId(name);
      deleteId(name);
      emit.adjustStackSize(-1);
      leaveBlock();
    }
    emit.popExceptJump(end, true);
    emit.labelAssign(next);
    emit.adjustStackSize(1); // the exception, for the next clause
  }

  @Override
  public void with(Stmt.With node) {
    if (node.isAsync()) {
      requireGenerator(node.line());
      asyncWith(node, 0);
    } else {
      with(node, 0);
    }
  }

  private void with(Stmt.With node, int i) {
    if (i == node.items().size()) {
      block(node.body());
      return;
    }
    depth.enter();
    Stmt.With.Item item = node.items().get(i);
    int end = newLabel();
    expr(item.context());
    enterBlock();
    emit.setupWith(end);
    storeOrPop(item.target());
    with(node, i + 1);
    emit.withCleanup(end);
    leaveBlock();
    depth.leave();
  }

  private void storeOrPop(@Nullable Expr target) {
    if (target == null) {
      emit.popTop();
    } else {
      targets.store(target);
    }
  }

  /**
   * One item of an {@code async with}.
   *
   * <p>{@code __aexit__} is looked up when it is needed, because nothing can be reached that lies
   * deeper than three values. Behind the body the stack holds the manager and nothing, an
   * exception, or the two values of a return or jump that is under way.
   */
  private void asyncWith(Stmt.With node, int i) {
    if (i == node.items().size()) {
      block(node.body());
      return;
    }
    depth.enter();
    Stmt.With.Item item = node.items().get(i);
    int finallyLabel = newLabel();
    int aexitNoExc = newLabel();
    int retUnwindJump = newLabel();
    int end = newLabel();
    expr(item.context());
    emit.dupTop();
    awaitMethod("__aenter__");
    storeOrPop(item.target());
    enterBlock();
    emit.setupFinally(finallyLabel);
    emit.adjustStackSize(3); // room for the state of an unwind jump
    asyncWith(node, i + 1);
    emit.adjustStackSize(-3);
    emit.asyncWithSetupFinally(aexitNoExc, finallyLabel, retUnwindJump);
    exitWithException(end);
    emit.jump(end);
    emit.adjustStackSize(2);
    emit.labelAssign(retUnwindJump);
    emit.rotThree();
    emit.rotThree();
    emit.labelAssign(aexitNoExc);
    emit.loadMethod("__aexit__", false);
    loadNone();
    emit.dupTop();
    emit.dupTop();
    emit.callMethod(3, 0, false);
    delegate();
    emit.popTop();
    emit.adjustStackSize(-1);
    emit.labelAssign(end);
    leaveBlock();
    depth.leave();
  }

  /** Tells {@code __aexit__} of the exception on top, which stays or is replaced by None. */
  private void exitWithException(int end) {
    emit.dupTop();
    emit.rotThree();
    emit.rotTwo();
    emit.loadMethod("__aexit__", false);
    emit.rotThree();
    emit.rotThree();
    emit.dupTop();
    emit.loadAttr("__class__");
    emit.rotTwo();
    loadNone();
    emit.callMethod(3, 0, false);
    delegate();
    emit.popJumpIf(false, end);
    emit.popTop();
    loadNone();
  }

  // Definitions.

  @Override
  public void function(Stmt.FunctionDef node) {
    definitions.function(node, scope.emitter());
    storeId(node.name());
  }

  @Override
  public void classDefinition(Stmt.ClassDef node) {
    definitions.classDefinition(node, scope.emitter());
    storeId(node.name());
  }

  @Override
  public void decorated(Stmt.Decorated node) {
    definitions.decorated(node);
  }
}
