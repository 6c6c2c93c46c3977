package org.antaresia.compiler.internal;

import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.Pass;
import org.antaresia.compiler.Scope;
import org.antaresia.mpy.Const;
import org.antaresia.parser.Nesting;

/** A walk over the tree of one scope: who listens, where it is, and what names mean there. */
abstract class ScopeWalk {
  static final int NO_LABEL = -1;

  private final CompileOptions options;
  private final Labels labels;
  private final Nesting nesting;

  private Emitter emit;
  private Scope scope;
  private Pass pass = Pass.SCOPE;
  private int exceptLevel;

  ScopeWalk(Scope module, Labels labels, CompileOptions options, Emitter emit) {
    this.scope = module;
    this.labels = labels;
    this.options = options;
    this.emit = emit;
    this.nesting = new Nesting(options.nesting());
  }

  /** Turns to a scope; only between walks, when all blocks and loops are closed. */
  final void start(Scope scope, Pass pass, Emitter emit) {
    this.scope = scope;
    this.pass = pass;
    this.emit = emit;
    labels.reset();
    emit.startPass(pass, scope);
  }

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

  Nesting nesting() {
    return nesting;
  }

  int newLabel() {
    return labels.next();
  }

  /** A syntax error; a {@code line} of 0 is replaced by that of the statement around it. */
  CompileException syntaxError(String message, int line) {
    return new CompileException("SyntaxError", message, line, scope.simpleName());
  }

  /** The error with {@code line}, unless it has one already or shows no position at all. */
  static CompileException located(CompileException e, int line) {
    return e.line() != 0 || line == 0 || e.block() == null
        ? e
        : new CompileException(e.typeName(), e.getMessage(), line, e.block());
  }

  void setLine(int line) {
    if (line > 0) {
      emit.setSourceLine(line);
    }
  }

  /** Notes the line of what is no statement, where tracing needs it. */
  void setTracedLine(int line) {
    if (options.platform().tracesLines()) {
      setLine(line);
    }
  }

  void loadNone() {
    emit.loadConstTok(Const.Singleton.NONE);
  }

  // Names.

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

  // Exception blocks.

  /** How many exception blocks are open here. */
  int exceptLevel() {
    return exceptLevel;
  }

  /** Counts an exception block; the emitter is told what kind it is right after. */
  void enterBlock() {
    exceptLevel++;
    scope.reachExcStack(exceptLevel);
  }

  void leaveBlock() {
    exceptLevel--;
    emit.endFinally();
  }
}
