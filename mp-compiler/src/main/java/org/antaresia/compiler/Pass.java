package org.antaresia.compiler;

/** The walks over the tree of each scope; the last one is repeated until code stops shrinking. */
public enum Pass {
  /** Finds identifiers, what they are bound to, and child scopes. */
  SCOPE,
  /** Finds how deep the value stack gets. */
  STACK_SIZE,
  /** Finds how many bytes there are and where labels are. */
  CODE_SIZE,
  /** Makes the code. */
  EMIT
}
