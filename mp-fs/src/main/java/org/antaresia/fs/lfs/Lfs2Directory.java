package org.antaresia.fs.lfs;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a directory of version 2, pair by pair. */
final class Lfs2Directory implements LfsDirectory {
  private final Metadata metadata;
  private final Place place;
  private final CycleGuard guard;

  Lfs2Directory(Metadata metadata, MetadataPair first) {
    this.metadata = metadata;
    guard = new CycleGuard(metadata.medium);
    place = new Place(first, 0);
    metadata.enter(place);
  }

  @Override
  public @Nullable LfsEntry next() throws IOException {
    while (true) {
      Content content = place.pair.content();
      if (place.id < content.count()) {
        int id = place.id++;
        Entry entry = content.entry(id);
        if (entry.isVisible() && !metadata.isMovedAway(place.pair, id)) {
          return new LfsEntry(entry.name(), entry.isFile(), entry.size());
        }
      } else if (content.continues()) {
        place.pair = metadata.read(guard.pass(content.tail()));
        place.id = 0;
      } else {
        return null;
      }
    }
  }

  @Override
  public void close() {
    metadata.leave(place);
  }
}
