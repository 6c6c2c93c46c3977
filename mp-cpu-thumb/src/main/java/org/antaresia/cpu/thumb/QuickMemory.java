package org.antaresia.cpu.thumb;

/**
 * Loads and stores of several words, or with a new base, in plain RAM. What is not that is not done
 * at all: {@link Executor} does it.
 */
final class QuickMemory {
  // kinds of single accesses
  static final int LOAD_WORD = 0;
  static final int LOAD_BYTE = 1;
  static final int LOAD_HALF = 2;
  static final int LOAD_SIGNED_BYTE = 3;
  static final int LOAD_SIGNED_HALF = 4;
  static final int FIRST_STORE = 5;
  static final int STORE_WORD = 5;
  static final int STORE_BYTE = 6;
  static final int STORE_HALF = 7;

  /** The offset counts for the access, too. */
  static final int BEFORE = 8;

  // kinds of multiple accesses
  static final int LOADS = 1;
  static final int DOWN = 2;
  static final int WRITE_BACK = 4;

  private static final int[] NO_WORDS = {};

  private final int[] r;
  private final CodeCache code;
  private final byte[] marks;
  private final int base;
  private final int[] all;

  /** The words of RAM; none while a protection unit is to be asked. */
  private int[] words;

  QuickMemory(Registers registers, Bus bus, CodeCache code) {
    r = registers.r;
    this.code = code;
    marks = code.marks;
    base = bus.main().base;
    all = bus.mainWords();
    words = all;
  }

  /** Whether every access must be looked at. */
  void guarded(boolean guarded) {
    words = guarded ? NO_WORDS : all;
  }

  int[] words() {
    return words;
  }

  int base() {
    return base;
  }

  private void put(int index, int value) {
    words[index] = value;
    if (marks[index >> CodeCache.MARK_SHIFT] != 0) {
      code.written(base + (index << 2));
    }
  }

  /** A load or store that gives its base a new value; false when it was not done. */
  boolean update(int op, int offset) {
    int kind = op >>> 18 & 31;
    int n = op >>> 13 & 31;
    int t = op >>> 8 & 31;
    int start = r[n];
    int address = (kind & BEFORE) != 0 ? start + offset : start;
    int at = address - base;
    int index = at >>> 2;
    if (index >= words.length) {
      return false;
    }
    int shift = at << 3;
    switch (kind & 7) {
      case LOAD_WORD -> {
        if ((at & 3) != 0) {
          return false;
        }
        r[t] = words[index];
      }
      case LOAD_BYTE -> r[t] = words[index] >>> shift & 0xff;
      case LOAD_SIGNED_BYTE -> r[t] = (byte) (words[index] >>> shift);
      case LOAD_HALF -> {
        if ((at & 1) != 0) {
          return false;
        }
        r[t] = words[index] >>> shift & 0xffff;
      }
      case LOAD_SIGNED_HALF -> {
        if ((at & 1) != 0) {
          return false;
        }
        r[t] = (short) (words[index] >>> shift);
      }
      case STORE_WORD -> {
        if ((at & 3) != 0) {
          return false;
        }
        put(index, r[t]);
      }
      case STORE_BYTE -> put(index, words[index] & ~(0xff << shift) | (r[t] & 0xff) << shift);
      default -> {
        if ((at & 1) != 0) {
          return false;
        }
        put(index, words[index] & ~(0xffff << shift) | (r[t] & 0xffff) << shift);
      }
    }
    r[n] = start + offset;
    return true;
  }

  /** LDRD and STRD; false when nothing was done. */
  boolean pair(int op, int offset, boolean load) {
    int at = r[op >>> 13 & 31] + offset - base;
    int index = at >>> 2;
    if ((at & 3) != 0 || index >= words.length - 1) {
      return false;
    }
    int first = op >>> 8 & 31;
    int second = op >>> 18 & 31;
    if (load) {
      r[first] = words[index];
      r[second] = words[index + 1];
    } else {
      put(index, r[first]);
      put(index + 1, r[second]);
    }
    return true;
  }

  /** LDM, STM, PUSH and POP; PC, when it is loaded, gets the word as it is. False: not done. */
  boolean multiple(int op, int list) {
    int kind = op >>> 18 & 31;
    int n = op >>> 13 & 31;
    int bytes = Integer.bitCount(list) << 2;
    int start = (kind & DOWN) != 0 ? r[n] - bytes : r[n];
    int at = start - base;
    int index = at >>> 2;
    if ((at & 3) != 0 || index > words.length - (bytes >> 2)) {
      return false;
    }
    if ((kind & LOADS) != 0) {
      for (int left = list; left != 0; left &= left - 1) {
        r[Integer.numberOfTrailingZeros(left)] = words[index++];
      }
    } else {
      for (int left = list; left != 0; left &= left - 1) {
        put(index++, r[Integer.numberOfTrailingZeros(left)]);
      }
    }
    if ((kind & WRITE_BACK) != 0) {
      r[n] = (kind & DOWN) != 0 ? start : start + bytes;
    }
    return true;
  }

  /** Loads words into an array; false when nothing was done. */
  boolean load(int address, int[] into, int first, int count) {
    int at = address - base;
    int index = at >>> 2;
    if ((at & 3) != 0 || index > words.length - count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      into[first + i] = words[index + i];
    }
    return true;
  }

  /** Stores words of an array; false when nothing was done. */
  boolean store(int address, int[] from, int first, int count) {
    int at = address - base;
    int index = at >>> 2;
    if ((at & 3) != 0 || index > words.length - count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      put(index + i, from[first + i]);
    }
    return true;
  }
}
