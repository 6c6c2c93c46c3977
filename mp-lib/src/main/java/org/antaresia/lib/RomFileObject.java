package org.antaresia.lib;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Vm;

/**
 * Files of a {@link VfsRomObject}, text or binary. The latter are buffers: nothing is copied.
 *
 * <pre>
 *   +0 type | +4 size | +8 position | +12 address of the data
 * </pre>
 */
final class RomFileObject extends FileType {
  private static final int BYTES = 4;
  private static final int POSITION = 8;
  private static final int DATA = 12;
  private static final int SIZE = 16;

  RomFileObject(boolean isText) {
    super("vfs", isText);
  }

  int create(Vm vm, RomRecords.Region file) {
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + BYTES, file.size());
    i32(vm.ram, self + DATA, file.at());
    return self;
  }

  @Override
  protected void members(Members m) {
    StreamMethods.declareReading(m)
        .function("readlines", StreamMethods.READLINES, 1)
        .function("seek", StreamMethods.SEEK, 2, 3)
        .function("tell", StreamMethods.TELL, 1)
        .function("close", StreamMethods.CLOSE, 1);
    StreamMethods.declareContext(m);
  }

  @Override
  public boolean buffer(Vm vm, int self, Buffer buffer, boolean write) {
    if (isText() || write) {
      return false;
    }
    buffer.set(i32(vm.ram, self + DATA), i32(vm.ram, self + BYTES), 'B');
    return true;
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    int position = i32(vm.ram, self + POSITION);
    int count = Math.min(length, i32(vm.ram, self + BYTES) - position);
    copy(vm.ram, i32(vm.ram, self + DATA) + position, at, count);
    i32(vm.ram, self + POSITION, position + count);
    return count;
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    return -ErrnoException.EROFS;
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    return switch (request) {
      case SEEK -> seek(vm, self, argument, whence);
      case CLOSE -> 0;
      default -> -ErrnoException.EINVAL;
    };
  }

  /** A position behind the end is the end. */
  private static long seek(Vm vm, int self, long offset, int whence) {
    int size = i32(vm.ram, self + BYTES);
    long from =
        switch (whence) {
          case FROM_START -> 0;
          case FROM_HERE -> i32(vm.ram, self + POSITION);
          default -> size;
        };
    if (from + offset < 0) {
      return -ErrnoException.EINVAL;
    }
    long position = Math.min(size, from + offset);
    i32(vm.ram, self + POSITION, (int) position);
    return position;
  }
}
