package org.antaresia.compiler.internal;

import java.util.List;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.Scope;
import org.antaresia.parser.ComprehensionKind;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Trailer;

/** What stands on the left of an assignment, in {@code del}, or is declared global. */
final class Targets {
  private static final String CANNOT_ASSIGN = "can't assign to expression";
  private static final String CANNOT_DELETE = "can't delete expression";

  private final Expressions generator;

  Targets(Expressions generator) {
    this.generator = generator;
  }

  /** Assigns the top of the stack. */
  void store(Expr target) {
    if (target instanceof Expr.Name name) {
      generator.storeId(name.id());
    } else if (target instanceof Expr.Primary primary) {
      Trailer last = objectOf(primary, CANNOT_ASSIGN);
      if (last instanceof Trailer.Index index) {
        generator.expr(index.index());
        emit().storeSubscr();
      } else {
        emit().storeAttr(((Trailer.Attribute) last).name());
      }
    } else if (target instanceof Expr.ListDisplay list) {
      storeEach(list.items());
    } else if (target instanceof Expr.Tuple tuple && !tuple.items().isEmpty()) {
      storeEach(tuple.items());
    } else {
      throw generator.syntaxError(CANNOT_ASSIGN, target.line());
    }
  }

  private void storeEach(List<Expr> items) {
    int star = -1;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Expr.Star) {
        if (star >= 0) {
          throw generator.syntaxError("multiple *x in assignment", items.get(i).line());
        }
        star = i;
        emit().unpackEx(i, items.size() - i - 1);
      }
    }
    if (star < 0) {
      emit().unpackSequence(items.size());
    }
    for (int i = 0; i < items.size(); i++) {
      store(items.get(i) instanceof Expr.Star item ? item.value() : items.get(i));
    }
  }

  /**
   * Loads the object that the last trailer is about, and returns that trailer, if it is no call.
   */
  private Trailer objectOf(Expr.Primary primary, String complaint) {
    List<Trailer> trailers = primary.trailers();
    generator.expr(primary.base());
    int last = trailers.size() - 1;
    for (int i = 0; i < last; i++) {
      generator.trailer(trailers.get(i));
    }
    if (trailers.get(last) instanceof Trailer.Call) {
      throw generator.syntaxError(complaint, primary.line());
    }
    return trailers.get(last);
  }

  /** Loads the target of an augmented assignment, and keeps what is needed to store it. */
  void loadForUpdate(Expr target) {
    if (target instanceof Expr.Name name) {
      generator.loadId(name.id());
    } else if (target instanceof Expr.Primary primary) {
      Trailer last = objectOf(primary, CANNOT_ASSIGN);
      if (last instanceof Trailer.Index index) {
        generator.expr(index.index());
        emit().dupTopTwo();
        emit().loadSubscr();
      } else {
        emit().dupTop();
        emit().loadAttr(((Trailer.Attribute) last).name());
      }
    } else {
      throw generator.syntaxError(CANNOT_ASSIGN, target.line());
    }
  }

  /** Stores the result of an augmented assignment. */
  void storeUpdated(Expr target) {
    if (target instanceof Expr.Name name) {
      generator.storeId(name.id());
      return;
    }
    List<Trailer> trailers = ((Expr.Primary) target).trailers();
    Trailer last = trailers.get(trailers.size() - 1);
    if (last instanceof Trailer.Attribute attribute) {
      emit().rotTwo();
      emit().storeAttr(attribute.name());
    } else {
      emit().rotThree();
      emit().storeSubscr();
    }
  }

  void delete(Expr target) {
    if (target instanceof Expr.Name name) {
      generator.deleteId(name.id());
    } else if (target instanceof Expr.Primary primary) {
      Trailer last = objectOf(primary, CANNOT_DELETE);
      if (last instanceof Trailer.Index index) {
        generator.expr(index.index());
        emit().deleteSubscr();
      } else {
        emit().deleteAttr(((Trailer.Attribute) last).name());
      }
    } else if (target instanceof Expr.Tuple tuple && !tuple.items().isEmpty()) {
      for (int i = 0; i < tuple.items().size(); i++) {
        delete(tuple.items().get(i));
      }
    } else {
      throw generator.syntaxError(CANNOT_DELETE, lineWithin(target));
    }
  }

  /** The line of what is between the parentheses of a tuple or generator, 0 for nothing. */
  private static int lineWithin(Expr target) {
    if (target instanceof Expr.Tuple) {
      return 0;
    }
    return target instanceof Expr.Comprehension comprehension
            && comprehension.kind() == ComprehensionKind.GENERATOR
        ? comprehension.innerLine()
        : target.line();
  }

  /**
   * {@code target := value}.
   *
   * <p>In a comprehension the name belongs to the scope around it, whose declarations count (PEP
   * 572, scope of the target).
   */
  void named(Expr target, Expr value) {
    if (!(target instanceof Expr.Name name)) {
      throw generator.syntaxError(CANNOT_ASSIGN, target.line());
    }
    generator.expr(value);
    emit().dupTop();
    Scope scope = generator.scope();
    Scope parent = scope.parent();
    if (generator.isScopePass() && scope.kind().isComprehension() && parent != null) {
      if (parent.modify(name.id()).kind() == IdInfo.Kind.GLOBAL_EXPLICIT) {
        scope.findOrAdd(name.id(), IdInfo.Kind.GLOBAL_EXPLICIT);
      } else {
        bindToParent(scope.findOrAdd(name.id(), IdInfo.Kind.UNDECIDED), parent, target.line());
      }
    }
    generator.storeId(name.id());
  }

  private void bindToParent(IdInfo id, Scope parent, int line) {
    if (parent.parent() == null) {
      declareGlobal(id, line);
    } else {
      if (id.kind() == IdInfo.Kind.GLOBAL_IMPLICIT) {
        id.kind(IdInfo.Kind.UNDECIDED); // read before, to be closed over now
      }
      declareNonlocal(id, line);
    }
  }

  void declareGlobal(IdInfo id, int line) {
    if (id.kind() != IdInfo.Kind.UNDECIDED && id.kind() != IdInfo.Kind.GLOBAL_EXPLICIT) {
      throw generator.syntaxError("identifier redefined as global", line);
    }
    id.kind(IdInfo.Kind.GLOBAL_EXPLICIT);
    IdInfo global = generator.scope().findGlobal(id.name());
    if (global != null) {
      global.kind(IdInfo.Kind.GLOBAL_EXPLICIT);
    }
  }

  void declareNonlocal(IdInfo id, int line) {
    if (id.kind() == IdInfo.Kind.UNDECIDED) {
      id.kind(IdInfo.Kind.GLOBAL_IMPLICIT);
      generator.scope().closeOver(id);
      if (id.kind() == IdInfo.Kind.GLOBAL_IMPLICIT) {
        throw generator.syntaxError("no binding for nonlocal found", line);
      }
    } else if (id.kind() != IdInfo.Kind.FREE) {
      throw generator.syntaxError("identifier redefined as nonlocal", line);
    }
  }

  private Emitter emit() {
    return generator.emit();
  }
}
