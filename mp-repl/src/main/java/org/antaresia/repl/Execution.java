package org.antaresia.repl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.antaresia.compiler.CompileOptions.Input;
import org.antaresia.vm.Programs;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.DictObject;

/** Runs what came to the prompt, and tells how it ended. */
final class Execution {
  /** Instead of an exit code: the loop goes on. */
  static final int GOES_ON = -1;

  private static final String FILE = "<stdin>";
  private static final String END = "\4";

  private final Vm vm;
  private final Terminal terminal;

  Execution(Vm vm, Terminal terminal) {
    this.vm = vm;
    this.terminal = terminal;
  }

  /**
   * Runs a text in {@code __main__}.
   *
   * @param showsValues whether the values of expression statements are printed
   * @return the exit code of a SystemExit, or {@link #GOES_ON}
   */
  int run(String text, Input input, boolean showsValues) {
    return ended(tryRun(text, input, showsValues));
  }

  /** Runs a file's text with Ctrl-D sent after its output, and again after its traceback. */
  int runFramed(String text) {
    return framed(tryRun(text, Input.FILE, false));
  }

  /** Receives a text by raw paste and runs it framed. */
  int runPasted() {
    PasteWindow window = new PasteWindow(vm, terminal);
    window.open();
    int exception = Word.NULL;
    try {
      nameFile();
      call(Programs.compile(vm, window, FILE, vm.globals));
    } catch (PyException e) {
      exception = taken(e);
      window.close();
    }
    return framed(exception);
  }

  private int framed(int exception) {
    terminal.write(END);
    int exitCode = ended(exception);
    terminal.write(END);
    return exitCode;
  }

  /** Runs a text; the exception that ended it, or NULL. */
  private int tryRun(String text, Input input, boolean showsValues) {
    try {
      if (input == Input.FILE) {
        nameFile();
      }
      byte[] source = text.getBytes(ISO_8859_1);
      call(Programs.compile(vm, source, FILE, input, showsValues, vm.globals));
      return Word.NULL;
    } catch (PyException e) {
      return taken(e);
    }
  }

  private void nameFile() {
    DictObject.put(vm, vm.globals, Word.qstr(vm.qstrs.intern("__file__")), vm.str(FILE));
  }

  private void call(int function) {
    Programs.run(vm, function, vm.globals, vm.locals);
    Safepoint.poll(vm); // what came too late to stop it is told nevertheless
  }

  private int taken(PyException e) {
    vm.pending().clearInterrupt();
    int exception = e.take();
    vm.keep(exception);
    return exception;
  }

  private int ended(int exception) {
    int exitCode = GOES_ON;
    if (exception != Word.NULL) {
      int code = Ending.report(vm, exception, terminal.hasColours());
      if (Ending.isSystemExit(vm, exception)) {
        exitCode = code;
      }
    }
    vm.settle();
    return exitCode;
  }
}
