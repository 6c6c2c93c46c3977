package org.antaresia.port.unix;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import org.antaresia.hal.Console;

/** Standard input, output and error of the process. A thread may read while another one writes. */
final class ProcessConsole implements Console {
  private static final int BUFFER = 8192;

  /** How long a read waits until the program may see to other things. */
  private static final int PATIENCE_MILLIS = 20;

  private final AwaitedInput in = new AwaitedInput(new FileInputStream(FileDescriptor.in));
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private final FileOutputStream err = new FileOutputStream(FileDescriptor.err);
  private final byte[] buffer = new byte[BUFFER];
  private int used;

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
  }

  @Override
  public synchronized void writeError(byte[] bytes, int from, int length) throws IOException {
    flush();
    err.write(bytes, from, length);
  }

  @Override
  public synchronized void flush() throws IOException {
    if (used > 0) {
      int n = used;
      used = 0;
      out.write(buffer, 0, n);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    flush();
    return in.read(bytes, from, length, PATIENCE_MILLIS);
  }
}
