package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.hal.BoardConfig;
import org.antaresia.it.MalformedSources.Source;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.MpyFormatException;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.parser.Parser;
import org.antaresia.start.Wiring;
import org.antaresia.vm.Programs;
import org.antaresia.vm.PyException;
import org.antaresia.vm.VmFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever the text, the compiler answers within a second: with a module that can be written and
 * read again and an interpreter can load, or with the exception that Python shall see.
 *
 * <p>{@code -Dfuzz.count=N} tries more texts, {@code -Dfuzz.seed=N} others; a text that fails is
 * left in {@code target/fuzz}.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CompilerFuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", 20261122L);
  private static final int COUNT = Integer.getInteger("fuzz.count", 500);

  /** Bytes from which on a call may have thousands of arguments. */
  private static final int LONG_TEXT = 1 << 16;

  /** CPU time: a second on an idle machine; cores that others share count up to twice as much. */
  private static final long LIMIT_NANOS = 2_000_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Path FAILURES = Path.of("target/fuzz");

  private static List<Source> programs;

  private final Random random = new Random(SEED);
  private final VmFactory factory = new Wiring().vmFactory();
  private final Compiler compiler = new Compiler(new Parser(new Lexer()));

  CompilerFuzzTest() {
    compiler.addEmitter(new BytecodeEmitterFactory());
  }

  @BeforeAll
  static void readPrograms() throws IOException {
    programs = new ArrayList<>();
    for (var folder : List.of(Path.of("../examples"), Path.of("src/test/cases/programs"))) {
      try (var files = Files.newDirectoryStream(folder, "*.py")) {
        for (var file : files) {
          var name = file.getFileName().toString().replace(".py", "");
          programs.add(new Source(name, Files.readAllBytes(file)));
        }
      }
    }
  }

  @Test
  void wholePrograms() throws IOException {
    check(programs);
  }

  @Test
  void randomBytes() throws IOException {
    check(MalformedSources.bytes(random, COUNT));
  }

  @Test
  void randomTokens() throws IOException {
    check(MalformedSources.tokens(random, 4 * COUNT));
  }

  @Test
  void truncatedPrograms() throws IOException {
    check(MalformedSources.truncated(programs, random, COUNT));
  }

  @Test
  void damagedPrograms() throws IOException {
    check(MalformedSources.damaged(programs, random, COUNT));
  }

  @Test
  void deepNesting() throws IOException {
    check(MalformedSources.nested(10_000));
  }

  @Test
  void nestingAroundTheLimit() throws IOException {
    for (int depth = 8; depth < 1000; depth += depth / 8) {
      check(MalformedSources.nested(depth));
    }
  }

  @Test
  void longLines() throws IOException {
    check(MalformedSources.longLines());
  }

  @Test
  void oddities() throws IOException {
    check(MalformedSources.oddities());
  }

  private void check(List<Source> sources) throws IOException {
    var failures = new ArrayList<String>();
    for (var source : sources) {
      for (Consumer<byte[]> stage : List.<Consumer<byte[]>>of(this::compile, this::load)) {
        var problem = problem(stage, source.text());
        if (!problem.isEmpty()) {
          var file = FAILURES.resolve("%08x.py".formatted(source.name().hashCode()));
          Files.createDirectories(FAILURES);
          Files.write(file, source.text());
          failures.add("%s (%s): %s".formatted(source.name(), file, problem));
        }
      }
    }
    if (!failures.isEmpty()) {
      fail("seed " + SEED + ", " + failures.size() + " failures\n" + String.join("\n", failures));
    }
  }

  /** What is wrong with the answer, empty if nothing; a slow one gets a second chance. */
  private static String problem(Consumer<byte[]> stage, byte[] text) {
    var first = problemOfOneRun(stage, text); // which also pays for the JIT
    return first.isEmpty() ? first : problemOfOneRun(stage, text);
  }

  private static String problemOfOneRun(Consumer<byte[]> stage, byte[] text) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      stage.accept(text);
    } catch (CompileException | PyException e) {
      // the answer for a text that is no program, or too large a one
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      var frames = e.getStackTrace();
      return e + (frames.length > 0 ? " at " + frames[0] : "");
    }
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    return nanos > LIMIT_NANOS ? nanos / 1_000_000 + " ms" : "";
  }

  /** Compiles, writes and reads again, unless a call has more arguments than its operand counts. */
  private void compile(byte[] text) {
    var file = MpyWriter.write(compiler.compile(text, "fuzz.py", CompileOptions.DEFAULT));
    CompiledModule read;
    try {
      read = MpyReader.read(file);
    } catch (MpyFormatException e) {
      assertTrue(text.length > LONG_TEXT, e.getMessage());
      return;
    }
    if (!Arrays.equals(file, MpyWriter.write(read))) {
      throw new IllegalStateException("another module after writing and reading");
    }
  }

  /** Compiles into the memory of a small interpreter. */
  private void load(byte[] text) {
    var vm = factory.open(1 << 18, 1 << 14, "unix", new BoardConfig(Map.of(), null, List.of()));
    Programs.compile(vm, text, "fuzz.py", CompileOptions.Input.FILE, false, vm.globals);
  }
}
