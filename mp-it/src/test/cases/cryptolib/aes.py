# cryptolib: AES in all modes, one call after the other, into buffers, and its errors.
import binascii
import cryptolib
import gc


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def hexed(data):
    return str(binascii.hexlify(data), "ascii")


print(dir(cryptolib), [name for name in dir(cryptolib.aes) if not name.startswith("_")])
KEYS = (bytes(range(16)), bytes(range(32)), b"sixteen byte key")
IV = b"initial  vector!"
TEXT = bytes(i * 7 & 255 for i in range(64))

for key in KEYS:
    for mode in (1, 2, 6):
        c = cryptolib.aes(key, mode, IV)
        one = c.encrypt(TEXT)
        two = c.encrypt(TEXT[:16])
        none = c.encrypt(b"")
        print(mode, hexed(one), hexed(two), none)
        d = cryptolib.aes(key, mode, IV)
        print(d.decrypt(one[:32]) + d.decrypt(one[32:] + two) == TEXT + TEXT[:16])

        # in place, and into a longer buffer
        room = bytearray(TEXT)
        c = cryptolib.aes(key, mode, IV)
        print(c.encrypt(room, room) is room, room == one)
        c = cryptolib.aes(key, mode, IV)
        print(c.decrypt(room, room) is room, room == TEXT)
        room = bytearray(80)
        cryptolib.aes(key, mode, IV).encrypt(memoryview(TEXT)[:32], memoryview(room)[16:])
        print(room[16:48] == one[:32], sum(room[48:]) + sum(room[:16]))

# a stream goes on at any byte; its counter is carried over all bytes
c = cryptolib.aes(KEYS[0], 6, b"\x00" + b"\xff" * 15)
parts = b"".join(c.encrypt(TEXT[i : i + 5]) for i in range(0, 64, 5))
print(parts == cryptolib.aes(KEYS[0], 6, b"\x00" + b"\xff" * 15).encrypt(TEXT), hexed(parts))
c = cryptolib.aes(KEYS[0], 6, b"\xff" * 16)
print(hexed(c.encrypt(bytes(33))))

# ECB needs no IV, but takes one
print(hexed(cryptolib.aes(KEYS[0], 1, None).encrypt(TEXT[:16])), hexed(cryptolib.aes(KEYS[0], 1, IV).encrypt(TEXT[:16])))
print(hexed(cryptolib.aes("sixteen byte key", 2, "initial  vector!").encrypt("sixteen bytes...")))

for args in (
    (),
    (KEYS[0],),
    (KEYS[0], 1, IV, 1),
    (KEYS[0], 0),
    (KEYS[0], 3),
    (KEYS[0], "1"),
    (KEYS[0], 2),
    (KEYS[0], 2, None),
    (KEYS[0], 6),
    (KEYS[0], 2, IV[:15]),
    (KEYS[0], 1, b""),
    (KEYS[0], 2, 5),
    (b"", 1),
    (bytes(15), 1),
    (bytes(24), 1),
    (bytes(24), 9),
    (5, 1),
    (5, 9),
):
    attempt(args, lambda: type(cryptolib.aes(*args)))

for mode in (1, 2, 6):
    c = cryptolib.aes(KEYS[0], mode, IV)
    for args in ((), (b"1",), (bytes(15),), (bytes(17), bytearray(32)), (bytes(16), bytearray(15)), (bytes(16), bytes(16)), (5,), (bytes(16), None), (bytes(16), bytearray(16), 1)):
        attempt((mode, args), lambda: c.encrypt(*args))
    attempt("other way", lambda: c.decrypt(bytes(16)))
    attempt("other way", lambda: c.decrypt(b"1"))
    attempt("other way", lambda: c.decrypt(bytes(16), bytearray(15)))
    attempt("same way", lambda: len(c.encrypt(bytes(16))))
    c = cryptolib.aes(KEYS[0], mode, IV)
    attempt("decrypt", lambda: hexed(c.decrypt(bytes(16))))
    attempt("encrypt", lambda: c.encrypt(bytes(16)))

kept = []
for mode in (1, 2, 6):
    kept.append(bytearray(1))
    before = gc.mem_alloc()
    c = cryptolib.aes(KEYS[0], mode, IV)
    print(gc.mem_alloc() - before)
    kept.append(c)
