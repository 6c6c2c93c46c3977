package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.start.Wiring;
import org.antaresia.vm.Programs;
import org.antaresia.vm.Vm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged programs run to an end that Python knows, in 128 KB, and leave the heap whole; every
 * twelfth collects at each allocation.
 *
 * <p>{@code -Dfuzz.count=N} tries more of them, {@code -Dfuzz.seed=N} others; a program that fails
 * is left in {@code target/fuzz}.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DamagedProgramsTest {
  private static final long SEED = Long.getLong("fuzz.seed", 20261123L);
  private static final int COUNT = Integer.getInteger("fuzz.count", 10_000);
  private static final int STRESSED_ONE_IN = 12;
  private static final Path FAILURES = Path.of("target/fuzz");

  @Test
  void endAsPythonProgramsDo() throws IOException {
    List<byte[]> programs = programs();
    BoundedRun bounded = new BoundedRun(new Wiring().vmFactory());
    long[] seeds = new Random(SEED).longs(COUNT).toArray();
    Files.createDirectories(FAILURES);
    List<String> failures =
        IntStream.range(0, COUNT)
            .parallel()
            .mapToObj(i -> failure(bounded, programs, i, seeds[i]))
            .filter(failure -> !failure.isEmpty())
            .toList();
    if (!failures.isEmpty()) {
      fail("seed " + SEED + ", " + failures.size() + " failures\n" + String.join("\n", failures));
    }
  }

  private static String failure(BoundedRun bounded, List<byte[]> programs, int i, long seed) {
    Random random = new Random(seed);
    byte[] program = programs.get(random.nextInt(programs.size()));
    byte[] text = new ProgramDamage(random).damaged(program);
    String problem = bounded.problem(vm -> run(vm, text), i % STRESSED_ONE_IN == 0);
    if (problem.isEmpty()) {
      return problem;
    }
    try {
      return Files.write(FAILURES.resolve("damaged-" + i + ".py"), text) + ": " + problem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> programs() throws IOException {
    List<byte[]> programs = new ArrayList<>();
    for (GoldenCase golden : GoldenCase.all()) {
      programs.add(Files.readAllBytes(GoldenCase.FOLDER.resolve(golden.name() + ".py")));
    }
    return programs;
  }

  private static void run(Vm vm, byte[] text) {
    int function =
        Programs.compile(vm, text, "damaged.py", CompileOptions.Input.FILE, false, vm.globals);
    Programs.run(vm, function, vm.globals, vm.locals);
  }
}
