package org.antaresia.asm.thumb;

/** There is no such instruction, or it does not reach where it should. */
public final class AssemblerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public AssemblerException(String message) {
    super(message);
  }
}
