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
import org.antaresia.vm.PyException;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.ExceptionObject;
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

  void open(Vm vm, int self, FatFile file) {
    i32(vm.ram, self + NUMBER, VfsModule.objects(vm).add(file));
  }

  private static FatFile file(Vm vm, int self) {
    return VfsModule.objects(vm).get(vm, i32(vm.ram, self + NUMBER), FatFile.class);
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
    byte[] bytes = new byte[length];
    try {
      int count = file(vm, self).read(bytes, 0, length);
      Bytes.copy(bytes, 0, vm.ram, at - RAM_BASE, count);
      return count;
    } catch (IOException e) {
      return -VfsFatObject.errno(e);
    }
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    try {
      int count = file(vm, self).write(Bytes.unpack(words, from, from + length), 0, length);
      return count < length ? -FsException.ENOSPC : count;
    } catch (IOException e) {
      return -VfsFatObject.errno(e);
    }
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    FatFile file = file(vm, self);
    try {
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
    } catch (IOException e) {
      return -VfsFatObject.errno(e);
    }
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
    if (number == 0) {
      return;
    }
    int top = vm.stackTop;
    try {
      control(vm, self, CLOSE, 0, 0);
    } catch (PyException e) { // of a device written in Python
      vm.stackTop = top;
      ExceptionObject.printTraceback(vm, vm.out, e.take());
    }
    VfsModule.objects(vm).remove(number);
  }
}
