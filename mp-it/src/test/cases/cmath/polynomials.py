# cmath: roots of polynomials, of unity, a Fourier transform and its inverse.
import cmath


def shown(z, digits=6):
    re, im = round(z.real, digits) + 0.0, round(z.imag, digits) + 0.0
    return "%g%+gj" % (re if re else 0.0, im if im else 0.0)


def quadratic(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


for a, b, c in ((1, -3, 2), (1, 2, 1), (1, 0, 1), (2, 2, 5), (1, -1j, 0), (1j, 1, 1), (1, 1e3, 1)):
    roots = quadratic(a, b, c)
    print(a, b, c, [shown(r) for r in roots], all(abs(a * r * r + b * r + c) < 1e-6 for r in roots))
for n in range(1, 7):
    roots = [cmath.exp(2j * cmath.pi * k / n) for k in range(n)]
    print(n, [shown(r) for r in roots], abs(sum(roots)) < 1e-9 or n == 1, all(abs(r**n - 1) < 1e-9 for r in roots))


def horner(coefficients, z):
    value = 0
    for c in coefficients:
        value = value * z + c
    return value


def all_roots(coefficients, rounds=25):
    n = len(coefficients) - 1
    roots = [(0.4 + 0.9j) ** k for k in range(n)]
    for _ in range(rounds):
        for i in range(n):
            below = coefficients[0]
            for j in range(n):
                if j != i:
                    below *= roots[i] - roots[j]
            roots[i] -= horner(coefficients, roots[i]) / below
    return sorted(roots, key=lambda r: (round(r.real, 6), round(r.imag, 6)))


for p in ([1, 0, -1], [1, -6, 11, -6], [1, 0, 0, -1], [1, 0, 0, 0, 4], [2, -4, 10]):
    print(p, [shown(r, 4) for r in all_roots(p)])


def transform(values, sign):
    n = len(values)
    if n == 1:
        return values
    even, odd = transform(values[0::2], sign), transform(values[1::2], sign)
    out = [0] * n
    for k in range(n // 2):
        t = cmath.exp(sign * 2j * cmath.pi * k / n) * odd[k]
        out[k], out[k + n // 2] = even[k] + t, even[k] - t
    return out


for values in ([1, 0, 0, 0], [1, 1, 1, 1], [1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 0, -1]):
    freq = transform([complex(v) for v in values], -1)
    back = [v / len(values) for v in transform(freq, 1)]
    print([shown(f, 4) for f in freq], [round(b.real, 6) for b in back] == [float(v) for v in values])
z = 0j
for i in range(8):
    z = z * z + (-0.4 + 0.6j)
    print(i, "%.6f %.6f %.6f" % (z.real, z.imag, abs(z)), end=" ")
print(cmath.polar(-1j)[0], round(cmath.phase(-1j) / cmath.pi, 6), cmath.rect(1, 0) == 1)
