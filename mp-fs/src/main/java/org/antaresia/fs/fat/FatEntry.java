package org.antaresia.fs.fat;

import java.time.LocalDateTime;

/**
 * What a directory tells of a file or directory.
 *
 * @param name in code page 437, a char per byte
 * @param size bytes; 0 for directories
 * @param modified in local time
 */
public record FatEntry(String name, boolean isDirectory, long size, LocalDateTime modified) {}
