"""The chaos game: a point jumps about by randomly chosen maps, and a fern appears.

Stresses small objects, operator methods and floats. Usage: chaos.py [jumps]
"""

import sys

WIDTH, HEIGHT = 48, 32
SHADES = " .:+*#"


class Random:
    """The minimal standard generator of Park and Miller."""

    def __init__(self, seed):
        self.state = seed

    def random(self):
        """A number from 0.0 up to 1.0."""
        # Schrage's way: products stay small integers, even those of 31 bits.
        high, low = divmod(self.state, 127773)
        self.state = 16807 * low - 2836 * high
        if self.state <= 0:
            self.state += 2147483647
        return self.state / 2147483647


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __repr__(self):
        return "(%.3f, %.3f)" % (self.x, self.y)


class Map:
    """An affine map of the plane: a matrix, then a shift; weight says how often it is chosen."""

    def __init__(self, weight, a, b, c, d, shift):
        self.weight = weight
        self.a, self.b, self.c, self.d = a, b, c, d
        self.shift = shift

    def __call__(self, v):
        return self.linear(v) + self.shift

    def linear(self, v):
        return Vector(self.a * v.x + self.b * v.y, self.c * v.x + self.d * v.y)


FERN = (
    Map(0.86, 0.85, 0.04, -0.04, 0.85, Vector(0.0, 1.6)),  # all smaller leaflets
    Map(0.07, 0.20, -0.26, 0.23, 0.22, Vector(0.0, 1.6)),  # the largest leaflet on the left
    Map(0.06, -0.15, 0.28, 0.26, 0.24, Vector(0.0, 0.44)),  # and on the right
    Map(0.01, 0.0, 0.0, 0.0, 0.16, Vector(0.0, 0.0)),  # the stem
)


class Canvas:
    """Counts how often each cell was hit."""

    def __init__(self, low, high):
        self.low = low
        self.x_scale = WIDTH / (high.x - low.x)
        self.y_scale = HEIGHT / (high.y - low.y)
        self.rows = [[0] * WIDTH for _ in range(HEIGHT)]

    def hit(self, v):
        column = int((v.x - self.low.x) * self.x_scale)
        row = int((v.y - self.low.y) * self.y_scale)
        if 0 <= column < WIDTH and 0 <= row < HEIGHT:
            self.rows[row][column] += 1

    def picture(self):
        full = max(max(row) for row in self.rows)
        lines = []
        for row in reversed(self.rows):
            # The rarest hits shall be seen as well: shades grow with the number of bits.
            shades = (bits(hits) * (len(SHADES) - 1) // bits(full) for hits in row)
            lines.append("".join(SHADES[shade] for shade in shades).rstrip())
        return "\n".join(lines)


def bits(number):
    count = 0
    while number:
        number >>= 1
        count += 1
    return count


def choose(maps, chance):
    for choice in maps:
        chance -= choice.weight
        if chance < 0.0:
            return choice
    return maps[0]


def main(jumps=600000):
    random = Random(2026)
    canvas = Canvas(Vector(-2.6, 0.0), Vector(2.8, 10.2))
    point = Vector(0.0, 0.0)
    for _ in range(jumps):
        point = choose(FERN, random.random())(point)
        canvas.hit(point)
    return "%s\n%d jumps end at %r" % (canvas.picture(), jumps, point)


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
