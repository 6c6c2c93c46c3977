package org.antaresia.api;

import java.time.Duration;

/**
 * What the Python heap of an interpreter holds, and what its collector has done so far. A recording
 * of the JVM's flight recorder has each collection as an event {@code org.antaresia.Collection},
 * whose duration is the pause.
 *
 * @param total bytes of the heap
 * @param used bytes in use, garbage that was not collected yet included
 * @param allocated bytes allocated since the beginning
 * @param reclaimed bytes that collections have freed
 * @param collections number of collections
 * @param pauses how long all of them took together
 * @param longestPause how long the longest one took
 */
public record HeapStatistics(
    long total,
    long used,
    long allocated,
    long reclaimed,
    long collections,
    Duration pauses,
    Duration longestPause) {}
