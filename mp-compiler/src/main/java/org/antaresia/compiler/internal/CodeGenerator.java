package org.antaresia.compiler.internal;

import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.Pass;
import org.antaresia.compiler.Scope;
import org.antaresia.mpy.Op;
import org.antaresia.parser.Block;
import org.antaresia.parser.ComprehensionKind;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the tree of one scope, telling an emitter what the tree means (py/compile.c).
 *
 * <p>Every pass makes the same calls; only what names are bound to is first found out in the SCOPE
 * pass. Here are the statements; loops, exception blocks and definitions have classes of their own.
 */
final class CodeGenerator extends Expressions {
  private final EmitterSet emitters;
  private final Definitions definitions;
  private final Loops loops = new Loops(this);
  private final ExceptionBlocks exceptionBlocks = new ExceptionBlocks(this);

  CodeGenerator(
      ScopeList scopes, EmitterSet emitters, Labels labels, CompileOptions options, Emitter emit) {
    super(scopes.module(), labels, options, emit);
    this.emitters = emitters;
    this.definitions = new Definitions(this, scopes);
  }

  /**
   * Walks over a scope once.
   *
   * @return false if the emitter wants the pass repeated
   */
  boolean walk(Scope scope, Pass pass, Emitter emit) {
    try {
      start(scope, pass, emit);
      definitions.body(scope);
      emit.endStatement();
      return emit.endPass();
    } catch (CompileException e) {
      throw located(e, Definitions.startLine(scope));
    }
  }

  EmitterSet emitters() {
    return emitters;
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
        emit().endStatement();
      }
    } catch (CompileException e) {
      throw located(e, node.statements().get(i).line());
    }
  }

  void optionalBlock(@Nullable Block node) {
    if (node != null) {
      block(node);
    }
  }

  private void statement(Stmt node) {
    nesting().enter();
    setLine(node.line());
    node.accept(this);
    nesting().leave();
  }

  // Simple statements.

  @Override
  public void expression(Stmt.Expression node) {
    if (options().repl() && scope().kind() == Scope.Kind.MODULE) {
      loadId("__repl_print__");
      expr(node.value());
      emit().callFunction(1, 0, false);
      emit().popTop();
    } else if (!(node.value() instanceof Expr.Literal)) {
      expr(node.value());
      emit().popTop();
    }
  }

  @Override
  public void assign(Stmt.Assign node) {
    List<Expr> list = node.targets();
    if (list.size() == 1) {
      if (!swap(list.get(0), node.value())) {
        expr(node.value());
        targets().store(list.get(0));
      }
      return;
    }
    expr(node.value());
    for (int i = 0; i < list.size(); i++) {
      if (i + 1 < list.size()) {
        emit().dupTop();
      }
      targets().store(list.get(i));
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
      emit().rotThree();
    }
    emit().rotTwo();
    for (int i = 0; i < count; i++) {
      targets().store(left.items().get(i));
    }
    return true;
  }

  @Override
  public void annotatedAssign(Stmt.AnnotatedAssign node) {
    Expr value = node.value();
    if (value != null) {
      if (!swap(node.target(), value)) {
        expr(value);
        targets().store(node.target());
      }
    } else if (scope().kind() == Scope.Kind.FUNCTION && node.target() instanceof Expr.Name name) {
      scope().findOrAdd(name.id(), IdInfo.Kind.LOCAL);
    }
  }

  @Override
  public void augmentedAssign(Stmt.AugmentedAssign node) {
    targets().loadForUpdate(node.target());
    expr(node.value());
    emit().binaryOp(Op.BINARY_INPLACE_OR + node.operator().ordinal());
    targets().storeUpdated(node.target());
  }

  @Override
  public void delete(Stmt.Delete node) {
    for (int i = 0; i < node.targets().size(); i++) {
      targets().delete(node.targets().get(i));
    }
  }

  @Override
  public void pass(Stmt.Pass node) {
    // Its line is all that there is to it.
  }

  @Override
  public void returnValue(Stmt.Return node) {
    if (scope().kind() != Scope.Kind.FUNCTION) {
      throw syntaxError("'return' outside function", node.line());
    }
    if (node.value() instanceof Expr.Conditional conditional) {
      int fail = newLabel();
      condition(conditional.test(), false, fail);
      expr(conditional.yes());
      emit().returnValue();
      emit().labelAssign(fail);
      expr(conditional.no());
    } else {
      optionalExpr(node.value());
    }
    emit().returnValue();
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
    emit().raiseVarargs(arguments);
  }

  @Override
  public void importModules(Stmt.Import node) {
    for (int i = 0; i < node.modules().size(); i++) {
      Stmt.Import.Module module = node.modules().get(i);
      emit().loadConstSmallInt(0);
      loadNone();
      emit().importName(String.join(".", module.names()));
      String alias = module.alias();
      if (alias == null) {
        storeId(module.names().get(0));
      } else {
        for (int j = 1; j < module.names().size(); j++) {
          emit().loadAttr(module.names().get(j));
        }
        storeId(alias);
      }
    }
  }

  @Override
  public void importFrom(Stmt.ImportFrom node) {
    List<Stmt.ImportFrom.Member> members = node.members();
    if (members.isEmpty() && scope().kind() != Scope.Kind.MODULE) {
      throw syntaxError("import * not at module level", node.line());
    }
    emit().loadConstSmallInt(node.level());
    if (members.isEmpty()) {
      emit().loadConstStr("*");
      emit().buildTuple(1);
      emit().importName(String.join(".", node.module()));
      emit().importStar();
      return;
    }
    for (int i = 0; i < members.size(); i++) {
      emit().loadConstStr(members.get(i).name());
    }
    emit().buildTuple(members.size());
    emit().importName(String.join(".", node.module()));
    for (int i = 0; i < members.size(); i++) {
      Stmt.ImportFrom.Member member = members.get(i);
      emit().importFrom(member.name());
      String alias = member.alias();
      storeId(alias == null ? member.name() : alias);
    }
    emit().popTop();
  }

  @Override
  public void global(Stmt.Global node) {
    if (isScopePass()) {
      for (int i = 0; i < node.names().size(); i++) {
        targets().declareGlobal(declared(node.names().get(i)), node.line());
      }
    }
  }

  @Override
  public void nonlocal(Stmt.Nonlocal node) {
    if (isScopePass()) {
      if (scope().kind() == Scope.Kind.MODULE) {
        throw syntaxError("can't declare nonlocal in outer code", node.line());
      }
      for (int i = 0; i < node.names().size(); i++) {
        targets().declareNonlocal(declared(node.names().get(i)), node.line());
      }
    }
  }

  private IdInfo declared(String name) {
    return scope().findOrAdd(name, IdInfo.Kind.UNDECIDED);
  }

  @Override
  public void assertion(Stmt.Assert node) {
    if (options().optimisation() > 0) {
      return;
    }
    int end = newLabel();
    condition(node.test(), true, end);
    emit().loadGlobal("AssertionError");
    if (node.message() != null) {
      expr(node.message());
      emit().callFunction(1, 0, false);
    }
    emit().raiseVarargs(1);
    emit().labelAssign(end);
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
          emit().jump(end);
        }
        emit().labelAssign(fail);
      }
    }
    if (!done) {
      optionalBlock(node.orElse());
    }
    emit().labelAssign(end);
  }

  @Override
  public void breakLoop(Stmt.Break node) {
    loops.breakLoop(node);
  }

  @Override
  public void continueLoop(Stmt.Continue node) {
    loops.continueLoop(node);
  }

  @Override
  public void whileLoop(Stmt.While node) {
    loops.whileLoop(node);
  }

  @Override
  public void forLoop(Stmt.For node) {
    loops.forLoop(node);
  }

  @Override
  public void tryExcept(Stmt.Try node) {
    exceptionBlocks.tryExcept(node);
  }

  @Override
  public void with(Stmt.With node) {
    exceptionBlocks.with(node);
  }

  // What has a scope of its own.

  @Override
  public void lambda(Expr.Lambda node) {
    definitions.lambda(node);
  }

  @Override
  public void comprehension(Expr.Comprehension node) {
    definitions.comprehension(node);
    if (node.kind() == ComprehensionKind.GENERATOR) {
      emit().getIter();
    }
    emit().callFunction(1, 0, false);
  }

  @Override
  public void function(Stmt.FunctionDef node) {
    definitions.function(node, scope().emitter());
    storeId(node.name());
  }

  @Override
  public void classDefinition(Stmt.ClassDef node) {
    definitions.classDefinition(node, scope().emitter());
    storeId(node.name());
  }

  @Override
  public void decorated(Stmt.Decorated node) {
    definitions.decorated(node);
  }
}
