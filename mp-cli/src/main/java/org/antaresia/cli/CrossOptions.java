package org.antaresia.cli;

import java.util.List;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.mpy.CompiledModule;
import org.jspecify.annotations.Nullable;

/** The command line of {@code mpy-cross}, taken apart. Texts are byte strings. */
final class CrossOptions {
  private static final String ARCH = "-march=";
  private static final String ARCH_FLAGS = "-march-flags=";
  private static final String SMALL_INT_BITS = "-msmall-int-bits=";
  private static final String HEAP_SIZE = "heapsize=";
  private static final String RV32 = "rv32imc";

  /** Names of RV32 extensions; a name's bit is its index. */
  private static final List<String> RV32_FLAGS = List.of("zba", "zcmp");

  private static final List<String> ARCHES =
      List.of(
          "x86",
          "x64",
          "armv6",
          "armv6m",
          "armv7m",
          "armv7em",
          "armv7emsp",
          "armv7emdp",
          "xtensa",
          "xtensawin",
          RV32,
          "rv64imc",
          "host",
          "debug");

  private boolean usage;
  private boolean version;
  private @Nullable String complaint;
  private @Nullable String input;
  private @Nullable String output;
  private @Nullable String sourceName;
  private @Nullable String arch;
  private @Nullable String flags;
  private int archFlags;
  private int smallIntBits = CompiledModule.SMALL_INT_BITS;
  private int optimisation;
  private String emitter = EmitterFactory.BYTECODE;
  private boolean sourceLines = true;

  private CrossOptions() {}

  static CrossOptions parse(List<String> args) {
    CrossOptions options = new CrossOptions();
    options.read(args);
    if (!options.usage && !options.version && options.complaint == null) {
      options.check();
    }
    return options;
  }

  private void read(List<String> args) {
    boolean onlyFiles = false;
    for (int i = 0; i < args.size() && !usage && !version && complaint == null; i++) {
      String arg = args.get(i);
      if (onlyFiles || !arg.startsWith("-") || arg.equals("-")) {
        complaint = input == null ? null : "multiple input files";
        input = arg.replace('\\', '/');
      } else if (arg.equals("--")) {
        onlyFiles = true;
      } else if (arg.equals("-o") || arg.equals("-s") || arg.equals("-X")) {
        i++;
        usage = i == args.size() || !value(arg, args.get(i));
      } else {
        usage = !option(arg);
      }
    }
  }

  /** Reads an option that another argument belongs to; false when it means nothing. */
  private boolean value(String option, String value) {
    switch (option) {
      case "-o" -> output = value;
      case "-s" -> sourceName = value.replace('\\', '/');
      default -> {
        switch (value) {
          case "emit=bytecode" -> emitter = EmitterFactory.BYTECODE;
          case "emit=native" -> emitter = "native";
          case "emit=viper" -> emitter = "viper";
          case "source-lines" -> sourceLines = true;
          case "no-source-lines" -> sourceLines = false;
          default -> {
            // The heap of the compiler is the JVM's here.
            return value.startsWith(HEAP_SIZE);
          }
        }
      }
    }
    return true;
  }

  private boolean option(String option) {
    if (option.equals("--version")) {
      version = true;
    } else if (option.startsWith("-O")) {
      optimisation = Options.optimisation(option);
    } else if (option.startsWith(SMALL_INT_BITS)) {
      smallIntBits = number(option.substring(SMALL_INT_BITS.length()));
      return smallIntBits >= 0;
    } else if (option.startsWith(ARCH_FLAGS)) {
      flags = option.substring(ARCH_FLAGS.length());
    } else if (option.startsWith(ARCH)) {
      arch = option.substring(ARCH.length());
      return ARCHES.contains(arch);
    } else {
      return option.equals("-v");
    }
    return true;
  }

  /** The value of a decimal, hexadecimal or binary number, or -1. */
  private static int number(String digits) {
    boolean binary = digits.startsWith("0b") || digits.startsWith("0B");
    try {
      return binary ? Integer.parseInt(digits.substring(2), 2) : Integer.decode(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private void check() {
    if (flags != null && arch != null) {
      archFlags = arch.equals(RV32) ? rv32Flags(flags) : -1;
    }
    if (archFlags < 0 || archFlags >= 1 << RV32_FLAGS.size()) {
      complaint = "unrecognised arch flags";
    } else if (input == null) {
      complaint = "no input file";
    } else if (!emitter.equals(EmitterFactory.BYTECODE) && arch == null) {
      complaint = "arch not specified";
    }
  }

  private static int rv32Flags(String flags) {
    int all = number(flags);
    if (all >= 0) {
      return all;
    }
    all = 0;
    for (String flag : flags.split(",", -1)) {
      int bit = RV32_FLAGS.indexOf(flag);
      if (bit < 0) {
        return -1;
      }
      all |= 1 << bit;
    }
    return all;
  }

  /** Whether only the usage is printed. */
  boolean usage() {
    return usage;
  }

  /** Whether only the version is printed. */
  boolean version() {
    return version;
  }

  /** What is wrong with the command line, or null. */
  @Nullable String complaint() {
    return complaint;
  }

  /** The file to compile, {@code -} for the standard input. */
  String input() {
    return input == null ? "-" : input;
  }

  /** The file to write, {@code -} for the standard output. */
  String output() {
    if (output != null) {
      return output;
    }
    String name = input();
    return name.equals("-") ? name : name.substring(0, Math.max(0, name.length() - 2)) + "mpy";
  }

  /** The name that the module tells as its source. */
  String sourceName() {
    if (sourceName != null) {
      return sourceName;
    }
    return input().equals("-") ? "<stdin>" : input();
  }

  int archFlags() {
    return archFlags;
  }

  int smallIntBits() {
    return smallIntBits;
  }

  int optimisation() {
    return optimisation;
  }

  /** Name of the emitter of functions without a decorator. */
  String emitter() {
    return emitter;
  }

  boolean sourceLines() {
    return sourceLines;
  }
}
