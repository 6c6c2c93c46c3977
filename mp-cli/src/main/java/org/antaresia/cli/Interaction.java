package org.antaresia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.antaresia.repl.History;
import org.antaresia.repl.LineEditor;
import org.antaresia.repl.Repl;
import org.antaresia.vm.LineReader;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Somebody at the terminal: lines for {@code input()}, and the REPL with its history. */
final class Interaction implements LineReader {
  private static final String HISTORY_FILE = ".micropython.history";
  private static final int HISTORY_LINES = 50;

  private final Vm vm;
  private final Shell shell;
  private final History history = new History(HISTORY_LINES);

  // Made when they are needed: most programs do without.
  private @Nullable UnixTerminal terminal;
  private @Nullable LineEditor editor;

  Interaction(Vm vm, Shell shell) {
    this.vm = vm;
    this.shell = shell;
  }

  @Override
  public String readLine() {
    return editor().readLine();
  }

  /** Runs the REPL to its end; the exit code. */
  int repl() {
    String home = shell.variable("HOME");
    Path file = home == null ? null : Path.of(Shell.text(home), HISTORY_FILE);
    if (file != null) {
      remember(file);
    }
    int exitCode = new Repl(vm, terminal(), editor(), Repl.Mode.FRIENDLY).run();
    if (file != null && !vm.heap.isLocked()) { // as genuine, whose history is in the heap
      keep(file);
    }
    return exitCode;
  }

  private void remember(Path file) {
    try {
      history.addAll(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      // the first session
    } catch (IOException e) {
      log("the history is not read", e);
    }
  }

  private void keep(Path file) {
    try {
      Files.write(file, history.toBytes());
    } catch (IOException e) {
      log("the history is not kept", e);
    }
  }

  private static void log(String what, IOException e) {
    System.getLogger(Interaction.class.getName()).log(System.Logger.Level.DEBUG, what, e);
  }

  private UnixTerminal terminal() {
    UnixTerminal made = terminal;
    if (made == null) {
      made = new UnixTerminal(vm, shell);
      terminal = made;
    }
    return made;
  }

  private LineEditor editor() {
    LineEditor made = editor;
    if (made == null) {
      made = new LineEditor(vm, terminal(), history);
      editor = made;
    }
    return made;
  }
}
