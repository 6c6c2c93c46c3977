package org.antaresia.lib;

import static org.antaresia.gc.Memory.u8;

import org.jspecify.annotations.Nullable;

/** How pixels lie in a buffer. A position is that of a pixel, in rows of {@code stride} pixels. */
enum PixelFormat {
  /** A bit each: a byte is eight rows of a column, the upper one in the low bit. */
  MONO_VLSB(0, 1, 1) {
    @Override
    int get(int[] ram, int at, int x, int y, int stride) {
      return u8(ram, at + (y >> 3) * stride + x) >> (y & 7) & 1;
    }

    @Override
    void set(int[] ram, int at, int x, int y, int stride, int color) {
      put(ram, at + (y >> 3) * stride + x, y & 7, 1, color != 0 ? 1 : 0);
    }
  },

  /** Red, green and blue in five, six and five bits of two bytes, the low one first. */
  RGB565(1, 16, 1) {
    @Override
    int get(int[] ram, int at, int x, int y, int stride) {
      int pixel = at + 2 * (x + y * stride);
      return u8(ram, pixel) | u8(ram, pixel + 1) << 8;
    }

    @Override
    void set(int[] ram, int at, int x, int y, int stride, int color) {
      int pixel = at + 2 * (x + y * stride);
      u8(ram, pixel, color);
      u8(ram, pixel + 1, color >> 8);
    }
  },

  /** Sixteen greys, the left pixel in the high half of a byte. */
  GS4_HMSB(2, 4, 2) {
    @Override
    int get(int[] ram, int at, int x, int y, int stride) {
      return u8(ram, at + (x + y * stride >> 1)) >> 4 * (~x & 1) & 0xf;
    }

    @Override
    void set(int[] ram, int at, int x, int y, int stride, int color) {
      put(ram, at + (x + y * stride >> 1), 4 * (~x & 1), 0xf, color);
    }
  },

  /** A bit each: a byte is eight columns of a row, the left one in the high bit. */
  MONO_HLSB(3, 1, 8) {
    @Override
    int get(int[] ram, int at, int x, int y, int stride) {
      return u8(ram, at + (x + y * stride >> 3)) >> (~x & 7) & 1;
    }

    @Override
    void set(int[] ram, int at, int x, int y, int stride, int color) {
      put(ram, at + (x + y * stride >> 3), ~x & 7, 1, color != 0 ? 1 : 0);
    }
  },

  /** As {@link #MONO_HLSB}, but the left column in the low bit. */
  MONO_HMSB(4, 1, 8) {
    @Override
    int get(int[] ram, int at, int x, int y, int stride) {
      return u8(ram, at + (x + y * stride >> 3)) >> (x & 7) & 1;
    }

    @Override
    void set(int[] ram, int at, int x, int y, int stride, int color) {
      put(ram, at + (x + y * stride >> 3), x & 7, 1, color != 0 ? 1 : 0);
    }
  },

  /** Four greys, the left pixel in the low bits of a byte. */
  GS2_HMSB(5, 2, 4) {
    @Override
    int get(int[] ram, int at, int x, int y, int stride) {
      return u8(ram, at + (x + y * stride >> 2)) >> 2 * (x & 3) & 3;
    }

    @Override
    void set(int[] ram, int at, int x, int y, int stride, int color) {
      put(ram, at + (x + y * stride >> 2), 2 * (x & 3), 3, color);
    }
  },

  /** A byte each. */
  GS8(6, 8, 1) {
    @Override
    int get(int[] ram, int at, int x, int y, int stride) {
      return u8(ram, at + x + y * stride);
    }

    @Override
    void set(int[] ram, int at, int x, int y, int stride, int color) {
      u8(ram, at + x + y * stride, color);
    }
  };

  private static final PixelFormat[] BY_CODE = values(); // they stand in that order

  /** The number that Python has for it. */
  final int code;

  private final int bits;

  /** Rows take a multiple of so many pixels. */
  private final int pixelsPerUnit;

  PixelFormat(int code, int bits, int pixelsPerUnit) {
    this.code = code;
    this.bits = bits;
    this.pixelsPerUnit = pixelsPerUnit;
  }

  /** The format that Python has the number for, or null. */
  static @Nullable PixelFormat of(int code) {
    return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
  }

  /** A number of pixels that rows can have: {@code pixels} or the next one above. */
  int rounded(int pixels) {
    return (pixels + pixelsPerUnit - 1) / pixelsPerUnit * pixelsPerUnit;
  }

  /** Bytes of a buffer for that many pixels. */
  long bytes(int width, int height, int stride) {
    int lastRows = this == MONO_VLSB ? 8 : 1;
    int rows = (height + lastRows - 1) / lastRows * lastRows;
    return ((long) (rows - lastRows) * rounded(stride) + (long) lastRows * rounded(width))
        * bits
        / 8;
  }

  /** The pixel of the rows at address {@code at}. */
  abstract int get(int[] ram, int at, int x, int y, int stride);

  abstract void set(int[] ram, int at, int x, int y, int stride, int color);

  private static void put(int[] ram, int at, int shift, int mask, int value) {
    u8(ram, at, u8(ram, at) & ~(mask << shift) | (value & mask) << shift);
  }
}
