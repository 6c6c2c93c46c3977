package org.antaresia.it.fuzz;

import java.util.regex.Pattern;

/**
 * What a program printed, and its traceback if it ended in one, without what no two runs share.
 *
 * @param text output with addresses hidden; empty for no answer
 */
record Answer(String text) {
  /** The name that programs have in tracebacks. */
  static final String FILE = "program.py";

  /** The program did not end in time, or ended its interpreter. */
  static final Answer NONE = new Answer("");

  private static final Pattern ADDRESS =
      Pattern.compile("(<bound_method |<io.\\w+ |<cell | at )(0x)?[0-9a-f]+\\b");

  /** Full memory, or a full stack: where that happens depends on the build. */
  private static final Pattern LIMIT =
      Pattern.compile("MemoryError|memory alloc|maximum recursion depth");

  static Answer of(String printed) {
    return LIMIT.matcher(printed).find()
        ? NONE
        : new Answer(ADDRESS.matcher(printed).replaceAll("$1$2ADDRESS"));
  }

  /** Whether both are answers, and not the same. */
  boolean contradicts(Answer other) {
    return this != NONE && other != NONE && !text.equals(other.text);
  }
}
