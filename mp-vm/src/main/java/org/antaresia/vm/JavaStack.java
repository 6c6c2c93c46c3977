package org.antaresia.vm;

/**
 * What Java's own stack has left below the running method.
 *
 * <p>Java tells nobody, and a StackOverflowError in the midst of the runtime would leave objects
 * half changed, or a class half initialised for the whole JVM. So code that may nest asks first: a
 * probe descends as far as there has to be room, and if anything overflows, it is the probe, which
 * changes nothing.
 */
final class JavaStack {
  /**
   * What a step of the descent takes: 700 to 760 bytes, measured on HotSpot 17 and 25, be it
   * interpreted or compiled. Forty arguments fit no registers, and the method that passes them on
   * is too large to be inlined into itself.
   */
  private static final int STEP_BYTES = 700;

  private JavaStack() {}

  /** Whether the running thread can take that many bytes more. */
  static boolean hasRoom(int bytes) {
    try {
      return descend(
              bytes / STEP_BYTES,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0)
          >= 0;
    } catch (StackOverflowError e) {
      return false;
    }
  }

  private static int descend(
      int steps,
      long a0,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9,
      long b0,
      long b1,
      long b2,
      long b3,
      long b4,
      long b5,
      long b6,
      long b7,
      long b8,
      long b9,
      long c0,
      long c1,
      long c2,
      long c3,
      long c4,
      long c5,
      long c6,
      long c7,
      long c8,
      long c9,
      long d0,
      long d1,
      long d2,
      long d3,
      long d4,
      long d5,
      long d6,
      long d7,
      long d8,
      long d9) {
    return steps <= 0
        ? 0
        : 1
            + descend(
                steps - 1, a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5, b6, b7,
                b8, b9, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, d0, d1, d2, d3, d4, d5, d6, d7, d8,
                d9);
  }
}
