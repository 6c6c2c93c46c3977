package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.antaresia.api.Jit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The case files print what genuine MicroPython prints, also when each allocation collects, and
 * when all is compiled to code of the JVM.
 *
 * <p>Golden files are recorded by {@code mp-it/oracle/refresh}. The cases in {@code
 * known-differences.txt} are skipped unless {@code -Dconformance.all=true} asks for them; whoever
 * mends one takes it off the list.
 */
class ConformanceTest {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  /** Topics whose cases compute too long to collect at each allocation. */
  private static final Set<String> UNSTRESSED = Set.of("hostile", "math", "programs");

  /**
   * Compiled code holds floats in registers: it allocates less, or later, than what these count,
   * and what {@code micropython/module.py} wants to fail under a locked heap.
   */
  private static final Set<String> UNCOMPILED = Set.of("memory", "micropython");

  private static final Path DIFFERENCES = Path.of("src/test/known-differences.txt");

  private static final CaseRunner RUNNER = new CaseRunner();

  private static Set<String> knownDifferences;

  @TempDir private Path folder;

  @BeforeAll
  static void readKnownDifferences() throws IOException {
    knownDifferences =
        Boolean.getBoolean("conformance.all")
            ? Set.of()
            : new TreeSet<>(Files.readAllLines(DIFFERENCES));
  }

  @TestFactory
  Stream<DynamicTest> plain() throws IOException {
    return GoldenCase.all().stream().map(golden -> test(golden, false, Jit.OFF));
  }

  @TestFactory
  Stream<DynamicTest> collectingAtEachAllocation() throws IOException {
    return GoldenCase.all().stream()
        .filter(golden -> !UNSTRESSED.contains(golden.topic()))
        .map(golden -> test(golden, true, Jit.OFF));
  }

  @TestFactory
  Stream<DynamicTest> compiledAtOnce() throws IOException {
    return GoldenCase.all().stream()
        .filter(golden -> !UNCOMPILED.contains(golden.topic()))
        .map(golden -> test(golden, false, Jit.EAGER));
  }

  private DynamicTest test(GoldenCase golden, boolean gcStress, Jit jit) {
    return dynamicTest(
        golden.name(),
        () -> {
          assumeFalse(knownDifferences.contains(golden.name()), "known to differ");
          check(golden, gcStress, jit);
        });
  }

  private void check(GoldenCase golden, boolean gcStress, Jit jit) throws IOException {
    Path directory = Files.createTempDirectory(folder, "case");
    golden.layOut(directory);
    String printed =
        assertTimeoutPreemptively(
            LIMIT, () -> RUNNER.run(directory, golden.fileName(), gcStress, jit));
    assertEquals(golden.expected(), printed);
  }

  @Test
  void everyCaseIsRecordedAsItStands() throws IOException {
    Path manifest = GoldenCase.FOLDER.resolve("manifest.sha256");
    Set<String> lines = new TreeSet<>();
    try (Stream<Path> paths = Files.walk(GoldenCase.FOLDER)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (Files.isRegularFile(path) && !path.equals(manifest)) {
          lines.add(sha256(path) + "  " + GoldenCase.FOLDER.relativize(path));
        }
      }
    }
    assertEquals(
        String.join("\n", lines),
        String.join("\n", new TreeSet<>(Files.readAllLines(manifest))),
        "a case was edited without mp-it/oracle/refresh");
  }

  private static String sha256(Path path) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
