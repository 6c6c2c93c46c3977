# btree: a database as a dict, many keys in any order, long values, what is in the file.
import binascii
import btree
import hashlib
import io

state = 1


def number(below):
    global state
    state = (state * 1103515245 + 12345) & 0x3FFFFFFF
    return (state >> 8) % below


def brief(data):
    return data if len(data) < 20 else (len(data), str(binascii.hexlify(hashlib.sha256(data).digest()[:3]), "ascii"))


print(dir(btree), btree.INCL, btree.DESC)
for options in ({"pagesize": 512}, {"pagesize": 1024, "cachesize": 20000}, {"pagesize": 700, "minkeypage": 2}, {}):
    f = io.BytesIO()
    db = btree.open(f, **options)
    model = {}
    for i in range(80):
        key = b"key%d" % number(40)
        if number(5) == 0:
            key = b"a longer key that begins like others " + key
        if number(4) == 0:
            outcome = key in model
            try:
                del db[key]
                del model[key]
            except KeyError as e:
                outcome = repr(e)
            if i % 9 == 0:
                print(outcome, end=" ")
        else:
            value = bytes((number(256),)) * (0, 3, 30, 99, 400 if number(3) else 2000)[number(5)]
            if i & 1:
                print(db.put(key, value), end=" ")
            else:
                db[key] = value
            model[key] = value
        if i % 40 == 39:
            print(db.flush())
            for key in model:
                assert db[key] == model[key] and key in db
            assert list(db.items()) == sorted(model.items())
            print(len(model), [brief(key) for key in db.keys(b"key5", b"key7")])
            print([brief(value) for value in db.values(b"key7", b"key2", btree.DESC)])
    print(db.close(), db.close(), len(f.getvalue()) > 0)
    f.seek(0)
    again = btree.open(f)
    print(list(again.items()) == sorted(model.items()))
    for key in list(model):
        del again[key]
    print(list(again), again.get(b"key1"), again.close())
    f.seek(0)
    again = btree.open(f, pagesize=4096)
    again[b"new"] = b"value"
    print(list(again.items()))
    again.close()

# what is in the file: an empty tree, then one page with two entries
for data in ({}, {b"k": b"v", b"a": b""}):
    f = io.BytesIO()
    db = btree.open(f, pagesize=512)
    for key in data:
        db[key] = data[key]
    print(f.getvalue(), db.flush())
    print(len(f.getvalue()), bytes(b for b in f.getvalue() if b))
    db.close()
