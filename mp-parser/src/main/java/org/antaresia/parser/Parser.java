package org.antaresia.parser;

import org.antaresia.lexer.Lexer;
import org.antaresia.lexer.SourceReader;
import org.antaresia.lexer.SyntaxException;
import org.antaresia.parser.internal.StatementParser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The second stage: makes a syntax tree of a source text.
 *
 * <p>It accepts what MicroPython's grammar accepts, which is more than Python; the compiler rejects
 * the rest. Each method throws a {@link SyntaxException} for a text that has no tree, with
 * MicroPython's message and line.
 */
@Component(service = Parser.class)
public final class Parser {
  private final Lexer lexer;

  @Activate
  public Parser(@Reference Lexer lexer) {
    this.lexer = lexer;
  }

  /**
   * Parses a file or the argument of {@code exec}.
   *
   * @param source UTF-8 text
   */
  public Block parseFile(byte[] source, ParseOptions options) {
    return new StatementParser(lexer.open(source), options).file();
  }

  /** As {@link #parseFile(byte[], ParseOptions)}, while the text comes. */
  public Block parseFile(SourceReader source, ParseOptions options) {
    return new StatementParser(lexer.open(source), options).file();
  }

  /**
   * Parses what a prompt read: nothing but a line end, a simple statement or a compound statement.
   *
   * @param source UTF-8 text
   */
  public Block parseSingle(byte[] source, ParseOptions options) {
    return new StatementParser(lexer.open(source), options).single();
  }

  /**
   * Parses an expression, the argument of {@code eval}.
   *
   * @param source UTF-8 text
   */
  public Expr parseExpression(byte[] source, ParseOptions options) {
    return new StatementParser(lexer.open(source), options).expression();
  }
}
