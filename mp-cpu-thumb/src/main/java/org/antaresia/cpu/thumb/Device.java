package org.antaresia.cpu.thumb;

/** What answers at addresses where there is no plain memory: registers of a peripheral. */
public interface Device {
  /**
   * Reads.
   *
   * @param offset from the device's first address; a multiple of {@code bytes}
   * @param bytes 1, 2 or 4
   * @return the value; bits above its size do not count
   */
  int read(int offset, int bytes);

  /** Writes, see {@link #read}. */
  void write(int offset, int bytes, int value);
}
