package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.fs.lfs.LfsDirectory;
import org.antaresia.fs.lfs.LfsEntry;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** The iterator of {@code ilistdir} of a {@link VfsLfsObject}. */
final class LfsListingObject extends ListingObject {
  LfsListingObject() {
    super("vfs.lfs");
  }

  @Override
  int nextOf(Vm vm, int self, int number) throws IOException {
    LfsEntry entry = VfsModule.objects(vm).get(vm, number, LfsDirectory.class).next();
    return entry == null ? Word.NULL : tuple(vm, self, entry.name(), !entry.isFile(), entry.size());
  }

  @Override
  public void finalise(Vm vm, int self) {
    int number = i32(vm.ram, self + NUMBER);
    if (number != 0) {
      HostObjects objects = VfsModule.objects(vm);
      objects.get(vm, number, LfsDirectory.class).close();
      objects.remove(number);
    }
    i32(vm.ram, self + NUMBER, 0);
  }
}
