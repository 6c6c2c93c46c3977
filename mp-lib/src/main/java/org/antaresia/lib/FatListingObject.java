package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.fs.fat.FatEntry;
import org.antaresia.fs.fat.FatListing;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** The iterator of {@code VfsFat.ilistdir}. */
final class FatListingObject extends ListingObject {
  FatListingObject() {
    super("vfs.fat");
  }

  @Override
  int nextOf(Vm vm, int self, int number) throws IOException {
    FatListing listing = VfsModule.objects(vm).get(vm, number, FatListing.class);
    VolumeGuard guard = VfsFatObject.mounted(vm, i32(vm.ram, self + FILE_SYSTEM)).guard();
    guard.enter(vm);
    try {
      FatEntry entry = listing.next();
      guard.settle(vm);
      return entry == null
          ? Word.NULL
          : tuple(vm, self, entry.name(), entry.isDirectory(), entry.size());
    } finally {
      guard.leave(vm);
    }
  }

  @Override
  public void finalise(Vm vm, int self) {
    VfsModule.objects(vm).remove(i32(vm.ram, self + NUMBER));
    i32(vm.ram, self + NUMBER, 0);
  }
}
