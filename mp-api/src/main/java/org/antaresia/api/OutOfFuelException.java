package org.antaresia.api;

/**
 * The script used up its budget, see {@link Config#fuel(long)}: it was ended where it stood, its
 * {@code except} and {@code finally} clauses did not run. The interpreter can be refuelled and used
 * further, or closed.
 */
public final class OutOfFuelException extends PythonException {
  private static final long serialVersionUID = 1;

  /**
   * Makes an exception.
   *
   * @param traceback where the script stood
   */
  public OutOfFuelException(String traceback) {
    super("BaseException", "out of fuel", traceback);
  }
}
