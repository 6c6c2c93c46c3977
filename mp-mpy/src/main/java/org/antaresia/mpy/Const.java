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
   */
  record Str(String text, boolean interned) implements Const {
    @Override
    public boolean equals(Object other) {
      return other instanceof Str that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /** A bytes object; {@code data} has one char (0..255) for each byte. */
  record Bytes(String data) implements Const {}

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
