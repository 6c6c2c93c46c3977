package org.antaresia.emit.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.lexer.Lexer;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Says about wrong programs what genuine mpy-cross says, with the same line and block. */
class GenuineErrorsTest {
  private static final Path GOLDEN = Path.of("src/test/golden/errors.txt");
  private static final String INDENT = "    ";

  private final Compiler compiler = new Compiler(new Parser(new Lexer()));

  GenuineErrorsTest() {
    compiler.addEmitter(new BytecodeEmitterFactory());
  }

  @TestFactory
  List<DynamicTest> saysTheSame() throws IOException {
    List<String> lines = Files.readAllLines(GOLDEN);
    List<DynamicTest> tests = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      String program = lines.get(i++);
      StringBuilder genuine = new StringBuilder();
      while (i < lines.size() && lines.get(i).startsWith(INDENT)) {
        genuine.append(lines.get(i++).strip()).append('\n');
      }
      tests.add(
          dynamicTest(
              program,
              () -> assertEquals(genuine.toString(), said(program.replace("\\n", "\n") + "\n"))));
    }
    return tests;
  }

  private String said(String program) {
    try {
      compiler.compile(program, "<stdin>", CompileOptions.DEFAULT);
      return "compiles\n";
    } catch (CompileException e) {
      String block = e.block() == null ? "" : ", in " + e.block();
      String place = "File \"<stdin>\", line " + e.line() + block + "\n";
      return (e.line() == 0 ? "" : place) + e.typeName() + ": " + e.getMessage() + "\n";
    }
  }
}
