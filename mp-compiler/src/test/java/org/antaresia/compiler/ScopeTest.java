package org.antaresia.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.antaresia.mpy.Prelude;
import org.antaresia.parser.Block;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private static final Block NODE = new Block(List.of(), 0);

  private final Scope module = scope(Scope.Kind.MODULE, null, "");
  private final Scope outer = scope(Scope.Kind.FUNCTION, module, "outer");
  private final Scope inner = scope(Scope.Kind.FUNCTION, outer, "inner");

  private static Scope scope(Scope.Kind kind, @Nullable Scope parent, String name) {
    return new Scope(kind, parent, NODE, name, EmitterFactory.BYTECODE);
  }

  private static void parameter(Scope scope, String name, IdInfo.Parameter kind) {
    scope.findOrAdd(name, IdInfo.Kind.UNDECIDED).parameter(kind);
    if (kind == IdInfo.Parameter.NORMAL) {
      scope.addPositionalArg();
    }
  }

  private static IdInfo id(Scope scope, String name) {
    IdInfo id = scope.find(name);
    assertNotNull(id);
    return id;
  }

  @Test
  void hasItsKindsName() {
    assertEquals("<module>", module.simpleName());
    assertEquals("outer", outer.simpleName());
    assertEquals("<genexpr>", scope(Scope.Kind.GEN_EXPR, outer, "").simpleName());
  }

  @Test
  void bindsAssignedNamesToTheFunctionOrTheModule() {
    assertEquals(IdInfo.Kind.LOCAL, outer.modify("a").kind());
    assertEquals(IdInfo.Kind.GLOBAL_IMPLICIT_ASSIGNED, module.modify("a").kind());
  }

  @Test
  void closesOverVariablesOfAllFunctionsBetween() {
    Scope innermost = scope(Scope.Kind.LAMBDA, inner, "");
    outer.modify("x");
    IdInfo used = innermost.findOrAdd("x", IdInfo.Kind.GLOBAL_IMPLICIT);
    innermost.closeOver(used);
    assertEquals(IdInfo.Kind.FREE, used.kind());
    assertEquals(IdInfo.Kind.FREE, id(inner, "x").kind());
    assertEquals(IdInfo.Kind.CELL, id(outer, "x").kind());
  }

  @Test
  void leavesGlobalsAlone() {
    module.modify("x");
    IdInfo used = inner.findOrAdd("x", IdInfo.Kind.GLOBAL_IMPLICIT);
    inner.closeOver(used);
    inner.assignLocals();
    assertEquals(IdInfo.Kind.GLOBAL_EXPLICIT, used.kind());
  }

  @Test
  void numbersFreeVariablesThenParametersThenLocalsThenCells() {
    outer.modify("free2");
    outer.modify("free1");
    parameter(inner, "p", IdInfo.Parameter.NORMAL);
    inner.modify("cell").kind(IdInfo.Kind.CELL);
    inner.modify("local");
    for (String name : List.of("free1", "free2")) {
      inner.closeOver(inner.findOrAdd(name, IdInfo.Kind.GLOBAL_IMPLICIT));
    }
    outer.assignLocals();
    inner.assignLocals();
    assertEquals(0, id(inner, "free2").local());
    assertEquals(1, id(inner, "free1").local());
    assertEquals(2, id(inner, "p").local());
    assertEquals(3, id(inner, "local").local());
    assertEquals(4, id(inner, "cell").local());
    assertEquals(5, inner.locals());
    assertEquals(3, inner.positionalArgs());
  }

  @Test
  void putsTheStarParameterBehindKeywordOnlyOnes() {
    parameter(outer, "a", IdInfo.Parameter.NORMAL);
    parameter(outer, "args", IdInfo.Parameter.STAR);
    parameter(outer, "k", IdInfo.Parameter.NORMAL);
    parameter(outer, "kwargs", IdInfo.Parameter.DOUBLE_STAR);
    outer.addFlags(Prelude.VARARGS | Prelude.VARKEYWORDS);
    outer.assignLocals();
    List<String> names = outer.ids().stream().map(IdInfo::name).toList();
    assertEquals(List.of("a", "k", "args", "kwargs"), names);
    assertEquals(2, id(outer, "args").local());
  }
}
