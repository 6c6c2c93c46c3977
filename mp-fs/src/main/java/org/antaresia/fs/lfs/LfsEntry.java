package org.antaresia.fs.lfs;

/**
 * What there is to know of a file or directory.
 *
 * @param size bytes of a file; 0 for a directory
 */
public record LfsEntry(String name, boolean isFile, long size) {
  /** The directory that has no name. */
  static final LfsEntry ROOT = new LfsEntry("/", false, 0);
}
