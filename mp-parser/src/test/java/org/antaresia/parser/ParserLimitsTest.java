package org.antaresia.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.antaresia.lexer.Lexer;
import org.antaresia.lexer.SyntaxException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the parser slow or overflow its stack; {@code -Dfuzz.seed=N} repeats a run. */
class ParserLimitsTest {
  private static final int DEEP = 10_000;
  private static final int LONG = 1_000_000;
  private static final long STACK_BYTES = 512 << 10;
  private static final int FUZZ_TEXTS = 20_000;
  private static final String[] PIECES = {
    "a",
    "b",
    "1",
    "'c'",
    "f'{d}'",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ";",
    "=",
    ":=",
    "*",
    "**",
    ".",
    "...",
    "@",
    "+",
    "-",
    "<",
    " not ",
    " in ",
    " is ",
    " and ",
    " or ",
    " if ",
    " else ",
    " for ",
    " async ",
    " await ",
    " lambda ",
    " yield ",
    " from ",
    " import ",
    " as ",
    " def ",
    " class ",
    " try:",
    " except ",
    " finally:",
    " with ",
    " while ",
    " return ",
    " del ",
    " global ",
    " assert ",
    " raise ",
    " pass",
    "\n",
    "\n ",
    "\n  "
  };

  private final Parser parser = new Parser(new Lexer());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "f(",
        "a[",
        "a.b(",
        "{1:",
        "-",
        "not ",
        "1**",
        "lambda:",
        "lambda a=",
        "1 if x else ",
        "[x for x in ",
        "(yield ",
        "f'{[",
        "print(f'{",
        "class A(",
        "@a(\n",
        "a or b and not c<d|e^f&g<<h+i*-j**("
      })
  void rejectsDeepNesting(String opening) throws InterruptedException {
    assertNull(
        failureOnSmallStack(
            () ->
                assertThrows(
                    SyntaxException.class,
                    () -> parser.parseFile(utf8(opening.repeat(DEEP)), ParseOptions.DEFAULT))));
  }

  @Test
  void rejectsDeepBlocks() throws InterruptedException {
    var source = new StringBuilder();
    for (int i = 0; i < DEEP / 10; i++) {
      source.append(" ".repeat(i)).append("if a:\n");
    }
    assertNull(
        failureOnSmallStack(
            () -> {
              SyntaxException e =
                  assertThrows(
                      SyntaxException.class,
                      () -> parser.parseFile(utf8(source.toString()), ParseOptions.DEFAULT));
              assertEquals(SyntaxException.Kind.TOO_DEEP, e.kind());
              assertEquals("maximum recursion depth exceeded", e.getMessage());
            }));
  }

  @ParameterizedTest
  @CsvSource({"'(',')'", "'[',']'", "'{',}", "'f(',')'", "'a[',]", "'-',''", "'not ',''"})
  void acceptsTheLimitOnASmallStack(String opening, String closing) throws InterruptedException {
    int levels = (Nesting.SHALLOW - 1) / 2;
    byte[] source = utf8(opening.repeat(levels) + "1" + closing.repeat(levels));
    assertNull(failureOnSmallStack(() -> parser.parseFile(source, ParseOptions.DEFAULT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1+",
        "a.",
        "a,",
        "a=",
        "x\n",
        "\n",
        "#",
        "'",
        "(",
        "7",
        "f'{a}'",
        "f'{a}';",
        "t'{a}'\n",
        "a if b\n",
        "if a:pass\n",
        "\\\n",
        "f'{",
        "f'{f'{",
        "AaBBAa ",
        " "
      })
  @Timeout(30)
  void readsLongTextsInTime(String piece) {
    byte[] source = utf8(piece.repeat(LONG / piece.length()));
    try {
      parser.parseFile(source, ParseOptions.DEFAULT);
    } catch (SyntaxException e) {
      assertEquals(SyntaxException.Kind.class, e.kind().getClass());
    }
  }

  @Test
  @Timeout(30)
  void manyNamesOfOneHashAreNoBurden() {
    var source = new StringBuilder();
    for (int i = 0; i < 1 << 15; i++) {
      for (int bit = 0; bit < 15; bit++) {
        source.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      source.append('\n');
    }
    assertEquals(
        1 << 15,
        parser.parseFile(utf8(source.toString()), ParseOptions.DEFAULT).statements().size());
  }

  @Test
  void everyTextParsesOrIsASyntaxError() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    System.out.println("ParserLimitsTest: -Dfuzz.seed=" + seed);
    var random = new Random(seed);
    for (int i = 0; i < FUZZ_TEXTS; i++) {
      var source = new StringBuilder();
      for (int left = random.nextInt(30); left > 0; left--) {
        source.append(PIECES[random.nextInt(PIECES.length)]);
      }
      try {
        parser.parseFile(utf8(source.toString()), ParseOptions.DEFAULT);
      } catch (SyntaxException e) {
        assertEquals(SyntaxException.Kind.class, e.kind().getClass());
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + source, e);
      }
    }
  }

  private static @Nullable Throwable failureOnSmallStack(Runnable body)
      throws InterruptedException {
    var failure = new AtomicReference<Throwable>();
    var thread = new Thread(null, body, "small stack", STACK_BYTES);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();
    return failure.get();
  }

  private static byte[] utf8(String source) {
    return source.getBytes(StandardCharsets.UTF_8);
  }
}
