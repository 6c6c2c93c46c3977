package org.antaresia.lib;

/**
 * The instructions of a compiled regular expression, a byte each, with their operands. Jumps are
 * relative to the instruction behind them.
 */
final class RegexCode {
  /** {@code CHAR c}: that byte. */
  static final byte CHAR = 1;

  /** {@code ANY}: any byte. */
  static final byte ANY = 2;

  /** {@code CLASS n, n pairs}: a byte of a range; NUL and a name instead of a range: a class. */
  static final byte CLASS = 3;

  /** {@code CLASS_NOT n, n pairs}: a byte of none of them. */
  static final byte CLASS_NOT = 4;

  /** {@code NAMED_CLASS name}: a byte of the class d, s or w, or not of it for D, S and W. */
  static final byte NAMED_CLASS = 5;

  /** {@code BOL}: where the text begins. */
  static final byte BOL = 0x50;

  /** {@code EOL}: where the text ends. */
  static final byte EOL = 0x51;

  /** {@code JUMP to}: goes on there. */
  static final byte JUMP = 0x60;

  /** {@code SPLIT to}: goes on behind, or if that fails there. */
  static final byte SPLIT = 0x61;

  /** {@code SPLIT_JUMP to}: goes on there, or if that fails behind. */
  static final byte SPLIT_JUMP = 0x62;

  /** {@code SAVE n}: notes the position: {@code 2 * group} its start, one more its end. */
  static final byte SAVE = 0x7e;

  /** {@code MATCH}: that was it. */
  static final byte MATCH = 0x7f;

  /** What all programs start with: skips bytes until the rest fits. A match starts behind it. */
  static final byte[] SEARCH = {SPLIT_JUMP, 3, ANY, JUMP, -5};

  private RegexCode() {}
}
