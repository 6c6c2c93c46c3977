package org.antaresia.api;

/** Whether code that runs often is compiled to code of the JVM. */
public enum Jit {
  /** All is interpreted. */
  OFF,
  /** What runs often is compiled, if a bundle that does so is there. */
  ON,
  /** All is compiled at once: slower in the end, and meant for tests. */
  EAGER
}
