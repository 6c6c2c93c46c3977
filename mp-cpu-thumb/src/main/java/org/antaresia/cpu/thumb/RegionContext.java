package org.antaresia.cpu.thumb;

import org.jspecify.annotations.Nullable;

/** What compiled machine code has of its core. */
final class RegionContext {
  final Registers registers;
  final MemoryPort memory;
  final CodeCache code;
  final SystemControl control;

  final FloatArithmetic floats;
  final FloatConversion conversion;

  /** Cycles after which code leaves at a branch backwards. */
  int limit;

  /** What {@link RegionBody#failing} says of the code that runs. */
  int[] failing = {};

  /** What the last run ended with, if it was not an ordinary end. */
  @Nullable RuntimeException thrown;

  RegionContext(Registers registers, MemoryPort memory, CodeCache code, SystemControl control) {
    this.registers = registers;
    this.memory = memory;
    this.code = code;
    this.control = control;
    floats = new FloatArithmetic(registers);
    conversion = new FloatConversion(registers);
  }
}
