package org.antaresia.cli;

import org.antaresia.repl.ConsoleTerminal;
import org.antaresia.vm.Vm;

/** Standard input and output as the REPL's terminal. */
final class UnixTerminal extends ConsoleTerminal {
  private final boolean hasColours;

  UnixTerminal(Vm vm, Shell shell) {
    super(vm);
    // A pseudo terminal that a test made has no columns: there nobody looks at colours.
    hasColours = shell.wantsColours() && vm.board().console().columns() > 0;
  }

  /** A byte; a newline counts as Enter, as it is what comes through a pipe. */
  @Override
  public int read() {
    int c = super.read();
    return c == '\n' ? '\r' : c;
  }

  @Override
  public boolean hasColours() {
    return hasColours;
  }
}
