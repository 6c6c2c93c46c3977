package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;

/**
 * {@code deflate.DeflateIO}, over any other stream. What it needs for a direction is made when it
 * is first used in that direction.
 *
 * <pre>
 *   +0 type | +4 stream, NULL once closed | +8 format, +9 window bits, +10 close the stream: bytes
 *   +12 {@link InflateState} or NULL | +16 {@link DeflateState} or NULL
 * </pre>
 */
final class DeflateIoObject extends Type implements Stream {
  // Formats: when reading, AUTO is either of the last two; when writing, it is RAW.
  static final int AUTO = 0;
  static final int RAW = 1;
  static final int ZLIB = 2;
  static final int GZIP = 3;

  private static final int STREAM = 4;
  private static final int FORMAT = 8;
  private static final int WINDOW_BITS = 9;
  private static final int CLOSES = 10;
  private static final int READER = 12;
  private static final int WRITER = 16;
  private static final int SIZE = 20;

  private static final int DEFAULT_WINDOW_BITS = 8;
  private static final int MIN_WINDOW_BITS = 5;
  private static final int MAX_WINDOW_BITS = 15;

  DeflateIoObject() {
    super("deflate", "DeflateIO", 0);
  }

  @Override
  protected void members(Members m) {
    StreamMethods.declareReading(m)
        .function("write", StreamMethods.WRITE, 2, 4)
        .function("close", StreamMethods.CLOSE, 1);
    StreamMethods.declareContext(m);
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
    Arguments.check(vm, nArgs, nKw, 1, 4, false);
    int format = nArgs > 1 ? IntObject.toInt(vm, vm.arg(args, 1)) : AUTO;
    int windowBits = nArgs > 2 ? IntObject.toInt(vm, vm.arg(args, 2)) : 0;
    if (format < AUTO || format > GZIP) {
      throw vm.valueError("format");
    }
    if (windowBits != 0 && (windowBits < MIN_WINDOW_BITS || windowBits > MAX_WINDOW_BITS)) {
      throw vm.valueError("wbits");
    }
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + STREAM, vm.arg(args, 0));
    u8(vm.ram, self + FORMAT, format);
    u8(vm.ram, self + WINDOW_BITS, windowBits);
    u8(vm.ram, self + CLOSES, nArgs > 3 && Operators.isTrue(vm, vm.arg(args, 3)) ? 1 : 0);
    return self;
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    int stream = i32(vm.ram, self + STREAM);
    if (stream == Word.NULL) {
      return -ErrnoException.EINVAL;
    }
    int state = i32(vm.ram, self + READER);
    if (state == Word.NULL) {
      Stream.of(vm, stream);
      state = InflateState.create(vm, stream);
      i32(vm.ram, self + READER, state);
      if (!start(vm, self, state)) {
        return -ErrnoException.EINVAL;
      }
    }
    int count = InflateState.read(vm, state, at, length);
    return count < 0 ? -ErrnoException.EINVAL : count;
  }

  /** Reads the header, which says how large a window will do; false when it is none. */
  private static boolean start(Vm vm, int self, int state) {
    int format = u8(vm.ram, self + FORMAT);
    int windowBits = u8(vm.ram, self + WINDOW_BITS);
    if (format == RAW) {
      windowBits = windowBits == 0 ? DEFAULT_WINDOW_BITS : windowBits;
    } else {
      int header = DeflateHeader.read(vm, state);
      if (header == DeflateHeader.NONE
          || format == ZLIB && !DeflateHeader.isZlib(header)
          || format == GZIP && DeflateHeader.isZlib(header)) {
        return false;
      }
      int needed = DeflateHeader.windowBits(header);
      windowBits = windowBits == 0 ? needed : Math.min(windowBits, needed);
    }
    InflateState.start(vm, state, 1 << windowBits);
    return true;
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    int stream = i32(vm.ram, self + STREAM);
    if (stream == Word.NULL) {
      return -ErrnoException.EINVAL;
    }
    int format = u8(vm.ram, self + FORMAT);
    int state = i32(vm.ram, self + WRITER);
    if (state == Word.NULL) {
      Stream.of(vm, stream);
      int windowBits = u8(vm.ram, self + WINDOW_BITS);
      windowBits = windowBits == 0 ? DEFAULT_WINDOW_BITS : windowBits;
      state = DeflateState.create(vm, stream, 1 << windowBits);
      i32(vm.ram, self + WRITER, state);
      if (!DeflateHeader.write(vm, state, format, windowBits)) {
        return -ErrnoException.EINVAL;
      }
      DeflateState.startBlock(vm, state);
    }
    DeflateState.count(vm, state, format, words, from, length);
    DeflateState.compress(vm, state, words, from, length);
    return length;
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    if (request != CLOSE) {
      return -ErrnoException.EINVAL;
    }
    int stream = i32(vm.ram, self + STREAM);
    if (stream == Word.NULL) {
      return 0;
    }
    int state = i32(vm.ram, self + WRITER);
    int error = 0;
    if (state != Word.NULL) {
      DeflateState.finishBlock(vm, state);
      error = DeflateState.writeTrailer(vm, state, u8(vm.ram, self + FORMAT));
    }
    if (u8(vm.ram, self + CLOSES) != 0) {
      long result = Stream.of(vm, stream).control(vm, stream, CLOSE, 0, 0);
      if (result < 0) {
        throw vm.osError((int) -result);
      }
    }
    i32(vm.ram, self + STREAM, Word.NULL);
    return error;
  }
}
