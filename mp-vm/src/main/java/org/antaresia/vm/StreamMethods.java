package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;

/**
 * The methods of file-like objects, on top of {@link Stream}. A type declares those it has under
 * these numbers and passes them on to {@link #invoke}.
 */
public final class StreamMethods {
  public static final int READ = 1001;
  public static final int READ1 = 1002;
  public static final int READINTO = 1003;
  public static final int READINTO1 = 1004;
  public static final int READLINE = 1005;
  public static final int READLINES = 1006;
  public static final int WRITE = 1007;
  public static final int WRITE1 = 1008;
  public static final int SEEK = 1009;
  public static final int TELL = 1010;
  public static final int FLUSH = 1011;
  public static final int CLOSE = 1012;
  public static final int ENTER = 1013;
  public static final int EXIT = 1014;
  public static final int IOCTL = 1015;

  private static final int CHUNK = 256;
  private static final int NO_LIMIT = -1;

  private StreamMethods() {}

  // What all file-like objects have, in parts between which others have more.

  public static Members declareReading(Members m) {
    return m.function("read", READ, 1, 2)
        .function("readinto", READINTO, 2, 3)
        .function("readline", READLINE, 1, 2);
  }

  public static Members declareWriting(Members m) {
    return m.function("write", WRITE, 2, 4)
        .function("seek", SEEK, 2, 3)
        .function("tell", TELL, 1)
        .function("flush", FLUSH, 1)
        .function("close", CLOSE, 1);
  }

  public static void declareContext(Members m) {
    m.function("__enter__", ENTER, 1).function("__exit__", EXIT, 4);
  }

  /** Runs one of the methods. */
  public static int invoke(Vm vm, int id, int nArgs, int args) {
    int self = vm.arg(args, 0);
    return switch (id) {
      case READ, READ1 -> read(vm, self, nArgs, args, id == READ1);
      case READINTO, READINTO1 -> readInto(vm, self, nArgs, args, id == READINTO1);
      case READLINE ->
          readLine(vm, self, nArgs > 1 ? IntObject.toInt(vm, vm.arg(args, 1)) : NO_LIMIT);
      case READLINES -> readLines(vm, self);
      case WRITE, WRITE1 -> write(vm, self, nArgs, args, id == WRITE1);
      case SEEK ->
          seek(
              vm,
              self,
              IntObject.toInt(vm, vm.arg(args, 1)),
              nArgs > 2 ? IntObject.toInt(vm, vm.arg(args, 2)) : Stream.FROM_START);
      case TELL -> seek(vm, self, 0, Stream.FROM_HERE);
      case FLUSH -> request(vm, self, Stream.FLUSH);
      case CLOSE, EXIT -> request(vm, self, Stream.CLOSE);
      case ENTER -> self;
      case IOCTL -> ioctl(vm, self, nArgs, args);
      default -> throw new IllegalArgumentException("no stream method " + id);
    };
  }

  /** {@code next(stream)}: a line, NULL at the end. */
  public static int nextLine(Vm vm, int self) {
    int line = readLine(vm, self, NO_LIMIT);
    return Operators.isTrue(vm, line) ? line : Word.NULL;
  }

  /**
   * Writes all bytes, if need be in several goes.
   *
   * @return the number of bytes taken, or a negative errno when nothing was
   */
  public static int writeAll(Vm vm, int self, int[] words, int from, int length) {
    Stream stream = Stream.of(vm, self);
    for (int done = 0; ; ) {
      int count = done == length ? 0 : stream.write(vm, self, words, from + done, length - done);
      if (count <= 0) {
        return done > 0 && (count == 0 || count == -Stream.WOULD_BLOCK) ? done : count;
      }
      done += count;
    }
  }

  private static int readAll(Vm vm, int self, Stream stream, int at, int length) {
    for (int done = 0; ; ) {
      int count = done == length ? 0 : stream.read(vm, self, at + done, length - done);
      if (count <= 0) {
        return done > 0 && (count == 0 || count == -Stream.WOULD_BLOCK) ? done : count;
      }
      done += count;
    }
  }

  /** None for a stream that would block; OSError for all other errors. */
  private static int failed(Vm vm, int negativeErrno) {
    if (negativeErrno == -Stream.WOULD_BLOCK) {
      return Word.NONE;
    }
    throw vm.osError(-negativeErrno);
  }

  // Reading. What is read goes right into the memory that the result will own.

  private static int read(Vm vm, int self, int nArgs, int args, boolean once) {
    Stream stream = Stream.of(vm, self);
    int size = nArgs > 1 ? IntObject.toInt(vm, vm.arg(args, 1)) : NO_LIMIT;
    if (size == NO_LIMIT) {
      return readToEnd(vm, self, stream);
    }
    if (size < 0) {
      throw vm.memoryError(size);
    }
    if (stream.isText()) {
      return readCharacters(vm, self, stream, size);
    }
    int data = vm.allocate(size + 1);
    int count = once ? stream.read(vm, self, data, size) : readAll(vm, self, stream, data, size);
    return count < 0 ? failed(vm, count) : result(vm, stream, data, count);
  }

  private static int result(Vm vm, Stream stream, int data, int length) {
    vm.heap.reallocate(data, length + 1, false);
    return stream.isText()
        ? StrObject.takeOver(vm, data, length)
        : BytesObject.takeOver(vm, data, length);
  }

  private static int room(Vm vm, int data, int bytes) {
    int at = vm.heap.reallocate(data, bytes, true);
    if (at == 0) {
      throw vm.memoryError(bytes);
    }
    Safepoint.spend(vm, bytes);
    return at;
  }

  private static int readToEnd(Vm vm, int self, Stream stream) {
    int room = CHUNK;
    int data = vm.allocate(room + 1);
    int length = 0;
    int count;
    while ((count = stream.read(vm, self, data + length, room - length)) > 0) {
      length += count;
      if (length == room) {
        room += Math.max(CHUNK, room >> 1);
        data = room(vm, data, room + 1);
        Safepoint.poll(vm);
      }
    }
    if (count < 0 && (count != -Stream.WOULD_BLOCK || length == 0)) {
      return failed(vm, count);
    }
    return result(vm, stream, data, length);
  }

  /**
   * Reads characters without a byte too many: at first as many bytes as characters, then as many as
   * those that are missing need at least.
   */
  private static int readCharacters(Vm vm, int self, Stream stream, int characters) {
    int data = vm.allocate(characters + 1);
    int length = 0;
    int counted = 0; // bytes of whole characters
    int missing = characters;
    for (int more = missing; more > 0; ) {
      data = room(vm, data, length + more + 1);
      int count = readAll(vm, self, stream, data + length, more);
      if (count < 0) {
        if (length > 0 && count == -Stream.WOULD_BLOCK) {
          break;
        }
        return failed(vm, count);
      }
      if (count == 0) {
        break;
      }
      length += count;
      int next;
      while (counted < length
          && (next = counted + characterBytes(u8(vm.ram, data + counted))) <= length) {
        counted = next;
        missing--;
      }
      more =
          counted == length
              ? missing
              : counted + characterBytes(u8(vm.ram, data + counted)) - length + missing - 1;
    }
    return result(vm, stream, data, length);
  }

  private static int characterBytes(int lead) {
    return lead < 0x80
        ? 1
        : (lead & 0xe0) == 0xc0 ? 2 : (lead & 0xf0) == 0xe0 ? 3 : (lead & 0xf8) == 0xf0 ? 4 : 5;
  }

  private static int readLine(Vm vm, int self, int limit) {
    Stream stream = Stream.of(vm, self);
    int room = limit < 0 ? CHUNK : Math.min(limit, CHUNK);
    int data = vm.allocate(room + 1);
    int length = 0;
    while (true) {
      int count = stream.readLine(vm, self, data + length, room - length);
      if (count < 0 && (count != -Stream.WOULD_BLOCK || length == 0)) {
        return failed(vm, count);
      }
      length += Math.max(count, 0);
      boolean full = length == room && length != limit;
      if (!full || u8(vm.ram, data + length - 1) == '\n') {
        return result(vm, stream, data, length);
      }
      room = limit < 0 ? room * 2 : Math.min(limit, room * 2);
      data = room(vm, data, room + 1);
      Safepoint.poll(vm);
    }
  }

  private static int readLines(Vm vm, int self) {
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    for (int line; (line = nextLine(vm, self)) != Word.NULL; ) {
      ListObject.append(vm, list, line);
      vm.heap.release(mark);
    }
    return list;
  }

  private static int readInto(Vm vm, int self, int nArgs, int args, boolean once) {
    Stream stream = Stream.of(vm, self);
    Buffer buffer = Buffer.of(vm, vm.arg(args, 1), true);
    int length = buffer.length;
    if (nArgs > 2) {
      length = limited(length, IntObject.toIntTruncated(vm, vm.arg(args, 2)));
    }
    int count =
        once
            ? stream.read(vm, self, buffer.at, length)
            : readAll(vm, self, stream, buffer.at, length);
    return count < 0 ? failed(vm, count) : Word.smallInt(count);
  }

  /** The lower one; {@code limit} is unsigned. */
  private static int limited(int length, int limit) {
    return limit < 0 ? length : Math.min(length, limit);
  }

  // Writing.

  private static int write(Vm vm, int self, int nArgs, int args, boolean once) {
    int source = vm.arg(args, 1);
    int[] words;
    int from;
    int length;
    if (StrObject.isStr(vm.ram, source)) {
      words = StrObject.array(vm, source);
      from = StrObject.offset(vm, source);
      length = StrObject.lengthBytes(vm, source);
    } else {
      Buffer buffer = Buffer.of(vm, source, false);
      words = vm.ram;
      from = buffer.at - RAM_BASE;
      length = buffer.length;
    }
    if (nArgs == 3) {
      length = limited(length, IntObject.toIntTruncated(vm, vm.arg(args, 2)));
    } else if (nArgs == 4) {
      int skipped = limited(length, IntObject.toIntTruncated(vm, vm.arg(args, 2)));
      from += skipped;
      length = limited(length - skipped, IntObject.toIntTruncated(vm, vm.arg(args, 3)));
    }
    int count =
        once
            ? Stream.of(vm, self).write(vm, self, words, from, length)
            : writeAll(vm, self, words, from, length);
    return count < 0 ? failed(vm, count) : IntObject.create(vm, count);
  }

  // Control.

  private static int seek(Vm vm, int self, int offset, int whence) {
    if (whence == Stream.FROM_START && offset < 0) {
      throw vm.osError(Errno.EINVAL.number);
    }
    long position = Stream.of(vm, self).control(vm, self, Stream.SEEK, offset, whence);
    if (position < 0) {
      throw vm.osError((int) -position);
    }
    return IntObject.create(vm, position);
  }

  private static int request(Vm vm, int self, int request) {
    long result = Stream.of(vm, self).control(vm, self, request, 0, 0);
    if (result < 0) {
      throw vm.osError((int) -result);
    }
    return Word.NONE;
  }

  private static int ioctl(Vm vm, int self, int nArgs, int args) {
    long argument = 0;
    if (nArgs > 2) {
      Buffer buffer = Buffer.maybe(vm, vm.arg(args, 2), true);
      argument = buffer != null ? buffer.at : IntObject.toIntTruncated(vm, vm.arg(args, 2));
    }
    int request = IntObject.toInt(vm, vm.arg(args, 1));
    long result = Stream.of(vm, self).control(vm, self, request, argument, 0);
    if (result < 0) {
      throw vm.osError((int) -result);
    }
    return IntObject.create(vm, result);
  }
}
