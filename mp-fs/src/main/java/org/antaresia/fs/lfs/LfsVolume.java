package org.antaresia.fs.lfs;

import java.io.IOException;
import org.antaresia.fs.FsException;

/**
 * A mounted littlefs. Paths have {@code /} between their names and begin at the root.
 *
 * <p>All fail with an {@link FsException}: EILSEQ, in version 1 EBADE, for an image that is
 * damaged, and others as their names say. What one operation does has happened or not, whenever
 * power goes.
 */
public sealed interface LfsVolume permits Lfs1Volume, Lfs2Volume {
  int blockSize();

  int blockCount();

  /** How many blocks are used, where some count more than once. */
  int blocksUsed() throws IOException;

  LfsEntry stat(String path) throws IOException;

  LfsDirectory list(String path) throws IOException;

  void makeDirectory(String path) throws IOException;

  /** Removes a file, or an empty directory. */
  void remove(String path) throws IOException;

  /** Gives a file or directory another name, of which there may be another one of its kind. */
  void rename(String from, String to) throws IOException;

  LfsFile open(String path, OpenMode mode) throws IOException;
}
