package org.antaresia.repl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.antaresia.lexer.SourceReader;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.ExceptionObject;

/**
 * The receiving end of raw paste, compiled while it comes: the sender may be two windows ahead of
 * what was read, and is told of each window that has become free.
 */
final class PasteWindow implements SourceReader {
  private static final int WINDOW = 128;

  private static final String FREED = "\1";
  private static final String END = "\4";

  private final Vm vm;
  private final Terminal terminal;
  private int left = WINDOW;
  private boolean ended;

  PasteWindow(Vm vm, Terminal terminal) {
    this.vm = vm;
    this.terminal = terminal;
  }

  /** Tells the size of the window, and that two of them are free. */
  void open() {
    terminal.write("" + (char) (WINDOW & 0xff) + (char) (WINDOW >> 8) + FREED);
  }

  /** The next line up to Ctrl-D; Ctrl-C raises. */
  @Override
  public byte[] read() {
    StringBuilder text = new StringBuilder();
    for (char c = 0; !ended && c != '\n' && c != '\r'; ) {
      int next = terminal.read();
      ended = isEnd(next);
      c = (char) next;
      if (!ended) {
        text.append(c);
        countDown();
      } else {
        terminal.write(END);
        if (next != Ctrl.D) {
          throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.KEYBOARD_INTERRUPT));
        }
      }
    }
    return text.toString().getBytes(ISO_8859_1);
  }

  private void countDown() {
    if (--left == 0) {
      terminal.write(FREED);
      left = WINDOW;
    }
  }

  /** Lets the sender know that nothing more is wanted, and drops what it had sent already. */
  void close() {
    if (!ended) {
      ended = true;
      terminal.write(END);
      while (!isEnd(terminal.read())) {}
    }
  }

  private static boolean isEnd(int c) {
    return c == Ctrl.D || c == Ctrl.C || c < 0;
  }
}
