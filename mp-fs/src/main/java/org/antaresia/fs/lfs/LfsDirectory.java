package org.antaresia.fs.lfs;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the names in a directory, one by one, while others may come and go. */
public interface LfsDirectory {
  /** The next one, or null at the end. */
  @Nullable LfsEntry next() throws IOException;

  /** Ends the reading. */
  void close();
}
