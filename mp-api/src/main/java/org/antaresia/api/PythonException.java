package org.antaresia.api;

/** A Python exception that no handler of the script took. */
public class PythonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String typeName;
  private final String text;
  private final String traceback;

  /**
   * Makes an exception.
   *
   * @param typeName name of the Python exception's class
   * @param text what {@code str(exception)} gives
   * @param traceback what Python prints for it
   */
  public PythonException(String typeName, String text, String traceback) {
    super(text.isEmpty() ? typeName : typeName + ": " + text);
    this.typeName = typeName;
    this.text = text;
    this.traceback = traceback;
  }

  /** The name of the Python exception's class, such as {@code ValueError}. */
  public String typeName() {
    return typeName;
  }

  /** What {@code str(exception)} gives, without the name of the class. */
  public String text() {
    return text;
  }

  /** What Python prints for an exception: where it was raised, line by line, and what it is. */
  public String traceback() {
    return traceback;
  }
}
