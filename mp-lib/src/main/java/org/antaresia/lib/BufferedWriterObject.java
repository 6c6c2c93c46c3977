package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;

/**
 * {@code io.BufferedWriter}: passes on to another stream only whole buffers, and what is left when
 * it is flushed.
 *
 * <pre>
 *   +0 type | +4 stream | +8 size of the buffer | +12 bytes in it | +16 buffer
 * </pre>
 */
final class BufferedWriterObject extends Type implements Stream {
  private static final int STREAM = 4;
  private static final int ALLOC = 8;
  private static final int LEN = 12;
  private static final int BUFFER = 16;

  private static final int FLUSH_BUFFER = 1;

  BufferedWriterObject() {
    super("io", "BufferedWriter", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("write", StreamMethods.WRITE, 2, 4).function("flush", FLUSH_BUFFER, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    if (id != FLUSH_BUFFER) {
      return StreamMethods.invoke(vm, id, nArgs, args);
    }
    int self = vm.arg(args, 0);
    int error = passOn(vm, self, i32(vm.ram, self + LEN));
    if (error < 0) {
      throw vm.osError(-error);
    }
    return Word.NONE;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 2, 2, false);
    int room = IntObject.toInt(vm, vm.arg(args, 1));
    if (room <= 0) { // genuine's takes 0, and never ends when it is written to
      throw room == 0 ? vm.valueError() : vm.memoryError(room);
    }
    int self = vm.allocateObject(BUFFER + room, address());
    i32(vm.ram, self + STREAM, vm.arg(args, 0));
    i32(vm.ram, self + ALLOC, room);
    return self;
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    return -ErrnoException.EINVAL;
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    int[] ram = vm.ram;
    int room = i32(ram, self + ALLOC);
    int buffer = self + BUFFER - RAM_BASE;
    int done = 0;
    while (true) {
      int len = i32(ram, self + LEN);
      int count = Math.min(length - done, room - len);
      Bytes.copy(words, from + done, ram, buffer + len, count);
      done += count;
      if (len + count < room) {
        i32(ram, self + LEN, len + count);
        return length;
      }
      int error = passOn(vm, self, room);
      if (error < 0) {
        return error;
      }
    }
  }

  /** Empties the buffer: 0, or a negative errno. */
  private static int passOn(Vm vm, int self, int length) {
    int count =
        StreamMethods.writeAll(
            vm, i32(vm.ram, self + STREAM), vm.ram, self + BUFFER - RAM_BASE, length);
    if (count < length) {
      return count < 0 ? count : -ErrnoException.EIO;
    }
    i32(vm.ram, self + LEN, 0);
    return 0;
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    return -ErrnoException.EINVAL;
  }
}
