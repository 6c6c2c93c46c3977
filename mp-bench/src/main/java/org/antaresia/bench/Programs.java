package org.antaresia.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs the example programs on several interpreters and compares their times.
 *
 * <p>Rounds are interleaved (A B A B ..), so that a machine that slows down does so for all, and a
 * ratio is the median of the ratios within the rounds. The first interpreter is the reference.
 */
public final class Programs {

  private static final String USAGE =
      """
      Usage: Programs [OPTION VALUE].. [NAME=]COMMAND..
        --rounds N         processes per program and interpreter (default 5)
        --repeats N        runs of main() in each process (default 5)
        --programs A,B,..  which programs (default all)
        --examples FOLDER  where they are (default examples)
      Prints a report in Markdown; progress goes to stderr.
      For example: Programs "c=micropython -X heapsize=2m" ours=./mp
      """;

  private static final String ALL =
      "queens,fannkuch,fft,nbody,pidigits,mandelbrot,scheduler,chaos,jsonwriter,aes,raytracer,"
          + "calculator,wordcount,adventure";

  /** A command that runs a Python file, and what to call it. */
  private record Interpreter(String name, List<String> command) {

    /** Reads {@code name=command arguments}; without a name it is the command's file name. */
    static Interpreter parse(String text) {
      var words = text.split(" ");
      int equals = words[0].indexOf('=');
      var name =
          equals < 0 ? Path.of(words[0]).getFileName().toString() : words[0].substring(0, equals);
      words[0] = words[0].substring(equals + 1);
      return new Interpreter(name, List.of(words));
    }
  }

  /**
   * One process.
   *
   * @param wall milliseconds from start to end
   * @param cpu milliseconds of all its threads
   * @param runs milliseconds of each run of main(), by the program's own clock
   */
  private record Sample(double wall, double cpu, double[] runs) {

    /** Start-up and the first run, which is what a user waits for. */
    double first() {
      return wall - Arrays.stream(runs).sum() + runs[0];
    }

    /** The last run, when all that warms up is warm. */
    double steady() {
      return runs[runs.length - 1];
    }
  }

  private enum Measure {
    FIRST("Start-up and first run, wall ms"),
    STEADY("Last run in the process, wall ms"),
    CPU("Whole process, CPU ms");

    final String title;

    Measure(String title) {
      this.title = title;
    }

    double of(Sample sample) {
      return switch (this) {
        case FIRST -> sample.first();
        case STEADY -> sample.steady();
        case CPU -> sample.cpu();
      };
    }
  }

  private final List<Interpreter> interpreters = new ArrayList<>();
  private int rounds = 5;
  private int repeats = 5;
  private String[] programs = ALL.split(",");
  private String examples = "examples";

  private Programs(String[] args) {
    int i = 0;
    for (; i + 1 < args.length && args[i].startsWith("--"); i += 2) {
      set(args[i], args[i + 1]);
    }
    for (; i < args.length; i++) {
      interpreters.add(Interpreter.parse(args[i]));
    }
    if (interpreters.isEmpty()) {
      throw new IllegalArgumentException("no interpreter");
    }
  }

  private void set(String option, String value) {
    switch (option) {
      case "--rounds" -> rounds = Integer.parseInt(value);
      case "--repeats" -> repeats = Integer.parseInt(value);
      case "--programs" -> programs = value.split(",");
      case "--examples" -> examples = value;
      default -> throw new IllegalArgumentException("no option " + option);
    }
  }

  /** Measures, and prints a report in Markdown. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      new Programs(args).run();
    } catch (IllegalArgumentException e) {
      System.err.print(e.getMessage() + "\n" + USAGE);
      System.exit(2); // as other tools on wrong usage
    }
  }

  private void run() throws IOException, InterruptedException {
    // samples[program][interpreter][round]
    var samples = new Sample[programs.length][interpreters.size()][rounds];
    for (int program = 0; program < programs.length; program++) {
      System.err.print(programs[program]);
      for (int round = 0; round < rounds; round++) {
        System.err.print(".");
        for (int i = 0; i < interpreters.size(); i++) {
          samples[program][i][round] = sample(interpreters.get(i), programs[program]);
        }
      }
      System.err.println();
    }
    System.out.print(describe(samples));
  }

  private Sample sample(Interpreter interpreter, String program)
      throws IOException, InterruptedException {
    // The shell's times tells the CPU time of a child that has ended; Java cannot ask for it.
    var command = new ArrayList<>(List.of("sh", "-c", "\"$0\" \"$@\" || exit; echo; times 2>&1"));
    command.addAll(interpreter.command());
    command.addAll(List.of(examples + "/bench.py", program, Integer.toString(repeats)));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    long start = System.nanoTime();
    var process = builder.start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    int status = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e6;
    if (status != 0) {
      throw new IOException(command + " ended with " + status + ":\n" + output);
    }
    var parts = output.split("\n\n");
    double[] runs = parts[0].lines().mapToDouble(line -> Double.parseDouble(line) / 1e3).toArray();
    var childTimes = parts[1].lines().skip(1).findFirst().orElseThrow().split(" ");
    return new Sample(wall, milliseconds(childTimes[0]) + milliseconds(childTimes[1]), runs);
  }

  /** Reads the shell's notation {@code 1m2.345s}. */
  private static double milliseconds(String text) {
    var parts = text.replace("s", "").split("m");
    return Integer.parseInt(parts[0]) * 60_000.0 + Double.parseDouble(parts[1]) * 1000.0;
  }

  private String describe(Sample[][][] samples) throws IOException {
    var text = new StringBuilder("# Program benchmarks\n\n");
    text.append(
        "Medians of %d interleaved rounds, %d runs of main() in each process, on %s, %s.\n"
            .formatted(rounds, repeats, machine(), LocalDate.now()));
    for (var interpreter : interpreters) {
      var command = String.join(" ", interpreter.command());
      text.append("\n- %s: `%s`".formatted(interpreter.name(), command));
    }
    text.append('\n');
    for (var measure : Measure.values()) {
      text.append("\n## ").append(measure.title).append("\n\n");
      table(text, samples, measure);
    }
    return text.toString();
  }

  private void table(StringBuilder text, Sample[][][] samples, Measure measure) {
    text.append("| Program |");
    for (int i = 0; i < interpreters.size(); i++) {
      text.append(" ").append(interpreters.get(i).name()).append(i == 0 ? " |" : " | ratio |");
    }
    text.append("\n|---|").append("---:|".repeat(2 * interpreters.size() - 1)).append('\n');

    var ratios = new double[interpreters.size()][programs.length];
    for (int program = 0; program < programs.length; program++) {
      text.append("| ").append(programs[program]).append(" |");
      var reference = values(samples[program][0], measure);
      for (int i = 0; i < interpreters.size(); i++) {
        var values = values(samples[program][i], measure);
        text.append(" %.0f |".formatted(median(values)));
        if (i > 0) {
          var pairs = values.clone();
          Arrays.setAll(pairs, round -> values[round] / reference[round]);
          ratios[i][program] = median(pairs);
          text.append(" %s |".formatted(ratio(ratios[i][program])));
        }
      }
      text.append('\n');
    }

    text.append("| **median** | |");
    for (int i = 1; i < interpreters.size(); i++) {
      text.append(" | **%s** |".formatted(ratio(median(ratios[i]))));
    }
    text.append('\n');
  }

  private static double[] values(Sample[] rounds, Measure measure) {
    return Arrays.stream(rounds).mapToDouble(measure::of).toArray();
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  private static String machine() throws IOException {
    var cpuInfo = Path.of("/proc/cpuinfo");
    var model = System.getProperty("os.arch");
    if (Files.exists(cpuInfo)) {
      try (var lines = Files.lines(cpuInfo)) {
        model =
            lines
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse(model);
      }
    }
    return Runtime.getRuntime().availableProcessors() + " x " + model;
  }
}
