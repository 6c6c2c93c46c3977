package org.antaresia.parser.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.lexer.Token;
import org.antaresia.lexer.TokenStream;
import org.antaresia.parser.Argument;
import org.antaresia.parser.BinaryOp;
import org.antaresia.parser.Clause;
import org.antaresia.parser.CompareOp;
import org.antaresia.parser.ComprehensionKind;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Parameter;
import org.antaresia.parser.ParseOptions;
import org.antaresia.parser.Singleton;
import org.antaresia.parser.Trailer;
import org.antaresia.parser.UnaryOp;
import org.jspecify.annotations.Nullable;

/** The rules for expressions. A rule that fails does so at the first token that does not fit. */
class ExpressionParser extends TokenReader {

  /** What may stand between the commas of a list. */
  enum Item {
    TEST,
    EXPR_OR_STAR,
    TEST_OR_STAR,
    NAMED_OR_STAR,
    SUBSCRIPT,
    KEY_VALUE_OR_TEST
  }

  private final ParseOptions options;

  ExpressionParser(TokenStream tokens, ParseOptions options) {
    super(tokens, options.nesting());
    this.options = options;
  }

  // Lists

  /** {@code item (',' item)* [',']}; one item without a comma stands for itself. */
  final Expr tupleOrItem(Item kind) {
    int line = line();
    Expr first = item(kind);
    if (!at(Token.DEL_COMMA)) {
      return first;
    }
    List<Expr> items = new ArrayList<>();
    items.add(first);
    moreItems(items, kind);
    return new Expr.Tuple(List.copyOf(items), false, line);
  }

  /** {@code (',' item)* [',']}; returns whether a comma came last. */
  final boolean moreItems(List<Expr> items, Item kind) {
    while (accept(Token.DEL_COMMA)) {
      if (!startsItem(kind)) {
        return true;
      }
      items.add(item(kind));
    }
    return false;
  }

  final Expr item(Item kind) {
    return switch (kind) {
      case TEST -> test();
      case EXPR_OR_STAR -> at(Token.OP_STAR) ? star() : expr();
      case TEST_OR_STAR -> at(Token.OP_STAR) ? star() : test();
      case NAMED_OR_STAR -> at(Token.OP_STAR) ? star() : namedTest();
      case SUBSCRIPT -> subscript();
      case KEY_VALUE_OR_TEST -> keyValueOrTest();
    };
  }

  final boolean startsItem(Item kind) {
    return switch (kind) {
      case TEST, KEY_VALUE_OR_TEST -> startsTest();
      case EXPR_OR_STAR -> at(Token.OP_STAR) || startsExpr();
      case TEST_OR_STAR, NAMED_OR_STAR -> at(Token.OP_STAR) || startsTest();
      case SUBSCRIPT -> at(Token.DEL_COLON) || startsTest();
    };
  }

  private Expr star() {
    int line = line();
    next();
    return new Expr.Star(expr(), line);
  }

  private Expr keyValueOrTest() {
    int line = line();
    Expr key = test();
    return accept(Token.DEL_COLON) ? new Expr.KeyValue(key, test(), line) : key;
  }

  private Expr subscript() {
    int line = line();
    Expr lower = at(Token.DEL_COLON) ? null : test();
    if (lower != null && !at(Token.DEL_COLON)) {
      return lower;
    }
    next();
    Expr upper = startsTest() ? test() : null;
    Expr step = accept(Token.DEL_COLON) && startsTest() ? test() : null;
    return new Expr.Slice(lower, upper, step, line);
  }

  // Tests

  final boolean startsTest() {
    return at(Token.KW_LAMBDA) || at(Token.KW_NOT) || startsExpr();
  }

  private boolean startsExpr() {
    return switch (kind()) {
      case OP_PLUS,
          OP_MINUS,
          OP_TILDE,
          KW_AWAIT,
          NAME,
          INTEGER,
          FLOAT_OR_IMAG,
          STRING,
          BYTES,
          ELLIPSIS,
          KW_NONE,
          KW_TRUE,
          KW_FALSE,
          KW_DEBUG,
          DEL_PAREN_OPEN,
          DEL_BRACKET_OPEN,
          DEL_BRACE_OPEN ->
          true;
      default -> false;
    };
  }

  /** {@code test [':=' test]}. */
  final Expr namedTest() {
    int line = line();
    Expr target = test();
    return accept(Token.OP_ASSIGN) ? new Expr.Named(target, test(), line) : target;
  }

  /** {@code or_test ['if' or_test 'else' test] | lambda}. */
  final Expr test() {
    if (at(Token.KW_LAMBDA)) {
      return lambda(true);
    }
    int line = line();
    Expr yes = operators(Operators.OR);
    if (!accept(Token.KW_IF)) {
      return yes;
    }
    Expr test = operators(Operators.OR);
    expect(Token.KW_ELSE);
    enter();
    Expr no = test();
    leave();
    return new Expr.Conditional(test, yes, no, line);
  }

  private Expr testWithoutCondition() {
    return at(Token.KW_LAMBDA) ? lambda(false) : operators(Operators.OR);
  }

  private Expr lambda(boolean allowsCondition) {
    enter();
    int line = line();
    next();
    List<Parameter> parameters = parameters(false);
    expect(Token.DEL_COLON);
    Expr body = allowsCondition ? test() : testWithoutCondition();
    leave();
    return new Expr.Lambda(parameters, body, line);
  }

  /** Parameters of a function, where annotations are allowed, or of a lambda. */
  final List<Parameter> parameters(boolean allowsAnnotations) {
    List<Parameter> parameters = new ArrayList<>();
    while (at(Token.NAME) || at(Token.OP_STAR) || at(Token.OP_DBL_STAR)) {
      parameters.add(parameter(allowsAnnotations));
      if (!accept(Token.DEL_COMMA)) {
        break;
      }
    }
    return List.copyOf(parameters);
  }

  private Parameter parameter(boolean allowsAnnotations) {
    int line = line();
    if (accept(Token.OP_DBL_STAR)) {
      String name = name();
      Expr annotation = annotation(allowsAnnotations);
      return new Parameter(Parameter.Kind.DOUBLE_STAR, name, annotation, null, line);
    }
    if (accept(Token.OP_STAR)) {
      String name = at(Token.NAME) ? name() : null;
      Expr annotation = name != null ? annotation(allowsAnnotations) : null;
      return new Parameter(Parameter.Kind.STAR, name, annotation, null, line);
    }
    String name = name();
    Expr annotation = annotation(allowsAnnotations);
    Expr value = accept(Token.DEL_EQUAL) ? test() : null;
    boolean isLeaf = annotation == null && value == null;
    return new Parameter(Parameter.Kind.NORMAL, name, annotation, value, isLeaf ? 0 : line);
  }

  private @Nullable Expr annotation(boolean allowed) {
    return allowed && accept(Token.DEL_COLON) ? test() : null;
  }

  // Operators

  /** A bitwise or, or what binds tighter. */
  final Expr expr() {
    return operators(Operators.BIT_OR);
  }

  /** Operands joined by operators of the given precedence or tighter ones. */
  private Expr operators(int loosest) {
    enter();
    int line = line();
    Expr left = at(Token.KW_NOT) && loosest <= Operators.NOT ? not() : factor();
    int precedence = Operators.precedence(kind());
    while (precedence >= loosest) {
      left =
          switch (precedence) {
            case Operators.OR, Operators.AND -> boolOp(left, precedence, line);
            case Operators.COMPARISON -> comparison(left, line);
            default -> binary(left, precedence, line);
          };
      precedence = Operators.precedence(kind());
    }
    leave();
    return left;
  }

  private Expr not() {
    int line = line();
    next();
    return new Expr.Not(operators(Operators.NOT), line);
  }

  private Expr boolOp(Expr first, int precedence, int line) {
    Token operator = kind();
    List<Expr> operands = new ArrayList<>();
    operands.add(first);
    while (accept(operator)) {
      operands.add(operators(precedence + 1));
    }
    return new Expr.BoolOp(precedence == Operators.OR, List.copyOf(operands), line);
  }

  private Expr comparison(Expr first, int line) {
    List<Expr> operands = new ArrayList<>();
    List<CompareOp> operators = new ArrayList<>();
    operands.add(first);
    while (Operators.precedence(kind()) == Operators.COMPARISON) {
      operators.add(compareOp());
      operands.add(operators(Operators.COMPARISON + 1));
    }
    return new Expr.Comparison(List.copyOf(operands), List.copyOf(operators), line);
  }

  private CompareOp compareOp() {
    Token operator = kind();
    next();
    if (operator == Token.KW_NOT) {
      expect(Token.KW_IN);
      return CompareOp.NOT_IN;
    }
    if (operator == Token.KW_IS) {
      return accept(Token.KW_NOT) ? CompareOp.IS_NOT : CompareOp.IS;
    }
    return Operators.comparison(operator);
  }

  private Expr binary(Expr first, int precedence, int line) {
    List<Expr> operands = new ArrayList<>();
    List<BinaryOp> operators = new ArrayList<>();
    operands.add(first);
    while (Operators.precedence(kind()) == precedence) {
      operators.add(Operators.binary(kind()));
      next();
      operands.add(operators(precedence + 1));
    }
    return new Expr.Binary(List.copyOf(operands), List.copyOf(operators), line);
  }

  /** {@code ('+'|'-'|'~') factor | primary ['**' factor]}. */
  private Expr factor() {
    int line = line();
    UnaryOp operator = Operators.unary(kind());
    if (operator != null) {
      next();
      return new Expr.Unary(operator, nestedFactor(), line);
    }
    Expr base = primary();
    return accept(Token.OP_DBL_STAR) ? new Expr.Power(base, nestedFactor(), line) : base;
  }

  private Expr nestedFactor() {
    enter();
    Expr factor = factor();
    leave();
    return factor;
  }

  /** {@code ['await'] atom trailer*}. */
  private Expr primary() {
    int line = line();
    boolean awaits = accept(Token.KW_AWAIT);
    Expr primary = atom();
    if (startsTrailer()) {
      List<Trailer> trailers = new ArrayList<>();
      do {
        trailers.add(trailer());
      } while (startsTrailer());
      primary = new Expr.Primary(primary, List.copyOf(trailers), line);
    }
    return awaits ? new Expr.Await(primary, line) : primary;
  }

  private boolean startsTrailer() {
    return at(Token.DEL_PERIOD) || at(Token.DEL_PAREN_OPEN) || at(Token.DEL_BRACKET_OPEN);
  }

  private Trailer trailer() {
    int line = line();
    if (accept(Token.DEL_PERIOD)) {
      return new Trailer.Attribute(name(), line);
    }
    return at(Token.DEL_PAREN_OPEN) ? call() : index(line);
  }

  private Trailer.Index index(int line) {
    enter();
    next();
    Expr index = tupleOrItem(Item.SUBSCRIPT);
    expect(Token.DEL_BRACKET_CLOSE);
    leave();
    return new Trailer.Index(index, line);
  }

  /** {@code '(' [argument (',' argument)* [',']] ')'}. */
  final Trailer.Call call() {
    int line = line();
    enter();
    expect(Token.DEL_PAREN_OPEN);
    List<Argument> arguments = new ArrayList<>();
    boolean endsInComma = false;
    while (at(Token.OP_STAR) || at(Token.OP_DBL_STAR) || startsTest()) {
      arguments.add(argument());
      endsInComma = accept(Token.DEL_COMMA);
      if (!endsInComma) {
        break;
      }
    }
    expect(Token.DEL_PAREN_CLOSE);
    leave();
    return new Trailer.Call(List.copyOf(arguments), endsInComma, line);
  }

  private Argument argument() {
    int line = line();
    if (accept(Token.OP_STAR)) {
      return new Argument(Argument.Kind.STAR, null, test(), line);
    }
    if (accept(Token.OP_DBL_STAR)) {
      return new Argument(Argument.Kind.DOUBLE_STAR, null, test(), line);
    }
    Expr first = test();
    if (accept(Token.DEL_EQUAL)) {
      return new Argument(Argument.Kind.KEYWORD, first, test(), line);
    }
    if (accept(Token.OP_ASSIGN)) {
      return new Argument(Argument.Kind.NAMED, first, test(), line);
    }
    if (at(Token.KW_FOR)) {
      Expr generator = comprehension(ComprehensionKind.GENERATOR, first, line, 0);
      return new Argument(Argument.Kind.GENERATOR, null, generator, line);
    }
    return new Argument(Argument.Kind.POSITIONAL, null, first, 0);
  }

  // Atoms

  private Expr atom() {
    return switch (kind()) {
      case NAME -> {
        int line = line();
        yield new Expr.Name(name(), line);
      }
      case INTEGER -> accepted(NumberLiteral.integer(text(), line(), options));
      case FLOAT_OR_IMAG -> accepted(NumberLiteral.decimal(text(), line()));
      case STRING -> accepted(string(text()));
      case BYTES -> accepted(new Expr.BytesLiteral(text(), line()));
      case ELLIPSIS -> accepted(new Expr.SingletonLiteral(Singleton.ELLIPSIS));
      case KW_NONE -> accepted(new Expr.SingletonLiteral(Singleton.NONE));
      case KW_TRUE -> accepted(new Expr.SingletonLiteral(Singleton.TRUE));
      case KW_FALSE -> accepted(new Expr.SingletonLiteral(Singleton.FALSE));
      case KW_DEBUG ->
          accepted(
              new Expr.SingletonLiteral(
                  options.optimisation() == 0 ? Singleton.TRUE : Singleton.FALSE));
      case DEL_PAREN_OPEN, DEL_BRACKET_OPEN, DEL_BRACE_OPEN -> bracketed();
      default -> throw unexpected();
    };
  }

  private Expr accepted(Expr.Literal literal) {
    next();
    return literal;
  }

  private Expr.StringLiteral string(String text) {
    boolean interned = isInterned(text);
    return new Expr.StringLiteral(text, interned, interned ? 0 : line());
  }

  private Expr bracketed() {
    enter();
    Expr expression =
        switch (kind()) {
          case DEL_PAREN_OPEN -> parenthesised();
          case DEL_BRACKET_OPEN -> list();
          default -> braces();
        };
    leave();
    return expression;
  }

  private Expr parenthesised() {
    int line = line();
    next();
    Expr inner;
    if (at(Token.DEL_PAREN_CLOSE)) {
      inner = new Expr.Tuple(List.of(), true, line);
    } else if (at(Token.KW_YIELD)) {
      inner = yieldExpression();
    } else {
      inner = parenthesisedItems(line);
    }
    expect(Token.DEL_PAREN_CLOSE);
    return inner;
  }

  private Expr parenthesisedItems(int line) {
    int innerLine = line();
    Expr first = item(Item.NAMED_OR_STAR);
    if (at(Token.KW_FOR)) {
      return comprehension(ComprehensionKind.GENERATOR, first, innerLine, line);
    }
    if (!at(Token.DEL_COMMA)) {
      return first;
    }
    next();
    int secondLine = line();
    List<Expr> items = new ArrayList<>();
    items.add(first);
    boolean endsInComma = true;
    if (startsItem(Item.NAMED_OR_STAR)) {
      items.add(item(Item.NAMED_OR_STAR));
      endsInComma = moreItems(items, Item.NAMED_OR_STAR);
    }
    boolean hasTail = items.size() > 2 || items.size() == 2 && endsInComma;
    return new Expr.Tuple(List.copyOf(items), true, hasTail ? secondLine : innerLine, line);
  }

  private Expr list() {
    int line = line();
    next();
    if (accept(Token.DEL_BRACKET_CLOSE)) {
      return new Expr.ListDisplay(List.of(), line);
    }
    int innerLine = line();
    Expr first = item(Item.NAMED_OR_STAR);
    Expr list;
    if (at(Token.KW_FOR)) {
      list = comprehension(ComprehensionKind.LIST, first, innerLine, line);
    } else {
      List<Expr> items = new ArrayList<>();
      items.add(first);
      moreItems(items, Item.NAMED_OR_STAR);
      list = new Expr.ListDisplay(List.copyOf(items), line);
    }
    expect(Token.DEL_BRACKET_CLOSE);
    return list;
  }

  private Expr braces() {
    int line = line();
    next();
    int innerLine = line();
    if (accept(Token.DEL_BRACE_CLOSE)) {
      return new Expr.Braces(List.of(), innerLine, line);
    }
    Expr first = keyValueOrTest();
    Expr braces;
    if (at(Token.KW_FOR)) {
      ComprehensionKind kind =
          first instanceof Expr.KeyValue ? ComprehensionKind.DICT : ComprehensionKind.SET;
      braces = comprehension(kind, first, innerLine, line);
    } else {
      List<Expr> items = new ArrayList<>();
      items.add(first);
      moreItems(items, Item.KEY_VALUE_OR_TEST);
      braces = new Expr.Braces(List.copyOf(items), innerLine, line);
    }
    expect(Token.DEL_BRACE_CLOSE);
    return braces;
  }

  /** What follows the element of a comprehension: {@code for}, then any number of for and if. */
  private Expr comprehension(ComprehensionKind kind, Expr element, int innerLine, int line) {
    List<Clause> clauses = new ArrayList<>();
    while (at(Token.KW_FOR) || at(Token.KW_IF) && !clauses.isEmpty()) {
      int clauseLine = line();
      if (accept(Token.KW_IF)) {
        clauses.add(new Clause.If(testWithoutCondition(), clauseLine));
      } else {
        next();
        Expr target = tupleOrItem(Item.EXPR_OR_STAR);
        expect(Token.KW_IN);
        clauses.add(new Clause.For(target, operators(Operators.OR), clauseLine));
      }
    }
    return new Expr.Comprehension(kind, element, List.copyOf(clauses), innerLine, line);
  }

  /** {@code 'yield' ['from' test | testlist]}. */
  final Expr yieldExpression() {
    int line = line();
    next();
    if (accept(Token.KW_FROM)) {
      return new Expr.YieldFrom(test(), line);
    }
    return new Expr.Yield(startsTest() ? tupleOrItem(Item.TEST) : null, line);
  }
}
