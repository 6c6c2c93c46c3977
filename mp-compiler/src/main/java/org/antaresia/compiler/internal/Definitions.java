package org.antaresia.compiler.internal;

import java.util.List;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.Scope;
import org.antaresia.mpy.Prelude;
import org.antaresia.parser.Block;
import org.antaresia.parser.Clause;
import org.antaresia.parser.Decorator;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Node;
import org.antaresia.parser.Parameter;
import org.antaresia.parser.Stmt;

/** What makes a scope: functions, lambdas, classes, comprehensions, and what is in each. */
final class Definitions {
  /** Name of the iterator argument of a comprehension; no variable can have it. */
  private static final String ITERATOR = "";

  private static final String CLASS_CELL = "__class__";

  // An iterator on the stack takes so many values.
  private static final int ITERATOR_SLOTS = 4;

  private final CodeGenerator generator;
  private final ScopeList scopes;

  Definitions(CodeGenerator generator, ScopeList scopes) {
    this.generator = generator;
    this.scopes = scopes;
  }

  private Emitter emit() {
    return generator.emit();
  }

  // Definitions, as the scope around them sees them.

  private Scope child(Scope.Kind kind, Node node, String name, String emitter) {
    Scope parent = generator.scope();
    return generator.isScopePass()
        ? scopes.add(kind, parent, node, name, emitter)
        : scopes.next(parent);
  }

  /** Leaves the function on the stack. */
  void function(Stmt.FunctionDef node, String emitter) {
    Scope scope = child(Scope.Kind.FUNCTION, node, node.name(), emitter);
    defaults(scope, node.parameters());
    if (node.isAsync()) {
      scope.addFlags(Prelude.GENERATOR);
    }
  }

  void lambda(Expr.Lambda node) {
    Scope scope = child(Scope.Kind.LAMBDA, node, "", generator.scope().emitter());
    defaults(scope, node.parameters());
  }

  /** Loads default values, the positional ones as a tuple, and makes the function. */
  private void defaults(Scope scope, List<Parameter> parameters) {
    int positional = 0;
    int keyword = 0;
    boolean star = false;
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      Expr value = parameter.defaultValue();
      if (parameter.kind() != Parameter.Kind.NORMAL) {
        star |= parameter.kind() == Parameter.Kind.STAR;
      } else if (value == null) {
        if (!star && positional > 0) {
          throw generator.syntaxError(
              "non-default argument follows default argument", parameter.line());
        }
      } else if (star) {
        if (keyword == 0) {
          positionalDefaults(positional);
          emit().buildMap(0);
        }
        keyword++;
        generator.expr(value);
        emit().loadConstStr(name(parameter));
        emit().storeMap();
      } else {
        positional++;
        generator.expr(value);
      }
    }
    if (positional > 0 && keyword == 0) {
      emit().buildTuple(positional);
      emit().loadNull();
    }
    make(scope, positional, keyword);
  }

  private void positionalDefaults(int count) {
    if (count > 0) {
      emit().buildTuple(count);
    } else {
      emit().loadNull();
    }
  }

  private static String name(Parameter parameter) {
    String name = parameter.name();
    return name == null ? "*" : name;
  }

  /** Makes a function of the scope, or a closure if it uses variables of functions around it. */
  private void make(Scope scope, int positionalDefaults, int keywordDefaults) {
    if (keywordDefaults > 0) {
      scope.addFlags(Prelude.DEFKWARGS);
    }
    scope.positionalDefaults(positionalDefaults);
    int closedOver = loadCells(scope);
    if (closedOver == 0) {
      emit().makeFunction(scope, positionalDefaults, keywordDefaults);
    } else {
      emit().makeClosure(scope, closedOver, positionalDefaults, keywordDefaults);
    }
  }

  private int loadCells(Scope scope) {
    Scope outer = generator.scope();
    if (outer.kind() == Scope.Kind.MODULE) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < outer.ids().size(); i++) {
      IdInfo id = outer.ids().get(i);
      if (id.kind() == IdInfo.Kind.CELL || id.kind() == IdInfo.Kind.FREE) {
        IdInfo inner = scope.find(id.name());
        if (inner != null && inner.kind() == IdInfo.Kind.FREE) {
          emit().loadFast(id.name(), id.local());
          count++;
        }
      }
    }
    return count;
  }

  /** Leaves the class on the stack. */
  void classDefinition(Stmt.ClassDef node, String emitter) {
    Scope scope = child(Scope.Kind.CLASS, node, node.name(), emitter);
    emit().loadBuildClass();
    make(scope, 0, 0);
    emit().loadConstStr(node.name());
    generator.calls().arguments(node.arguments(), false, 2);
  }

  void comprehension(Expr.Comprehension node) {
    Scope.Kind kind =
        switch (node.kind()) {
          case GENERATOR -> Scope.Kind.GEN_EXPR;
          case LIST -> Scope.Kind.LIST_COMP;
          case SET -> Scope.Kind.SET_COMP;
          case DICT -> Scope.Kind.DICT_COMP;
        };
    Scope scope = child(kind, node, "", generator.scope().emitter());
    make(scope, 0, 0);
    generator.expr(first(node).iterable());
  }

  private static Clause.For first(Expr.Comprehension node) {
    return (Clause.For) node.clauses().get(0);
  }

  void decorated(Stmt.Decorated node) {
    String emitter = generator.scope().emitter();
    int calls = 0;
    for (int i = 0; i < node.decorators().size(); i++) {
      Decorator decorator = node.decorators().get(i);
      if (decorator.names().get(0).equals("micropython")) {
        emitter = chosenEmitter(decorator);
      } else {
        decorator(decorator);
        calls++;
      }
    }
    String name;
    if (node.definition() instanceof Stmt.FunctionDef function) {
      function(function, emitter);
      name = function.name();
    } else {
      Stmt.ClassDef type = (Stmt.ClassDef) node.definition();
      classDefinition(type, emitter);
      name = type.name();
    }
    for (int i = 0; i < calls; i++) {
      emit().callFunction(1, 0, false);
    }
    generator.storeId(name);
  }

  private void decorator(Decorator node) {
    generator.loadId(node.names().get(0));
    for (int i = 1; i < node.names().size(); i++) {
      emit().loadAttr(node.names().get(i));
    }
    if (node.call() != null) {
      generator.trailer(node.call());
    }
  }

  /** The emitter that {@code @micropython.name} asks for. */
  private String chosenEmitter(Decorator decorator) {
    if (decorator.names().size() == 2) {
      String name = decorator.names().get(1);
      if (generator.emitters().has(name)) {
        return name;
      }
      switch (name) {
        case "native", "viper", "asm_thumb", "asm_xtensa", "asm_rv32" ->
            throw generator.syntaxError("invalid arch", 0);
        default -> {}
      }
    }
    throw generator.syntaxError("invalid micropython decorator", 0);
  }

  // What is inside a scope.

  /** Walks over all that belongs to the scope. */
  void body(Scope scope) {
    scopes.startWalk();
    switch (scope.kind()) {
      case MODULE -> module(scope);
      case CLASS -> classBody(scope, (Stmt.ClassDef) scope.node());
      case LAMBDA -> lambdaBody(scope, (Expr.Lambda) scope.node());
      case FUNCTION -> functionBody(scope, (Stmt.FunctionDef) scope.node());
      case LIST_COMP, DICT_COMP, SET_COMP, GEN_EXPR ->
          comprehensionBody(scope, (Expr.Comprehension) scope.node());
    }
  }

  /** The line of an error about which nothing better is known. */
  static int startLine(Scope scope) {
    if (scope.node() instanceof Block block) {
      boolean single = block.line() == 0 && !block.statements().isEmpty();
      return single ? block.statements().get(0).line() : block.line();
    }
    return scope.node() instanceof Expr.Comprehension comprehension
        ? comprehension.innerLine()
        : scope.node().line();
  }

  private void module(Scope scope) {
    if (scope.node() instanceof Block block) {
      generator.block(block);
      generator.loadNone();
    } else {
      generator.expr((Expr) scope.node());
    }
    emit().returnValue();
  }

  private void functionBody(Scope scope, Stmt.FunctionDef node) {
    declareParameters(scope, node.parameters(), node.body().line());
    generator.block(node.body());
    generator.loadNone();
    emit().returnValue();
  }

  private void lambdaBody(Scope scope, Expr.Lambda node) {
    emit().setSourceLine(node.line());
    declareParameters(scope, node.parameters(), 0);
    generator.expr(node.body());
    if (scope.isGenerator()) {
      emit().popTop();
      generator.loadNone();
    }
    emit().returnValue();
  }

  /**
   * Declares parameters.
   *
   * @param line where an error in one without a line is said to be; 0 for the line of the function
   */
  private void declareParameters(Scope scope, List<Parameter> parameters, int line) {
    if (!generator.isScopePass()) {
      return;
    }
    boolean star = false;
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      int at = parameter.line() == 0 ? line : parameter.line();
      boolean afterDoubleStar = (scope.flags() & Prelude.VARKEYWORDS) != 0;
      if (afterDoubleStar || star && parameter.kind() == Parameter.Kind.STAR) {
        throw generator.syntaxError("invalid syntax", at);
      }
      switch (parameter.kind()) {
        case NORMAL -> {
          if (star) {
            scope.addKeywordArg();
          } else {
            scope.addPositionalArg();
          }
          declare(scope, parameter, IdInfo.Parameter.NORMAL, at);
        }
        case STAR -> {
          star = true;
          if (parameter.name() != null) {
            scope.addFlags(Prelude.VARARGS);
            declare(scope, parameter, IdInfo.Parameter.STAR, at);
          }
        }
        case DOUBLE_STAR -> {
          scope.addFlags(Prelude.VARKEYWORDS);
          declare(scope, parameter, IdInfo.Parameter.DOUBLE_STAR, at);
        }
      }
    }
  }

  private void declare(Scope scope, Parameter parameter, IdInfo.Parameter kind, int line) {
    IdInfo id = scope.findOrAdd(name(parameter), IdInfo.Kind.UNDECIDED);
    if (id.kind() != IdInfo.Kind.UNDECIDED) {
      throw generator.syntaxError("argument name reused", line);
    }
    id.parameter(kind);
  }

  private void classBody(Scope scope, Stmt.ClassDef node) {
    if (generator.isScopePass()) {
      scope.findOrAdd(CLASS_CELL, IdInfo.Kind.LOCAL);
    }
    generator.setTracedLine(node.line());
    generator.loadId("__name__");
    generator.storeId("__module__");
    emit().loadConstStr(node.name());
    generator.storeId("__qualname__");
    generator.block(node.body());
    IdInfo cell = scope.findOrAdd(CLASS_CELL, IdInfo.Kind.LOCAL);
    if (cell.kind() == IdInfo.Kind.LOCAL) {
      generator.loadNone();
    } else {
      emit().loadFast(CLASS_CELL, cell.local());
    }
    emit().returnValue();
  }

  private void comprehensionBody(Scope scope, Expr.Comprehension node) {
    if (generator.isScopePass()) {
      scope.findOrAdd(ITERATOR, IdInfo.Kind.LOCAL);
      scope.addPositionalArg();
    }
    emit().setSourceLine(node.innerLine());
    switch (scope.kind()) {
      case LIST_COMP -> emit().buildList(0);
      case DICT_COMP -> emit().buildMap(0);
      case SET_COMP -> emit().buildSet(0);
      default -> {}
    }
    if (scope.kind() == Scope.Kind.GEN_EXPR) {
      // The caller made the iterator; these are the four slots that it takes on the stack.
      emit().loadNull();
      generator.loadId(ITERATOR);
      emit().loadNull();
      emit().loadNull();
    } else {
      generator.loadId(ITERATOR);
      emit().getIterStack();
    }
    loop(scope, node, 0, 0);
    if (scope.kind() == Scope.Kind.GEN_EXPR) {
      generator.loadNone();
    }
    emit().returnValue();
  }

  /** The loop of a comprehension's {@code for} clause {@code index}, with all that is in it. */
  private void loop(Scope scope, Expr.Comprehension node, int index, int nesting) {
    int top = generator.newLabel();
    int end = generator.newLabel();
    emit().labelAssign(top);
    emit().forIter(end);
    generator.targets().store(((Clause.For) node.clauses().get(index)).target());
    int i = index + 1;
    while (i < node.clauses().size() && node.clauses().get(i) instanceof Clause.If filter) {
      generator.condition(filter.condition(), false, top);
      i++;
    }
    if (i < node.clauses().size()) {
      generator.expr(((Clause.For) node.clauses().get(i)).iterable());
      emit().getIterStack();
      loop(scope, node, i, nesting + 1);
    } else {
      generator.expr(node.element());
      if (scope.kind() == Scope.Kind.GEN_EXPR) {
        emit().yieldValue();
        emit().popTop();
      } else {
        emit().storeComp(scope.kind(), ITERATOR_SLOTS * (nesting + 1) + 1);
      }
    }
    emit().jump(top);
    emit().labelAssign(end);
    emit().forIterEnd();
  }
}
