package org.antaresia.fs.fat;

import java.io.IOException;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/**
 * Where a path leads to.
 *
 * @param directory the last one on the way
 * @param lastName what it is to have; null when the path names nothing but its beginning
 * @param found what it has under that name, or null
 */
record Place(Directory directory, @Nullable FatName lastName, @Nullable DirectoryEntry found) {
  /** Follows a path; ENOENT when a directory on the way is missing, EINVAL for what is no path. */
  static Place find(Volume volume, String path) throws IOException {
    boolean isAbsolute = !path.isEmpty() && FatName.isSeparator(path.charAt(0));
    int start = isAbsolute ? Volume.ROOT : volume.currentDirectory;
    Directory directory = new Directory(volume, start);
    int at = FatName.skipSeparators(path, 0);
    if (at == path.length() || path.charAt(at) < ' ') {
      return new Place(directory, null, null);
    }
    while (true) {
      FatName name = new FatName(path, at);
      DirectoryEntry entry = directory.find(name);
      if (entry == null && name.isDots) { // of the root directory: stays there
        if (name.isLast) {
          return new Place(directory, null, null);
        }
      } else if (name.isLast) {
        return new Place(directory, name, entry);
      } else if (entry == null || !entry.isDirectory()) {
        throw absent(path);
      } else {
        directory = new Directory(volume, entry.cluster());
      }
      at = name.end;
    }
  }

  private static FsException absent(String path) {
    return new FsException(FsException.ENOENT, "nothing at " + path);
  }

  /** Whether the path names nothing. */
  boolean isOrigin() {
    return lastName == null;
  }

  /** The name; EINVAL when there is none. */
  FatName name() throws FsException {
    if (lastName == null) {
      throw new FsException(FsException.EINVAL, "path without a name");
    }
    return lastName;
  }

  /** What is there; ENOENT when nothing is, EINVAL when the path names nothing. */
  DirectoryEntry entry() throws FsException {
    FatName name = name();
    if (found == null) {
      throw absent(name.text);
    }
    return found;
  }

  /** The same for what can be removed and renamed: no dots. */
  DirectoryEntry ownEntry() throws FsException {
    if (name().isDots) {
      throw new FsException(FsException.EINVAL, "not to be changed: " + name().text);
    }
    return entry();
  }

  /** The first cluster of the directory that the path leads to; ENOENT. */
  int directoryCluster() throws IOException {
    if (lastName == null) {
      return directory.start();
    }
    DirectoryEntry entry = entry();
    if (!entry.isDirectory()) {
      throw absent(name().text);
    }
    return entry.cluster();
  }
}
