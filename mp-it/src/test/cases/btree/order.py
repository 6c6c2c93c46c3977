# btree: ranges, both directions, seq, changes while iterating, errors.
import btree
import errno
import io


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def filled(n=9):
    db = btree.open(io.BytesIO(), pagesize=512)
    for i in range(n):
        db[b"%03d" % (i * 10)] = b"v%d" % i
    return db


db = filled()
BOUNDS = (None, b"", b"0", b"030", b"035", b"080", b"9")
for first in BOUNDS:
    for last in BOUNDS:
        for flags in range(4):
            try:
                print(first, last, flags, [int(k) // 10 for k in db.keys(first, last, flags)], end=" ")
            except OSError as e:
                print(repr(e), end=" ")
        print()
print(list(db.items(b"060")), list(db.values(None, b"020", btree.INCL)), list(db.keys(None, None, btree.DESC)))
print(db.keys() is db, iter(db) is db, [k for k in db], list(db.values()), list(db))
db.items()
print(next(iter(db)), next(db), [k for k in db][:2])

for way in (1, 3, 7, 7, 9, 9, 9, 6, 7, 9, 0, 2, 4, 5, 8, 10, -1):
    attempt(("seq", way), lambda: db.seq(way, b"035"))
attempt("seq", lambda: db.seq(3))
attempt("seq", lambda: db.seq(1, b""))
attempt("seq", lambda: db.seq(1, b"999"))
attempt("seq", lambda: db.seq(7))
attempt("seq", lambda: db.seq(7, b"x", b"y"))
fresh = filled(3)
print(fresh.seq(9), fresh.seq(9), fresh.seq(9), fresh.seq(9), fresh.seq(7))
fresh = filled(3)
print(fresh.seq(7), fresh.seq(7), fresh.seq(7), fresh.seq(7), fresh.seq(9))
empty = filled(0)
print(list(empty), empty.seq(3), empty.seq(6), empty.seq(7), empty.seq(9), empty.seq(1, b"a"))

# deleting, replacing and adding while iterating
db = filled()
for k in db:
    if int(k) % 20 == 0:
        del db[k]
print(list(db))
for k in db.keys(None, None, btree.DESC):
    del db[k]
    if int(k) < 30:
        break
print(list(db))
db = filled(4)
seen = []
for k in db:
    seen.append(k)
    if len(seen) < 8:
        db[k] = b"again"
    else:
        break
print(seen)
db = filled(4)
seen = []
for k in db:
    seen.append(k)
    if len(k) < 6:
        db[k + b"+"] = b""
print(seen)

db = filled(2)
for args in ((), (1,), (None,), ("000",), (b"000", 1), (bytearray(b"010"),), (memoryview(b"x010")[1:],), (b"0", 1, 2)):
    attempt(("get", args if args and not isinstance(args[0], memoryview) else 0), lambda: db.get(*args))
attempt("put", lambda: db.put(b"k"))
attempt("put", lambda: db.put(b"k", 1))
attempt("put", lambda: db.put(b"k", b"v", 1))
attempt("put", lambda: db.put("text", "\u00e9"))
attempt("[]", lambda: db[b"none"])
attempt("[]", lambda: db[1])
attempt("[]", lambda: db["text"])
attempt("[] =", lambda: db.__setitem__(b"k", None))
attempt("in", lambda: 1 in db)
attempt("in", lambda: ("text" in db, b"te" in db))
for operation in (lambda: db + db, lambda: db == db, lambda: db < db, lambda: -db, lambda: len(db), lambda: bool(db), lambda: hash(db) == 0, lambda: db()):
    attempt("op", operation)
attempt("type", lambda: type(db)())
print(str(db)[:7], str(type(db)))

db.close()
for use in (
    lambda: db[b"k"],
    lambda: db.get(b"k"),
    lambda: db.put(b"k", b"v"),
    lambda: db.flush(),
    lambda: b"k" in db,
    lambda: list(db),
    lambda: list(db.items()),
    lambda: db.seq(3),
    lambda: db.close(),
    lambda: str(db),
    lambda: db + 1,
):
    attempt("closed", use)

for options in (
    {"pagesize": 511},
    {"pagesize": 513},
    {"pagesize": -512},
    {"pagesize": 1 << 20},
    {"pagesize": "1"},
    {"minkeypage": 1},
    {"minkeypage": 9},
    {"cachesize": 1},
    {"cachesize": None},
    {"flags": 2},
    {"flags": -1},
    {"mode": 1},
):
    attempt(options, lambda: str(btree.open(io.BytesIO(), **options))[:6])
attempt("positional", lambda: btree.open(io.BytesIO(), 0))
attempt("nothing", lambda: btree.open())
for below in (1, None, b"", [], print):
    attempt(below if below is not print else 0, lambda: btree.open(below))
for content in (b"x", b"x" * 23, b"x" * 24, b"x" * 600, bytes(600), b"\x62\x31\x05\x00\x03\x00\x00\x00\x00\x02\x00\x00" + bytes(8) + b"\x20" + bytes(3)):
    attempt(len(content), lambda: btree.open(io.BytesIO(content)).get(b"k"))


class Device(io.IOBase):
    def __init__(self, fails):
        self.fails = fails
        self.data = io.BytesIO()

    def readinto(self, buffer):
        return -5 if self.fails == "read" else self.data.readinto(buffer)

    def write(self, buffer):
        return -28 if self.fails == "write" else self.data.write(buffer)

    def ioctl(self, request, argument):
        if self.fails == request:
            return -22
        if request == 2:
            import uctypes

            seek = uctypes.struct(argument, {"offset": 0 | uctypes.INT32, "whence": 4 | uctypes.INT32})
            seek.offset = self.data.seek(seek.offset, seek.whence)
        return 0


for fails in ("read", "write", 1, 2, 4, None):
    device = Device(fails)
    try:
        db = btree.open(device, pagesize=512)
        attempt((fails, "put"), lambda: db.put(b"k", b"v"))
        attempt((fails, "flush"), lambda: db.flush())
        for i in range(60):
            db[b"key%d" % i] = b"value" * 9
        attempt((fails, "get"), lambda: len(db[b"key7"]))
    except OSError as e:
        print(fails, repr(e))
    attempt((fails, "close"), lambda: db.close())
