package org.antaresia.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.antaresia.lexer.Lexer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares the trees of {@code src/test/golden/tree/*.py} with the files beside them; {@code
 * -Dgolden.update=true} rewrites those.
 */
class TreeTest {
  private static final Path GOLDEN = Path.of("src/test/golden/tree");

  private final Parser parser = new Parser(new Lexer());

  @TestFactory
  Stream<DynamicTest> trees() throws IOException {
    return Files.list(GOLDEN)
        .filter(file -> file.toString().endsWith(".py"))
        .sorted()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  private void compare(Path source) throws IOException {
    Path golden = source.resolveSibling(source.getFileName() + ".tree");
    String actual =
        TreePrinter.print(parser.parseFile(Files.readAllBytes(source), ParseOptions.DEFAULT))
            + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }
}
