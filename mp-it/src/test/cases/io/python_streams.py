# io.IOBase: streams written in Python, used by print, json and readers of streams.
import io
import json


class Upper(io.IOBase):
    def __init__(self):
        self.parts = []

    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)


u = Upper()
print("text", 5, [1], sep="-", file=u)
print(end="", file=u)
print(u.parts, b"".join(u.parts))
json.dump({"k": [1, None]}, u)
print(b"".join(u.parts[-20:])[-16:])


class Source(io.IOBase):
    def __init__(self, data, step):
        self.data, self.step, self.at = data, step, 0

    def readinto(self, buffer):
        n = min(len(buffer), self.step, len(self.data) - self.at)
        for i in range(n):
            buffer[i] = self.data[self.at + i]
        self.at += n
        return n

    def ioctl(self, request, argument):
        return 0


for step in (1, 3, 100):
    print(step, json.load(Source(b'{"a": [1, 2.5, "x"]}', step)), json.load(Source(b" [true] ", step)))


class Fails(io.IOBase):
    def __init__(self, how):
        self.how = how

    def write(self, data):
        return self.how(data)

    def readinto(self, buffer):
        return self.how(buffer)


def raising(data):
    raise ValueError("not now")


for label, how in (("raises", raising), ("None", lambda d: None), ("less", lambda d: 1), ("text", lambda d: "x"), ("zero", lambda d: 0)):
    try:
        print("abc", file=Fails(how))
        print(label, "printed")
    except Exception as e:
        print(label, repr(e))
for wrong in (5, None, [], object()):
    try:
        print("abc", file=wrong)
        print("printed")
    except Exception as e:
        print(repr(e))


class NoStream:
    def write(self, data):
        return len(data)


try:
    print("abc", file=NoStream())
except Exception as e:
    print(repr(e))
print(isinstance(u, io.IOBase), issubclass(Upper, io.IOBase), type(u).__name__)
