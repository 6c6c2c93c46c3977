# The code e: floats of 16 bits, what they round to, their limits, and back.
import struct
def bits(x): return "%04x" % struct.unpack("<H", struct.pack("<e", x))[0]
values = (0.0, -0.0, 1.0, -2.5, 0.1, 0.2, 0.3, 1 / 3, 2 / 3, 100, 2047.5, 2049.0, 2050.5, 2051.0, 65504.0, 65519.0, 65520.0, 65535.0, 1e5, 1e6, 2.0 ** 31, 2.0 ** 40, 2.0 ** 47, 2.0 ** 48, 2.0 ** 49, 1e30, float("inf"), float("-inf"), 6.1035e-05, 6.0976e-05, 3.05e-05, 5.96e-08, 3e-8, 2.9e-8, 1e-8, 1e-9, 1e-38, 1.9995, 1.9999, 3.9999, 7.9999, 0.99999, 4095.9, True, 7, 2 ** 20)
for v in values: print(v, bits(v), bits(-v), struct.pack(">e", v), struct.unpack("<e", struct.pack("<e", v))[0])
for high in (0, 1, 3, 4, 0x3b, 0x3c, 0x40, 0x7b, 0x7c, 0x80, 0xbc, 0xfb, 0xfc):
    print(hex(high), [struct.unpack(">e", bytes((high, low)))[0] for low in (0, 1, 2, 127, 128, 255)] if high not in (0x7c, 0xfc) else struct.unpack(">e", bytes((high, 0))))
exact = [i for i in range(0, 0x7c00, 37) if struct.pack("<e", struct.unpack("<e", struct.pack("<H", i))[0]) != struct.pack("<H", i)]
print(len(exact), exact[:5])
for source in ("struct.pack('<e', 'a')", "struct.pack('<e', None)", "struct.pack('<e', 1j)", "struct.calcsize('e')", "struct.calcsize('<be')", "struct.calcsize('be')", "struct.unpack('<2e', b'\\0<\\0@')", "struct.unpack('<e', b'a')", "struct.pack('<3e', 1, 2, 3)", "struct.pack('e', 10 ** 400)"):
    try: print(source, eval(source))
    except Exception as e: print(source, type(e).__name__, e)
