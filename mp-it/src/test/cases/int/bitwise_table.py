# & | ^ ~ over small and big ints of both signs, against a model of two's complement.
values = [0, 1, -1, 2, -2, 5, -6, 255, -256, 2 ** 15, -2 ** 15 - 1, 2 ** 29, 2 ** 30 - 1, 2 ** 30, -2 ** 30, -2 ** 30 - 1, 2 ** 31 - 1, 2 ** 31, -2 ** 31, 2 ** 32 - 1, 2 ** 32, 0x5555555555, -0x5555555555, 2 ** 63, -2 ** 63, 2 ** 64 - 1, 10 ** 20, -10 ** 20]
WIDTH = 72
def bits(n): return [(n >> i) & 1 for i in range(WIDTH)]
def number(b): return sum(bit << i for i, bit in enumerate(b[:-1])) - (b[-1] << (WIDTH - 1))
wrong = 0
for a in values[::7]:
    row = []
    for b in values[1::5]:
        for answer, model in ((a & b, lambda x, y: x & y), (a | b, lambda x, y: x | y), (a ^ b, lambda x, y: x ^ y)):
            if bits(answer) != [model(x, y) for x, y in zip(bits(a), bits(b))] or number(bits(answer)) != answer: wrong += 1
            row.append(answer)
    print(a, ~a, hash(a & 0xffff), sum(row), len([x for x in row if x < 0]), min(row), max(row))
print("wrong:", wrong)
print("laws:", all(~(a & b) == ~a | ~b and a ^ b == (a | b) - (a & b) and a & b == b & a and (a ^ b) ^ b == a for a in values[::3] for b in values[1::3]))
for a in values:
    x = y = z = a
    x &= 0xff; y |= 2 ** 40; z ^= -1
    print(a, x, y, z, a & 1, a & -1, a | 0, a ^ a, a & ~a)
for source in ("1 & 1.0", "1 | '1'", "1 ^ None", "2 ** 70 & 1.5", "~1.5", "~'1'", "True & 3", "True | False", "True ^ True", "~True", "1 & True", "2 ** 70 & True", "None & 1", "[] | 1", "1 & 1j", "~None", "True & 1.0"):
    try: print(source, repr(eval(source)))
    except Exception as e: print(source, type(e).__name__, e)
