package org.antaresia.cpu.thumb;

import static org.antaresia.ir.Instruction.Operation.ADD;
import static org.antaresia.ir.Instruction.Operation.SHIFT_LEFT;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;
import org.antaresia.asm.thumb.Shift;

/**
 * Loads and stores of core registers, in the register IR. Nothing is changed before all of an
 * instruction's accesses have been done, so that one that fails can be done again.
 */
final class RegionTransfers {
  private static final int PC = 15;

  private final RegionBody body;

  RegionTransfers(RegionBody body) {
    this.body = body;
  }

  /** Compiles an instruction; false when it is none of these, or left to the interpreter. */
  boolean compile(Region.Step step) {
    Instruction in = step.instruction();
    switch (in.operation()) {
      case LDR -> load(step, "word");
      case LDRH -> load(step, "half");
      case LDRB -> load(step, "octet");
      case LDRSH -> load(step, "signedHalf");
      case LDRSB -> load(step, "signedOctet");
      case STR -> store(step, "setWord");
      case STRH -> store(step, "setHalf");
      case STRB -> store(step, "setOctet");
      case LDRD -> {
        body.mayFail();
        int address = address(step);
        int low = body.call("alignedWord", body.base, address);
        int high = body.call("alignedWord", body.base, body.plus(address, 4));
        writeBack(in);
        body.setRegister(in.t(), low);
        body.setRegister(in.a(), high);
      }
      case STRD -> {
        body.mayFail();
        int address = address(step);
        body.run("setAlignedWord", body.base, address, body.register(in.t()));
        body.run("setAlignedWord", body.base, body.plus(address, 4), body.register(in.a()));
        writeBack(in);
      }
      case LDM, LDMDB -> loadMultiple(step);
      case STM, STMDB -> storeMultiple(step);
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Loads registers, the program counter among them.
   *
   * @return what the program counter is to be, a function's address; below 0: left to the
   *     interpreter
   */
  int loadWithCounter(Region.Step step) {
    Instruction in = step.instruction();
    if (in.operation() != Operation.LDR) {
      return loadMultiple(step);
    }
    if (in.n() == PC || in.writeBack() && in.n() == in.t()) {
      return -1;
    }
    body.mayFail();
    int target = body.call("word", body.base, address(step));
    body.requireFunction(target);
    writeBack(in);
    return target;
  }

  private void load(Region.Step step, String routine) {
    body.mayFail();
    int value = body.call(routine, body.base, address(step));
    writeBack(step.instruction());
    body.setRegister(step.instruction().t(), value);
  }

  private void store(Region.Step step, String routine) {
    body.mayFail();
    body.run(routine, body.base, address(step), body.register(step.instruction().t()));
    writeBack(step.instruction());
  }

  /** The address that is accessed. */
  private int address(Region.Step step) {
    Instruction in = step.instruction();
    if (in.n() == PC) {
      return body.constant((step.address() + 4 & ~3) + in.immediate());
    }
    int base = body.register(in.n());
    if (in.m() >= 0) {
      int index = body.register(in.m());
      if (in.shift() == Shift.LSL && in.amount() != 0) {
        index = body.binaryWith(SHIFT_LEFT, index, in.amount());
      }
      return body.binary(ADD, base, index);
    }
    return in.index() ? body.plus(base, in.immediate()) : base;
  }

  private void writeBack(Instruction in) {
    if (in.writeBack()) {
      body.setRegister(in.n(), body.plus(body.register(in.n()), in.immediate()));
    }
  }

  private static int lowest(Instruction in) {
    boolean down = in.operation() == Operation.LDMDB || in.operation() == Operation.STMDB;
    return down ? -4 * Integer.bitCount(in.list()) : 0;
  }

  private void writeBackMultiple(Instruction in) {
    if (in.writeBack()) {
      int lowest = lowest(in);
      int change = lowest != 0 ? lowest : 4 * Integer.bitCount(in.list());
      body.setRegister(in.n(), body.plus(body.register(in.n()), change));
    }
  }

  private int loadMultiple(Region.Step step) {
    Instruction in = step.instruction();
    body.mayFail();
    int address = body.plus(body.register(in.n()), lowest(in));
    List<Integer> words = new ArrayList<>();
    for (int left = in.list(); left != 0; left &= left - 1) {
      words.add(body.call("alignedWord", body.base, body.plus(address, 4 * words.size())));
    }
    int target = -1;
    if ((in.list() & 1 << PC) != 0) {
      target = words.get(words.size() - 1);
      body.requireFunction(target);
    }
    writeBackMultiple(in);
    int i = 0;
    for (int left = in.list() & ~(1 << PC); left != 0; left &= left - 1) {
      body.setRegister(Integer.numberOfTrailingZeros(left), words.get(i++));
    }
    return target;
  }

  private void storeMultiple(Region.Step step) {
    Instruction in = step.instruction();
    body.mayFail();
    int address = body.plus(body.register(in.n()), lowest(in));
    int i = 0;
    for (int left = in.list(); left != 0; left &= left - 1) {
      int from = body.register(Integer.numberOfTrailingZeros(left));
      body.run("setAlignedWord", body.base, body.plus(address, 4 * i++), from);
    }
    writeBackMultiple(in);
  }
}
