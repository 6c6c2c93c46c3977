package org.antaresia.fs.fat;

import java.io.IOException;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/** The files and directories of a directory, one after the other. */
public final class FatListing {
  private final Volume volume;
  private final Directory directory;

  FatListing(Volume volume, Directory directory) {
    this.volume = volume;
    this.directory = directory;
  }

  /** The next one, or null at the end. */
  public @Nullable FatEntry next() throws IOException {
    if (!volume.isMounted) {
      throw new FsException(FsException.EINVAL, "volume is gone");
    }
    return directory.read();
  }
}
