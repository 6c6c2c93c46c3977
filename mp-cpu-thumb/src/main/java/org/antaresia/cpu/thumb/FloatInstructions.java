package org.antaresia.cpu.thumb;

import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;

/** The instructions of the floating-point unit (ARMv7-M, A4.10 ff). */
final class FloatInstructions {
  private final Registers registers;
  private final Control control;
  private final MemoryPort memory;
  private final FloatContext context;
  private final FloatArithmetic arithmetic;
  private final FloatConversion conversion;

  FloatInstructions(Registers registers, Control control, MemoryPort memory, FloatContext context) {
    this.registers = registers;
    this.control = control;
    this.memory = memory;
    this.context = context;
    arithmetic = new FloatArithmetic(registers);
    conversion = new FloatConversion(registers);
  }

  /** Does an instruction of these; false when it is another one. */
  boolean execute(Instruction in) {
    if (in.operation().compareTo(Operation.VMLA) < 0
        || in.operation().compareTo(Operation.VSTM) > 0) {
      return false;
    }
    context.prepare(memory);
    if (outOfRange(in)) {
      throw new Fault(Fault.Cause.UNDEFINSTR, registers.pc);
    }
    int[] s = registers.s;
    int[] r = registers.r;
    int d = in.d();
    int n = in.n();
    int m = in.m();
    switch (in.operation()) {
      case VMLA, VMLS, VNMLA, VNMLS, VMUL, VNMUL, VADD, VSUB, VDIV, VFMA, VFMS, VFNMA, VFNMS ->
          s[d] = compute(in.operation(), s[d], s[n], s[m]);
      case VMOV -> s[d] = m < 0 ? in.immediate() : s[m];
      case VABS -> s[d] = s[m] & ~FloatArithmetic.SIGN;
      case VNEG -> s[d] = s[m] ^ FloatArithmetic.SIGN;
      case VSQRT -> s[d] = arithmetic.squareRoot(s[m]);
      case VCMP -> arithmetic.compare(s[d], m < 0 ? 0 : s[m], false);
      case VCMPE -> arithmetic.compare(s[d], m < 0 ? 0 : s[m], true);
      case VMOV_S_R -> s[n] = control.read(in.t());
      case VMOV_R_S -> control.write(in.t(), s[n]);
      case VMOV_D_R -> s[2 * n + in.immediate()] = control.read(in.t());
      case VMOV_R_D -> control.write(in.t(), s[2 * n + in.immediate()]);
      case VMOV_SS_RR -> two(m, in);
      case VMOV_DD_RR -> two(2 * m, in);
      case VMOV_RR_SS -> {
        control.write(in.t(), s[m]);
        control.write(in.a(), s[m + 1]);
      }
      case VMOV_RR_DD -> {
        control.write(in.t(), s[2 * m]);
        control.write(in.a(), s[2 * m + 1]);
      }
      case VMSR -> registers.fpscr = r[in.t()] & FloatStatus.WRITABLE;
      case VMRS -> {
        if (in.t() < 0 || in.t() == 15) {
          registers.nzcv(registers.fpscr);
        } else {
          control.write(in.t(), registers.fpscr);
        }
      }
      case VLDR, VSTR -> single(in);
      case VLDM -> multiple(in, true, r[n]);
      case VSTM -> multiple(in, false, r[n]);
      case VLDMDB -> multiple(in, true, r[n] - 4 * in.immediate());
      case VSTMDB -> multiple(in, false, r[n] - 4 * in.immediate());
      default -> {
        return convert(in);
      }
    }
    return true;
  }

  /** There are 16 registers of two words: D16 to D31 are undefined (ARMv7-M, A2.5). */
  private static boolean outOfRange(Instruction in) {
    return switch (in.operation()) {
      case VMOV_SS_RR, VMOV_RR_SS -> in.m() == 31;
      default -> in.isDouble() && (in.d() > 15 || in.n() > 15 || in.m() > 15);
    };
  }

  private int compute(Operation operation, int d, int n, int m) {
    FloatArithmetic unit = arithmetic;
    return switch (operation) {
      case VADD -> unit.add(n, m);
      case VSUB -> unit.subtract(n, m);
      case VMUL -> unit.multiply(n, m);
      case VNMUL -> negated(unit.multiply(n, m));
      case VDIV -> unit.divide(n, m);
      case VMLA -> unit.add(d, unit.multiply(n, m));
      case VMLS -> unit.add(d, negated(unit.multiply(n, m)));
      case VNMLA -> unit.add(negated(d), negated(unit.multiply(n, m)));
      case VNMLS -> unit.add(negated(d), unit.multiply(n, m));
      case VFMA -> unit.multiplyAdd(d, n, m);
      case VFMS -> unit.multiplyAdd(d, negated(n), m);
      case VFNMA -> unit.multiplyAdd(negated(d), negated(n), m);
      default -> unit.multiplyAdd(negated(d), n, m);
    };
  }

  private static int negated(int bits) {
    return bits ^ FloatArithmetic.SIGN;
  }

  private boolean convert(Instruction in) {
    int[] s = registers.s;
    int d = in.d();
    int m = in.m();
    int mode = FloatStatus.rounding(registers.fpscr);
    int width = (in.bits() & 0x80) != 0 ? 32 : 16;
    int point = in.immediate();
    switch (in.operation()) {
      case VCVT_F_U32 -> s[d] = conversion.fromFixed(s[m], 32, 0, true, mode);
      case VCVT_F_S32 -> s[d] = conversion.fromFixed(s[m], 32, 0, false, mode);
      case VCVT_U32_F -> s[d] = conversion.toFixed(s[m], 32, 0, true, FloatStatus.TO_ZERO);
      case VCVT_S32_F -> s[d] = conversion.toFixed(s[m], 32, 0, false, FloatStatus.TO_ZERO);
      case VCVTR_U32_F -> s[d] = conversion.toFixed(s[m], 32, 0, true, mode);
      case VCVTR_S32_F -> s[d] = conversion.toFixed(s[m], 32, 0, false, mode);
      case VCVT_F_SFIX ->
          s[d] = conversion.fromFixed(s[d], width, point, false, FloatStatus.TO_NEAREST);
      case VCVT_F_UFIX ->
          s[d] = conversion.fromFixed(s[d], width, point, true, FloatStatus.TO_NEAREST);
      case VCVT_SFIX_F -> s[d] = conversion.toFixed(s[d], width, point, false, FloatStatus.TO_ZERO);
      case VCVT_UFIX_F -> s[d] = conversion.toFixed(s[d], width, point, true, FloatStatus.TO_ZERO);
      case VCVTB_F32_F16 -> s[d] = conversion.fromHalf(s[m] & 0xffff);
      case VCVTT_F32_F16 -> s[d] = conversion.fromHalf(s[m] >>> 16);
      case VCVTB_F16_F32 -> s[d] = s[d] & 0xffff_0000 | conversion.toHalf(s[m]);
      case VCVTT_F16_F32 -> s[d] = s[d] & 0xffff | conversion.toHalf(s[m]) << 16;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void two(int first, Instruction in) {
    registers.s[first] = control.read(in.t());
    registers.s[first + 1] = control.read(in.a());
  }

  private void single(Instruction in) {
    int base = in.n() == 15 ? registers.pc + 4 & ~3 : registers.r[in.n()];
    int address = base + in.immediate();
    int words = in.isDouble() ? 2 : 1;
    transfer(in.isDouble() ? 2 * in.d() : in.d(), words, address, in.operation() == Operation.VLDR);
  }

  private void multiple(Instruction in, boolean load, int address) {
    int words = in.immediate();
    transfer(in.isDouble() ? 2 * in.d() : in.d(), words, address, load);
    if (in.writeBack()) {
      boolean down = address != registers.r[in.n()];
      control.write(in.n(), down ? address : address + 4 * words);
    }
  }

  private void transfer(int first, int words, int address, boolean load) {
    int[] s = registers.s;
    for (int i = 0; i < words && first + i < s.length; i++) {
      if (load) {
        s[first + i] = memory.readWord(address + 4 * i);
      } else {
        memory.writeWord(address + 4 * i, s[first + i]);
      }
    }
  }
}
