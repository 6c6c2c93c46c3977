package org.antaresia.cpu.thumb;

import org.antaresia.asm.thumb.Flags;
import org.antaresia.asm.thumb.Instruction;
import org.jspecify.annotations.Nullable;

/**
 * Does one instruction as the manual has it, whatever it is: on {@link Registers}, with memory that
 * is checked. A {@link Fault} leaves the registers as they were before it.
 */
final class Executor {
  private final Registers registers;
  private final Arithmetic arithmetic;
  private final Multiplication multiplication;
  private final Parallel parallel;
  private final Transfers transfers;
  private final SystemInstructions system;
  private final FloatInstructions floats;
  private final Control control;

  Executor(
      Registers registers,
      Control control,
      MemoryPort memory,
      SystemControl systemControl,
      SystemInstructions system,
      FloatInstructions floats) {
    this.registers = registers;
    this.control = control;
    this.system = system;
    this.floats = floats;
    arithmetic = new Arithmetic(registers, control);
    multiplication = new Multiplication(registers, control, systemControl);
    parallel = new Parallel(registers, control);
    transfers = new Transfers(registers, control, memory);
  }

  /** Goes to an address, or returns from an exception. */
  void exchange(int address) {
    control.exchange(address);
  }

  /** Does an instruction, which stands at the PC; null is an undefined one. */
  void execute(@Nullable Instruction in) {
    Registers g = registers;
    if (in == null) {
      throw new Fault(Fault.Cause.UNDEFINSTR, g.pc);
    }
    int itState = g.itState;
    if (itState != 0 && !g.passes(itState >> 4)) {
      g.pc += in.length();
      g.itState = Registers.itAdvance(itState);
      return;
    }
    control.begin(in.length());
    boolean setsFlags =
        in.flags() == Flags.ALWAYS || in.flags() == Flags.OUTSIDE_IT && itState == 0;
    boolean done =
        arithmetic.execute(in, setsFlags)
            || transfers.execute(in)
            || multiplication.execute(in, setsFlags)
            || floats.execute(in)
            || parallel.execute(in)
            || system.execute(in);
    if (!done) {
      throw new Fault(Fault.Cause.UNDEFINSTR, g.pc);
    }
    control.end();
  }
}
