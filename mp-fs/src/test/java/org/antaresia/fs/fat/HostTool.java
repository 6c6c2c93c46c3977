package org.antaresia.fs.fat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the host that know FAT; tests that need them are skipped where they are missing. */
final class HostTool {
  private HostTool() {}

  /**
   * Runs a program, which must end well.
   *
   * @param from the Debian package that has it
   */
  static void run(String program, String from, String... arguments)
      throws IOException, InterruptedException {
    Path found = find(program);
    assumeTrue(found != null, program + " is missing: apt-get install " + from);
    List<String> command = new ArrayList<>(List.of(found.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    byte[] output = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor(), () -> new String(output, StandardCharsets.ISO_8859_1));
  }

  private static Path find(String program) {
    String path =
        System.getenv("PATH") + File.pathSeparator + "/usr/sbin" + File.pathSeparator + "/sbin";
    for (String directory : path.split(File.pathSeparator)) {
      Path candidate = Path.of(directory, program);
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    return null;
  }
}
