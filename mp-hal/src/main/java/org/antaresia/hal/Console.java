package org.antaresia.hal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A byte terminal. One thread may read while another one writes. */
public interface Console {
  /** Writes bytes; they may be buffered until {@link #flush}. */
  void write(byte[] bytes, int from, int length) throws IOException;

  /** Writes bytes to the error output, where there is one. */
  void writeError(byte[] bytes, int from, int length) throws IOException;

  void flush() throws IOException;

  /**
   * Reads at least one byte, or waits a while in vain: then the caller looks at what is pending and
   * reads again.
   *
   * @return how many bytes, 0 if nothing came yet, or -1 at the end of input
   */
  int read(byte[] bytes, int from, int length) throws IOException;

  /**
   * Whether {@link #read} has something to tell, be it the end, and need not wait for it. Where
   * nobody knows it is said to.
   */
  default boolean hasInput() throws IOException {
    return true;
  }

  /** Whether input comes from a terminal, with somebody in front of it. */
  default boolean isTerminal() {
    return false;
  }

  /** Characters in a line of the terminal, 0 where nobody knows. */
  default int columns() {
    return 0;
  }

  /** Sets what becomes of bytes that are typed, where there is more than one way. */
  default void inputMode(InputMode mode) {}

  /** How the terminal is set, or null where there is none that can be set. */
  default @Nullable LineSettings line() {
    return null;
  }

  /** Sets the terminal, of which {@link #line} has told. */
  default void line(LineSettings settings) {}
}
