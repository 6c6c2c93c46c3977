package org.antaresia.emit.native_.internal;

import org.antaresia.compiler.machine.CodeState;
import org.antaresia.compiler.machine.FunctionWriter;

/** A word of the function: in a register, or in a generator in a slot of its state. */
final class Variable {
  private final FunctionWriter code;
  private final CodeState frame;
  private final int register;
  private final int slot;

  private Variable(FunctionWriter code, CodeState frame, int register, int slot) {
    this.code = code;
    this.frame = frame;
    this.register = register;
    this.slot = slot;
  }

  static Variable inRegister(FunctionWriter code, CodeState frame) {
    return new Variable(code, frame, code.newWord(), -1);
  }

  static Variable inSlot(FunctionWriter code, CodeState frame, int slot) {
    return new Variable(code, frame, -1, slot);
  }

  /** The register, or -1. */
  int register() {
    return register;
  }

  int get() {
    return slot < 0 ? register : frame.load(slot);
  }

  void set(int from) {
    if (slot < 0) {
      code.move(register, from);
    } else {
      frame.store(from, slot);
    }
  }

  void setConstant(int value) {
    if (slot < 0) {
      code.set(register, value);
    } else {
      frame.store(code.constant(value), slot);
    }
  }
}
