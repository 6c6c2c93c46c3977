package org.antaresia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Compares how fast the files of some folders become {@code .mpy} files: here, in one process that
 * gets warm, and with genuine mpy-cross, which has a process for each file.
 */
public final class CompileSpeed {
  private static final String USAGE =
      """
      Usage: CompileSpeed GENUINE OURS FOLDER..
        GENUINE   the command mpy-cross of genuine MicroPython
        OURS      the command mpy-cross of Antaresia
        FOLDER    Python files, also in folders below; those that do not compile are left out
      Prints a report in Markdown.
      """;

  private static final int ROUNDS = 30;
  private static final int PROCESS_ROUNDS = 3;
  private static final int STARTS = 21;

  /** Shares of all files, ordered by size, whose last one is compiled by a process of its own. */
  private static final double[] PLACES = {0.5, 0.9, 0.99};

  private record Source(Path file, byte[] text, long lines) {}

  private final Compiler compiler = new Compiler(new Parser(new Lexer()));
  private final String genuine;
  private final String ours;
  private final List<Source> sources = new ArrayList<>();

  private CompileSpeed(String genuine, String ours) {
    this.genuine = genuine;
    this.ours = ours;
    compiler.addEmitter(new BytecodeEmitterFactory());
  }

  /** Measures, and prints a report in Markdown. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 3) {
      System.err.print(USAGE);
      System.exit(2); // as other tools on wrong usage
    }
    CompileSpeed speed = new CompileSpeed(args[0], args[1]);
    for (String folder : Arrays.copyOfRange(args, 2, args.length)) {
      speed.collect(Path.of(folder));
    }
    speed.report();
  }

  private void collect(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    for (Path file : files) {
      byte[] text = Files.readAllBytes(file);
      sources.add(new Source(file, text, lines(text)));
    }
  }

  private static long lines(byte[] text) {
    long lines = 0;
    for (byte b : text) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private void report() throws IOException, InterruptedException {
    double first = firstRound();
    long lines = sources.stream().mapToLong(Source::lines).sum();
    System.out.printf(Locale.ROOT, "%,d files, %,d lines; %s.%n%n", sources.size(), lines, day());
    double[] rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      rounds[i] = round();
    }
    double last = median(Arrays.copyOfRange(rounds, ROUNDS - 5, ROUNDS));
    double processes = Double.MAX_VALUE;
    double starts = Double.MAX_VALUE;
    Path empty = Files.createTempFile("empty", ".py");
    for (int i = 0; i < PROCESS_ROUNDS; i++) {
      processes = Math.min(processes, processes(null));
      starts = Math.min(starts, processes(empty));
    }
    System.out.println("| All files | seconds | lines per second |\n|---|---:|---:|");
    row("genuine, a process for each", processes, lines);
    row("genuine, without what starting them takes", processes - starts, lines);
    row("ours, first round of a process", first, lines);
    row("ours, warm", last, lines);
    System.out.println(
        "\n| One file, a process of its own | genuine ms | ours ms |\n|---|---:|---:|");
    cold("an empty file", empty);
    List<Source> bySize = new ArrayList<>(sources);
    bySize.sort((a, b) -> Long.compare(a.lines(), b.lines()));
    for (double place : PLACES) {
      Source source = bySize.get((int) (place * (bySize.size() - 1)));
      cold(source.lines() + " lines", source.file());
    }
    Files.delete(empty);
  }

  private static String day() {
    return LocalDate.now() + ", JDK " + Runtime.version().feature();
  }

  private static void row(String what, double seconds, long lines) {
    System.out.printf(Locale.ROOT, "| %s | %.2f | %,.0f |%n", what, seconds, lines / seconds);
  }

  private void cold(String what, Path file) throws IOException, InterruptedException {
    double[] theirs = new double[STARTS];
    double[] own = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      theirs[i] = process(genuine, file);
      own[i] = process(ours, file);
    }
    System.out.printf(
        Locale.ROOT, "| %s | %.1f | %.1f |%n", what, 1e3 * median(theirs), 1e3 * median(own));
  }

  /** As {@link #round}, leaving out from then on what does not compile. */
  private double firstRound() {
    List<Source> refused = new ArrayList<>();
    long start = System.nanoTime();
    for (Source source : sources) {
      try {
        compile(source);
      } catch (CompileException e) {
        refused.add(source);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    sources.removeAll(refused);
    return seconds;
  }

  /** Seconds for all files in this process. */
  private double round() {
    long start = System.nanoTime();
    for (Source source : sources) {
      compile(source);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void compile(Source source) {
    MpyWriter.write(
        compiler.compile(source.text(), source.file().toString(), CompileOptions.DEFAULT));
  }

  /** Seconds for a process of genuine's per file, each with {@code instead} if that is given. */
  private double processes(@Nullable Path instead) throws IOException, InterruptedException {
    double seconds = 0;
    for (Source source : sources) {
      seconds += process(genuine, instead == null ? source.file() : instead);
    }
    return seconds;
  }

  private static double process(String command, Path file)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command, "-o", "/dev/null", file.toString()).inheritIO().start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException(command + " " + file + ": exit code " + code);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
