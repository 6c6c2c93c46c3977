package org.antaresia.parser;

/**
 * How to parse a source text.
 *
 * @param optimisation as of {@code -O}; above 0 {@code __debug__} is false
 * @param smallIntBits bits of a small integer on the machine that the program is for: a larger one
 *     is an object, and has a line of its own
 * @param nesting how many rules that can contain themselves may be open at once
 */
public record ParseOptions(int optimisation, int smallIntBits, int nesting) {
  /** For a 32-bit machine, without optimisation. */
  public static final ParseOptions DEFAULT = new ParseOptions(0, 31, Nesting.SHALLOW);

  /** Whether {@code value} is a small integer, as genuine's 64-bit cross compiler finds out. */
  public boolean fitsSmallInt(long value) {
    long sign = value >> smallIntBits - 1; // of the distance only 6 bits count, as on that machine
    return (sign == 0 || sign == -1) && value << 1 >> 1 == value;
  }
}
