package org.antaresia.compiler.machine;

import org.antaresia.ir.Instruction;

/**
 * Where a function has its code state (py/bc.h): on the machine's stack, or in a generator's
 * object. Slots are the words of its {@code state}: the value stack from 0 up, the locals from the
 * end down.
 */
public final class CodeState {
  public static final int FUNCTION = 0;
  public static final int IP = 4;
  public static final int STACK_POINTER = 8;
  public static final int STATE_WORDS = 12;
  public static final int STATE = 20;

  private final FunctionWriter code;
  private final boolean isGenerator;
  private final int first;

  /** The register of the code state's address. */
  public final int base;

  /** The code state in the words of the frame that start with {@code first}. */
  public static CodeState onStack(FunctionWriter code, int first) {
    return new CodeState(code, false, first, code.frameAddress(first));
  }

  /** The code state at an address. */
  public static CodeState at(FunctionWriter code, int register) {
    return new CodeState(code, true, 0, register);
  }

  private CodeState(FunctionWriter code, boolean isGenerator, int first, int base) {
    this.code = code;
    this.isGenerator = isGenerator;
    this.first = first;
    this.base = base;
  }

  public int load(int slot) {
    return code.load(base, STATE + 4 * slot);
  }

  public void store(int register, int slot) {
    code.store(register, base, STATE + 4 * slot);
  }

  /** The address of a slot. */
  public int address(int slot) {
    return isGenerator
        ? code.binary(Instruction.Operation.ADD, base, code.constant(STATE + 4 * slot))
        : code.frameAddress(first + STATE / 4 + slot);
  }
}
