package org.antaresia.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.repl.Ending;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The command {@code mpy-cross}: compiles a file to {@code .mpy}. */
@Component(property = Command.NAME + "=mpy-cross")
public final class MpyCross implements Command {
  private static final String USAGE =
      """
      usage: mpy-cross [<opts>] [-X <implopt>] [--] <input filename>
      Options:
      --version : show version information
      -o : output file for compiled bytecode (defaults to input filename with .mpy extension, \
      or stdout if input is stdin)
      -s : source filename to embed in the compiled bytecode (defaults to input file)
      -v : verbose (trace various operations); can be multiple
      -O[N] : apply bytecode optimizations of level N

      Target specific options:
      -msmall-int-bits=number : set the maximum bits used to encode a small-int
      -march=<arch> : set architecture for native emitter;
                      x86, x64, armv6, armv6m, armv7m, armv7em, armv7emsp,
                      armv7emdp, xtensa, xtensawin, rv32imc, rv64imc, host, debug
      -march-flags=<flags> : set architecture-specific flags (can be either a dec/hex/bin value \
      or a comma-separated flags string)
                             supported flags for rv32imc: zba, zcmp

      Implementation specific options:
        emit={bytecode,native,viper} -- set the default code emitter
        heapsize=<n> -- set the heap size for the GC (accepted, without effect)
        source-lines    -- include source line numbers (default)
        no-source-lines -- exclude source line numbers
      """;

  private static final String VERSION =
      "MicroPython v1.29.0-preview on 2026-11-22; mpy-cross emitting mpy v6.3";

  private final Compiler compiler;
  private final Path directory;

  @Activate
  public MpyCross(@Reference Compiler compiler) {
    this(compiler, Path.of(""));
  }

  /** Takes the names of files from {@code directory} on. */
  MpyCross(Compiler compiler, Path directory) {
    this.compiler = compiler;
    this.directory = directory;
  }

  @Override
  public int run(String... args) {
    return run(Shell.ofProcess(), System.in, args);
  }

  int run(Shell shell, InputStream in, String... args) {
    CrossOptions options = CrossOptions.parse(Shell.byteStrings(args));
    String complaint = options.complaint();
    if (options.usage()) {
      shell.out().print(USAGE);
      return Ending.FAILURE;
    }
    if (options.version()) {
      shell.out().println(VERSION);
      return 0;
    }
    if (complaint == null) {
      complaint = compile(shell, in, options);
    }
    if (complaint == null) {
      return 0;
    }
    byte[] line = (complaint + "\n").getBytes(StandardCharsets.ISO_8859_1);
    shell.err().write(line, 0, line.length);
    shell.err().flush();
    return Ending.FAILURE;
  }

  /** Compiles what the options say; null, or why it could not be done. */
  private @Nullable String compile(Shell shell, InputStream in, CrossOptions options) {
    byte[] source;
    try {
      source =
          options.input().equals("-")
              ? in.readAllBytes()
              : Files.readAllBytes(path(options.input()));
    } catch (IOException e) {
      return !options.input().isEmpty() && Files.isDirectory(path(options.input()))
          ? "OSError: " + ErrnoException.EISDIR // it can be opened, but not read
          : cannotOpen(options.input(), e);
    }
    CompiledModule module;
    try {
      module = compiler.compile(source, options.sourceName(), compileOptions(options));
    } catch (CompileException e) {
      return traceback(e, options);
    }
    byte[] mpy = MpyWriter.write(module.withArchFlags(options.archFlags()));
    if (options.output().equals("-")) {
      shell.out().write(mpy, 0, mpy.length);
      shell.out().flush();
      return null;
    }
    try {
      Files.write(path(options.output()), mpy);
      return null;
    } catch (IOException e) {
      return cannotOpen(options.output(), e);
    }
  }

  private static CompileOptions compileOptions(CrossOptions options) {
    return CompileOptions.DEFAULT
        .withPlatform(org.antaresia.compiler.MpyCross.of(options.architecture()))
        .withOptimisation(options.optimisation())
        .withSmallIntBits(options.smallIntBits())
        .withSourceLines(options.sourceLines())
        .withEmitter(options.emitter());
  }

  private Path path(String byteString) {
    return directory.resolve(Shell.text(byteString));
  }

  private static String cannotOpen(String file, IOException e) {
    int errno = file.isEmpty() ? ErrnoException.ENOENT : FileSystem.errno(e);
    return "OSError: (" + errno + ", \"can't open " + file + "\")";
  }

  /** What genuine's parser finds it tells of the input, its compiler of the name to be kept. */
  private static String traceback(CompileException e, CrossOptions options) {
    String file = e.block() == null ? options.inputName() : options.sourceName();
    String exception = e.typeName() + ": " + e.getMessage();
    if (e.line() == 0) {
      return exception;
    }
    return "Traceback (most recent call last):\n  File \""
        + file
        + "\", line "
        + e.line()
        + (e.block() == null ? "" : ", in " + e.block())
        + "\n"
        + exception;
  }
}
