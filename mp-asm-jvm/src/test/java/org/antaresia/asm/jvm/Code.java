package org.antaresia.asm.jvm;

import org.jspecify.annotations.Nullable;

/** What functions become in these tests. */
abstract class Code {
  abstract int run(Code context, int[] ram, int a, int b, int c);

  /** How often a routine was called. */
  int calls;

  /** How many exceptions have reached handlers. */
  int caught;

  /** What is called for other units. */
  @Nullable Code unit;

  static Code unit(Code context, int number) {
    Code unit = context;
    for (int i = 0; i < number && unit.unit != null; i++) {
      unit = unit.unit;
    }
    return unit;
  }

  static int caughtSoFar(Code context, int[] ram) {
    return context.caught;
  }

  static void caught(Code context, RuntimeException e) {
    context.caught++;
  }

  static int failIfOdd(Code context, int[] ram, int value) {
    return failIfOdd(value);
  }

  static int failIfOdd(int value) {
    if ((value & 1) != 0) {
      throw new IllegalArgumentException("odd");
    }
    return value;
  }

  static int add(Code context, int[] ram, int left, int right) {
    context.calls++;
    return left + right;
  }

  static double half(Code context, int[] ram, int value) {
    return value / 2.0;
  }

  static int round(Code context, int[] ram, double value) {
    return (int) value;
  }

  static void note(Code context, int[] ram, int value) {
    ram[0] = value;
  }
}
