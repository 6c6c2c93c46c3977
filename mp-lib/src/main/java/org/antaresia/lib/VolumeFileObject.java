package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.io.Closeable;
import java.io.IOException;
import org.antaresia.fs.FsException;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Members;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Vm;

/**
 * Files of a {@link VolumeObject}, text or binary.
 *
 * <pre>
 *   +0 type | +4 number of the Opened, 0 before it is open | +8 the file system
 * </pre>
 *
 * @param <F> what is behind an object
 */
abstract class VolumeFileObject<F extends VolumeFileObject.Opened> extends FileType {
  static final int NUMBER = 4;
  private static final int FILE_SYSTEM = 8;

  private final int size;

  /** The Java side of an object. */
  interface Opened {
    /** The file, which may be closed more than once. */
    Closeable file();

    VolumeGuard guard();
  }

  /**
   * @param size of an object, as genuine's
   */
  VolumeFileObject(String module, boolean isText, int size) {
    super(module, isText);
    this.size = size;
  }

  /** An object without a file. */
  final int create(Vm vm, int fileSystem) {
    int self = vm.heap.allocateWithFinaliser(size);
    if (self == 0) {
      throw vm.memoryError(size);
    }
    i32(vm.ram, self, address());
    i32(vm.ram, self + FILE_SYSTEM, fileSystem);
    return self;
  }

  final void open(Vm vm, int self, F file) {
    i32(vm.ram, self + NUMBER, vm.hostObjects.add(file));
  }

  @Override
  protected void members(Members m) {
    StreamMethods.declareReading(m).function("readlines", StreamMethods.READLINES, 1);
    StreamMethods.declareWriting(m).function("__del__", StreamMethods.CLOSE, 1);
    StreamMethods.declareContext(m);
  }

  // What the file systems differ in.

  /** What is behind an object. */
  abstract F opened(Vm vm, int self);

  /** Reads bytes, up to the first line feed or beyond it: how many. */
  abstract int read(F file, byte[] bytes, boolean isLine) throws IOException;

  /** Writes bytes, all of them: how many there was room for. */
  abstract int write(Vm vm, F file, byte[] bytes) throws IOException;

  abstract long seek(F file, long offset, int whence) throws IOException;

  abstract void sync(F file) throws IOException;

  // Streams.

  @Override
  public int read(Vm vm, int self, int at, int length) {
    return read(vm, self, at, length, false);
  }

  @Override
  public int readLine(Vm vm, int self, int at, int length) {
    return read(vm, self, at, length, true);
  }

  private int read(Vm vm, int self, int at, int length, boolean isLine) {
    F file = opened(vm, self);
    byte[] bytes = new byte[length];
    file.guard().enter(vm);
    try {
      int count = read(file, bytes, isLine);
      Bytes.copy(bytes, 0, vm.ram, at - RAM_BASE, count);
      file.guard().settle(vm);
      return count;
    } catch (IOException e) {
      return -VolumeObject.errno(e);
    } finally {
      file.guard().leave(vm);
    }
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    F file = opened(vm, self);
    byte[] bytes = Bytes.unpack(words, from, from + length);
    file.guard().enter(vm);
    try {
      int count = write(vm, file, bytes);
      file.guard().settle(vm);
      return count < length ? -FsException.ENOSPC : count;
    } catch (IOException e) {
      return -VolumeObject.errno(e);
    } finally {
      file.guard().leave(vm);
    }
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    F file = opened(vm, self);
    file.guard().enter(vm);
    try {
      long result = control(file, request, argument, whence);
      file.guard().settle(vm);
      return result;
    } catch (IOException e) {
      return -VolumeObject.errno(e);
    } finally {
      file.guard().leave(vm);
    }
  }

  private long control(F file, int request, long argument, int whence) throws IOException {
    switch (request) {
      case SEEK -> {
        return seek(file, argument, whence);
      }
      case FLUSH -> sync(file);
      case CLOSE -> file.file().close();
      default -> {
        return -FsException.EINVAL;
      }
    }
    return 0;
  }

  @Override
  public void finalise(Vm vm, int self) {
    int number = i32(vm.ram, self + NUMBER);
    Opened opened = vm.hostObjects.get(number, Opened.class);
    if (opened != null) {
      vm.hostObjects.remove(number);
      opened.guard().abandon(vm, opened.file());
    }
  }
}
