package org.antaresia.lexer;

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
    return new TokenStream(source);
  }
}
