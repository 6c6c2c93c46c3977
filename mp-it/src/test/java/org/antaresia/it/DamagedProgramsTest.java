package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
  private static final int COUNT = Integer.getInteger("fuzz.count", 600);
  private static final int STRESSED_ONE_IN = 12;
  private static final Path FAILURES = Path.of("target/fuzz");

  @Test
  void endAsPythonProgramsDo() throws IOException {
    List<byte[]> programs = programs();
    BoundedRun bounded = new BoundedRun(new Wiring().vmFactory());
    Random seeds = new Random(SEED);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      Random random = new Random(seeds.nextLong());
      byte[] program = programs.get(random.nextInt(programs.size()));
      byte[] text = new ProgramDamage(random).damaged(program);
      String problem = bounded.problem(vm -> run(vm, text), i % STRESSED_ONE_IN == 0);
      if (!problem.isEmpty()) {
        Files.createDirectories(FAILURES);
        failures.add(Files.write(FAILURES.resolve("damaged-" + i + ".py"), text) + ": " + problem);
      }
    }
    if (!failures.isEmpty()) {
      fail("seed " + SEED + ", " + failures.size() + " failures\n" + String.join("\n", failures));
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
