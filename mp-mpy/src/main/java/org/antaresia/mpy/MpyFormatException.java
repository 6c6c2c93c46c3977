package org.antaresia.mpy;

/** Says that bytes are not an {@code .mpy} file that can be loaded. */
public final class MpyFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What genuine says for every kind of malformed file. */
  public static final String INCOMPATIBLE = "incompatible .mpy file";

  private final String detail;

  /** With genuine's message; {@code detail} tells a developer what is wrong. */
  public MpyFormatException(String detail) {
    super(INCOMPATIBLE);
    this.detail = detail;
  }

  /** What exactly is wrong, for developers. */
  public String detail() {
    return detail;
  }
}
