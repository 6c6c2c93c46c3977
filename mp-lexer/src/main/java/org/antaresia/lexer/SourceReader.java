package org.antaresia.lexer;

/** A source text that comes in parts, while the first of them are compiled already. */
@FunctionalInterface
public interface SourceReader {
  /**
   * Waits for the next part: whole lines, only the last of all may lack its end.
   *
   * @return UTF-8, empty at the end of the text
   */
  byte[] read();
}
