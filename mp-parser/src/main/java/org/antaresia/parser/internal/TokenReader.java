package org.antaresia.parser.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antaresia.lexer.SyntaxException;
import org.antaresia.lexer.Token;
import org.antaresia.lexer.TokenStream;
import org.antaresia.parser.Nesting;

/** What all grammar rules need: the current token, the errors, and a limit to their recursion. */
class TokenReader {
  /** Strings up to this many bytes always become qstrs. */
  static final int MAX_INTERNED = 10;

  /** The length of a qstr is kept in a byte. */
  private static final int MAX_NAME = 255;

  private final TokenStream tokens;

  /** The names so far that are longer than {@link #MAX_INTERNED}. */
  private final Set<String> longNames = new HashSet<>();

  private final Nesting nesting;

  TokenReader(TokenStream tokens, int nesting) {
    this.tokens = tokens;
    this.nesting = new Nesting(nesting);
  }

  final Token kind() {
    return tokens.kind();
  }

  final int line() {
    return tokens.line();
  }

  final String text() {
    return tokens.text();
  }

  final void next() {
    tokens.next();
  }

  final boolean at(Token wanted) {
    return tokens.kind() == wanted;
  }

  final boolean accept(Token wanted) {
    if (tokens.kind() != wanted) {
      return false;
    }
    tokens.next();
    return true;
  }

  final void expect(Token wanted) {
    if (!accept(wanted)) {
      throw unexpected();
    }
  }

  final String name() {
    if (!at(Token.NAME)) {
      throw unexpected();
    }
    String name = tokens.text();
    if (name.length() > MAX_INTERNED) {
      if (name.length() > MAX_NAME) {
        throw new SyntaxException(SyntaxException.Kind.RUNTIME_ERROR, "name too long", 0);
      }
      longNames.add(name);
    }
    tokens.next();
    return name;
  }

  /** {@code NAME (separator NAME)*}. */
  final List<String> names(Token separator) {
    String first = name();
    if (!at(separator)) {
      return List.of(first);
    }
    List<String> names = new ArrayList<>();
    names.add(first);
    while (accept(separator)) {
      names.add(name());
    }
    return List.copyOf(names);
  }

  /** Whether a string with this text is a qstr by now. */
  final boolean isInterned(String string) {
    return string.length() <= MAX_INTERNED || longNames.contains(string);
  }

  /** Opens a rule that can contain itself. */
  final void enter() {
    nesting.enter();
  }

  final void leave() {
    nesting.leave();
  }

  /** The error that the current token is in the way. */
  final SyntaxException unexpected() {
    return switch (tokens.kind()) {
      case INDENT -> error(SyntaxException.Kind.INDENTATION_ERROR, "unexpected indent");
      case DEDENT_MISMATCH ->
          error(
              SyntaxException.Kind.INDENTATION_ERROR,
              "unindent doesn't match any outer indent level");
      case MALFORMED_FSTRING -> error(SyntaxException.Kind.SYNTAX_ERROR, "malformed f-string");
      default -> error(SyntaxException.Kind.SYNTAX_ERROR, "invalid syntax");
    };
  }

  private SyntaxException error(SyntaxException.Kind kind, String message) {
    return new SyntaxException(kind, message, tokens.line());
  }
}
