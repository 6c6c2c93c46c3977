package org.antaresia.lib.net;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Members;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code websocket.websocket}: reads and writes the payload of messages, as genuine's. Frames
 * longer than 64 KB are refused.
 *
 * <pre>
 *   +0 type | +4 stream | +8 payload left | +12 mask
 *   +16 state, +17 bytes of the header left, +18 position in the mask, +19 header bytes there
 *   +20 header, 6 bytes | +26 options | +27 flags of the last data frame | +28 of the frame
 * </pre>
 */
final class WebsocketObject extends Type implements Stream {
  private static final int STREAM = 4;
  private static final int LEFT = 8;
  private static final int MASK = 12;
  private static final int STATE = 16;
  private static final int MISSING = 17;
  private static final int MASK_AT = 18;
  private static final int FILLED = 19;
  private static final int HEADER = 20;
  private static final int OPTIONS = 26;
  private static final int DATA_FLAGS = 27;
  private static final int FLAGS = 28;
  private static final int SIZE = 32;

  // States: what is read next.
  private static final int START = 0;
  private static final int REST = 1; // of the header: a length, a mask
  private static final int PAYLOAD = 2;
  private static final int CONTROL = 3; // the payload of a control frame

  // Frames.
  private static final int FINAL = 0x80;
  private static final int OPCODE = 0x0f;
  private static final int CONTINUATION = 0;
  private static final int TEXT = 1;
  private static final int CLOSE_FRAME = 8; // and what is above it are control frames

  private static final int MASKED = 0x80;
  private static final int LENGTH_16 = 126;
  private static final int LENGTH_64 = 127;
  private static final int START_BYTES = 2;
  private static final int MASK_BYTES = 4;

  /** Option: the stream is told to wait while a frame is written. */
  private static final int WAITS = 0x80;

  private static final int MAX_BYTES = 0xffff;
  private static final int ENOBUFS = 105;

  // Requests of its own: the kind of the last message, and of those to come.
  private static final int GET_DATA_OPTIONS = 8;
  private static final int SET_DATA_OPTIONS = 9;

  private static final int SETBLOCKING = Qstr.of("setblocking");

  WebsocketObject() {
    super("websocket", "websocket", 0);
  }

  @Override
  protected void members(Members m) {
    StreamMethods.declareReading(m)
        .function("write", StreamMethods.WRITE, 2, 4)
        .function("ioctl", StreamMethods.IOCTL, 2, 3)
        .function("close", StreamMethods.CLOSE, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return StreamMethods.invoke(vm, id, nArgs, args);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 2, false);
    Stream.of(vm, vm.arg(args, 0));
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + STREAM, vm.arg(args, 0));
    u8(vm.ram, self + MISSING, START_BYTES);
    boolean waits = nArgs > 1 && vm.arg(args, 1) == Word.TRUE;
    u8(vm.ram, self + OPTIONS, waits ? TEXT | WAITS : TEXT);
    return self;
  }

  // Reading.

  @Override
  public int read(Vm vm, int self, int at, int length) {
    int[] ram = vm.ram;
    while (true) {
      int count = readHeader(vm, self);
      if (count <= 0) {
        return count;
      }
      switch (u8(ram, self + STATE)) {
        case START -> {
          if (!start(ram, self)) {
            int stream = i32(ram, self + STREAM);
            Stream.of(vm, stream).control(vm, stream, Stream.CLOSE, 0, 0);
            return -ErrnoException.EIO;
          }
        }
        case REST -> rest(ram, self);
        default -> {
          count = readPayload(vm, self, at, length);
          if (count <= 0 && i32(ram, self + LEFT) > 0) {
            return count;
          }
          boolean isControl = u8(ram, self + STATE) == CONTROL;
          if (i32(ram, self + LEFT) == 0) {
            await(ram, self, START, START_BYTES);
            u8(ram, self + MASK_AT, 0);
            if (isControl && (u8(ram, self + FLAGS) & OPCODE) == CLOSE_FRAME) {
              writeFrame(vm, self, CLOSE_FRAME, new int[1], 0, 0);
              return 0;
            }
          }
          if (count > 0 && !(isControl && i32(ram, self + LEFT) == 0)) {
            return count;
          }
        }
      }
    }
  }

  private static void await(int[] ram, int self, int state, int bytes) {
    u8(ram, self + STATE, state);
    u8(ram, self + MISSING, bytes);
    u8(ram, self + FILLED, 0);
  }

  /** Reads what is missing of a header: more than 0 once it is there. */
  private static int readHeader(Vm vm, int self) {
    int[] ram = vm.ram;
    int missing = u8(ram, self + MISSING);
    if (missing == 0) {
      return 1;
    }
    int stream = i32(ram, self + STREAM);
    int filled = u8(ram, self + FILLED);
    int count = Stream.of(vm, stream).read(vm, stream, self + HEADER + filled, missing);
    if (count <= 0) {
      return count;
    }
    u8(ram, self + FILLED, filled + count);
    u8(ram, self + MISSING, missing - count);
    return count == missing ? 1 : -WOULD_BLOCK;
  }

  /** Takes the first two bytes of a frame; false when it is too long. */
  private static boolean start(int[] ram, int self) {
    int flags = u8(ram, self + HEADER);
    int length = u8(ram, self + HEADER + 1);
    boolean goesOn = (flags & OPCODE) == CONTINUATION;
    int kind = goesOn ? u8(ram, self + DATA_FLAGS) & OPCODE | flags & ~OPCODE : flags;
    u8(ram, self + FLAGS, flags);
    u8(ram, self + DATA_FLAGS, kind);
    i32(ram, self + MASK, 0);
    i32(ram, self + LEFT, length & ~MASKED);
    if ((length & ~MASKED) == LENGTH_64) {
      return false;
    }
    int rest = (length & ~MASKED) == LENGTH_16 ? 2 : 0;
    rest += (length & MASKED) != 0 ? MASK_BYTES : 0;
    await(ram, self, rest > 0 ? REST : payload(flags), rest);
    return true;
  }

  private static int payload(int flags) {
    return (flags & OPCODE) >= CLOSE_FRAME ? CONTROL : PAYLOAD;
  }

  private static void rest(int[] ram, int self) {
    int filled = u8(ram, self + FILLED);
    if ((filled & 2) != 0) {
      i32(ram, self + LEFT, u8(ram, self + HEADER) << 8 | u8(ram, self + HEADER + 1));
    }
    if ((filled & MASK_BYTES) != 0) {
      for (int i = 0; i < MASK_BYTES; i++) {
        u8(ram, self + MASK + i, u8(ram, self + HEADER + filled - MASK_BYTES + i));
      }
    }
    await(ram, self, payload(u8(ram, self + FLAGS)), 0);
  }

  private static int readPayload(Vm vm, int self, int at, int length) {
    int[] ram = vm.ram;
    int left = i32(ram, self + LEFT);
    if (left == 0) {
      return 0;
    }
    int stream = i32(ram, self + STREAM);
    int count = Stream.of(vm, stream).read(vm, stream, at, Math.min(length, left));
    int maskAt = u8(ram, self + MASK_AT);
    for (int i = 0; i < count; i++) {
      u8(ram, at + i, u8(ram, at + i) ^ u8(ram, self + MASK + (maskAt + i & MASK_BYTES - 1)));
    }
    if (count > 0) {
      u8(ram, self + MASK_AT, maskAt + count & MASK_BYTES - 1);
      i32(ram, self + LEFT, left - count);
    }
    return count;
  }

  // Writing.

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    return length > MAX_BYTES
        ? -ENOBUFS
        : writeFrame(vm, self, u8(vm.ram, self + OPTIONS) & OPCODE, words, from, length);
  }

  private static int writeFrame(Vm vm, int self, int opcode, int[] words, int from, int length) {
    byte[] header =
        length < LENGTH_16
            ? new byte[] {(byte) (FINAL | opcode), (byte) length}
            : new byte[] {(byte) (FINAL | opcode), LENGTH_16, (byte) (length >> 8), (byte) length};
    int stream = i32(vm.ram, self + STREAM);
    boolean waits = (u8(vm.ram, self + OPTIONS) & WAITS) != 0;
    if (waits) {
      setBlocking(vm, stream, Word.TRUE);
    }
    int count = StreamMethods.writeAll(vm, stream, Bytes.pack(header), 0, header.length);
    if (count >= 0) {
      count = StreamMethods.writeAll(vm, stream, words, from, length);
    }
    if (waits) {
      setBlocking(vm, stream, Word.FALSE);
    }
    return count;
  }

  private static void setBlocking(Vm vm, int stream, int word) {
    int method = Attributes.loadMethod(vm, stream, SETBLOCKING);
    Calls.callMethod1(vm, method, vm.self, word);
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    int stream = i32(vm.ram, self + STREAM);
    switch (request) {
      case CLOSE:
        Stream.of(vm, stream).control(vm, stream, CLOSE, 0, 0);
        return 0;
      case GET_DATA_OPTIONS:
        return u8(vm.ram, self + DATA_FLAGS) & OPCODE;
      case SET_DATA_OPTIONS:
        int options = u8(vm.ram, self + OPTIONS);
        u8(vm.ram, self + OPTIONS, options & ~OPCODE | (int) argument & OPCODE);
        return options & OPCODE;
      default:
        return -ErrnoException.EINVAL;
    }
  }
}
