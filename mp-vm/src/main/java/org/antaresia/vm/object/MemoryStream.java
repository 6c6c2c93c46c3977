package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.fill;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Errno;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * What StringIO and BytesIO have in common:
 *
 * <pre>
 *   +0 type | +4 text, NULL once closed | +8 position | +12 the str or bytes that text lies in
 *   text:  +0 allocated | +4 length | +8 bytes | +12 whether the bytes belong to a str or bytes
 * </pre>
 *
 * <p>The bytes of a str or bytes are copied when they are first written to.
 */
abstract sealed class MemoryStream extends IteratorType implements Stream
    permits StringIoObject, BytesIoObject {
  private static final int TEXT = 4;
  private static final int POSITION = 8;
  private static final int SOURCE = 12;
  private static final int SIZE = 16;

  private static final int TEXT_ALLOC = 0;
  private static final int TEXT_LEN = 4;
  private static final int TEXT_BYTES = 8;
  private static final int TEXT_SHARED = 12;
  private static final int TEXT_SIZE = 16;

  private static final int INITIAL_ROOM = 16;

  private static final int GETVALUE = 1;

  private final boolean isText;

  MemoryStream(int address, String name, boolean isText) {
    super(address, name);
    this.isText = isText;
  }

  @Override
  protected void members(Members m) {
    StreamMethods.declareReading(m);
    StreamMethods.declareWriting(m).function("getvalue", GETVALUE, 1);
    StreamMethods.declareContext(m);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    if (id != GETVALUE) {
      return StreamMethods.invoke(vm, id, nArgs, args);
    }
    int text = text(vm, vm.arg(args, 0));
    int from = i32(vm.ram, text + TEXT_BYTES) - RAM_BASE;
    int length = i32(vm.ram, text + TEXT_LEN);
    return isText
        ? StrObject.createChecked(vm, vm.ram, from, length)
        : BytesObject.create(vm, vm.ram, from, length);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int stream = vm.allocateObject(SIZE, address());
    int source = nArgs > 0 ? vm.arg(args, 0) : Word.NULL;
    if (source == Word.NULL || IntObject.isInt(vm.ram, source)) {
      newText(vm, stream, source == Word.NULL ? INITIAL_ROOM : IntObject.toInt(vm, source));
      return stream;
    }
    Buffer bytes = Buffer.of(vm, source, false);
    if (StrObject.isStrOrBytes(vm.ram, source)) {
      int text = vm.allocate(TEXT_SIZE);
      i32(vm.ram, text + TEXT_ALLOC, bytes.length);
      i32(vm.ram, text + TEXT_LEN, bytes.length);
      i32(vm.ram, text + TEXT_BYTES, bytes.at);
      i32(vm.ram, text + TEXT_SHARED, 1);
      i32(vm.ram, stream + TEXT, text);
      i32(vm.ram, stream + SOURCE, source);
    } else {
      newText(vm, stream, bytes.length);
      write(vm, stream, vm.ram, bytes.index(), bytes.length);
      i32(vm.ram, stream + POSITION, 0);
    }
    return stream;
  }

  private static void newText(Vm vm, int stream, int room) {
    int text = vm.allocate(TEXT_SIZE);
    int alloc = Math.max(room, 1);
    if (room < 0) {
      throw vm.memoryError(room);
    }
    i32(vm.ram, text + TEXT_ALLOC, alloc);
    i32(vm.ram, text + TEXT_BYTES, vm.allocate(alloc));
    i32(vm.ram, stream + TEXT, text);
  }

  /** The text; ValueError once the stream is closed. */
  private static int text(Vm vm, int self) {
    int text = i32(vm.ram, self + TEXT);
    if (text == Word.NULL) {
      throw vm.valueError("I/O operation on closed file");
    }
    return text;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text(isText ? "<io.StringIO 0x" : "<io.BytesIO 0x");
    out.text(Integer.toHexString(self));
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
    int text = text(vm, self);
    int position = i32(vm.ram, self + POSITION);
    int count = Math.min(length, i32(vm.ram, text + TEXT_LEN) - position);
    if (count <= 0) {
      return 0;
    }
    copy(vm.ram, i32(vm.ram, text + TEXT_BYTES) + position, at, count);
    i32(vm.ram, self + POSITION, position + count);
    return count;
  }

  @Override
  public int readLine(Vm vm, int self, int at, int length) {
    int text = text(vm, self);
    int position = i32(vm.ram, self + POSITION);
    int from = i32(vm.ram, text + TEXT_BYTES) + position;
    int available = Math.min(length, i32(vm.ram, text + TEXT_LEN) - position);
    int count = 0;
    while (count < available && u8(vm.ram, from + count++) != '\n') {
      // counts up to and with the line feed
    }
    return read(vm, self, at, count);
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    int text = text(vm, self);
    if (i32(vm.ram, text + TEXT_SHARED) != 0) {
      unshare(vm, self, text);
    }
    int position = i32(vm.ram, self + POSITION);
    int end = position + length;
    if (end < 0) {
      return -Errno.EIO.number;
    }
    int before = i32(vm.ram, text + TEXT_LEN);
    if (end > i32(vm.ram, text + TEXT_ALLOC)) {
      grow(vm, text, end);
    }
    int to = i32(vm.ram, text + TEXT_BYTES);
    if (position > before) {
      fill(vm.ram, to + before, position - before, (byte) 0);
    }
    Bytes.copy(words, from, vm.ram, to + position - RAM_BASE, length);
    i32(vm.ram, self + POSITION, end);
    i32(vm.ram, text + TEXT_LEN, Math.max(before, end));
    return length;
  }

  private static void unshare(Vm vm, int self, int text) {
    int length = i32(vm.ram, text + TEXT_LEN);
    int bytes = vm.allocate(Math.max(length, 1));
    copy(vm.ram, i32(vm.ram, text + TEXT_BYTES), bytes, length);
    i32(vm.ram, text + TEXT_BYTES, bytes);
    i32(vm.ram, text + TEXT_SHARED, 0);
    i32(vm.ram, self + SOURCE, Word.NULL);
  }

  private static void grow(Vm vm, int text, int needed) {
    int alloc = (needed + 16 & ~7) + 8;
    int bytes = vm.heap.reallocate(i32(vm.ram, text + TEXT_BYTES), alloc, true);
    if (bytes == 0) {
      throw vm.memoryError(alloc);
    }
    i32(vm.ram, text + TEXT_ALLOC, alloc);
    i32(vm.ram, text + TEXT_BYTES, bytes);
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    return switch (request) {
      case SEEK -> seek(vm, self, (int) argument, whence);
      case FLUSH -> 0;
      case CLOSE -> {
        close(vm, self);
        yield 0;
      }
      default -> -Errno.EINVAL.number;
    };
  }

  /** Before the start is at the start. */
  private static long seek(Vm vm, int self, int offset, int whence) {
    long from =
        switch (whence) {
          case FROM_HERE -> i32(vm.ram, self + POSITION);
          case FROM_END -> i32(vm.ram, text(vm, self) + TEXT_LEN);
          default -> 0;
        };
    long position = Math.max(0, from + offset);
    if (position > Integer.MAX_VALUE) {
      return -Errno.EINVAL.number;
    }
    i32(vm.ram, self + POSITION, (int) position);
    return position;
  }

  private static void close(Vm vm, int self) {
    int text = i32(vm.ram, self + TEXT);
    if (text != Word.NULL) {
      if (i32(vm.ram, text + TEXT_SHARED) == 0) {
        vm.heap.free(i32(vm.ram, text + TEXT_BYTES));
      }
      vm.heap.free(text);
      i32(vm.ram, self + TEXT, Word.NULL);
    }
  }
}
