package org.antaresia.fs.lfs;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a directory of version 1, pair by pair. */
final class Lfs1Directory implements LfsDirectory {
  private final Lfs1Directories directories;
  private final Lfs1Place place;
  private final CycleGuard guard;

  Lfs1Directory(Lfs1Directories directories, Pair first) {
    this.directories = directories;
    guard = new CycleGuard(directories.medium);
    place = new Lfs1Place(first, 0);
    directories.enter(place);
  }

  @Override
  public @Nullable LfsEntry next() throws IOException {
    while (true) {
      Lfs1Pair pair = directories.read(place.blocks);
      Lfs1Entry entry = pair.entry(place.id);
      if (entry != null) {
        place.id++;
        if (entry.isVisible() && !(entry.isMoving() && directories.hasArrived(entry))) {
          return Lfs1Volume.describe(entry);
        }
      } else if (pair.continues) {
        place.blocks = guard.pass(pair.tail);
        place.id = 0;
      } else {
        return null;
      }
    }
  }

  @Override
  public void close() {
    directories.leave(place);
  }
}
