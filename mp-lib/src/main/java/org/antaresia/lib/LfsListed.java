package org.antaresia.lib;

import java.io.IOException;
import org.antaresia.fs.lfs.LfsDirectory;
import org.antaresia.fs.lfs.LfsEntry;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** What {@code ilistdir} of a {@link VfsLfsObject} goes through. */
record LfsListed(LfsDirectory listing, VolumeGuard guard) implements ListingObject.Listed {
  @Override
  public int next(Vm vm, int self) throws IOException {
    LfsEntry entry = listing.next();
    return entry == null
        ? Word.NULL
        : ListingObject.tuple(vm, self, entry.name(), !entry.isFile(), entry.size());
  }

  @Override
  public void close() {
    listing.close();
  }
}
