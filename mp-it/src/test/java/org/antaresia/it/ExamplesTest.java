package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The programs in {@code examples/}, started as a user would: what they print is what genuine
 * MicroPython printed ({@code x.py.exp}) for the same arguments ({@code x.py.args}) and input
 * ({@code x.py.in}).
 */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("../examples");

  @TestFactory
  Stream<DynamicTest> printWhatGenuinePrints() throws IOException {
    try (var files = Files.list(EXAMPLES)) {
      var goldens = files.filter(file -> file.toString().endsWith(".py.exp")).sorted().toList();
      return goldens.stream()
          .map(golden -> dynamicTest(golden.getFileName().toString(), () -> check(golden)));
    }
  }

  private static void check(Path golden) throws IOException, InterruptedException {
    var program = golden.toString().replace(".exp", "");
    var arguments = new ArrayList<>(List.of(program));
    var extra = Path.of(program + ".args");
    if (Files.exists(extra)) {
      arguments.addAll(List.of(Files.readString(extra).trim().split(" ")));
    }
    var input = Path.of(program + ".in");
    var mp = Files.exists(input) ? MpProcess.run(arguments, input) : MpProcess.run(arguments);
    assertEquals(Files.readString(golden), mp.output());
    assertEquals(0, mp.exitCode());
  }
}
