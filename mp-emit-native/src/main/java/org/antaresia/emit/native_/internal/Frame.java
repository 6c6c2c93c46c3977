package org.antaresia.emit.native_.internal;

import org.antaresia.ir.Instruction;

/**
 * Where a function has its code state (py/bc.h): on the machine's stack, or in a generator's object.
 * Slots are the words of its {@code state}: the value stack from 0 up, the locals from the end down.
 */
final class Frame {
  static final int FUNCTION = 0;
  static final int IP = 4;
  static final int STACK_POINTER = 8;
  static final int STATE_WORDS = 12;
  static final int STATE = 20;

  private final Code code;
  private final boolean isGenerator;
  private final int first;

  /** The register of the code state's address. */
  final int base;

  /** The code state in the words of the frame that start with {@code first}. */
  static Frame onStack(Code code, int first) {
    return new Frame(code, false, first, code.frameAddress(first));
  }

  /** The code state at an address. */
  static Frame at(Code code, int register) {
    return new Frame(code, true, 0, register);
  }

  private Frame(Code code, boolean isGenerator, int first, int base) {
    this.code = code;
    this.isGenerator = isGenerator;
    this.first = first;
    this.base = base;
  }

  int load(int slot) {
    return code.load(base, STATE + 4 * slot);
  }

  void store(int register, int slot) {
    code.store(register, base, STATE + 4 * slot);
  }

  /** The address of a slot. */
  int address(int slot) {
    return isGenerator
        ? code.binary(Instruction.Operation.ADD, base, code.constant(STATE + 4 * slot))
        : code.frameAddress(first + STATE / 4 + slot);
  }
}
