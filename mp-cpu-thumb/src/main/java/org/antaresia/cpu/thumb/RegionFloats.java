package org.antaresia.cpu.thumb;

import static org.antaresia.ir.Instruction.Operation.SHIFT_LEFT;
import static org.antaresia.ir.Instruction.Operation.XOR;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;

/**
 * Floating-point instructions in the register IR. A region with any runs only while the unit may be
 * used without further ado.
 */
final class RegionFloats {
  private static final int PC = 15;

  private final RegionBody body;

  RegionFloats(RegionBody body) {
    this.body = body;
  }

  /** Compiles an instruction; false when it is none of these, or left to the interpreter. */
  boolean compile(Region.Step step) {
    Instruction in = step.instruction();
    switch (in.operation()) {
      case VLDR, VSTR, VLDM, VLDMDB, VSTM, VSTMDB -> {
        return transfer(step);
      }
      case VMRS -> {
        if (in.t() >= 0 && in.t() != PC) {
          return false;
        }
        body.usesUnit();
        int status = body.call("floatStatus");
        body.move(body.result, body.call("resultOf", status));
        body.move(body.carryLeft, body.call("carryOf", status));
        body.set(body.carryRight, 1);
        body.move(body.overflow, body.binaryWith(SHIFT_LEFT, status, 3));
        body.isCompared = false;
        return true;
      }
      case VMOV_S_R -> {
        if (in.t() == PC) {
          return false;
        }
        body.setSingle(in.n(), body.register(in.t()));
        return true;
      }
      case VMOV_R_S -> {
        if (in.t() == PC) {
          return false;
        }
        body.setRegister(in.t(), body.single(in.n()));
        return true;
      }
      default -> {
        return !in.isDouble() && compute(in);
      }
    }
  }

  private boolean compute(Instruction in) {
    switch (in.operation()) {
      case VADD -> binary(in, "floatAdd");
      case VSUB -> binary(in, "floatSubtract");
      case VMUL -> binary(in, "floatMultiply");
      case VDIV -> binary(in, "floatDivide");
      case VMLA -> sum(in, product(in));
      case VMLS -> sum(in, body.binaryWith(XOR, product(in), FloatArithmetic.SIGN));
      case VFMA -> fused(in, body.single(in.n()));
      case VFMS -> fused(in, body.binaryWith(XOR, body.single(in.n()), FloatArithmetic.SIGN));
      case VSQRT -> body.setSingle(in.d(), body.call("floatRoot", body.single(in.m())));
      case VNEG ->
          body.setSingle(in.d(), body.binaryWith(XOR, body.single(in.m()), FloatArithmetic.SIGN));
      case VABS -> body.setSingle(in.d(), body.and(body.single(in.m()), ~FloatArithmetic.SIGN));
      case VMOV ->
          body.setSingle(in.d(), in.m() < 0 ? body.constant(in.immediate()) : body.single(in.m()));
      case VCMP -> body.run("floatCompare", body.single(in.d()), right(in));
      case VCMPE -> body.run("floatCompareStrictly", body.single(in.d()), right(in));
      case VCVT_F_S32 -> body.setSingle(in.d(), body.call("floatOf", body.single(in.m())));
      case VCVT_S32_F -> body.setSingle(in.d(), body.call("intOf", body.single(in.m())));
      default -> {
        return false;
      }
    }
    return true;
  }

  private int right(Instruction in) {
    return in.m() < 0 ? body.constant(0) : body.single(in.m());
  }

  private void binary(Instruction in, String routine) {
    body.setSingle(in.d(), body.call(routine, body.single(in.n()), body.single(in.m())));
  }

  private int product(Instruction in) {
    return body.call("floatMultiply", body.single(in.n()), body.single(in.m()));
  }

  private void sum(Instruction in, int product) {
    body.setSingle(in.d(), body.call("floatAdd", body.single(in.d()), product));
  }

  private void fused(Instruction in, int left) {
    body.setSingle(
        in.d(), body.call("floatMultiplyAdd", body.single(in.d()), left, body.single(in.m())));
  }

  private boolean transfer(Region.Step step) {
    Instruction in = step.instruction();
    boolean isSingle = in.operation() == Operation.VLDR || in.operation() == Operation.VSTR;
    int words = isSingle ? in.isDouble() ? 2 : 1 : in.immediate();
    int first = in.isDouble() ? 2 * in.d() : in.d();
    if (first + words > 32 || in.n() == PC && !isSingle) {
      return false;
    }
    boolean isDown = in.operation() == Operation.VLDMDB || in.operation() == Operation.VSTMDB;
    body.mayFail();
    int address =
        in.n() == PC
            ? body.constant((step.address() + 4 & ~3) + in.immediate())
            : body.plus(body.register(in.n()), isSingle ? in.immediate() : isDown ? -4 * words : 0);
    switch (in.operation()) {
      case VLDR, VLDM, VLDMDB -> {
        List<Integer> loaded = new ArrayList<>();
        for (int i = 0; i < words; i++) {
          loaded.add(body.call("alignedWord", body.base, body.plus(address, 4 * i)));
        }
        for (int i = 0; i < words; i++) {
          body.setSingle(first + i, loaded.get(i));
        }
      }
      default -> {
        for (int i = 0; i < words; i++) {
          int word = body.single(first + i);
          body.run("setAlignedWord", body.base, body.plus(address, 4 * i), word);
        }
      }
    }
    if (!isSingle && in.writeBack()) {
      int change = isDown ? -4 * words : 4 * words;
      body.setRegister(in.n(), body.plus(body.register(in.n()), change));
    }
    return true;
  }
}
