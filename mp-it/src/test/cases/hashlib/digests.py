# hashlib: known digests of MD5, SHA-1 and SHA-256, updates in parts, objects that have ended.
import binascii
import hashlib


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def hexed(h):
    return str(binascii.hexlify(h.digest()), "ascii")


texts = (b"", b"a", b"abc", b"message digest", b"x" * 55, b"x" * 56, b"x" * 63, b"x" * 64, b"x" * 65, bytes(range(256)) * 5)
for name in ("md5", "sha1", "sha256"):
    make = getattr(hashlib, name)
    for text in texts:
        print(name, len(text), hexed(make(text)))
    parts = make()
    for i in range(0, 1280, 37):
        parts.update(texts[-1][i : i + 37])
    print("in parts", hexed(parts) == hexed(make(texts[-1])))
    h = make(b"ab")
    print("returns", h.update(b"c"), hexed(h) == hexed(make(b"abc")))
    attempt("digest again", lambda: len(h.digest()))
    attempt("update after digest", lambda: h.update(b"d"))
    attempt("str", lambda: hexed(make("abc")) == hexed(make(b"abc")))
    attempt("bytearray", lambda: hexed(make(bytearray(b"abc"))) == hexed(make(b"abc")))
    attempt("memoryview", lambda: hexed(make(memoryview(b"xabcx")[1:4])) == hexed(make(b"abc")))
    attempt("int", lambda: make(5))
    attempt("None", lambda: make(None))
    attempt("two arguments", lambda: make(b"a", b"b"))
    attempt("hexdigest", lambda: make().hexdigest())
    print(type(make()) is make, sorted(n for n in dir(make) if not n.startswith("_")))
