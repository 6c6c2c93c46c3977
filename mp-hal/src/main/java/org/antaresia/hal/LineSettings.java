package org.antaresia.hal;

/**
 * What a terminal makes of what is typed and printed, in the words of Linux (termios(3)).
 *
 * @param input what becomes of bytes that are typed (c_iflag)
 * @param output what becomes of bytes that are printed (c_oflag)
 * @param control how a serial line sends bytes (c_cflag), without its speed
 * @param local who is told of what is typed (c_lflag)
 * @param characters those that mean something, in the order of c_cc; a char is a byte
 */
public record LineSettings(int input, int output, int control, int local, String characters) {
  /** How many characters there are (NCCS). */
  public static final int CHARACTERS = 32;

  /** Index of the tenths of a second that a read waits. */
  public static final int VTIME = 5;

  /** Index of the number of bytes that a read waits for. */
  public static final int VMIN = 6;

  // BRKINT | INPCK | ISTRIP | ICRNL | IXON
  private static final int INPUT_IS_CHANGED = 0x0532;

  // CSIZE | PARENB, and CS8
  private static final int SIZE_AND_PARITY = 0x0130;
  private static final int EIGHT_BITS = 0x0030;

  /** The same, but each byte that is typed is there at once and as it is, so is what is printed. */
  public LineSettings raw() {
    char[] changed = characters.toCharArray();
    changed[VMIN] = 1;
    changed[VTIME] = 0;
    return new LineSettings(
        input & ~INPUT_IS_CHANGED,
        0,
        control & ~SIZE_AND_PARITY | EIGHT_BITS,
        0,
        new String(changed));
  }
}
