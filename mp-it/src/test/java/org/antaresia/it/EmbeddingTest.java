package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.antaresia.api.Config;
import org.antaresia.api.HeapStatistics;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.api.PythonException;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public API as an embedder uses it. */
class EmbeddingTest {
  private final MicroPython microPython = new Wiring().vmMicroPython();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final Config config = Config.create().output(output);
  private Interpreter py;

  @TempDir private Path folder;

  @BeforeEach
  void open() {
    py = microPython.open(config);
  }

  @AfterEach
  void close() {
    py.close();
  }

  private String printed() {
    String text = output.toString(UTF_8);
    output.reset();
    return text;
  }

  /** The code of README.md's section "Embed it". */
  @Test
  void runsTheCodeOfTheReadme() throws Exception {
    String readme = Files.readString(Path.of("../README.md"));
    String code = Files.readString(Path.of("src/test/java/org/antaresia/it/EmbeddingTest.java"));
    String example =
        code.substring(
            code.indexOf("// README" + " begins\n"), code.indexOf("    // README" + " ends"));
    String[] lines = example.strip().split("\n");
    for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
      assertTrue(readme.contains(line.strip()), line);
    }
    // README begins
    Config limits = Config.create().heap(64 * 1024).fuel(10_000_000).output(output);
    try (Interpreter py = microPython.open(limits)) {
      py.set("name", "gateway");
      py.exec("def greet(times): return ', '.join(['hello ' + name] * times)");
      String greeting = py.call("greet", 2).asString();
      assertEquals("hello gateway, hello gateway", greeting);
      py.exec("print(greet(1))");
    }
    // README ends
    assertEquals("hello gateway\n", printed());
  }

  @Test
  void keepsGlobalsFromCallToCall() {
    py.exec("x = 40");
    py.exec("def add(n):\n  global x\n  x += n\n  return x");
    assertEquals(42, py.call("add", 2).asInt());
    assertEquals(42, py.get("x").asInt());
    assertEquals("44\n", run("print(add(2))"));
  }

  private String run(String source) {
    py.exec(source);
    return printed();
  }

  @Test
  void copiesValuesOut() {
    assertTrue(py.eval("None").isNone());
    assertTrue(py.eval("1 < 2").asBoolean());
    assertEquals(-7, py.eval("-7").asInt());
    assertEquals(1L << 40, py.eval("1 << 40").asLong());
    assertEquals(BigInteger.ONE.shiftLeft(100), py.eval("1 << 100").asObject());
    assertEquals(0.5, py.eval("1 / 2").asDouble());
    assertEquals(3.0, py.eval("3").asDouble());
    assertEquals("grüße 🐍", py.eval("'gr\\u00fc\\u00dfe \\U0001f40d'").asString());
    assertArrayEquals(new byte[] {0, -1}, py.eval("b'\\0\\xff'").asBytes());
    assertArrayEquals(new byte[] {1}, py.eval("bytearray([1])").asBytes());
    assertEquals("list", py.eval("[]").typeName());
    assertEquals(2, py.eval("(1, [2])").asList().get(1).asList().get(0).asInt());
    assertEquals(1, py.eval("{'a': 1, 2: None}").asMap().get("a").asInt());
    assertEquals(List.of(1L, List.of("x")), py.eval("[1, ('x',)]").asObject());
    py.exec("class C: pass");
    assertEquals("C", py.eval("C()").typeName());
  }

  @Test
  void saysWhatAValueIsNot() {
    assertThrows(ClassCastException.class, () -> py.eval("'1'").asInt());
    assertThrows(ClassCastException.class, () -> py.eval("len").asObject());
    assertThrows(ArithmeticException.class, () -> py.eval("1 << 40").asInt());
    py.exec("a = []\na.append(a)");
    assertEquals("ValueError", failure("a").typeName());
  }

  private PythonException failure(String expression) {
    return assertThrows(PythonException.class, () -> py.eval(expression));
  }

  @Test
  void copiesValuesIn() {
    py.set(
        "given",
        Arrays.asList(null, true, 1, 2L, 0.5, "ü", new byte[] {3}, Map.of("k", List.of())));
    assertEquals("[None, True, 1, 2, 0.5, 'ü', b'\\x03', {'k': []}]\n", run("print(given)"));
    py.set("again", py.get("given"));
    assertTrue(py.eval("again == given and again is not given").asBoolean());
    var failure = assertThrows(PythonException.class, () -> py.set("x", new Object()));
    assertEquals("TypeError", failure.typeName());
    assertEquals("NameError", assertThrows(PythonException.class, () -> py.get("x")).typeName());
  }

  @Test
  void tellsWhatWasRaised() {
    py.exec("def f(): raise ValueError('bad')");
    var failure = assertThrows(PythonException.class, () -> py.call("f"));
    assertEquals("ValueError", failure.typeName());
    assertEquals("bad", failure.text());
    assertEquals("ValueError: bad", failure.getMessage());
    assertEquals(
        "Traceback (most recent call last):\n"
            + "  File \"<string>\", line 1, in f\n"
            + "ValueError: bad\n",
        failure.traceback());
    assertEquals("SyntaxError", failure("(").typeName());
    var exit = assertThrows(PythonException.class, () -> py.exec("import sys; sys.exit(3)"));
    assertEquals("SystemExit: 3", exit.getMessage());
    assertEquals(2, py.eval("1 + 1").asInt(), "usable afterwards");
  }

  @Test
  void isUsableWhenMemoryRanOut() {
    var failure =
        assertThrows(PythonException.class, () -> py.exec("x = []\nwhile 1: x += [0] * 99"));
    assertEquals("MemoryError", failure.typeName());
    assertEquals("done\n", run("del x\nprint('done')"));
  }

  @Test
  void readsInputArgumentsAndEnvironment() {
    var input = new ByteArrayInputStream("one\ntwo\n".getBytes(UTF_8));
    var given =
        config.input(input).arguments("script", "-x").environment(Map.of("HOME", "/nowhere"));
    try (Interpreter other = microPython.open(given)) {
      other.exec("import sys, os\nprint(sys.argv, os.getenv('HOME'), input(), sys.stdin.read())");
      assertEquals("['script', '-x'] /nowhere one two\n\n", printed());
    }
  }

  @Test
  void seesNoFilesUnlessGranted() throws Exception {
    Path readable = Files.createDirectories(folder.resolve("lib"));
    Path writable = Files.createDirectories(folder.resolve("data"));
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    Files.writeString(readable.resolve("mod.py"), "value = 7");
    Files.createSymbolicLink(writable.resolve("link"), secret);
    py.set("secret", secret.toString());
    assertEquals("OSError", failure("open(secret)").typeName());
    assertEquals("ImportError", failure("__import__('mod')").typeName());
    assertEquals("OSError", failure("__import__('os').system('true')").typeName());
    var given = config.writable(writable).readable(readable).path(readable.toString());
    try (Interpreter other = microPython.open(given)) {
      other.set("lib", readable.toString());
      other.exec(
          """
          import os, mod
          def attempt(run, *args):
              try:
                  return run(*args)
              except OSError as e:
                  return e.errno
          with open('note', 'w') as f: f.write('hi')
          print(mod.value, sorted(os.listdir()), open('note').read())
          print([attempt(open, name) for name in ('../secret', 'link', 'x/../../secret')])
          print([attempt(open, name, 'w') for name in (lib + '/new', '../new', 'link')])
          print([attempt(os.remove, lib + '/mod.py'), attempt(os.rename, 'note', lib + '/note')])
          print([attempt(os.mkdir, '../new'), attempt(os.chdir, '..'), attempt(os.listdir, '/')])
          """);
    }
    assertEquals(
        "7 ['link', 'note'] hi\n[13, 13, 13]\n[13, 13, 13]\n[13, 13]\n[13, 13, 13]\n", printed());
    assertEquals("secret", Files.readString(secret));
    assertTrue(Files.exists(readable.resolve("mod.py")));
  }

  @Test
  void refusesASecondCallMeanwhile() {
    OutputStream callsBack =
        new OutputStream() {
          @Override
          public void write(int b) {
            py.exec("1");
          }
        };
    py.close();
    py = microPython.open(config.output(callsBack));
    var failure = assertThrows(IllegalStateException.class, () -> py.exec("print(1)"));
    assertTrue(failure.getMessage().contains("in a call of this thread"), failure::toString);
    var closed = assertThrows(IllegalStateException.class, () -> py.exec("1"));
    assertTrue(closed.getMessage().contains("closed"), "a fault of the host closes it");
  }

  @Test
  void refusesAnotherThreadMeanwhile() throws Exception {
    Interpreter busy = openRunning("while True: pass");
    Thread running = runningThread;
    var failure = assertThrows(IllegalStateException.class, () -> busy.eval("1"));
    assertTrue(failure.getMessage().contains("in use by"), failure::toString);
    busy.interrupt();
    running.join();
    assertEquals("KeyboardInterrupt", ((PythonException) failureOfRunning).typeName());
    assertEquals(2, busy.eval("2").asInt(), "usable by another thread afterwards");
    busy.close();
  }

  @Test
  void closesWhatRunsWhateverItDoes() throws Exception {
    Interpreter busy = openRunning("while True:\n  try:\n    while True: pass\n  except: pass");
    busy.close();
    runningThread.join();
    assertEquals(CancellationException.class, failureOfRunning.getClass());
    assertThrows(IllegalStateException.class, () -> busy.exec("1"));
    busy.close();
  }

  private Thread runningThread;
  private Throwable failureOfRunning;

  /** An interpreter in which another thread runs a program that does not end. */
  private Interpreter openRunning(String program) throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    OutputStream tells =
        new OutputStream() {
          @Override
          public void write(int b) {
            started.countDown();
          }
        };
    Interpreter busy = microPython.open(Config.create().output(tells));
    runningThread =
        new Thread(
            () ->
                failureOfRunning =
                    assertThrows(
                        RuntimeException.class, () -> busy.exec("print('started')\n" + program)));
    runningThread.start();
    started.await();
    return busy;
  }

  @Test
  void tellsAboutItsHeap() {
    HeapStatistics before = py.heap();
    py.exec(
        """
        import gc
        kept = bytearray(20_000)
        for i in range(100):
            bytearray(10_000)
        gc.collect()
        """);
    HeapStatistics after = py.heap();
    assertEquals(before.total(), after.total());
    assertTrue(after.total() > 120 * 1024 && after.total() < config.heap());
    assertTrue(after.used() >= before.used() + 20_000 && after.used() < before.used() + 30_000);
    assertTrue(after.allocated() > before.allocated() + 1_020_000);
    assertTrue(after.reclaimed() > before.reclaimed() + 900_000);
    assertTrue(after.collections() > before.collections() + 8);
    assertTrue(after.longestPause().compareTo(Duration.ZERO) > 0);
    assertTrue(after.pauses().compareTo(after.longestPause()) > 0);
    py.close();
    assertThrows(IllegalStateException.class, py::heap);
  }

  @Test
  void tellsAboutTheHeapOfARunningScript() throws Exception {
    try (Interpreter busy = openRunning("while True: bytearray(10_000)")) {
      long before = busy.heap().collections();
      while (busy.heap().collections() == before) {
        Thread.onSpinWait();
      }
    }
    runningThread.join();
  }

  @Test
  void checksItsLimits() {
    assertThrows(IllegalArgumentException.class, () -> Config.create().heap(0));
    assertThrows(IllegalArgumentException.class, () -> Config.create().stack(-1));
    assertThrows(IllegalArgumentException.class, () -> Config.create().fuel(0));
    assertFalse(Config.create().gcStress());
    assertNull(py.eval("None").asObject());
  }
}
