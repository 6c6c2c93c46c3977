"""The Mandelbrot set, computed for a width in pixels and shown as a small text picture.

Stresses float arithmetic in a tight loop and bytearrays. Usage: mandelbrot.py [width]
"""

import sys

LIMIT = 50
SHADES = " .,:;=+*%#"
COLUMNS = 64


def escape_time(cr, ci):
    """Rounds of z = z * z + c until |z| exceeds 2, at most LIMIT."""
    zr = zi = 0.0
    for rounds in range(LIMIT):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return rounds
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return LIMIT


def render(width, height):
    """One byte a pixel for the part of the plane from -2.2-1.2i to 0.9+1.2i."""
    pixels = bytearray(width * height)
    at = 0
    for y in range(height):
        ci = -1.2 + 2.4 * y / height
        for x in range(width):
            pixels[at] = escape_time(-2.2 + 3.1 * x / width, ci)
            at += 1
    return pixels


def main(width=640):
    height = width * 3 // 8  # characters are about twice as high as wide
    pixels = render(width, height)
    lines = []
    scale = max(1, width // COLUMNS)
    for y in range(0, height, scale):
        row = (pixels[y * width + x] for x in range(0, width, scale))
        lines.append("".join(SHADES[level * (len(SHADES) - 1) // LIMIT] for level in row))
    inside = sum(level == LIMIT for level in pixels)
    lines.append("%d of %d pixels inside, %d rounds" % (inside, len(pixels), sum(pixels)))
    return "\n".join(lines)


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
