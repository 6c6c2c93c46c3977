package org.antaresia.cpu.thumb;

import static org.antaresia.asm.thumb.Operation.*;

import java.util.EnumSet;
import java.util.Set;
import org.antaresia.asm.thumb.Operation;

/**
 * What compiled code leaves to the {@link Executor}: operations that set nothing but one or two
 * core registers and the flags Q and GE.
 */
final class RareOperations {
  private static final Set<Operation> ALL =
      EnumSet.of(
          REV16, REVSH, PKHBT, PKHTB, SSAT, USAT, SSAT16, USAT16, SXTB16, SXTAB16, UXTB16, UXTAB16,
          UMAAL);

  private static final Set<Operation> TWO = EnumSet.range(SMLALBB, SMLSLDX);

  static {
    TWO.add(UMAAL);
    ALL.addAll(TWO);
    ALL.addAll(EnumSet.range(SADD8, QDSUB)); // bytes and halfwords in parallel, saturation
    ALL.addAll(EnumSet.range(SMUAD, USADA8)); // halfwords multiplied, differences of bytes
  }

  private RareOperations() {}

  static boolean contains(Operation operation) {
    return ALL.contains(operation);
  }

  /** Whether the result has 64 bits. */
  static boolean setsTwo(Operation operation) {
    return TWO.contains(operation);
  }
}
