package org.antaresia.lexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Any bytes end in an END token or an error; {@code -Dfuzz.seed=N} repeats a run. */
class LexerFuzzTest {
  private static final int TEXTS = 20_000;
  private static final int LONGEST = 60;
  private static final String[] PIECES = {
    "'", "\"", "'''", "f'", "t'", "rb'", "{", "}", "{{", "!r", ":", "=", "\\", "\\x", "\\N", "\n",
    "\r", "\r\n", "\t", "\f", "\0", "#", "0x", "1e", ".", "_", "a", "if", "(", ")", "\u00e9", "$"
  };

  private final long seed = Long.getLong("fuzz.seed", System.nanoTime());

  @Test
  void everyTextEnds() {
    System.out.println("LexerFuzzTest: -Dfuzz.seed=" + seed);
    var random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      byte[] text = random.nextBoolean() ? bytes(random) : pieces(random);
      try {
        readAll(text);
      } catch (SyntaxException e) {
        assertEquals(SyntaxException.Kind.NOT_IMPLEMENTED_ERROR, e.kind());
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", text " + i, e);
      }
    }
  }

  @Test
  void textInPartsHasTheSameTokens() {
    var random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      byte[] text = pieces(random);
      assertEquals(
          listing(() -> new Lexer().open(text)),
          listing(() -> new Lexer().open(new Parts(text))),
          "seed " + seed + ", text " + i);
    }
  }

  private static String listing(Supplier<TokenStream> source) {
    var listing = new StringBuilder();
    try {
      TokenStream tokens = source.get();
      for (; tokens.kind() != Token.END; tokens.next()) {
        listing.append(tokens.line()).append(tokens.kind()).append(tokens.text()).append('\n');
      }
      listing.append(tokens.line());
    } catch (SyntaxException e) {
      listing.append(e);
    }
    return listing.toString();
  }

  /** A text line by line; a LF after CR comes with the next. */
  private static final class Parts implements SourceReader {
    private final byte[] text;
    private int at;

    Parts(byte[] text) {
      this.text = text;
    }

    @Override
    public byte[] read() {
      int from = at;
      byte last = 0;
      while (at < text.length && last != '\n' && last != '\r') {
        last = text[at++];
      }
      return Arrays.copyOfRange(text, from, at);
    }
  }

  private static void readAll(byte[] text) {
    TokenStream tokens = new Lexer().open(text);
    int line = 1;
    while (tokens.kind() != Token.END) {
      assertTrue(tokens.line() >= line);
      assertNotNull(tokens.text());
      line = tokens.line();
      tokens.next();
    }
    tokens.next();
    assertEquals(Token.END, tokens.kind());
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(LONGEST)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] pieces(Random random) {
    var text = new StringBuilder();
    for (int left = random.nextInt(LONGEST); left > 0; left--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
