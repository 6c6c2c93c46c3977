package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.fs.fat.FatEntry;
import org.antaresia.fs.fat.FatListing;
import org.antaresia.vm.Members;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.IteratorType;
import org.antaresia.vm.object.TupleObject;

/**
 * The iterator of {@code VfsFat.ilistdir}.
 *
 * <pre>
 *   +0 type | +4 number of the FatListing, 0 at its end | +8 the file system | +12 1 for bytes
 * </pre>
 */
final class FatListingObject extends IteratorType {
  private static final int NUMBER = 4;
  private static final int FILE_SYSTEM = 8;
  private static final int IN_BYTES = 12;

  /** That of genuine's. */
  private static final int SIZE = 64;

  private static final int DEL = 0;

  FatListingObject() {
    super("vfs.fat", "iterator");
  }

  int create(Vm vm, int fileSystem, FatListing listing, boolean inBytes) {
    int self = vm.heap.allocateWithFinaliser(SIZE);
    if (self == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, self, address());
    i32(vm.ram, self + NUMBER, VfsModule.objects(vm).add(listing));
    i32(vm.ram, self + FILE_SYSTEM, fileSystem);
    i32(vm.ram, self + IN_BYTES, inBytes ? 1 : 0);
    return self;
  }

  @Override
  protected void members(Members m) {
    m.function("__del__", DEL, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    finalise(vm, vm.arg(args, 0));
    return Word.NONE;
  }

  @Override
  public int next(Vm vm, int self) {
    int number = i32(vm.ram, self + NUMBER);
    if (number == 0) {
      return Word.NULL;
    }
    FatListing listing = VfsModule.objects(vm).get(vm, number, FatListing.class);
    VolumeGuard guard = VfsFatObject.mounted(vm, i32(vm.ram, self + FILE_SYSTEM)).guard();
    guard.enter(vm);
    try {
      FatEntry entry = listing.next();
      guard.settle(vm);
      if (entry != null) {
        return tuple(vm, self, entry);
      }
      finalise(vm, self);
      return Word.NULL;
    } catch (IOException e) {
      throw VfsFatObject.failed(vm, e);
    } finally {
      guard.leave(vm);
    }
  }

  private static int tuple(Vm vm, int self, FatEntry entry) {
    int tuple = TupleObject.create(vm, 4, Word.NULL);
    boolean inBytes = i32(vm.ram, self + IN_BYTES) != 0;
    int name = inBytes ? BoardFiles.bytes(vm, entry.name()) : vm.str(entry.name());
    int mode = entry.isDirectory() ? BoardFiles.DIRECTORY_BITS : BoardFiles.FILE_BITS;
    TupleObject.item(vm.ram, tuple, 0, name);
    TupleObject.item(vm.ram, tuple, 1, Word.smallInt(mode));
    TupleObject.item(vm.ram, tuple, 2, Word.smallInt(0));
    TupleObject.item(vm.ram, tuple, 3, IntObject.create(vm, entry.size()));
    return tuple;
  }

  @Override
  public void finalise(Vm vm, int self) {
    VfsModule.objects(vm).remove(i32(vm.ram, self + NUMBER));
    i32(vm.ram, self + NUMBER, 0);
  }
}
