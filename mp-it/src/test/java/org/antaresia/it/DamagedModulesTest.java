package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.mpy.MpyFormatException;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.start.Wiring;
import org.antaresia.vm.Programs;
import org.antaresia.vm.Vm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged {@code .mpy} files are refused, or run to an end that Python knows, at the latest that of
 * their budget, and leave the heap whole.
 *
 * <p>{@code -Dfuzz.count=N} tries more of them, {@code -Dfuzz.seed=N} others; one that fails is
 * left in {@code target/fuzz}.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DamagedModulesTest {
  private static final long SEED = Long.getLong("fuzz.seed", 20261123L);
  private static final int COUNT = Integer.getInteger("fuzz.count", 20_000);
  private static final long BUDGET = 100_000; // units of fuel
  private static final Path FAILURES = Path.of("target/fuzz");

  private final Wiring wiring = new Wiring();

  @Test
  void areRefusedOrEndAsPythonProgramsDo() throws IOException {
    List<byte[]> modules = modules();
    BoundedRun bounded = new BoundedRun(wiring.vmFactory());
    long[] seeds = new Random(SEED).longs(COUNT).toArray();
    Files.createDirectories(FAILURES);
    List<String> failures =
        IntStream.range(0, COUNT)
            .parallel()
            .mapToObj(i -> failure(bounded, modules, i, new Random(seeds[i])))
            .filter(failure -> !failure.isEmpty())
            .toList();
    if (!failures.isEmpty()) {
      fail("seed " + SEED + ", " + failures.size() + " failures\n" + String.join("\n", failures));
    }
  }

  private static String failure(BoundedRun bounded, List<byte[]> modules, int i, Random random) {
    byte[] file = damaged(modules.get(random.nextInt(modules.size())), random);
    String problem = problem(bounded, file);
    if (problem.isEmpty()) {
      return problem;
    }
    try {
      return Files.write(FAILURES.resolve("damaged-" + i + ".mpy"), file) + ": " + problem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String problem(BoundedRun bounded, byte[] file) {
    try {
      MpyReader.read(file);
    } catch (MpyFormatException e) {
      return ""; // what most of them deserve
    } catch (RuntimeException | StackOverflowError e) {
      return e + " at " + e.getStackTrace()[0];
    }
    return bounded.problem(vm -> run(vm, file), false);
  }

  private static void run(Vm vm, byte[] file) {
    vm.fuelLeft(BUDGET);
    Programs.run(vm, Programs.load(vm, file), vm.globals, vm.locals);
  }

  /** Modules of the golden cases, as the cross-compiler writes them. */
  private List<byte[]> modules() throws IOException {
    List<byte[]> modules = new ArrayList<>();
    for (GoldenCase golden : GoldenCase.all()) {
      byte[] text = Files.readAllBytes(GoldenCase.FOLDER.resolve(golden.name() + ".py"));
      try {
        modules.add(
            MpyWriter.write(wiring.compiler().compile(text, "m.py", CompileOptions.DEFAULT)));
      } catch (CompileException e) {
        // a case about an error of the compiler
      }
    }
    return modules;
  }

  /** One to four changes; three times out of four inside, where code and tables are. */
  private static byte[] damaged(byte[] file, Random random) {
    byte[] bytes = file.clone();
    for (int changes = 1 + random.nextInt(4); changes > 0 && bytes.length > 4; changes--) {
      int at =
          random.nextInt(4) == 0
              ? random.nextInt(bytes.length)
              : 4 + random.nextInt(bytes.length - 4);
      switch (random.nextInt(8)) {
        case 0, 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2, 3 -> bytes[at] = (byte) random.nextInt(256);
        case 4 -> bytes[at] += random.nextBoolean() ? 1 : -1;
        case 5 -> bytes[at] = bytes[random.nextInt(bytes.length)];
        case 6 -> {
          int length = Math.min(1 + random.nextInt(8), bytes.length - at);
          int from = random.nextInt(bytes.length - length + 1);
          System.arraycopy(bytes.clone(), from, bytes, at, length);
        }
        default -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : without(bytes, at);
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int at) {
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
    System.arraycopy(bytes, at + 1, shorter, at, shorter.length - at);
    return shorter;
  }
}
