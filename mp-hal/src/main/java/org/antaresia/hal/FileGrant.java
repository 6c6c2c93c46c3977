package org.antaresia.hal;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A directory of the host that programs may use, with all that is in it.
 *
 * @param directory an absolute path
 * @param writable whether they may write there, too
 */
public record FileGrant(Path directory, boolean writable) {
  /** All that the user who runs the process may use. */
  public static List<FileGrant> everything() {
    List<FileGrant> all = new ArrayList<>();
    for (Path root : FileSystems.getDefault().getRootDirectories()) {
      all.add(new FileGrant(root, true));
    }
    return all;
  }

  /** Whether it is a whole file system, to be written as well. */
  public boolean isEverything() {
    return writable && directory.getParent() == null;
  }
}
