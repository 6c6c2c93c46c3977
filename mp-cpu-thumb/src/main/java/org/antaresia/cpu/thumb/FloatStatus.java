package org.antaresia.cpu.thumb;

/** The bits of the FPSCR (ARMv7-M, A2.5.3). */
final class FloatStatus {
  static final int INVALID = 1;
  static final int DIVIDE_BY_ZERO = 1 << 1;
  static final int OVERFLOW = 1 << 2;
  static final int UNDERFLOW = 1 << 3;
  static final int INEXACT = 1 << 4;
  static final int DENORMAL_INPUT = 1 << 7;

  /** RMode: to nearest, up, down, to zero. */
  static final int ROUNDING_SHIFT = 22;

  static final int FLUSH_TO_ZERO = 1 << 24;
  static final int DEFAULT_NAN = 1 << 25;
  static final int ALTERNATIVE_HALF = 1 << 26;

  static final int TO_NEAREST = 0;
  static final int UP = 1;
  static final int DOWN = 2;
  static final int TO_ZERO = 3;

  /** What an exception may take from FPDSCR. */
  static final int MODES = 3 << ROUNDING_SHIFT | FLUSH_TO_ZERO | DEFAULT_NAN | ALTERNATIVE_HALF;

  static final int WRITABLE = 0xf << 28 | MODES | DENORMAL_INPUT | 0x1f;

  private FloatStatus() {}

  static int rounding(int fpscr) {
    return fpscr >>> ROUNDING_SHIFT & 3;
  }
}
