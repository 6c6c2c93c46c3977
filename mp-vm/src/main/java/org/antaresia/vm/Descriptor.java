package org.antaresia.vm;

import java.nio.channels.SelectableChannel;
import org.antaresia.hal.ErrnoException;
import org.jspecify.annotations.Nullable;

/**
 * What a descriptor of {@link Descriptors} stands for: an open file or a socket. Results below 0
 * are errors: a negative errno.
 */
public interface Descriptor {
  /** Reads at most {@code length} bytes: their number, 0 at the end. */
  int read(Vm vm, byte[] to, int from, int length);

  /** Reads at most {@code length} bytes, none behind the first line feed. */
  int readLine(Vm vm, byte[] to, int from, int length);

  /** Writes bytes: the number of those taken. */
  int write(Vm vm, byte[] bytes, int from, int length);

  /** Moves the position: the new one. */
  default long seek(long offset, int whence) {
    return -ErrnoException.ESPIPE;
  }

  /** Closes it: 0. */
  int close();

  /** What a selector waits for, or null when nobody need wait. */
  default @Nullable SelectableChannel channel() {
    return null;
  }

  /**
   * Operations of the {@link #channel} to wait for.
   *
   * @param events as in the argument of {@link Stream#POLL}
   * @return a set of java.nio's operations; 0 when waiting for the channel is of no use
   */
  default int operations(int events) {
    return 0;
  }

  /**
   * The events that are there, as in the result of {@link Stream#POLL}.
   *
   * @param events those asked for
   * @param operations those of {@link #operations} that the channel is ready for
   */
  default int ready(int events, int operations) {
    return events & (Stream.READABLE | Stream.WRITABLE);
  }
}
