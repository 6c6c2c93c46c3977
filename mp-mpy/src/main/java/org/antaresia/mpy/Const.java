package org.antaresia.mpy;

import java.math.BigInteger;
import java.util.List;

/**
 * An object of a module's constant table.
 *
 * <p>Two constants are equal when they may share one entry of the table, that is when type and
 * value agree; so {@code 0.0} and {@code -0.0} differ, and a NaN equals only itself.
 */
public sealed interface Const {
  Const NONE = Singleton.NONE;
  Const FALSE = Singleton.FALSE;
  Const TRUE = Singleton.TRUE;
  Const ELLIPSIS = Singleton.ELLIPSIS;

  /** Constants without a value of their own. */
  enum Singleton implements Const {
    /** The address of the native function table. */
    FUN_TABLE,
    NONE,
    FALSE,
    TRUE,
    ELLIPSIS
  }

  /**
   * A str; {@code text} is a byte string.
   *
   * @param interned whether the compiler read it as a qstr, which a .mpy file does not tell
   * @param offset where the text stands in the .mpy file that it was read from, a NUL behind it; 0
   *     when it was not
   */
  record Str(String text, boolean interned, int offset) implements Const {

    /** A str that comes from no file. */
    public Str(String text, boolean interned) {
      this(text, interned, 0);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Str that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /**
   * A bytes object; {@code data} has one char (0..255) for each byte.
   *
   * @param offset as of {@link Str}
   */
  record Bytes(String data, int offset) implements Const {

    /** A bytes object that comes from no file. */
    public Bytes(String data) {
      this(data, 0);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && data.equals(that.data);
    }

    @Override
    public int hashCode() {
      return ~data.hashCode();
    }
  }

  /** An int of any size. */
  record Int(BigInteger value) implements Const {}

  /** A float. */
  record Float(double value) implements Const {
    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Float that
              && value == that.value
              && Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(that.value);
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }
  }

  /** A complex number. */
  record Complex(double real, double imag) implements Const {}

  /** A tuple of constants. */
  record Tuple(List<Const> items) implements Const {}
}
