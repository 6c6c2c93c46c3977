package org.antaresia.lexer;

/** The kinds of tokens. */
public enum Token {
  END("end of input"),

  INVALID("invalid"),
  DEDENT_MISMATCH("dedent mismatch"),
  LONELY_STRING_OPEN("unterminated string"),
  MALFORMED_FSTRING("malformed f-string"),

  NEWLINE("newline"),
  INDENT("indent"),
  DEDENT("dedent"),

  NAME("name"),
  INTEGER("integer"),
  FLOAT_OR_IMAG("float or imaginary"),
  STRING("string"),
  BYTES("bytes"),

  ELLIPSIS("..."),

  KW_FALSE("False"),
  KW_NONE("None"),
  KW_TRUE("True"),
  KW_DEBUG("__debug__"),
  KW_AND("and"),
  KW_AS("as"),
  KW_ASSERT("assert"),
  KW_ASYNC("async"),
  KW_AWAIT("await"),
  KW_BREAK("break"),
  KW_CLASS("class"),
  KW_CONTINUE("continue"),
  KW_DEF("def"),
  KW_DEL("del"),
  KW_ELIF("elif"),
  KW_ELSE("else"),
  KW_EXCEPT("except"),
  KW_FINALLY("finally"),
  KW_FOR("for"),
  KW_FROM("from"),
  KW_GLOBAL("global"),
  KW_IF("if"),
  KW_IMPORT("import"),
  KW_IN("in"),
  KW_IS("is"),
  KW_LAMBDA("lambda"),
  KW_NONLOCAL("nonlocal"),
  KW_NOT("not"),
  KW_OR("or"),
  KW_PASS("pass"),
  KW_RAISE("raise"),
  KW_RETURN("return"),
  KW_TRY("try"),
  KW_WHILE("while"),
  KW_WITH("with"),
  KW_YIELD("yield"),

  OP_ASSIGN(":="),
  OP_TILDE("~"),
  OP_LESS("<"),
  OP_MORE(">"),
  OP_DBL_EQUAL("=="),
  OP_LESS_EQUAL("<="),
  OP_MORE_EQUAL(">="),
  OP_NOT_EQUAL("!="),

  OP_PIPE("|"),
  OP_CARET("^"),
  OP_AMPERSAND("&"),
  OP_DBL_LESS("<<"),
  OP_DBL_MORE(">>"),
  OP_PLUS("+"),
  OP_MINUS("-"),
  OP_STAR("*"),
  OP_AT("@"),
  OP_DBL_SLASH("//"),
  OP_SLASH("/"),
  OP_PERCENT("%"),
  OP_DBL_STAR("**"),

  DEL_PIPE_EQUAL("|="),
  DEL_CARET_EQUAL("^="),
  DEL_AMPERSAND_EQUAL("&="),
  DEL_DBL_LESS_EQUAL("<<="),
  DEL_DBL_MORE_EQUAL(">>="),
  DEL_PLUS_EQUAL("+="),
  DEL_MINUS_EQUAL("-="),
  DEL_STAR_EQUAL("*="),
  DEL_AT_EQUAL("@="),
  DEL_DBL_SLASH_EQUAL("//="),
  DEL_SLASH_EQUAL("/="),
  DEL_PERCENT_EQUAL("%="),
  DEL_DBL_STAR_EQUAL("**="),

  DEL_PAREN_OPEN("("),
  DEL_PAREN_CLOSE(")"),
  DEL_BRACKET_OPEN("["),
  DEL_BRACKET_CLOSE("]"),
  DEL_BRACE_OPEN("{"),
  DEL_BRACE_CLOSE("}"),
  DEL_COMMA(","),
  DEL_COLON(":"),
  DEL_PERIOD("."),
  DEL_SEMICOLON(";"),
  DEL_EQUAL("="),
  DEL_MINUS_MORE("->");

  private final String spelling;

  Token(String spelling) {
    this.spelling = spelling;
  }

  /** The token as written in source, or a description of it if it has no fixed spelling. */
  public String spelling() {
    return spelling;
  }

  /** Whether no grammar rule accepts this token, whatever stands before it. */
  public boolean isError() {
    return ordinal() >= INVALID.ordinal() && ordinal() <= MALFORMED_FSTRING.ordinal();
  }

  /** Whether this is a word that cannot be a name. */
  public boolean isKeyword() {
    return ordinal() >= KW_FALSE.ordinal() && ordinal() <= KW_YIELD.ordinal();
  }
}
