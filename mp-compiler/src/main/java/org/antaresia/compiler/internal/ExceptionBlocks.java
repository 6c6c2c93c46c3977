package org.antaresia.compiler.internal;

import java.util.List;
import org.antaresia.compiler.Emitter;
import org.antaresia.mpy.Op;
import org.antaresia.parser.Block;
import org.antaresia.parser.ExceptHandler;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Stmt;
import org.jspecify.annotations.Nullable;

/** The {@code try} and {@code with} statements. */
final class ExceptionBlocks {
  private final CodeGenerator generator;

  ExceptionBlocks(CodeGenerator generator) {
    this.generator = generator;
  }

  void tryExcept(Stmt.Try node) {
    Block finalBody = node.finalBody();
    if (finalBody == null) {
      handlers(node);
      return;
    }
    int finallyLabel = generator.newLabel();
    generator.enterBlock();
    emit().setupFinally(finallyLabel);
    if (node.handlers().isEmpty()) {
      emit().adjustStackSize(3); // room for the state of an unwind jump
      generator.block(node.body());
      emit().adjustStackSize(-3);
    } else {
      handlers(node);
    }
    generator.loadNone(); // tells that the body ended normally
    emit().labelAssign(finallyLabel);
    emit().adjustStackSize(1); // a return value may lie below
    generator.block(finalBody);
    emit().adjustStackSize(-1);
    generator.leaveBlock();
  }

  private void handlers(Stmt.Try node) {
    int handler = generator.newLabel();
    int success = generator.newLabel();
    generator.enterBlock();
    emit().setupExcept(handler);
    generator.block(node.body());
    emit().popExceptJump(success, false);
    emit().labelAssign(handler);
    emit().startExceptHandler();
    int end = generator.newLabel();
    List<ExceptHandler> handlers = node.handlers();
    for (int i = 0; i < handlers.size(); i++) {
      ExceptHandler clause = handlers.get(i);
      if (clause.type() == null && i + 1 < handlers.size()) {
        throw generator.syntaxError("default 'except' must be last", clause.line());
      }
      generator.setTracedLine(clause.line());
      handler(clause, end);
    }
    generator.leaveBlock();
    emit().endExceptHandler();
    emit().labelAssign(success);
    generator.optionalBlock(node.orElse());
    emit().labelAssign(end);
  }

  private void handler(ExceptHandler clause, int end) {
    int next = generator.newLabel();
    Expr type = clause.type();
    if (type != null) {
      emit().dupTop();
      generator.expr(type);
      emit().binaryOp(Op.BINARY_EXCEPTION_MATCH);
      emit().popJumpIf(false, next);
    }
    String name = clause.name();
    if (name == null) {
      emit().popTop();
      generator.block(clause.body());
    } else {
      // The name is deleted at the end, whatever happens in the body.
      generator.storeId(name);
      int cleanUp = generator.newLabel();
      generator.enterBlock();
      emit().setupFinally(cleanUp);
      generator.block(clause.body());
      generator.loadNone();
      emit().labelAssign(cleanUp);
      emit().adjustStackSize(1); // a return value may lie below
      generator.loadNone();
      generator.storeId(name);
      generator.deleteId(name);
      emit().adjustStackSize(-1);
      generator.leaveBlock();
    }
    emit().popExceptJump(end, true);
    emit().labelAssign(next);
    emit().adjustStackSize(1); // the exception, for the next clause
  }

  void with(Stmt.With node) {
    if (node.isAsync()) {
      generator.requireGenerator(node.line());
      asyncWith(node, 0);
    } else {
      with(node, 0);
    }
  }

  private void with(Stmt.With node, int i) {
    if (i == node.items().size()) {
      generator.block(node.body());
      return;
    }
    generator.nesting().enter();
    Stmt.With.Item item = node.items().get(i);
    int end = generator.newLabel();
    generator.expr(item.context());
    generator.enterBlock();
    emit().setupWith(end);
    storeOrPop(item.target());
    with(node, i + 1);
    emit().withCleanup(end);
    generator.leaveBlock();
    generator.nesting().leave();
  }

  private void storeOrPop(@Nullable Expr target) {
    if (target == null) {
      emit().popTop();
    } else {
      generator.targets().store(target);
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
      generator.block(node.body());
      return;
    }
    generator.nesting().enter();
    Stmt.With.Item item = node.items().get(i);
    int finallyLabel = generator.newLabel();
    int aexitNoExc = generator.newLabel();
    int retUnwindJump = generator.newLabel();
    int end = generator.newLabel();
    generator.expr(item.context());
    emit().dupTop();
    generator.awaitMethod("__aenter__");
    storeOrPop(item.target());
    generator.enterBlock();
    emit().setupFinally(finallyLabel);
    emit().adjustStackSize(3); // room for the state of an unwind jump
    asyncWith(node, i + 1);
    emit().adjustStackSize(-3);
    emit().asyncWithSetupFinally(aexitNoExc, finallyLabel, retUnwindJump);
    exitWithException(end);
    emit().jump(end);
    emit().adjustStackSize(2);
    emit().labelAssign(retUnwindJump);
    emit().rotThree();
    emit().rotThree();
    emit().labelAssign(aexitNoExc);
    emit().loadMethod("__aexit__", false);
    generator.loadNone();
    emit().dupTop();
    emit().dupTop();
    emit().callMethod(3, 0, false);
    generator.delegate();
    emit().popTop();
    emit().adjustStackSize(-1);
    emit().labelAssign(end);
    generator.leaveBlock();
    generator.nesting().leave();
  }

  /** Tells {@code __aexit__} of the exception on top, which stays or is replaced by None. */
  private void exitWithException(int end) {
    emit().dupTop();
    emit().rotThree();
    emit().rotTwo();
    emit().loadMethod("__aexit__", false);
    emit().rotThree();
    emit().rotThree();
    emit().dupTop();
    emit().loadAttr("__class__");
    emit().rotTwo();
    generator.loadNone();
    emit().callMethod(3, 0, false);
    generator.delegate();
    emit().popJumpIf(false, end);
    emit().popTop();
    generator.loadNone();
  }

  private Emitter emit() {
    return generator.emit();
  }
}
