# select.poll over streams written in Python, and the console.
import io
import micropython
import select
import sys
import time


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, repr(e))


class Line(io.IOBase):
    def __init__(self, ready=0):
        self.ready = ready

    def ioctl(self, request, argument):
        if request == 10:
            return -1  # no descriptor
        print("asked", request, argument)
        return self.ready & argument if self.ready >= 0 else self.ready


print(select.POLLIN, select.POLLOUT, select.POLLERR, select.POLLHUP)
p = select.poll()
print(p, type(p).__name__)
line = Line()
attempt("register", lambda: p.register(line))
attempt("nothing", lambda: p.poll(0))
line.ready = 1
attempt("in", lambda: [(s is line, e) for s, e in p.poll()])
line.ready = 5
attempt("both", lambda: [(s is line, e) for s, e in p.poll(10)])
attempt("modify", lambda: p.modify(line, select.POLLOUT))
attempt("out", lambda: [(s is line, e) for s, e in p.poll(None)])
line.ready = -5
attempt("error", lambda: p.poll(0))
attempt("unregister", lambda: p.unregister(line))
attempt("again", lambda: p.unregister(line))
attempt("empty", lambda: p.poll(0))
attempt("modify", lambda: p.modify(line, 1))

for label, thing in (("int", -1), ("float", 1.5), ("list", []), ("None", None)):
    attempt(label, lambda: select.poll().register(thing))
attempt("no arguments", lambda: p.register())
attempt("too many", lambda: p.poll(1, 2))
attempt("timeout", lambda: p.poll("1"))
attempt("events", lambda: p.register(line, "1"))

# ipoll gives one tuple after the other, always the same object, and may forget the events.
p = select.poll()
lines = [Line(1), Line(4), Line(0)]
for line in lines:
    p.register(line)
it = p.ipoll(0)
print(it is p, len([pair for pair in it]), list(it))
print(sorted((lines.index(s), e) for s, e in p.ipoll(0, 1)))
print(list(p.ipoll(0)))
p.modify(lines[1], select.POLLOUT)
print([(lines.index(s), e) for s, e in p.ipoll()])
first = next(p.ipoll())
p.modify(lines[0], select.POLLIN)
print(first[0] is lines[1], all(pair is first for pair in p.ipoll()))

# Builtin streams.
ring = micropython.RingIO(2)
p = select.poll()
p.register(ring)
print("ring", [e for _, e in p.poll(0)])
ring.write(b"x")
print("ring", [e for _, e in p.poll(0)])
ring.write(b"y")
print("ring", [e for _, e in p.poll(0)])
p.modify(ring, select.POLLOUT)
print("ring", p.poll(0))
for stream in (io.BytesIO(), io.StringIO()):
    attempt("memory", lambda: select.poll().register(stream))
    q = select.poll()
    q.register(stream)
    attempt("memory", lambda: q.poll(0))

# Descriptors.
p = select.poll()
p.register(1, select.POLLOUT)
p.register(sys.stdout, select.POLLOUT)
print("console", sorted(e for _, e in p.poll()))
p.unregister(sys.stdout)
print("number", p.poll(0))
p.register(900)
print("not open", sorted(p.poll(0)))
f = open("poll.py")
q = select.poll()
q.register(f)
print("file", [e for _, e in q.poll()])
f.close()
attempt("closed", lambda: select.poll().register(f))

start = time.ticks_ms()
print(select.poll().poll(20), 20 <= time.ticks_diff(time.ticks_ms(), start) < 2000)
