package org.antaresia.fs.lfs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.fs.FsException;

/**
 * A mounted littlefs. Paths have {@code /} between their names and begin at the root.
 *
 * <p>All fail with an {@link FsException}: EILSEQ, in version 1 EBADE, for an image that is
 * damaged, and others as their names say. What one operation does has happened or not, whenever
 * power goes.
 */
public abstract sealed class LfsVolume permits Lfs1Volume, Lfs2Volume {
  static final String MAGIC = "littlefs";
  static final int LONGEST_NAME = 255;

  final Medium medium;
  final List<LfsFile> files = new ArrayList<>(); // those that are open

  LfsVolume(Medium medium) {
    this.medium = medium;
  }

  public final int blockSize() {
    return medium.blockSize;
  }

  public final int blockCount() {
    return medium.blockCount;
  }

  /** How many blocks are used, where some count more than once. */
  public final int blocksUsed() throws IOException {
    return allocator().blocksUsed();
  }

  abstract BlockAllocator allocator();

  final void visitOpenFiles(BlockVisitor visitor) throws IOException {
    for (LfsFile file : files) {
      file.visitBlocks(visitor);
    }
  }

  static void checkVersion(int version, int known) throws FsException {
    if (version >>> 16 != known >>> 16 || (version & 0xffff) > (known & 0xffff)) {
      throw new FsException(FsException.EINVAL, "another version");
    }
  }

  static FsException absent(String path) {
    return new FsException(FsException.ENOENT, path);
  }

  public abstract LfsEntry stat(String path) throws IOException;

  public abstract LfsDirectory list(String path) throws IOException;

  public abstract void makeDirectory(String path) throws IOException;

  /** Removes a file, or an empty directory. */
  public abstract void remove(String path) throws IOException;

  /** Gives a file or directory another name, of which there may be another one of its kind. */
  public abstract void rename(String from, String to) throws IOException;

  public abstract LfsFile open(String path, OpenMode mode) throws IOException;
}
