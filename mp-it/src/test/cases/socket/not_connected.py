# What sockets say before anything was connected, and once they are closed.
import select
import socket


def attempt(name, f, *args):
    try:
        print(name, f(*args))
    except Exception as e:
        print(name, type(e).__name__, e.args)


for args in ((99,), (2, 99), (2, 1, 17), ("a",)):
    attempt(args, socket.socket, *args)
s = socket.socket()
attempt("tuple", s.connect, ("127.0.0.1", 80))
attempt("short", s.connect, b"\1\2\3")
attempt("another family", s.connect, b"\n\0" + bytes(26))
attempt("recv", s.recv, 1)
attempt("read", s.read, 1)
attempt("send", s.send, b"1")
attempt("write", s.write, b"1")
attempt("accept", s.accept)
attempt("reuse", s.setsockopt, socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
attempt("linger", s.setsockopt, socket.SOL_SOCKET, socket.SO_LINGER, 1)
attempt("unknown", s.setsockopt, socket.SOL_SOCKET, 99, 1)
attempt("timeout", s.settimeout, "x")
attempt("timeout", s.settimeout, 0.5)
poll = select.poll()
poll.register(s)
print([events for _, events in poll.poll(0)])
poll.unregister(s)
s.close()
s.close()
attempt("closed", s.recv, 1)
attempt("closed", s.read, 1)
attempt("closed", s.setblocking, False)
print(s, s.fileno())

u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
attempt("send", u.send, b"1")
attempt("listen", u.listen)
attempt("accept", u.accept)
u.setblocking(False)
attempt("recv", u.recv, 1)
attempt("read", u.read, 1)
poll.register(u)
print([events for _, events in poll.poll(0)])
u.close()
