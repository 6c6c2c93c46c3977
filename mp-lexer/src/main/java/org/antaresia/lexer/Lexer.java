package org.antaresia.lexer;

import org.antaresia.lexer.internal.SourceText;
import org.osgi.service.component.annotations.Component;

/** The first stage: makes a {@link TokenStream} of a source text. */
@Component(service = Lexer.class)
public final class Lexer {

  /**
   * Starts reading a text and stops at its first token.
   *
   * @param source UTF-8 in any state of health; not changed
   */
  public TokenStream open(byte[] source) {
    return new TokenStream(new SourceText(source));
  }

  /** Starts reading a text that comes in parts, and stops at its first token. */
  public TokenStream open(SourceReader source) {
    return new TokenStream(new SourceText(source));
  }
}
