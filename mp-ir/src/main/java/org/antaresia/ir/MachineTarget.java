package org.antaresia.ir;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Turns functions into the bytes of a machine's code. */
@ProviderType
public interface MachineTarget {
  /** The machines, as {@code .mpy} files name them, such as {@code armv7emsp}. */
  Set<String> architectures();

  /**
   * Machine code that may lie at any address that is a multiple of 4.
   *
   * @param offsets where each block starts, by its number; -1 for one that nothing leads to
   */
  @SuppressWarnings("ArrayRecordComponent") // read-only by contract
  record Code(byte[] bytes, int[] offsets) {
    /** Where a block starts. */
    public int offset(Block block) {
      return offsets[block.number()];
    }
  }

  /**
   * Assembles a function that is called as the machine's C functions are: its parameters are words,
   * up to four. It starts with its first block. It calls machine code only ({@link
   * Instruction.CallAt}).
   *
   * <p>Where a block has a handler, or its address is taken, a callee may come back there with the
   * registers of an earlier moment, as C's {@code longjmp} does. So what is live there lies in
   * memory, unless the first block sets it once.
   *
   * @throws IllegalArgumentException for an architecture or an instruction that the target lacks
   */
  Code assemble(Function function, String architecture);
}
