package org.antaresia.parser.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.lexer.Token;
import org.antaresia.lexer.TokenStream;
import org.antaresia.parser.Argument;
import org.antaresia.parser.BinaryOp;
import org.antaresia.parser.Block;
import org.antaresia.parser.Decorator;
import org.antaresia.parser.ExceptHandler;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Parameter;
import org.antaresia.parser.ParseOptions;
import org.antaresia.parser.Stmt;
import org.antaresia.parser.Trailer;
import org.jspecify.annotations.Nullable;

/** The rules for statements, and the whole texts they make. */
public final class StatementParser extends ExpressionParser {

  /** A parser that starts at the current token. */
  public StatementParser(TokenStream tokens, ParseOptions options) {
    super(tokens, options);
  }

  // Whole texts

  /** {@code (NEWLINE | statement)* END}. */
  public Block file() {
    BlockBuilder block = new BlockBuilder(line());
    while (true) {
      if (accept(Token.NEWLINE)) {
        block.isList = true;
      } else if (startsStatement()) {
        statement(block);
      } else {
        expect(Token.END);
        return block.build();
      }
    }
  }

  /** {@code (NEWLINE | statement) END}. */
  public Block single() {
    BlockBuilder block = new BlockBuilder(line());
    if (!accept(Token.NEWLINE)) {
      statement(block);
    }
    expect(Token.END);
    return block.build();
  }

  /** {@code testlist [NEWLINE] END}. */
  public Expr expression() {
    Expr expression = tupleOrItem(Item.TEST);
    accept(Token.NEWLINE);
    expect(Token.END);
    return expression;
  }

  // Blocks

  /** Collects statements and whether MicroPython would have a list node for them. */
  private static final class BlockBuilder {
    final List<Stmt> statements = new ArrayList<>();
    final int line;
    boolean isList;

    BlockBuilder(int line) {
      this.line = line;
    }

    Block build() {
      boolean hasNode = isList || statements.size() > 1;
      return new Block(List.copyOf(statements), hasNode ? line : 0);
    }
  }

  /** {@code NEWLINE INDENT statement+ DEDENT | simple_statements}, after a colon. */
  private Block body() {
    expect(Token.DEL_COLON);
    enter();
    Block body = accept(Token.NEWLINE) ? indented() : onSameLine();
    leave();
    return body;
  }

  private Block indented() {
    expect(Token.INDENT);
    BlockBuilder block = new BlockBuilder(line());
    do {
      statement(block);
    } while (startsStatement());
    expect(Token.DEDENT);
    return block.build();
  }

  private Block onSameLine() {
    BlockBuilder block = new BlockBuilder(line());
    simpleStatements(block);
    return block.build();
  }

  private @Nullable Block elseBody() {
    return accept(Token.KW_ELSE) ? body() : null;
  }

  // Statements

  private boolean startsStatement() {
    return switch (kind()) {
      case KW_IF, KW_WHILE, KW_FOR, KW_TRY, KW_WITH, KW_DEF, KW_CLASS, KW_ASYNC, OP_AT -> true;
      default -> startsSimpleStatement();
    };
  }

  private boolean startsSimpleStatement() {
    return switch (kind()) {
      case KW_DEL,
          KW_PASS,
          KW_BREAK,
          KW_CONTINUE,
          KW_RETURN,
          KW_RAISE,
          KW_YIELD,
          KW_IMPORT,
          KW_FROM,
          KW_GLOBAL,
          KW_NONLOCAL,
          KW_ASSERT ->
          true;
      default -> startsItem(Item.TEST_OR_STAR);
    };
  }

  private void statement(BlockBuilder block) {
    int line = line();
    switch (kind()) {
      case KW_IF -> block.statements.add(ifElse(line));
      case KW_WHILE -> block.statements.add(whileLoop(line));
      case KW_FOR -> block.statements.add(forLoop(false, line));
      case KW_TRY -> block.statements.add(tryExcept(line));
      case KW_WITH -> block.statements.add(with(false, line));
      case KW_DEF -> block.statements.add(function(false, line));
      case KW_CLASS -> block.statements.add(classDefinition(line));
      case OP_AT -> block.statements.add(decorated(line));
      case KW_ASYNC -> block.statements.add(async(line));
      default -> simpleStatements(block);
    }
  }

  /** {@code simple_statement (';' simple_statement)* [';'] NEWLINE}. */
  private void simpleStatements(BlockBuilder block) {
    block.statements.add(simpleStatement());
    while (accept(Token.DEL_SEMICOLON)) {
      block.isList = true;
      if (!startsSimpleStatement()) {
        break;
      }
      block.statements.add(simpleStatement());
    }
    expect(Token.NEWLINE);
  }

  private Stmt simpleStatement() {
    int line = line();
    return switch (kind()) {
      case KW_DEL -> delete(line);
      case KW_PASS -> keyword(new Stmt.Pass(line));
      case KW_BREAK -> keyword(new Stmt.Break(line));
      case KW_CONTINUE -> keyword(new Stmt.Continue(line));
      case KW_RETURN -> returnValue(line);
      case KW_RAISE -> raise(line);
      case KW_YIELD -> new Stmt.Expression(yieldExpression(), line);
      case KW_IMPORT -> importModules(line);
      case KW_FROM -> importFrom(line);
      case KW_GLOBAL -> {
        next();
        yield new Stmt.Global(names(Token.DEL_COMMA), line);
      }
      case KW_NONLOCAL -> {
        next();
        yield new Stmt.Nonlocal(names(Token.DEL_COMMA), line);
      }
      case KW_ASSERT -> assertion(line);
      default -> expressionOrAssignment(line);
    };
  }

  private Stmt keyword(Stmt statement) {
    next();
    return statement;
  }

  private Stmt delete(int line) {
    next();
    List<Expr> targets = new ArrayList<>();
    targets.add(item(Item.EXPR_OR_STAR));
    moreItems(targets, Item.EXPR_OR_STAR);
    return new Stmt.Delete(List.copyOf(targets), line);
  }

  private Stmt returnValue(int line) {
    next();
    return new Stmt.Return(startsTest() ? tupleOrItem(Item.TEST) : null, line);
  }

  private Stmt raise(int line) {
    next();
    if (!startsTest()) {
      return new Stmt.Raise(null, null, line);
    }
    Expr exception = test();
    return new Stmt.Raise(exception, accept(Token.KW_FROM) ? test() : null, line);
  }

  private Stmt importModules(int line) {
    next();
    List<Stmt.Import.Module> modules = new ArrayList<>();
    do {
      List<String> names = names(Token.DEL_PERIOD);
      modules.add(new Stmt.Import.Module(names, alias()));
    } while (accept(Token.DEL_COMMA));
    return new Stmt.Import(List.copyOf(modules), line);
  }

  private @Nullable String alias() {
    return accept(Token.KW_AS) ? name() : null;
  }

  private Stmt importFrom(int line) {
    next();
    int level = 0;
    while (at(Token.DEL_PERIOD) || at(Token.ELLIPSIS)) {
      level += at(Token.DEL_PERIOD) ? 1 : 3;
      next();
    }
    boolean isDotsOnly = level > 0 && !at(Token.NAME);
    List<String> module = isDotsOnly ? List.of() : names(Token.DEL_PERIOD);
    expect(Token.KW_IMPORT);
    List<Stmt.ImportFrom.Member> members;
    if (accept(Token.OP_STAR)) {
      members = List.of();
    } else if (accept(Token.DEL_PAREN_OPEN)) {
      members = importedMembers();
      expect(Token.DEL_PAREN_CLOSE);
    } else {
      members = importedMembers();
    }
    return new Stmt.ImportFrom(level, module, members, line);
  }

  private List<Stmt.ImportFrom.Member> importedMembers() {
    List<Stmt.ImportFrom.Member> members = new ArrayList<>();
    do {
      String name = name();
      members.add(new Stmt.ImportFrom.Member(name, alias()));
    } while (accept(Token.DEL_COMMA) && at(Token.NAME));
    return List.copyOf(members);
  }

  private Stmt assertion(int line) {
    next();
    Expr test = test();
    return new Stmt.Assert(test, accept(Token.DEL_COMMA) ? test() : null, line);
  }

  private Stmt expressionOrAssignment(int line) {
    Expr target = tupleOrItem(Item.TEST_OR_STAR);
    if (accept(Token.DEL_COLON)) {
      Expr annotation = test();
      Expr value = accept(Token.DEL_EQUAL) ? assignedValue() : null;
      return new Stmt.AnnotatedAssign(target, annotation, value, line);
    }
    BinaryOp operator = Operators.augmented(kind());
    if (operator != null) {
      next();
      return new Stmt.AugmentedAssign(target, operator, assignedValue(), line);
    }
    if (!accept(Token.DEL_EQUAL)) {
      return new Stmt.Expression(target, line);
    }
    Expr value = assignedValue();
    if (!at(Token.DEL_EQUAL)) {
      return new Stmt.Assign(List.of(target), value, line);
    }
    List<Expr> targets = new ArrayList<>();
    targets.add(target);
    while (accept(Token.DEL_EQUAL)) {
      targets.add(value);
      value = assignedValue();
    }
    return new Stmt.Assign(List.copyOf(targets), value, line);
  }

  private Expr assignedValue() {
    return at(Token.KW_YIELD) ? yieldExpression() : tupleOrItem(Item.TEST_OR_STAR);
  }

  private Stmt ifElse(int line) {
    List<Stmt.If.Branch> branches = new ArrayList<>();
    do {
      next();
      Expr test = namedTest();
      branches.add(new Stmt.If.Branch(test, body()));
    } while (at(Token.KW_ELIF));
    return new Stmt.If(List.copyOf(branches), elseBody(), line);
  }

  private Stmt whileLoop(int line) {
    next();
    Expr test = namedTest();
    Block body = body();
    return new Stmt.While(test, body, elseBody(), line);
  }

  private Stmt forLoop(boolean isAsync, int line) {
    next();
    Expr target = tupleOrItem(Item.EXPR_OR_STAR);
    expect(Token.KW_IN);
    Expr iterable = tupleOrItem(Item.TEST);
    Block body = body();
    return new Stmt.For(target, iterable, body, elseBody(), isAsync, line);
  }

  private Stmt tryExcept(int line) {
    next();
    Block body = body();
    int finalLine = line();
    if (accept(Token.KW_FINALLY)) {
      return new Stmt.Try(body, List.of(), null, body(), finalLine, line);
    }
    List<ExceptHandler> handlers = new ArrayList<>();
    do {
      handlers.add(exceptHandler());
    } while (at(Token.KW_EXCEPT));
    Block orElse = elseBody();
    finalLine = line();
    Block finalBody = accept(Token.KW_FINALLY) ? body() : null;
    return new Stmt.Try(body, List.copyOf(handlers), orElse, finalBody, finalLine, line);
  }

  private ExceptHandler exceptHandler() {
    int line = line();
    expect(Token.KW_EXCEPT);
    Expr type = startsTest() ? test() : null;
    String name = type != null ? alias() : null;
    return new ExceptHandler(type, name, body(), line);
  }

  private Stmt with(boolean isAsync, int line) {
    next();
    List<Stmt.With.Item> items = new ArrayList<>();
    do {
      Expr context = test();
      items.add(new Stmt.With.Item(context, accept(Token.KW_AS) ? expr() : null));
    } while (accept(Token.DEL_COMMA));
    return new Stmt.With(List.copyOf(items), body(), isAsync, line);
  }

  private Stmt function(boolean isAsync, int line) {
    expect(Token.KW_DEF);
    String name = name();
    expect(Token.DEL_PAREN_OPEN);
    List<Parameter> parameters = parameters(true);
    expect(Token.DEL_PAREN_CLOSE);
    Expr returns = accept(Token.DEL_MINUS_MORE) ? test() : null;
    return new Stmt.FunctionDef(name, parameters, returns, body(), isAsync, line);
  }

  private Stmt classDefinition(int line) {
    next();
    String name = name();
    boolean parenthesised = at(Token.DEL_PAREN_OPEN);
    List<Argument> arguments = parenthesised ? call().arguments() : List.of();
    return new Stmt.ClassDef(name, parenthesised, arguments, body(), line);
  }

  private Stmt decorated(int line) {
    List<Decorator> decorators = new ArrayList<>();
    do {
      decorators.add(decorator());
    } while (at(Token.OP_AT));
    int definitionLine = line();
    Stmt definition =
        at(Token.KW_CLASS)
            ? classDefinition(definitionLine)
            : function(accept(Token.KW_ASYNC), definitionLine);
    return new Stmt.Decorated(List.copyOf(decorators), definition, line);
  }

  private Decorator decorator() {
    int line = line();
    next();
    List<String> names = names(Token.DEL_PERIOD);
    Trailer.Call call = at(Token.DEL_PAREN_OPEN) ? call() : null;
    expect(Token.NEWLINE);
    return new Decorator(names, call, line);
  }

  private Stmt async(int line) {
    next();
    return switch (kind()) {
      case KW_WITH -> with(true, line);
      case KW_FOR -> forLoop(true, line);
      default -> function(true, line);
    };
  }
}
