# math at work: triangles, polygons, rotations, distances on a sphere, regular shapes.
import math


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return Vector(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k) if not isinstance(k, Vector) else self.x * k.x + self.y * k.y

    def __abs__(self):
        return math.sqrt(self * self)

    def angle(self):
        return math.degrees(math.atan2(self.y, self.x))

    def turned(self, degrees):
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        return Vector(c * self.x - s * self.y, s * self.x + c * self.y)

    def __repr__(self):
        x, y = round(self.x, 6), round(self.y, 6)
        return "(%g, %g)" % (x if x else 0.0, y if y else 0.0)


v = Vector(3, 4)
print(v, abs(v), v + Vector(1, 1), v - v, v * 2, v * Vector(4, -3), "%.6f" % v.angle())
print([v.turned(a) for a in (0, 90, 180, 270, 360, 45, -90)])
print(["%.1f" % Vector(x, y).angle() for x, y in ((1, 0), (1, 1), (0, 1), (-1, 0), (-1, -1), (0, -1), (0, 0))])
for a, b, c in ((3, 4, 5), (1, 1, 1), (2, 2, 3), (5, 12, 13), (1, 1, 1.999999)):
    s = (a + b + c) / 2
    area = math.sqrt(s * (s - a) * (s - b) * (s - c))
    angles = [math.degrees(math.acos((q * q + r * r - p * p) / (2 * q * r))) for p, q, r in ((a, b, c), (b, a, c), (c, a, b))]
    print("%g %g %g area %.6f" % (a, b, c, area), ["%.4f" % x for x in angles], "%.6f" % sum(angles))


def area(points):
    return sum(points[i - 1].x * points[i].y - points[i].x * points[i - 1].y for i in range(len(points))) / 2


for n in (3, 4, 5, 6, 12, 100):
    shape = [Vector(1, 0).turned(360 * i / n) for i in range(n)]
    around = sum(abs(shape[i] - shape[i - 1]) for i in range(n))
    print(n, "%.8f %.8f" % (area(shape), around), abs(area(shape) - n / 2 * math.sin(2 * math.pi / n)) < 1e-9)


def inside(p, shape):
    result = False
    for i in range(len(shape)):
        a, b = shape[i - 1], shape[i]
        if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x:
            result = not result
    return result


star = [Vector(*p) for p in ((0, 0), (4, 0), (4, 4), (2, 1), (0, 4))]
print(area(star), [inside(Vector(x, y), star) for x, y in ((1, 1), (2, 2), (3.5, 2), (5, 1), (2, 0.5), (-1, 2))])


def sphere(lat1, lon1, lat2, lon2, radius=6371):
    a1, o1, a2, o2 = [math.radians(d) for d in (lat1, lon1, lat2, lon2)]
    h = math.sin((a2 - a1) / 2) ** 2 + math.cos(a1) * math.cos(a2) * math.sin((o2 - o1) / 2) ** 2
    return 2 * radius * math.asin(math.sqrt(h))


for name, p in (("same", (0, 0, 0, 0)), ("quarter", (0, 0, 0, 90)), ("poles", (90, 0, -90, 0)), ("cities", (48.85, 2.35, 52.52, 13.4))):
    print(name, "%.3f" % sphere(*p))
print(["%.5f" % math.sinh(x) for x in (-2, 0, 2)], "%.6f" % (math.cosh(1) ** 2 - math.sinh(1) ** 2), "%.6f" % math.atanh(math.tanh(0.5)))
