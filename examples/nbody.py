"""N bodies: Sun and giant planets attract each other; their total energy must stay put.

Stresses float arithmetic and attributes. Usage: nbody.py [steps]
"""

import math
import sys

SUN_MASS = 4 * math.pi * math.pi  # so that lengths are in AU and times in years
DAYS = 365.24


class Body:
    def __init__(self, mass, x, y, z, vx, vy, vz):
        """Mass in suns, position in AU, velocity in AU per day."""
        self.mass = mass * SUN_MASS
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx * DAYS, vy * DAYS, vz * DAYS


def solar_system():
    sun = Body(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    jupiter = Body(
        9.54791938424326609e-04,
        4.84143144246472090e00,
        -1.16032004402742839e00,
        -1.03622044471123109e-01,
        1.66007664274403694e-03,
        7.69901118419740425e-03,
        -6.90460016972063023e-05,
    )
    saturn = Body(
        2.85885980666130812e-04,
        8.34336671824457987e00,
        4.12479856412430479e00,
        -4.03523417114321381e-01,
        -2.76742510726411899e-03,
        4.99852801234917238e-03,
        2.30417297573763929e-05,
    )
    uranus = Body(
        4.36624404335156298e-05,
        1.28943695621391310e01,
        -1.51111514016986312e01,
        -2.23307578892655734e-01,
        2.96460137564761618e-03,
        2.37847173959480950e-03,
        -2.96589568540237556e-05,
    )
    neptune = Body(
        5.15138902046611451e-05,
        1.53796971148509165e01,
        -2.59193146099879641e01,
        1.79258772950371181e-01,
        2.68067772490389322e-03,
        1.62824170038242295e-03,
        -9.51592254519715870e-05,
    )
    bodies = [sun, jupiter, saturn, uranus, neptune]
    # The sun moves against the planets, so that the centre of mass rests.
    sun.vx = -sum(b.vx * b.mass for b in bodies) / sun.mass
    sun.vy = -sum(b.vy * b.mass for b in bodies) / sun.mass
    sun.vz = -sum(b.vz * b.mass for b in bodies) / sun.mass
    return bodies


def energy(bodies):
    total = 0.0
    for i, a in enumerate(bodies):
        total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for b in bodies[i + 1 :]:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            total -= a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


def advance(bodies, pairs, dt, steps):
    sqrt = math.sqrt
    for _ in range(steps):
        for a, b in pairs:
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            square = dx * dx + dy * dy + dz * dz
            pull = dt / (square * sqrt(square))
            pull_a = b.mass * pull
            pull_b = a.mass * pull
            a.vx -= dx * pull_a
            a.vy -= dy * pull_a
            a.vz -= dz * pull_a
            b.vx += dx * pull_b
            b.vy += dy * pull_b
            b.vz += dz * pull_b
        for body in bodies:
            body.x += dt * body.vx
            body.y += dt * body.vy
            body.z += dt * body.vz


def main(steps=100000):
    bodies = solar_system()
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]
    before = energy(bodies)
    advance(bodies, pairs, 0.01, steps)
    return "energy %.9f, after %d steps %.9f" % (before, steps, energy(bodies))


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
