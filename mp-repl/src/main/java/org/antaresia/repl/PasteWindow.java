package org.antaresia.repl;

import org.jspecify.annotations.Nullable;

/**
 * The receiving end of raw paste: the sender may be two windows ahead of what was read, and is told
 * of each window that has become free.
 */
final class PasteWindow {
  private static final int WINDOW = 128;

  private static final String FREED = "\1";
  private static final String END = "\4";

  private final Terminal terminal;

  PasteWindow(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Reads a text up to Ctrl-D; null when it is given up with Ctrl-C. */
  @Nullable String receive() {
    terminal.write("" + (char) (WINDOW & 0xff) + (char) (WINDOW >> 8) + FREED);
    StringBuilder text = new StringBuilder();
    int left = WINDOW;
    int c = terminal.read();
    while (c != Ctrl.D && c != Ctrl.C && c >= 0) {
      text.append((char) c);
      if (--left == 0) {
        terminal.write(FREED);
        left = WINDOW;
      }
      c = terminal.read();
    }
    terminal.write(END);
    return c == Ctrl.D ? text.toString() : null;
  }
}
