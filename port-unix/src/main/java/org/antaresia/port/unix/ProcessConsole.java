package org.antaresia.port.unix;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.antaresia.hal.Console;
import org.antaresia.hal.InputMode;
import org.antaresia.hal.LineSettings;
import org.jspecify.annotations.Nullable;

/** Standard input, output and error of the process. A thread may read while another one writes. */
final class ProcessConsole implements Console {
  private static final int BUFFER = 8192;
  private static final Path INPUT = Path.of("/proc/self/fd/0");

  /** How long a read waits until the program may see to other things. */
  private static final int PATIENCE_MILLIS = 20;

  /** How long what was written may stay here: somebody may look at it while the program goes on. */
  private static final long LATEST_FLUSH_NANOS = 10_000_000;

  private final AwaitedInput in = new AwaitedInput(new FileInputStream(FileDescriptor.in));
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private final FileOutputStream err = new FileOutputStream(FileDescriptor.err);
  private final byte[] buffer = new byte[BUFFER];
  private int used;
  private boolean isFlushedLate; // by a thread that lives as long as there is something to flush
  private @Nullable IOException failure; // of that thread, for the next who writes
  private @Nullable HostTerminal terminal; // opened by the first who asks for a mode of it
  private InputMode mode = InputMode.AS_FOUND;

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    if (length > BUFFER - used) {
      flush();
      if (length > BUFFER) {
        out.write(bytes, from, length);
        return;
      }
    }
    System.arraycopy(bytes, from, buffer, used, length);
    used += length;
    if (!isFlushedLate) {
      isFlushedLate = true;
      Thread thread = new Thread(this::flushLate, "console");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void flushLate() {
    do {
      LockSupport.parkNanos(LATEST_FLUSH_NANOS);
    } while (flushRest());
  }

  private synchronized boolean flushRest() {
    isFlushedLate = used > 0 && failure == null;
    if (isFlushedLate) {
      try {
        flush();
      } catch (IOException e) {
        failure = e;
      }
    }
    return isFlushedLate;
  }

  @Override
  public synchronized void writeError(byte[] bytes, int from, int length) throws IOException {
    flush();
    err.write(bytes, from, length);
  }

  @Override
  public synchronized void flush() throws IOException {
    IOException late = failure;
    failure = null;
    if (late != null) {
      throw late;
    }
    if (used > 0) {
      int n = used;
      used = 0;
      out.write(buffer, 0, n);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    flush();
    if (mode == InputMode.RUNNING) {
      inputMode(InputMode.AS_FOUND);
    }
    return in.read(bytes, from, length, PATIENCE_MILLIS);
  }

  @Override
  public boolean hasInput() throws IOException {
    return in.isReady();
  }

  /** The kernel tells what standard input is, and its word counts; Java knows only both ends. */
  @Override
  public boolean isTerminal() {
    if (Files.isSymbolicLink(INPUT)) {
      try {
        String device = Files.readSymbolicLink(INPUT).toString();
        return device.startsWith("/dev/pts/")
            || device.startsWith("/dev/tty")
            || device.equals("/dev/console");
      } catch (IOException e) {
        return System.console() != null;
      }
    }
    return System.console() != null;
  }

  @Override
  public int columns() {
    HostTerminal opened = terminal();
    return opened == null ? 0 : opened.columns();
  }

  @Override
  public void inputMode(InputMode wanted) {
    HostTerminal opened = wanted == mode ? null : terminal();
    if (opened != null) {
      opened.inputMode(wanted);
      mode = wanted;
    }
  }

  @Override
  public @Nullable LineSettings line() {
    HostTerminal opened = terminal();
    return opened == null ? null : opened.line();
  }

  @Override
  public void line(LineSettings settings) {
    HostTerminal opened = terminal();
    if (opened != null) {
      opened.line(settings);
    }
  }

  private @Nullable HostTerminal terminal() {
    if (terminal == null && isTerminal()) {
      try {
        terminal = HostTerminal.ofProcess();
      } catch (IOException e) {
        System.getLogger(ProcessConsole.class.getName())
            .log(System.Logger.Level.DEBUG, "the terminal keeps its mode", e);
      }
    }
    return terminal;
  }
}
