package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import java.util.Arrays;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;

/**
 * A decompressor (RFC 1951) that gives as many bytes at a time as are wanted, and takes no more
 * than it needs for them:
 *
 * <pre>
 *   +0 stream | +4 the byte read from it | +8 bits left of a byte | +12 how many
 *   +16 checksum | +20 its kind | +24 kind of block, -1 before the first | +28 it is the last
 *   +32 bytes left to copy | +36 from where in the window
 *   +40 window, NULL before the start | +44 its size | +48 where the next byte goes
 *   +52 the end was reached | +56 code of literals and lengths | +664 code of distances
 * </pre>
 *
 * <p>After an error one can read on, as with genuine, from wherever it came to: what follows a
 * header that is none is taken for the length of a stored block.
 */
final class InflateState {
  static final int NO_CHECKSUM = 0;
  static final int ADLER32 = 1;
  static final int CRC32 = 2;

  private static final int STREAM = 0;
  private static final int BYTE = 4;
  private static final int BITS = 8;
  private static final int BIT_COUNT = 12;
  private static final int CHECKSUM = 16;
  private static final int CHECKSUM_KIND = 20;
  private static final int BLOCK = 24;
  private static final int LAST = 28;
  private static final int LEFT = 32;
  private static final int FROM = 36;
  private static final int WINDOW = 40;
  private static final int WINDOW_BYTES = 44;
  private static final int PLACE = 48;
  private static final int ENDED = 52;
  private static final int LITERALS = 56;
  private static final int DISTANCES = LITERALS + HuffmanCode.SIZE;

  /** What genuine takes, so that as much memory is in use. */
  private static final int SIZE = 1296;

  private static final int NO_BLOCK = -1;
  private static final int STORED = 0;
  private static final int FIXED = 1;
  private static final int DYNAMIC = 2;

  // What there is instead of a next byte.
  private static final int END = -1;
  private static final int ERROR = -2;

  /** Decoded of a code that is none; genuine passes its low byte on where it wants a literal. */
  private static final int NO_SYMBOL = -3;

  /** In what order the code of a dynamic code's lengths comes. */
  private static final byte[] LENGTHS_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final byte[] FIXED_LENGTHS = new byte[DeflateCodes.LITERALS];

  static {
    for (int i = 0; i < FIXED_LENGTHS.length; i++) {
      FIXED_LENGTHS[i] = (byte) DeflateCodes.fixedBits(i);
    }
  }

  private static final byte[] FIXED_DISTANCE_LENGTHS = new byte[DeflateCodes.DISTANCES];

  static {
    Arrays.fill(FIXED_DISTANCE_LENGTHS, (byte) DeflateCodes.FIXED_DISTANCE_BITS);
  }

  private InflateState() {}

  static int create(Vm vm, int stream) {
    int state = vm.allocate(SIZE);
    i32(vm.ram, state + STREAM, stream);
    return state;
  }

  /** Notes what the header told of the checksum. */
  static void checksum(int[] ram, int state, int kind, int initial) {
    i32(ram, state + CHECKSUM_KIND, kind);
    i32(ram, state + CHECKSUM, initial);
  }

  /** Begins behind the header. */
  static void start(Vm vm, int state, int windowBytes) {
    int window = vm.allocate(windowBytes);
    i32(vm.ram, state + BIT_COUNT, 0);
    i32(vm.ram, state + BLOCK, NO_BLOCK);
    i32(vm.ram, state + WINDOW, window);
    i32(vm.ram, state + WINDOW_BYTES, windowBytes);
  }

  /**
   * Decompresses up to {@code length} bytes.
   *
   * @return their number, 0 at the end; -1 when the data is not right
   */
  static int read(Vm vm, int state, int at, int length) {
    int[] ram = vm.ram;
    if (i32(ram, state + ENDED) != 0) {
      return 0;
    }
    int count = 0;
    int next = 0;
    while (count < length && (next = next(vm, state)) >= 0) {
      u8(ram, at + count++, next);
      remember(ram, state, next);
    }
    if (next == ERROR) {
      return -1;
    }
    count(ram, state, at, count);
    if (next == END) {
      if (!isChecked(vm, state)) {
        return -1;
      }
      i32(ram, state + ENDED, 1);
    }
    return count;
  }

  private static void remember(int[] ram, int state, int value) {
    int window = i32(ram, state + WINDOW);
    if (window != Word.NULL) {
      int place = i32(ram, state + PLACE);
      u8(ram, window + place, value);
      i32(ram, state + PLACE, place + 1 & i32(ram, state + WINDOW_BYTES) - 1);
    }
  }

  private static void count(int[] ram, int state, int at, int length) {
    int before = i32(ram, state + CHECKSUM);
    int sum =
        switch (i32(ram, state + CHECKSUM_KIND)) {
          case ADLER32 -> Adler32.update(before, ram, at - RAM_BASE, length);
          case CRC32 -> Crc32.update(before, ram, at - RAM_BASE, length);
          default -> before;
        };
    i32(ram, state + CHECKSUM, sum);
  }

  /** Whether the checksum behind the data agrees; of gzip's size nobody asks. */
  private static boolean isChecked(Vm vm, int state) {
    switch (i32(vm.ram, state + CHECKSUM_KIND)) {
      case ADLER32 -> {
        return Integer.reverseBytes(nextWord(vm, state)) == i32(vm.ram, state + CHECKSUM);
      }
      case CRC32 -> {
        if (nextWord(vm, state) != i32(vm.ram, state + CHECKSUM)) {
          return false;
        }
        nextWord(vm, state);
        return true;
      }
      default -> {
        return true;
      }
    }
  }

  // Blocks.

  /** The next byte that comes out; END or ERROR. */
  private static int next(Vm vm, int state) {
    int[] ram = vm.ram;
    boolean starts = i32(ram, state + BLOCK) == NO_BLOCK;
    while (true) {
      Safepoint.work(vm);
      if (starts && !startBlock(vm, state)) {
        return ERROR;
      }
      int next =
          switch (i32(ram, state + BLOCK)) {
            case STORED -> nextStored(vm, state);
            case FIXED, DYNAMIC -> nextCoded(vm, state);
            default -> ERROR;
          };
      if (next != END || i32(ram, state + LAST) != 0) {
        return next;
      }
      starts = true;
    }
  }

  private static boolean startBlock(Vm vm, int state) {
    int[] ram = vm.ram;
    i32(ram, state + LAST, bit(vm, state));
    int block = bits(vm, state, 2);
    i32(ram, state + BLOCK, block);
    if (block == FIXED) {
      HuffmanCode.make(ram, state + LITERALS, FIXED_LENGTHS, 0, FIXED_LENGTHS.length);
      HuffmanCode.make(
          ram, state + DISTANCES, FIXED_DISTANCE_LENGTHS, 0, FIXED_DISTANCE_LENGTHS.length);
    }
    return block != DYNAMIC || readCodes(vm, state);
  }

  /**
   * Reads the codes of a dynamic block; those of their lengths come first, themselves in a code.
   */
  private static boolean readCodes(Vm vm, int state) {
    int[] ram = vm.ram;
    int literals = bits(vm, state, 5) + DeflateCodes.FIRST_LENGTH;
    int count = literals + bits(vm, state, 5) + 1;
    int ordered = bits(vm, state, 4) + 4;
    byte[] lengths = new byte[DeflateCodes.LITERALS + DeflateCodes.DISTANCES];
    for (int i = 0; i < ordered; i++) {
      lengths[LENGTHS_ORDER[i]] = (byte) bits(vm, state, 3);
    }
    HuffmanCode.make(ram, state + LITERALS, lengths, 0, LENGTHS_ORDER.length);
    for (int i = 0; i < count; ) {
      int symbol = symbol(vm, state, state + LITERALS);
      int times = 1;
      int length = symbol;
      switch (symbol) {
        case NO_SYMBOL -> {
          return false;
        }
        case 16 -> {
          if (i == 0) {
            return false;
          }
          length = lengths[i - 1];
          times = 3 + bits(vm, state, 2);
        }
        case 17 -> {
          length = 0;
          times = 3 + bits(vm, state, 3);
        }
        case 18 -> {
          length = 0;
          times = 11 + bits(vm, state, 7);
        }
        default -> {}
      }
      if (i + times > count) {
        return false;
      }
      Arrays.fill(lengths, i, i + times, (byte) length);
      i += times;
    }
    HuffmanCode.make(ram, state + LITERALS, lengths, 0, literals);
    HuffmanCode.make(ram, state + DISTANCES, lengths, literals, count - literals);
    return true;
  }

  private static int nextStored(Vm vm, int state) {
    int[] ram = vm.ram;
    if (i32(ram, state + LEFT) == 0) {
      int length = nextByte(vm, state) | nextByte(vm, state) << 8;
      int complement = nextByte(vm, state) | nextByte(vm, state) << 8;
      if (length != (complement ^ 0xffff)) {
        return ERROR;
      }
      i32(ram, state + LEFT, length + 1);
      i32(ram, state + BIT_COUNT, 0);
    }
    int left = i32(ram, state + LEFT) - 1;
    i32(ram, state + LEFT, left);
    return left == 0 ? END : nextByte(vm, state);
  }

  private static int nextCoded(Vm vm, int state) {
    int[] ram = vm.ram;
    if (i32(ram, state + LEFT) == 0) {
      int symbol = symbol(vm, state, state + LITERALS);
      if (symbol < DeflateCodes.END) {
        return symbol & 0xff;
      }
      if (symbol == DeflateCodes.END) {
        return END;
      }
      if (!startCopy(vm, state, symbol - DeflateCodes.FIRST_LENGTH)) {
        return ERROR;
      }
    }
    int window = i32(ram, state + WINDOW);
    if (window == Word.NULL) {
      return ERROR;
    }
    int from = i32(ram, state + FROM);
    i32(ram, state + FROM, from + 1 & i32(ram, state + WINDOW_BYTES) - 1);
    i32(ram, state + LEFT, i32(ram, state + LEFT) - 1);
    return u8(ram, window + from);
  }

  /** Reads the rest of a length and a distance, which must not go beyond the window. */
  private static boolean startCopy(Vm vm, int state, int length) {
    int[] ram = vm.ram;
    if (length >= DeflateCodes.LENGTH_BASE.length) {
      return false;
    }
    i32(
        ram,
        state + LEFT,
        DeflateCodes.LENGTH_BASE[length] + bits(vm, state, DeflateCodes.LENGTH_BITS[length]));
    int symbol = symbol(vm, state, state + DISTANCES);
    if (symbol < 0 || symbol >= DeflateCodes.DISTANCE_BASE.length) {
      return false;
    }
    int distance =
        DeflateCodes.DISTANCE_BASE[symbol] + bits(vm, state, DeflateCodes.DISTANCE_BITS[symbol]);
    int windowBytes = i32(ram, state + WINDOW_BYTES);
    if (distance > windowBytes) {
      return false;
    }
    i32(ram, state + FROM, i32(ram, state + PLACE) - distance & windowBytes - 1);
    return true;
  }

  // What comes in.

  private static int symbol(Vm vm, int state, int code) {
    int[] ram = vm.ram;
    int place = 0; // of the first code with that many bits
    int offset = 0; // from it
    for (int bits = 1; ; bits++) {
      offset = offset << 1 | bit(vm, state);
      if (bits > HuffmanCode.MAX_BITS) {
        return NO_SYMBOL;
      }
      int codes = HuffmanCode.codes(ram, code, bits);
      if (offset < codes) {
        return HuffmanCode.symbol(ram, code, place + offset);
      }
      place += codes;
      offset -= codes;
    }
  }

  private static int bits(Vm vm, int state, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value |= bit(vm, state) << i;
    }
    return value;
  }

  private static int bit(Vm vm, int state) {
    int[] ram = vm.ram;
    int count = i32(ram, state + BIT_COUNT);
    i32(ram, state + BIT_COUNT, count - 1);
    if (count == 0) {
      i32(ram, state + BITS, nextByte(vm, state));
      i32(ram, state + BIT_COUNT, 7);
    }
    int bits = i32(ram, state + BITS);
    i32(ram, state + BITS, bits >> 1);
    return bits & 1;
  }

  /** Reads four bytes, the low one first. */
  private static int nextWord(Vm vm, int state) {
    return nextHalf(vm, state) | nextHalf(vm, state) << 16;
  }

  /** Reads two bytes, the low one first. */
  static int nextHalf(Vm vm, int state) {
    return nextByte(vm, state) | nextByte(vm, state) << 8;
  }

  /**
   * Reads a byte of the stream.
   *
   * @throws org.antaresia.vm.PyException EOFError, or the stream's OSError
   */
  static int nextByte(Vm vm, int state) {
    Safepoint.work(vm);
    int stream = i32(vm.ram, state + STREAM);
    int mark = vm.heap.freshMark();
    int count = Stream.of(vm, stream).read(vm, stream, state + BYTE, 1);
    vm.heap.release(mark);
    if (count < 0) {
      throw vm.osError(-count);
    }
    if (count == 0) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.EOF_ERROR));
    }
    return u8(vm.ram, state + BYTE);
  }
}
