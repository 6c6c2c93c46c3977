package org.antaresia.it.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What genuine MicroPython answers: a process of the unix port runs many programs. */
final class Genuine {
  private static final int BATCH = 200;
  private static final long LIMIT_SECONDS = 20;

  /** Stands, with the number of the program, on the line after each answer. */
  private static final String END = "\u001e";

  private static final String DRIVER =
      """
      import sys
      def run(name):
          with open(name, "rb") as file:
              program = file.read()
          try:
              exec(compile(program, "%s", "exec"), {"__name__": "__main__"})
          except BaseException as e:
              if not isinstance(e, SystemExit):
                  sys.print_exception(e, sys.stdout)
      for i in range(int(sys.argv[1]), int(sys.argv[2])):
          run(str(i))
          print("\\n%s%%d" %% i)
      """
          .formatted(Answer.FILE, END);

  /** The driver's own line of a traceback, with the headline where it is the only one. */
  private static final Pattern DRIVER_FRAME =
      Pattern.compile(
          "(Traceback \\(most recent call last\\):\n)  File \"driver.py\", line 6, in run\n(?=  File)"
              + "|Traceback \\(most recent call last\\):\n  File \"driver.py\", line 6, in run\n");

  private final Path binary;
  private final Path directory;

  /**
   * Runs programs with a binary.
   *
   * @param directory empty; programs and answers are written there
   */
  Genuine(Path binary, Path directory) throws IOException {
    this.binary = binary;
    this.directory = directory;
    Files.writeString(directory.resolve("driver.py"), DRIVER);
  }

  List<Answer> answers(List<String> programs) throws IOException, InterruptedException {
    List<Answer> answers = new ArrayList<>();
    for (int first = 0; first < programs.size(); first = answers.size()) {
      int end = Math.min(first + BATCH, programs.size());
      for (int i = first; i < end; i++) {
        Files.writeString(directory.resolve(String.valueOf(i)), programs.get(i));
      }
      String printed = run(first, end);
      for (int i = first; i < end; i++) {
        int length = printed.indexOf("\n" + END + i + "\n");
        if (length < 0) {
          answers.add(Answer.NONE); // the next batch begins after it
          break;
        }
        answers.add(Answer.of(DRIVER_FRAME.matcher(printed.substring(0, length)).replaceAll("$1")));
        printed = printed.substring(printed.indexOf('\n', length + 1) + 1);
      }
    }
    return answers;
  }

  private String run(int first, int end) throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                binary.toString(),
                "-X",
                "heapsize=16m",
                "driver.py",
                String.valueOf(first),
                String.valueOf(end))
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD) // warnings
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } finally {
      process.destroyForcibly();
    }
    return new String(Files.readAllBytes(output), UTF_8);
  }
}
