package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

/**
 * What a call has to know of a function's code.
 *
 * @param isSimple whether arguments are only copied to the first locals
 * @param positional how many there have to be, defaults included
 * @param defaults how many of them a function has defaults for
 * @param stateWords words of the value stack and the locals
 * @param bytes of the frame, up to its link
 * @param firstIp address of the first opcode
 */
record CallShape(
    boolean isSimple, int positional, int defaults, int stateWords, int bytes, int firstIp) {
  static CallShape of(int[] ram, int block) {
    int word = i32(ram, block + CodeBlock.N_STATE);
    int stateWords = word & 0xffff;
    return new CallShape(
        (CodeBlock.callShape(ram, block) & CodeBlock.SIMPLE) != 0,
        CodeBlock.positionalArgs(ram, block),
        u16(ram, block + CodeBlock.N_DEFAULTS),
        stateWords,
        Frame.bytes(stateWords, CodeBlock.blocks(word)),
        i32(ram, block + CodeBlock.OPCODES));
  }

  /** Whether so many arguments and the defaults are all that it needs. */
  boolean takes(int arguments) {
    int missing = positional - arguments;
    return isSimple && missing >= 0 && missing <= defaults;
  }
}
