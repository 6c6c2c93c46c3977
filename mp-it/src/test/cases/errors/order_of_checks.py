# struct, re, binascii: which of several wrong arguments an error is about.
import binascii
import re
import struct


def attempt(run, *args):
    try:
        run(*args)
        print("ok")
    except Exception as e:
        print(repr(e))


for args in (
    (5, b"ab", 0, 1),
    (5, bytearray(4), "a", 1),
    (5, bytearray(4), 0, 1),
    (5, bytearray(4), 9, 1),
    ("h", bytearray(4), None, 1),
    ("?", bytearray(4), 9, 1),
    ("h", bytearray(4), 9, "a"),
):
    attempt(struct.pack_into, *args)
for args in ((5, "a"), (None, None), (bytearray(b"a"), b"a"), ("a", "a"), ("(", "a"), ("a", None)):
    attempt(re.compile, *args)
attempt(binascii.b2a_base64, b"aa", ":", 3)
attempt(lambda: binascii.b2a_base64(b"aa", 1, newline=2))
