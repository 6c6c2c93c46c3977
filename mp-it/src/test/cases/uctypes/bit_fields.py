# Bit-fields in integers of each size and byte order.
import uctypes as u

for kind in ("BFUINT8", "BFINT8", "BFUINT16", "BFINT16", "BFUINT32", "BFINT32"):
    bits = getattr(u, kind)
    for order in ("NATIVE", "LITTLE_ENDIAN", "BIG_ENDIAN"):
        data = bytearray(b"\xa5\x5a\xc3\x3c\x96\x69\xf0\x0f")
        s = u.struct(
            u.addressof(data),
            {
                "low": bits | 0 << u.BF_POS | 3 << u.BF_LEN,
                "middle": bits | 3 << u.BF_POS | 4 << u.BF_LEN,
                "top": bits | 7 << u.BF_POS | 1 << u.BF_LEN,
                "none": bits | 2 << u.BF_POS | 0 << u.BF_LEN,
                "next": 4 | bits | 1 << u.BF_POS | 6 << u.BF_LEN,
            },
            getattr(u, order),
        )
        print(kind, order, s.low, s.middle, s.top, s.none, s.next, u.sizeof(s))
        s.middle = 9
        s.top = 2  # only its lowest bit fits
        s.next = -1
        print(kind, order, bytes(data).hex(), s.low, s.middle, s.top, s.next)

data = bytearray(b"\xff" * 4)
for kind, positions in ((u.BFUINT16, (8, 12)), (u.BFUINT32, (16, 28))):
    for pos in positions:
        for order in (u.LITTLE_ENDIAN, u.BIG_ENDIAN):
            for i in range(4):
                data[i] = 0x11 * (i + 1)
            s = u.struct(u.addressof(data), {"f": kind | pos << u.BF_POS | 4 << u.BF_LEN}, order)
            before = s.f
            s.f = 0xA
            print(pos, order, before, data.hex(), s.f)

wide = u.struct(u.addressof(data), {"f": u.BFUINT32 | 0 << u.BF_POS | 31 << u.BF_LEN})
wide.f = 0x3FFFFFFF
print("31 bits", wide.f)
for value in (1 << 70, "1", 1.0):
    try:
        wide.f = value
        print("stored", value)
    except Exception as e:
        print(type(e).__name__, e)
