package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Descriptor;
import org.antaresia.vm.Descriptors;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Files of the board: {@code TextIOWrapper} and {@code FileIO}.
 *
 * <pre>
 *   +0 type | +4 descriptor, see {@link Descriptors}; -1 once closed | +8 its serial
 * </pre>
 */
final class FileObject extends FileType {
  private static final int DESCRIPTOR = 4;
  private static final int SERIAL = 8;
  private static final int SIZE = 12;
  private static final int CLOSED = -1;

  private static final int FILENO = 1;

  private static final int BUFFER = Qstr.of("buffer");

  private final IoModule io;

  FileObject(IoModule io, boolean isText) {
    super("io", isText);
    this.io = io;
  }

  /** A file object for a descriptor; closed when nobody can reach it any more. */
  int create(Vm vm, int descriptor) {
    int file = vm.heap.allocateWithFinaliser(SIZE);
    if (file == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, file, address());
    descriptor(vm, file, descriptor);
    return file;
  }

  static void descriptor(Vm vm, int file, int descriptor) {
    i32(vm.ram, file + DESCRIPTOR, descriptor);
    i32(vm.ram, file + SERIAL, vm.descriptors.serial(descriptor));
  }

  /** The descriptor; ValueError once the file is closed. */
  private static int descriptor(Vm vm, int self) {
    int descriptor = i32(vm.ram, self + DESCRIPTOR);
    if (descriptor == CLOSED) {
      throw vm.valueError("I/O operation on closed file");
    }
    return descriptor;
  }

  @Override
  protected void members(Members m) {
    m.function("fileno", FILENO, 1);
    StreamMethods.declareReading(m).function("readlines", StreamMethods.READLINES, 1);
    StreamMethods.declareWriting(m).function("__del__", StreamMethods.CLOSE, 1);
    StreamMethods.declareContext(m);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return id == FILENO
        ? Word.smallInt(descriptor(vm, vm.arg(args, 0)))
        : super.invoke(vm, id, nArgs, nKw, args);
  }

  /** The console's text streams have their binary ones as {@code buffer}. */
  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int descriptor = i32(vm.ram, self + DESCRIPTOR);
    return name == BUFFER && isText() && descriptor >= 0 && descriptor <= Descriptors.STDERR
        ? io.binaryConsole(vm, descriptor)
        : Word.NULL;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<io.");
    out.qstr(vm, name());
    out.ascii(' ');
    out.number(i32(vm.ram, self + DESCRIPTOR));
    out.ascii('>');
  }

  @Override
  public void finalise(Vm vm, int self) {
    vm.descriptors.close(i32(vm.ram, self + DESCRIPTOR), i32(vm.ram, self + SERIAL));
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    int descriptor = descriptor(vm, self);
    Descriptor file = vm.descriptors.get(descriptor);
    byte[] bytes = new byte[length];
    int count =
        file != null
            ? file.read(vm, bytes, 0, length)
            : descriptor == Descriptors.STDIN
                ? Math.max(0, vm.read(bytes, 0, length))
                : -ErrnoException.EBADF;
    Bytes.copy(bytes, 0, vm.ram, at - RAM_BASE, Math.max(0, count));
    return count;
  }

  @Override
  public int readLine(Vm vm, int self, int at, int length) {
    Descriptor file = vm.descriptors.get(descriptor(vm, self));
    if (file == null) {
      return super.readLine(vm, self, at, length);
    }
    byte[] bytes = new byte[length];
    int count = file.readLine(vm, bytes, 0, length);
    Bytes.copy(bytes, 0, vm.ram, at - RAM_BASE, Math.max(0, count));
    return count;
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    int descriptor = descriptor(vm, self);
    byte[] bytes = Bytes.unpack(words, from, from + length);
    Descriptor file = vm.descriptors.get(descriptor);
    if (file != null) {
      return file.write(vm, bytes, 0, length);
    }
    switch (descriptor) {
      case Descriptors.STDOUT -> vm.out.write(bytes, 0, length);
      case Descriptors.STDERR -> {
        return writeError(vm, bytes);
      }
      default -> {
        return -ErrnoException.EBADF;
      }
    }
    return length;
  }

  private static int writeError(Vm vm, byte[] bytes) {
    try {
      vm.board().console().writeError(bytes, 0, bytes.length);
      return bytes.length;
    } catch (IOException e) {
      return -FileSystem.errno(e);
    }
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    switch (request) {
      case SEEK:
        Descriptor file = vm.descriptors.get(descriptor(vm, self));
        return file == null ? -ErrnoException.ESPIPE : file.seek(argument, whence);
      case FLUSH:
        if (descriptor(vm, self) == Descriptors.STDOUT) {
          vm.flush();
        }
        return 0;
      case CLOSE:
        return close(vm, self);
      case GET_FILENO:
        return descriptor(vm, self);
      case POLL:
        return IoModule.poll(vm, descriptor(vm, self), (int) argument);
      default:
        return -ErrnoException.EINVAL;
    }
  }

  private int close(Vm vm, int self) {
    int descriptor = i32(vm.ram, self + DESCRIPTOR);
    i32(vm.ram, self + DESCRIPTOR, CLOSED);
    return vm.descriptors.close(descriptor);
  }
}
