# __dict__ of builtin types: class methods and static methods are wrapped.
for cls in (dict, int, list, tuple, set, object, float, bool, bytes):
    print(cls, sorted((name, str(type(value))) for name, value in cls.__dict__.items() if "method" in str(value)))
print(dict.__dict__)
print(int.__dict__["from_bytes"], int.__dict__["to_bytes"])
wrapped = dict.__dict__["fromkeys"]
print(type(wrapped) is classmethod, type(dict.fromkeys) is classmethod)
try:
    wrapped(dict, "ab")
except TypeError as e:
    print(e)
try:
    dict.__dict__["fromkeys"] = None
except TypeError as e:
    print("TypeError", e)


class Borrowed:
    number = int.__dict__["from_bytes"]
    keys = dict.__dict__["fromkeys"]
    size = list.__dict__["count"]


print(Borrowed.number(b"12"), Borrowed().number(b"\x01\x00", "big"))
try:
    print(Borrowed.keys("ab"))
except Exception as e:
    print(type(e), e)
print([name for name in Borrowed.__dict__ if name[:2] != "__"])
for name in ("number", "keys"):
    print(Borrowed.__dict__[name])
try:
    print(Borrowed().size(1))
except TypeError as e:
    print(e)
help(dict)
help(int)
