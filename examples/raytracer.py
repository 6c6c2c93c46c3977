"""A ray tracer: four balls on a chequered floor, with shadows and mirrors, as a text picture.

Stresses classes with operator methods, floats and recursion. Usage: raytracer.py [width]
"""

import math
import sys

SHADES = " .:-=+*#%@"
COLUMNS = 72
MAX_REFLECTIONS = 3
NEAR = 1e-6  # closer hits are the surface that the ray just left


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self * (1.0 / math.sqrt(self.dot(self)))

    def mirrored(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction

    def at(self, distance):
        return self.origin + self.direction * distance


class Sphere:
    def __init__(self, centre, radius, brightness, mirror):
        self.centre = centre
        self.square = radius * radius
        self.brightness = brightness
        self.mirror = mirror

    def distance(self, ray):
        """How far along the ray the sphere is hit first; None if it is missed."""
        to_centre = self.centre - ray.origin
        middle = to_centre.dot(ray.direction)
        inside = self.square - to_centre.dot(to_centre) + middle * middle
        if inside < 0.0:
            return None
        half_chord = math.sqrt(inside)
        for hit in (middle - half_chord, middle + half_chord):
            if hit > NEAR:
                return hit
        return None

    def normal(self, point):
        return (point - self.centre).unit()

    def brightness_at(self, point):
        return self.brightness


class Floor:
    """The plane y = height, in squares of side 1."""

    mirror = 0.2
    up = Vector(0.0, 1.0, 0.0)

    def __init__(self, height):
        self.height = height

    def distance(self, ray):
        slope = ray.direction.y
        if slope > -NEAR:
            return None
        hit = (self.height - ray.origin.y) / slope
        return hit if hit > NEAR else None

    def normal(self, point):
        return self.up

    def brightness_at(self, point):
        odd = (math.floor(point.x) + math.floor(point.z)) & 1
        return 0.9 if odd else 0.2


class Scene:
    def __init__(self, things, light):
        self.things = things
        self.light = light

    def first_hit(self, ray):
        nearest = None
        nearest_distance = 1e9
        for thing in self.things:
            distance = thing.distance(ray)
            if distance is not None and distance < nearest_distance:
                nearest = thing
                nearest_distance = distance
        return nearest, nearest_distance

    def brightness(self, ray, reflections=0):
        """From 0.0 (black) to 1.0, what is seen along the ray."""
        thing, distance = self.first_hit(ray)
        if thing is None:
            return 0.5 * max(0.0, ray.direction.y)  # the sky, brightest overhead
        point = ray.at(distance)
        normal = thing.normal(point)
        result = thing.brightness_at(point) * (0.1 + 0.9 * self.light_on(point, normal))
        if reflections < MAX_REFLECTIONS and thing.mirror > 0.0:
            mirrored = Ray(point, ray.direction.mirrored(normal))
            seen = self.brightness(mirrored, reflections + 1)
            result += (seen - result) * thing.mirror
        return result

    def light_on(self, point, normal):
        to_light = self.light - point
        direction = to_light.unit()
        cosine = normal.dot(direction)
        if cosine <= 0.0:
            return 0.0
        distance_to_light = to_light.dot(direction)
        shadow = Ray(point, direction)
        for thing in self.things:
            distance = thing.distance(shadow)
            if distance is not None and distance < distance_to_light:
                return 0.0
        return cosine


def main(width=288):
    height = width * 3 // 8  # characters are about twice as high as wide
    scene = Scene(
        (
            Sphere(Vector(0.0, 1.0, 6.0), 1.0, 0.9, 0.3),
            Sphere(Vector(-2.1, 0.7, 5.2), 0.7, 0.6, 0.1),
            Sphere(Vector(2.2, 0.8, 5.0), 0.8, 0.3, 0.7),
            Sphere(Vector(0.6, 0.3, 4.0), 0.3, 1.0, 0.0),
            Floor(0.0),
        ),
        Vector(-4.0, 6.0, 0.0),
    )
    eye = Vector(0.0, 1.5, 0.0)
    scale = max(1, width // COLUMNS)
    lines = []
    total = 0
    for row in range(height):
        line = ""
        for column in range(width):
            x = (column + 0.5) / width - 0.5
            y = 0.5 - (row + 0.5) / height
            ray = Ray(eye, Vector(x * 1.2, y * 0.7 - 0.17, 1.0).unit())
            level = min(255, int(scene.brightness(ray) * 256))
            total += level
            if column % scale == 0:
                line += SHADES[level * len(SHADES) // 256]
        if row % scale == 0:
            lines.append(line.rstrip())
    lines.append("%d x %d pixels, mean brightness %d" % (width, height, total // (width * height)))
    return "\n".join(lines)


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
