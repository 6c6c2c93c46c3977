package org.antaresia.cli;

import java.math.BigInteger;
import java.util.List;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.mpy.Arch;
import org.antaresia.mpy.CompiledModule;
import org.jspecify.annotations.Nullable;

/** The command line of {@code mpy-cross}, taken apart. Texts are byte strings. */
final class CrossOptions {
  private static final String ARCH = "-march=";
  private static final String ARCH_FLAGS = "-march-flags=";
  private static final String SMALL_INT_BITS = "-msmall-int-bits=";
  private static final String HEAP_SIZE = "heapsize=";
  private static final String HOST = "host";
  private static final String RV32 = "rv32imc";

  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);

  /** Names of RV32 extensions; a name's bit is its index. */
  private static final List<String> RV32_FLAGS = List.of("zba", "zcmp");

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
    options.readImplementation(args);
    if (!options.usage) {
      options.read(args);
    }
    if (!options.usage && !options.version && options.complaint == null) {
      options.check();
    }
    return options;
  }

  /** Genuine reads what stands behind -X first, wherever it is. */
  private void readImplementation(List<String> args) {
    for (int i = 0; i < args.size() && !usage; i++) {
      if (args.get(i).equals("-X")) {
        i++;
        usage = i == args.size() || !implementation(args.get(i));
      }
    }
  }

  private boolean implementation(String value) {
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
    return true;
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
      } else if (arg.equals("-X")) {
        i++;
      } else if (arg.equals("-o") || arg.equals("-s")) {
        i++;
        usage = i == args.size();
        if (!usage) {
          name(arg, args.get(i));
        }
      } else {
        usage = !option(arg);
      }
    }
  }

  private void name(String option, String value) {
    if (option.equals("-o")) {
      output = value;
    } else {
      sourceName = value.replace('\\', '/');
    }
  }

  private boolean option(String option) {
    if (option.equals("--version")) {
      version = true;
    } else if (option.startsWith("-O")) {
      optimisation = Options.optimisation(option);
    } else if (option.startsWith(SMALL_INT_BITS)) {
      BigInteger bits = integer(option.substring(SMALL_INT_BITS.length()));
      smallIntBits = bits == null ? 0 : bits.min(MAX_LONG).max(MIN_LONG).intValue() & 0xff;
      return bits != null;
    } else if (option.startsWith(ARCH_FLAGS)) {
      flags = option.substring(ARCH_FLAGS.length());
    } else if (option.startsWith(ARCH)) {
      arch = option.substring(ARCH.length());
      return Arch.isKnown(arch) || arch.equals(HOST);
    } else {
      return option.equals("-v");
    }
    return true;
  }

  /** A number as C's strtol takes it apart, with the base that its prefix says; null if none. */
  private static @Nullable BigInteger integer(String text) {
    if (text.isEmpty()) {
      return BigInteger.ZERO;
    }
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String digits = signed ? text.substring(1) : text;
    boolean hexadecimal = digits.startsWith("0x") || digits.startsWith("0X");
    int base = hexadecimal ? 16 : digits.startsWith("0") ? 8 : 10;
    BigInteger value = natural(hexadecimal ? digits.substring(2) : digits, base);
    return value != null && text.startsWith("-") ? value.negate() : value;
  }

  /** A number without sign, or null. */
  private static @Nullable BigInteger natural(String digits, int base) {
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), base) < 0) {
        return null;
      }
    }
    return digits.isEmpty() ? null : new BigInteger(digits, base);
  }

  private void check() {
    if (flags != null && arch != null) {
      archFlags = arch.equals(RV32) ? rv32Flags(flags) : -1;
    }
    if (archFlags < 0 || archFlags >= 1 << RV32_FLAGS.size()) {
      complaint = "unrecognised arch flags";
    } else if (!emitter.equals(EmitterFactory.BYTECODE) && arch == null) {
      complaint = "arch not specified";
    } else if (input == null) {
      complaint = "no input file";
    }
  }

  /** The bits of the flags, or -1 when they are neither names nor a number. */
  private static int rv32Flags(String flags) {
    BigInteger number = pythonInteger(flags);
    if (number != null) {
      return number.bitLength() < Integer.SIZE ? number.intValue() : -1;
    }
    int all = 0;
    for (String flag : flags.split(",")) { // a comma at the end is let through
      int bit = RV32_FLAGS.indexOf(flag);
      if (bit < 0) {
        return -1;
      }
      all |= 1 << bit;
    }
    return all == 0 ? -1 : all;
  }

  /** A number as Python's source has it; null if the text is none. */
  private static @Nullable BigInteger pythonInteger(String text) {
    if (!text.startsWith("0") || text.length() == 1) {
      return natural(text, 10);
    }
    String digits = text.substring(2);
    return switch (text.charAt(1) | 0x20) {
      case 'x' -> natural(digits, 16);
      case 'o' -> natural(digits, 8);
      case 'b' -> natural(digits, 2);
      default -> null;
    };
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
    return sourceName != null ? sourceName : inputName();
  }

  /** The name that the input goes by. */
  String inputName() {
    return input().equals("-") ? "<stdin>" : input();
  }

  /** The machine that machine code is for; empty: none. */
  String architecture() {
    return arch == null || arch.equals(HOST) ? "" : arch;
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
