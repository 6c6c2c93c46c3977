package org.antaresia.vm;

/** How an object is printed. */
public enum PrintKind {
  /** As {@code str()}. */
  STR,
  /** As {@code repr()}. */
  REPR,
  /** The message of an exception. */
  EXCEPTION,
  /** An exception's arguments as part of a subclass. */
  EXCEPTION_SUBCLASS,
  /** As {@code json.dumps}. */
  JSON
}
