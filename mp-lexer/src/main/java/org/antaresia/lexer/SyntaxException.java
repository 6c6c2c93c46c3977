package org.antaresia.lexer;

/** Source text that is no program; the Python exception to raise for it. */
public final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The Python exception's type. */
  public enum Kind {
    SYNTAX_ERROR("SyntaxError"),
    INDENTATION_ERROR("IndentationError"),
    NOT_IMPLEMENTED_ERROR("NotImplementedError"),
    RUNTIME_ERROR("RuntimeError"),

    /** Too much in one another. */
    TOO_DEEP("RuntimeError");

    private final String typeName;

    Kind(String typeName) {
      this.typeName = typeName;
    }

    /** Name of the Python exception type. */
    public String typeName() {
      return typeName;
    }
  }

  private final Kind kind;
  private final int line;

  /** An exception of the given kind; {@code line} is 0 if the traceback shows no position. */
  public SyntaxException(Kind kind, String message, int line) {
    super(message, null, false, false);
    this.kind = kind;
    this.line = line;
  }

  /** The error of what is too much in one another. */
  public static SyntaxException tooDeep() {
    return new SyntaxException(Kind.TOO_DEEP, "maximum recursion depth exceeded", 0);
  }

  public Kind kind() {
    return kind;
  }

  /** Line (from 1) that the traceback shows, or 0 for none. */
  public int line() {
    return line;
  }
}
