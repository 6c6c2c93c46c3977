package org.antaresia.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.Map;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.Console;
import org.antaresia.repl.ConsoleTerminal;
import org.antaresia.repl.History;
import org.antaresia.repl.LineEditor;
import org.antaresia.repl.Repl;
import org.antaresia.start.Wiring;
import org.antaresia.vm.Vm;

/** A REPL on a thread of its own, as a board has it: it ends with a soft reset and begins again. */
final class ReplOverPipes implements Console, AutoCloseable {
  private static final int PIPE_BYTES = 1 << 16;

  private final PipedInputStream in = new PipedInputStream(PIPE_BYTES);
  private final OutputStream toRepl = new PipedOutputStream(in);
  private final PipedOutputStream out = new PipedOutputStream();
  private final InputStream fromRepl = new PipedInputStream(out, PIPE_BYTES);
  private volatile Vm vm;
  private volatile boolean closed;

  ReplOverPipes() throws IOException {
    vm = open();
    Thread thread = new Thread(this::run, "repl");
    thread.setDaemon(true);
    thread.start();
  }

  private Vm open() {
    BoardConfig config = new BoardConfig(Map.of(), this, List.of());
    return new Wiring().vmFactory().open(4 << 20, 32 << 10, "unix", config);
  }

  private void run() {
    Repl.Mode mode = Repl.Mode.FRIENDLY;
    while (true) {
      ConsoleTerminal terminal = new ConsoleTerminal(vm);
      Repl repl = new Repl(vm, terminal, new LineEditor(vm, terminal, new History(8)), mode);
      repl.run();
      if (closed) {
        return;
      }
      mode = repl.mode();
      terminal.write("MPY: soft reboot\r\n");
      vm.close();
      vm = open();
    }
  }

  // The host's end.

  void send(String byteString) throws IOException {
    byte[] bytes = byteString.getBytes(ISO_8859_1);
    send(bytes, 0, bytes.length);
  }

  void send(byte[] bytes, int from, int length) throws IOException {
    toRepl.write(bytes, from, length);
    toRepl.flush();
  }

  /** What a board's console does with Ctrl-C while a program runs. */
  void interrupt() {
    vm.pending().interrupt();
  }

  /** Waits for exactly this byte string. */
  void expect(String byteString) throws IOException {
    byte[] got = fromRepl.readNBytes(byteString.length());
    assertEquals(byteString, new String(got, ISO_8859_1));
  }

  /** Waits for something that ends so. */
  void expectEnd(String end) throws IOException {
    StringBuilder got = new StringBuilder();
    while (!got.toString().endsWith(end)) {
      got.append((char) fromRepl.read());
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    toRepl.close();
  }

  // The board's end.

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return in.read(bytes, from, length);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void writeError(byte[] bytes, int from, int length) throws IOException {
    write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
