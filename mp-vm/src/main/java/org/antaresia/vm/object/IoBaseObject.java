package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Errno;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code IOBase}: the base of streams written in Python, whose methods {@code readinto}, {@code
 * write} and {@code ioctl} do the work.
 */
public final class IoBaseObject extends Type implements Stream {
  private static final int READINTO = Qstr.of("readinto");
  private static final int WRITE = Qstr.of("write");
  private static final int IOCTL = Qstr.of("ioctl");

  private static final int SIZE = 4;

  /** What {@code ioctl} gets for a seek: offset and whence, each a word. */
  private static final int SEEK_BYTES = 8;

  public IoBaseObject() {
    super(Rom.IOBASE, "IOBase", 0);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    return vm.allocateObject(SIZE, Rom.IOBASE);
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    return transfer(vm, self, READINTO, at, length);
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    if (words == vm.ram) {
      return transfer(vm, self, WRITE, from + RAM_BASE, length);
    }
    int at = vm.allocate(length);
    Bytes.copy(words, from, vm.ram, at - RAM_BASE, length);
    return transfer(vm, self, WRITE, at, length);
  }

  private static int transfer(Vm vm, int self, int method, int at, int length) {
    int bytes = BytearrayObject.createOver(vm, at, length);
    int function = Attributes.loadMethod(vm, self, method);
    int result = Calls.callMethod1(vm, function, vm.self, bytes);
    if (result == Word.NONE) {
      return -WOULD_BLOCK;
    }
    int count = IntObject.toInt(vm, result);
    return count > length ? -Errno.EIO.number : count;
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    int seek = request == SEEK ? vm.allocate(SEEK_BYTES) : Word.NULL;
    if (seek != Word.NULL) {
      i32(vm.ram, seek, (int) argument);
      i32(vm.ram, seek + 4, whence);
    }
    int function = Attributes.loadMethod(vm, self, IOCTL);
    int bound = vm.self;
    int passed = IntObject.create(vm, (seek != Word.NULL ? seek : (int) argument) & 0xffff_ffffL);
    int result =
        IntObject.toInt(vm, Calls.callMethod2(vm, function, bound, Word.smallInt(request), passed));
    return result < 0 || seek == Word.NULL ? result : i32(vm.ram, seek);
  }
}
