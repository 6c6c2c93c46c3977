package org.antaresia.vm;

/** Register code of a hot function from one of its instructions on, as code of the JVM. */
abstract class CompiledCode {
  /**
   * Runs the running frame, which is about to execute the instruction that this code starts with.
   *
   * @param frame the frame's address
   * @param fresh what the heap's fresh list is cut to
   * @return the instruction to go on with in {@link Interpreter}, or {@link RegisterCode#SWITCH} or
   *     {@link RegisterCode#LEAVE}
   */
  abstract int run(RegisterCode code, int[] ram, int frame, int fresh);
}
