package org.antaresia.cli;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.api.Jit;
import org.antaresia.compiler.EmitterFactory;

/** The command line of {@code mp}, taken apart as the unix port does it. Texts are byte strings. */
final class Options {
  /** What is to be run. */
  enum Program {
    /** Nothing named: the REPL, or standard input when that is no terminal. */
    INPUT,
    COMMAND,
    MODULE,
    FILE,
    /** Only the usage is printed. */
    HELP,
    /** Only the version is printed. */
    VERSION,
    /** Only a complaint is printed. */
    INVALID
  }

  /** The default heap of the 64-bit unix port. */
  static final int DEFAULT_HEAP_BYTES = 2 << 20;

  private static final int MIN_HEAP_BYTES = 700;
  private static final long MAX_HEAP_BYTES = 1 << 30;
  private static final String HEAP_SIZE = "heapsize=";

  private Program program = Program.INPUT;
  private String target = "";
  private final List<String> arguments = new ArrayList<>();
  private boolean inspect;
  private int verbosity;
  private int optimisation;
  private boolean compileOnly;
  private boolean stress;
  private Jit jit = Jit.ON;
  private boolean jitStatistics;
  private String emitter = EmitterFactory.BYTECODE;
  private int heapBytes;
  private String board = "unix";

  private Options() {}

  /** Takes a command line apart; what stands in it first decides. */
  static Options parse(List<String> args) {
    Options options = new Options();
    options.implementation(args);
    if (options.program == Program.INPUT) {
      options.program(args);
    }
    return options;
  }

  /** Reads {@code -X}, {@code -h} and {@code --version}, which count wherever they stand. */
  private void implementation(List<String> args) {
    for (int i = 0; i < args.size() && args.get(i).startsWith("-"); i++) {
      switch (args.get(i)) {
        case "-c", "-m" -> {
          return;
        }
        case "--board" -> i++;
        case "-h" -> {
          program = Program.HELP;
          return;
        }
        case "--version" -> {
          program = Program.VERSION;
          return;
        }
        case "-X" -> {
          i++;
          if (i == args.size() || !implementation(args.get(i))) {
            program = Program.INVALID;
            return;
          }
        }
        default -> {
          // the second reading's
        }
      }
    }
  }

  /** Reads what follows {@code -X}; false when it means nothing. */
  private boolean implementation(String option) {
    switch (option) {
      case "compile-only" -> compileOnly = true;
      case "emit=bytecode" -> emitter = EmitterFactory.BYTECODE;
      case "emit=native" -> emitter = "native";
      case "emit=viper" -> emitter = "viper";
      case "gcstress" -> stress = true;
      case "jit=off" -> jit = Jit.OFF;
      case "jit=on" -> jit = Jit.ON;
      case "jit=eager" -> jit = Jit.EAGER;
      case "jitstat" -> jitStatistics = true;
      default -> {
        return option.startsWith(HEAP_SIZE) && heapSize(option.substring(HEAP_SIZE.length()));
      }
    }
    return true;
  }

  /** {@code n[w][k or m]}: the w scales by the size of a word, which is that of the unit here. */
  private boolean heapSize(String size) {
    int end = size.length();
    int shift = 0;
    switch (end == 0 ? ' ' : size.charAt(end - 1) | 0x20) {
      case 'k' -> shift = 10;
      case 'm' -> shift = 20;
      default -> {
        // bytes
      }
    }
    end -= shift == 0 ? 0 : 1;
    end -= end > 0 && (size.charAt(end - 1) | 0x20) == 'w' ? 1 : 0;
    long bytes;
    try {
      bytes = (long) Integer.decode(size.substring(0, end)) << shift;
    } catch (NumberFormatException e) {
      return false;
    }
    heapBytes = (int) Math.min(bytes, MAX_HEAP_BYTES);
    return bytes >= MIN_HEAP_BYTES && bytes <= MAX_HEAP_BYTES;
  }

  private void program(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String option = args.get(i);
      if (!option.startsWith("-")) {
        program = Program.FILE;
        target = option;
        arguments.addAll(args.subList(i, args.size()));
        return;
      }
      switch (option) {
        case "-i" -> inspect = true;
        case "-v" -> verbosity++;
        case "-X" -> i++;
        case "--board" -> {
          i++;
          if (i == args.size()) {
            program = Program.INVALID;
            return;
          }
          board = args.get(i);
        }
        case "-c", "-m" -> {
          if (i + 1 == args.size()) {
            program = Program.INVALID;
            return;
          }
          program = option.equals("-c") ? Program.COMMAND : Program.MODULE;
          target = args.get(i + 1);
          arguments.add(program == Program.COMMAND ? option : target);
          arguments.addAll(args.subList(i + 2, args.size()));
          return;
        }
        default -> {
          if (!option.startsWith("-O")) {
            program = Program.INVALID;
            return;
          }
          optimisation = optimisation(option);
        }
      }
    }
  }

  /** {@code -O2}, or as many as there are O's. */
  static int optimisation(String option) {
    if (option.length() > 2 && Character.isDigit(option.charAt(2))) {
      return option.charAt(2) - '0';
    }
    int end = 1;
    while (end < option.length() && option.charAt(end) == 'O') {
      end++;
    }
    return end - 1;
  }

  Program program() {
    return program;
  }

  /** The command, or the name of the module or file. */
  String target() {
    return target;
  }

  /** What becomes {@code sys.argv}. */
  List<String> arguments() {
    return arguments;
  }

  /** Whether the REPL follows the program. */
  boolean inspect() {
    return inspect;
  }

  int verbosity() {
    return verbosity;
  }

  int optimisation() {
    return optimisation;
  }

  boolean compileOnly() {
    return compileOnly;
  }

  /** Whether each allocation collects, and freed memory is overwritten and checked. */
  boolean stress() {
    return stress;
  }

  /** What is compiled to code of the JVM. */
  boolean jitStatistics() {
    return jitStatistics;
  }

  Jit jit() {
    return jit;
  }

  /** Name of the emitter of functions without a decorator. */
  String emitter() {
    return emitter;
  }

  /** Size of the heap, 0 for that of the board. */
  int heapBytes() {
    return heapBytes;
  }

  /** Name of the board that the program runs on. */
  String board() {
    return board;
  }
}
