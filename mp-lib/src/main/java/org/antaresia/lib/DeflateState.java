package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;

/**
 * A compressor (RFC 1951) that gives the bytes genuine gives: one block with the fixed code, in
 * which the longest match in the window, and of those the nearest, takes the place of the bytes.
 *
 * <pre>
 *   +0 stream | +4 window, a ring | +8 its size | +12 where its oldest byte is | +16 bytes in it
 *   +20 bits not written yet | +24 how many | +28 bytes compressed | +32 their checksum
 *   +36 room for the bytes that are written at once
 * </pre>
 */
final class DeflateState {
  private static final int STREAM = 0;
  private static final int WINDOW = 4;
  private static final int WINDOW_BYTES = 8;
  private static final int OLDEST = 12;
  private static final int LEN = 16;
  private static final int BITS = 20;
  private static final int BIT_COUNT = 24;
  private static final int INPUT_LEN = 28;
  private static final int CHECKSUM = 32;
  private static final int SCRATCH = 36;
  private static final int SIZE = 48;

  private static final int SHORTEST_MATCH = 3;

  /** One more than a symbol can tell: such a match is written as two. */
  private static final int LONGEST_MATCH = 259;

  /** The longest that a symbol can tell. */
  private static final int LONGEST = 258;

  /** The bits that end the block, and so many zeros that they all get written. */
  private static final int END_BITS = 14;

  /** A unit of fuel pays for so many places where a match may start: its binary log. */
  private static final int PLACES_PER_UNIT = 4;

  private DeflateState() {}

  static int create(Vm vm, int stream, int windowBytes) {
    int window = vm.allocate(windowBytes);
    int state = vm.allocate(SIZE);
    i32(vm.ram, state + STREAM, stream);
    i32(vm.ram, state + WINDOW, window);
    i32(vm.ram, state + WINDOW_BYTES, windowBytes);
    return state;
  }

  /** Sets what the checksum is before any byte. */
  static void checksum(int[] ram, int state, int initial) {
    i32(ram, state + CHECKSUM, initial);
  }

  static void startBlock(Vm vm, int state) {
    put(vm, state, 0b011, 3); // the last block, with the fixed code
  }

  static void finishBlock(Vm vm, int state) {
    put(vm, state, 0, END_BITS);
  }

  /** Notes what the trailer will tell of bytes that are about to be compressed. */
  static void count(Vm vm, int state, int format, int[] words, int from, int length) {
    int[] ram = vm.ram;
    int before = i32(ram, state + CHECKSUM);
    i32(ram, state + INPUT_LEN, i32(ram, state + INPUT_LEN) + length);
    if (format == DeflateIoObject.ZLIB) {
      i32(ram, state + CHECKSUM, Adler32.update(before, words, from, length));
    } else if (format == DeflateIoObject.GZIP) {
      i32(ram, state + CHECKSUM, Crc32.update(before, words, from, length));
    }
  }

  /** Compresses bytes; what they have in common with later ones is not looked for. */
  static void compress(Vm vm, int state, int[] words, int from, int length) {
    int end = from + length;
    for (int at = from; at < end; ) {
      Safepoint.charge(vm, 1 + (i32(vm.ram, state + LEN) >> PLACES_PER_UNIT));
      int match = longestMatch(vm.ram, state, words, at, Math.min(LONGEST_MATCH, end - at));
      int matched = Math.max(1, match & 0xffff);
      if (match == 0) {
        putCode(vm, state, Bytes.at(words, at) & 0xff);
      } else {
        putMatch(vm, state, matched, match >>> 16);
      }
      for (int i = 0; i < matched; i++) {
        remember(vm.ram, state, Bytes.at(words, at++));
      }
    }
  }

  /** Finds the length, and in the high half the distance, of the match to take; 0 for none. */
  private static int longestMatch(int[] ram, int state, int[] words, int at, int limit) {
    int window = i32(ram, state + WINDOW) - RAM_BASE;
    int mask = i32(ram, state + WINDOW_BYTES) - 1;
    int len = i32(ram, state + LEN);
    int end = i32(ram, state + OLDEST) + len;
    int longest = SHORTEST_MATCH - 1;
    int match = 0;
    for (int distance = 1; distance <= len && longest < limit; distance++) {
      int start = end - distance;
      if (before(ram, window, mask, start, distance, longest, words, at)
          != Bytes.at(words, at + longest)) {
        continue; // no longer than what there is
      }
      int count = 0;
      while (count < limit
          && before(ram, window, mask, start, distance, count, words, at)
              == Bytes.at(words, at + count)) {
        count++;
      }
      if (count > longest) {
        longest = count;
        match = distance << 16 | count;
      }
    }
    return match;
  }

  /** Byte {@code i} of what started {@code distance} bytes ago; it may reach into what comes. */
  private static byte before(
      int[] ram, int window, int mask, int start, int distance, int i, int[] words, int at) {
    return i < distance
        ? Bytes.at(ram, window + (start + i & mask))
        : Bytes.at(words, at + i - distance);
  }

  private static void remember(int[] ram, int state, int value) {
    int mask = i32(ram, state + WINDOW_BYTES) - 1;
    int len = i32(ram, state + LEN);
    int oldest = i32(ram, state + OLDEST);
    u8(ram, i32(ram, state + WINDOW) + (oldest + len & mask), value);
    if (len > mask) {
      i32(ram, state + OLDEST, oldest + 1 & mask);
    } else {
      i32(ram, state + LEN, len + 1);
    }
  }

  private static void putMatch(Vm vm, int state, int length, int distance) {
    int near = symbol(DeflateCodes.DISTANCE_BASE, distance);
    int left = length;
    while (left > 0) {
      int part = left > LONGEST ? left - SHORTEST_MATCH : left;
      left -= part;
      int symbol = symbol(DeflateCodes.LENGTH_BASE, part);
      putCode(vm, state, DeflateCodes.FIRST_LENGTH + symbol);
      put(vm, state, part - DeflateCodes.LENGTH_BASE[symbol], DeflateCodes.LENGTH_BITS[symbol]);
      put(
          vm,
          state,
          reversed(near, DeflateCodes.FIXED_DISTANCE_BITS),
          DeflateCodes.FIXED_DISTANCE_BITS);
      put(vm, state, distance - DeflateCodes.DISTANCE_BASE[near], DeflateCodes.DISTANCE_BITS[near]);
    }
  }

  /** The last symbol whose base is not above a value. */
  private static int symbol(int[] bases, int value) {
    int symbol = bases.length - 1;
    while (bases[symbol] > value) {
      symbol--;
    }
    return symbol;
  }

  private static void putCode(Vm vm, int state, int symbol) {
    int bits = DeflateCodes.fixedBits(symbol);
    put(vm, state, reversed(DeflateCodes.fixedCode(symbol), bits), bits);
  }

  /** Codes go out with their high bit first, all else with the low one. */
  private static int reversed(int code, int bits) {
    return Integer.reverse(code) >>> (32 - bits);
  }

  private static void put(Vm vm, int state, int value, int count) {
    int[] ram = vm.ram;
    i32(ram, state + BITS, i32(ram, state + BITS) | value << i32(ram, state + BIT_COUNT));
    i32(ram, state + BIT_COUNT, i32(ram, state + BIT_COUNT) + count);
    while (i32(ram, state + BIT_COUNT) >= 8) {
      scratch(ram, state, i32(ram, state + BITS));
      int error = writeScratch(vm, state, 1);
      if (error < 0) {
        throw vm.osError(-error);
      }
      i32(ram, state + BITS, i32(ram, state + BITS) >>> 8);
      i32(ram, state + BIT_COUNT, i32(ram, state + BIT_COUNT) - 8);
    }
  }

  /** Writes checksum and length, if the format has them: 0, or a negative errno. */
  static int writeTrailer(Vm vm, int state, int format) {
    int checksum = i32(vm.ram, state + CHECKSUM);
    return switch (format) {
      case DeflateIoObject.ZLIB -> {
        scratch(vm.ram, state, Integer.reverseBytes(checksum));
        yield Math.min(0, writeScratch(vm, state, 4));
      }
      case DeflateIoObject.GZIP -> {
        scratch(vm.ram, state, checksum, i32(vm.ram, state + INPUT_LEN));
        yield Math.min(0, writeScratch(vm, state, 8));
      }
      default -> 0;
    };
  }

  /** Fills in what {@link #writeScratch} writes. */
  static void scratch(int[] ram, int state, int... words) {
    for (int i = 0; i < words.length; i++) {
      i32(ram, state + SCRATCH + 4 * i, words[i]);
    }
  }

  static int writeScratch(Vm vm, int state, int count) {
    int stream = i32(vm.ram, state + STREAM);
    int mark = vm.heap.freshMark();
    int result = Stream.of(vm, stream).write(vm, stream, vm.ram, state + SCRATCH - RAM_BASE, count);
    vm.heap.release(mark);
    return result;
  }
}
