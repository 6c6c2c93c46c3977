package org.antaresia.emit.bytecode;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.CompileOptions.Input;
import org.antaresia.compiler.Compiler;
import org.antaresia.compiler.MpyCross;
import org.antaresia.compiler.Platform;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.Disassembler;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytecodeCompilerTest {
  private static final int STACK_BYTES = 1 << 20;

  private final BytecodeEmitterFactory emitter = new BytecodeEmitterFactory();
  private final Compiler compiler = new Compiler(new Parser(new Lexer()));

  BytecodeCompilerTest() {
    compiler.addEmitter(emitter);
  }

  private CompiledModule compile(String source, CompileOptions options) {
    return compiler.compile(source, "x.py", options);
  }

  /** The opcodes of the module body. */
  private List<String> code(String source, CompileOptions options) {
    return Disassembler.listing(compile(source, options))
        .lines()
        .takeWhile(line -> !line.startsWith("File") || line.contains("<module>"))
        .filter(line -> line.matches("\\d\\d .*"))
        .map(line -> line.substring(3))
        .toList();
  }

  @Test
  void needsTheBytecodeEmitterAndWorksAgainWhenItIsBack() {
    compiler.removeEmitter(emitter);
    CompileException failure =
        assertThrows(CompileException.class, () -> compile("x = 1", CompileOptions.DEFAULT));
    assertEquals(
        "no bytecode emitter is installed; start bundle org.antaresia.emit.bytecode",
        failure.getMessage());
    compiler.addEmitter(emitter);
    assertDoesNotThrow(() -> compile("x = 1", CompileOptions.DEFAULT));
  }

  @Test
  void printsValuesAtThePrompt() {
    CompileOptions prompt = CompileOptions.DEFAULT.withInput(Input.SINGLE, true);
    assertEquals(
        List.of(
            "LOAD_NAME __repl_print__",
            "LOAD_CONST_SMALL_INT 3",
            "CALL_FUNCTION n=1 nkw=0",
            "POP_TOP",
            "LOAD_CONST_NONE",
            "RETURN_VALUE"),
        code("1 + 2\n", prompt));
  }

  @Test
  void returnsTheValueOfAnExpression() {
    CompileOptions eval = CompileOptions.DEFAULT.withInput(Input.EVAL, false);
    assertEquals(List.of("LOAD_NAME x", "RETURN_VALUE"), code("x\n", eval));
  }

  @Test
  void leavesOutAssertsFromLevelOneOn() {
    String source = "assert x\ny = __debug__\n";
    CompileOptions options = CompileOptions.DEFAULT.withOptimisation(1);
    assertEquals(
        List.of("LOAD_CONST_FALSE", "STORE_NAME y", "LOAD_CONST_NONE", "RETURN_VALUE"),
        code(source, options));
  }

  @Test
  void leavesOutLineTablesOnDemand() {
    byte[] with = MpyWriter.write(compile("\n\n\nx\n", CompileOptions.DEFAULT));
    byte[] without =
        MpyWriter.write(compile("\n\n\nx\n", CompileOptions.DEFAULT.withSourceLines(false)));
    assertEquals(with.length - 1, without.length);
  }

  @Test
  void buildsOrderedDictsItemByItemWherePlatformsDo() {
    Platform ordered =
        new Platform() {
          @Override
          public boolean hasQstr(String text) {
            return false;
          }

          @Override
          public Const moduleConstant(String module, String name) {
            return new Const.Float(7);
          }

          @Override
          public boolean buildsOrderedDicts() {
            return true;
          }

          @Override
          public boolean tracesLines() {
            return false;
          }
        };
    String source = "OrderedDict({1: 2})\n";
    assertFalse(code(source, CompileOptions.DEFAULT).contains("CALL_FUNCTION n=0 nkw=0"));
    assertEquals(
        List.of(
            "LOAD_NAME OrderedDict",
            "CALL_FUNCTION n=0 nkw=0",
            "LOAD_CONST_SMALL_INT 2",
            "LOAD_CONST_SMALL_INT 1",
            "STORE_MAP",
            "POP_TOP",
            "LOAD_CONST_NONE",
            "RETURN_VALUE"),
        code(source, CompileOptions.DEFAULT.withPlatform(ordered)));
    assertEquals(
        new Const.Float(7),
        compile("x = a.b\n", CompileOptions.DEFAULT.withPlatform(ordered)).consts().get(0));
    assertTrue(MpyCross.PLATFORM.hasQstr("symmetric_difference"));
  }

  @Test
  void listsAFunctionBeforeTheLambdasInItsDefaults() {
    CompiledModule module = compile("def f(x=lambda: 1): pass\n", CompileOptions.DEFAULT);
    List<String> blocks =
        Disassembler.listing(module)
            .lines()
            .filter(line -> line.startsWith("File"))
            .map(line -> line.split("'")[1])
            .toList();
    assertEquals(List.of("<module>", "f", "<lambda>"), blocks);
  }

  @Test
  void rejectsJumpsThatAreTooFar() {
    String source = "while x:\n" + "  f(1, 2, 3, 4, 5)\n".repeat(4000);
    CompileException failure =
        assertThrows(CompileException.class, () -> compile(source, CompileOptions.DEFAULT));
    assertEquals(
        "RuntimeError: bytecode overflow", failure.typeName() + ": " + failure.getMessage());
    assertEquals(0, failure.line());
  }

  @ParameterizedTest(name = "{0}...{2}")
  @CsvSource({
    "(, x, ')'",
    "[, x, ]",
    "f(, x, ')'",
    "f(a=, x, ')'",
    "a[1:, x, ]",
    "'{1:', x, '}'",
    "'(y,', y, ')'",
    "'not ', x, ''",
    "lambda:, x, ''",
    "'(yield ', x, ')'",
    "'1 if x else ', x, ''",
    "'x and (y or ', x, ')'",
    "'[z for z in ', y, ']'"
  })
  void endsInAPythonErrorHoweverDeepTheNesting(String open, String inner, String close)
      throws InterruptedException {
    for (int depth : new int[] {20, 100, 250, 400, 1000, 20000}) {
      String source = "def f():\n  x = " + open.repeat(depth) + inner + close.repeat(depth) + "\n";
      AtomicReference<Throwable> failure = new AtomicReference<>();
      Thread thread = new Thread(null, () -> compileSafely(source, failure), "deep", STACK_BYTES);
      thread.start();
      thread.join();
      if (failure.get() instanceof CompileException error) {
        assertTrue(depth > 20, error::getMessage);
        assertEquals("maximum recursion depth exceeded", error.getMessage());
      } else {
        assertEquals(null, failure.get());
      }
    }
  }

  @ParameterizedTest(name = "{3} times {0}...{2}")
  @CsvSource({
    "(, x, ')', 9000",
    "[, x, ], 9000",
    "'{1:', x, '}', 9000",
    "f(, x, ')', 9000",
    "-, x, '', 15000",
    "'not ', x, '', 15000",
    "f\"{, x, }\", 1000",
    "'1 if x else ', x, '', 2000",
    "lambda:, x, '', 1000",
    "'(1,', x, ')', 9000"
  })
  void compilesWhatNestsDeep(String open, String inner, String close, int depth)
      throws InterruptedException {
    String source = "x = " + open.repeat(depth) + inner + close.repeat(depth) + "\n";
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, () -> compileSafely(source, failure), "deep", STACK_BYTES);
    thread.start();
    thread.join();
    assertEquals(null, failure.get());
  }

  @Test
  void compilesDeepBlocks() {
    var source = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      source.append(" ".repeat(i)).append(i % 2 == 0 ? "if a:\n" : "while b:\n");
    }
    source.append(" ".repeat(1500)).append("pass\n");
    assertDoesNotThrow(() -> compile(source.toString(), CompileOptions.DEFAULT));
  }

  @Test
  void compilesADeepTextThatComesInParts() {
    var parts =
        List.of("x = " + "[".repeat(4000) + "\n", "7\n", "]".repeat(4000) + "\n").iterator();
    assertDoesNotThrow(
        () ->
            compiler.compile(
                () -> parts.hasNext() ? parts.next().getBytes(US_ASCII) : new byte[0],
                "x.py",
                CompileOptions.DEFAULT));
  }

  private void compileSafely(String source, AtomicReference<Throwable> failure) {
    try {
      MpyReader.read(MpyWriter.write(compile(source, CompileOptions.DEFAULT)));
    } catch (Throwable e) {
      failure.set(e);
    }
  }
}
