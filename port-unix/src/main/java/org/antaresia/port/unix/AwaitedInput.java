package org.antaresia.port.unix;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * An input that is waited for with patience but not for ever. Java cannot interrupt a read that
 * blocks, so a thread of its own does those; what it reads too late is there for the next read.
 */
final class AwaitedInput implements Runnable {
  /** Bytes to read to find out whether there are any. */
  private static final int AHEAD = 256;

  private final InputStream in;
  private @Nullable Thread reader;

  // Shared with the reader, guarded by this.
  private byte[] asked = new byte[0]; // where the reader reads to, empty when it shall not
  private int next; // of what it has read
  private int end;
  private boolean ended;
  private @Nullable IOException failure;

  AwaitedInput(InputStream in) {
    this.in = in;
  }

  /**
   * Reads at least one byte.
   *
   * @return how many bytes, -1 at the end of input, or 0 if there was nothing for so long
   */
  synchronized int read(byte[] bytes, int from, int length, long millis) throws IOException {
    if (asked.length == 0) {
      if (in.available() > 0) {
        return in.read(bytes, from, length);
      }
      ask(length);
    }
    try {
      if (isReading()) {
        wait(millis);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // as if nothing had come
    }
    return isReading() ? 0 : take(bytes, from, length);
  }

  /** Whether a read would not wait. What it finds out by reading stays for the next read. */
  synchronized boolean isReady() throws IOException {
    if (asked.length == 0 && in.available() == 0) {
      ask(AHEAD);
    }
    return asked.length == 0 || !isReading();
  }

  private void ask(int length) {
    asked = new byte[length];
    if (reader == null) {
      reader = new Thread(null, this, "standard input", 0, false);
      reader.setDaemon(true);
      reader.start();
    }
    notifyAll();
  }

  private boolean isReading() {
    return next == end && !ended && failure == null;
  }

  private int take(byte[] bytes, int from, int length) throws IOException {
    IOException failed = failure;
    if (failed != null) {
      failure = null;
      asked = new byte[0];
      throw failed;
    }
    if (ended) { // until the next read: a terminal may go on
      ended = false;
      asked = new byte[0];
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(asked, next, bytes, from, count);
    next += count;
    if (next == end) {
      next = 0;
      end = 0;
      asked = new byte[0];
    }
    return count;
  }

  @Override
  public void run() {
    while (true) {
      byte[] room = awaitRequest();
      int count = 0;
      IOException failed = null;
      try {
        count = in.read(room);
      } catch (IOException e) {
        failed = e;
      }
      answer(count, failed);
    }
  }

  private synchronized byte[] awaitRequest() {
    while (asked.length == 0 || !isReading()) {
      try {
        wait();
      } catch (InterruptedException e) {
        // nobody interrupts this thread
      }
    }
    return asked;
  }

  private synchronized void answer(int count, @Nullable IOException failed) {
    end = Math.max(count, 0);
    ended = count < 0;
    failure = failed;
    notifyAll();
  }
}
