package org.antaresia.hal;

/** What becomes of bytes that are typed at a terminal. */
public enum InputMode {
  /** As the terminal was found: most show what is typed and hand over whole lines. */
  AS_FOUND,
  /** Each byte is handed over at once and not shown, Ctrl-C as well: an editor is at work. */
  EDITING,
  /**
   * A program runs that an editor started: Ctrl-C interrupts it, what is typed ahead is shown and
   * stays as it is for the editor. A program that reads gets the terminal {@link #AS_FOUND}.
   */
  RUNNING
}
