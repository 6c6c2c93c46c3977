package org.antaresia.cpu.thumb;

/**
 * A region's code.
 *
 * @param failing what {@link RegionBody#failing} says
 * @param usesFloats whether it has floating-point instructions
 */
@SuppressWarnings("ArrayRecordComponent") // read only by contract
record CompiledCode(CompiledRegion region, int[] failing, boolean usesFloats) {}
