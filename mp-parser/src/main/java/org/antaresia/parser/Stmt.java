package org.antaresia.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement. */
public sealed interface Stmt extends Node {

  /** Calls the visitor's method for this kind of statement. */
  void accept(Visitor visitor);

  /** An expression by itself, {@code yield} included. */
  record Expression(Expr value, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.expression(this);
    }
  }

  /** {@code targets = ... = value}; targets in source order, not yet checked. */
  record Assign(List<Expr> targets, Expr value, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.assign(this);
    }
  }

  /** {@code target: annotation = value}. */
  record AnnotatedAssign(Expr target, Expr annotation, @Nullable Expr value, int line)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.annotatedAssign(this);
    }
  }

  /** {@code target op= value}. */
  record AugmentedAssign(Expr target, BinaryOp operator, Expr value, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.augmentedAssign(this);
    }
  }

  /** {@code del targets}. */
  record Delete(List<Expr> targets, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.delete(this);
    }
  }

  /** {@code pass}. */
  record Pass(int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.pass(this);
    }
  }

  /** {@code break}. */
  record Break(int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.breakLoop(this);
    }
  }

  /** {@code continue}. */
  record Continue(int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.continueLoop(this);
    }
  }

  /** {@code return value}. */
  record Return(@Nullable Expr value, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.returnValue(this);
    }
  }

  /** {@code raise exception from cause}. */
  record Raise(@Nullable Expr exception, @Nullable Expr cause, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.raise(this);
    }
  }

  /** {@code import a.b as c, d}. */
  record Import(List<Module> modules, int line) implements Stmt {

    /** One module of an import: the parts of its dotted name and what it is bound to. */
    public record Module(List<String> names, @Nullable String alias) {}

    @Override
    public void accept(Visitor visitor) {
      visitor.importModules(this);
    }
  }

  /**
   * {@code from module import members}.
   *
   * @param level number of leading dots
   * @param module the parts of the dotted name; empty for dots alone
   * @param members empty for {@code *}
   */
  record ImportFrom(int level, List<String> module, List<Member> members, int line)
      implements Stmt {

    /** One imported name and what it is bound to. */
    public record Member(String name, @Nullable String alias) {}

    @Override
    public void accept(Visitor visitor) {
      visitor.importFrom(this);
    }
  }

  /** {@code global names}. */
  record Global(List<String> names, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.global(this);
    }
  }

  /** {@code nonlocal names}. */
  record Nonlocal(List<String> names, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.nonlocal(this);
    }
  }

  /** {@code assert test, message}. */
  record Assert(Expr test, @Nullable Expr message, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.assertion(this);
    }
  }

  /** {@code if} with its {@code elif}s as branches. */
  record If(List<Branch> branches, @Nullable Block orElse, int line) implements Stmt {

    /** A condition and what runs if it is the first true one. */
    public record Branch(Expr test, Block body) {}

    @Override
    public void accept(Visitor visitor) {
      visitor.ifElse(this);
    }
  }

  /** {@code while test: body else: orElse}. */
  record While(Expr test, Block body, @Nullable Block orElse, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.whileLoop(this);
    }
  }

  /** {@code for target in iterable: body else: orElse}, or {@code async for}. */
  record For(
      Expr target, Expr iterable, Block body, @Nullable Block orElse, boolean isAsync, int line)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.forLoop(this);
    }
  }

  /**
   * {@code try} with handlers, a finally block, or both.
   *
   * @param finalLine line of {@code finally}, if any
   */
  record Try(
      Block body,
      List<ExceptHandler> handlers,
      @Nullable Block orElse,
      @Nullable Block finalBody,
      int finalLine,
      int line)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.tryExcept(this);
    }
  }

  /** {@code with items: body}, or {@code async with}. */
  record With(List<Item> items, Block body, boolean isAsync, int line) implements Stmt {

    /** A context manager and what its value is bound to. */
    public record Item(Expr context, @Nullable Expr target) {}

    @Override
    public void accept(Visitor visitor) {
      visitor.with(this);
    }
  }

  /** {@code def name(parameters) -> returns: body}, or {@code async def}. */
  record FunctionDef(
      String name,
      List<Parameter> parameters,
      @Nullable Expr returns,
      Block body,
      boolean isAsync,
      int line)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.function(this);
    }
  }

  /**
   * {@code class name(arguments): body}.
   *
   * @param parenthesised whether there are parentheses, without any meaning when they are empty
   */
  record ClassDef(
      String name, boolean parenthesised, List<Argument> arguments, Block body, int line)
      implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.classDefinition(this);
    }
  }

  /** Decorators and the function or class below them. */
  record Decorated(List<Decorator> decorators, Stmt definition, int line) implements Stmt {
    @Override
    public void accept(Visitor visitor) {
      visitor.decorated(this);
    }
  }
}
