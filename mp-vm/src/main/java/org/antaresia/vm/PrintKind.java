package org.antaresia.vm;

/** How an object is printed. */
public enum PrintKind {
  /** As {@code str()}. */
  STR,
  /** As {@code repr()}. */
  REPR,
  /** The message of an exception. */
  EXCEPTION,
  /** As {@code json.dumps}. */
  JSON
}
