package org.antaresia.repl;

/** Control characters that mean something to the REPL. */
final class Ctrl {
  static final int A = 1;
  static final int B = 2;
  static final int C = 3;
  static final int D = 4;
  static final int E = 5;

  private Ctrl() {}
}
