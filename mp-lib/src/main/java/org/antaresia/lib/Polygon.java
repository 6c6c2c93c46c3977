package org.antaresia.lib;

import java.util.Arrays;

/** Draws a closed polygon whose corners lie relative to a point. */
final class Polygon {
  /** What a row's crossing with an edge is computed in: parts of a pixel. */
  private static final int PARTS = 32;

  private final Canvas canvas;
  private final int x;
  private final int y;
  private final int[] xs;
  private final int[] ys;
  private final int color;

  Polygon(Canvas canvas, int x, int y, int[] xs, int[] ys, int color) {
    this.canvas = canvas;
    this.x = x;
    this.y = y;
    this.xs = xs;
    this.ys = ys;
    this.color = color;
  }

  void outline() {
    for (int from = 0, to = xs.length - 1; to >= 0; from = to--) {
      canvas.line(x + xs[from], y + ys[from], x + xs[to], y + ys[to], color);
    }
  }

  /** Fills each row between its crossings with the edges, two by two. */
  void fill() {
    int top = Integer.MAX_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (int corner : ys) {
      top = Math.min(top, corner);
      bottom = Math.max(bottom, corner);
    }
    int[] crossings = new int[xs.length];
    for (long row = top; row <= bottom; row++) {
      int count = cross((int) row, crossings);
      Arrays.sort(crossings, 0, count);
      for (int i = 0; i < count; i += 2) {
        canvas.fillRect(
            x + crossings[i], y + (int) row, crossings[i + 1] - crossings[i] + 1, 1, color);
      }
    }
  }

  /** Tells where edges cross a row, and draws what of them lies on it below all its crossings. */
  private int cross(int row, int[] crossings) {
    int count = 0;
    for (int from = 0, to = xs.length - 1; to >= 0; from = to--) {
      canvas.step();
      int y1 = ys[from];
      int y2 = ys[to];
      if (y1 > row != y2 > row) {
        int parts = PARTS * xs[from] + PARTS * (xs[to] - xs[from]) * (row - y1) / (y2 - y1);
        crossings[count++] = (parts + PARTS / 2) / PARTS;
      } else if (row == Math.max(y1, y2)) {
        drawLowEnd(from, to);
      }
    }
    return count;
  }

  /** Draws the lower end of an edge, or all of a level one. */
  private void drawLowEnd(int from, int to) {
    if (ys[from] < ys[to]) {
      canvas.dot(x + xs[to], y + ys[to], color);
    } else if (ys[to] < ys[from]) {
      canvas.dot(x + xs[from], y + ys[from], color);
    } else {
      canvas.line(x + xs[from], y + ys[from], x + xs[to], y + ys[to], color);
    }
  }
}
