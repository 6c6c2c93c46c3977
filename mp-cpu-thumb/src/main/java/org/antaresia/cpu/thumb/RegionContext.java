package org.antaresia.cpu.thumb;

import org.antaresia.asm.thumb.Instruction;
import org.jspecify.annotations.Nullable;

/** What compiled machine code has of its core. */
final class RegionContext {
  final Registers registers;
  final MemoryPort memory;
  final CodeCache code;
  final SystemControl control;
  final Executor executor;

  final FloatArithmetic floats;
  final FloatConversion conversion;

  /** Cycles after which code leaves at a branch backwards. */
  int limit;

  /** What {@link RegionBody#failing} says of the code that runs. */
  int[] failing = {};

  /** The instructions that the code that runs leaves to the executor. */
  Instruction[] instructions = {};

  /** What the last run ended with, if it was not an ordinary end. */
  @Nullable RuntimeException thrown;

  RegionContext(
      Registers registers,
      MemoryPort memory,
      CodeCache code,
      SystemControl control,
      Executor executor) {
    this.registers = registers;
    this.memory = memory;
    this.code = code;
    this.control = control;
    this.executor = executor;
    floats = new FloatArithmetic(registers);
    conversion = new FloatConversion(registers);
  }
}
