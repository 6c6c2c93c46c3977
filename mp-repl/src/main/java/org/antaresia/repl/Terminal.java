package org.antaresia.repl;

import org.antaresia.hal.InputMode;

/**
 * What a REPL talks to: a terminal with somebody in front of it, or a program that speaks the raw
 * protocol.
 */
public interface Terminal {
  /** Waits for the next byte, 0 to 255; negative at the end of input. */
  int read();

  /** Sends a byte string as it is, after what Python printed until now. */
  void write(String byteString);

  /** Sets what becomes of bytes that are typed, where there is more than one way. */
  default void inputMode(InputMode mode) {}

  /** Whether somebody would like tracebacks in colour. */
  default boolean hasColours() {
    return false;
  }
}
