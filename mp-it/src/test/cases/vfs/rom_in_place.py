# What a compiled module in a ROMFS image says in texts and bytes stays in the image.
import sys
import uctypes
import vfs

# text = "a text that is no name"
# data = b"some bytes"
# both = ("another text, in a tuple", b"and its bytes", b"", 12345678901234567890)
#
# def say(name):
#     return "hello, dear {}".format(name) + text
module = bytes.fromhex(
    "4d06001f080418636f6e7374616e74732e7079000f06736179008129087465787400086461746100"
    "08626f746800086e616d650005166120746578742074686174206973206e6f206e616d6500060a73"
    "6f6d65206279746573000a040518616e6f7468657220746578742c20696e2061207475706c650006"
    "0d616e64206974732062797465730006000007143132333435363738393031323334353637383930"
    "050e68656c6c6f2c2064656172207b7d008144000801242464230016042301160523021606320016"
    "02516301810819080207606023031403b036011204f263"
)


def number(n):
    parts = [n & 0x7F]
    while n > 0x7F:
        n >>= 7
        parts.insert(0, 0x80 | n & 0x7F)
    return bytes(parts)


def record(kind, payload):
    return number(kind) + number(len(payload)) + payload


def image(name, content):
    return record(0x14A6B1, record(5, number(len(name)) + name + record(2, content)))


rom = bytearray(image(b"constants.mpy", module))
start = uctypes.addressof(rom)
vfs.mount(vfs.VfsRom(rom), "/image")
sys.path.insert(0, "/image")
import constants


def in_place(x):
    return start <= uctypes.addressof(x) < start + len(rom)


print(constants.__file__, constants.both, constants.say("reader"))
for x in (constants.text, constants.data) + constants.both[:3]:
    print(type(x).__name__, x, len(x), in_place(x), in_place(x[1:]))
joined = "".join(("a text", " that is no name"))
print(constants.text == joined, hash(constants.text) == hash(joined))
print({"a text that is no name": 1}[constants.text], {b"some bytes": 2}[constants.data])

# The image is memory like any other.
rom[rom.find(b"some bytes")] = ord("h")
print(constants.data, constants.data[:4])
rom[rom.find(b"hello")] = ord("j")
print(constants.say(""))
vfs.umount("/image")
print(constants.text, constants.say("x"))
