package org.antaresia.lib;

/** Draws an ellipse, or quadrants of one, with integers only (after John Kennedy's algorithm). */
final class Ellipse {
  static final int ALL_QUADRANTS = 0xf;

  private static final int UPPER_RIGHT = 1;
  private static final int UPPER_LEFT = 2;
  private static final int LOWER_LEFT = 4;
  private static final int LOWER_RIGHT = 8;

  private final Canvas canvas;
  private final int x;
  private final int y;
  private final int color;
  private final boolean fills;
  private final int quadrants;

  /**
   * @param x the center's
   * @param y the center's
   */
  Ellipse(Canvas canvas, int x, int y, int color, boolean fills, int quadrants) {
    this.canvas = canvas;
    this.x = x;
    this.y = y;
    this.color = color;
    this.fills = fills;
    this.quadrants = quadrants;
  }

  void draw(int horizontal, int vertical) {
    if (horizontal != 0 || vertical != 0) {
      drawFlank(horizontal, vertical, false);
      drawFlank(vertical, horizontal, true);
    } else if ((quadrants & ALL_QUADRANTS) != 0) {
      canvas.dot(x, y, color);
    }
  }

  /**
   * Goes from the end of one radius to where the outline has a slope of 1, a pixel per step of the
   * other direction.
   */
  private void drawFlank(int radius, int other, boolean isVertical) {
    int along = radius;
    int across = 0;
    int alongChange = other * other * (1 - 2 * radius);
    int acrossChange = radius * radius;
    int alongStep = 2 * other * other;
    int acrossStep = 2 * radius * radius;
    int error = 0;
    for (int alongStop = alongStep * radius, acrossStop = 0; alongStop >= acrossStop; ) {
      canvas.step();
      drawPoints(isVertical ? across : along, isVertical ? along : across);
      across++;
      acrossStop += acrossStep;
      error += acrossChange;
      acrossChange += acrossStep;
      if (2 * error + alongChange > 0) {
        along--;
        alongStop -= alongStep;
        error += alongChange;
        alongChange += alongStep;
      }
    }
  }

  private void drawPoints(int right, int down) {
    drawPoint(UPPER_RIGHT, right, -down);
    drawPoint(UPPER_LEFT, -right, -down);
    drawPoint(LOWER_LEFT, -right, down);
    drawPoint(LOWER_RIGHT, right, down);
  }

  private void drawPoint(int quadrant, int right, int down) {
    if ((quadrants & quadrant) == 0) {
      return;
    }
    boolean isRight = quadrant == UPPER_RIGHT || quadrant == LOWER_RIGHT;
    if (fills) {
      canvas.fillRect(isRight ? x : x + right, y + down, (isRight ? right : -right) + 1, 1, color);
    } else {
      canvas.dot(x + right, y + down, color);
    }
  }
}
