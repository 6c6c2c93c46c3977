package org.antaresia.fs.lfs;

/**
 * How a volume uses its device.
 *
 * @param readSize bytes that are read at least
 * @param programSize bytes that are written at least
 * @param lookahead how far ahead the allocator knows which blocks are free: eight blocks each in
 *     version 2, one each in version 1
 */
public record LfsOptions(int readSize, int programSize, int lookahead) {
  private static final int UNITS_AT_ONCE = 4;

  /** What MicroPython takes when a program says nothing. */
  public static final LfsOptions DEFAULT = new LfsOptions(32, 32, 32);

  /** The most bytes that a volume reads or writes at once. */
  public long chunkSize() {
    return (long) UNITS_AT_ONCE * Math.max(readSize, programSize);
  }
}
