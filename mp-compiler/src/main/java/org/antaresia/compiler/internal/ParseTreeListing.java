package org.antaresia.compiler.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.lexer.Token;
import org.antaresia.mpy.ConstText;
import org.antaresia.parser.Argument;
import org.antaresia.parser.BinaryOp;
import org.antaresia.parser.Block;
import org.antaresia.parser.Clause;
import org.antaresia.parser.ComprehensionKind;
import org.antaresia.parser.Decorator;
import org.antaresia.parser.ExceptHandler;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Node;
import org.antaresia.parser.Parameter;
import org.antaresia.parser.Stmt;
import org.antaresia.parser.Trailer;
import org.antaresia.parser.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Shows a folded tree as the parse tree that genuine has for the same text: nodes of grammar {@link
 * Rule}s, each with its line, indented below each other.
 *
 * <p>Where our tree tells less the listing guesses: statements on one line are a list of simple
 * statements, a comma or colon that changes nothing was not there, and what has no line of its own
 * has that of what comes before it.
 */
public final class ParseTreeListing implements Visitor {
  private static final int FIRST_CONSTANT = 0x20000;
  private static final int CONSTANT_STEP = 0x20;

  /** A line of the listing and those below it. */
  private record Item(int line, String text, List<Item> children) {
    private static final int NO_LINE = -1;

    static Item leaf(String text) {
      return new Item(NO_LINE, text, List.of());
    }

    void print(StringBuilder out, int indent) {
      if (line == NO_LINE) {
        out.append("       ");
      } else {
        String digits = Integer.toString(line);
        out.append('[').append(" ".repeat(Math.max(0, 4 - digits.length())));
        out.append(digits).append("] ");
      }
      out.append(" ".repeat(indent)).append(text).append('\n');
      for (int i = 0; i < children.size(); i++) {
        children.get(i).print(out, indent + 2);
      }
    }
  }

  private static final Item NULL = Item.leaf("NULL");
  private static final Item NEWLINE = token(Token.NEWLINE);

  private final CompileOptions options;
  private final ConstantObjects objects = new ConstantObjects();
  private int constants;

  // The line of what was seen last, for what has none.
  private int line = 1;

  // What a bare tuple is where the next expression stands.
  private Rule bareTuple = Rule.TESTLIST;

  // What the visit of a node left.
  private Item item = NULL;

  private ParseTreeListing(CompileOptions options) {
    this.options = options;
  }

  /** The listing of a file's tree. */
  public static String of(Block file, CompileOptions options) {
    StringBuilder out = new StringBuilder();
    new ParseTreeListing(options).file(file).print(out, 0);
    return out.toString();
  }

  // Nodes.

  private static Item id(String name) {
    return Item.leaf("id(" + name + ")");
  }

  private static Item token(Token token) {
    return Item.leaf("tok(" + token.ordinal() + ")");
  }

  private static Item optionalId(@Nullable String name) {
    return name == null ? NULL : id(name);
  }

  private static Item node(Rule rule, int line, List<Item> children) {
    return new Item(line, rule + " (n=" + children.size() + ")", children);
  }

  private static Item node(Rule rule, int line, Item... children) {
    return node(rule, line, List.of(children));
  }

  /** A list, or its only item. */
  private static Item list(Rule rule, int line, List<Item> items) {
    return items.size() == 1 ? items.get(0) : node(rule, line, items);
  }

  private static Item names(Rule rule, int line, List<String> names) {
    List<Item> items = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      items.add(id(names.get(i)));
    }
    return list(rule, line, items);
  }

  /** The line of a node's first token. */
  private int lineOf(Node node) {
    int known = node instanceof Expr.Name name ? name.tokenLine() : node.line();
    if (known == 0 && node instanceof Argument argument) {
      return lineOf(argument.value());
    }
    line = known == 0 ? line : known;
    return line;
  }

  private Item expr(Expr node) {
    return expr(node, bareTuple);
  }

  private Item expr(Expr node, Rule bare) {
    bareTuple = bare;
    node.accept(this);
    return item;
  }

  private Item optional(@Nullable Expr node) {
    return node == null ? NULL : expr(node, Rule.TESTLIST);
  }

  private List<Item> exprs(List<Expr> nodes) {
    List<Item> items = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      items.add(expr(nodes.get(i)));
    }
    return items;
  }

  // Blocks.

  private Item file(Block block) {
    List<Stmt> statements = block.statements();
    List<Item> items = new ArrayList<>();
    int first = statements.isEmpty() ? 0 : lineOf(statements.get(0));
    if (block.line() != 0 && block.line() != first) {
      items.add(NEWLINE);
    }
    statements(statements, items);
    if (items.isEmpty()) {
      return node(Rule.FILE_INPUT, 1, NULL);
    }
    return list(Rule.FILE_INPUT_2, block.line(), items);
  }

  private Item block(Block block) {
    List<Item> items = new ArrayList<>();
    statements(block.statements(), items);
    return list(Rule.SUITE_BLOCK_STMTS, lineOf(block), items);
  }

  private Item optional(@Nullable Block block) {
    return block == null ? NULL : block(block);
  }

  private void statements(List<Stmt> statements, List<Item> items) {
    for (int i = 0; i < statements.size(); i++) {
      int start = lineOf(statements.get(i));
      List<Item> sameLine = new ArrayList<>();
      sameLine.add(statement(statements.get(i)));
      while (i + 1 < statements.size() && statements.get(i + 1).line() == start) {
        sameLine.add(statement(statements.get(++i)));
      }
      items.add(list(Rule.SIMPLE_STMT_2, start, sameLine));
    }
  }

  private Item statement(Stmt node) {
    node.accept(this);
    return item;
  }

  // Atoms.

  @Override
  public void name(Expr.Name node) {
    lineOf(node);
    item = id(node.id());
  }

  private void constant(Expr.Literal node) {
    String address = Integer.toHexString(FIRST_CONSTANT + constants++ * CONSTANT_STEP);
    String repr = ConstText.repr(objects.of(node));
    item = new Item(node.line(), "literal const(" + address + ")=" + repr, List.of());
  }

  @Override
  public void integer(Expr.IntLiteral node) {
    if (Constants.isSmallInt(node, options)) {
      item = Item.leaf("int(" + node.value() + ")");
    } else {
      constant(node);
    }
  }

  @Override
  public void bigInteger(Expr.BigIntLiteral node) {
    constant(node);
  }

  @Override
  public void floating(Expr.FloatLiteral node) {
    constant(node);
  }

  @Override
  public void imaginary(Expr.ImaginaryLiteral node) {
    constant(node);
  }

  @Override
  public void string(Expr.StringLiteral node) {
    if (node.interned()) {
      item = Item.leaf("str(" + node.value() + ")");
    } else {
      constant(node);
    }
  }

  @Override
  public void bytes(Expr.BytesLiteral node) {
    constant(node);
  }

  @Override
  public void singleton(Expr.SingletonLiteral node) {
    item =
        token(
            switch (node.value()) {
              case NONE -> Token.KW_NONE;
              case FALSE -> Token.KW_FALSE;
              case TRUE -> Token.KW_TRUE;
              case ELLIPSIS -> Token.ELLIPSIS;
            });
  }

  @Override
  public void constantTuple(Expr.TupleLiteral node) {
    constant(node);
  }

  @Override
  public void constantUse(Expr.ConstantUse node) {
    constant(node);
  }

  // Operators.

  @Override
  public void boolOp(Expr.BoolOp node) {
    int start = lineOf(node);
    item = node(node.isOr() ? Rule.OR_TEST : Rule.AND_TEST, start, exprs(node.operands()));
  }

  @Override
  public void not(Expr.Not node) {
    int start = lineOf(node);
    item = node(Rule.NOT_TEST_2, start, expr(node.operand()));
  }

  @Override
  public void comparison(Expr.Comparison node) {
    int start = lineOf(node);
    List<Item> children = new ArrayList<>();
    children.add(expr(node.operands().get(0)));
    for (int i = 1; i < node.operands().size(); i++) {
      children.add(
          switch (node.operators().get(i - 1)) {
            case LESS -> token(Token.OP_LESS);
            case MORE -> token(Token.OP_MORE);
            case EQUAL -> token(Token.OP_DBL_EQUAL);
            case LESS_EQUAL -> token(Token.OP_LESS_EQUAL);
            case MORE_EQUAL -> token(Token.OP_MORE_EQUAL);
            case NOT_EQUAL -> token(Token.OP_NOT_EQUAL);
            case IN -> token(Token.KW_IN);
            case NOT_IN -> node(Rule.COMP_OP_NOT_IN, line);
            case IS -> node(Rule.COMP_OP_IS, line, NULL);
            case IS_NOT -> node(Rule.COMP_OP_IS, line, node(Rule.COMP_OP_IS_NOT, line));
          });
      children.add(expr(node.operands().get(i)));
    }
    item = node(Rule.COMPARISON, start, children);
  }

  @Override
  public void binary(Expr.Binary node) {
    int start = lineOf(node);
    Rule rule =
        switch (node.operators().get(0)) {
          case OR -> Rule.EXPR;
          case XOR -> Rule.XOR_EXPR;
          case AND -> Rule.AND_EXPR;
          case LSHIFT, RSHIFT -> Rule.SHIFT_EXPR;
          case ADD, SUBTRACT -> Rule.ARITH_EXPR;
          default -> Rule.TERM;
        };
    boolean showsOperators = rule.compareTo(Rule.AND_EXPR) > 0;
    List<Item> children = new ArrayList<>();
    children.add(expr(node.operands().get(0)));
    for (int i = 1; i < node.operands().size(); i++) {
      if (showsOperators) {
        children.add(operator(Token.OP_PIPE, node.operators().get(i - 1)));
      }
      children.add(expr(node.operands().get(i)));
    }
    item = node(rule, start, children);
  }

  /** The token of an operator; {@code first} is that of the first: both are in the same order. */
  private static Item operator(Token first, BinaryOp operator) {
    return Item.leaf("tok(" + (first.ordinal() + operator.ordinal()) + ")");
  }

  @Override
  public void unary(Expr.Unary node) {
    int start = lineOf(node);
    Token operator =
        switch (node.operator()) {
          case POSITIVE -> Token.OP_PLUS;
          case NEGATIVE -> Token.OP_MINUS;
          case INVERT -> Token.OP_TILDE;
        };
    item = node(Rule.FACTOR_2, start, token(operator), expr(node.operand()));
  }

  @Override
  public void power(Expr.Power node) {
    int start = lineOf(node);
    item = node(Rule.POWER, start, expr(node.base()), expr(node.exponent()));
  }

  @Override
  public void conditional(Expr.Conditional node) {
    int start = lineOf(node);
    Item yes = expr(node.yes());
    int otherwise = line;
    item =
        node(
            Rule.TEST_IF_EXPR,
            start,
            yes,
            node(Rule.TEST_IF_ELSE, otherwise, expr(node.test()), expr(node.no())));
  }

  @Override
  public void lambda(Expr.Lambda node) {
    int start = lineOf(node);
    Item parameters = parameters(node.parameters(), false);
    item = node(Rule.LAMBDEF, start, parameters, expr(node.body()), NULL);
  }

  @Override
  public void named(Expr.Named node) {
    int start = lineOf(node);
    item = node(Rule.NAMEDEXPR_TEST, start, expr(node.target()), expr(node.value()));
  }

  @Override
  public void star(Expr.Star node) {
    int start = lineOf(node);
    item = node(Rule.STAR_EXPR, start, expr(node.value()));
  }

  // Displays and comprehensions.

  @Override
  public void tuple(Expr.Tuple node) {
    int start = lineOf(node);
    Rule bare = bareTuple;
    if (!node.parenthesised()) {
      item = node(bare, start, exprs(node.items()));
    } else if (node.items().isEmpty()) {
      item = node(Rule.ATOM_PAREN, start, NULL);
    } else {
      Item items = node(Rule.TESTLIST_COMP, node.constantLine(), exprs(node.items()));
      item = node(Rule.ATOM_PAREN, start, items);
    }
  }

  @Override
  public void list(Expr.ListDisplay node) {
    int start = lineOf(node);
    List<Expr> items = node.items();
    if (items.isEmpty()) {
      item = node(Rule.ATOM_BRACKET, start, NULL);
      return;
    }
    int second = lineOf(items.get(items.size() > 2 ? 1 : 0));
    line = start;
    item = node(Rule.ATOM_BRACKET, start, list(Rule.TESTLIST_COMP, second, exprs(items)));
  }

  @Override
  public void braces(Expr.Braces node) {
    int start = lineOf(node);
    List<Expr> items = node.items();
    if (items.isEmpty()) {
      item = node(Rule.ATOM_BRACE, start, NULL);
      return;
    }
    Item content = expr(items.get(0));
    if (items.size() > 1) {
      int comma = line;
      List<Expr> others = items.subList(1, items.size());
      int second = lineOf(others.get(0));
      Item rest = list(Rule.DICTORSETMAKER_LIST2, second, exprs(others));
      rest = node(Rule.DICTORSETMAKER_LIST, comma, rest);
      content = node(Rule.DICTORSETMAKER, node.innerLine(), content, rest);
    }
    item = node(Rule.ATOM_BRACE, start, content);
  }

  @Override
  public void keyValue(Expr.KeyValue node) {
    int start = lineOf(node);
    item = node(Rule.DICTORSETMAKER_ITEM, start, expr(node.key()), expr(node.value()));
  }

  @Override
  public void comprehension(Expr.Comprehension node) {
    int start = lineOf(node);
    Item element = expr(node.element());
    Item loop = clauses(node.clauses(), 0);
    ComprehensionKind kind = node.kind();
    if (kind == ComprehensionKind.SET || kind == ComprehensionKind.DICT) {
      Item items = node(Rule.DICTORSETMAKER, node.innerLine(), element, loop);
      item = node(Rule.ATOM_BRACE, start, items);
    } else {
      boolean isList = kind == ComprehensionKind.LIST;
      Item items = node(Rule.TESTLIST_COMP, node.innerLine(), element, loop);
      item = node(isList ? Rule.ATOM_BRACKET : Rule.ATOM_PAREN, start, items);
    }
  }

  private Item clauses(List<Clause> clauses, int from) {
    if (from == clauses.size()) {
      return NULL;
    }
    Clause clause = clauses.get(from);
    int start = lineOf(clause);
    if (clause instanceof Clause.For loop) {
      Item target = expr(loop.target(), Rule.EXPRLIST);
      Item iterable = expr(loop.iterable(), Rule.TESTLIST);
      return node(Rule.COMP_FOR, start, target, iterable, clauses(clauses, from + 1), NULL);
    }
    Item condition = expr(((Clause.If) clause).condition());
    return node(Rule.COMP_IF, start, condition, clauses(clauses, from + 1));
  }

  // Primaries.

  @Override
  public void primary(Expr.Primary node) {
    int start = lineOf(node);
    Item base = expr(node.base());
    item = node(Rule.ATOM_EXPR_NORMAL, start, base, trailers(node.trailers()));
  }

  private Item trailers(List<Trailer> trailers) {
    int start = lineOf(trailers.get(0));
    List<Item> items = new ArrayList<>(trailers.size());
    for (int i = 0; i < trailers.size(); i++) {
      trailers.get(i).accept(this);
      items.add(item);
    }
    return list(Rule.ATOM_EXPR_TRAILERS, start, items);
  }

  @Override
  public void await(Expr.Await node) {
    int start = lineOf(node);
    if (node.operand() instanceof Expr.Primary primary) {
      Item base = expr(primary.base());
      item = node(Rule.ATOM_EXPR_AWAIT, start, base, trailers(primary.trailers()));
    } else {
      item = node(Rule.ATOM_EXPR_AWAIT, start, expr(node.operand()), NULL);
    }
  }

  @Override
  public void call(Trailer.Call node) {
    int start = lineOf(node);
    item = node(Rule.TRAILER_PAREN, start, arguments(node.arguments(), node.endsInComma()));
  }

  @Override
  public void index(Trailer.Index node) {
    int start = lineOf(node);
    item = node(Rule.TRAILER_BRACKET, start, expr(node.index(), Rule.SUBSCRIPTLIST));
  }

  @Override
  public void attribute(Trailer.Attribute node) {
    item = node(Rule.TRAILER_PERIOD, lineOf(node), id(node.name()));
  }

  private Item arguments(List<Argument> arguments, boolean endsInComma) {
    if (arguments.isEmpty()) {
      return NULL;
    }
    int start = lineOf(arguments.get(0));
    List<Item> items = new ArrayList<>(arguments.size());
    for (int i = 0; i < arguments.size(); i++) {
      items.add(argument(arguments.get(i)));
    }
    return endsInComma ? node(Rule.ARGLIST, start, items) : list(Rule.ARGLIST, start, items);
  }

  private Item argument(Argument node) {
    int start = lineOf(node);
    return switch (node.kind()) {
      case POSITIONAL -> expr(node.value());
      case STAR -> node(Rule.ARGLIST_STAR, start, expr(node.value()));
      case DOUBLE_STAR -> node(Rule.ARGLIST_DBL_STAR, start, expr(node.value()));
      case KEYWORD -> node(Rule.ARGUMENT, start, optional(node.target()), expr(node.value()));
      case NAMED -> {
        Item target = optional(node.target());
        int assigns = line;
        Item value = node(Rule.ARGUMENT_3, assigns, expr(node.value()));
        yield node(Rule.ARGUMENT, start, target, value);
      }
      case GENERATOR -> {
        Expr.Comprehension generator = (Expr.Comprehension) node.value();
        Item element = expr(generator.element());
        yield node(Rule.ARGUMENT, start, element, clauses(generator.clauses(), 0));
      }
    };
  }

  @Override
  public void slice(Expr.Slice node) {
    int start = lineOf(node);
    Item lower = optional(node.lower());
    int colon = line;
    Item bounds = node(Rule.SUBSCRIPT_3, colon, bounds(node));
    item = node.lower() == null ? bounds : node(Rule.SUBSCRIPT_2, start, lower, bounds);
  }

  private Item bounds(Expr.Slice node) {
    if (node.upper() == null) {
      return node.step() == null ? NULL : node(Rule.SUBSCRIPT_3C, line, optional(node.step()));
    }
    Item upper = optional(node.upper());
    if (node.step() == null) {
      return upper;
    }
    return node(Rule.SUBSCRIPT_3D, line, upper, node(Rule.SLICEOP, line, optional(node.step())));
  }

  @Override
  public void yield(Expr.Yield node) {
    item = node(Rule.YIELD_EXPR, lineOf(node), optional(node.value()));
  }

  @Override
  public void yieldFrom(Expr.YieldFrom node) {
    int start = lineOf(node);
    item = node(Rule.YIELD_EXPR, start, node(Rule.YIELD_ARG_FROM, start, expr(node.iterable())));
  }

  // Simple statements.

  @Override
  public void expression(Stmt.Expression node) {
    int start = lineOf(node);
    if (node.value() instanceof Expr.Literal) {
      item = node(Rule.PASS_STMT, start);
    } else if (node.value() instanceof Expr.Yield || node.value() instanceof Expr.YieldFrom) {
      item = node(Rule.YIELD_STMT, start, expr(node.value()));
    } else {
      item = node(Rule.EXPR_STMT, start, expr(node.value(), Rule.TESTLIST_STAR_EXPR), NULL);
    }
  }

  private Item assigned(Expr node) {
    return expr(node, Rule.TESTLIST_STAR_EXPR);
  }

  @Override
  public void assign(Stmt.Assign node) {
    int start = lineOf(node);
    Item first = assigned(node.targets().get(0));
    int others = line;
    List<Item> items = new ArrayList<>();
    for (int i = 1; i < node.targets().size(); i++) {
      items.add(assigned(node.targets().get(i)));
    }
    items.add(assigned(node.value()));
    item = node(Rule.EXPR_STMT, start, first, list(Rule.EXPR_STMT_ASSIGN_LIST, others, items));
  }

  @Override
  public void annotatedAssign(Stmt.AnnotatedAssign node) {
    int start = lineOf(node);
    Item target = assigned(node.target());
    int colon = line;
    Item annotation = expr(node.annotation());
    Item value = node.value() == null ? NULL : assigned(node.value());
    item = node(Rule.EXPR_STMT, start, target, node(Rule.ANNASSIGN, colon, annotation, value));
  }

  @Override
  public void augmentedAssign(Stmt.AugmentedAssign node) {
    int start = lineOf(node);
    Item target = assigned(node.target());
    Item value =
        node(
            Rule.EXPR_STMT_AUGASSIGN,
            line,
            operator(Token.DEL_PIPE_EQUAL, node.operator()),
            assigned(node.value()));
    item = node(Rule.EXPR_STMT, start, target, value);
  }

  @Override
  public void delete(Stmt.Delete node) {
    int start = lineOf(node);
    int first = lineOf(node.targets().get(0));
    item = node(Rule.DEL_STMT, start, list(Rule.EXPRLIST, first, exprs(node.targets())));
  }

  @Override
  public void pass(Stmt.Pass node) {
    item = node(Rule.PASS_STMT, node.line());
  }

  @Override
  public void breakLoop(Stmt.Break node) {
    item = node(Rule.BREAK_STMT, lineOf(node));
  }

  @Override
  public void continueLoop(Stmt.Continue node) {
    item = node(Rule.CONTINUE_STMT, lineOf(node));
  }

  @Override
  public void returnValue(Stmt.Return node) {
    item = node(Rule.RETURN_STMT, lineOf(node), optional(node.value()));
  }

  @Override
  public void raise(Stmt.Raise node) {
    int start = lineOf(node);
    Item argument = optional(node.exception());
    if (node.cause() != null) {
      argument = node(Rule.RAISE_STMT_ARG, start, argument, expr(node.cause()));
    }
    item = node(Rule.RAISE_STMT, start, argument);
  }

  @Override
  public void importModules(Stmt.Import node) {
    int start = lineOf(node);
    List<Item> items = new ArrayList<>();
    for (Stmt.Import.Module module : node.modules()) {
      Item name = names(Rule.DOTTED_NAME, start, module.names());
      String alias = module.alias();
      items.add(alias == null ? name : node(Rule.DOTTED_AS_NAME, start, name, id(alias)));
    }
    item = node(Rule.IMPORT_NAME, start, list(Rule.DOTTED_AS_NAMES, start, items));
  }

  @Override
  public void importFrom(Stmt.ImportFrom node) {
    int start = lineOf(node);
    List<Item> members = new ArrayList<>();
    for (Stmt.ImportFrom.Member member : node.members()) {
      Item alias = optionalId(member.alias());
      members.add(node(Rule.IMPORT_AS_NAME, start, id(member.name()), alias));
    }
    Item imported =
        members.isEmpty() ? token(Token.OP_STAR) : list(Rule.IMPORT_AS_NAMES, start, members);
    item = node(Rule.IMPORT_FROM, start, source(node, start), imported);
  }

  private static Item source(Stmt.ImportFrom node, int start) {
    if (node.level() == 0) {
      return names(Rule.DOTTED_NAME, start, node.module());
    }
    List<Item> dots = new ArrayList<>();
    for (int i = 0; i < node.level() / 3; i++) {
      dots.add(token(Token.ELLIPSIS));
    }
    for (int i = 0; i < node.level() % 3; i++) {
      dots.add(token(Token.DEL_PERIOD));
    }
    Item level = list(Rule.ONE_OR_MORE_PERIOD_OR_ELLIPSIS, start, dots);
    if (node.module().isEmpty()) {
      return level;
    }
    Item name = names(Rule.DOTTED_NAME, start, node.module());
    return node(Rule.IMPORT_FROM_2B, start, level, name);
  }

  @Override
  public void global(Stmt.Global node) {
    int start = lineOf(node);
    item = node(Rule.GLOBAL_STMT, start, names(Rule.NAME_LIST, start, node.names()));
  }

  @Override
  public void nonlocal(Stmt.Nonlocal node) {
    int start = lineOf(node);
    item = node(Rule.NONLOCAL_STMT, start, names(Rule.NAME_LIST, start, node.names()));
  }

  @Override
  public void assertion(Stmt.Assert node) {
    int start = lineOf(node);
    item = node(Rule.ASSERT_STMT, start, expr(node.test()), optional(node.message()));
  }

  // Compound statements.

  @Override
  public void ifElse(Stmt.If node) {
    int start = lineOf(node);
    Stmt.If.Branch first = node.branches().get(0);
    Item test = expr(first.test());
    Item body = block(first.body());
    List<Item> elifs = new ArrayList<>();
    int elif = 0;
    for (int i = 1; i < node.branches().size(); i++) {
      Stmt.If.Branch branch = node.branches().get(i);
      int at = lineOf(branch.test());
      elif = i == 1 ? at : elif;
      elifs.add(node(Rule.IF_STMT_ELIF, at, expr(branch.test()), block(branch.body())));
    }
    Item others = elifs.isEmpty() ? NULL : list(Rule.IF_STMT_ELIF_LIST, elif, elifs);
    item = node(Rule.IF_STMT, start, test, body, others, optional(node.orElse()));
  }

  @Override
  public void whileLoop(Stmt.While node) {
    int start = lineOf(node);
    Item test = expr(node.test());
    item = node(Rule.WHILE_STMT, start, test, block(node.body()), optional(node.orElse()));
  }

  @Override
  public void forLoop(Stmt.For node) {
    int start = lineOf(node);
    Item target = expr(node.target(), Rule.EXPRLIST);
    Item iterable = expr(node.iterable(), Rule.TESTLIST);
    Item body = block(node.body());
    Item loop = node(Rule.FOR_STMT, start, target, iterable, body, optional(node.orElse()));
    item = node.isAsync() ? node(Rule.ASYNC_STMT, start, loop) : loop;
  }

  @Override
  public void tryExcept(Stmt.Try node) {
    int start = lineOf(node);
    Item body = block(node.body());
    int more = line;
    List<Item> handlers = new ArrayList<>();
    for (ExceptHandler handler : node.handlers()) {
      more = handlers.isEmpty() ? lineOf(handler) : more;
      handlers.add(handler(handler));
    }
    Item orElse = optional(node.orElse());
    Item last = NULL;
    if (node.finalBody() != null) {
      last = node(Rule.TRY_STMT_FINALLY, node.finalLine(), block(node.finalBody()));
    }
    if (!handlers.isEmpty()) {
      Item list = list(Rule.TRY_STMT_EXCEPT_LIST, more, handlers);
      boolean isAlone = orElse == NULL && last == NULL;
      last = isAlone ? list : node(Rule.TRY_STMT_EXCEPT_AND_MORE, more, list, orElse, last);
    }
    item = node(Rule.TRY_STMT, start, body, last);
  }

  private Item handler(ExceptHandler node) {
    int start = lineOf(node);
    Item type = optional(node.type());
    String name = node.name();
    Item named = name == null ? type : node(Rule.TRY_STMT_AS_NAME, start, type, id(name));
    return node(Rule.TRY_STMT_EXCEPT, start, named, block(node.body()));
  }

  @Override
  public void with(Stmt.With node) {
    int start = lineOf(node);
    List<Item> items = new ArrayList<>();
    for (Stmt.With.Item context : node.items()) {
      int at = lineOf(context.context());
      Item manager = expr(context.context());
      Expr target = context.target();
      items.add(target == null ? manager : node(Rule.WITH_ITEM, at, manager, expr(target)));
    }
    Item list = list(Rule.WITH_STMT_LIST, start, items);
    Item with = node(Rule.WITH_STMT, start, list, block(node.body()));
    item = node.isAsync() ? node(Rule.ASYNC_STMT, start, with) : with;
  }

  @Override
  public void function(Stmt.FunctionDef node) {
    int start = lineOf(node);
    Item function = definition(node);
    item = node.isAsync() ? node(Rule.ASYNC_STMT, start, function) : function;
  }

  private Item definition(Stmt.FunctionDef node) {
    int start = lineOf(node);
    Item parameters = parameters(node.parameters(), true);
    Item returns = optional(node.returns());
    return node(
        Rule.FUNCDEF, start, id(node.name()), parameters, returns, block(node.body()), NULL);
  }

  private Item parameters(List<Parameter> parameters, boolean typed) {
    if (parameters.isEmpty()) {
      return NULL;
    }
    int start = lineOf(parameters.get(0));
    List<Item> items = new ArrayList<>(parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      items.add(typed ? typed(parameters.get(i)) : untyped(parameters.get(i)));
    }
    return list(typed ? Rule.TYPEDARGSLIST : Rule.VARARGSLIST, start, items);
  }

  private Item typed(Parameter node) {
    int start = lineOf(node);
    Item name = optionalId(node.name());
    Item annotation = optional(node.annotation());
    return switch (node.kind()) {
      case STAR ->
          node(
              Rule.TYPEDARGSLIST_STAR,
              start,
              name == NULL ? NULL : node(Rule.TFPDEF, start, name, annotation));
      case DOUBLE_STAR -> node(Rule.TYPEDARGSLIST_DBL_STAR, start, name, annotation);
      case NORMAL -> {
        Item value = optional(node.defaultValue());
        boolean isLeaf = annotation == NULL && value == NULL;
        yield isLeaf ? name : node(Rule.TYPEDARGSLIST_NAME, start, name, annotation, value);
      }
    };
  }

  private Item untyped(Parameter node) {
    int start = lineOf(node);
    Item name = optionalId(node.name());
    return switch (node.kind()) {
      case STAR -> node(Rule.VARARGSLIST_STAR, start, name);
      case DOUBLE_STAR -> node(Rule.VARARGSLIST_DBL_STAR, start, name);
      case NORMAL -> {
        Item value = optional(node.defaultValue());
        yield value == NULL ? name : node(Rule.VARARGSLIST_NAME, start, name, value);
      }
    };
  }

  @Override
  public void classDefinition(Stmt.ClassDef node) {
    int start = lineOf(node);
    boolean hasEmpty = node.parenthesised() && node.arguments().isEmpty();
    Item bases = hasEmpty ? node(Rule.CLASSDEF_2, start, NULL) : arguments(node.arguments(), false);
    item = node(Rule.CLASSDEF, start, id(node.name()), bases, block(node.body()), NULL);
  }

  @Override
  public void decorated(Stmt.Decorated node) {
    int start = lineOf(node);
    List<Item> decorators = new ArrayList<>();
    for (Decorator decorator : node.decorators()) {
      int at = lineOf(decorator);
      Item name = names(Rule.DOTTED_NAME, at, decorator.names());
      Trailer.Call call = decorator.call();
      if (call != null) {
        call.accept(this);
      }
      decorators.add(node(Rule.DECORATOR, at, name, call == null ? NULL : item));
    }
    Item list = list(Rule.DECORATORS, start, decorators);
    if (node.definition() instanceof Stmt.FunctionDef function && function.isAsync()) {
      int at = lineOf(function);
      item = node(Rule.ASYNC_FUNCDEF, at, definition(function));
    } else {
      statement(node.definition());
    }
    item = node(Rule.DECORATED, start, list, item);
  }
}
