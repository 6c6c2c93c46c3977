package org.antaresia.parser;

/** What a comprehension makes. */
public enum ComprehensionKind {
  GENERATOR,
  LIST,
  SET,
  DICT
}
