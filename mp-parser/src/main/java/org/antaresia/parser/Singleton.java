package org.antaresia.parser;

/** The objects that have a literal of their own. */
public enum Singleton {
  NONE,
  FALSE,
  TRUE,
  ELLIPSIS
}
