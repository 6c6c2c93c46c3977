package org.antaresia.lib;

import java.io.IOException;
import org.antaresia.fs.fat.FatEntry;
import org.antaresia.fs.fat.FatListing;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** What {@code VfsFat.ilistdir} goes through. */
record FatListed(FatListing listing, VolumeGuard guard) implements ListingObject.Listed {
  @Override
  public int next(Vm vm, int self) throws IOException {
    FatEntry entry = listing.next();
    return entry == null
        ? Word.NULL
        : ListingObject.tuple(vm, self, entry.name(), entry.isDirectory(), entry.size());
  }

  @Override
  public void close() {
    // nothing is held
  }
}
