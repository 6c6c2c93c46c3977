package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.fs.FsException;
import org.antaresia.fs.fat.FatFile;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.IteratorType;

/**
 * Files of a {@link VfsFatObject}, text or binary.
 *
 * <pre>
 *   +0 type | +4 number of the FatFile, 0 before it is open | +8 the file system
 * </pre>
 */
final class FatFileObject extends IteratorType implements Stream {
  private static final int NUMBER = 4;
  private static final int FILE_SYSTEM = 8;

  /** That of genuine's. */
  private static final int SIZE = 44;

  private static final long UNSIGNED = 0xffff_ffffL;

  private final boolean isText;

  FatFileObject(String name, boolean isText) {
    super("vfs.fat", name);
    this.isText = isText;
  }

  /** An object without a file. */
  int create(Vm vm, int fileSystem) {
    int self = vm.heap.allocateWithFinaliser(SIZE);
    if (self == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, self, address());
    i32(vm.ram, self + FILE_SYSTEM, fileSystem);
    return self;
  }

  /** The Java side of an object. */
  private record Opened(FatFile file, VolumeGuard guard) {}

  void open(Vm vm, int self, FatFile file, VolumeGuard guard) {
    i32(vm.ram, self + NUMBER, VfsModule.objects(vm).add(new Opened(file, guard)));
  }

  private static Opened opened(Vm vm, int self) {
    return VfsModule.objects(vm).get(vm, i32(vm.ram, self + NUMBER), Opened.class);
  }

  @Override
  protected void members(Members m) {
    StreamMethods.declareReading(m).function("readlines", StreamMethods.READLINES, 1);
    StreamMethods.declareWriting(m).function("__del__", StreamMethods.CLOSE, 1);
    StreamMethods.declareContext(m);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return StreamMethods.invoke(vm, id, nArgs, args);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<io.");
    out.qstr(vm, name());
    out.ascii(' ');
    out.text(Integer.toHexString(self));
    out.ascii('>');
  }

  @Override
  public int next(Vm vm, int self) {
    return StreamMethods.nextLine(vm, self);
  }

  @Override
  public boolean isText() {
    return isText;
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    return read(vm, self, at, length, false);
  }

  @Override
  public int readLine(Vm vm, int self, int at, int length) {
    return read(vm, self, at, length, true);
  }

  private static int read(Vm vm, int self, int at, int length, boolean isLine) {
    Opened opened = opened(vm, self);
    byte[] bytes = new byte[length];
    opened.guard.enter(vm);
    try {
      int count =
          isLine ? opened.file.readLine(bytes, 0, length) : opened.file.read(bytes, 0, length);
      Bytes.copy(bytes, 0, vm.ram, at - RAM_BASE, count);
      opened.guard.settle(vm);
      return count;
    } catch (IOException e) {
      return -VfsFatObject.errno(e);
    } finally {
      opened.guard.leave(vm);
    }
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    Opened opened = opened(vm, self);
    byte[] bytes = Bytes.unpack(words, from, from + length);
    opened.guard.enter(vm);
    try {
      int count = opened.file.write(bytes, 0, length);
      opened.guard.settle(vm);
      return count < length ? -FsException.ENOSPC : count;
    } catch (IOException e) {
      return -VfsFatObject.errno(e);
    } finally {
      opened.guard.leave(vm);
    }
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    Opened opened = opened(vm, self);
    opened.guard.enter(vm);
    try {
      long result = control(opened.file, request, argument, whence);
      opened.guard.settle(vm);
      return result;
    } catch (IOException e) {
      return -VfsFatObject.errno(e);
    } finally {
      opened.guard.leave(vm);
    }
  }

  private static long control(FatFile file, int request, long argument, int whence)
      throws IOException {
    switch (request) {
      case SEEK -> {
        return seek(file, argument, whence);
      }
      case FLUSH -> file.sync();
      case CLOSE -> file.close();
      default -> {
        return -FsException.EINVAL;
      }
    }
    return 0;
  }

  /** Positions are 32 bits; in front of the start there is the far end. */
  private static long seek(FatFile file, long offset, int whence) throws IOException {
    if (!file.isClosed()) {
      long from =
          switch (whence) {
            case FROM_HERE -> file.position();
            case FROM_END -> file.length();
            default -> 0;
          };
      file.seek(from + offset & UNSIGNED);
    }
    return file.position();
  }

  @Override
  public void finalise(Vm vm, int self) {
    int number = i32(vm.ram, self + NUMBER);
    if (number != 0) {
      Opened opened = opened(vm, self);
      VfsModule.objects(vm).remove(number);
      if (!opened.file.isClosed()) {
        opened.guard.abandon(vm, opened.file);
      }
    }
  }
}
