package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.Closeable;
import java.io.IOException;
import org.antaresia.vm.Members;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.IteratorType;
import org.antaresia.vm.object.TupleObject;

/**
 * The iterator of {@code ilistdir} of a {@link VolumeObject}.
 *
 * <pre>
 *   +0 type | +4 number of the Listed, 0 at its end | +8 the file system | +12 1 for bytes
 * </pre>
 */
final class ListingObject extends IteratorType {
  private static final int NUMBER = 4;
  private static final int FILE_SYSTEM = 8;
  private static final int IN_BYTES = 12;

  /** That of genuine's. */
  private static final int SIZE = 64;

  private static final int DEL = 0;

  /** The Java side of an object. */
  interface Listed extends Closeable {
    /** The {@link #tuple} of the next entry, or NULL. */
    int next(Vm vm, int self) throws IOException;

    VolumeGuard guard();
  }

  ListingObject(String module) {
    super(module, "iterator");
  }

  int create(Vm vm, int fileSystem, Listed listed, boolean inBytes) {
    int self = vm.heap.allocateWithFinaliser(SIZE);
    if (self == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, self, address());
    i32(vm.ram, self + NUMBER, vm.hostObjects.add(listed));
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
    Listed listed = VfsModule.behind(vm, number, Listed.class);
    VolumeGuard guard = listed.guard();
    guard.enter(vm);
    try {
      int entry = listed.next(vm, self);
      if (entry == Word.NULL) {
        finalise(vm, self);
      }
      guard.settle(vm);
      return entry;
    } catch (IOException e) {
      throw VolumeObject.failed(vm, e);
    } finally {
      guard.leave(vm);
    }
  }

  @Override
  public void finalise(Vm vm, int self) {
    int number = i32(vm.ram, self + NUMBER);
    Listed listed = vm.hostObjects.get(number, Listed.class);
    if (listed != null) {
      vm.hostObjects.remove(number);
      i32(vm.ram, self + NUMBER, 0);
      listed.guard().abandon(vm, listed);
    }
  }

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
