package org.antaresia.compiler;

import org.jspecify.annotations.Nullable;

/** A program that cannot be compiled: the Python exception to raise, and its traceback entry. */
public final class CompileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String typeName;
  private final String text;
  private final int line;
  private final @Nullable String block;

  /**
   * An exception of the Python type {@code typeName}.
   *
   * @param line line (from 1) of the traceback entry, 0 if there is none
   * @param block function or class of the entry, null if the entry names none
   */
  public CompileException(String typeName, String message, int line, @Nullable String block) {
    super(message, null, false, false);
    this.typeName = typeName;
    this.text = message;
    this.line = line;
    this.block = block;
  }

  /** Name of the Python exception type, such as {@code SyntaxError}. */
  public String typeName() {
    return typeName;
  }

  /** The message, never null. */
  @Override
  public String getMessage() {
    return text;
  }

  /** Line (from 1) of the traceback entry, 0 if the exception has none. */
  public int line() {
    return line;
  }

  /** The function or class in which the error is, null if it was found before that was known. */
  public @Nullable String block() {
    return block;
  }
}
