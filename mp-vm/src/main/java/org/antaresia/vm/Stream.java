package org.antaresia.vm;

import static org.antaresia.gc.Memory.u8;

import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.MachineTypeObject;
import org.jspecify.annotations.Nullable;

/** The stream operations of a type: what file-like objects offer to print, read and select. */
public interface Stream {
  int FLUSH = 1;
  int SEEK = 2;
  int POLL = 3;
  int CLOSE = 4;

  /** Asks for the descriptor of what the system polls for itself. */
  int GET_FILENO = 10;

  /** Asks how much to read at once. */
  int GET_BUFFER_SIZE = 11;

  // Events of POLL: what the argument asks for, and what the result tells.
  int READABLE = 1;
  int WRITABLE = 4;

  /** Told whether asked for or not. */
  int FAILED = 8;

  int HUNG_UP = 16;

  /** Not open. */
  int INVALID = 32;

  /** {@code whence} of {@link #SEEK}: from the start. */
  int FROM_START = 0;

  /** From the position. */
  int FROM_HERE = 1;

  /** From the end. */
  int FROM_END = 2;

  /** The errno of a stream that would have to wait (Linux: EAGAIN). */
  int WOULD_BLOCK = 11;

  /**
   * Reads into RAM.
   *
   * @return the number of bytes, 0 at the end, or a negative errno
   */
  int read(Vm vm, int self, int at, int length);

  /**
   * Writes bytes packed into words: RAM, a text in ROM or a {@link TextBuffer}.
   *
   * @return the number of bytes taken or a negative errno
   */
  int write(Vm vm, int self, int[] words, int from, int length);

  /**
   * Control request: for {@link #SEEK} {@code argument} is the offset and {@code whence} 0 to 2.
   *
   * @return a result not below 0, or a negative errno
   */
  long control(Vm vm, int self, int request, long argument, int whence);

  /** Whether the stream carries text (str), not bytes. */
  default boolean isText() {
    return false;
  }

  /**
   * Reads into RAM up to the first line feed, which is the last byte read then. Streams that have
   * the bytes at hand do better than this, which reads byte by byte.
   *
   * @return the number of bytes, 0 at the end, or a negative errno
   */
  default int readLine(Vm vm, int self, int at, int length) {
    for (int done = 0; done < length; done++) {
      int count = read(vm, self, at + done, 1);
      if (count <= 0) {
        return count == -WOULD_BLOCK && done > 0 || count == 0 ? done : count;
      }
      if (u8(vm.ram, at + done) == '\n') {
        return done + 1;
      }
    }
    return length;
  }

  /** The stream operations of an object, or null. */
  static @Nullable Stream maybe(Vm vm, int object) {
    int type = Type.wordOf(vm.ram, object);
    if (Type.of(vm.ram, object) instanceof MachineTypeObject made) {
      return MachineTypeObject.isStream(vm.ram, type) ? made : null;
    }
    return Rom.contains(type)
        ? Rom.type(type).stream()
        : ClassObject.isSubclass(vm, type, Rom.IOBASE) ? Rom.type(Rom.IOBASE).stream() : null;
  }

  /**
   * The stream operations of an object.
   *
   * @throws PyException OSError when it has none
   */
  static Stream of(Vm vm, int object) {
    Stream stream = maybe(vm, object);
    if (stream == null) {
      throw vm.raise(ExceptionObject.OS_ERROR, "stream operation not supported");
    }
    return stream;
  }
}
