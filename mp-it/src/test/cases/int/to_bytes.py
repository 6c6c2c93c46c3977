# int.to_bytes: lengths, orders, signed or not, small and big, out of range.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
def show(value, length, order, **kw):
    try: return value.to_bytes(length, order, **kw)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
for value in (0, 1, 127, 128, 255, 256, 65535, 65536, 2 ** 30 - 1, 2 ** 30, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 63, 2 ** 64 - 1, 2 ** 64, 10 ** 20):
    print(value, [show(value, n, "big") for n in (1, 2, 4, 8, 9)], [show(value, n, "little") for n in (1, 2, 4, 8, 9)])
check("""
(1).to_bytes(0, "big")
(0).to_bytes(0, "big")
(0).to_bytes(0, "little")
(1).to_bytes(-1, "big")
(1).to_bytes(3, "middle")
(1).to_bytes(3, "")
(1).to_bytes(3, "big", 1)
(1).to_bytes("3", "big")
(1).to_bytes(3, 5)
(1).to_bytes(3, None)
(1).to_bytes(3.0, "big")
(1).to_bytes()
(1).to_bytes("big", 3)
True.to_bytes(1, "big")
int.to_bytes(5, 2, "big"), int.to_bytes(2 ** 40, 6, "little")
int.to_bytes("5", 2, "big")
int.to_bytes(1.5, 2, "big")
(300).to_bytes(20, "big"), (300).to_bytes(20, "little")
(2 ** 100).to_bytes(13, "big"), (2 ** 100).to_bytes(13, "little"), (2 ** 100).to_bytes(16, "big")
len((5).to_bytes(1000, "big")), len((2 ** 64).to_bytes(1000, "little"))
type((1).to_bytes(1, "big")).__name__
(258).to_bytes(2, "big")[0], (258).to_bytes(2, "little")[0]
[int.from_bytes(i.to_bytes(3, "big"), "big") == i for i in (0, 1, 2 ** 24 - 1)]
b"".join(i.to_bytes(2, "little") for i in range(4))
(0x01020304).to_bytes(4, "big").hex(), (0x01020304).to_bytes(4, "little").hex("-")
""")
