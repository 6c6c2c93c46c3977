package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.fs.FsException;
import org.antaresia.fs.lfs.LfsAttribute;
import org.antaresia.fs.lfs.LfsFile;
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
import org.jspecify.annotations.Nullable;

/**
 * Files of a {@link VfsLfsObject}, text or binary.
 *
 * <pre>
 *   +0 type | +4 number of the Opened, 0 when it is closed | +8 the file system
 * </pre>
 */
final class LfsFileObject extends IteratorType implements Stream {
  private static final int NUMBER = 4;
  private static final int FILE_SYSTEM = 8;
  private static final int SIZE = 12;

  private final boolean isText;

  /** A file, and the time that it is told to have been changed. */
  private record Opened(LfsFile file, @Nullable LfsAttribute time) {}

  LfsFileObject(String name, boolean isText) {
    super("vfs.lfs", name);
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

  void open(Vm vm, int self, LfsFile file, @Nullable LfsAttribute time) {
    i32(vm.ram, self + NUMBER, VfsModule.objects(vm).add(new Opened(file, time)));
  }

  private static Opened opened(Vm vm, int self) {
    int number = i32(vm.ram, self + NUMBER);
    if (number == 0) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.VALUE_ERROR));
    }
    return VfsModule.objects(vm).get(vm, number, Opened.class);
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
    LfsFile file = opened(vm, self).file();
    byte[] bytes = new byte[length];
    try {
      int count = file.read(bytes, 0, length);
      Bytes.copy(bytes, 0, vm.ram, at - RAM_BASE, count);
      return count;
    } catch (IOException e) {
      return -VfsFatObject.errno(e);
    }
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    Opened opened = opened(vm, self);
    if (opened.time() != null) {
      opened.time().value(VfsLfsObject.time(vm));
    }
    try {
      opened.file().write(Bytes.unpack(words, from, from + length), 0, length);
      return length;
    } catch (IOException e) {
      return -VfsFatObject.errno(e);
    }
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    try {
      switch (request) {
        case SEEK -> {
          return opened(vm, self).file().seek(argument, whence);
        }
        case FLUSH -> opened(vm, self).file().sync();
        case CLOSE -> close(vm, self);
        default -> {
          return -FsException.EINVAL;
        }
      }
      return 0;
    } catch (IOException e) {
      return -VfsFatObject.errno(e);
    }
  }

  private static void close(Vm vm, int self) throws IOException {
    int number = i32(vm.ram, self + NUMBER);
    if (number != 0) {
      HostObjects objects = VfsModule.objects(vm);
      Opened opened = objects.get(vm, number, Opened.class);
      objects.remove(number);
      i32(vm.ram, self + NUMBER, 0);
      opened.file().close();
    }
  }

  @Override
  public void finalise(Vm vm, int self) {
    int top = vm.stackTop;
    try {
      control(vm, self, CLOSE, 0, 0);
    } catch (PyException e) { // of a device written in Python
      vm.stackTop = top;
      ExceptionObject.printTraceback(vm, vm.out, e.take());
    }
  }
}
