package org.antaresia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antaresia.compiler.Compiler;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.lexer.Lexer;
import org.antaresia.lib.MicropythonModule;
import org.antaresia.lib.SysModule;
import org.antaresia.parser.Parser;
import org.antaresia.port.unix.UnixPort;
import org.antaresia.vm.VmFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs command lines in this process; what is expected was recorded from genuine. */
class MpTest {
  private static final String TRACEBACK =
      "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\n";

  private static Mp mp;
  @TempDir Path directory;

  @BeforeAll
  static void wire() {
    Compiler compiler = new Compiler(new Parser(new Lexer()));
    compiler.addEmitter(new BytecodeEmitterFactory());
    VmFactory factory = new VmFactory();
    factory.addCompiler(compiler);
    factory.addPort(new UnixPort());
    factory.addModule(new SysModule());
    factory.addModule(new MicropythonModule());
    mp = new Mp(factory);
  }

  private static void check(int exitCode, String out, String err, String input, String... args) {
    TestConsole console = new TestConsole(input);
    int actual = mp.run(console.shell(), args);
    assertEquals(out, console.out());
    assertEquals(err, console.err());
    assertEquals(exitCode, actual);
  }

  @ParameterizedTest
  @CsvSource({
    "'input()', 130",
    "'try: input()\nexcept KeyboardInterrupt: raise SystemExit(7)', 7",
  })
  void ctrlCEndsAReadThatWaits(String command, int exitCode) {
    Thread caller = Thread.currentThread();
    TestConsole console =
        new TestConsole("") {
          @Override
          public int read(byte[] bytes, int from, int length) {
            caller.interrupt();
            return 0;
          }
        };
    assertEquals(exitCode, mp.run(console.shell(), "-c", command));
    assertTrue(Thread.interrupted());
  }

  @Test
  void scheduledInterrupt() {
    String program =
        """
        from micropython import kbd_intr, schedule
        try:
          schedule(kbd_intr, None)
          while True: pass
        except KeyboardInterrupt: raise SystemExit(9)
        """;
    check(9, "", "", "", "-c", program);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  @ParameterizedTest
  @CsvSource({
    "'raise SystemExit', 0, ''",
    "'raise SystemExit(None)', 0, ''",
    "'raise SystemExit(300)', 44, ''",
    "'raise SystemExit(2**70+5)', 5, ''",
    "'raise SystemExit(True)', 1, 'True\n'",
    "'raise SystemExit([1])', 1, '[1]\n'",
    "'raise SystemExit(\"bye\")', 1, 'bye\n'",
    "'import sys; sys.exit(3)', 3, ''"
  })
  void systemExitOfACommand(String command, int exitCode, String err) {
    check(exitCode, "", err, "", "-c", command);
  }

  @Test
  void uncaughtExceptionOfACommandIsPrintedToStandardOutput() {
    check(1, TRACEBACK + "ValueError: (1, 2)\n", "", "", "-c", "raise ValueError(1, 2)");
    check(130, TRACEBACK + "KeyboardInterrupt: \n", "", "", "-c", "raise KeyboardInterrupt");
  }

  @Test
  void standardInputIsAProgram() {
    check(0, "<stdin> __main__\n", "", "print(__file__, __name__)\n");
    check(1, "", TRACEBACK + "ValueError: \n", "raise ValueError");
    check(1, "", "", "raise SystemExit('x')");
    check(3, "", "", "raise SystemExit(3)");
  }

  @Test
  void fileSeesItsArgumentsAndItsDirectory() throws IOException {
    Path file = file("args.py", "import sys\nprint(sys.argv, sys.path[0], __file__)");
    String real = directory.toRealPath().toString();
    check(
        0,
        "['" + file + "', '-x', 'é'] " + real + " " + file + "\n",
        "",
        "",
        file.toString(),
        "-x",
        "é");
  }

  @Test
  void missingFileAndDirectory() {
    check(2, "", "mp: can't open file 'no.py': [Errno 2] No such file or directory\n", "", "no.py");
    check(1, "OSError: [Errno 21] EISDIR\n", "", "", directory.toString());
  }

  @Test
  void moduleRunsAsMain() throws IOException {
    TestConsole console = new TestConsole("");
    console.environment.put("MICROPYPATH", directory.toString());
    file("tool.py", "import sys\nprint(__name__, sys.argv)\nraise ValueError");
    int exitCode = mp.run(console.shell(), "-m", "tool", "a");
    assertEquals("__main__ ['tool', 'a']\n", console.out());
    assertTrue(console.err().endsWith("line 3, in <module>\nValueError: \n"), console.err());
    assertEquals(1, exitCode);
    check(1, "", "ImportError: no module named 'absent'\n", "", "-m", "absent");
  }

  @ParameterizedTest
  @CsvSource({"':a:~/b::c:', '[a][/home/me/b][][c][]'", "'', ''", "':', ''", "'a:', '[a][]'"})
  void pathOfTheEnvironment(String path, String expected) {
    TestConsole console = new TestConsole("");
    console.environment.put("MICROPYPATH", path);
    mp.run(console.shell(), "-c", "import sys\nfor p in sys.path: print(end='[%s]' % p)");
    assertEquals("[]" + expected, console.out());
  }

  @Test
  void nothingRunsWhenOnlyCompiling() {
    check(0, "", "", "", "-X", "compile-only", "-c", "print(1)");
    check(
        1,
        "Traceback (most recent call last):\n  File \"<stdin>\", line 1\n"
            + "SyntaxError: invalid syntax\n",
        "",
        "",
        "-X",
        "compile-only",
        "-c",
        "x = = 1");
  }

  @Test
  void verboseListsBytecodeAndTellsMemory() {
    TestConsole console = new TestConsole("");
    assertEquals(0, mp.run(console.shell(), "-v", "-v", "-c", "print(1)"));
    assertTrue(console.out().contains("\n00 LOAD_NAME print\n02 LOAD_CONST_SMALL_INT 1\n"));
    assertTrue(console.out().contains("\n1\nmem: total="), console.out());
  }

  @Test
  void functionOfAtexitIsCalledAtTheEnd() {
    check(
        1,
        TRACEBACK + "ValueError: \nend\n",
        "",
        "",
        "-c",
        "import sys; sys.atexit(lambda: print('end')); raise ValueError");
  }

  @Test
  void stressedCollectorChangesNothing() {
    check(0, "[0, 1, 4]\n", "", "", "-X", "gcstress", "-c", "print([x * x for x in range(3)])");
  }

  @Test
  void wrongOptionsAreRefused() {
    check(1, "", "Invalid command line arguments. Use -h option for help.\n", "", "-Z");
  }

  @Test
  void replEvaluatesAndShows() {
    String input = "1+1\nif 1:\n  print(3)\n\nx=(1,\n2)\nx\n1/0\n\nraise SystemExit(7)\n5\n";
    TestConsole console = new TestConsole(input);
    assertEquals(7, mp.run(console.shell(), "-i"));
    String session = console.out().replace("\r", "");
    assertTrue(session.startsWith("MicroPython v1."), session);
    assertEquals(
        """
        Type "help()" for more information.
        >>> 1+1
        2
        >>> if 1:
        ...     \b\b\b print(3)
        ...\s
        3
        >>> x=(1,
        ... 2)
        >>> x
        (1, 2)
        >>> 1/0
        Traceback (most recent call last):
          File "<stdin>", line 1, in <module>
        ZeroDivisionError: divide by zero
        >>>\s
        >>> raise SystemExit(7)
        """,
        session.substring(session.indexOf('\n') + 1));
  }

  @Test
  void replFollowsTheProgramWhenAskedTo() {
    TestConsole console = new TestConsole("x\n");
    console.environment.put("MICROPYINSPECT", "1");
    assertEquals(0, mp.run(console.shell(), "-c", "x = 5"));
    assertTrue(console.out().endsWith(">>> x\r\n5\n>>> \r\n"), console.out());
  }

  @Test
  void replUnlocksTheHeap() {
    TestConsole console = new TestConsole("import micropython\nmicropython.heap_lock()\n[1]\n");
    assertEquals(0, mp.run(console.shell(), "-i"));
    assertTrue(console.out().endsWith(">>> [1]\r\n[1]\n>>> \r\n"), console.out());
  }
}
