# A large float hashes as the int that it equals, so that either finds the other in a dict.
for n in (1 << 29, 1 << 30, 1 << 31, 1 << 32, (1 << 33) + 5, 1 << 40, (1 << 52) + 1, (1 << 53) - 1, 1 << 61, 1 << 62, 1 << 63, 1 << 64, 1 << 70, 1 << 200):
    for x in (n, -n):
        y = float(x)
        if x == y:
            print(x, hash(x) == hash(y), len({x, y}), {x: "int"}.get(y), {y: "float"}.get(x), y in [x], len({x, y, complex(y)}))
print(len({2 ** 40, 2.0 ** 40, 2 ** 41, 2.0 ** 41}), {2.0 ** 35: 1}[2 ** 35], hash(2.0 ** 40 + 0.5) == hash(2 ** 40))
