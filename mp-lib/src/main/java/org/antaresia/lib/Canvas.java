package org.antaresia.lib;

import org.antaresia.vm.Buffer;
import org.antaresia.vm.RawMemory;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.IntObject;
import org.jspecify.annotations.Nullable;

/**
 * Pixels in RAM and the ways to draw that need no more than rows and columns. All coordinates may
 * lie outside; what is drawn there is not seen.
 */
final class Canvas {
  private static final int MAX_PIXELS = 0xffff;

  /** A unit of fuel pays for so many pixels: its binary log. */
  private static final int PIXELS_PER_UNIT = 3;

  /** What a frame buffer is made with: objects. */
  record Given(int buffer, int width, int height, int format, int stride) {
    /** Of four or five words, the stride being the width if it is missing. */
    static Given of(Vm vm, int words, int count) {
      return new Given(
          vm.arg(words, 0),
          vm.arg(words, 1),
          vm.arg(words, 2),
          vm.arg(words, 3),
          vm.arg(words, count - 1 == 4 ? 4 : 1));
    }
  }

  final int at;
  final int width;
  final int height;
  final int stride;
  final PixelFormat format;

  private final Vm vm;

  Canvas(Vm vm, int at, int width, int height, int stride, PixelFormat format) {
    this.vm = vm;
    this.at = at;
    this.width = width;
    this.height = height;
    this.stride = stride;
    this.format = format;
  }

  /**
   * Checks what is given.
   *
   * @throws org.antaresia.vm.PyException TypeError, or ValueError when the buffer is too small
   */
  static Canvas of(Vm vm, Given given, boolean write) {
    int width = IntObject.toInt(vm, given.width);
    int height = IntObject.toInt(vm, given.height);
    int code = IntObject.toInt(vm, given.format);
    int stride = IntObject.toInt(vm, given.stride);
    if (width < 1
        || height < 1
        || width > MAX_PIXELS
        || height > MAX_PIXELS
        || stride > MAX_PIXELS
        || stride < width) {
      throw vm.valueError();
    }
    PixelFormat format = PixelFormat.of(code);
    if (format == null) {
      throw vm.valueError("invalid format");
    }
    Buffer buffer = Buffer.of(vm, given.buffer, write);
    if (format.bytes(width, height, stride) > buffer.length) {
      throw vm.valueError();
    }
    return new Canvas(vm, buffer.at, width, height, format.rounded(stride), format);
  }

  boolean contains(int x, int y) {
    return x >= 0 && x < width && y >= 0 && y < height;
  }

  int get(int x, int y) {
    return format.get(vm.ram, at, x, y, stride);
  }

  void set(int x, int y, int color) {
    format.set(vm.ram, at, x, y, stride, color);
  }

  /** Sets a pixel if it is there. */
  void dot(int x, int y, int color) {
    if (contains(x, y)) {
      set(x, y, color);
    }
  }

  /** Pays for a step of a figure that may be much larger than what is seen of it. */
  void step() {
    Safepoint.work(vm);
  }

  void fill(int color) {
    fillRect(0, 0, width, height, color);
  }

  void fillRect(int x, int y, int w, int h, int color) {
    if (w < 1 || h < 1 || x + w <= 0 || y + h <= 0 || x >= width || y >= height) {
      return;
    }
    int left = Math.max(x, 0);
    int right = Math.min(width, x + w);
    int top = Math.max(y, 0);
    int bottom = Math.min(height, y + h);
    Safepoint.charge(vm, 1 + ((right - left) * (long) (bottom - top) >> PIXELS_PER_UNIT));
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        set(column, row, color);
      }
    }
  }

  void rect(int x, int y, int w, int h, int color) {
    fillRect(x, y, w, 1, color);
    fillRect(x, y + h - 1, w, 1, color);
    fillRect(x, y, 1, h, color);
    fillRect(x + w - 1, y, 1, h, color);
  }

  /** Bresenham's: a pixel per step along the longer side. */
  void line(int x1, int y1, int x2, int y2, int color) {
    int width = Math.abs(x2 - x1);
    int height = Math.abs(y2 - y1);
    int right = x2 - x1 > 0 ? 1 : -1;
    int down = y2 - y1 > 0 ? 1 : -1;
    boolean isSteep = height > width;
    int longer = isSteep ? height : width;
    int shorter = isSteep ? width : height;
    int x = x1;
    int y = y1;
    int error = 2 * shorter - longer;
    for (int i = 0; i < longer; i++) {
      step();
      dot(x, y, color);
      for (; error >= 0; error -= 2 * longer) {
        step();
        x += isSteep ? right : 0;
        y += isSteep ? 0 : down;
      }
      x += isSteep ? 0 : right;
      y += isSteep ? down : 0;
      error += 2 * shorter;
    }
    dot(x2, y2, color);
  }

  /**
   * Copies the pixels of another canvas, but those of one color.
   *
   * @param palette whose first row tells the color for a pixel of the source
   */
  void blit(Canvas source, int x, int y, int key, @Nullable Canvas palette) {
    int left = Math.max(0, x);
    int top = Math.max(0, y);
    int right = Math.min(width, x + source.width);
    int bottom = Math.min(height, y + source.height);
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        step();
        int color = source.get(column - x, row - y);
        if (palette != null) {
          color = palette.entry(color);
        }
        if (color != key) {
          set(column, row, color);
        }
      }
    }
  }

  /** A pixel of the first row, which may be shorter: then it is what lies behind it. */
  private int entry(int i) {
    if (i >= width) {
      RawMemory.checked(vm, at + 2 * i, 2);
    }
    return get(i, 0);
  }

  /** Moves the pixels; those that nothing moves to stay. */
  void scroll(int right, int down) {
    if (Math.abs((long) right) >= width || Math.abs((long) down) >= height) {
      return;
    }
    int firstRow = down < 0 ? 0 : height - 1;
    int endRow = down < 0 ? height + down : down - 1;
    int firstColumn = right < 0 ? 0 : width - 1;
    int endColumn = right < 0 ? width + right : right - 1;
    for (int y = firstRow; y != endRow; y += down < 0 ? 1 : -1) {
      for (int x = firstColumn; x != endColumn; x += right < 0 ? 1 : -1) {
        step();
        set(x, y, get(x - right, y - down));
      }
    }
  }

  /** Draws a byte string up to its first NUL. */
  void text(String text, int x, int y, int color) {
    for (int i = 0; i < text.length() && text.charAt(i) != 0; i++) {
      step();
      for (int column = 0; column < PetMe128Font.PIXELS; column++) {
        int pixels = PetMe128Font.column(text.charAt(i), column);
        for (int row = 0; pixels >> row != 0; row++) {
          if ((pixels >> row & 1) != 0) {
            dot(x + PetMe128Font.PIXELS * i + column, y + row, color);
          }
        }
      }
    }
  }
}
