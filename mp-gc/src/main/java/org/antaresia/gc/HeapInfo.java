package org.antaresia.gc;

/**
 * What {@code micropython.mem_info()} tells about a heap.
 *
 * @param total bytes of the pool
 * @param used bytes in use, whole blocks
 * @param free bytes not in use
 * @param oneBlocks number of allocations of one block
 * @param twoBlocks number of allocations of two blocks
 * @param maxBlock longest allocation in blocks
 * @param maxFree longest free run in blocks
 */
public record HeapInfo(
    int total, int used, int free, int oneBlocks, int twoBlocks, int maxBlock, int maxFree) {}
