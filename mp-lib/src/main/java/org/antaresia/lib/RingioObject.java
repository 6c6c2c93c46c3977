package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;

/**
 * {@code micropython.RingIO}, a stream that gives back what was written to it. One byte of the ring
 * stays free, so that a full one is not taken for an empty one.
 *
 * <pre>
 *   +0 type | +4 ring | +8 size of the ring, +10 next byte to get, +12 next byte to put: 16 bits
 * </pre>
 */
final class RingioObject extends Type implements Stream {
  private static final int RING = 4;
  private static final int RING_BYTES = 8;
  private static final int GET = 10;
  private static final int PUT = 12;
  private static final int SIZE = 16;

  private static final int MIN_BYTES = 2;
  private static final int MAX_BYTES = 0xffff;

  private static final int ANY = 1;

  RingioObject() {
    super("micropython", "RingIO", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("any", ANY, 1)
        .function("read", StreamMethods.READ, 1, 2)
        .function("readline", StreamMethods.READLINE, 1, 2)
        .function("readinto", StreamMethods.READINTO, 2, 3)
        .function("write", StreamMethods.WRITE, 2, 4)
        .function("close", StreamMethods.CLOSE, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return id == ANY
        ? Word.smallInt(available(vm.ram, vm.arg(args, 0)))
        : StreamMethods.invoke(vm, id, nArgs, args);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  /** {@code RingIO(bytes)} or {@code RingIO(buffer)}, whose memory becomes the ring. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 1, false);
    Buffer buffer = Buffer.maybe(vm, vm.arg(args, 0), true);
    int bytes = buffer != null ? buffer.length : IntObject.toInt(vm, vm.arg(args, 0)) + 1;
    if (bytes < MIN_BYTES || bytes > MAX_BYTES) {
      throw vm.valueError();
    }
    int ring = buffer != null ? buffer.at : vm.allocate(bytes);
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + RING, ring);
    u16(vm.ram, self + RING_BYTES, bytes);
    return self;
  }

  private static int available(int[] ram, int self) {
    int bytes = u16(ram, self + RING_BYTES);
    return (bytes + u16(ram, self + PUT) - u16(ram, self + GET)) % bytes;
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    int[] ram = vm.ram;
    int ring = i32(ram, self + RING);
    int bytes = u16(ram, self + RING_BYTES);
    int get = u16(ram, self + GET);
    int count = Math.min(length, available(ram, self));
    int toEnd = Math.min(count, bytes - get);
    copy(ram, ring + get, at, toEnd);
    copy(ram, ring, at + toEnd, count - toEnd);
    u16(ram, self + GET, (get + count) % bytes);
    return count;
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    int[] ram = vm.ram;
    int ring = i32(ram, self + RING) - RAM_BASE;
    int bytes = u16(ram, self + RING_BYTES);
    int put = u16(ram, self + PUT);
    int count = Math.min(length, bytes - 1 - available(ram, self));
    int toEnd = Math.min(count, bytes - put);
    Bytes.copy(words, from, ram, ring + put, toEnd);
    Bytes.copy(words, from + toEnd, ram, ring, count - toEnd);
    u16(ram, self + PUT, (put + count) % bytes);
    return count;
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    return switch (request) {
      case POLL -> {
        int available = available(vm.ram, self);
        long ready = available > 0 ? READABLE : 0;
        ready |= available < u16(vm.ram, self + RING_BYTES) - 1 ? WRITABLE : 0;
        yield ready & argument;
      }
      case CLOSE -> 0;
      default -> -ErrnoException.EINVAL;
    };
  }
}
