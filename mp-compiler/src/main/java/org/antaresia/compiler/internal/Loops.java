package org.antaresia.compiler.internal;

import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.Emitter;
import org.antaresia.mpy.Op;
import org.antaresia.parser.Stmt;
import org.jspecify.annotations.Nullable;

/** Loops, and the jumps out of them. */
final class Loops {
  private final CodeGenerator generator;

  private @Nullable Loop innermost;

  Loops(CodeGenerator generator) {
    this.generator = generator;
  }

  /** What {@code break} and {@code continue} need to know of the loop around them. */
  private record Loop(
      int breakLabel,
      int continueLabel,
      boolean hasIterator,
      int exceptLevel,
      @Nullable Loop outer) {}

  private Loop start(boolean hasIterator) {
    Loop loop =
        new Loop(
            generator.newLabel(),
            generator.newLabel(),
            hasIterator,
            generator.exceptLevel(),
            innermost);
    innermost = loop;
    return loop;
  }

  void breakLoop(Stmt.Break node) {
    Loop loop = around(node.line());
    leave(loop, loop.breakLabel, loop.hasIterator);
  }

  void continueLoop(Stmt.Continue node) {
    Loop loop = around(node.line());
    leave(loop, loop.continueLabel, false);
  }

  private Loop around(int line) {
    if (innermost == null) {
      throw generator.syntaxError("'break'/'continue' outside loop", line);
    }
    return innermost;
  }

  private void leave(Loop loop, int label, boolean dropIterator) {
    emit().unwindJump(label, generator.exceptLevel() - loop.exceptLevel, dropIterator);
  }

  void whileLoop(Stmt.While node) {
    Loop loop = start(false);
    if (!Constants.isFalse(node.test())) {
      int top = generator.newLabel();
      if (!Constants.isTrue(node.test())) {
        emit().jump(loop.continueLabel);
      }
      emit().labelAssign(top);
      generator.block(node.body());
      emit().labelAssign(loop.continueLabel);
      generator.condition(node.test(), true, top);
    }
    innermost = loop.outer; // the else block belongs to the outer loop
    generator.optionalBlock(node.orElse());
    emit().labelAssign(loop.breakLabel);
  }

  void forLoop(Stmt.For node) {
    if (node.isAsync()) {
      generator.requireGenerator(node.line());
      asyncFor(node);
      return;
    }
    RangeLoop range = RangeLoop.of(node, generator.options());
    if (range != null) {
      rangeFor(node, range);
      return;
    }
    Loop loop = start(true);
    int exhausted = generator.newLabel();
    generator.expr(node.iterable());
    emit().getIterStack();
    emit().labelAssign(loop.continueLabel);
    emit().forIter(exhausted);
    assignAndRun(node);
    emit().jump(loop.continueLabel);
    emit().labelAssign(exhausted);
    emit().forIterEnd();
    innermost = loop.outer;
    generator.optionalBlock(node.orElse());
    emit().labelAssign(loop.breakLabel);
  }

  /**
   * A for loop over a range, by counting.
   *
   * <p>While it runs the stack holds the counter, and below it the end unless that is a small int.
   * The counter is not the loop variable, which the body may change.
   */
  private void rangeFor(Stmt.For node, RangeLoop range) {
    Loop loop = start(false);
    int top = generator.newLabel();
    int entry = generator.newLabel();
    boolean endOnStack = !Constants.isSmallInt(range.end(), generator.options());
    if (endOnStack) {
      generator.expr(range.end());
    }
    generator.expr(range.start());
    emit().jump(entry);
    emit().labelAssign(top);
    emit().dupTop();
    assignAndRun(node);
    emit().labelAssign(loop.continueLabel);
    generator.expr(range.step());
    emit().binaryOp(Op.BINARY_INPLACE_ADD);
    emit().labelAssign(entry);
    if (endOnStack) {
      emit().dupTopTwo();
      emit().rotTwo();
    } else {
      emit().dupTop();
      generator.expr(range.end());
    }
    emit().binaryOp(range.countsUp() ? Op.BINARY_LESS : Op.BINARY_MORE);
    emit().popJumpIf(true, top);
    innermost = loop.outer;
    int afterElse = ScopeWalk.NO_LABEL;
    if (node.orElse() != null) {
      // The else block may break an outer loop, so the counter goes before it.
      dropCounter(endOnStack);
      generator.block(node.orElse());
      afterElse = generator.newLabel();
      emit().jump(afterElse);
      emit().adjustStackSize(endOnStack ? 2 : 1);
    }
    emit().labelAssign(loop.breakLabel);
    dropCounter(endOnStack);
    if (afterElse != ScopeWalk.NO_LABEL) {
      emit().labelAssign(afterElse);
    }
  }

  /** Genuine goes on behind a wrong target, and so finds a line for an error that has none. */
  private void assignAndRun(Stmt.For node) {
    try {
      generator.targets().store(node.target());
    } catch (CompileException e) {
      boolean many = node.body().line() > 0;
      throw ScopeWalk.located(e, many ? node.body().statements().get(0).line() : 0);
    }
    generator.block(node.body());
  }

  private void dropCounter(boolean endOnStack) {
    emit().popTop();
    if (endOnStack) {
      emit().popTop();
    }
  }

  private void asyncFor(Stmt.For node) {
    int loopElse = generator.newLabel();
    int handler = generator.newLabel();
    int gotValue = generator.newLabel();
    int reraise = generator.newLabel();
    generator.expr(node.iterable());
    emit().loadMethod("__aiter__", false);
    emit().callMethod(0, 0, false);
    Loop loop = start(false);
    emit().labelAssign(loop.continueLabel);
    generator.enterBlock();
    emit().setupExcept(handler);
    emit().dupTop();
    generator.awaitMethod("__anext__");
    generator.targets().store(node.target());
    emit().popExceptJump(gotValue, false);
    emit().labelAssign(handler);
    emit().startExceptHandler();
    emit().dupTop();
    emit().loadGlobal("StopAsyncIteration");
    emit().binaryOp(Op.BINARY_EXCEPTION_MATCH);
    emit().popJumpIf(false, reraise);
    emit().popTop();
    emit().popExceptJump(loopElse, true);
    emit().labelAssign(reraise);
    emit().adjustStackSize(1); // here the exception is on the stack
    generator.leaveBlock();
    emit().endExceptHandler();
    emit().labelAssign(gotValue);
    generator.block(node.body());
    emit().jump(loop.continueLabel);
    innermost = loop.outer;
    emit().labelAssign(loopElse);
    generator.optionalBlock(node.orElse());
    emit().labelAssign(loop.breakLabel);
    emit().popTop();
  }

  private Emitter emit() {
    return generator.emit();
  }
}
