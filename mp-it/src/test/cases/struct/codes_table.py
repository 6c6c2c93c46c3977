# Every struct code in every byte order: sizes, values at the limits, wrong values.
import struct
values = (0, 1, -1, 127, 128, 255, 256, -129, 65535, 65536, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 63, 2 ** 64 - 1, 2 ** 64, -2 ** 63, True, 1.0, 1.5, "1", b"1", None, [1])
def attempt(run, *args):
    try: return run(*args)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
for order in ("<", ">", "!", "=", "@", ""):
    for code in "bBhHiIqQefd?sxcn" if order in "<" else "bBhHiIqQfd":
        row = [attempt(struct.calcsize, order + code)]
        for value in values if order in "<>" else values[:6]:
            row.append(attempt(struct.pack, order + code, value))
        print(order + code, row)
data = bytes(range(0x81, 0x91))
for order in "<>":
    for code in "bBhHiIqQfd":
        n = struct.calcsize(order + code)
        print(order + code, struct.unpack(order + code, data[:n]), struct.unpack(order + code, b"\xff" * n)[0] if code not in "fd" else "-", struct.unpack(order + code, b"\0" * n), struct.unpack_from(order + "2" + code, data * 2, 1))
for fmt in ("", "<", "b", "bh", "<bh", "hb", "bi", "bq", "qb", "bbh", "3s", "0s", "5x", "xb", "bx", "2b3h", "10s", "s", "3", "b3", "z", " b", "b b", "<>b", "b<", "4", "-1b", "bé", "<bhiq", ">bhiq", "@bhi", "=bhi", "!bhi"):
    print(repr(fmt) if fmt < "bz" and "é" not in fmt else len(fmt), attempt(struct.calcsize, fmt))
