package org.antaresia.cli;

import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.FileGrant;
import org.antaresia.hal.NetworkGrant;
import org.antaresia.repl.Banner;
import org.antaresia.repl.Ending;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.VmFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The command {@code mp}: what the unix port's {@code micropython} is. */
@Component(property = Command.NAME + "=mp")
public final class Mp implements Command {
  private static final String USAGE =
      """
      usage: mp [<opts>] [-X <implopt>] [-c <command> | -m <module> | <filename>]
      Options:
      --version : show version information
      -h : print this help message
      -i : enable inspection via REPL after running command/module/file
      -v : verbose (trace various operations); can be multiple
      -O[N] : apply bytecode optimizations of level N
      --board <name> : the board that it runs on (default unix)

      Implementation specific options (-X):
        compile-only                 -- parse and compile only
        emit={bytecode,native,viper} -- set the default code emitter
        heapsize=<n>[w][K|M] -- set the heap size for the GC (default %d)
        gcstress                     -- collect and check at each allocation
        jit={off,on,eager}           -- compile what runs often, or all, to JVM code (default on)
        jitstat                      -- tell at the end what was compiled, and where it was left
      """;

  private static final int PYTHON_STACK_BYTES = 1 << 18;

  /** Builtins that call back nest in Java; memory is taken only as far as they do. */
  private static final long JAVA_STACK_BYTES = 64 << 20;

  private final VmFactory factory;

  @Activate
  public Mp(@Reference VmFactory factory) {
    this.factory = factory;
  }

  @Override
  public int run(String... args) {
    return run(Shell.ofProcess(), args);
  }

  int run(Shell shell, String... args) {
    Options options = Options.parse(Shell.byteStrings(args));
    switch (options.program()) {
      case HELP -> {
        shell.out().printf(USAGE, Options.DEFAULT_HEAP_BYTES);
        return 0;
      }
      case INVALID -> {
        shell.err().println("Invalid command line arguments. Use -h option for help.");
        return 1;
      }
      default -> {
        return run(shell, options);
      }
    }
  }

  private int run(Shell shell, Options options) {
    if (!factory.boards().contains(options.board())) {
      String known = String.join(", ", factory.boards());
      shell.err().println("no board '" + options.board() + "'; there are: " + known);
      return 1;
    }
    int heapBytes = options.heapBytes();
    if (heapBytes == 0) {
      int usual = factory.chip(options.board()).heapBytes();
      heapBytes = usual == 0 ? Options.DEFAULT_HEAP_BYTES : usual;
    }
    BoardConfig config =
        new BoardConfig(
            shell.environment(),
            shell.console(),
            FileGrant.everything(),
            NetworkGrant.everything());
    Vm vm = factory.open(heapBytes, PYTHON_STACK_BYTES, options.board(), config);
    if (options.program() == Options.Program.VERSION) {
      shell.out().println(Banner.of(vm));
      return 0;
    }
    InterpreterThread thread = new InterpreterThread(new Session(vm, options, shell), vm);
    thread.start();
    if (shell.interrupts()) { // while the program is being read: it takes some milliseconds
      InterruptSignal.install(vm);
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
        vm.pending().interrupt();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return thread.exitCode;
  }

  /** Runs a session on a stack of its own size. */
  private static final class InterpreterThread extends Thread {
    private final Session session;
    private final Vm vm;
    private int exitCode = Ending.FAILURE;

    InterpreterThread(Session session, Vm vm) {
      super(null, null, "python", JAVA_STACK_BYTES);
      this.session = session;
      this.vm = vm;
    }

    @Override
    public void run() {
      try {
        exitCode = session.run();
        vm.flush();
      } catch (PyException e) { // of the output, to which its traceback would go
        exitCode = Ending.FAILURE;
      } finally {
        vm.close();
      }
    }
  }
}
