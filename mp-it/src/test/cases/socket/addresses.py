# What addresses are, without asking anybody.
import socket


def attempt(f, *args):
    try:
        print(f.__name__ if hasattr(f, "__name__") else "", args, f(*args))
    except Exception as e:
        print(args, type(e).__name__, e.args)


for family, text in (
    (2, "1.2.3.4"),
    (2, "1.2.3"),
    (2, "256.1.1.1"),
    (10, "::1"),
    (10, "::ffff:1.2.3.4"),
    (10, "1:2:3:4:5:6:7:8"),
    (10, "1::2::3"),
    (99, "::1"),
):
    try:
        print(text, socket.inet_pton(family, text))
    except OSError as e:
        print(text, e.errno)

for family, number in (
    (2, b"\1\2\3\4"),
    (10, bytes(16)),
    (10, bytes(range(16))),
    (10, b"\0\1" + bytes(6) + b"\0\2" + bytes(6)),
    (10, bytes(10) + b"\xff\xff\1\2\3\4"),
    (99, bytes(16)),
):
    try:
        print(socket.inet_ntop(family, number))
    except OSError as e:
        print(number, e.errno)

for address in (
    b"\2\0\0\x50\x7f\0\0\1" + bytes(8),
    b"\n\0\1\2\0\0\0\3" + bytes(15) + b"\1\0\0\0\4",
    b"\1\0/tmp/x",
):
    print(socket.sockaddr(address))

for host, family in (("::ffff:1.2.3.4", 0), ("::ffff:1.2.3.4", 2), ("::ffff:1.2.3.4", 10), ("[::1]", 0), ("::1", 2)):
    try:
        print(host, family, socket.getaddrinfo(host, 80, family)[0])
    except OSError as e:
        print(host, family, e.args)
