package org.antaresia.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.antaresia.gc.Memory.i32;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.antaresia.compiler.CompileOptions.Input;
import org.antaresia.hal.FileSystem;
import org.antaresia.hal.InputMode;
import org.antaresia.repl.Ending;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Imports;
import org.antaresia.vm.JitStatistics;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Programs;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;

/** One run of {@code mp}: an interpreter from its set-up to its end. */
final class Session {
  private static final String DEFAULT_PATH = ".frozen:~/.micropython/lib:/usr/lib/micropython";
  private static final int NO_FILE = 2;

  /** The verbosity from which on the program's syntax tree is listed, between two rulers. */
  private static final int PARSE_TREE = 3;

  private static final String RULER = "----------------\n";

  private final Vm vm;
  private final Options options;
  private final Shell shell;
  private final Interaction interaction;

  Session(Vm vm, Options options, Shell shell) {
    this.vm = vm;
    this.options = options;
    this.shell = shell;
    interaction = new Interaction(vm, shell);
  }

  /** Runs everything that the options ask for; the exit code. */
  int run() {
    vm.optimisation = options.optimisation();
    vm.emitter = options.emitter();
    vm.verbosity = options.verbosity();
    vm.lineReader = interaction;
    vm.compileHotCode(options.jit());
    vm.jitStatistics = options.jitStatistics() ? new JitStatistics() : null;
    if (options.stress()) {
      vm.stress();
      vm.heap.verify(true);
    }
    fillPath();
    fillArguments();
    if (options.inspect() && isInteractive()) { // what is typed from now on is for the prompt
      vm.board().console().inputMode(InputMode.RUNNING);
    }
    int exitCode =
        switch (options.program()) {
          case COMMAND -> source(options.target().getBytes(ISO_8859_1), "<stdin>", false);
          case MODULE -> module(options.target());
          case FILE -> file(options.target());
          default -> inspects() || isInteractive() ? 0 : inputProgram();
        };
    vm.unlockHeap();
    if (inspects() || options.program() == Options.Program.INPUT && isInteractive()) {
      exitCode = interaction.repl();
    }
    boolean succeeds = atExit();
    if (vm.jitStatistics != null) {
      vm.jitStatistics.lines().forEach(shell.err()::println);
    }
    return succeeds ? exitCode : Ending.FAILURE;
  }

  private boolean isInteractive() {
    return vm.board().console().isTerminal();
  }

  private boolean inspects() {
    return options.inspect() || !environment("MICROPYINSPECT").isEmpty();
  }

  /** A variable as the program sees it, which may have set it; empty when it is not set. */
  private String environment(String name) {
    NativeModule os = vm.host.module("os");
    if (os == null) {
      return Objects.requireNonNullElse(shell.variable(name), "");
    }
    int function = Attributes.load(vm, os.address(), vm.qstrs.intern("getenv"));
    int value = Calls.call1(vm, function, vm.str(name));
    return value == Word.NONE ? "" : StrObject.text(vm, value);
  }

  private void fillPath() {
    String given = shell.variable("MICROPYPATH");
    String home = shell.variable("HOME");
    String path = given == null ? DEFAULT_PATH : given;
    add(Vm.ROOT_SYS_PATH, ""); // the directory of the program, or the current one
    String rest = path.startsWith(":") ? path.substring(1) : path;
    if (rest.isEmpty()) {
      return;
    }
    for (String entry : rest.split(":", -1)) {
      boolean inHome = entry.startsWith("~/") && home != null;
      add(Vm.ROOT_SYS_PATH, inHome ? home + entry.substring(1) : entry);
    }
  }

  private void fillArguments() {
    List<String> arguments = options.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      add(Vm.ROOT_SYS_ARGV, arguments.get(i));
    }
  }

  private void add(int root, String text) {
    int mark = vm.heap.freshMark();
    ListObject.append(vm, i32(vm.ram, root), vm.str(text));
    vm.heap.release(mark);
  }

  private int file(String name) {
    Path real;
    try {
      real = Path.of(Shell.text(name)).toRealPath();
    } catch (IOException e) {
      vm.err.text("mp: can't open file '" + name + "': " + reason(e) + "\n");
      return NO_FILE;
    }
    String path = Shell.byteString(real.toString());
    int directory = vm.str(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    i32(vm.ram, ListObject.items(vm.ram, i32(vm.ram, Vm.ROOT_SYS_PATH)), directory);
    byte[] source;
    try {
      source = vm.board().files().read(name);
    } catch (IOException e) {
      return Ending.report(vm, vm.osError(FileSystem.errno(e)).take());
    }
    return source(source, name, false);
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "[Errno 2] No such file or directory";
    }
    return e instanceof AccessDeniedException
        ? "[Errno 13] Permission denied"
        : "[Errno 20] Not a directory";
  }

  /**
   * Compiles and runs a program.
   *
   * @param asInput whether it ends as one that came by the standard input
   */
  private int source(byte[] source, String file, boolean asInput) {
    try {
      DictObject.put(vm, vm.globals, Word.qstr(vm.qstrs.intern("__file__")), vm.str(file));
      if (options.verbosity() >= PARSE_TREE) {
        vm.out.text(RULER + Programs.parseTree(vm, source, file) + RULER);
      }
      int function = Programs.compile(vm, source, file, Input.FILE, false, vm.globals);
      if (!options.compileOnly()) {
        Programs.run(vm, function, vm.globals, vm.locals);
      }
      return 0;
    } catch (PyException e) {
      int exception = e.take();
      return asInput ? Ending.reportAsError(vm, exception) : Ending.report(vm, exception);
    }
  }

  private int module(String name) {
    try {
      Imports.runAsMain(vm, name);
      return 0;
    } catch (PyException e) {
      return Ending.reportAsError(vm, e.take());
    }
  }

  private int inputProgram() {
    byte[] source;
    try {
      source = input();
    } catch (PyException e) {
      int exception = e.take();
      boolean interrupted =
          ExceptionObject.matches(vm, exception, ExceptionObject.KEYBOARD_INTERRUPT);
      return interrupted ? Ending.INTERRUPTED : Ending.reportAsError(vm, exception);
    }
    return source(source, "<stdin>", true);
  }

  private byte[] input() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    for (int n = vm.read(part, 0, part.length); n > 0; n = vm.read(part, 0, part.length)) {
      all.write(part, 0, n);
    }
    return all.toByteArray();
  }

  /** Calls what {@code sys.atexit} was given and tells the figures of {@code -v}. */
  private boolean atExit() {
    try {
      int function = i32(vm.ram, Vm.ROOT_SYS_ATEXIT);
      if (function != Word.NULL && Calls.isCallable(vm, function)) {
        Calls.call0(vm, function);
      }
      NativeModule micropython = vm.host.module("micropython");
      if (options.verbosity() > 0 && micropython != null) {
        Calls.call0(vm, Attributes.load(vm, micropython.address(), vm.qstrs.intern("mem_info")));
      }
      return true;
    } catch (PyException e) {
      vm.err.text("FATAL: uncaught NLR 0x" + Integer.toHexString(e.take()) + "\n");
      return false;
    }
  }
}
