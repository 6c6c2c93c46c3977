package org.antaresia.lexer;

import java.util.Arrays;
import org.antaresia.lexer.internal.ByteText;
import org.antaresia.lexer.internal.Names;
import org.antaresia.lexer.internal.SourceText;
import org.antaresia.lexer.internal.StringScanner;

/**
 * The tokens of one source text, one at a time.
 *
 * <p>The token that {@link #kind()}, {@link #line()} and {@link #text()} speak of is replaced by
 * {@link #next()}. An error is a token too; only what MicroPython's lexer raises itself comes as a
 * {@link SyntaxException}.
 */
public final class TokenStream {
  private final SourceText source;
  private final Names names = new Names();
  private final ByteText value = new ByteText();
  private final StringScanner strings;

  private Token kind = Token.END;
  private int line;
  private String text = "";

  /** Columns of the enclosing blocks, kept in 16 bits as MicroPython does. */
  private char[] indents = new char[16];

  private int depth;

  /** INDENT tokens still to come, or, if negative, DEDENT tokens. */
  private int pendingDents;

  private int openBrackets;

  TokenStream(SourceText source) {
    this.source = source;
    strings = new StringScanner(source, value);
    source.skipBlank(true);
    int firstColumn = source.indentation();
    next();
    if (firstColumn != 0 && kind != Token.NEWLINE) {
      kind = Token.INDENT;
    }
  }

  public Token kind() {
    return kind;
  }

  /** Line (from 1) where the token starts. */
  public int line() {
    return line;
  }

  /**
   * What a name, number or literal says: a byte string with one char per UTF-8 byte.
   *
   * <p>Numbers come without underscores and with a lower case exponent mark.
   */
  public String text() {
    return switch (kind) {
      case INTEGER, FLOAT_OR_IMAG, STRING, BYTES -> value.toString();
      case NAME -> text;
      default -> kind.spelling();
    };
  }

  /** Steps to the next token; after the last one it is {@code END} again and again. */
  public void next() {
    boolean atNewline = source.skipBlank(openBrackets == 0);
    line = source.line();
    if (pendingDents < 0) {
      pendingDents++;
      kind = Token.DEDENT;
    } else if (pendingDents > 0) {
      pendingDents--;
      kind = Token.INDENT;
    } else if (atNewline) {
      source.skipBlank(false);
      kind = newline(source.indentation());
    } else if (source.atEnd()) {
      kind = Token.END;
    } else {
      kind = scan();
    }
  }

  private Token newline(int column) {
    if (column > indents[depth]) {
      if (++depth == indents.length) {
        indents = Arrays.copyOf(indents, 2 * depth);
      }
      indents[depth] = (char) column;
      pendingDents++;
      return Token.NEWLINE;
    }
    while (column < indents[depth]) {
      depth--;
      pendingDents--;
    }
    return column == indents[depth] ? Token.NEWLINE : Token.DEDENT_MISMATCH;
  }

  private Token scan() {
    int c = source.peek();
    if (strings.startsHere()) {
      value.clear();
      Token scanned = strings.scan(openBrackets != 0);
      text = scanned == Token.NAME ? value.toString() : "";
      return scanned;
    }
    if (isLetter(c) || c == '_' || c >= 0x80) {
      Names.Entry name = source.name(names);
      text = name.text();
      return name.token();
    }
    if (isDigit(c) || c == '.' && isDigit(source.peek(1))) {
      return number(c);
    }
    source.next();
    return operator(c);
  }

  private Token number(int first) {
    value.clear();
    Token scanned = first == '.' ? Token.FLOAT_OR_IMAG : Token.INTEGER;
    boolean hasBase = first == '0' && isBaseMark(source.peek(1));
    value.add(first);
    source.next();
    while (true) {
      int c = source.peek();
      if (!hasBase && (c == 'e' || c == 'E')) {
        scanned = Token.FLOAT_OR_IMAG;
        value.add('e');
        source.next();
        int sign = source.peek();
        if (sign == '+' || sign == '-') {
          value.add(sign);
          source.next();
        }
      } else if (isLetter(c) || isDigit(c) || c == '.') {
        if (c == '.' || c == 'j' || c == 'J') {
          scanned = Token.FLOAT_OR_IMAG;
        }
        value.add(c);
        source.next();
      } else if (c == '_') {
        source.next();
      } else {
        return scanned;
      }
    }
  }

  private Token operator(int c) {
    return switch (c) {
      case '(' -> open(Token.DEL_PAREN_OPEN);
      case ')' -> close(Token.DEL_PAREN_CLOSE);
      case '[' -> open(Token.DEL_BRACKET_OPEN);
      case ']' -> close(Token.DEL_BRACKET_CLOSE);
      case '{' -> open(Token.DEL_BRACE_OPEN);
      case '}' -> close(Token.DEL_BRACE_CLOSE);
      case ',' -> Token.DEL_COMMA;
      case ';' -> Token.DEL_SEMICOLON;
      case '~' -> Token.OP_TILDE;
      case ':' -> ifEqual(Token.OP_ASSIGN, Token.DEL_COLON);
      case '<' ->
          source.accept('<')
              ? ifEqual(Token.DEL_DBL_LESS_EQUAL, Token.OP_DBL_LESS)
              : ifEqual(Token.OP_LESS_EQUAL, Token.OP_LESS);
      case '>' ->
          source.accept('>')
              ? ifEqual(Token.DEL_DBL_MORE_EQUAL, Token.OP_DBL_MORE)
              : ifEqual(Token.OP_MORE_EQUAL, Token.OP_MORE);
      case '*' ->
          source.accept('*')
              ? ifEqual(Token.DEL_DBL_STAR_EQUAL, Token.OP_DBL_STAR)
              : ifEqual(Token.DEL_STAR_EQUAL, Token.OP_STAR);
      case '/' ->
          source.accept('/')
              ? ifEqual(Token.DEL_DBL_SLASH_EQUAL, Token.OP_DBL_SLASH)
              : ifEqual(Token.DEL_SLASH_EQUAL, Token.OP_SLASH);
      case '-' ->
          source.accept('>')
              ? Token.DEL_MINUS_MORE
              : ifEqual(Token.DEL_MINUS_EQUAL, Token.OP_MINUS);
      case '+' -> ifEqual(Token.DEL_PLUS_EQUAL, Token.OP_PLUS);
      case '&' -> ifEqual(Token.DEL_AMPERSAND_EQUAL, Token.OP_AMPERSAND);
      case '|' -> ifEqual(Token.DEL_PIPE_EQUAL, Token.OP_PIPE);
      case '%' -> ifEqual(Token.DEL_PERCENT_EQUAL, Token.OP_PERCENT);
      case '^' -> ifEqual(Token.DEL_CARET_EQUAL, Token.OP_CARET);
      case '@' -> ifEqual(Token.DEL_AT_EQUAL, Token.OP_AT);
      case '=' -> ifEqual(Token.OP_DBL_EQUAL, Token.DEL_EQUAL);
      case '!' -> ifEqual(Token.OP_NOT_EQUAL, Token.INVALID);
      case '.' -> {
        if (source.peek() == '.' && source.peek(1) == '.') {
          source.next();
          source.next();
          yield Token.ELLIPSIS;
        }
        yield Token.DEL_PERIOD;
      }
      default -> Token.INVALID;
    };
  }

  private Token ifEqual(Token withEqual, Token without) {
    return source.accept('=') ? withEqual : without;
  }

  private Token open(Token bracket) {
    openBrackets++;
    return bracket;
  }

  private Token close(Token bracket) {
    openBrackets--;
    return bracket;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBaseMark(int c) {
    int lower = c | 0x20;
    return lower == 'x' || lower == 'o' || lower == 'b';
  }
}
