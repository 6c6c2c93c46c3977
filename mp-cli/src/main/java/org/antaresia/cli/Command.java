package org.antaresia.cli;

/** A program that is started from the shell; the composition roots run it. */
public interface Command {
  /** Service property that holds the program's name. */
  String NAME = "command";

  /**
   * Runs to the end.
   *
   * @param args what stands after the program's name
   * @return the exit code
   */
  int run(String... args);
}
