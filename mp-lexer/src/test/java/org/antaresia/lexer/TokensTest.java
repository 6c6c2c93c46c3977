package org.antaresia.lexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares listings of tokens with the files in {@code src/test/golden/tokens}.
 *
 * <p>There, a line is a source text with Java's escapes, and the indented lines below it are its
 * tokens: {@code line: tokens}, with {@code !} before errors. {@code -Dgolden.update=true} rewrites
 * the tokens.
 */
class TokensTest {
  private static final Path GOLDEN = Path.of("src/test/golden/tokens");
  private static final String INDENT = "    ";

  @TestFactory
  Stream<DynamicTest> tokens() throws IOException {
    return Files.list(GOLDEN)
        .sorted()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  private static void compare(Path file) throws IOException {
    var actual = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith(INDENT)) {
        actual.append(line).append('\n').append(listing(line.translateEscapes()));
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual.toString());
  }

  private static String listing(String source) {
    var listing = new StringBuilder();
    try {
      var tokens = new Lexer().open(source.getBytes(StandardCharsets.ISO_8859_1));
      int line = 0;
      while (true) {
        if (tokens.line() != line) {
          line = tokens.line();
          listing.append(listing.isEmpty() ? "" : "\n").append(INDENT).append(line).append(':');
        }
        listing.append(' ').append(show(tokens));
        if (tokens.kind() == Token.END || tokens.kind().isError()) {
          return listing.append('\n').toString();
        }
        tokens.next();
      }
    } catch (SyntaxException e) {
      String start = listing.isEmpty() ? INDENT : listing + " ";
      return start + "!" + e.kind().typeName() + ": " + e.getMessage() + "\n";
    }
  }

  private static String show(TokenStream tokens) {
    Token kind = tokens.kind();
    return switch (kind) {
      case NAME, INTEGER, FLOAT_OR_IMAG -> tokens.text();
      case STRING -> "'" + escaped(tokens.text()) + "'";
      case BYTES -> "b'" + escaped(tokens.text()) + "'";
      case END, NEWLINE, INDENT, DEDENT -> kind.name();
      case INVALID, DEDENT_MISMATCH, LONELY_STRING_OPEN, MALFORMED_FSTRING -> "!" + kind.name();
      default -> kind.spelling();
    };
  }

  private static String escaped(String bytes) {
    var escaped = new StringBuilder();
    for (char c : bytes.toCharArray()) {
      if (c >= ' ' && c < 0x7f) {
        escaped.append(c);
      } else {
        escaped.append(String.format("<%02x>", (int) c));
      }
    }
    return escaped.toString();
  }
}
