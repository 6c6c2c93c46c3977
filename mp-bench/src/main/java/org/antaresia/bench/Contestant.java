package org.antaresia.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A command that runs a program, and what to call it.
 *
 * @param name heads its column
 * @param command words to which the program's name and arguments are added
 */
record Contestant(String name, List<String> command) {

  /**
   * One process.
   *
   * @param output what it has printed
   * @param wall milliseconds from start to end
   * @param cpu milliseconds of all its threads
   */
  record Outcome(List<String> output, double wall, double cpu) {}

  static Contestant of(String name, String command) {
    return new Contestant(name, List.of(command.split(" ")));
  }

  /** The same command with further words. */
  Contestant with(String... options) {
    List<String> words = new ArrayList<>(command);
    Collections.addAll(words, options);
    return new Contestant(name, words);
  }

  Contestant named(String other) {
    return new Contestant(other, command);
  }

  /** Runs a program. */
  Outcome run(String... program) throws IOException, InterruptedException {
    // The shell's times tells the CPU time of a child that has ended; Java cannot ask for it.
    List<String> words = new ArrayList<>(List.of("sh", "-c", "\"$0\" \"$@\" || exit; times 2>&1"));
    words.addAll(command);
    Collections.addAll(words, program);
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    int status = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e6;
    if (status != 0) {
      throw new IOException(words + " ended with " + status + ":\n" + output);
    }
    List<String> lines = output.lines().toList();
    int end = lines.size() - 2; // the shell's times come first, those of its children then
    String[] times = lines.get(end + 1).split(" ");
    return new Outcome(
        lines.subList(0, end), wall, milliseconds(times[0]) + milliseconds(times[1]));
  }

  /** Reads the shell's notation {@code 1m2.345s}. */
  private static double milliseconds(String text) {
    String[] parts = text.replace("s", "").split("m");
    return Integer.parseInt(parts[0]) * 60_000.0 + Double.parseDouble(parts[1]) * 1000.0;
  }
}
