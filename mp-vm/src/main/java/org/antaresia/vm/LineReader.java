package org.antaresia.vm;

/** Reads lines for {@code input()}, with an editor where there is one. */
public interface LineReader {
  /**
   * Reads a line of the console.
   *
   * @return a byte string without the line's end
   * @throws PyException EOFError at the end of input, KeyboardInterrupt
   */
  String readLine();
}
