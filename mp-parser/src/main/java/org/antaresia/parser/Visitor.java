package org.antaresia.parser;

/** One method per kind of expression, trailer and statement; a new kind stops every pass. */
public interface Visitor {

  void name(Expr.Name node);

  void integer(Expr.IntLiteral node);

  void bigInteger(Expr.BigIntLiteral node);

  void floating(Expr.FloatLiteral node);

  void imaginary(Expr.ImaginaryLiteral node);

  void string(Expr.StringLiteral node);

  void bytes(Expr.BytesLiteral node);

  void singleton(Expr.SingletonLiteral node);

  void constantTuple(Expr.TupleLiteral node);

  void constantUse(Expr.ConstantUse node);

  void boolOp(Expr.BoolOp node);

  void not(Expr.Not node);

  void comparison(Expr.Comparison node);

  void binary(Expr.Binary node);

  void unary(Expr.Unary node);

  void power(Expr.Power node);

  void conditional(Expr.Conditional node);

  void lambda(Expr.Lambda node);

  void named(Expr.Named node);

  void star(Expr.Star node);

  void tuple(Expr.Tuple node);

  void list(Expr.ListDisplay node);

  void braces(Expr.Braces node);

  void keyValue(Expr.KeyValue node);

  void comprehension(Expr.Comprehension node);

  void primary(Expr.Primary node);

  void slice(Expr.Slice node);

  void yield(Expr.Yield node);

  void yieldFrom(Expr.YieldFrom node);

  void await(Expr.Await node);

  void call(Trailer.Call node);

  void index(Trailer.Index node);

  void attribute(Trailer.Attribute node);

  void expression(Stmt.Expression node);

  void assign(Stmt.Assign node);

  void annotatedAssign(Stmt.AnnotatedAssign node);

  void augmentedAssign(Stmt.AugmentedAssign node);

  void delete(Stmt.Delete node);

  void pass(Stmt.Pass node);

  void breakLoop(Stmt.Break node);

  void continueLoop(Stmt.Continue node);

  void returnValue(Stmt.Return node);

  void raise(Stmt.Raise node);

  void importModules(Stmt.Import node);

  void importFrom(Stmt.ImportFrom node);

  void global(Stmt.Global node);

  void nonlocal(Stmt.Nonlocal node);

  void assertion(Stmt.Assert node);

  void ifElse(Stmt.If node);

  void whileLoop(Stmt.While node);

  void forLoop(Stmt.For node);

  void tryExcept(Stmt.Try node);

  void with(Stmt.With node);

  void function(Stmt.FunctionDef node);

  void classDefinition(Stmt.ClassDef node);

  void decorated(Stmt.Decorated node);
}
