package org.antaresia.emit.viper;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.compiler.MpyCross;
import org.antaresia.compiler.Platform;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.ir.Verifier;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.mpy.RawCode;
import org.antaresia.mpy.ViperCode;
import org.antaresia.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Says about viper functions what genuine says, with the same line; what it takes is sound IR. */
class GenuineErrorsTest {
  private static final Path GOLDEN = Path.of("src/test/golden/errors.txt");
  private static final String INDENT = "    ";
  private static final CompileOptions OPTIONS = CompileOptions.DEFAULT.withPlatform(new Here());

  private final Compiler compiler = new Compiler(new Parser(new Lexer()));

  GenuineErrorsTest() {
    compiler.addEmitter(new BytecodeEmitterFactory());
    compiler.addEmitter(new ViperEmitterFactory());
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
      for (RawCode code : compiler.compile(program, "<stdin>", OPTIONS).rawCodes()) {
        ViperCode viper = code.viper();
        if (viper != null) {
          Verifier.verify(viper.function());
        }
      }
      return "compiles\n";
    } catch (CompileException e) {
      String block = e.block() == null ? "" : ", in " + e.block();
      String place = "File \"<stdin>\", line " + e.line() + block + "\n";
      return (e.line() == 0 ? "" : place) + e.typeName() + ": " + e.getMessage() + "\n";
    }
  }

  /** Here genuine's compiler asserts or makes code that crashes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          def f(a: int): del a[0]            | can't implicitly convert 'int' to 'object'
          def f(a: ptr8): del a[0]           | can't implicitly convert 'ptr8' to 'object'
          def f(a: int) -> int: return a.b   | return expected 'int' but got 'object'
          def f(a: int): return a.b          | can't implicitly convert 'int' to 'object'
          def f(a: int): a.b = 1             | can't implicitly convert 'int' to 'object'
          def f(a: int): return a()          | can't implicitly convert 'int' to 'object'
          def f(a: int): return {a: 1}       | can't implicitly convert 'int' to 'object'
          def f(a: ptr8, i: int): a[i:2] = 1 | can't store with 'object' index
          def f(a: int): with a: pass        | can't implicitly convert 'int' to 'object'
          """)
  void refusesWhatGenuineDoesNotSurvive(String function, String message) {
    String program = "@micropython.viper\n" + function.replace("with", "\n  with") + "\n";
    var e =
        assertThrows(CompileException.class, () -> compiler.compile(program, "<stdin>", OPTIONS));
    assertEquals("ViperTypeError", e.typeName());
    assertEquals(message, e.getMessage());
  }

  @Test
  void isThereOnlyForWhatRunsFunctions() {
    var e =
        assertThrows(
            CompileException.class,
            () ->
                compiler.compile(
                    "@micropython.viper\ndef f(): pass\n", "<stdin>", CompileOptions.DEFAULT));
    assertEquals("invalid arch", e.getMessage());
  }

  @Test
  void noFileHoldsIt() {
    CompiledModule module =
        assertDoesNotThrow(
            () -> compiler.compile("@micropython.viper\ndef f(): pass\n", "<stdin>", OPTIONS));
    var e = assertThrows(IllegalArgumentException.class, () -> MpyWriter.write(module));
    assertEquals("invalid arch", e.getMessage());
  }

  /** As the cross-compiler, but for running what it compiles. */
  private static final class Here implements Platform {
    @Override
    public boolean hasQstr(String text) {
      return MpyCross.PLATFORM.hasQstr(text);
    }

    @Override
    public @Nullable Const moduleConstant(String module, String name) {
      return MpyCross.PLATFORM.moduleConstant(module, name);
    }

    @Override
    public boolean buildsOrderedDicts() {
      return true;
    }

    @Override
    public boolean tracesLines() {
      return false;
    }

    @Override
    public boolean runsFunctions() {
      return true;
    }
  }
}
