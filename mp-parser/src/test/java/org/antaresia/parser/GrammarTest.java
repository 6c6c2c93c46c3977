package org.antaresia.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.lexer.Lexer;
import org.antaresia.lexer.SyntaxException;
import org.junit.jupiter.api.Test;

/**
 * What genuine MicroPython (unix, coverage variant) accepts, rejects and says.
 *
 * <p>In {@code src/test/golden/grammar.txt} a line is a source text with Java's escapes, and the
 * indented line below it the verdict. What only the compiler rejects counts as parsed.
 */
class GrammarTest {
  private static final Path GOLDEN = Path.of("src/test/golden/grammar.txt");
  private static final String INDENT = "    ";
  private static final String HEADING = "# ";

  private final Parser parser = new Parser(new Lexer());

  @Test
  void agreesWithGenuine() throws IOException {
    List<String> expected = Files.readAllLines(GOLDEN);
    List<String> actual = new ArrayList<>();
    for (String line : expected) {
      if (!line.startsWith(INDENT)) {
        actual.add(line);
        if (!line.startsWith(HEADING)) {
          actual.add(INDENT + verdict(line.translateEscapes() + "\n"));
        }
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private String verdict(String source) {
    try {
      parser.parseFile(source.getBytes(StandardCharsets.UTF_8), ParseOptions.DEFAULT);
      return "parses";
    } catch (SyntaxException e) {
      String position = e.line() == 0 ? "" : ", line " + e.line();
      return e.kind().typeName() + ": " + e.getMessage() + position;
    }
  }
}
