package org.antaresia.compiler.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.Scope;
import org.antaresia.lexer.SyntaxException;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.parser.Node;

/**
 * All scopes of a module in the order in which they are compiled.
 *
 * <p>The SCOPE pass adds a scope where the tree defines one. Later passes meet the same definitions
 * in the same order and get those scopes back.
 */
final class ScopeList {
  private final List<Scope> scopes = new ArrayList<>();
  private int nextChild;

  ScopeList(Node module, String emitter) {
    scopes.add(new Scope(Scope.Kind.MODULE, null, module, "", emitter));
  }

  Scope module() {
    return scopes.get(0);
  }

  int size() {
    return scopes.size();
  }

  Scope get(int i) {
    return scopes.get(i);
  }

  /** To be called when the walk over a scope starts. */
  void startWalk() {
    nextChild = 0;
  }

  /**
   * A new scope inside {@code parent}.
   *
   * @throws SyntaxException {@link SyntaxException.Kind#TOO_DEEP}
   */
  Scope add(Scope.Kind kind, Scope parent, Node node, String name, String emitter) {
    if (parent.depth() == CompiledModule.MAX_NESTING) {
      throw SyntaxException.tooDeep();
    }
    Scope scope = new Scope(kind, parent, node, name, emitter);
    scopes.add(scope);
    parent.children().add(scope);
    return scope;
  }

  /** The scope that the SCOPE pass made for the definition that the walk has come to. */
  Scope next(Scope parent) {
    return parent.children().get(nextChild++);
  }
}
