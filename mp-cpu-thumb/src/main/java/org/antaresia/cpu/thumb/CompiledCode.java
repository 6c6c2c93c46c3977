package org.antaresia.cpu.thumb;

import org.antaresia.asm.thumb.Instruction;

/**
 * A region's code.
 *
 * @param failing what {@link RegionBody#failing} says
 * @param instructions what {@link RegionBody#instructions} says
 * @param usesFloats whether it has floating-point instructions
 */
@SuppressWarnings("ArrayRecordComponent") // read only by contract
record CompiledCode(
    CompiledRegion region, int[] failing, Instruction[] instructions, boolean usesFloats) {}
