package org.antaresia.emit.viper.internal;

import org.antaresia.mpy.NativeType;

/**
 * What is known about a value while viper code is made: a type of native code, or a little more.
 */
enum Kind {
  OBJECT,
  BOOL,
  INT,
  UINT,
  PTR,
  PTR8,
  PTR16,
  PTR32,
  /** None, before anybody wants it as an object. */
  NONE("None"),
  /** A name that casts; the immediate is the number of the type. */
  CAST("None"),
  /** A local that nothing was assigned to yet. */
  UNKNOWN("None");

  private static final Kind[] ALL = values();

  private final String text;

  Kind() {
    text = NativeType.of(ordinal()).pythonName();
  }

  Kind(String text) {
    this.text = text;
  }

  static Kind of(NativeType type) {
    return ALL[type.ordinal()];
  }

  /** The number in type signatures; of native types and objects only. */
  int number() {
    return ordinal();
  }

  boolean isInteger() {
    return this == INT || this == UINT;
  }

  /** Whether it is a word that a register holds. */
  boolean isNative() {
    return this != OBJECT && compareTo(NONE) < 0;
  }

  boolean hasElements() {
    return isNative() && NativeType.of(ordinal()).hasElements();
  }

  /** As messages call it. */
  @Override
  public String toString() {
    return text;
  }
}
