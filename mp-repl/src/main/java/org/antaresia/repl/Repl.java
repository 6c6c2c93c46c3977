package org.antaresia.repl;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.compiler.CompileOptions.Input;
import org.antaresia.hal.InputMode;
import org.antaresia.lexer.ReplInput;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.StrObject;

/**
 * The read-eval-print loop on any byte stream, in two modes: the friendly one for people, the raw
 * one for programs such as mpremote. Its protocol is described in MicroPython's
 * docs/reference/repl.rst.
 */
public final class Repl {
  /** Who is at the other end. */
  public enum Mode {
    FRIENDLY,
    RAW
  }

  private static final String RAW_GREETING = "raw REPL; CTRL-B to exit\r\n";
  private static final String PASTE_GREETING = "paste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n";
  private static final String PASTE_PROMPT = "=== ";

  private final Vm vm;
  private final Terminal terminal;
  private final LineEditor editor;
  private final Execution execution;
  private Mode mode;

  /**
   * Makes a loop that has not begun.
   *
   * @param editor of the same interpreter and terminal
   * @param mode the one to begin with
   */
  public Repl(Vm vm, Terminal terminal, LineEditor editor, Mode mode) {
    this.vm = vm;
    this.terminal = terminal;
    this.editor = editor;
    this.mode = mode;
    execution = new Execution(vm, terminal);
  }

  /** The mode that it is in, or was left in. */
  public Mode mode() {
    return mode;
  }

  /**
   * Greets, then runs what comes until Ctrl-D or SystemExit. What follows is the caller's choice: a
   * process ends; a board resets its interpreter and begins again in the same mode.
   *
   * @return the exit code
   */
  public int run() {
    int exitCode = Execution.GOES_ON;
    while (exitCode == Execution.GOES_ON) {
      terminal.inputMode(InputMode.EDITING);
      try {
        exitCode = mode == Mode.RAW ? raw() : friendly();
      } finally {
        terminal.inputMode(InputMode.AS_FOUND);
      }
    }
    return exitCode;
  }

  // Friendly.

  private int friendly() {
    greet();
    int exitCode = Execution.GOES_ON;
    while (exitCode == Execution.GOES_ON) {
      vm.unlockHeap(); // there is no other way to do so at a prompt
      StringBuilder text = new StringBuilder();
      int end = editor.read(text, prompt(Vm.ROOT_SYS_PS1, ">>> "));
      if (end != LineEditor.ENTERED) {
        terminal.write("\r\n");
      }
      switch (end) {
        case Ctrl.A -> {
          mode = Mode.RAW;
          return Execution.GOES_ON;
        }
        case Ctrl.B -> greet();
        case Ctrl.C -> {}
        case Ctrl.D -> {
          return 0;
        }
        case Ctrl.E -> exitCode = paste();
        default -> exitCode = statement(text);
      }
    }
    return exitCode;
  }

  private void greet() {
    terminal.write(Banner.of(vm) + "\r\nType \"help()\" for more information.\r\n");
  }

  private String prompt(int root, String standard) {
    int prompt = i32(vm.ram, root);
    if (prompt == Word.NULL) {
      return standard;
    }
    return StrObject.isStr(vm.ram, prompt) ? StrObject.text(vm, prompt) : "";
  }

  /** Reads the lines that continue a statement, if any, and runs it. */
  private int statement(StringBuilder text) {
    while (ReplInput.continues(text.toString())) {
      text.append('\n');
      int end = editor.read(text, prompt(Vm.ROOT_SYS_PS2, "... "));
      if (end == Ctrl.C) {
        terminal.write("\r\n");
        return Execution.GOES_ON;
      }
      if (end == Ctrl.D) {
        break;
      }
    }
    return text.isEmpty() ? Execution.GOES_ON : edited(text, Input.SINGLE);
  }

  private int paste() {
    terminal.write(PASTE_GREETING);
    terminal.write(PASTE_PROMPT);
    StringBuilder text = new StringBuilder();
    for (int c = read(); c != Ctrl.D; c = read()) {
      if (c == Ctrl.C) {
        terminal.write("\r\n");
        return Execution.GOES_ON;
      }
      text.append((char) c);
      terminal.write(c == '\r' ? "\r\n" + PASTE_PROMPT : String.valueOf((char) c));
    }
    terminal.write("\r\n");
    return edited(text, Input.FILE);
  }

  private int edited(StringBuilder text, Input input) {
    startRunning();
    int exitCode = execution.run(text.toString(), input, true);
    terminal.inputMode(InputMode.EDITING);
    return exitCode;
  }

  /** A Ctrl-C that came too late for the program before is forgotten. */
  private void startRunning() {
    vm.pending().clearInterrupt();
    vm.pending().interruptCharacter(Ctrl.C);
    terminal.inputMode(InputMode.RUNNING);
  }

  /** The next byte; the end of input is that of what came. */
  private int read() {
    int c = terminal.read();
    return c < 0 ? Ctrl.D : c;
  }

  // Raw.

  private int raw() {
    terminal.write(RAW_GREETING + ">");
    StringBuilder text = new StringBuilder();
    int exitCode = Execution.GOES_ON;
    while (exitCode == Execution.GOES_ON) {
      int c = read();
      switch (c) {
        case Ctrl.A -> {
          if (text.length() == 2 && text.charAt(0) == Ctrl.E) {
            exitCode = command(text.charAt(1));
          } else {
            terminal.write(RAW_GREETING);
          }
        }
        case Ctrl.B -> {
          terminal.write("\r\n");
          mode = Mode.FRIENDLY;
          return Execution.GOES_ON;
        }
        case Ctrl.C -> {}
        case Ctrl.D -> {
          terminal.write("OK");
          if (text.isEmpty()) {
            terminal.write("\r\n");
            return 0;
          }
          startRunning();
          exitCode = execution.runFramed(text.toString());
          terminal.inputMode(InputMode.EDITING);
        }
        default -> {
          text.append((char) c);
          continue;
        }
      }
      text.setLength(0);
      if (c != Ctrl.C && exitCode == Execution.GOES_ON) {
        terminal.write(">");
      }
    }
    return exitCode;
  }

  /** Ctrl-E, a letter, Ctrl-A: raw paste is the only command that there is. */
  private int command(char letter) {
    if (letter != 'A') {
      terminal.write("R\0");
      return Execution.GOES_ON;
    }
    terminal.write("R\1");
    return execution.runPasted();
  }
}
