package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command {@code mp} in a process of its own, on the JDK that runs the tests.
 *
 * @param output what it wrote to standard output and error, as text
 * @param exitCode how it ended
 */
record MpProcess(String output, int exitCode) {
  private static final int LIMIT_SECONDS = 60;
  private static final Path NOTHING = Path.of("/dev/null");

  /** Runs to the end, without input. */
  static MpProcess run(List<String> arguments) throws IOException, InterruptedException {
    return run(arguments, NOTHING);
  }

  /**
   * Runs to the end.
   *
   * @param arguments what stands after {@code mp}
   * @param input file that is standard input
   */
  static MpProcess run(List<String> arguments, Path input)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.antaresia.start.PlainRoot", "mp"));
    command.addAll(arguments);
    var output = Files.createTempFile("mp", ".out");
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .start();
    try {
      assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), () -> arguments + " goes on");
      return new MpProcess(new String(Files.readAllBytes(output), UTF_8), process.exitValue());
    } finally {
      process.destroyForcibly();
      Files.delete(output);
    }
  }
}
