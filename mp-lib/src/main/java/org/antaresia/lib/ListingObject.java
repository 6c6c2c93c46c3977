package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.vm.Members;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.IteratorType;
import org.antaresia.vm.object.TupleObject;

/**
 * The iterator of {@code ilistdir} of a file system on a block device.
 *
 * <pre>
 *   +0 type | +4 number of the listing, 0 at its end | +8 the file system | +12 1 for bytes
 * </pre>
 */
abstract class ListingObject extends IteratorType {
  static final int NUMBER = 4;
  static final int FILE_SYSTEM = 8;
  private static final int IN_BYTES = 12;

  /** That of genuine's. */
  private static final int SIZE = 64;

  private static final int DEL = 0;

  ListingObject(String module) {
    super(module, "iterator");
  }

  /** An iterator of what {@code listing}, a host object, lists. */
  int create(Vm vm, int fileSystem, Object listing, boolean inBytes) {
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
    try {
      int entry = nextOf(vm, self, number);
      if (entry == Word.NULL) {
        finalise(vm, self);
      }
      return entry;
    } catch (IOException e) {
      throw VfsFatObject.failed(vm, e);
    }
  }

  /** The {@link #tuple} of the next entry that the listing of that number has, or NULL. */
  abstract int nextOf(Vm vm, int self, int number) throws IOException;

  /** Name, kind, inode and size of an entry. */
  static int tuple(Vm vm, int self, String entry, boolean isDirectory, long size) {
    int tuple = TupleObject.create(vm, 4, Word.NULL);
    boolean inBytes = i32(vm.ram, self + IN_BYTES) != 0;
    int name = inBytes ? BoardFiles.bytes(vm, entry) : vm.str(entry);
    int mode = isDirectory ? BoardFiles.DIRECTORY_BITS : BoardFiles.FILE_BITS;
    TupleObject.item(vm.ram, tuple, 0, name);
    TupleObject.item(vm.ram, tuple, 1, Word.smallInt(mode));
    TupleObject.item(vm.ram, tuple, 2, Word.smallInt(0));
    TupleObject.item(vm.ram, tuple, 3, IntObject.create(vm, size));
    return tuple;
  }
}
