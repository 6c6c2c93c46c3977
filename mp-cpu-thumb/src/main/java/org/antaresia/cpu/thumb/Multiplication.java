package org.antaresia.cpu.thumb;

import org.antaresia.asm.thumb.Instruction;

/** Multiplication and division (ARMv7-M, A4.4.3 and A4.4.6). */
final class Multiplication {
  private final Registers registers;
  private final Control control;
  private final SystemControl system;

  Multiplication(Registers registers, Control control, SystemControl system) {
    this.registers = registers;
    this.control = control;
    this.system = system;
  }

  /** Does an instruction of these; false when it is another one. */
  boolean execute(Instruction in, boolean setsFlags) {
    int[] r = registers.r;
    if (in.n() < 0 || in.m() < 0 || in.d() < 0 || in.n() == 15 || in.m() == 15) {
      return false;
    }
    int n = r[in.n()];
    int m = r[in.m()];
    switch (in.operation()) {
      case MUL -> {
        int result = n * m;
        set(in, result);
        if (setsFlags) {
          registers.negative = result;
          registers.zero = result;
        }
      }
      case MLA -> set(in, r[in.a()] + n * m);
      case MLS -> set(in, r[in.a()] - n * m);
      case UMULL -> wide(in, unsigned(n) * unsigned(m));
      case SMULL -> wide(in, (long) n * m);
      case UMLAL -> wide(in, accumulator(in) + unsigned(n) * unsigned(m));
      case SMLAL -> wide(in, accumulator(in) + (long) n * m);
      case UMAAL -> wide(in, unsigned(n) * unsigned(m) + unsigned(r[in.a()]) + unsigned(r[in.d()]));
      case SMULBB -> set(in, (short) n * (short) m);
      case SMULBT -> set(in, (short) n * (m >> 16));
      case SMULTB -> set(in, (n >> 16) * (short) m);
      case SMULTT -> set(in, (n >> 16) * (m >> 16));
      case SMLABB -> accumulate(in, (short) n * (short) m);
      case SMLABT -> accumulate(in, (short) n * (m >> 16));
      case SMLATB -> accumulate(in, (n >> 16) * (short) m);
      case SMLATT -> accumulate(in, (n >> 16) * (m >> 16));
      case SMULWB -> set(in, (int) ((long) n * (short) m >> 16));
      case SMULWT -> set(in, (int) ((long) n * (m >> 16) >> 16));
      case SMLAWB -> accumulate(in, (long) n * (short) m >> 16);
      case SMLAWT -> accumulate(in, (long) n * (m >> 16) >> 16);
      case SMUAD -> checked(in, dual(n, m, 1));
      case SMUADX -> checked(in, dual(n, swapped(m), 1));
      case SMUSD -> set(in, (int) dual(n, m, -1));
      case SMUSDX -> set(in, (int) dual(n, swapped(m), -1));
      case SMLAD -> accumulate(in, dual(n, m, 1));
      case SMLADX -> accumulate(in, dual(n, swapped(m), 1));
      case SMLSD -> accumulate(in, dual(n, m, -1));
      case SMLSDX -> accumulate(in, dual(n, swapped(m), -1));
      case SMLALBB -> wide(in, accumulator(in) + (short) n * (short) m);
      case SMLALBT -> wide(in, accumulator(in) + (short) n * (m >> 16));
      case SMLALTB -> wide(in, accumulator(in) + (n >> 16) * (short) m);
      case SMLALTT -> wide(in, accumulator(in) + (n >> 16) * (m >> 16));
      case SMLALD -> wide(in, accumulator(in) + dual(n, m, 1));
      case SMLALDX -> wide(in, accumulator(in) + dual(n, swapped(m), 1));
      case SMLSLD -> wide(in, accumulator(in) + dual(n, m, -1));
      case SMLSLDX -> wide(in, accumulator(in) + dual(n, swapped(m), -1));
      case SMMUL -> set(in, (int) ((long) n * m >> 32));
      case SMMULR -> set(in, (int) ((long) n * m + 0x8000_0000L >> 32));
      case SMMLA -> set(in, (int) (high(in) + (long) n * m >> 32));
      case SMMLAR -> set(in, (int) (high(in) + (long) n * m + 0x8000_0000L >> 32));
      case SMMLS -> set(in, (int) (high(in) - (long) n * m >> 32));
      case SMMLSR -> set(in, (int) (high(in) - (long) n * m + 0x8000_0000L >> 32));
      case USAD8 -> set(in, differences(n, m));
      case USADA8 -> set(in, r[in.a()] + differences(n, m));
      case SDIV -> set(in, m == 0 ? byZero() : quotient(n, m));
      case UDIV -> {
        registers.cycles += Cycles.division(n, m);
        set(in, m == 0 ? byZero() : Integer.divideUnsigned(n, m));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void set(Instruction in, int value) {
    control.write(in.d(), value);
  }

  private void wide(Instruction in, long value) {
    control.write(in.d(), (int) value);
    control.write(in.a(), (int) (value >>> 32));
  }

  private static long unsigned(int value) {
    return value & 0xffff_ffffL;
  }

  /** RdHi and RdLo as they are. */
  private long accumulator(Instruction in) {
    return (long) registers.r[in.a()] << 32 | unsigned(registers.r[in.d()]);
  }

  private long high(Instruction in) {
    return (long) registers.r[in.a()] << 32;
  }

  /** Adds Ra; Q tells when the sum does not fit. */
  private void accumulate(Instruction in, long product) {
    checked(in, product + registers.r[in.a()]);
  }

  private void checked(Instruction in, long value) {
    registers.saturated |= value != (int) value;
    set(in, (int) value);
  }

  /** The products of both halves, added or subtracted. */
  private static long dual(int n, int m, int sign) {
    return (long) (short) n * (short) m + (long) sign * ((n >> 16) * (m >> 16));
  }

  private static int swapped(int value) {
    return Integer.rotateRight(value, 16);
  }

  private static int differences(int n, int m) {
    int sum = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      sum += Math.abs((n >>> shift & 0xff) - (m >>> shift & 0xff));
    }
    return sum;
  }

  private int quotient(int n, int m) {
    registers.cycles += Cycles.division(Math.abs(n), Math.abs(m));
    return n / m;
  }

  private int byZero() {
    if (system.trapsDivisionByZero()) {
      throw new Fault(Fault.Cause.DIVBYZERO, registers.pc);
    }
    return 0;
  }
}
