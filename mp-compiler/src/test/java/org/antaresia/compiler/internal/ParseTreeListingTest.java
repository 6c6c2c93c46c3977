package org.antaresia.compiler.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.lexer.Lexer;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.Test;

class ParseTreeListingTest {
  private static final Path SOURCE = Path.of("src/test/golden/parse_tree/constructs.py");

  private final Compiler compiler = new Compiler(new Parser(new Lexer()));

  @Test
  void listsEveryConstructAsGenuine() throws IOException {
    String listing = Files.readString(Path.of(SOURCE + ".lst"), StandardCharsets.ISO_8859_1);
    assertEquals(listing, listing(Files.readAllBytes(SOURCE)));
  }

  @Test
  void showsAnEmptyFile() {
    assertEquals("[   1] file_input(0) (n=1)\n         NULL\n", listing(new byte[0]));
  }

  private String listing(byte[] source) {
    return compiler.parseTree(source, "x.py", CompileOptions.DEFAULT);
  }
}
