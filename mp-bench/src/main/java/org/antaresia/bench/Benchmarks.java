package org.antaresia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares whole processes with those of other interpreters and writes {@code docs/benchmarks.md}:
 * the programs of {@code examples}, the kernels in viper, collections and allocations.
 *
 * <p>Rounds are interleaved (A B A B ..), so that a machine that slows down does so for all.
 */
public final class Benchmarks {
  private static final String USAGE =
      """
      Usage: Benchmarks [OPTION VALUE]..
        --NAME COMMAND      who takes part; commands are micropython, micropython-O2, micropython32
                            (genuine), mp (default ./mp), cpython, pypy, graalpy, java and cc
        --suites A,B,..     of programs, native, viper, collector, allocation (default all)
        --programs A,B,..   which of examples (default all)
        --rounds N          processes for each program and command (default 3)
        --repeats N         runs of main() in each process (default 10)
        --report FILE       where the report goes (default docs/benchmarks.md)
      Progress goes to stderr. A report of some suites leaves the others out.
      """;

  private static final Set<String> COMMANDS =
      Set.of(
          "micropython",
          "micropython-O2",
          "micropython32",
          "mp",
          "cpython",
          "pypy",
          "graalpy",
          "java",
          "cc");

  private static final String PROGRAMS =
      "queens,fannkuch,fft,nbody,pidigits,mandelbrot,scheduler,chaos,jsonwriter,aes,raytracer,"
          + "calculator,wordcount,adventure";

  private static final String COLD = "Programs: start-up and first run";
  private static final String STEADY = "Programs: last run in the process";
  private static final String CPU = "Programs: CPU time of the whole process";
  private static final String NATIVE = "Native functions: last run in the process";
  private static final String VIPER = "Viper functions";
  private static final String COLLECTOR = "gc.collect() with half of the heap in use, warm";
  private static final String FIRST = "gc.collect() with half of the heap in use, the first ones";
  private static final String ALLOCATION = "One object made and dropped";

  private static final String GENUINE = "micropython";
  private static final String OFF = "jit=off";
  private static final String ON = "jit=on";

  private static final double NONE = Double.POSITIVE_INFINITY;

  /**
   * What is asked for.
   *
   * @param mean what the geometric mean of the ratios shall not exceed
   * @param worst what no ratio shall exceed
   */
  private record Bar(
      String times, String contestant, String reference, double mean, double worst) {}

  private static final List<Bar> BARS =
      List.of(
          new Bar(STEADY, OFF, GENUINE, 0.9, 1.3),
          new Bar(COLD, ON, GENUINE, 0.4, NONE),
          new Bar(STEADY, ON, GENUINE, 0.1, 0.5),
          new Bar(STEADY, ON, "cpython", 0.25, NONE),
          new Bar(STEADY, ON, "pypy", 1, NONE),
          new Bar(COLD, ON, "graalpy", NONE, 1),
          new Bar(STEADY, ON, "graalpy", NONE, 1),
          new Bar(NATIVE, "mp", GENUINE, 0.3, NONE),
          new Bar(VIPER, "mp", "cc", NONE, 2),
          new Bar(VIPER, "mp", "java", NONE, 1.5),
          new Bar(COLLECTOR, "mp", GENUINE, NONE, 1),
          new Bar(ALLOCATION, ON, GENUINE, NONE, 1));

  private final Map<String, String> commands = new LinkedHashMap<>(Map.of("mp", "./mp"));
  private final Map<String, Times> results = new LinkedHashMap<>();
  private List<String> suites = List.of("programs", "native", "viper", "collector", "allocation");
  private List<String> programs = List.of(PROGRAMS.split(","));
  private int rounds = 3;
  private int repeats = 10;
  private Path report = Path.of("docs/benchmarks.md");

  private Benchmarks(String[] args) {
    for (int i = 0; i < args.length; i += 2) {
      if (!args[i].startsWith("--") || i + 1 == args.length) {
        throw new IllegalArgumentException("not an option and its value: " + args[i]);
      }
      set(args[i].substring(2), args[i + 1]);
    }
  }

  private void set(String option, String value) {
    switch (option) {
      case "suites" -> suites = List.of(value.split(","));
      case "programs" -> programs = List.of(value.split(","));
      case "rounds" -> rounds = Integer.parseInt(value);
      case "repeats" -> repeats = Integer.parseInt(value);
      case "report" -> report = Path.of(value);
      default -> {
        if (!COMMANDS.contains(option)) {
          throw new IllegalArgumentException("no option " + option);
        }
        commands.put(option, value);
      }
    }
  }

  /** Measures, prints a report in Markdown and writes it to a file. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      new Benchmarks(args).run();
    } catch (IllegalArgumentException e) {
      System.err.print(e.getMessage() + "\n" + USAGE);
      System.exit(2); // as other tools on wrong usage
    }
  }

  private void run() throws IOException, InterruptedException {
    for (String suite : suites) {
      switch (suite) {
        case "programs" -> programs();
        case "native" -> nativeFunctions();
        case "viper" -> viper();
        case "collector" -> collector();
        case "allocation" -> allocation();
        default -> throw new IllegalArgumentException("no suite " + suite);
      }
    }
    String text = describe();
    System.out.print(text);
    Files.writeString(report, text);
  }

  private void programs() throws IOException, InterruptedException {
    List<Contestant> contestants = contestants(GENUINE, "micropython-O2");
    contestants.addAll(interpretedAndCompiled());
    contestants.addAll(contestants("cpython", "pypy", "graalpy"));
    runPrograms(contestants, times(COLD, "ms"), times(STEADY, "ms"), times(CPU, "ms"));
  }

  private void nativeFunctions() throws IOException, InterruptedException {
    List<Contestant> contestants = new ArrayList<>();
    for (Contestant contestant : contestants(GENUINE, "mp")) {
      contestants.add(contestant.with("-X", "emit=native"));
    }
    runPrograms(
        contestants,
        times("Native functions: start-up and first run", "ms"),
        times(NATIVE, "ms"),
        times("Native functions: CPU time of the whole process", "ms"));
  }

  private void runPrograms(List<Contestant> contestants, Times cold, Times steady, Times cpu)
      throws IOException, InterruptedException {
    for (String program : programs) {
      for (int round = 0; round < rounds; round++) {
        for (Contestant contestant : contestants) {
          String name = contestant.name();
          System.err.println(name + " " + program);
          Contestant.Outcome outcome =
              contestant.run("examples/bench.py", program, Integer.toString(repeats));
          double[] runs =
              outcome.output().stream().mapToDouble(Double::parseDouble).toArray(); // µs
          cold.add(program, name, outcome.wall() - Arrays.stream(runs).skip(1).sum() / 1e3);
          steady.add(program, name, runs[runs.length - 1] / 1e3);
          cpu.add(program, name, outcome.cpu());
        }
      }
    }
  }

  private void viper() throws IOException, InterruptedException {
    Times times = times(VIPER, "µs");
    Path compiled = Files.createTempFile("kernels", "");
    List<Contestant> contestants = new ArrayList<>();
    String folder = "mp-bench/kernels/";
    for (Contestant compiler : contestants("cc")) {
      compiler.run(folder + "kernels.c", "-lm", "-o", compiled.toString());
      contestants.add(Contestant.of("cc", compiled.toString()));
    }
    for (Contestant contestant : contestants("java")) {
      contestants.add(contestant.with(folder + "Kernels.java"));
    }
    for (Contestant contestant : contestants("mp")) {
      contestants.add(contestant.with("-X", "heapsize=4m", folder + "kernels.py"));
    }
    for (int round = 0; round < rounds; round++) {
      for (Contestant contestant : contestants) {
        for (String line : run(contestant, "4")) { // seconds for each kernel
          String[] words = line.split(" "); // kernel, result, microseconds
          times.add(words[0], contestant.name(), Double.parseDouble(words[2]));
        }
      }
    }
    Files.delete(compiled);
  }

  private void collector() throws IOException, InterruptedException {
    Times warm = times(COLLECTOR, "µs");
    Times first = times(FIRST, "µs");
    for (String size : List.of("128 KB", "1 MB", "16 MB")) {
      // w: of a 32-bit machine, twice as much where words have 64 bits; so the graphs are equal
      String option = "heapsize=" + size.replace(" ", "w").replace("B", "");
      for (int round = 0; round < rounds; round++) {
        for (Contestant contestant : contestants(GENUINE, "micropython32", "mp")) {
          for (String line : run(contestant.with("-X", option), "mp-bench/collector/collect.py")) {
            String[] words = line.split(" "); // graph, first time, last times
            String graph = words[0] + ", " + size;
            first.add(graph, contestant.name(), Double.parseDouble(words[1]));
            warm.add(graph, contestant.name(), Times.median(numbers(words, 2)));
          }
        }
      }
    }
  }

  private void allocation() throws IOException, InterruptedException {
    Times times = times(ALLOCATION, "ns");
    List<Contestant> contestants = contestants(GENUINE, "micropython32");
    contestants.addAll(interpretedAndCompiled());
    for (int round = 0; round < rounds; round++) {
      for (Contestant contestant : contestants) {
        for (String line : run(contestant, "mp-bench/collector/allocate.py")) {
          String[] words = line.split(" "); // kind, times
          times.add(words[0], contestant.name(), Times.median(numbers(words, 1)));
        }
      }
    }
  }

  private List<Contestant> interpretedAndCompiled() {
    List<Contestant> contestants = new ArrayList<>();
    for (Contestant ours : contestants("mp")) {
      contestants.add(ours.with("-X", "jit=off").named(OFF));
      contestants.add(ours.with("-X", "jit=on").named(ON));
    }
    return contestants;
  }

  private static List<String> run(Contestant contestant, String... program)
      throws IOException, InterruptedException {
    System.err.println(contestant.name() + " " + String.join(" ", program));
    return contestant.run(program).output();
  }

  private static List<Double> numbers(String[] words, int from) {
    return Arrays.stream(words).skip(from).map(Double::valueOf).toList();
  }

  private Times times(String title, String unit) {
    Times times = new Times(title, unit);
    results.put(title, times);
    return times;
  }

  /** Those that take part, in the order of the names. */
  private List<Contestant> contestants(String... names) {
    List<Contestant> contestants = new ArrayList<>();
    for (String name : names) {
      String command = commands.get(name);
      if (command != null) {
        contestants.add(Contestant.of(name, command));
      }
    }
    return contestants;
  }

  private String describe() throws IOException {
    StringBuilder text = new StringBuilder("# Benchmarks\n\n");
    text.append(
        """
        How the programs of [examples](../examples/README.md), native and viper functions and the collector compare with others, by
        `mp-bench`'s command. Medians of %d interleaved rounds, %d runs in each process, on %s, %s.

        """
            .formatted(rounds, repeats, machine(), LocalDate.now()));
    commands.forEach((name, command) -> text.append("- %s: `%s`\n".formatted(name, command)));
    text.append("\n## What is asked for\n\n| | | against | mean | bar | worst | bar |\n");
    text.append("|---|---|---|---:|---:|---:|---:|\n");
    for (Bar bar : BARS) {
      Times times = results.get(bar.times());
      if (times != null && times.knows(bar.contestant()) && times.knows(bar.reference())) {
        text.append(
            "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                    bar.times(),
                    bar.contestant(),
                    bar.reference(),
                    Times.number(times.mean(bar.contestant(), bar.reference())),
                    limit(bar.mean()),
                    Times.number(times.worst(bar.contestant(), bar.reference())),
                    limit(bar.worst())));
      }
    }
    results.values().forEach(times -> text.append('\n').append(times.table()));
    return text.toString();
  }

  private static String limit(double bar) {
    return bar == NONE ? "" : Times.number(bar);
  }

  private static String machine() throws IOException {
    Path cpuInfo = Path.of("/proc/cpuinfo");
    String model = System.getProperty("os.arch");
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
