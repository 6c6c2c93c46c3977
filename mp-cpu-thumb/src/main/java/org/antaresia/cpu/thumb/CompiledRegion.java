package org.antaresia.cpu.thumb;

/** Machine code that runs often, as code of the JVM. */
abstract class CompiledRegion {
  /**
   * Runs from the region's first instruction until code goes on elsewhere, a slice is over or
   * something is left to the interpreter: an instruction, or what {@link RegionContext#thrown} has.
   *
   * @param ram the words of main memory
   * @param base main memory's first address
   * @return the address of the next instruction
   */
  abstract int run(RegionContext context, int[] ram, int base);
}
