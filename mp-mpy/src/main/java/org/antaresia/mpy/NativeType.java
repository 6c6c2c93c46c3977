package org.antaresia.mpy;

import org.jspecify.annotations.Nullable;

/** What native code may hold in a word; the order is the number in type signatures. */
public enum NativeType {
  OBJECT,
  BOOL,
  INT,
  UINT,
  PTR,
  PTR8,
  PTR16,
  PTR32;

  private static final NativeType[] ALL = values();

  private final String pythonName = name().toLowerCase(java.util.Locale.ROOT);

  /** The type of that number. */
  public static NativeType of(int number) {
    return ALL[number];
  }

  /** The type that annotations call so, or null. */
  public static @Nullable NativeType named(String name) {
    for (NativeType type : ALL) {
      if (type.pythonName.equals(name)) {
        return type;
      }
    }
    return null;
  }

  /** The name in annotations and messages. */
  public String pythonName() {
    return pythonName;
  }

  /** Whether it is the address of elements: ptr8, ptr16 or ptr32. */
  public boolean hasElements() {
    return compareTo(PTR) > 0;
  }
}
