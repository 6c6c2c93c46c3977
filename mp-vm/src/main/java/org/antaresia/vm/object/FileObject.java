package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.hal.FileSystem.Mode;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Arguments.Parameter;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Files: {@code +0 type | +4 handle}. A negative handle is a stream of the console: -1 input, -2
 * output, -3 error output.
 */
public final class FileObject extends Type implements Stream {
  private static final int HANDLE = 4;
  private static final int SIZE = 8;

  public static final int STDIN = -1;
  public static final int STDOUT = -2;
  public static final int STDERR = -3;

  private static final int FILENO = 0;

  private static final Parameter[] PARAMETERS = {
    Parameter.required("file"), Parameter.of("mode"), Parameter.of("encoding")
  };

  private final boolean text;

  /**
   * The type of text files or of binary files.
   *
   * @param address {@link Rom#TEXTIO} or {@link Rom#FILEIO}
   */
  public FileObject(int address) {
    super(address, address == Rom.TEXTIO ? "TextIOWrapper" : "FileIO", 0);
    text = address == Rom.TEXTIO;
  }

  /** A stream of the console. */
  public static int console(Vm vm, int stream, boolean text) {
    int file = vm.allocateObject(SIZE, text ? Rom.TEXTIO : Rom.FILEIO);
    i32(vm.ram, file + HANDLE, stream);
    return file;
  }

  /** The builtin {@code open}. */
  public static int open(Vm vm, int nArgs, int nKw, int args) {
    int[] given = Arguments.bind(vm, PARAMETERS, nArgs, nKw, args);
    String mode = given[1] == Word.NULL ? "r" : StrObject.text(vm, given[1]);
    boolean binary = false;
    boolean update = false;
    Mode how = Mode.READ;
    for (int i = 0; i < mode.length(); i++) {
      switch (mode.charAt(i)) {
        case 'r' -> how = Mode.READ;
        case 'w' -> how = Mode.WRITE;
        case 'a' -> how = Mode.APPEND;
        case 'x' -> how = Mode.CREATE;
        case '+' -> update = true;
        case 'b' -> binary = true;
        default -> {
          // 't' and what genuine does not know either
        }
      }
    }
    if (Word.isSmallInt(given[0])) { // a file descriptor: only the console's are there
      int descriptor = Word.smallIntValue(given[0]);
      if (descriptor < 0 || descriptor > 2) {
        throw vm.osError(ErrnoException.EBADF);
      }
      return console(vm, -1 - descriptor, !binary);
    }
    String path = StrObject.text(vm, given[0]);
    int file = vm.heap.allocateWithFinaliser(SIZE);
    if (file == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, file, binary ? Rom.FILEIO : Rom.TEXTIO);
    try {
      i32(vm.ram, file + HANDLE, vm.handles.add(vm.host.board().files().open(path, how, update)));
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
    return file;
  }

  @Override
  protected void members(Members m) {
    StreamMethods.declare(m);
    m.function("fileno", FILENO, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    if (id != FILENO) {
      return StreamMethods.invoke(vm, id, nArgs, args);
    }
    int handle = i32(vm.ram, vm.arg(args, 0) + HANDLE);
    if (handle == 0) {
      throw closed(vm);
    }
    return Word.smallInt(handle < 0 ? -1 - handle : handle + 2);
  }

  private static PyException closed(Vm vm) {
    return vm.valueError("I/O operation on closed file");
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int handle = i32(vm.ram, self + HANDLE);
    out.text("<io.");
    out.qstr(vm, name());
    out.text(" ");
    out.number(handle == 0 ? -1 : handle < 0 ? -1 - handle : handle + 2);
    out.text(">");
  }

  @Override
  public Stream stream() {
    return this;
  }

  @Override
  public boolean isText() {
    return text;
  }

  private static SeekableByteChannel channel(Vm vm, int self) {
    Object channel = vm.handles.get(i32(vm.ram, self + HANDLE));
    if (channel == null) {
      throw closed(vm);
    }
    return (SeekableByteChannel) channel;
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    int handle = i32(vm.ram, self + HANDLE);
    if (handle < 0) {
      return handle == STDIN
          ? Math.max(0, vm.read(vm.ram, at - RAM_BASE, length))
          : -ErrnoException.EBADF;
    }
    SeekableByteChannel channel = channel(vm, self);
    try {
      return Math.max(0, channel.read(ByteBuffer.wrap(vm.ram, at - RAM_BASE, length)));
    } catch (IOException e) {
      return -FileSystem.errno(e);
    } catch (NonReadableChannelException e) {
      return -ErrnoException.EBADF;
    }
  }

  @Override
  public int write(Vm vm, int self, byte[] bytes, int from, int length) {
    int handle = i32(vm.ram, self + HANDLE);
    try {
      switch (handle) {
        case STDOUT -> vm.host.board().console().write(bytes, from, length);
        case STDERR -> vm.host.board().console().writeError(bytes, from, length);
        case STDIN -> {
          return -ErrnoException.EBADF;
        }
        default -> {
          return channel(vm, self).write(ByteBuffer.wrap(bytes, from, length));
        }
      }
      return length;
    } catch (IOException e) {
      return -FileSystem.errno(e);
    } catch (NonWritableChannelException e) {
      return -ErrnoException.EBADF;
    }
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    int handle = i32(vm.ram, self + HANDLE);
    try {
      switch (request) {
        case SEEK -> {
          if (handle < 0) {
            return -29; // ESPIPE
          }
          return seek(channel(vm, self), argument, whence);
        }
        case FLUSH -> {
          if (handle < 0) {
            vm.host.board().console().flush();
          } else {
            channel(vm, self);
          }
          return 0;
        }
        case CLOSE -> {
          close(vm, self);
          return 0;
        }
        default -> {
          return -ErrnoException.EINVAL;
        }
      }
    } catch (IOException e) {
      return -FileSystem.errno(e);
    }
  }

  private static long seek(SeekableByteChannel channel, long offset, int whence)
      throws IOException {
    long base =
        whence == FROM_START ? 0 : whence == FROM_HERE ? channel.position() : channel.size();
    long position = base + offset;
    if (position < 0) {
      return -ErrnoException.EINVAL;
    }
    channel.position(position);
    return position;
  }

  private static void close(Vm vm, int self) throws IOException {
    int handle = i32(vm.ram, self + HANDLE);
    if (handle > 0) {
      i32(vm.ram, self + HANDLE, 0);
      if (vm.handles.remove(handle) instanceof SeekableByteChannel channel) {
        channel.close();
      }
    }
  }

  @Override
  public void finalise(Vm vm, int self) {
    try {
      close(vm, self);
    } catch (IOException e) {
      vm.warn("cannot close file: " + e.getMessage());
    }
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return self;
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public int next(Vm vm, int self) {
    return StreamMethods.nextLine(vm, self);
  }
}
