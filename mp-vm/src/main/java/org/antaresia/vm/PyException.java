package org.antaresia.vm;

/**
 * Carries a Python exception through Java code. There is one per interpreter, without stack trace;
 * the exception itself is an object in RAM.
 */
public final class PyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private int object;

  PyException() {
    super(null, null, false, false);
  }

  /** The exception object; a root of the collector while it travels. */
  public int object() {
    return object;
  }

  PyException with(int exception) {
    object = exception;
    return this;
  }

  /** Forgets the exception: it was caught and is held elsewhere. */
  public int take() {
    int exception = object;
    object = Word.NULL;
    return exception;
  }

  @Override
  public String getMessage() {
    return "Python exception at 0x" + Integer.toHexString(object);
  }
}
