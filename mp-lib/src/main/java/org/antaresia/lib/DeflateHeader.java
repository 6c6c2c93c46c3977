package org.antaresia.lib;

import org.antaresia.vm.Vm;

/** The headers of zlib streams (RFC 1950) and gzip files (RFC 1952). */
final class DeflateHeader {
  /** Read when it is neither. */
  static final int NONE = -1;

  private static final int ZLIB_FLAG = 0x10;

  private static final int GZIP_ID1 = 0x1f;
  private static final int GZIP_ID2 = 0x8b;
  private static final int GZIP_WINDOW_BITS = 15;

  /** The only method of compression. */
  private static final int DEFLATE = 8;

  // Flags of gzip.
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;

  /** The rest of gzip's fixed part: time, level, system. */
  private static final int SKIPPED = 6;

  // Parts of zlib's two bytes, of which the first is the high one.
  private static final int HAS_DICTIONARY = 0x20;
  private static final int MODULUS = 31;
  private static final int LEAST_WINDOW_BITS = 8;
  private static final int DEFAULT_LEVEL = 0x80;

  private DeflateHeader() {}

  /** Reads either header; tells what it says, or {@link #NONE}. */
  static int read(Vm vm, int state) {
    int first = InflateState.nextByte(vm, state);
    int second = InflateState.nextByte(vm, state);
    return first == GZIP_ID1 && second == GZIP_ID2
        ? readGzip(vm, state)
        : readZlib(vm, state, first, second);
  }

  static boolean isZlib(int header) {
    return (header & ZLIB_FLAG) != 0;
  }

  /** How large a window will do, as a power of two. */
  static int windowBits(int header) {
    return header & ~ZLIB_FLAG;
  }

  private static int readGzip(Vm vm, int state) {
    if (InflateState.nextByte(vm, state) != DEFLATE) {
      return NONE;
    }
    int flags = InflateState.nextByte(vm, state);
    if ((flags & RESERVED) != 0) {
      return NONE;
    }
    skip(vm, state, SKIPPED);
    if ((flags & HAS_EXTRA) != 0) {
      skip(vm, state, InflateState.nextHalf(vm, state));
    }
    if ((flags & HAS_NAME) != 0) {
      skipText(vm, state);
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText(vm, state);
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      InflateState.nextHalf(vm, state);
    }
    InflateState.checksum(vm.ram, state, InflateState.CRC32, 0);
    return GZIP_WINDOW_BITS;
  }

  private static void skip(Vm vm, int state, int count) {
    for (int i = 0; i < count; i++) {
      InflateState.nextByte(vm, state);
    }
  }

  private static void skipText(Vm vm, int state) {
    while (InflateState.nextByte(vm, state) != 0) {
      // up to and with the NUL
    }
  }

  private static int readZlib(Vm vm, int state, int first, int second) {
    int windowBits = (first >> 4) + LEAST_WINDOW_BITS;
    if ((first << 8 | second) % MODULUS != 0
        || (first & 0xf) != DEFLATE
        || windowBits > GZIP_WINDOW_BITS
        || (second & HAS_DICTIONARY) != 0) {
      return NONE;
    }
    InflateState.checksum(vm.ram, state, InflateState.ADLER32, 1);
    return ZLIB_FLAG | windowBits;
  }

  /** Writes the header of a format, if it has one; false when the stream failed. */
  static boolean write(Vm vm, int state, int format, int windowBits) {
    return switch (format) {
      case DeflateIoObject.ZLIB -> {
        int first = Math.max(windowBits - LEAST_WINDOW_BITS, 1) << 4 | DEFLATE;
        int second = DEFAULT_LEVEL;
        second |= MODULUS - (first << 8 | second) % MODULUS;
        DeflateState.scratch(vm.ram, state, second << 8 | first);
        int count = DeflateState.writeScratch(vm, state, 2);
        DeflateState.checksum(vm.ram, state, 1);
        yield count >= 0;
      }
      case DeflateIoObject.GZIP -> {
        // no flags, no time, fastest level, of unix
        DeflateState.scratch(vm.ram, state, DEFLATE << 16 | GZIP_ID2 << 8 | GZIP_ID1, 0, 0x0304);
        yield DeflateState.writeScratch(vm, state, 10) >= 0;
      }
      default -> true;
    };
  }
}
